import type { Entries } from './entry.js';
import type { facts } from './facts.js';

/** The fields of one act: its own, and those of the decision whose facts it may state. */
export interface ActEntries {
  readonly states?: keyof typeof facts;
  /** Of these the facts that no earlier act brings: left out, they are not on record. */
  readonly brings?: readonly string[];
  /** And those that follow from who acts, and from what else the act says. */
  readonly follows?: readonly string[];
  readonly own: Entries;
  /** A day and an actor as examples. */
  readonly on: string;
  readonly by: string;
}
