import type { RuleId } from '../../index.js';
import type { ActVerdict, ReplayResult, StepFinding } from '../../lifecycle/index.js';
import { RULES } from '../rules-in-order.js';
import type { ReplaySpeech, UnreadDocket } from './speech.js';

type AnyRule = RuleId | StepFinding['rule'];

/** What a run of replays comes to. */
export interface ReplaySummary {
  /** Dockets. */
  records: number;
  verdicts: Record<ReplayResult['verdict'], number>;
  /** Acts of the dockets that could be read, by their verdicts. */
  acts: Record<ActVerdict, number>;
  /** How often an act did not stand by a rule. */
  rules: { [Id in AnyRule]?: number };
}

export const emptyReplaySummary = (): ReplaySummary => ({
  records: 0,
  verdicts: { regular: 0, irregular: 0, invalid: 0 },
  acts: { upheld: 0, overturned: 0, undetermined: 0, 'out-of-order': 0, invalid: 0 },
  rules: {},
});

/** Adds a docket to a summary, which is changed. */
export function countReplay(summary: ReplaySummary, result: ReplayResult | UnreadDocket): void {
  summary.records += 1;
  summary.verdicts[result.verdict] += 1;
  if (result.verdict === 'invalid') return;
  for (const { verdict } of result.acts) summary.acts[verdict] += 1;
  for (const { rules } of result.irregular) {
    for (const rule of new Set(rules as AnyRule[])) {
      summary.rules[rule] = (summary.rules[rule] ?? 0) + 1;
    }
  }
}

const ORDER: readonly AnyRule[] = ['S.order', 'S.actor', 'S.record', ...RULES];

/** The rules of a summary in the order of the procedure, whatever order they came up in. */
export function sortedReplay({ records, verdicts, acts, rules }: ReplaySummary): ReplaySummary {
  const present = ORDER.filter((rule) => rules[rule] !== undefined);
  return {
    records,
    verdicts,
    acts,
    rules: Object.fromEntries(present.map((rule) => [rule, rules[rule]])),
  };
}

/** What was counted, as lines: dockets, acts, rules. */
export function summaryInWords(summary: ReplaySummary, speech: ReplaySpeech) {
  const { verdicts, acts, rules } = sortedReplay(summary);
  const { lifecycle } = speech;
  const said = (counts: Readonly<Record<string, number>>, name: (key: never) => string) =>
    Object.entries(counts)
      .filter(([, count]) => count > 0)
      .map(([key, count]) => `${name(key as never)} ${count}`);
  return {
    dockets: said(verdicts, lifecycle.verdict),
    acts: said(acts, lifecycle.verdict),
    rules: said(rules, (rule: AnyRule) => `${rule} ${ruleName(rule, speech)}`),
  };
}

/** What a rule is called, or a step. */
export const ruleName = (rule: string, { lifecycle, messages }: Omit<ReplaySpeech, 'words'>) =>
  rule.startsWith('S.')
    ? lifecycle.rule(rule as StepFinding['rule'])
    : messages.rule(rule as RuleId);
