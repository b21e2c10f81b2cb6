import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allOf,
  anyOf,
  atLeast,
  atMost,
  attested,
  both,
  FAIL,
  is,
  not,
  PASS,
  reaches,
  settled,
  type Truth,
  UNKNOWN,
  wordFor,
} from '../../src/values/kleene.js';

const VALUES: readonly Truth[] = [PASS, FAIL, UNKNOWN];
const PAIRS = VALUES.flatMap((a) => VALUES.map((b) => [a, b] as const));
const kleene = fc.constantFrom(...VALUES);
/** The same of truths themselves. */
const all = (truths: readonly Truth[]): Truth => allOf(truths, (truth) => truth);
const any = (truths: readonly Truth[]): Truth => anyOf(truths, (truth) => truth);
const parts = fc.array(kleene, { maxLength: 6 });

/** Every way in which what is unknown may turn out. */
function completions(values: readonly Truth[]): boolean[][] {
  return values.reduce<boolean[][]>(
    (done, value) =>
      done.flatMap((before) =>
        (value === UNKNOWN ? [true, false] : [value === PASS]).map((b) => before.concat(b)),
      ),
    [[]],
  );
}

/** The answer over all completions: settled where they agree. */
function over(values: readonly Truth[], truth: (values: readonly boolean[]) => boolean): Truth {
  const answers = new Set(completions(values).map(truth));
  return answers.size === 2 ? UNKNOWN : settled(answers.has(true));
}

describe('a truth that may not be on record', () => {
  it('passes, fails or is unknown', () => {
    expect([true, false, undefined].map(attested)).toEqual([PASS, FAIL, UNKNOWN]);
    expect([true, false].map(settled)).toEqual([PASS, FAIL]);
  });
});

describe("Kleene's logic", () => {
  it('one failing part fails a conjunction whatever is unknown', () => {
    expect(PAIRS.map(([a, b]) => all([a, b]))).toEqual([
      ...[PASS, FAIL, UNKNOWN],
      ...[FAIL, FAIL, FAIL],
      ...[UNKNOWN, FAIL, UNKNOWN],
    ]);
  });

  it('one passing part passes a disjunction whatever is unknown', () => {
    expect(PAIRS.map(([a, b]) => any([a, b]))).toEqual([
      ...[PASS, PASS, PASS],
      ...[PASS, FAIL, UNKNOWN],
      ...[PASS, UNKNOWN, UNKNOWN],
    ]);
  });

  it('what is unknown stays unknown when denied', () => {
    expect(VALUES.map(not)).toEqual([FAIL, PASS, UNKNOWN]);
  });

  it('two parts are joined as any number of them are', () => {
    expect(PAIRS.map(([a, b]) => both(a, b))).toEqual(PAIRS.map(([a, b]) => all([a, b])));
  });

  it('bounds that both reach a limit pass, that both miss it fail, and between them it is open', () => {
    expect([reaches(2, 3, 2), reaches(1, 2, 2), reaches(0, 1, 2)]).toEqual([PASS, UNKNOWN, FAIL]);
  });

  it('is said in words', () => {
    expect(VALUES.map(wordFor)).toEqual(['pass', 'fail', 'unknown']);
  });

  it('a conjunction of nothing passes, a disjunction of nothing fails', () => {
    expect([all([]), any([])]).toEqual([PASS, FAIL]);
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
        const later = values.map((value) => (value === UNKNOWN ? fact : value));
        for (const rule of [all, any]) {
          if (rule(values) !== UNKNOWN) expect(rule(later)).toBe(rule(values));
        }
      }),
    );
  });
});

describe('whether something holds of the items of a list', () => {
  it('asks the items that are there, and not what stands behind the last', () => {
    expect([allOf([true], attested), allOf([true, true], attested)]).toEqual([PASS, PASS]);
    expect([anyOf([false], attested), anyOf([false, false], attested)]).toEqual([FAIL, FAIL]);
    expect([allOf([], attested), anyOf([], attested)]).toEqual([PASS, FAIL]);
  });

  it('an item that is not on record is one all the same', () => {
    expect(allOf([true, undefined], attested)).toBe(UNKNOWN);
    expect(anyOf([false, undefined], attested)).toBe(UNKNOWN);
    expect(allOf([undefined, false], attested)).toBe(FAIL);
    expect(anyOf([undefined, true], attested)).toBe(PASS);
  });
});

describe('a value against a limit', () => {
  const LIMIT = 9007199254740993n;

  it('just below, at and just above it', () => {
    expect([29, 30, 31].map((value) => atMost(value, 30))).toEqual([PASS, PASS, FAIL]);
    expect([79, 80, 81].map((value) => atLeast(value, 80))).toEqual([FAIL, PASS, PASS]);
  });

  it('beyond plain numbers, to the fen, and a plain one against one beyond', () => {
    const around = [LIMIT - 1n, LIMIT, LIMIT + 1n, Number.MAX_SAFE_INTEGER];
    expect(around.map((value) => atMost(value, LIMIT))).toEqual([PASS, PASS, FAIL, PASS]);
    expect(around.map((value) => atLeast(value, LIMIT))).toEqual([FAIL, PASS, PASS, FAIL]);
  });

  it('a day before it, on it and after it', () => {
    const days = ['2024-06-29', '2024-06-30', '2024-07-01'];
    expect(days.map((day) => atMost(day, '2024-06-30'))).toEqual([PASS, PASS, FAIL]);
    expect(days.map((day) => atLeast(day, '2024-06-30'))).toEqual([FAIL, PASS, PASS]);
  });

  it('is open where either of the two is not on record, and nothing is on record with 0', () => {
    for (const [value, limit] of [
      [undefined, 30],
      [30, undefined],
      [undefined, undefined],
    ]) {
      expect([atMost(value, limit), atLeast(value, limit)]).toEqual([UNKNOWN, UNKNOWN]);
    }
    expect([atMost(0, 0), atLeast(0, 0), atMost('', '')]).toEqual([PASS, PASS, PASS]);
  });
});

describe('a value against the one that is required', () => {
  it('passes as that one, fails as any other, and is open where it is not on record', () => {
    expect([is('office', 'office'), is('board', 'office'), is(undefined, 'office')]).toEqual([
      PASS,
      FAIL,
      UNKNOWN,
    ]);
    expect([is(false, false), is(false, true), is(0, 0), is(0, false)]).toEqual([
      PASS,
      FAIL,
      PASS,
      FAIL,
    ]);
  });

  it('nothing is required of what is not on record, not even that it is not there', () => {
    expect(is(undefined, undefined)).toBe(UNKNOWN);
  });
});
