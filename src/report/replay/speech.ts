import type { DataError } from '../../index.js';
import type { LifecycleMessages } from '../../messages/lifecycle/messages.js';
import type { Messages } from '../../messages/messages.js';
import type { ReplayWords } from './headings.js';

/** What the library and a report say of dockets in one language. */
export interface ReplaySpeech {
  readonly messages: Messages;
  readonly lifecycle: LifecycleMessages;
  readonly words: ReplayWords;
  /** The messages under the edition of this id, by which a docket was judged. */
  readonly under: (edition: string) => Messages;
}

/** What stands in the place of a docket that could not be read or answered. */
export interface UnreadDocket {
  readonly id?: string;
  readonly line?: number;
  readonly verdict: 'invalid';
  readonly errors: DataError[];
}
