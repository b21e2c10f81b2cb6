import type { Facts, Kind } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';
import { inForce } from '../rules/article-20-in-force.js';
import type { Context } from '../rules/rule.js';
import { both, FAIL, PASS, type Truth, UNKNOWN } from '../values/kleene.js';
import { type Answer, type Answers, answerAt, NOT_APPLYING, type Outcomes } from './decision.js';
import type { OutcomeOf } from './decisions.js';
import {
  type AnyDecision,
  type AnyRule,
  isOpenByEdition,
  modalityOf,
  type RulesUnder,
  rulesUnder,
} from './rules-under.js';

/** Reasons recorded for departing from rules, by rule id. */
export type Reasons = { readonly [rule: string]: string | undefined };

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

/**
 * Judges facts: one small number a rule, and from these what is lawful and what is possible. `under`: what the edition
 * makes of the rules, where it is known already.
 */
export function judgeBy<K extends Kind>(
  decision: AnyDecision<K>,
  facts: Facts<K>,
  context: Context,
  reasons: Reasons | undefined,
  under: RulesUnder = rulesUnder(decision, context.edition),
): Judged<K> {
  const read = decision.reads?.(facts, context);
  const { rules } = decision;
  const { off, open } = under;
  const decidingRules = decidingAmong(rules, under, reasons);
  let answers = 0;
  let deciding: Truth = PASS;
  for (let place = 0; place < rules.length; place += 1) {
    const bit = 1 << place;
    const isDeciding = (decidingRules & bit) !== 0;
    const answer =
      (off & bit) !== 0
        ? NOT_APPLYING
        : answerWhereOn(
            rules[place] as AnyRule<K>,
            facts,
            context,
            read,
            isDeciding,
            (open & bit) !== 0,
          );
    answers |= answer << (2 * place);
    if (isDeciding && answer !== NOT_APPLYING) deciding = both(deciding, answer);
  }
  const inForceAnswer = answerInForce(decision, facts, context);
  const { lawful, possible } =
    inForceAnswer === FAIL
      ? NOTHING
      : (decision.conclude({ deciding, answers, facts, context, read }) as Outcomes<OutcomeOf<K>>);
  return {
    // Where it is open whether the edition governs at all, nothing is lawful for certain.
    lawful: inForceAnswer === UNKNOWN ? NOTHING.lawful : lawful,
    possible,
    answers,
    deciding,
    decidingRules,
    inForce: inForceAnswer,
    context,
    read,
  };
}

/** Which rules decide, a bit each: a `must`, or a `principle` from which no reason departs. */
function decidingAmong(
  rules: readonly { readonly id: string }[],
  { musts, principles }: RulesUnder,
  reasons: Reasons | undefined,
): number {
  if (reasons === undefined || principles === 0) return musts | principles;
  let excused = 0;
  rules.forEach(({ id }, place) => {
    if (reasonFor(id, reasons) !== undefined) excused |= 1 << place;
  });
  return musts | (principles & ~excused);
}

/** Outside its time an edition makes no outcome lawful, neither yes nor no. */
const NOTHING: Outcomes<never> = { lawful: [], possible: [] };

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
  const { edition } = context;
  if (edition.rules?.[rule.id]?.state === 'off') return NOT_APPLYING;
  return answerWhereOn(rule, facts, context, read, isDeciding, isOpenByEdition(rule, edition));
}

/** The same of a rule that the edition has not turned off; `isOpen` where nobody knows what it says of the rule. */
function answerWhereOn<K extends Kind>(
  rule: AnyRule<K>,
  facts: Facts<K>,
  context: Context,
  read: unknown,
  isDeciding: boolean,
  isOpen: boolean,
): Answer {
  const applies = rule.applies?.(facts, context, read) ?? PASS;
  if (applies === FAIL) return NOT_APPLYING;
  // Where its condition hangs on a fact left out, only a rule that decides says so.
  if (applies === UNKNOWN) return isDeciding ? UNKNOWN : NOT_APPLYING;
  return isOpen ? UNKNOWN : rule.result(facts, context, read);
}

/** Whether the edition governs what is decided, where it has a time; a standing of credit decides nothing under it. */
export function answerInForce<K extends Kind>(
  { kind, approval }: AnyDecision<K>,
  facts: Facts<K>,
  context: Context,
): Answer {
  const { edition } = context;
  if (kind === 'credit-standing') return NOT_APPLYING;
  if (edition.rules?.[inForce.id]?.state === 'unknown') return UNKNOWN;
  if (!inForce.applies(context)) return NOT_APPLYING;
  // The day is asked for here alone: facts may be read without one.
  const { decidedOn } = context;
  return inForce.result({ decidedOn, edition, approval: approval?.(facts) });
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
