import { countIn, emptySummary, type RecheckResult, recheck, type Summary } from '../index.js';
import { begin } from './begin.js';
import type { Command } from './command.js';
import { loadFormat } from './formats/format.js';
import { readRecheckArguments } from './recheck-options.js';
import { Through, type Work } from './through.js';

/** `jiebang recheck`: every record of the files given, answered in order. */
export const recheckCommand: Command = async (args, around) => {
  const begun = await begin('recheck', readRecheckArguments(args, around.isTerminal), around);
  if ('code' in begun) return begun.code;
  const { request, editions } = begun;
  const { language, findings, format } = request;
  // A report speaks one language throughout; bare results carry both unless one is asked for.
  const errorLanguage = language ?? (format === 'ndjson' ? undefined : 'zh');
  const options =
    errorLanguage === undefined ? { editions } : { editions, language: errorLanguage };
  const work: Work<RecheckResult, Summary> = {
    ...request,
    errorLanguage,
    format: await loadFormat(format, { language, findings, colour: around.mayColour }),
    answer: (record) => recheck(record, options),
    counted: emptySummary(),
    count: countIn,
    stands: ({ records, verdicts }) => verdicts.upheld === records,
  };
  return new Through(work, around).all();
};
