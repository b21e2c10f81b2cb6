import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Fen,
  fen,
  fenToJson,
  MAX_FEN,
  minus,
  narrow,
  parseMoney,
  plus,
  shareDown,
  shareUp,
  showMoney,
  signedFen,
  sum,
} from '../../src/values/money.js';

const MOST = 9007199254740991;
const CAP = { numerator: 3, denominator: 10 };
const FLOOR = { numerator: 4, denominator: 5 };

const big = (amount: Fen): bigint => BigInt(amount);
const amount = fc.oneof(
  fc.integer({ min: 0, max: 10_000_000 }),
  fc.integer({ min: 0, max: MOST }),
  fc.integer({ min: MOST - 10_000_000, max: MOST }),
);
const signed = fc.oneof(
  amount,
  amount.map((a) => 0 - a),
);
const share = fc.record({
  numerator: fc.integer({ min: 0, max: 1_000_000 }),
  denominator: fc.integer({ min: 1, max: 1_000_000 }),
});
// What sums may grow to.
const anyFen: fc.Arbitrary<Fen> = fc.oneof(
  signed,
  fc.bigInt({ min: -(10n ** 22n), max: 10n ** 22n }).map(narrow),
);
const sign = (x: bigint): number => (x < 0n ? -1 : x > 0n ? 1 : 0);

describe('money as a JSON number', () => {
  it.each([
    [-1, 'out-of-range', -1],
    [0, 0, 0],
    [-0, 0, 0],
    [1, 1, 1],
    [MOST - 1, MOST - 1, MOST - 1],
    [MOST, MOST, MOST],
    [MOST + 1, 'out-of-range', 'out-of-range'],
    [-MOST, 'out-of-range', -MOST],
    [-MOST - 1, 'out-of-range', 'out-of-range'],
    [0.5, 'not-whole-fen', 'not-whole-fen'],
    [-0.5, 'out-of-range', 'not-whole-fen'],
    [1e300, 'out-of-range', 'out-of-range'],
    [Number.POSITIVE_INFINITY, 'out-of-range', 'out-of-range'],
    [Number.NaN, 'not-money', 'not-money'],
  ])('%d is whole fen in range, below zero only as a refund', (number, plain, refund) => {
    expect(parseMoney(number)).toBe(plain);
    expect(parseMoney(number, true)).toBe(refund);
  });

  it.each([
    ['3.0', 3],
    ['-0', 0],
    ['-0.0', 0],
    ['1e3', 1000],
    ['9007199254740991.4', MOST],
    ['9007199254740992', 'out-of-range'],
    ['1e400', 'out-of-range'],
    ['0.1', 'not-whole-fen'],
  ])('%s is judged after parsing', (json, read) => {
    expect(parseMoney(JSON.parse(json))).toBe(read);
  });

  it('anything else is no money', () => {
    for (const value of [null, undefined, true, 5n, {}, [], [5], { valueOf: () => 5 }]) {
      expect(parseMoney(value)).toBe('not-money');
    }
  });

  it('a text is read with its unit', () => {
    expect(parseMoney('3000万元')).toBe(3000000000);
    expect(parseMoney('-1元')).toBe('out-of-range');
    expect(parseMoney('-1元', true)).toBe(-100);
    expect(parseMoney('3000')).toBe('no-unit');
  });

  it('never gives -0', () => {
    for (const zero of [-0, '-0元', '-0.00万元', '－０亿元']) {
      expect(Object.is(parseMoney(zero, true), 0)).toBe(true);
    }
  });
});

describe('fen and signedFen', () => {
  it('give whole fen', () => {
    expect(fen('900万元')).toBe(900000000);
    expect(fen(MAX_FEN)).toBe(MOST);
    expect(signedFen('-2万元')).toBe(-2000000);
    expect(signedFen(-5000)).toBe(-5000);
  });

  it('throw in Chinese and English what is no money', () => {
    expect(() => fen('0.001元')).toThrow(RangeError);
    expect(() => fen('0.001元')).toThrow('金额无效：0.001元（not-exact） / not an amount of money');
    expect(() => fen(-1)).toThrow('out-of-range');
    expect(() => signedFen(0.5)).toThrow('not-whole-fen');
  });
});

describe('sum, plus and minus', () => {
  it('are exact beyond the range of one amount', () => {
    expect(sum([])).toBe(0);
    expect(sum([MOST, 1])).toBe(9007199254740992n);
    expect(sum([MOST, MOST, MOST])).toBe(27021597764222973n);
    expect(minus(-MOST, MOST)).toBe(-18014398509481982n);
  });

  it('come back to a plain number where one holds the amount', () => {
    expect(sum([MOST, 2, -2])).toBe(MOST);
    expect(minus(9007199254740993n, 2)).toBe(MOST);
    expect(minus(5, 9007199254740993n)).toBe(-9007199254740988);
    expect(minus(5, 5)).toBe(0);
  });

  it('round nothing on the way where one of the two is beyond plain numbers', () => {
    // The nearest plain number to this one is a fen less.
    const beyond = 9007199254740993n;
    expect([plus(-MOST, beyond), plus(beyond, -MOST)]).toEqual([2, 2]);
    expect([minus(beyond, MOST), minus(MOST, beyond)]).toEqual([2, -2]);
  });

  it('never give -0', () => {
    const zeros = [plus(-0, -0), minus(-0, 0), sum([-0, -0]), narrow(-0), minus(-5, -5)];
    expect(zeros.every((zero) => Object.is(zero, 0))).toBe(true);
  });

  it('agree with whole-number arithmetic, in any order of payments', () => {
    fc.assert(
      fc.property(fc.array(signed, { maxLength: 12 }), anyFen, (amounts, other) => {
        const exact = amounts.reduce((total, a) => total + BigInt(a), 0n);
        expect(sum(amounts)).toBe(narrow(exact));
        expect(sum([...amounts].reverse())).toBe(narrow(exact));
        expect(plus(sum(amounts), other)).toBe(narrow(exact + big(other)));
        expect(minus(sum(amounts), other)).toBe(narrow(exact - big(other)));
      }),
    );
  });
});

describe('shareDown and shareUp', () => {
  it('round a ceiling down and a floor up', () => {
    expect([99, 100, 101].map((whole) => shareDown(CAP, whole))).toEqual([29, 30, 30]);
    expect([99, 100, 101].map((whole) => shareUp(FLOOR, whole))).toEqual([80, 80, 81]);
    expect(shareDown(CAP, MOST)).toBe(2702159776422297);
    expect(shareUp(FLOOR, MOST)).toBe(7205759403792793);
    expect(shareDown({ numerator: 0, denominator: 7 }, -5)).toBe(0);
    for (const denominator of [3, 5, 7, 8, 9, 11, 999_983]) {
      // One fen short of a multiple, where a number has the least room behind the point.
      const most = MOST - (MOST % denominator) - 1;
      const least = (MOST - (MOST % denominator)) / denominator;
      expect(shareDown({ numerator: 1, denominator }, most)).toBe(least - 1);
      expect(shareDown({ numerator: 1, denominator }, -most)).toBe(-least);
      expect(shareUp({ numerator: 1, denominator }, most)).toBe(least);
    }
    const half = { numerator: 1, denominator: 2 };
    expect(
      [-18014398509481984n, -18014398509481985n].map((whole) => shareDown(half, whole)),
    ).toEqual([-9007199254740992n, -9007199254740993n]);
  });

  it('enclose the share: the ceiling keeps to it and one fen more does not, the floor likewise', () => {
    fc.assert(
      fc.property(share, anyFen, (of, whole) => {
        const down = shareDown(of, whole);
        const up = shareUp(of, whole);
        const against = (part: Fen): number =>
          sign(big(part) * big(of.denominator) - big(of.numerator) * big(whole));
        expect(against(down)).toBeLessThanOrEqual(0);
        expect(against(minus(down, -1))).toBe(1);
        expect(against(up)).toBeGreaterThanOrEqual(0);
        expect(against(minus(up, 1))).toBe(-1);
        for (const each of [down, up]) {
          expect(narrow(each)).toBe(each);
          expect(Object.is(each, -0)).toBe(false);
        }
      }),
    );
  });
});

describe('amounts in JSON and on paper', () => {
  it('are plain numbers where these are exact, and digits beyond', () => {
    expect(narrow(BigInt(MOST))).toBe(MOST);
    expect(narrow(BigInt(MOST) + 1n)).toBe(9007199254740992n);
    expect(narrow(-BigInt(MOST))).toBe(-MOST);
    expect(narrow(-0)).toBe(0);
    expect([fenToJson(MOST), fenToJson(9007199254740992n)]).toEqual([MOST, '9007199254740992']);
  });

  it.each([
    [0, '0.00 万元'],
    [1, '0.000001 万元'],
    [9999, '0.009999 万元'],
    [10000, '0.01 万元'],
    [92000000, '92.00 万元'],
    [92500000, '92.50 万元'],
    [92000100, '92.0001 万元'],
    [3000000000, '3000.00 万元'],
    [-2000000, '-2.00 万元'],
    [-1, '-0.000001 万元'],
    [MOST, '9007199254.740991 万元'],
    [9007199254740992n, '9007199254.740992 万元'],
    ['9007199254740992', '9007199254.740992 万元'],
  ])('%s fen is shown as %s', (amount, shown) => {
    expect(showMoney(amount)).toBe(shown);
  });

  it('are read again as they are shown, to the fen', () => {
    fc.assert(
      fc.property(signed, (each) => {
        expect(signedFen(showMoney(each))).toBe(each);
      }),
    );
  });
});
