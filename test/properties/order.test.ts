import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/testing/index.js';
import { runs } from './runs.js';
import { answerTo, type Case, cases, isTree, pathsIn, rebuilt, valueAt } from './support.js';

/** An answer without the order of its lists and without the positions in its paths. */
function unordered(answer: unknown): unknown {
  return rebuilt(answer, (value) => {
    if (typeof value === 'string' && value.startsWith('facts.'))
      return value.replace(/\.\d+/g, '.#');
    if (!Array.isArray(value)) return value;
    return [...value].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  });
}

/** The facts with every list in another order, drawn from `chance`. */
function shuffled<T>(facts: T, chance: readonly number[]): T {
  let drawn = 0;
  return rebuilt(facts, (value) => {
    if (!Array.isArray(value)) return value;
    const rows = value.map((row) => ({ row, key: chance[drawn++ % chance.length] ?? 0 }));
    return rows.sort((a, b) => a.key - b.key).map(({ row }) => row);
  }) as T;
}

/** Findings one by one, so that their own order, which is the order of the rules, still counts. */
const view = (each: Case) => {
  const { findings, notes, ...head } = answerTo(each);
  return { ...head, findings: findings.map(unordered), notes: unordered(notes) };
};

describe.each(kinds)('the order of rows: %s', (kind) => {
  it('units, contracts, payments, needs, sources and all other lists in another order change only order', () => {
    fc.assert(
      fc.property(
        cases(kind),
        fc.array(fc.nat(), { minLength: 7, maxLength: 7 }),
        (each, chance) => {
          const facts = shuffled(each.record.facts, chance);
          expect(view({ ...each, record: { ...each.record, facts } })).toEqual(view(each));
        },
      ),
      runs(80),
    );
  });
});

it('the records do hold lists that can stand in another order', () => {
  const longest = kinds.map((kind) => {
    const lengths = fc.sample(cases(kind), { numRuns: 200, seed: 7 }).flatMap(({ record }) =>
      pathsIn(record)
        .map((path) => valueAt(record, path))
        .map((value) => (Array.isArray(value) ? value.length : 0)),
    );
    return [kind, Math.max(...lengths) > 1] as const;
  });
  const without = longest.filter(([, has]) => !has).map(([kind]) => kind);
  expect(without).toEqual(['formal-review', 'project-agreement']);
  expect(isTree(longest)).toBe(true);
});
