import {
  countIn,
  type Edition,
  emptySummary,
  type RecheckResult,
  recheck,
  type Summary,
} from '../index.js';
import { begin } from './begin.js';
import type { Command } from './command.js';
import { loadFormat } from './formats/format.js';
import { hire } from './hire.js';
import { type RecheckRequest, readRecheckArguments } from './recheck-options.js';
import { Through, type Work } from './through.js';

/** `jiebang recheck`: every record of the files given, answered in order. */
export const recheckCommand: Command = async (args, around) => {
  const begun = await begin('recheck', readRecheckArguments(args, around.isTerminal), around);
  if ('code' in begun) return begun.code;
  const { request, editions } = begun;
  const work = await recheckWork(request, editions, around.mayColour);
  const crew = await hire('recheck', begun, work, around);
  const stands = ({ records, verdicts }: Summary) => verdicts.upheld === records;
  return new Through(work, { files: request.files, crew, stands }, around).all();
};

/** What `jiebang recheck` does with records. */
export async function recheckWork(
  request: RecheckRequest,
  editions: readonly Edition[],
  colour: boolean,
): Promise<Work<RecheckResult, Summary>> {
  const { language, findings, format } = request;
  // A report speaks one language throughout; bare results carry both unless one is asked for.
  const errorLanguage = language ?? (format === 'ndjson' ? undefined : 'zh');
  const options =
    errorLanguage === undefined ? { editions } : { editions, language: errorLanguage };
  return {
    ...request,
    errorLanguage,
    format: await loadFormat(format, { language, findings, colour }),
    answer: (record) => recheck(record, options),
    nothing: emptySummary,
    count: countIn,
  };
}
