import * as fc from 'fast-check';
import { type Edition, readEdition } from '../index.js';
import { addDays } from '../values/days.js';
import { body } from './demand-facts.js';
import { mostly, onRecord } from './values.js';

/** Shares from nothing to everything, some that no decimal writes exactly, and the largest figures. */
const share = () =>
  fc.constantFrom(
    ...[
      [3, 10],
      [1, 3],
      [2, 3],
      [0, 1],
      [1, 1],
      [3, 13],
      [999_999, 1_000_000],
    ].map(([numerator = 0, denominator = 1]) => ({ numerator, denominator })),
  );

const range = (least: number, most: number) =>
  fc
    .tuple(fc.integer({ min: least, max: most }), fc.nat({ max: 12 }))
    .map(([min, more]) => ({ min, max: min + more }));

/**
 * Editions as `readEdition` gives them: any parameter may differ from the draft's, and the dates, where
 * there are any, lie close to the given day. Shrinks to the draft's parameters without dates.
 *
 * @example
 * ```ts
 * fc.sample(validEdition(), { seed: 1, numRuns: 9 }).every((edition) => readEdition(edition).ok) // => true
 * ```
 */
export function validEdition(around = '2024-06-30'): fc.Arbitrary<Edition> {
  return fc
    .record({
      parameters: onRecord({
        keyFields: fc.subarray(['biomedicine', 'quantum', 'é', ' new-energy ']),
        focusMonths: range(1, 40),
        reserveEntryRequired: mostly(false, true),
        guideIssuer: body('agency'),
        recommendingBody: body('office'),
        deliberatingBody: body('promotion-group'),
        announcingBody: body('departments'),
        minimumRegions: fc.integer({ min: 1, max: 4 }),
        reviewRoundsPerYear: range(0, 4),
        grantCap: share(),
        solverPaymentFloor: share(),
      }),
      dates: onRecord({ from: fc.integer({ min: -2, max: 2 }), days: fc.nat({ max: 3 }) }),
      dated: mostly(false, true),
    })
    .map(({ parameters, dates: { from, days }, dated }) => {
      const first = addDays(around, from ?? 0);
      return loaded({
        id: 'edition',
        ...(dated && from !== undefined ? { effectiveFrom: first } : {}),
        ...(dated && days !== undefined ? { effectiveTo: addDays(first, days) } : {}),
        parameters,
      });
    });
}

function loaded(data: unknown): Edition {
  const read = readEdition(data, 'en');
  if (read.ok) return read.edition;
  throw new Error(`an arbitrary edition is not valid: ${JSON.stringify(read.errors)}`);
}
