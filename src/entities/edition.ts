import * as z from 'zod';
import { ALTERNATIVES, type SwitchId } from '../regulation/alternatives.js';
import type { NotKnown } from '../regulation/editions.js';
import { atMostWhole, minUnderMax, ofSomePlace, ownAndInOrder } from './edition-crosses.js';
import { body, cross, date, integer, money, place, text } from './shapes.js';

const share = /* @__PURE__ */ z
  .strictObject({ numerator: integer(0, 1_000_000), denominator: integer(1, 1_000_000) })
  .check(cross(atMostWhole));

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
    Object.entries(ALTERNATIVES).map(([id, alternatives]) => [
      id,
      z.enum(alternatives as readonly string[] as readonly [string]).optional(),
    ]),
  ) as unknown as {
    [S in SwitchId]: z.ZodOptional<z.ZodType<(typeof ALTERNATIVES)[S][number]>>;
  },
);

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
