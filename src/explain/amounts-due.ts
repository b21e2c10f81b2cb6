import { valueAt, withAt } from '../values/at-path.js';
import { FAIL } from '../values/kleene.js';
import { patternOf } from './domain.js';
import { LARGEST } from './leaf-values.js';
import { isSum, type ListView, onlyAddsUp, rowsFor, withList } from './list-view.js';
import type { Choice } from './members.js';
import { isFailing, isOpen, isPassing, type Situation } from './situation.js';

/** What is asked of a list; and, where that leaves the rule open, what is enough for certain whatever the others hold. */
export function amounts(
  view: ListView,
  current: readonly unknown[],
  rule: string,
  add: number,
  isOwn: boolean,
): Choice[] {
  const value = withAmount(view, current, rule, add);
  const asked: Choice[] = value ? [{ value, says: { add } }] : [];
  if (value && isPassing(view.judge.on(withList(view, value))?.answers.get(rule))) return asked;
  const sure =
    (value ? undefined : enough(view, current, rule, add)) ??
    enoughBeside(view, current, rule, isOwn ? add : 0);
  return sure === undefined || (value && sure.says.add === add) ? asked : [...asked, sure];
}

/** What of a sum may or may not count leaves a rule open: an amount with which it is enough for certain. */
export function leftOpen(view: ListView, current: readonly unknown[]): Choice[] {
  const { judge, situation, mends, rules, target, turning, turns } = view;
  const isShort = turns.some((turn) => isSum(turn) && turn.gives[0] === FAIL);
  if (!mends || !isShort || onlyAddsUp(turning.kind, target)) return [];
  const answers = judge.on(situation)?.answers;
  return rules
    .filter((rule) => isOpen(answers?.get(rule)))
    .flatMap((rule) => enough(view, current, rule, 0) ?? []);
}

/** One row more with an amount, on a day on which it counts: the rule asks no more of this list. */
function withAmount(
  view: ListView,
  current: readonly unknown[],
  rule: string,
  amount: number,
): readonly unknown[] | undefined {
  const { judge, target } = view;
  const isAsked = (there: Situation): boolean =>
    judge.remediesOf(rule, there).some(({ path }) => path === target.path);
  const wasAsked = isAsked(view.situation);
  const asksNoMore = (there: Situation): boolean => {
    const answer = judge.on(there)?.answers.get(rule);
    return isPassing(answer) || (isFailing(answer) && wasAsked && !isAsked(there));
  };
  return rowsFor(view, amount)
    .map(({ object }) => [...current, object])
    .find((list) => {
      const there = withList(view, list);
      return judge.isValid(there) && asksNoMore(there);
    });
}

/** The least amount that is enough for certain, where what may count does not. */
function enough(
  view: ListView,
  current: readonly unknown[],
  rule: string,
  least: number,
): Choice | undefined {
  const most = withAmount(view, current, rule, LARGEST);
  if (most === undefined) return undefined;
  let [short, amount, value] = [least, LARGEST, most];
  while (amount - short > 1) {
    const half = Math.floor(short / 2 + amount / 2);
    const found = withAmount(view, current, rule, half);
    if (found === undefined) short = half;
    else [amount, value] = [half, found];
  }
  return { value, says: { add: amount } };
}

/** The least that is enough of one list where all others whose sum the rule reads hold more than enough. */
function enoughBeside(
  view: ListView,
  current: readonly unknown[],
  rule: string,
  least: number,
): Choice | undefined {
  const { judge, situation, target } = view;
  const others = judge
    .turnsOf(rule, situation)
    .filter((turn) => isSum(turn) && patternOf(turn.of) === `facts.${target.pattern}`)
    .map(({ of }) => of)
    .filter((of) => of !== target.path);
  if (others.length === 0) return undefined;
  for (const { object } of rowsFor(view, LARGEST)) {
    const facts = [...new Set(others)].reduce((so, path) => {
      const steps = path.split('.').slice(1);
      const rows = valueAt(so, steps);
      return withAt(so, steps, [...(Array.isArray(rows) ? rows : []), object]);
    }, situation.facts);
    const beside = { ...view, situation: { ...situation, facts } };
    const value = least === 0 ? undefined : withAmount(beside, current, rule, least);
    const found = value ? { value, says: { add: least } } : enough(beside, current, rule, least);
    if (found !== undefined) return found;
  }
  return undefined;
}
