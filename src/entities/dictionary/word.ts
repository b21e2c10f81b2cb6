import type { Pair } from './pair.js';

/** A coded word: what it is called, and when it is the one to write. */
export interface Word {
  readonly label: Pair;
  readonly meaning: Pair;
  readonly articles?: readonly number[];
}

/** A word by label and meaning. */
export const word = (label: Pair, meaning: Pair): Word => ({ label, meaning });

/** The words of one enumeration, in its order. */
export type WordList = Readonly<Record<string, Word>>;
