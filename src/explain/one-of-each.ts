import { answerAt } from '../decisions/decision.js';
import { shapes } from '../entities/dictionary/shapes.js';
import type { Facts, Kind } from '../entities/facts.js';
import { withAt } from '../values/at-path.js';
import { firstOfEach } from '../values/gather.js';
import { isPlainObject } from '../values/plain.js';
import { type Asked, isValid, type Judgement } from './asked.js';
import type { Turning } from './leaf-values.js';
import { childKeys } from './paths.js';
import type { Slot } from './ways.js';

/**
 * Of objects that other absent facts are read together with, one of each effect: the same in what is read together,
 * in its days, and in the answers of the rules that read nothing else that is absent.
 */
export function withOneOfEach(
  question: Asked,
  turning: Turning,
  group: readonly Slot[],
  judge: (facts: Facts<Kind>) => Judgement,
): readonly Slot[] {
  return group.map((slot) => {
    const others = group.filter((other) => other !== slot).flatMap(({ rules }) => rules);
    const shared = slot.rules.filter((rule) => others.includes(rule));
    const own = slot.rules.filter((rule) => !shared.includes(rule));
    const { fact, values } = slot;
    if (fact.shape.type !== 'object' || shared.length === 0 || own.length === 0) return slot;
    const kept = keysReadBy(shared, fact.pattern, turning);
    const { decision, record } = question;
    const places = decision.rules.flatMap(({ id }, place) => (own.includes(id) ? [place] : []));
    const effectOf = (value: unknown) => {
      const there = withAt(record.facts, fact.steps, value);
      const { answers, inForce } = judge(there).judged;
      return JSON.stringify([
        isPlainObject(value) ? kept.map((each) => value[each]) : value,
        isValid(question, there),
        inForce,
        ...places.map((place) => answerAt(answers, place)),
      ]);
    };
    return { ...slot, values: firstOfEach(values, effectOf) };
  });
}

/** The fields of an object that some rules read, and its days. */
function keysReadBy(
  rules: readonly string[],
  pattern: string,
  { kind, byRule }: Turning,
): readonly string[] {
  return (childKeys(kind).get(pattern) ?? []).flatMap(([key, { type }]) => {
    const inside = (each: string) =>
      each === `${pattern}.${key}` || each.startsWith(`${pattern}.${key}.`);
    const isRead = rules.some(
      (rule) =>
        [...(byRule.get(rule) ?? [])].some((each) => inside(each.slice('facts.'.length))) ||
        Object.entries(shapes.facts[kind]).some(
          ([each, shape]) => inside(each) && shape.rules?.includes(rule) === true,
        ),
    );
    return isRead || type === 'date' ? [key] : [];
  });
}
