import { answerAt } from '../../src/decisions/decision.js';
import { judgeBy } from '../../src/decisions/judge.js';
import type { AnyRule } from '../../src/decisions/rules-under.js';
import { decisionOf } from '../../src/decisions/rules-under.js';
import { decisions, type Edition, type Facts, type Kind, parseMoney } from '../../src/index.js';
import type { Context } from '../../src/rules/rule.js';
import { type Turn, turnsOn } from '../../src/rules/turn.js';
import { canonicalText } from '../../src/values/text.js';

/** The rules of a kind, whatever they read. */
export const rulesOf = (kind: Kind): readonly AnyRule<Kind>[] =>
  decisions[kind].rules as unknown as readonly AnyRule<Kind>[];

/** How each rule of a kind answers on facts: 0 fail, 1 unknown, 2 pass, 3 does not apply. */
export function answersOn(kind: Kind, facts: object, context: Context): readonly number[] {
  const decision = decisionOf(kind);
  const { answers } = judgeBy(decision, facts as Facts<Kind>, context, undefined);
  return decision.rules.map((_, place) => answerAt(answers, place));
}

/** Where a rule turns on facts, or where it turns whether it applies to them. */
export function turnsOf(
  kind: Kind,
  rule: AnyRule<Kind>,
  facts: object,
  decidedOn: string,
  edition: Edition,
  which: 'turnsAt' | 'appliesAt' = 'turnsAt',
): readonly Turn[] {
  const context = { decidedOn, edition };
  const read = decisionOf(kind).reads?.(facts as Facts<Kind>, context);
  return turnsOn({ turnsAt: rule[which] ?? [] }, facts as Facts<Kind>, context, read);
}

/** On which side of a turn a value stands: values on one side are alike to the rule. */
export function sideOf(turn: Turn, value: unknown): string {
  if ('limit' in turn) {
    // How many rows of a list count is turned by rows, not by a value that stands in one.
    if (Array.isArray(value) || turn.unit === 'character') return '';
    const { limit } = turn;
    if (value === null || value === undefined) return String(value);
    const measured = turn.unit === 'fen' ? parseMoney(value, true) : value;
    if (typeof measured !== 'number' && typeof measured !== 'string') return '';
    return measured < limit ? 'below' : measured > limit ? 'above' : 'at';
  }
  if ('within' in turn) {
    const prefix = turn.within.find((each) => String(value).startsWith(each));
    return prefix ?? 'outside';
  }
  if ('holds' in turn) {
    const held = Array.isArray(value) ? value.map(String) : [];
    return turn.holds.filter((word) => held.includes(word)).join();
  }
  const same = (each: unknown) =>
    typeof each === 'string' && typeof value === 'string'
      ? canonicalText(each) === canonicalText(value)
      : each === value;
  const named = [...turn.passes, ...(turn.fails ?? [])].findIndex(same);
  return value === null ? 'null' : String(named);
}
