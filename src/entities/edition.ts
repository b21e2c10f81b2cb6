import * as z from 'zod';
import { draft, type Edition, type Parameters } from '../regulation/editions.js';
import { minUnderMax, ownAndInOrder } from './crosses.js';
import { type DataError, dataError, type Language } from './faults.js';
import { body, cross, date, integer, text } from './shapes.js';
import { others } from './tables/others.js';
import { read } from './tables/read.js';

const share = z.strictObject({
  numerator: integer(0, 1_000_000),
  denominator: integer(1, 1_000_000),
});

const range = /* @__PURE__ */ z
  .strictObject({ min: integer(0), max: integer(0) })
  .check(cross(minUnderMax));

const parameters = z.strictObject({
  keyFields: z.array(text).optional(),
  focusMonths: range.optional(),
  reserveEntryRequired: z.boolean().optional(),
  guideIssuer: body.optional(),
  recommendingBody: body.optional(),
  deliberatingBody: body.optional(),
  announcingBody: body.optional(),
  minimumRegions: integer(1, 4).optional(),
  reviewRoundsPerYear: range.optional(),
  grantCap: share.optional(),
  solverPaymentFloor: share.optional(),
});

/** An edition as a caller loads it: its id, its dates where it has them, what it sets differently. */
export const edition = z
  .strictObject({
    id: text,
    effectiveFrom: date.optional(),
    effectiveTo: date.optional(),
    parameters: parameters.optional(),
  })
  .check(cross(ownAndInOrder));

/** An edition that was read, or everything that is wrong with it. */
export type EditionRead =
  | { readonly ok: true; readonly edition: Edition }
  | { readonly ok: false; readonly errors: DataError[] };

/**
 * Reads an edition of the regulation from data; parameters left out are the draft's. Never throws.
 *
 * @example
 * ```ts
 * readEdition({ id: '2026', effectiveFrom: '2026-01-01', parameters: { minimumRegions: 3 } }).ok // => true
 * readEdition({ id: 'draft' }).ok // => false
 * ```
 */
export function readEdition(data: unknown, language?: Language): EditionRead {
  try {
    return readPlain(data, language);
  } catch {
    // A getter or a proxy that throws.
    return { ok: false, errors: [dataError('', { fault: 'unreadable' }, language)] };
  }
}

function readPlain(data: unknown, language: Language | undefined): EditionRead {
  const known = read(others.edition, data, { language });
  if (!known.ok) return known;
  const { parameters: given = {}, ...rest } = known.data as z.infer<typeof edition>;
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    ok: true,
    edition: { ...rest, parameters: { ...draft.parameters, ...(set as Partial<Parameters>) } },
  };
}
