import { frozen } from '../values/frozen.js';
import type { ReadingRow } from './reading.js';
import { readings4to10 } from './readings-4-10.js';
import { readings11 } from './readings-11.js';
import { readings12to15 } from './readings-12-15.js';
import { readings16to20 } from './readings-16-20.js';

/** The id of a reading: `R`, the number of its chief article unless it spans many, a point, a name. */
export type ReadingId = (
  | typeof readings4to10
  | typeof readings11
  | typeof readings12to15
  | typeof readings16to20
)[number]['id'];

/** A question that the text leaves open, the answer that the rules follow, and what else it could be. */
export type Reading = ReadingRow<ReadingId>;

/** All readings, in the order of the articles. */
export const readings: readonly Reading[] = /* @__PURE__ */ frozen(
  [readings4to10, readings11, readings12to15, readings16to20].flat(),
);

/**
 * One reading by its id.
 *
 * @throws RangeError when there is no such reading: a mistake in the calling program, not in data
 * @example
 * ```ts
 * reading('R12.lead').articles // => [12, 15, 18]
 * reading('R16.local').otherwise // => null
 * ```
 */
export function reading(id: ReadingId): Reading {
  const found = readings.find((candidate) => candidate.id === id);
  if (found === undefined) {
    throw new RangeError(`没有编号为“${id}”的解读。 There is no reading with the id “${id}”.`);
  }
  return found;
}
