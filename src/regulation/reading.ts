import type { Bilingual } from './bilingual.js';

/**
 * The answer to one question that the text leaves open.
 *
 * @typeParam Id the ids that occur: the data files pass their own, so that a misspelt one is an error
 */
export interface ReadingRow<Id extends string = `R${number | ''}.${string}`> {
  readonly id: Id;
  /** Numbers of the articles that the question arises under, ascending. */
  readonly articles: readonly [number, ...number[]];
  readonly question: Bilingual;
  /** What the rules follow. */
  readonly taken: Bilingual;
  /** What in the text speaks for it; `null` where nothing more can be said than the reading itself. */
  readonly why: Bilingual | null;
  /** What else could have been meant; `null` where no other reading suggests itself. */
  readonly otherwise: Bilingual | null;
}
