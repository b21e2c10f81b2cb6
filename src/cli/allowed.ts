import type { Edition } from '../index.js';
import { docketMachine, type InvalidDocket, type Replayed, replay } from '../lifecycle/index.js';
import { loadedEdition } from '../regulation/loaded.js';
import { BODIES } from '../regulation/words.js';
import { DEPARTMENTS } from '../values/place.js';
import { canonicalText } from '../values/text.js';
import type { AllowedCount, AllowedIn } from './allowed/answer.js';
import { loadAllowedFormat } from './allowed/format.js';
import { type AllowedRequest, readAllowedArguments } from './allowed-options.js';
import type { Command } from './command.js';
import { prepare } from './prepare.js';
import type { UnreadableResult } from './processor.js';
import { loadReplaySpeech, type ReplaySpeech } from './replay/speech.js';
import { Run } from './run.js';

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
  const speech = await loadReplaySpeech(language ?? 'zh');
  const named = { ...request, by: codeOf(request.by, speech) };
  const processor = {
    ...request,
    onlySummary: false,
    errorLanguage,
    format: await loadAllowedFormat(format, speech, environment.mayColour),
    answer: (docket: unknown): AllowedIn | InvalidDocket => {
      const replayed = replay(docket, { editions, language: errorLanguage });
      return replayed.verdict === 'invalid' ? replayed : allowedIn(replayed, named, editions);
    },
    emptyCount: () => ({ records: 0, invalid: 0 }),
    count: (counted: AllowedCount, { verdict }: AllowedIn | InvalidDocket | UnreadableResult) => {
      counted.records += 1;
      if (verdict === 'invalid') counted.invalid += 1;
    },
  };
  const allInOrder = ({ invalid }: AllowedCount) => invalid === 0;
  return new Run(
    processor,
    { files, from, limits, formatName: format, allInOrder },
    environment,
  ).toEnd();
};

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
