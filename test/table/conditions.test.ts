import { describe, expect, it } from 'vitest';
import { firstMet } from '../../src/table/read/conditions.js';

/** As it is said: each condition one after another. */
const MEETS: Readonly<Record<string, (number: number, limit: number) => boolean>> = {
  '<': (number, limit) => number < limit,
  '<=': (number, limit) => number <= limit,
  '>': (number, limit) => number > limit,
  '>=': (number, limit) => number >= limit,
  '=': (number, limit) => number === limit,
  '!=': (number, limit) => number !== limit && !Number.isNaN(number) && !Number.isNaN(limit),
};

describe('the first of several conditions that a number meets', () => {
  it('is what going through all of them finds', () => {
    const signs = Object.keys(MEETS);
    const limits = [-1, 0, -0, 0.5, 2, Number.NaN];
    let seed = 7;
    const next = (most: number) => {
      seed = (seed * 48271) % 2147483647;
      return seed % most;
    };
    for (let round = 0; round < 3000; round += 1) {
      const conditions = Array.from({ length: next(6) }, () => ({
        sign: signs[next(signs.length)] ?? '',
        limit: limits[next(limits.length)] ?? 0,
      }));
      const found = firstMet(conditions);
      for (const number of [-2, -1, -0.5, 0, 0.2, 0.5, 1, 2, 3, Number.NaN]) {
        const expected = conditions.findIndex(({ sign, limit }) => MEETS[sign]?.(number, limit));
        expect([conditions, number, found(number)]).toEqual([conditions, number, expected]);
      }
    }
  });

  it('is looked for once, however many there are', () => {
    // Were all gone through for each number, this would take an hour.
    const conditions = Array.from({ length: 400_000 }, (_, limit) => ({ sign: '=', limit }));
    const found = firstMet(conditions);
    for (let number = 0; number < 400_000; number += 1) {
      if (found(number) !== number) throw new Error(String(number));
    }
    expect(found(-1)).toBe(-1);
  });
});
