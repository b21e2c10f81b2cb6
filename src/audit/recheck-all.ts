import { type RecheckOptions, type RecheckResult, recheck } from './recheck.js';
import { countIn, emptySummary, type Summary } from './summary.js';

/**
 * Rechecks many records, each as it is asked for: the results in the order of the records, and the
 * summary of all as the generator's return value. One bad record never stops the rest.
 *
 * @throws RangeError of a language that the library does not speak, TypeError where there is no list to go through, or
 * the options are none: mistakes in the calling program
 * @example
 * ```ts
 * [...recheckAll(['no record', {}])].map(({ verdict }) => verdict) // => ["invalid","invalid"]
 * ```
 */
export function* recheckAll(
  records: Iterable<unknown>,
  options: RecheckOptions = {},
): Generator<RecheckResult, Summary, undefined> {
  const summary = emptySummary();
  for (const record of records) {
    const result = recheck(record, options);
    countIn(summary, result);
    yield result;
  }
  return summary;
}
