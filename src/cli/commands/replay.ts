import type { Edition } from '../../index.js';
import { type ReplayResult, replay } from '../../lifecycle/index.js';
import {
  countReplay,
  emptyReplaySummary,
  type ReplaySummary,
} from '../../report/replay/summary.js';
import type { Command } from '../command.js';
import { isPaper } from '../formats/format.js';
import { type RecheckRequest, readRecheckArguments } from '../options/recheck-options.js';
import type { Report } from '../papers/report.js';
import { prepare } from '../prepare.js';
import type { ReplayCounts } from '../replay/format.js';
import { loadReplayFormat } from '../replay/load.js';
import { PlainReplays } from '../replay/plain.js';
import { countEdition, countJudged, unusedEditions } from '../run/edition-use.js';
import { countOther } from '../run/other-things.js';
import type { Processor, UnreadableResult } from '../run/processor.js';
import { Run } from '../run/run.js';
import { startPool } from '../threads/start-pool.js';

/** `jiebang replay`: every docket of the files given, replayed act by act. */
export const replayCommand: Command = async (args, environment) => {
  const read = readRecheckArguments(args, environment.isTerminal, 'replay');
  const prepared = await prepare('replay', read, environment);
  if ('code' in prepared) return prepared.code;
  const { request, editions } = prepared;
  const mayColour = environment.mayColour && request.output === undefined;
  const processor = await replayProcessor(request, editions, mayColour);
  const pool =
    processor.report === undefined
      ? await startPool('replay', prepared, processor, environment)
      : undefined;
  const remarks = (counted: ReplayCounts) => unusedEditions(counted, editions, 'docket');
  const allInOrder = ({ records, verdicts }: ReplaySummary) => verdicts.regular === records;
  const { files, from, limits, format: formatName } = request;
  return new Run(
    processor,
    { files, from, limits, formatName, pool, allInOrder, remarks },
    environment,
  ).toEnd();
};

/** What `jiebang replay` does with dockets. */
export async function replayProcessor(
  request: RecheckRequest,
  editions: readonly Edition[],
  colour: boolean,
): Promise<Processor<ReplayResult, ReplayCounts>> {
  const { language, findings, format, knownOn } = request;
  const errorLanguage = language ?? (format === 'ndjson' ? undefined : 'zh');
  // What people read sums up what stands against an act also where no finding is shown.
  const made = format === 'ndjson' && findings === 'none' ? findings : 'all';
  const options = { editions, knownOn, language: errorLanguage, findings: made } as const;
  return {
    ...request,
    errorLanguage,
    things: 'docket',
    format: await loadReplayFormat(format, { language, findings, colour, editions, knownOn }),
    report: await reportIn(request, editions),
    answer: (docket) => replay(docket, options),
    plain:
      format === 'ndjson' ? new PlainReplays(options, findings, request.onlySummary) : undefined,
    emptyCount: () => ({ ...emptyReplaySummary(), named: {}, judged: {} }),
    eager: true,
    count: (counted, result, docket) => {
      countReplay(counted, result);
      if (result.verdict !== 'invalid') countJudged(counted, result);
      countEdition(counted, docket, editions);
      countOther(counted, docket, 'docket');
    },
  };
}

/** The making of pages comes along only where one is asked for. */
async function reportIn(
  request: RecheckRequest,
  editions: readonly Edition[],
): Promise<Report<ReplayResult | UnreadableResult> | undefined> {
  const { format } = request;
  if (!isPaper(format)) return undefined;
  const { replayReportOf } = await import('../papers/replay.js');
  return replayReportOf(format, request, editions);
}
