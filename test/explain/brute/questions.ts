import type { DecisionRecord, Verdict } from '../../../src/index.js';
import { withAt } from '../../../src/values/at-path.js';
import { type Judged, valuesAt } from './domain.js';
import { absentIn, answerOf, openDaysIn, withFacts } from './records.js';

/** What every completion of a record comes to. */
export interface Completed {
  /** The facts that alone turn a completion. */
  readonly asked: readonly string[];
  readonly verdicts: ReadonlySet<Verdict>;
  /** Of each fact and value the verdicts that remain. */
  readonly answers: ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<Verdict>>>;
  readonly unknown: ReadonlySet<string>;
  readonly passing: ReadonlySet<string>;
}

/** Judges every completion of a record. */
export function completed(given: Judged): Completed {
  const absent = absentIn(given);
  const days = openDaysIn(absent);
  const values = absent.map(({ pattern }) => valuesAt(pattern, given, days));
  const mattering = new Set<number>();
  const verdicts = new Set<Verdict>();
  const [unknown, passing] = [new Set<string>(), new Set<string>()];
  const besides = absent.map(() => new Map<string, Verdict>());
  const answers = absent.map(() => new Map<string, Set<Verdict>>());
  const fill = (facts: DecisionRecord['facts'], from: number, keys: readonly string[]): void => {
    const place = absent[from];
    if (place !== undefined) {
      for (const value of values[from] ?? []) {
        fill(withAt(facts, place.steps, value), from + 1, [...keys, JSON.stringify(value)]);
      }
      return;
    }
    const answer = answerOf(withFacts(given, facts));
    if (answer.verdict === 'invalid') return;
    verdicts.add(answer.verdict);
    for (const { rule, result } of answer.findings) {
      if (result === 'unknown') unknown.add(rule);
      if (result === 'pass') passing.add(rule);
    }
    keys.forEach((key, at) => {
      const others = keys.filter((_, other) => other !== at).join('\n');
      const before = besides[at]?.get(others);
      if (before === undefined) besides[at]?.set(others, answer.verdict);
      else if (before !== answer.verdict) mattering.add(at);
      answers[at]?.set(key, (answers[at]?.get(key) ?? new Set()).add(answer.verdict));
    });
  };
  fill(given.record.facts, 0, []);
  return {
    asked: absent.flatMap(({ path }, at) => (mattering.has(at) ? [path] : [])),
    verdicts,
    answers: new Map(absent.map(({ path }, at) => [path, answers[at] ?? new Map()])),
    unknown,
    passing,
  };
}
