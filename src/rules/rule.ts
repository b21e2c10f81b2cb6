import type { Edition } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';
import { gather } from '../values/gather.js';
import type { Kleene } from '../values/kleene.js';
import type { Fen } from '../values/money.js';

/**
 * How strongly the text speaks: 应 and fixed procedure (`must`), 原则上 (`principle`, a recorded reason
 * excuses), 鼓励 and the like (`advise`, never decides), a definition (`define`, sets a status).
 */
export type Modality = 'must' | 'principle' | 'advise' | 'define';

/** Why an answer is open although no fact is missing. */
export type OpenReason =
  | 'not-yet-accepted'
  | 'no-contract'
  | 'same-day'
  | 'awaiting-supplement'
  | 'awaiting-forwarding';

/** A change by which a failing rule just passes: one fen, one region, one year short of it still fails. */
export type Remedy =
  | { readonly path: string; readonly atMost: number | string }
  | { readonly path: string; readonly atLeast: number | string }
  | { readonly path: string; readonly add: number | string };

/** Plain JSON. */
export type Json =
  | string
  | number
  | boolean
  | null
  | readonly Json[]
  | { readonly [key: string]: Json | undefined };

/** What a rule looked at; money in fen. */
export type Evidence = { readonly [key: string]: Json | undefined };

/** What a rule says of a record. */
export interface Answer {
  readonly result: Kleene;
  readonly facts?: Evidence | undefined;
  readonly missing?: readonly string[] | undefined;
  readonly open?: OpenReason | undefined;
  readonly remedy?: readonly Remedy[] | undefined;
}

/** The day of decision and the edition that governs it. */
export interface Context {
  readonly decidedOn: DateText;
  readonly edition: Edition;
}

/** What a limit is counted in. */
export type Unit = 'fen' | 'month' | 'region' | 'round' | 'day' | 'year' | 'item' | 'character';

/** A point at which a rule turns. The tests make the cases just below, at and just above from it. */
export interface Turn<Facts> {
  /** What is measured, as a path in the record; of a list, how many of its rows count. */
  readonly of: string;
  readonly unit: Unit;
  /** Where it turns: a number of units, or a date. */
  readonly limit: (facts: Facts, context: Context) => Fen | DateText | null | undefined;
  /** What the rule answers just below that point, at it, and just above. */
  readonly gives: readonly [below: Kleene, at: Kleene, above: Kleene];
}

/**
 * On what a rule without a limit turns: what people attest or put on record, a word that stands in the
 * text or the edition, a province, a text that is compared, or (a definition) the status it yields.
 */
export type Unmeasured = 'attested' | 'word' | 'place' | 'text' | 'status';

export const AT_MOST = ['pass', 'pass', 'fail'] as const;
export const AT_LEAST = ['fail', 'pass', 'pass'] as const;
export const EXACTLY = ['fail', 'pass', 'fail'] as const;

/** What is dated after the day of decision had not happened. */
export const onDecision = (_: unknown, { decidedOn }: Context): DateText => decidedOn;

/** A rule: a clause of the regulation, or a part of one, as a question about the facts of one kind. */
export interface Rule<Facts> {
  /** `A`, the article, a point, a name. */
  readonly id: `A${number}.${string}`;
  readonly article: number;
  readonly modality: Modality;
  /** Where the rule turns, or on what it turns if not at a number or a day: no rule goes without. */
  readonly turnsAt: readonly Turn<Facts>[] | Unmeasured;
  /** Whether the rule concerns these facts at all; left out: always. */
  readonly applies?: (facts: Facts, context: Context) => boolean;
  readonly check: (facts: Facts, context: Context) => Answer;
}

/** The rule holds. */
export function pass(facts?: Evidence): Answer {
  return { result: 'pass', facts: known(facts) };
}

/** The rule does not hold; `remedy` where a number could mend it. */
export function fail(facts?: Evidence, ...remedy: Remedy[]): Answer {
  return { result: 'fail', facts: known(facts), remedy: remedy.length > 0 ? remedy : undefined };
}

/** A fact that decides is not on record. */
export function missing(paths: readonly string[], facts?: Evidence): Answer {
  return { result: 'unknown', facts: known(facts), missing: paths };
}

/** Every fact is on record, and the answer is still open. */
export function open(reason: OpenReason, facts?: Evidence): Answer {
  return { result: 'unknown', facts: known(facts), open: reason };
}

/** An answer worked out by Kleene's logic: where it is unknown, those of the paths that are absent. */
export function judged(
  result: Kleene,
  evidence: Evidence,
  facts: object,
  ...paths: readonly string[]
): Answer {
  return result === 'unknown'
    ? missing(lacking(facts, paths), evidence)
    : { result, facts: known(evidence) };
}

/** The paths at which facts are absent: for each, the topmost absent part of it. */
export function lacking(facts: object, paths: readonly string[]): string[] {
  const absent = gather(paths, (path) => topmostAbsent(facts, path));
  return absent.length > 1 ? [...new Set(absent)] : absent;
}

function topmostAbsent(facts: object, path: string): string | undefined {
  let here: unknown = facts;
  let walked = 'facts';
  for (const step of path.split('.')) {
    if (typeof here !== 'object' || here === null) return undefined;
    here = (here as Record<string, unknown>)[step];
    walked += `.${step}`;
    if (here === undefined) return walked;
  }
  return undefined;
}

/** Evidence without what is not on record. */
function known(evidence: Evidence | undefined): Evidence | undefined {
  for (const key in evidence) if (evidence[key] === undefined) return onlyKnown(evidence);
  return evidence;
}

function onlyKnown(evidence: Evidence): Evidence | undefined {
  const found: { [key: string]: Json } = {};
  let any = false;
  for (const key in evidence) {
    const value = evidence[key];
    if (value === undefined) continue;
    found[key] = value;
    any = true;
  }
  return any ? found : undefined;
}
