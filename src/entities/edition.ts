import * as z from 'zod';
import type { NotKnown } from '../regulation/editions.js';
import { type SwitchId, switches } from '../regulation/switches.js';
import type { Place } from '../values/place.js';
import { recognisable } from '../values/text.js';
import type { Cross } from './crosses.js';
import { isEarlier } from './leaves.js';
import { body, cross, date, integer, money, place, text } from './shapes.js';

type Loose<Key extends string> = { readonly [K in Key]?: unknown };

const atMostWhole: Cross<Loose<'numerator' | 'denominator'>, 'share-above-whole'> = {
  faults: ['share-above-whole'],
  find({ numerator, denominator }, complain) {
    if (typeof numerator !== 'number' || typeof denominator !== 'number') return;
    if (denominator > 0 && numerator > denominator) {
      complain(['numerator'], 'share-above-whole', String(denominator));
    }
  },
};

const share = /* @__PURE__ */ z
  .strictObject({ numerator: integer(0, 1_000_000), denominator: integer(1, 1_000_000) })
  .check(cross(atMostWhole));

const minUnderMax: Cross<Loose<'min' | 'max'>, 'min-over-max'> = {
  faults: ['min-over-max'],
  find({ min, max }, complain) {
    if (typeof min === 'number' && typeof max === 'number' && min > max) {
      complain(['min'], 'min-over-max', String(max));
    }
  },
};

const range = /* @__PURE__ */ z
  .strictObject({ min: integer(0), max: integer(0) })
  .check(cross(minUnderMax));

/** What nobody knows of an edition. */
const notKnown: z.ZodType<NotKnown> = /* @__PURE__ */ z.strictObject({ unknown: z.literal(true) });

/** A parameter: its value, or on record as unknown. */
const orUnknown = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([schema, notKnown]).optional();

const parameters = /* @__PURE__ */ z.strictObject({
  keyFields: orUnknown(z.array(text)),
  focusMonths: orUnknown(range),
  reserveEntryRequired: orUnknown(z.boolean()),
  guideIssuer: orUnknown(body),
  recommendingBody: orUnknown(body),
  catalogueBody: orUnknown(body),
  approvalBody: orUnknown(body),
  forwarding: orUnknown(
    z.strictObject({ cutoffDays: integer(0), withinDays: integer(0).nullable() }),
  ),
  announcingBody: orUnknown(body),
  minimumRegions: orUnknown(integer(1, 4)),
  reviewRoundsPerYear: orUnknown(range),
  grantCap: orUnknown(share),
  solverPaymentFloor: orUnknown(share),
});

const readings = /* @__PURE__ */ z.strictObject(
  Object.fromEntries(
    Object.entries(switches).map(([id, { alternatives }]) => [
      id,
      z.enum(alternatives as readonly string[] as readonly [string]).optional(),
    ]),
  ) as unknown as {
    [S in SwitchId]: z.ZodOptional<z.ZodType<(typeof switches)[S]['alternatives'][number]>>;
  },
);

/** A province or a prefecture, whose measures they are; a county has none of its own. */
const isMeasuresPlace = (code: Place): boolean => /^[0-9]{4}00$/.test(code);

const ofSomePlace: Cross<
  Loose<'place' | 'from' | 'to' | 'grantShare' | 'ceiling'>,
  'not-a-measures-place' | 'no-cap' | 'until-before-from'
> = {
  faults: ['not-a-measures-place', 'no-cap', 'until-before-from'],
  find({ place: of, from, to, grantShare, ceiling }, complain) {
    if (typeof of === 'string' && !isMeasuresPlace(of)) {
      complain(['place'], 'not-a-measures-place', of);
    }
    if (grantShare === undefined && ceiling === undefined) complain([], 'no-cap');
    if (isEarlier(to, from)) complain(['to'], 'until-before-from', String(from));
  },
};

const localMeasure = /* @__PURE__ */ z
  .strictObject({
    place,
    title: text.optional(),
    source: text.optional(),
    from: date.optional(),
    to: date.optional(),
    grantShare: share.optional(),
    ceiling: money.optional(),
  })
  .check(cross(ofSomePlace));

/** The id is not the draft's, nor one that looks like it; what takes effect does so before it ends. */
const ownAndInOrder: Cross<
  Loose<'id' | 'effectiveFrom' | 'effectiveTo'>,
  'reserved-edition' | 'until-before-from'
> = {
  faults: ['reserved-edition', 'until-before-from'],
  find({ id, effectiveFrom, effectiveTo }, complain) {
    if (typeof id === 'string' && recognisable(id) === 'draft') {
      complain(['id'], 'reserved-edition', 'draft');
    }
    if (isEarlier(effectiveTo, effectiveFrom)) {
      complain(['effectiveTo'], 'until-before-from', String(effectiveFrom));
    }
  },
};

/** What an edition may do with one rule; a definition can only be unknown, and so can A20.in-force. */
const override = /* @__PURE__ */ z.strictObject({
  state: z.enum(['off', 'unknown']).optional(),
  modality: z.enum(['must', 'principle', 'advise']).optional(),
});
const onlyUnknown = /* @__PURE__ */ z.strictObject({ state: z.literal('unknown').optional() });

/** A rule that an edition may name, and whether it can be made unknown only. */
export interface Overridable {
  readonly id: string;
  readonly unknownOnly: boolean;
}

/** The schema of an edition as a caller loads it: its id, its dates where it has them, what it sets differently. */
export function editionOf(rules: readonly Overridable[]) {
  return z
    .strictObject({
      id: text,
      title: z.strictObject({ zh: text, en: text }).optional(),
      documentNumber: text.optional(),
      source: text.optional(),
      basis: z.enum(['text', 'press']).optional(),
      effectiveFrom: date.optional(),
      effectiveTo: date.optional(),
      parameters: parameters.optional(),
      readings: readings.optional(),
      rules: z
        .strictObject(
          Object.fromEntries(
            rules.map(({ id, unknownOnly }) => [
              id,
              (unknownOnly ? onlyUnknown : override).optional(),
            ]),
          ),
        )
        .optional(),
      localMeasures: z.array(localMeasure).optional(),
    })
    .check(cross(ownAndInOrder));
}
