import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, any, attested, type Kleene, not, settled } from '../../src/values/kleene.js';

const VALUES: readonly Kleene[] = ['pass', 'fail', 'unknown'];
const PAIRS = VALUES.flatMap((a) => VALUES.map((b) => [a, b] as const));
const kleene = fc.constantFrom(...VALUES);
const parts = fc.array(kleene, { maxLength: 6 });

/** Every way in which what is unknown may turn out. */
function completions(values: readonly Kleene[]): boolean[][] {
  return values.reduce<boolean[][]>(
    (done, value) =>
      done.flatMap((before) =>
        (value === 'unknown' ? [true, false] : [value === 'pass']).map((b) => before.concat(b)),
      ),
    [[]],
  );
}

/** The answer over all completions: settled where they agree. */
function over(values: readonly Kleene[], truth: (values: readonly boolean[]) => boolean): Kleene {
  const answers = new Set(completions(values).map(truth));
  return answers.size === 2 ? 'unknown' : settled(answers.has(true));
}

describe('a truth that may not be on record', () => {
  it('passes, fails or is unknown', () => {
    expect([true, false, undefined].map(attested)).toEqual(['pass', 'fail', 'unknown']);
    expect([true, false].map(settled)).toEqual(['pass', 'fail']);
  });
});

describe("Kleene's logic", () => {
  it('one failing part fails a conjunction whatever is unknown', () => {
    expect(PAIRS.map(([a, b]) => all([a, b]))).toEqual([
      ...['pass', 'fail', 'unknown'],
      ...['fail', 'fail', 'fail'],
      ...['unknown', 'fail', 'unknown'],
    ]);
  });

  it('one passing part passes a disjunction whatever is unknown', () => {
    expect(PAIRS.map(([a, b]) => any([a, b]))).toEqual([
      ...['pass', 'pass', 'pass'],
      ...['pass', 'fail', 'unknown'],
      ...['pass', 'unknown', 'unknown'],
    ]);
  });

  it('what is unknown stays unknown when denied', () => {
    expect(VALUES.map(not)).toEqual(['fail', 'pass', 'unknown']);
  });

  it('a conjunction of nothing passes, a disjunction of nothing fails', () => {
    expect([all([]), any([])]).toEqual(['pass', 'fail']);
  });

  it('is what holds over all completions of independent parts', () => {
    fc.assert(
      fc.property(parts, (values) => {
        expect(all(values)).toBe(over(values, (truths) => truths.every(Boolean)));
        expect(any(values)).toBe(over(values, (truths) => truths.some(Boolean)));
      }),
    );
  });

  it('obeys De Morgan, double denial, order, repetition and nesting', () => {
    fc.assert(
      fc.property(parts, parts, kleene, (a, b, value) => {
        expect(not(all(a))).toBe(any(a.map(not)));
        expect(not(any(a))).toBe(all(a.map(not)));
        expect(not(not(value))).toBe(value);
        expect(all([...a, ...b])).toBe(all([all(b), all(a)]));
        expect(any([...a, ...b])).toBe(any([any(b), any(a)]));
        expect(all([...a, ...a])).toBe(all(a));
        expect(all([value, any([value, ...a])])).toBe(value);
        expect(any([value, all([value, ...a])])).toBe(value);
      }),
    );
  });

  it('a fact supplied later settles what was unknown and never contradicts it', () => {
    fc.assert(
      fc.property(parts, kleene, (values, fact) => {
        const later = values.map((value) => (value === 'unknown' ? fact : value));
        for (const rule of [all, any]) {
          if (rule(values) !== 'unknown') expect(rule(later)).toBe(rule(values));
        }
      }),
    );
  });
});
