import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differencesBetween, type Step } from '../../src/receipt/align.js';

/** What is not alike in two texts, letter by letter: each letter is a row. */
const between = (was: string, is: string, keyed = true): Step[] =>
  differencesBetween({
    was: was.length,
    is: is.length,
    same: (a, b) => was[a] === is[b],
    ...(keyed ? { keyOf: (b: number) => is[b] ?? '' } : {}),
  });

describe('what became of the rows of a sequence', () => {
  it.each<[string, string, string, Step[]]>([
    ['nothing, where they are alike', 'abc', 'abc', []],
    ['nothing, where there are none', '', '', []],
    ['one changed', 'abc', 'axc', [{ how: 'changed', was: 1, is: 1 }]],
    ['the first changed', 'abc', 'xbc', [{ how: 'changed', was: 0, is: 0 }]],
    ['the last changed', 'abc', 'abx', [{ how: 'changed', was: 2, is: 2 }]],
    [
      'two changed beside each other',
      'abcd',
      'axyd',
      [
        { how: 'changed', was: 1, is: 1 },
        { how: 'changed', was: 2, is: 2 },
      ],
    ],
    [
      'all changed',
      'ab',
      'xy',
      [
        { how: 'changed', was: 0, is: 0 },
        { how: 'changed', was: 1, is: 1 },
      ],
    ],
    ['one missing', 'abc', 'ac', [{ how: 'missing', was: 1 }]],
    [
      'two missing beside each other',
      'abcd',
      'ad',
      [
        { how: 'missing', was: 1 },
        { how: 'missing', was: 2 },
      ],
    ],
    ['the last missing', 'abc', 'ab', [{ how: 'missing', was: 2 }]],
    [
      'all missing',
      'ab',
      '',
      [
        { how: 'missing', was: 0 },
        { how: 'missing', was: 1 },
      ],
    ],
    ['one added', 'abc', 'abxc', [{ how: 'added', is: 2 }]],
    [
      'two added beside each other',
      'abc',
      'axybc',
      [
        { how: 'added', is: 1 },
        { how: 'added', is: 2 },
      ],
    ],
    ['one added at the end', 'abc', 'abcx', [{ how: 'added', is: 3 }]],
    [
      'all added',
      '',
      'ab',
      [
        { how: 'added', is: 0 },
        { how: 'added', is: 1 },
      ],
    ],
    ['one moved to the front', 'abcd', 'dabc', [{ how: 'moved', was: 3, is: 0 }]],
    ['one moved to the end', 'abcd', 'bcda', [{ how: 'moved', was: 0, is: 3 }]],
    ['one repeated', 'abcd', 'abacd', [{ how: 'repeated', was: 0, is: 2 }]],
    ['one repeated at the end', 'abcd', 'abcdb', [{ how: 'repeated', was: 1, is: 4 }]],
    [
      'one moved into the place of another, which is missing',
      'abcde',
      'aecd',
      [
        { how: 'missing', was: 1 },
        { how: 'moved', was: 4, is: 1 },
      ],
    ],
    [
      'one in the place of which another stands twice: it was changed, and nothing more can be said',
      'abcd',
      'abad',
      [{ how: 'changed', was: 2, is: 2 }],
    ],
  ])('%s', (_, was, is, steps) => {
    expect(between(was, is)).toEqual(steps);
  });

  it('rows that take each other’s place are moved, not changed', () => {
    expect(between('abcd', 'acbd')).toEqual([{ how: 'moved', was: 2, is: 1 }]);
  });

  it.each<[string, string, string, Step[]]>([
    ['two that take each other’s place', 'xcggy', 'cxggy', [{ how: 'moved', was: 1, is: 0 }]],
    ['one repeated', 'aggy', 'aaggy', [{ how: 'repeated', was: 0, is: 1 }]],
    ['one of two alike missing', 'aggy', 'agy', [{ how: 'missing', was: 2 }]],
    ['one changed', 'aggy', 'xggy', [{ how: 'changed', was: 0, is: 0 }]],
    ['one missing', 'xaggy', 'xggy', [{ how: 'missing', was: 1 }]],
  ])('beside rows that are alike nothing else is named: %s', (_, was, is, steps) => {
    expect(between(was, is)).toEqual(steps);
  });

  it('without a key a row that stands twice is an added one', () => {
    expect(between('abcd', 'abacd', false)).toEqual([{ how: 'added', is: 2 }]);
  });
});

/** Rows that are all different, with so many others in front of the last one. */
const rowsBefore = (others: number) => ({
  was: 2,
  is: others + 2,
  same: (a: number, b: number) => (a === 0 ? b === 0 : b === others + 1),
});

describe('how far it is looked', () => {
  it('400 rows that were added at once are known as added', () => {
    const steps = differencesBetween(rowsBefore(400));
    expect(steps).toHaveLength(400);
    expect(new Set(steps.map(({ how }) => how))).toEqual(new Set(['added']));
  });

  it('of 401 the first is taken for the row that follows, which is found again as moved', () => {
    const steps = differencesBetween(rowsBefore(401));
    expect(steps).toHaveLength(402);
    expect(steps.at(-1)).toEqual({ how: 'moved', was: 1, is: 402 });
  });

  it('with too many comparisons rows are taken one against one, and none is left unnamed', () => {
    const rows = 2000;
    let asked = 0;
    const steps = differencesBetween({
      was: rows,
      is: rows,
      same: () => {
        asked += 1;
        return false;
      },
    });
    expect(asked).toBeLessThan(400_000 + 3 * 400 + rows);
    expect(steps).toEqual(
      Array.from({ length: rows }, (_, row) => ({ how: 'changed', was: row, is: row })),
    );
  });
});

describe('of any two sequences', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 9 });

  it('what is named accounts for every row: the rest are alike, in the same order', () => {
    fc.assert(
      fc.property(text, text, fc.boolean(), (was, is, keyed) => {
        const steps = between(was, is, keyed);
        const gone = steps.flatMap((step) =>
          step.how === 'added' || step.how === 'repeated' ? [] : [step.was],
        );
        const come = steps.flatMap((step) => ('is' in step ? [step.is] : []));
        expect(new Set(gone).size).toBe(gone.length);
        expect(new Set(come).size).toBe(come.length);
        const stays = (rows: string, named: number[]) =>
          [...rows].filter((_, row) => !named.includes(row)).join('');
        expect(stays(is, come)).toBe(stays(was, gone));
      }),
    );
  });

  it('what is moved is the same row, what is changed another, and what is repeated stands twice now', () => {
    fc.assert(
      fc.property(text, text, (was, is) => {
        for (const step of between(was, is)) {
          if (step.how === 'moved') expect(was[step.was]).toBe(is[step.is]);
          if (step.how === 'changed') expect(was[step.was]).not.toBe(is[step.is]);
          if (step.how === 'repeated') expect(is[step.was]).toBe(is[step.is]);
        }
      }),
    );
  });
});
