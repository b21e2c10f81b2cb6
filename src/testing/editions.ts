import * as fc from 'fast-check';
import { decisions, type Edition, readEdition } from '../index.js';
import { addDays, switches } from '../regulation/index.js';
import { body } from './demand-facts.js';
import { mostly, onRecord, writeMoney } from './values.js';

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

/** A parameter that the edition states, or of which nobody knows what it says. */
const orUnknown = (stated: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof(
    { withCrossShrink: true },
    { weight: 9, arbitrary: stated },
    { weight: 1, arbitrary: fc.constant({ unknown: true }) },
  );

const parameters = () =>
  onRecord({
    keyFields: orUnknown(fc.subarray(['biomedicine', 'quantum', 'é', ' new-energy '])),
    focusMonths: orUnknown(range(1, 40)),
    reserveEntryRequired: orUnknown(mostly(false, true)),
    guideIssuer: orUnknown(body('agency')),
    recommendingBody: orUnknown(body('office')),
    catalogueBody: orUnknown(body('promotion-group')),
    approvalBody: orUnknown(body('promotion-group')),
    forwarding: orUnknown(
      fc.record({ cutoffDays: fc.nat({ max: 3 }), withinDays: fc.option(fc.nat({ max: 5 })) }),
    ),
    announcingBody: orUnknown(body('departments')),
    minimumRegions: orUnknown(fc.integer({ min: 1, max: 4 })),
    reviewRoundsPerYear: orUnknown(range(0, 4)),
    grantCap: orUnknown(share()),
    solverPaymentFloor: orUnknown(share()),
  });

/** Alternatives for some of the readings that can be switched. */
const readings = () =>
  fc.record(
    Object.fromEntries(
      Object.entries(switches).map(([id, { alternatives }]) => [
        id,
        fc.constantFrom<string>(...alternatives),
      ]),
    ),
    { requiredKeys: [] },
  );

/** What an edition may do with a rule: a definition, and Article 20, can only be unknown. */
const OVERRIDES = [
  ...Object.values(decisions).flatMap(({ rules }) =>
    rules.map(({ id, modality }): [string, boolean] => [id, modality === 'define']),
  ),
  ['A20.in-force', true] as const,
].map(([id, unknownOnly]) => {
  const state = unknownOnly ? fc.constant('unknown') : fc.constantFrom('unknown', 'off');
  const modality = unknownOnly ? {} : { modality: fc.constantFrom('must', 'principle', 'advise') };
  return [id, fc.record<Record<string, unknown>>({ state, ...modality }, { requiredKeys: [] })];
}) as readonly (readonly [string, fc.Arbitrary<unknown>])[];

/** Some rules off, unknown or of another modality; most stay as they are. */
const rules = () =>
  fc
    .record(
      Object.fromEntries(
        OVERRIDES.map(([id, override]) => [id, fc.option(override, { nil: undefined, freq: 1 })]),
      ),
    )
    .chain((all) =>
      fc
        .subarray(Object.entries(all), { maxLength: 12 })
        .map((some) => Object.fromEntries(some.filter(([, override]) => override !== undefined))),
    );

/** Caps of places of the delta, in force about the given day. */
const localMeasures = (around: string) =>
  fc.array(
    fc
      .record({
        place: fc.constantFrom('320500', '320000', '310000', '330100'),
        from: fc.option(fc.integer({ min: -2, max: 1 }), { nil: undefined }),
        days: fc.option(fc.nat({ max: 3 }), { nil: undefined }),
        share: fc.option(share(), { nil: undefined }),
        ceiling: fc.constantFrom(0, 30, 90_000_000, 3_333_333_333),
        style: fc.constantFrom('fen' as const, '万元' as const),
      })
      .map(({ place, from, days, share: grantShare, ceiling, style }) => ({
        place,
        ...(from === undefined ? {} : { from: addDays(around, from) }),
        ...(days === undefined ? {} : { to: addDays(around, (from ?? 0) + days) }),
        ...(grantShare === undefined
          ? { ceiling: writeMoney(ceiling, style) }
          : { grantShare, ...(ceiling > 30 ? { ceiling: writeMoney(ceiling, style) } : {}) }),
      })),
    { maxLength: 2 },
  );

/**
 * Editions as `readEdition` gives them: any parameter may differ from the draft's or be unknown, readings
 * be switched, rules be off, unknown or of another modality, places have measures of their own; and the
 * dates, where there are any, lie close to the given day. Shrinks to the draft's parameters without dates.
 *
 * @example
 * ```ts
 * fc.sample(validEdition(), { seed: 1, numRuns: 9 }).every((edition) => readEdition(edition).ok) // => true
 * ```
 */
export function validEdition(around = '2024-06-30'): fc.Arbitrary<Edition> {
  return fc
    .record({
      parameters: parameters(),
      choices: onRecord({
        readings: readings(),
        rules: rules(),
        localMeasures: localMeasures(around),
      }),
      dates: onRecord({ from: fc.integer({ min: -2, max: 2 }), days: fc.nat({ max: 3 }) }),
      dated: mostly(false, true),
    })
    .map(({ parameters, choices, dates: { from, days }, dated }) => {
      const first = addDays(around, from ?? 0);
      return loaded({
        id: 'edition',
        ...(dated && from !== undefined ? { effectiveFrom: first } : {}),
        ...(dated && days !== undefined ? { effectiveTo: addDays(first, days) } : {}),
        parameters,
        ...choices,
      });
    });
}

function loaded(data: unknown): Edition {
  const read = readEdition(data, 'en');
  if (read.ok) return read.edition;
  throw new Error(`an arbitrary edition is not valid: ${JSON.stringify(read.errors)}`);
}
