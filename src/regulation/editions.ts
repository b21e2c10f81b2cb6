import type { DateText } from '../values/date.js';
import type { Share } from '../values/money.js';
import { sameText } from '../values/text.js';
import type { Body } from './words.js';

/** What an edition of the regulation may set differently, each with its article. */
export interface Parameters {
  /** Article 4: the fields named before 等. */
  readonly keyFields: readonly string[];
  /** Article 4: months within which a breakthrough is expected. */
  readonly focusMonths: { readonly min: number; readonly max: number };
  /** Article 12: whether only what is in the reserve may apply. */
  readonly reserveEntryRequired: boolean;
  /** Article 12: who issues the annual guide. */
  readonly guideIssuer: Body;
  /** Article 13: who recommends applications. */
  readonly recommendingBody: Body;
  /** Articles 8 and 15: who deliberates on catalogue and approval. */
  readonly deliberatingBody: Body;
  /** Article 15: who announces what was approved. */
  readonly announcingBody: Body;
  /** Article 12: from how many of the four provinces the units come at least. */
  readonly minimumRegions: number;
  /** Article 14: rounds of review in a calendar year. */
  readonly reviewRoundsPerYear: { readonly min: number; readonly max: number };
  /** Article 16: the largest share of the investment that may be granted. */
  readonly grantCap: Share;
  /** Article 16: the smallest share of a contract that must be paid before acceptance. */
  readonly solverPaymentFloor: Share;
}

/** An edition of the regulation: its parameters and, where it has them, its dates (Article 20). */
export interface Edition {
  readonly id: string;
  /** First day in force; left out: not tested. */
  readonly effectiveFrom?: DateText | undefined;
  /** Last day in force; left out: not tested. */
  readonly effectiveTo?: DateText | undefined;
  readonly parameters: Parameters;
}

/** The draft, the one edition that is built in. Its dates are blank (R20.dates). */
export const draft: Edition = {
  id: 'draft',
  parameters: {
    keyFields: ['integrated-circuits', 'artificial-intelligence', 'biomedicine'],
    focusMonths: { min: 24, max: 36 },
    reserveEntryRequired: true,
    guideIssuer: 'office',
    recommendingBody: 'task-force',
    deliberatingBody: 'task-force',
    announcingBody: 'office',
    minimumRegions: 2,
    reviewRoundsPerYear: { min: 1, max: 2 },
    grantCap: { numerator: 3, denominator: 10 },
    solverPaymentFloor: { numerator: 4, denominator: 5 },
  },
};

/**
 * Whether an edition states any date, so that being in force can be tested at all.
 *
 * @example
 * ```ts
 * isDated({ ...draft, effectiveFrom: '2026-01-01' }) // => true
 * isDated(draft) // => false
 * ```
 */
export function isDated({ effectiveFrom, effectiveTo }: Edition): boolean {
  return effectiveFrom !== undefined || effectiveTo !== undefined;
}

/** The edition of an id among those loaded, the built-in draft where none is named; or none. */
export function editionNamed(
  name: string | undefined,
  editions: readonly Edition[],
): Edition | undefined {
  if (name === undefined) return draft;
  return [draft, ...editions].find(({ id }) => sameText(id, name));
}
