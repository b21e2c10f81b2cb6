import type { Facts, Kind } from '../entities/facts.js';
import type { SwitchId } from '../regulation/alternatives.js';
import type { Approval } from '../rules/article-20-in-force.js';
import { type Context, type DeclaredRule, type Rule, reads } from '../rules/rule.js';
import type { Truth } from '../values/kleene.js';

/**
 * What may be decided: `lawful` in every completion of the missing facts, `possible` in at least one.
 * `lawful` is contained in `possible`.
 */
export interface Outcomes<Outcome extends string = string> {
  readonly lawful: Outcome[];
  readonly possible: Outcome[];
}

/** What a rule answers: a truth, or that it does not concern these facts. */
export type Answer = Truth | typeof NOT_APPLYING;

export const NOT_APPLYING = 3;

/** The answers of the rules of a kind in their order, two bits each, the first lowest. */
export type Answers = number;

/** The answer of the rule at a place in the order of the kind's rules. */
export function answerAt(answers: Answers, place: number): Answer {
  return ((answers >>> (2 * place)) & 3) as Answer;
}

/** What a kind of decision concludes from. */
export interface Ground<K extends Kind, Read = unknown> {
  /** The conjunction of the `must` rules and of the `principle` rules that no reason excuses. */
  readonly deciding: Truth;
  readonly answers: Answers;
  readonly facts: Facts<K>;
  readonly context: Context;
  readonly read: Read;
}

type Concluded<Outcome extends string> = {
  readonly lawful: readonly Outcome[];
  readonly possible: readonly Outcome[];
};

/** A kind of decision: its rules in order, its outcomes, and how the one leads to the other. */
export interface Decision<K extends Kind, Outcome extends string, Read = undefined> {
  readonly kind: K;
  readonly outcomes: readonly Outcome[];
  readonly rules: readonly Rule<Facts<K>, Read>[];
  /** What several of its rules read out of the facts, once a record. */
  readonly reads?: (facts: Facts<K>, context: Context) => Read;
  readonly conclude: (ground: Ground<K, Read>) => Concluded<Outcome>;
  /** The readings that can change an answer of this kind, in the order of the readings; left out: none. */
  readonly readings?: readonly SwitchId[];
  /** Whether it concludes a status, to which its definitions lead. */
  readonly concludesStatus?: true;
  /** Facts that are themselves what is judged: what they do not say is not there, rather than not on record. */
  readonly itself?: readonly string[];
  /**
   * The approval of the project that it belongs to: such a project is carried through under its edition
   * even after that has expired (R20.after).
   */
  readonly approval?: (facts: Facts<K>) => Approval;
  /** The rules that only advise, and by which it may be decided all the same (R19.record). */
  readonly weighs?: (context: Context) => readonly string[];
}

/** A kind of decision as it is declared: its outcomes and the ids of its rules are literal, all else is what every rule has. */
export interface DeclaredDecision<
  K extends Kind,
  Outcomes extends readonly string[],
  Ids extends readonly string[],
  Read = undefined,
> extends Omit<Decision<K, Outcomes[number], Read>, 'outcomes' | 'rules'> {
  readonly outcomes: Readonly<Outcomes>;
  readonly rules: { readonly [At in keyof Ids]: DeclaredRule<Ids[At], Facts<K>, Read> };
}

type Deciding = { readonly deciding: Truth };

/** A bound authority permits exactly where every condition holds: its discretion is spent in facts. */
export function bound<Yes extends string, No extends string>(yes: Yes, no: No) {
  const table = [exactly(no), oneOf<Yes | No>(yes, no), exactly(yes)] as const;
  return ({ deciding }: Deciding): Concluded<Yes | No> => table[deciding];
}

/** A discretionary authority may decline even where every condition holds (R.discretion). */
export function discretionary<Yes extends string, No extends string>(yes: Yes, no: No) {
  const table = [
    exactly(no),
    { lawful: [no], possible: [yes, no] },
    { lawful: [yes, no], possible: [yes, no] },
  ] as const;
  return ({ deciding }: Deciding): Concluded<Yes | No> => table[deciding];
}

/** Bound under the draft, discretionary where the edition reads it so (R.discretion). */
export function asRead<Yes extends string, No extends string>(
  reading: 'R.discretion-publication' | 'R.discretion-approval',
  yes: Yes,
  no: No,
) {
  const [isBound, isFree] = [bound(yes, no), discretionary(yes, no)];
  return (ground: Deciding & { readonly context: Context }): Concluded<Yes | No> =>
    reads(ground.context, reading, 'discretionary') ? isFree(ground) : isBound(ground);
}

/** One outcome is lawful, whatever the missing facts are. */
export function exactly<Outcome extends string>(outcome: Outcome): Concluded<Outcome> {
  return { lawful: [outcome], possible: [outcome] };
}

/** Several outcomes are possible, and which of them is lawful depends on facts that are missing. */
export function oneOf<Outcome extends string>(...possible: Outcome[]): Concluded<Outcome> {
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
