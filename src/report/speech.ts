import type { Edition } from '../index.js';
import { messagesByEdition } from '../messages/by-edition.js';
import type { ExplainMessages } from '../messages/explain/speaker.js';
import type { Messages } from '../messages/messages.js';
import type { ReportWords } from './words.js';

/** What the library and a report say in one language. */
export interface ReportSpeech {
  readonly messages: Messages;
  /** What would change a verdict, and what to ask. */
  readonly explain: ExplainMessages;
  readonly words: ReportWords;
  /** The messages under the edition of this id, by which a record was judged. */
  readonly under: (edition: string) => Messages;
}

/** One language under each of the editions. */
export function reportSpeech(
  language: Pick<ReportSpeech, 'messages' | 'explain' | 'words'>,
  editions: readonly Edition[] = [],
): ReportSpeech {
  return { ...language, under: messagesByEdition(language.messages, editions) };
}
