import { shapes } from '../entities/dictionary/shapes.js';
import type { Facts, Kind } from '../entities/facts.js';
import { valueAt } from '../values/at-path.js';
import { isCompared, type Turning } from './leaf-values.js';
import { childKeys } from './paths.js';
import type { Slot } from './ways.js';

/**
 * The absent facts, those of rows that are alike marked and side by side. Rows of one list are alike where each
 * lacks the same one fact and they agree in everything that a rule reads.
 */
export function withAlikeRows(
  turning: Turning,
  facts: Facts<Kind>,
  slots: readonly Slot[],
): Slot[] {
  const { kind } = turning;
  const lackingIn = new Map<string, number>();
  for (const { fact } of slots) {
    const row = rowOf(fact.steps);
    if (row !== undefined) lackingIn.set(row.join('.'), (lackingIn.get(row.join('.')) ?? 0) + 1);
  }
  const marked = slots.map((slot): Slot => {
    const row = rowOf(slot.fact.steps);
    if (row === undefined || lackingIn.get(row.join('.')) !== 1) return slot;
    const list = row.slice(0, -1).join('.');
    const inRow = slot.fact.steps.slice(row.length).join('.');
    const pattern = slot.fact.pattern.slice(0, -inRow.length - 1);
    const read = (childKeys(kind).get(pattern) ?? []).filter(
      ([key, { rules }]) => rules !== undefined && !isMereName(turning, `${pattern}.${key}`),
    );
    const values = read.map(([key]) => valueAt(facts, [...row, key]) ?? null);
    return { ...slot, alike: `${list} ${inRow} ${JSON.stringify(values)}` };
  });
  const classes = [...new Set(marked.map(({ alike }, at) => alike ?? `${at}`))];
  return classes.flatMap((each) => marked.filter(({ alike }, at) => (alike ?? `${at}`) === each));
}

/** The row in which a fact stands: the steps up to the last number. */
function rowOf(steps: readonly string[]): readonly string[] | undefined {
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    if (/^\d+$/.test(steps[at] ?? '')) return steps.slice(0, at + 1);
  }
  return undefined;
}

/**
 * What tells rows apart and nothing else: a text that no text elsewhere has to agree with, since no rule reads
 * both, or none that does turns at either.
 */
function isMereName(turning: Turning, pattern: string): boolean {
  const { kind } = turning;
  const { type, rules = [] } = shapes.facts[kind][pattern] ?? {};
  if (type !== 'text') return false;
  const others = Object.entries(shapes.facts[kind]).filter(
    ([other, shape]) =>
      other !== pattern && shape.rules?.some((rule) => rules.includes(rule)) === true,
  );
  if (isCompared(rules, turning)) {
    return !others.some(([, shape]) => shape.type === 'text' || shape.type === 'string');
  }
  // Where rows of another list go by the same key, a rule that reads both finds one by the other.
  const key = /\.\*\.[^.]+$/.exec(pattern)?.[0];
  return key === undefined || !others.some(([other]) => other.endsWith(key));
}
