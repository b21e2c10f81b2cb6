import { expect, it } from 'vitest';
import {
  type DetermineOptions,
  determine,
  draft,
  type Edition,
  type Facts,
  type Finding,
  type Kind,
  type Parameters,
  type RuleIdOf,
} from '../../src/index.js';
import { DECIDED_ON, factsOf } from '../records.js';

/** What a rule answers, without the names that every finding of it carries. */
type Answer = Omit<Finding, 'rule' | 'article' | 'modality'>;

/** A case: its name, how the facts depart from the typical ones, the answer (none: does not apply). */
export type Case<K extends Kind> = readonly [
  name: string,
  changes: Partial<Facts<K>>,
  answer: Answer | undefined,
  options?: Partial<DetermineOptions<K>>,
];

/** What one rule answers on the typical facts of a kind with some of them changed. */
export function answerOf<K extends Kind>(
  kind: K,
  rule: RuleIdOf<K>,
  changes: Partial<Facts<K>>,
  options: Partial<DetermineOptions<K>> = {},
): Answer | undefined {
  const { findings } = determine(kind, factsOf(kind, changes), {
    decidedOn: DECIDED_ON,
    ...options,
  });
  const finding = findings.find((each) => each.rule === rule);
  if (finding === undefined) return undefined;
  const { rule: _, article, modality, ...answer } = finding;
  return answer;
}

/** A test for each case, the whole answer compared: facts, what is missing or open, remedy. */
export function itAnswers<K extends Kind>(
  kind: K,
  rule: RuleIdOf<K>,
  cases: readonly Case<K>[],
): void {
  for (const [name, changes, answer, options] of cases) {
    it(`${rule}: ${name}`, () => {
      expect(answerOf(kind, rule, changes, options)).toStrictEqual(answer);
    });
  }
}

/** An edition that departs from the draft in some parameters. */
export function editionWith(
  parameters: Partial<Parameters>,
  dates: Partial<Edition> = {},
): Edition {
  return { id: 'test', ...dates, parameters: { ...draft.parameters, ...parameters } };
}
