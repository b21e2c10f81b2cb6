import { type Answer, answerAt, type Verdict } from '../decisions/decision.js';
import type { RuleId } from '../decisions/determine.js';
import type { Judged } from '../decisions/judge.js';
import type { AnyDecision, AnyRule } from '../decisions/rules-under.js';
import type { Kind } from '../entities/facts.js';
import { inForce } from '../rules/article-20-in-force.js';
import { UNKNOWN } from '../values/kleene.js';
import type { RecheckResult } from './recheck.js';

/** How many of each verdict. */
export type VerdictCounts = Record<Verdict | 'invalid', number>;

/** How often a rule failed, and how often it stayed unknown. */
export interface RuleCounts {
  fail: number;
  unknown: number;
}

/** What a run of rechecks comes to: plain data of the caller's own. */
export interface Summary {
  records: number;
  verdicts: VerdictCounts;
  /** Verdicts by kind, of the kinds that occurred; records of no known kind are in `verdicts` only. */
  kinds: { [K in Kind]?: VerdictCounts };
  /** Rules that failed or stayed unknown. */
  rules: { [Id in RuleId]?: RuleCounts };
}

const noVerdicts = (): VerdictCounts => ({ upheld: 0, overturned: 0, undetermined: 0, invalid: 0 });
const noAnswers = (): RuleCounts => ({ fail: 0, unknown: 0 });

/**
 * The summary of no records, to begin with.
 *
 * @example
 * ```ts
 * emptySummary().verdicts // => {"upheld":0,"overturned":0,"undetermined":0,"invalid":0}
 * ```
 */
export function emptySummary(): Summary {
  return { records: 0, verdicts: noVerdicts(), kinds: {}, rules: {} };
}

/**
 * Adds one result to a summary, which is changed and returned: a summary of millions is kept in one
 * object.
 *
 * @example
 * ```ts
 * countIn(emptySummary(), recheck('no record')).verdicts // => {"upheld":0,"overturned":0,"undetermined":0,"invalid":1}
 * ```
 */
export function countIn(summary: Summary, result: RecheckResult): Summary {
  const { kind, verdict } = result;
  summary.records += 1;
  summary.verdicts[verdict] += 1;
  if (kind !== undefined) countOf(summary.kinds, kind, noVerdicts)[verdict] += 1;
  if (result.verdict === 'invalid') return summary;
  for (const { rule, result: answer } of result.findings) {
    if (answer === 'pass') continue;
    countOf(summary.rules, rule, noAnswers)[answer] += 1;
  }
  return summary;
}

/** Counts a judgement as `countIn` counts the result that is made of it. */
export function countJudged<K extends Kind>(
  summary: Summary,
  { kind, rules }: AnyDecision<K>,
  { answers, inForce: time }: Judged<K>,
  verdict: Verdict,
): void {
  summary.records += 1;
  summary.verdicts[verdict] += 1;
  countOf(summary.kinds, kind, noVerdicts)[verdict] += 1;
  for (let place = 0; place < rules.length; place += 1) {
    const answer = answerAt(answers, place);
    if (answer <= UNKNOWN) countRule(summary, (rules[place] as AnyRule<K>).id, answer);
  }
  if (time <= UNKNOWN) countRule(summary, inForce.id, time);
}

function countRule({ rules }: Summary, id: string, answer: Answer): void {
  const counts = countOf(rules, id as RuleId, noAnswers);
  if (answer === UNKNOWN) counts.unknown += 1;
  else counts.fail += 1;
}

/** What was counted under a name, from nothing where it is the first of that name. */
function countOf<Name extends string, Counts>(
  all: { [Each in Name]?: Counts },
  name: Name,
  nothing: () => Counts,
): Counts {
  const known = all[name];
  if (known !== undefined) return known;
  const first = nothing();
  all[name] = first;
  return first;
}
