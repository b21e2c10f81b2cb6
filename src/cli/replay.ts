import type { Edition } from '../index.js';
import { type ReplayResult, replay } from '../lifecycle/index.js';
import { begin } from './begin.js';
import type { Command } from './command.js';
import { hire } from './hire.js';
import { type RecheckRequest, readRecheckArguments } from './recheck-options.js';
import { loadReplayFormat } from './replay/format.js';
import { countReplay, emptyReplaySummary, type ReplaySummary } from './replay/summary.js';
import { Through, type Work } from './through.js';

/** `jiebang replay`: every docket of the files given, replayed act by act. */
export const replayCommand: Command = async (args, around) => {
  // A history is long: reports show what stands against an act, unless asked for more.
  const read = readRecheckArguments(args, around.isTerminal, 'failing');
  const begun = await begin('replay', read, around);
  if ('code' in begun) return begun.code;
  const { request, editions } = begun;
  const work = await replayWork(request, editions, around.mayColour);
  const crew = await hire('replay', begun, work, around);
  const stands = ({ records, verdicts }: ReplaySummary) => verdicts.regular === records;
  return new Through(work, { files: request.files, crew, stands }, around).all();
};

/** What `jiebang replay` does with dockets. */
export async function replayWork(
  request: RecheckRequest,
  editions: readonly Edition[],
  colour: boolean,
): Promise<Work<ReplayResult, ReplaySummary>> {
  const { language, findings, format } = request;
  const errorLanguage = language ?? (format === 'ndjson' ? undefined : 'zh');
  return {
    ...request,
    errorLanguage,
    format: await loadReplayFormat(format, { language, findings, colour }),
    answer: (docket) => replay(docket, { editions, language: errorLanguage }),
    eager: true,
    nothing: emptyReplaySummary,
    count: countReplay,
  };
}
