import type { DateText } from '../values/date.js';
import { frozen } from '../values/frozen.js';
import type { Money, Share } from '../values/money.js';
import { inheritingNothing } from '../values/one-look.js';
import type { Place } from '../values/place.js';
import { ALTERNATIVES, type Alternative, type Choices, type SwitchId } from './alternatives.js';
import type { Bilingual } from './bilingual.js';
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
  /** Article 8: who deliberates on the catalogue. */
  readonly catalogueBody: Body;
  /** Article 15: who deliberates on approval. */
  readonly approvalBody: Body;
  /** Article 10: how long before a batch a solution may come in and wait, and how many days it may wait at most. */
  readonly forwarding: { readonly cutoffDays: number; readonly withinDays: number | null };
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

/** The name of a parameter. */
export type ParameterName = keyof Parameters;

/** What nobody knows of an edition. */
export interface NotKnown {
  readonly unknown: true;
}

/** The parameters of an edition, each with its value or on record as unknown. */
export type EditionParameters = { readonly [P in ParameterName]: Parameters[P] | NotKnown };

/** What an edition does with one rule: it is off, or unknown, or binds otherwise than in the draft. */
export interface RuleOverride {
  readonly state?: 'off' | 'unknown' | undefined;
  readonly modality?: 'must' | 'principle' | 'advise' | undefined;
}

/** A cap that the measures of a place set, Article 16 (R16.local): by the day of approval, either end open. */
export interface LocalMeasure {
  /** A province (`310000`) or a prefecture (`320500`). */
  readonly place: Place;
  readonly title?: string | undefined;
  readonly source?: string | undefined;
  readonly from?: DateText | undefined;
  readonly to?: DateText | undefined;
  readonly grantShare?: Share | undefined;
  readonly ceiling?: Money | undefined;
}

/** An edition of the regulation: its parameters, the readings it chooses and, where it has them, its dates (Article 20). */
export interface Edition {
  readonly id: string;
  readonly title?: Bilingual | undefined;
  readonly documentNumber?: string | undefined;
  readonly source?: string | undefined;
  /** Whether it was encoded from the text itself or from what the press said of it; it changes no answer. */
  readonly basis?: 'text' | 'press' | undefined;
  /** First day in force; left out: not tested. */
  readonly effectiveFrom?: DateText | undefined;
  /** Last day in force; left out: not tested. */
  readonly effectiveTo?: DateText | undefined;
  readonly parameters: EditionParameters;
  /** The alternatives chosen for open readings; what is left out is the draft's. */
  readonly readings?: Choices | undefined;
  /** Rules that are off, unknown or of another modality, by id. */
  readonly rules?: { readonly [rule: string]: RuleOverride | undefined } | undefined;
  readonly localMeasures?: readonly LocalMeasure[] | undefined;
}

/** The parameters of the draft. */
const draftParameters: Parameters = {
  keyFields: ['integrated-circuits', 'artificial-intelligence', 'biomedicine'],
  focusMonths: { min: 24, max: 36 },
  reserveEntryRequired: true,
  guideIssuer: 'office',
  recommendingBody: 'task-force',
  catalogueBody: 'task-force',
  approvalBody: 'task-force',
  forwarding: { cutoffDays: 0, withinDays: null },
  announcingBody: 'office',
  minimumRegions: 2,
  reviewRoundsPerYear: { min: 1, max: 2 },
  grantCap: { numerator: 3, denominator: 10 },
  solverPaymentFloor: { numerator: 4, denominator: 5 },
};

/** The draft, the one edition that is built in. Its dates are blank (R20.dates). Nobody can change it. */
export const draft: Edition & { readonly parameters: Parameters } = /* @__PURE__ */ frozen(
  inheritingNothing({ id: 'draft', parameters: draftParameters }),
);

/**
 * Whether an edition says what a parameter is.
 *
 * @example
 * ```ts
 * isKnown(draft.parameters.grantCap) // => true
 * isKnown({ unknown: true }) // => false
 * ```
 */
export function isKnown<Value>(parameter: Value | NotKnown): parameter is Value {
  return typeof parameter !== 'object' || parameter === null || !('unknown' in parameter);
}

/**
 * The alternative of an open reading that an edition follows: its own choice, else the draft's.
 *
 * @example
 * ```ts
 * readingOf(draft, 'R16.contract') // => "each"
 * readingOf({ ...draft, readings: { 'R16.contract': 'sum' } }, 'R16.contract') // => "sum"
 * ```
 */
export function readingOf<S extends SwitchId>(edition: Edition, reading: S): Alternative<S> {
  return (edition.readings?.[reading] ?? ALTERNATIVES[reading][0]) as Alternative<S>;
}

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
