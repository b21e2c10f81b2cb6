import type { Edition } from '../../index.js';
import { docketMachine, type InvalidDocket, type Replayed, replay } from '../../lifecycle/index.js';
import { loadedEdition } from '../../regulation/loaded.js';
import { BODIES } from '../../regulation/words.js';
import {
  type AllowedCard,
  type AllowedIn,
  type AllowedResult,
  allowedCardOf,
} from '../../report/replay/allowed.js';
import type { ReplaySpeech } from '../../report/replay/speech.js';
import { DEPARTMENTS } from '../../values/place.js';
import { canonicalText } from '../../values/text.js';
import type { AllowedCount } from '../allowed/answer.js';
import { allowedFormat } from '../allowed/format.js';
import { Known } from '../allowed/known.js';
import type { Command } from '../command.js';
import { isPaper } from '../formats/format.js';
import { type AllowedRequest, readAllowedArguments } from '../options/allowed-options.js';
import type { Report } from '../papers/report.js';
import { prepare } from '../prepare.js';
import { loadReplaySpeech } from '../replay/speech.js';
import { countEdition, unusedEditions } from '../run/edition-use.js';
import { countOther } from '../run/other-things.js';
import type { UnreadableResult } from '../run/processor.js';
import { Run } from '../run/run.js';

/** `jiebang allowed`: which acts have a place next in every docket of the files given. */
export const allowedCommand: Command = async (args, environment) => {
  const prepared = await prepare(
    'allowed',
    readAllowedArguments(args, environment.isTerminal),
    environment,
  );
  if ('code' in prepared) return prepared.code;
  const { request, editions } = prepared;
  const { language, format, files, from, limits } = request;
  const errorLanguage = language ?? (format === 'ndjson' ? undefined : 'zh');
  const speech = await loadReplaySpeech(language ?? 'zh', editions);
  const named = { ...request, by: codeOf(request.by, speech) };
  const known = new Known(named.by);
  const processor = {
    ...request,
    onlySummary: false,
    errorLanguage,
    things: 'docket' as const,
    format: allowedFormat(format, speech, environment.mayColour && request.output === undefined),
    report: await reportIn(request, editions, speech),
    answer: (docket: unknown): AllowedIn | InvalidDocket => {
      const replayed = replay(docket, { editions, language: errorLanguage });
      if (replayed.verdict === 'invalid') return replayed;
      known.see(replayed.state);
      return allowedIn(replayed, named, editions);
    },
    emptyCount: () => ({ records: 0, invalid: 0, named: {} }),
    count: (
      counted: AllowedCount,
      { verdict }: AllowedIn | InvalidDocket | UnreadableResult,
      docket: unknown,
    ) => {
      counted.records += 1;
      countEdition(counted, docket, editions);
      countOther(counted, docket, 'docket');
      if (verdict === 'invalid') counted.invalid += 1;
    },
  };
  const remarks = (counted: AllowedCount) => [
    ...known.remarks(),
    ...unusedEditions(counted, editions, 'docket'),
  ];
  const allInOrder = ({ invalid }: AllowedCount) => invalid === 0;
  return new Run(
    processor,
    { files, from, limits, formatName: format, allInOrder, remarks },
    environment,
  ).toEnd();
};

/** What is written after the last docket; the making of it comes along only where it is asked for. */
async function reportIn(
  { format, by, on }: AllowedRequest,
  editions: readonly Edition[],
  speech: ReplaySpeech,
): Promise<Report<AllowedResult> | undefined> {
  if (!isPaper(format)) return undefined;
  const { allowedPieces } = await import('../papers/allowed.js');
  const { docketReport } = await import('../papers/dockets.js');
  return docketReport<AllowedResult, AllowedCard>({
    language: speech.messages.language,
    item: (answered) => allowedCardOf(answered, speech),
    make: (cards, inputs) => allowedPieces({ cards, by, on, editions, inputs, speech }, format),
  });
}

function allowedIn(
  { id, edition, verdict, statuses, state }: Replayed,
  { by, on }: Pick<AllowedRequest, 'by' | 'on'>,
  editions: readonly Edition[],
): AllowedIn {
  return {
    id,
    edition,
    verdict,
    statuses,
    allowed: docketMachine.allowed(state, by, on, loadedEdition(edition, editions)),
  };
}

/** Who was named: a body or a department by its code, also where it was given as reports call it. */
function codeOf(by: string | undefined, { lifecycle }: ReplaySpeech): string | undefined {
  if (by === undefined) return undefined;
  const plain = (text: string) => canonicalText(text).replace(/^the /, '');
  return (
    [...BODIES, ...DEPARTMENTS].find((code) => plain(lifecycle.actor(code)) === plain(by)) ?? by
  );
}
