import type { Facts, Kind } from '../entities/facts.js';
import { type Edition, isKnown, readingOf } from '../regulation/editions.js';
import { inForce } from '../rules/article-20-in-force.js';
import type { Context, Modality, Rule } from '../rules/rule.js';
import { both, FAIL, PASS, type Truth, UNKNOWN } from '../values/kleene.js';
import {
  type Answer,
  type Answers,
  answerAt,
  type Decision,
  NOT_APPLYING,
  type Outcomes,
} from './decision.js';
import type { OutcomeOf } from './decisions.js';

/** Reasons recorded for departing from rules, by rule id. */
export type Reasons = { readonly [rule: string]: string | undefined };

/** A kind of decision, whatever it reads out of its facts. */
// biome-ignore lint/suspicious/noExplicitAny: what is read is the kind's own affair
export type AnyDecision<K extends Kind> = Decision<K, OutcomeOf<K>, any>;

/** A rule of a kind, whatever it reads. */
// biome-ignore lint/suspicious/noExplicitAny: what is read is the kind's own affair
export type AnyRule<K extends Kind> = Rule<Facts<K>, any>;

/** How the rules of a kind answer on facts, and what follows; nothing is made that says why. */
export interface Judged<K extends Kind> extends Outcomes<OutcomeOf<K>> {
  readonly answers: Answers;
  /** The conjunction of the deciding rules, A20.in-force apart. */
  readonly deciding: Truth;
  /** Which rules decide, a bit each in their order, the first lowest. */
  readonly decidingRules: number;
  readonly inForce: Answer;
  readonly context: Context;
  readonly read: unknown;
}

/** Judges facts: one small number a rule, and from these what is lawful and what is possible. */
export function judgeBy<K extends Kind>(
  decision: AnyDecision<K>,
  facts: Facts<K>,
  context: Context,
  reasons: Reasons | undefined,
): Judged<K> {
  const read = decision.reads?.(facts, context);
  const { rules } = decision;
  let answers = 0;
  let deciding: Truth = PASS;
  let decidingRules = 0;
  for (let place = 0; place < rules.length; place += 1) {
    const rule = rules[place] as AnyRule<K>;
    const isDeciding = decides(rule, context.edition, reasons);
    const answer = answerOf(rule, facts, context, read, isDeciding);
    answers |= answer << (2 * place);
    if (!isDeciding) continue;
    decidingRules |= 1 << place;
    if (answer !== NOT_APPLYING) deciding = both(deciding, answer);
  }
  const inForceAnswer = answerInForce(decision, facts, context);
  const ground = { deciding, answers, facts, context, read };
  const { lawful, possible } =
    inForceAnswer === FAIL ? NOTHING : (decision.conclude(ground) as Outcomes<OutcomeOf<K>>);
  return {
    // Where it is open whether the edition governs at all, nothing is lawful for certain.
    lawful: inForceAnswer === UNKNOWN ? [] : lawful,
    possible,
    answers,
    deciding,
    decidingRules,
    inForce: inForceAnswer,
    context,
    read,
  };
}

/** Outside its time an edition makes no outcome lawful, neither yes nor no. */
const NOTHING = { lawful: [], possible: [] };

/**
 * The modality of a rule under an edition: what the edition says of it, else what the reading in force
 * makes of it, else its own.
 */
export function modalityOf(
  { id, modality, modalityUnder }: Pick<Rule<never>, 'id' | 'modality' | 'modalityUnder'>,
  edition: Edition,
): Modality {
  const set = edition.rules?.[id]?.modality;
  if (set !== undefined) return set;
  if (modalityUnder === undefined) return modality;
  const alternative = readingOf(edition, modalityUnder.reading);
  return (modalityUnder[alternative] as Modality | undefined) ?? modality;
}

/** A `must`, or a `principle` from which no reason departs, whatever its result. */
export function decides<K extends Kind>(
  rule: AnyRule<K>,
  edition: Edition,
  reasons: Reasons | undefined,
): boolean {
  const modality = modalityOf(rule, edition);
  return (
    modality === 'must' || (modality === 'principle' && reasonFor(rule.id, reasons) === undefined)
  );
}

/** The reason recorded for departing from a rule. */
export function reasonFor(rule: string, reasons: Reasons | undefined): string | undefined {
  return reasons !== undefined && Object.hasOwn(reasons, rule) ? reasons[rule] : undefined;
}

/** How one rule answers on facts. */
export function answerOf<K extends Kind>(
  rule: AnyRule<K>,
  facts: Facts<K>,
  context: Context,
  read: unknown,
  isDeciding: boolean,
): Answer {
  if (context.edition.rules?.[rule.id]?.state === 'off') return NOT_APPLYING;
  const applies = rule.applies === undefined ? PASS : rule.applies(facts, context, read);
  if (applies === FAIL) return NOT_APPLYING;
  // Where its condition hangs on a fact left out, only a rule that decides says so.
  if (applies === UNKNOWN) return isDeciding ? UNKNOWN : NOT_APPLYING;
  return isOpenByEdition(rule, context.edition) ? UNKNOWN : rule.result(facts, context, read);
}

/** Whether nobody knows what the edition says of a rule, or of a parameter that it needs. */
export function isOpenByEdition(
  { id, reads }: Pick<Rule<never>, 'id' | 'reads'>,
  { rules, parameters }: Edition,
): boolean {
  if (rules?.[id]?.state === 'unknown') return true;
  if (reads === undefined) return false;
  for (const name of reads) if (!isKnown(parameters[name])) return true;
  return false;
}

/** Whether the edition governs what is decided, where it has a time. */
export function answerInForce<K extends Kind>(
  decision: AnyDecision<K>,
  facts: Facts<K>,
  context: Context,
): Answer {
  if (!isTested(decision, context)) return NOT_APPLYING;
  if (context.edition.rules?.[inForce.id]?.state === 'unknown') return UNKNOWN;
  return inForce.result({ ...context, approval: decision.approval?.(facts) });
}

/** A standing of credit decides nothing under the edition, so its time is no question there. */
function isTested<K extends Kind>({ kind }: AnyDecision<K>, context: Context): boolean {
  if (kind === 'credit-standing') return false;
  return inForce.applies(context) || context.edition.rules?.[inForce.id]?.state === 'unknown';
}

/**
 * The ids of the rules on which an outcome rests, in the order of the findings: what fails, else what is
 * open, else everything that decides; of a status besides, unless a deciding rule fails, the definitions.
 */
export function groundsOf<K extends Kind>(
  decision: AnyDecision<K>,
  { answers, deciding, decidingRules, inForce: time }: Judged<K>,
): string[] {
  if (time === FAIL) return [inForce.id];
  const whole = time === NOT_APPLYING ? deciding : both(deciding, time);
  const grounds: string[] = [];
  const { rules } = decision;
  for (let place = 0; place < rules.length; place += 1) {
    const rule = rules[place] as AnyRule<K>;
    const answer = answerAt(answers, place);
    if (answer === NOT_APPLYING) continue;
    const rests =
      (decidingRules & (1 << place)) !== 0
        ? answer === whole
        : rule.modality === 'define' && deciding !== FAIL && leads(decision, answers, place);
    if (rests) grounds.push(rule.id);
  }
  if (time === whole || (time === UNKNOWN && whole === FAIL)) grounds.push(inForce.id);
  return grounds;
}

/** A bar in effect settles the standing by itself; everywhere else each definition that applies leads to the status. */
function leads<K extends Kind>(decision: AnyDecision<K>, answers: Answers, place: number): boolean {
  if (decision.concludesStatus !== true) return false;
  return decision.kind !== 'credit-standing' || place === 0 || answerAt(answers, 0) !== FAIL;
}
