import type { RecheckResult } from '../index.js';
import type { Child } from './element.js';
import type { FileRead } from './input.js';
import type { Change, State } from './store.js';

/** What the page shows besides its state: worked out by whoever renders it. */
export interface Shown {
  readonly state: State;
  readonly change: Change;
  readonly answer: RecheckResult;
  /** Why, and what would change it: worked out a moment later, so that typing is never waited for. */
  readonly why: readonly Child[];
  /** The link to the record; none where it is too long for one. */
  readonly link: string | undefined;
  readonly file: {
    readonly name: string | undefined;
    /** How many were dropped with it, of which none is read. */
    readonly others: number;
    readonly read: FileRead | 'reading' | undefined;
  };
  readonly take: (file: File, others?: number) => void;
  readonly docketExample: string;
}
