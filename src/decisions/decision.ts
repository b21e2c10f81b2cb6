import type { Facts, Kind } from '../entities/facts.js';
import type { Context, Rule } from '../rules/rule.js';
import type { Kleene } from '../values/kleene.js';

/**
 * What may be decided: `lawful` in every completion of the missing facts, `possible` in at least one.
 * `lawful` is contained in `possible`.
 */
export interface Outcomes<Outcome extends string = string> {
  readonly lawful: Outcome[];
  readonly possible: Outcome[];
}

/** What a kind of decision concludes from: whether its deciding rules hold, and what else it reads. */
export interface Grounds<K extends Kind> {
  /** The conjunction of the `must` rules and of the `principle` rules that no reason excuses. */
  readonly deciding: Kleene;
  readonly facts: Facts<K>;
  readonly context: Context;
  /** The result of one of the kind's rules; `undefined` where it does not apply. */
  readonly resultOf: (rule: string) => Kleene | undefined;
}

/** A kind of decision: its rules in order, its outcomes, and how the one leads to the other. */
export interface Decision<K extends Kind, Outcome extends string> {
  readonly kind: K;
  readonly outcomes: readonly Outcome[];
  readonly rules: readonly Rule<Facts<K>>[];
  readonly conclude: (grounds: Grounds<K>) => Outcomes<Outcome>;
  /**
   * Whether it belongs to a project that, once approved, is carried through under its edition even
   * after that has expired (R20.after).
   */
  readonly afterExpiry?: true;
}

/** A bound authority permits exactly where every condition holds: its discretion is spent in facts. */
export function bound<Yes extends string, No extends string>(yes: Yes, no: No) {
  return ({ deciding }: { readonly deciding: Kleene }): Outcomes<Yes | No> => {
    if (deciding === 'fail') return exactly(no);
    if (deciding === 'unknown') return { lawful: [], possible: [yes, no] };
    return exactly(yes);
  };
}

/** A discretionary authority may decline even where every condition holds (R.discretion). */
export function discretionary<Yes extends string, No extends string>(yes: Yes, no: No) {
  return ({ deciding }: { readonly deciding: Kleene }): Outcomes<Yes | No> => {
    if (deciding === 'fail') return exactly(no);
    if (deciding === 'unknown') return { lawful: [no], possible: [yes, no] };
    return { lawful: [yes, no], possible: [yes, no] };
  };
}

/** One outcome is lawful, whatever the missing facts are. */
export function exactly<Outcome extends string>(outcome: Outcome): Outcomes<Outcome> {
  return { lawful: [outcome], possible: [outcome] };
}

/** Several outcomes are possible, and which of them is lawful depends on facts that are missing. */
export function oneOf<Outcome extends string>(...possible: Outcome[]): Outcomes<Outcome> {
  return { lawful: [], possible };
}

/** How a recorded decision stands: lawful whatever is missing, unlawful whatever is missing, or open. */
export type Verdict = 'upheld' | 'overturned' | 'undetermined';

/**
 * Upheld where the outcome is lawful for certain, overturned where it cannot be, else undetermined.
 *
 * @example
 * ```ts
 * verdictOn('permit', { lawful: ['permit', 'deny'], possible: ['permit', 'deny'] }) // => "upheld"
 * verdictOn('permit', { lawful: ['deny'], possible: ['permit', 'deny'] }) // => "undetermined"
 * verdictOn('permit', { lawful: ['deny'], possible: ['deny'] }) // => "overturned"
 * ```
 */
export function verdictOn<Outcome extends string>(
  recorded: Outcome,
  { lawful, possible }: Outcomes<Outcome>,
): Verdict {
  if (lawful.includes(recorded)) return 'upheld';
  return possible.includes(recorded) ? 'undetermined' : 'overturned';
}
