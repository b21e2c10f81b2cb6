import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { disclosures, parseMoney } from '../../src/index.js';
import {
  addDays,
  DISGUISES,
  disguised,
  type MoneyStyle,
  writeMoney,
} from '../../src/testing/index.js';
import { runs } from '../properties/runs.js';

const MILLISECONDS = 86_400_000;
const FIRST = Date.UTC(1900, 0, 1) / MILLISECONDS;
const LAST = Date.UTC(2999, 11, 31) / MILLISECONDS;
const isoDay = (day: number): string => new Date(day * MILLISECONDS).toISOString().slice(0, 10);

describe('addDays', () => {
  it("agrees with the platform's calendar on every day from 1900 to 2999", () => {
    for (let day = FIRST; day <= LAST; day += 1) {
      const expected = isoDay(day);
      const actual = addDays('1900-01-01', day - FIRST);
      if (actual !== expected) expect(actual).toBe(expected);
    }
  });

  it('goes back as it goes forth, within the range', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FIRST, max: LAST }),
        fc.integer({ min: -9999, max: 9999 }),
        (day, days) => {
          const to = Math.min(LAST, Math.max(FIRST, day + days));
          expect(addDays(isoDay(day), days)).toBe(isoDay(to));
        },
      ),
      runs(200),
    );
  });
});

describe('writeMoney', () => {
  const styles: MoneyStyle[] = ['fen', '元', '万元', '亿元', 'grouped', 'full width'];

  it('writes every amount so that the library reads the same fen', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), fc.constantFrom(...styles), (fen, style) => {
        expect(parseMoney(writeMoney(fen, style), true)).toBe(fen + 0);
      }),
      runs(500),
    );
  });

  it.each([
    [1200500000, 'grouped', '1,200.500000 万元'],
    [9007199254740991, '亿元', '900719.9254740991亿元'],
    [-1, '元', '-0.01元'],
    [100, 'full width', '０．０００１００\u3000万元 '],
  ] as const)('%i in the style %s', (fen, style, text) => {
    expect(writeMoney(fen, style)).toBe(text);
  });
});

describe('disguised', () => {
  it.each(DISGUISES)('a name is still recognised: %s', (disguise) => {
    for (const name of ['华芯 Semi', '张江 e\u0301', 'Acme-3']) {
      const remarks = `由${disguised(name, disguise)}提出`;
      expect(disclosures({ remarks }, { name })).toHaveLength(1);
    }
  });

  it('and each changes what is written, but the plain one', () => {
    const written = DISGUISES.map((disguise) => disguised('Acmé 1', disguise));
    expect(new Set(written).size).toBe(DISGUISES.length);
  });
});
