import type { Entries } from './entry.js';
import type { facts } from './facts.js';

/** The fields of one act: its own, and those of the decision whose facts it may state. */
export interface ActEntries {
  readonly states?: keyof typeof facts;
  readonly own: Entries;
  /** A day and an actor as examples. */
  readonly on: string;
  readonly by: string;
}
