import type { Edition } from '../index.js';
import type { Messages } from '../messages/messages.js';
import type { ReportWords } from './words.js';

/** What the library and a report say in one language. */
export interface ReportSpeech {
  readonly messages: Messages;
  readonly words: ReportWords;
  /** The messages under the edition of this id, by which a record was judged. */
  readonly under: (edition: string) => Messages;
}

/** One language under each of the editions. */
export function reportSpeech(
  messages: Messages,
  words: ReportWords,
  editions: readonly Edition[] = [],
): ReportSpeech {
  const byEdition = new Map(editions.map((each) => [each.id, messages.under(each)]));
  return { messages, words, under: (edition) => byEdition.get(edition) ?? messages };
}
