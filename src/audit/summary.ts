import type { Verdict } from '../decisions/decision.js';
import type { RuleId } from '../decisions/determine.js';
import type { Kind } from '../entities/facts.js';
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
  if (kind !== undefined) {
    summary.kinds[kind] ??= noVerdicts();
    summary.kinds[kind][verdict] += 1;
  }
  if (result.verdict === 'invalid') return summary;
  for (const { rule, result: answer } of result.findings) {
    if (answer === 'pass') continue;
    summary.rules[rule] ??= { fail: 0, unknown: 0 };
    summary.rules[rule][answer] += 1;
  }
  return summary;
}
