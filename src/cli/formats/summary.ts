import { decisions } from '../../decisions/decisions.js';
import type { Kind, Modality, RuleCounts, RuleId, Summary, VerdictCounts } from '../../index.js';
import { inForce } from '../../rules/article-20-in-force.js';
import { SHOWN_VERDICTS } from './format.js';
import type { Speech } from './speech.js';

const KINDS = Object.keys(decisions) as Kind[];

/** Every rule once, in the order in which the kinds ask them. */
export const RULES: readonly RuleId[] = [
  ...new Set<RuleId>([
    ...KINDS.flatMap((kind) => decisions[kind].rules.map(({ id }) => id)),
    inForce.id,
  ]),
];

/** How strongly each rule speaks in the draft: advice is not counted as a breach. */
const MODALITIES: ReadonlyMap<string, Modality> = new Map(
  KINDS.flatMap((kind) =>
    decisions[kind].rules.map(({ id, modality }): [string, Modality] => [id, modality]),
  ),
);

/** The kinds and rules of a summary in the order of the procedure, whatever order they came up in. */
export function inOrder({ records, verdicts, kinds, rules }: Summary): Summary {
  return { records, verdicts, kinds: sorted(kinds, KINDS), rules: sorted(rules, RULES) };
}

function sorted<T extends object>(counts: T, order: readonly (keyof T)[]): T {
  const present = order.filter((key) => Object.hasOwn(counts, key));
  return Object.fromEntries(present.map((key) => [key, counts[key]])) as T;
}

/** The entries of a part of a summary, typed. */
export function entries<Key extends string, Value>(
  counts: { readonly [K in Key]?: Value },
): [Key, Value][] {
  return Object.entries(counts) as [Key, Value][];
}

/** The verdicts that occurred, with their numbers. */
export function verdictCounts(counts: VerdictCounts): [keyof VerdictCounts, number][] {
  return SHOWN_VERDICTS.map((verdict): [keyof VerdictCounts, number] => [
    verdict,
    counts[verdict],
  ]).filter(([, count]) => count > 0);
}

/** What became of the records of a kind, in a line. */
export function countLine(kind: Kind, counts: VerdictCounts, { messages, words }: Speech): string {
  const parts = verdictCounts(counts).map(
    ([verdict, count]) => `${messages.verdict(verdict)} ${count}`,
  );
  return `${messages.kind(kind)}${words.colon}${parts.join(' · ')}`;
}

/** How often a rule failed or stayed unknown, in a line. */
export function ruleLine(
  rule: RuleId,
  { fail, unknown }: RuleCounts,
  { messages, words }: Speech,
): string {
  const modality = MODALITIES.get(rule) ?? 'must';
  const parts = [
    ...(fail > 0 ? [`${messages.resultOf({ result: 'fail', modality })} ${fail}`] : []),
    ...(unknown > 0 ? [`${messages.result('unknown')} ${unknown}`] : []),
  ];
  return `${rule} ${messages.rule(rule)}${words.colon}${parts.join(' · ')}`;
}
