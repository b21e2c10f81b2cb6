import type { Pair } from './pair.js';
import type { Word } from './word.js';

/** One alternative of a reading. */
export const of = (article: readonly number[], label: Pair, meaning: Pair): Word => ({
  label,
  meaning,
  articles: article,
});
/** The alternative by which something is only pointed out. */
export const advice = (article: readonly number[], what: Pair) =>
  of(
    article,
    ['提示', 'advice'],
    [
      `${what[0]}只作提示，不影响结论。`,
      `${what[1]} is pointed out and does not affect the outcome.`,
    ],
  );
/** The alternative by which something is a condition. */
export const binding = (article: readonly number[], what: Pair) =>
  of(
    article,
    ['必须', 'must'],
    [
      `${what[0]}必须遵守，否则不得作出肯定的决定。`,
      `${what[1]} must be kept, or the answer cannot be favourable.`,
    ],
  );
