import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decisions, determine, type Kind, verdictOn } from '../../src/index.js';
import { kinds } from '../../src/testing/index.js';
import { runs } from './runs.js';
import {
  answerTo,
  type Case,
  cases,
  changed,
  isTree,
  isValid,
  pathsIn,
  valueAt,
} from './support.js';

/**
 * What is not a fact that can be missing: a notice is the record itself, so that a part left out of it is
 * lacking; id and aliases of the demander are terms to search for, and only those listed are searched.
 */
const NOT_MISSING: Partial<Record<Kind, RegExp>> = {
  'demand-publication': /^facts\.(notice\.|demander\.(id|aliases)$)/,
};

/** The paths of the facts of a record that may be left out one by one, rows of lists excepted. */
function facts({ record }: Case): (readonly string[])[] {
  const excluded = NOT_MISSING[record.kind];
  return pathsIn(record.facts, ['facts']).filter(
    (path) => !Array.isArray(valueAt(record, path.slice(0, -1))) && !excluded?.test(path.join('.')),
  );
}

/** The same case with some of its facts left out; picks that would break the schema are passed over. */
function withLess<K extends Kind>(full: Case<K>, picks: readonly number[]): Case<K> {
  let less = full;
  for (const pick of picks) {
    const candidates = facts(less);
    const path = candidates[pick % Math.max(1, candidates.length)];
    if (path === undefined) break;
    const next = { ...less, record: changed(less.record, path, () => undefined) };
    if (isValid(next)) less = next;
  }
  return less;
}

const fullAndLess = (kind: Kind) =>
  fc
    .tuple(cases(kind), fc.array(fc.nat(), { minLength: 1, maxLength: 6 }))
    .map(([full, picks]) => ({ full, less: withLess(full, picks) }));

describe.each(kinds)('facts that are not on record: %s', (kind) => {
  it('a fact supplied never turns a settled verdict, and one taken away never settles another', () => {
    fc.assert(
      fc.property(fullAndLess(kind), ({ full, less }) => {
        const [more, fewer] = [answerTo(full), answerTo(less)];
        for (const outcome of decisions[kind].outcomes) {
          const before = verdictOn(outcome, fewer as never);
          if (before !== 'undetermined') expect(verdictOn(outcome, more as never)).toBe(before);
        }
      }),
      runs(80),
    );
  });

  it('a fact supplied never widens what is possible nor unsettles what is lawful', () => {
    fc.assert(
      fc.property(fullAndLess(kind), ({ full, less }) => {
        const [more, fewer] = [answerTo(full), answerTo(less)];
        expect(fewer.possible).toEqual(expect.arrayContaining(more.possible));
        expect(more.lawful).toEqual(expect.arrayContaining(fewer.lawful));
      }),
      runs(80),
    );
  });

  it('a fact supplied never turns a rule that passed or failed without it', () => {
    fc.assert(
      fc.property(fullAndLess(kind), ({ full, less }) => {
        const after = new Map(answerTo(full).findings.map(({ rule, result }) => [rule, result]));
        for (const { rule, result } of answerTo(less).findings) {
          if (result !== 'unknown' && after.has(rule))
            expect([rule, after.get(rule)]).toEqual([rule, result]);
        }
      }),
      runs(80),
    );
  });

  it('a rule is unknown only for a fact that is absent, the topmost absent one, or for a stated reason', () => {
    fc.assert(
      fc.property(fullAndLess(kind), ({ less }) => {
        for (const { rule, result, missing, open } of answerTo(less).findings) {
          expect([rule, (missing?.length ?? 0) > 0 || open !== undefined]).toEqual([
            rule,
            result === 'unknown',
          ]);
          for (const path of missing ?? []) {
            const steps = path.split('.');
            expect([path, valueAt(less.record, steps)]).toEqual([path, undefined]);
            expect([path, isTree(valueAt(less.record, steps.slice(0, -1)))]).toEqual([path, true]);
          }
          expect(new Set(missing).size).toBe(missing?.length ?? 0);
        }
      }),
      runs(80),
    );
  });
});

describe('counterexamples that were found', () => {
  const decidedOn = '2024-06-30';
  const facts = (receivedOn?: string) => ({
    received: [
      { id: 'S1', ...(receivedOn ? { on: receivedOn } : {}) },
      { id: 'S2', on: '2024-06-01' },
    ],
    forwarded: [{ id: 'S1', on: '2024-06-10' }],
  });
  const resultFor = (receivedOn?: string) =>
    determine('solution-matching', facts(receivedOn), { decidedOn }).findings[0];

  it('Article 10: a batch of a solution whose receipt is undated leaves nobody out for certain', () => {
    expect(resultFor()).toMatchObject({ result: 'unknown', missing: ['facts.received.0.on'] });
    expect(resultFor('2024-06-10')).toMatchObject({ result: 'fail' });
    expect(resultFor('2024-06-11')).toMatchObject({
      result: 'unknown',
      open: 'awaiting-forwarding',
    });
  });
});
