/**
 * Kleene's three-valued logic, in numbers: what a rule answers when facts may be missing. *And* is the
 * smaller of two, *or* the larger, *not* the other side. `UNKNOWN` stands for "a fact that is not on record
 * decides", never for "probably".
 */
export type Truth = typeof FAIL | typeof UNKNOWN | typeof PASS;

export const FAIL = 0;
export const UNKNOWN = 1;
export const PASS = 2;

/** The same as a word, as findings say it. */
export type Kleene = 'pass' | 'fail' | 'unknown';

const WORDS = ['fail', 'unknown', 'pass'] as const;

/**
 * The word for a truth.
 *
 * @example
 * ```ts
 * wordFor(PASS) // => "pass"
 * ```
 */
export function wordFor(truth: Truth): Kleene {
  return WORDS[truth];
}

/** A truth that may not be on record: `true`, `false`, or left out. */
export type Attested = boolean | undefined;

/**
 * Reads an attested fact: on record as true → pass, as false → fail, not on record → unknown.
 *
 * @example
 * ```ts
 * wordFor(attested(true)) // => "pass"
 * wordFor(attested(undefined)) // => "unknown"
 * ```
 */
export function attested(fact: Attested): Truth {
  return fact === undefined ? UNKNOWN : fact ? PASS : FAIL;
}

/**
 * A settled truth.
 *
 * @example
 * ```ts
 * wordFor(settled(1 + 1 === 3)) // => "fail"
 * ```
 */
export function settled(truth: boolean): Truth {
  return truth ? PASS : FAIL;
}

/**
 * Conjunction K(…): one failing part fails the whole, whatever is unknown.
 *
 * @example
 * ```ts
 * wordFor(both(PASS, UNKNOWN)) // => "unknown"
 * wordFor(both(UNKNOWN, FAIL)) // => "fail"
 * ```
 */
export function both(one: Truth, other: Truth): Truth {
  return one < other ? one : other;
}

/**
 * Whether something holds of all items of a list; of none, pass.
 *
 * @example
 * ```ts
 * wordFor(allOf([true, undefined], attested)) // => "unknown"
 * wordFor(allOf([true, undefined, false], attested)) // => "fail"
 * wordFor(allOf([], attested)) // => "pass"
 * ```
 */
export function allOf<Item>(items: readonly Item[], holds: (item: Item) => Truth): Truth {
  let whole: Truth = PASS;
  for (let at = 0; at < items.length && whole !== FAIL; at += 1) {
    const one = holds(items[at] as Item);
    if (one < whole) whole = one;
  }
  return whole;
}

/**
 * Whether something holds of any item of a list: one that passes is enough, whatever is unknown; of none, fail.
 *
 * @example
 * ```ts
 * wordFor(anyOf([false, undefined, true], attested)) // => "pass"
 * wordFor(anyOf([false, undefined], attested)) // => "unknown"
 * wordFor(anyOf([], attested)) // => "fail"
 * ```
 */
export function anyOf<Item>(items: readonly Item[], holds: (item: Item) => Truth): Truth {
  let whole: Truth = FAIL;
  for (let at = 0; at < items.length && whole !== PASS; at += 1) {
    const one = holds(items[at] as Item);
    if (one > whole) whole = one;
  }
  return whole;
}

/**
 * Negation: what is unknown stays unknown.
 *
 * @example
 * ```ts
 * wordFor(not(FAIL)) // => "pass"
 * wordFor(not(UNKNOWN)) // => "unknown"
 * ```
 */
export function not(part: Truth): Truth {
  return part === UNKNOWN ? UNKNOWN : part === PASS ? FAIL : PASS;
}

type Comparable = number | bigint | string;

/**
 * Whether a value is at most a limit, where both are on record.
 *
 * @example
 * ```ts
 * wordFor(atMost(30, 30)) // => "pass"
 * wordFor(atMost(31, 30)) // => "fail"
 * wordFor(atMost(31, undefined)) // => "unknown"
 * ```
 */
export function atMost(value: Comparable | undefined, limit: Comparable | undefined): Truth {
  return value === undefined || limit === undefined ? UNKNOWN : settled(value <= limit);
}

/**
 * Whether a value is at least a limit, where both are on record.
 *
 * @example
 * ```ts
 * wordFor(atLeast(80, 80)) // => "pass"
 * wordFor(atLeast(79, 80)) // => "fail"
 * ```
 */
export function atLeast(value: Comparable | undefined, limit: Comparable | undefined): Truth {
  return atMost(limit, value);
}

/**
 * Whether a value is the one that is required, where it is on record.
 *
 * @example
 * ```ts
 * wordFor(is('office', 'office')) // => "pass"
 * wordFor(is(undefined, 'office')) // => "unknown"
 * ```
 */
export function is(value: string | number | boolean | undefined, required: unknown): Truth {
  return value === undefined ? UNKNOWN : settled(value === required);
}

/**
 * Where a number of things is known only to lie between two bounds: whether it reaches what is required.
 *
 * @example
 * ```ts
 * wordFor(reaches(1, 2, 2)) // => "unknown"
 * wordFor(reaches(0, 1, 2)) // => "fail"
 * ```
 */
export function reaches(
  least: number | bigint,
  most: number | bigint,
  required: number | bigint,
): Truth {
  return least >= required ? PASS : most < required ? FAIL : UNKNOWN;
}
