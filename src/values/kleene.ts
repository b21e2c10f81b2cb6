/**
 * Kleene's three-valued logic: what a rule answers when facts may be missing.
 * `unknown` stands for "a fact that is not on record decides", never for "probably".
 */
export type Kleene = 'pass' | 'fail' | 'unknown';

/** A truth that may not be on record: `true`, `false`, or left out. */
export type Attested = boolean | undefined;

/**
 * Reads an attested fact: on record as true → pass, as false → fail, not on record → unknown.
 *
 * @example
 * ```ts
 * attested(true) // => "pass"
 * attested(undefined) // => "unknown"
 * ```
 */
export function attested(fact: Attested): Kleene {
  return fact === undefined ? 'unknown' : fact ? 'pass' : 'fail';
}

/**
 * A settled truth as a Kleene value.
 *
 * @example
 * ```ts
 * settled(1 + 1 === 3) // => "fail"
 * ```
 */
export function settled(truth: boolean): Kleene {
  return truth ? 'pass' : 'fail';
}

/**
 * Conjunction K(…): one failing part fails the whole, whatever is unknown.
 *
 * @example
 * ```ts
 * all(['pass', 'unknown', 'fail']) // => "fail"
 * all(['pass', 'unknown']) // => "unknown"
 * all([]) // => "pass"
 * ```
 */
export function all(parts: readonly Kleene[]): Kleene {
  let whole: Kleene = 'pass';
  for (const part of parts) {
    if (part === 'fail') return 'fail';
    if (part === 'unknown') whole = 'unknown';
  }
  return whole;
}

/**
 * Disjunction: one passing part passes the whole, whatever is unknown.
 *
 * @example
 * ```ts
 * any(['fail', 'unknown', 'pass']) // => "pass"
 * any(['fail', 'unknown']) // => "unknown"
 * any([]) // => "fail"
 * ```
 */
export function any(parts: readonly Kleene[]): Kleene {
  let whole: Kleene = 'fail';
  for (const part of parts) {
    if (part === 'pass') return 'pass';
    if (part === 'unknown') whole = 'unknown';
  }
  return whole;
}

/**
 * Negation: what is unknown stays unknown.
 *
 * @example
 * ```ts
 * not('fail') // => "pass"
 * not('unknown') // => "unknown"
 * ```
 */
export function not(part: Kleene): Kleene {
  return part === 'unknown' ? 'unknown' : part === 'pass' ? 'fail' : 'pass';
}
