import { replay } from '../lifecycle/index.js';
import { begin } from './begin.js';
import type { Command } from './command.js';
import { readRecheckArguments } from './recheck-options.js';
import { loadReplayFormat } from './replay/format.js';
import { countReplay, emptyReplaySummary } from './replay/summary.js';
import { Through } from './through.js';

/** `jiebang replay`: every docket of the files given, replayed act by act. */
export const replayCommand: Command = async (args, around) => {
  // A history is long: reports show what stands against an act, unless asked for more.
  const read = readRecheckArguments(args, around.isTerminal, 'failing');
  const begun = await begin('replay', read, around);
  if ('code' in begun) return begun.code;
  const { request, editions } = begun;
  const { language, findings, format } = request;
  const errorLanguage = language ?? (format === 'ndjson' ? undefined : 'zh');
  const work = {
    ...request,
    errorLanguage,
    format: await loadReplayFormat(format, { language, findings, colour: around.mayColour }),
    answer: (docket: unknown) => replay(docket, { editions, language: errorLanguage }),
    counted: emptyReplaySummary(),
    count: countReplay,
    stands: ({ records, verdicts }: ReturnType<typeof emptyReplaySummary>) =>
      verdicts.regular === records,
  };
  return new Through(work, around).all();
};
