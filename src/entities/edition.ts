import * as z from 'zod';
import { draft, type Edition, type Parameters } from '../regulation/editions.js';
import { type Language, type LanguageTag, languageOf } from '../values/language.js';
import { sameText } from '../values/text.js';
import type { Cross } from './crosses.js';
import { type DataError, dataError, dataErrors } from './faults.js';
import { isEarlier } from './leaves.js';
import { body, cross, date, integer, text } from './shapes.js';

const share = z.strictObject({
  numerator: integer(0, 1_000_000),
  denominator: integer(1, 1_000_000),
});

const minUnderMax: Cross<{ readonly min?: unknown; readonly max?: unknown }, 'min-over-max'> = {
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

/** The id is not the draft's, and what takes effect does so before it ends. */
const ownAndInOrder: Cross<
  { readonly [K in 'id' | 'effectiveFrom' | 'effectiveTo']?: unknown },
  'reserved-edition' | 'until-before-from'
> = {
  faults: ['reserved-edition', 'until-before-from'],
  find({ id, effectiveFrom, effectiveTo }, complain) {
    if (typeof id === 'string' && sameText(id, draft.id)) {
      complain(['id'], 'reserved-edition', draft.id);
    }
    if (isEarlier(effectiveTo, effectiveFrom)) {
      complain(['effectiveTo'], 'until-before-from', String(effectiveFrom));
    }
  },
};

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
 * Reads an edition of the regulation from data; parameters left out are the draft's. Never throws but a
 * RangeError of a language that the library does not speak.
 *
 * @example
 * ```ts
 * readEdition({ id: '2026', effectiveFrom: '2026-01-01', parameters: { minimumRegions: 3 } }).ok // => true
 * readEdition({ id: 'draft' }).ok // => false
 * ```
 */
export function readEdition(data: unknown, tag?: LanguageTag): EditionRead {
  const language = languageOf(tag);
  try {
    return readPlain(data, language);
  } catch {
    // A getter or a proxy that throws.
    return { ok: false, errors: [dataError('', { fault: 'unreadable' }, language)] };
  }
}

function readPlain(data: unknown, language: Language | undefined): EditionRead {
  const read = edition.safeParse(data, { reportInput: true });
  if (!read.success) return { ok: false, errors: dataErrors(read.error.issues, language) };
  const { parameters: given = {}, ...rest } = read.data;
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return {
    ok: true,
    edition: { ...rest, parameters: { ...draft.parameters, ...(set as Partial<Parameters>) } },
  };
}
