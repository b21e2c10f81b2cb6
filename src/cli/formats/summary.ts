import type { Summary, VerdictCounts } from '../../index.js';
import { KINDS, RULES } from '../../report/rules-in-order.js';
import { SHOWN_VERDICTS } from './format.js';

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
