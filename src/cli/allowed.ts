import type { Edition } from '../index.js';
import {
  type AllowedAct,
  docketMachine,
  type InvalidDocket,
  type Replayed,
  replay,
} from '../lifecycle/index.js';
import { loadedEdition } from '../regulation/loaded.js';
import { BODIES } from '../regulation/words.js';
import { DEPARTMENTS } from '../values/place.js';
import { canonicalText } from '../values/text.js';
import { loadAllowedFormat } from './allowed/format.js';
import { type AllowedRequest, readAllowedArguments } from './allowed-options.js';
import { begin } from './begin.js';
import type { Command } from './command.js';
import { loadReplaySpeech, type ReplaySpeech } from './replay/speech.js';
import { Through, type Unread } from './through.js';

/** What may be done next in a docket. */
export interface AllowedIn extends Pick<Replayed, 'id' | 'edition' | 'verdict' | 'statuses'> {
  readonly allowed: readonly AllowedAct[];
}

export interface AllowedCount {
  records: number;
  invalid: number;
}

/** `jiebang allowed`: which acts have a place next in every docket of the files given. */
export const allowedCommand: Command = async (args, around) => {
  const begun = await begin('allowed', readAllowedArguments(args, around.isTerminal), around);
  if ('code' in begun) return begun.code;
  const { request, editions } = begun;
  const { language, format } = request;
  const errorLanguage = language ?? (format === 'ndjson' ? undefined : 'zh');
  const speech = await loadReplaySpeech(language ?? 'zh');
  const named = { ...request, by: codeOf(request.by, speech) };
  const work = {
    ...request,
    onlySummary: false,
    from: 1,
    errorLanguage,
    format: await loadAllowedFormat(format, speech, around.mayColour),
    answer: (docket: unknown): AllowedIn | InvalidDocket => {
      const replayed = replay(docket, { editions, language: errorLanguage });
      return replayed.verdict === 'invalid' ? replayed : allowedIn(replayed, named, editions);
    },
    nothing: () => ({ records: 0, invalid: 0 }),
    count: (counted: AllowedCount, { verdict }: AllowedIn | InvalidDocket | Unread) => {
      counted.records += 1;
      if (verdict === 'invalid') counted.invalid += 1;
    },
  };
  const stands = ({ invalid }: AllowedCount) => invalid === 0;
  return new Through(work, { files: request.files, stands }, around).all();
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
