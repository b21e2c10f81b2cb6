import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { percentOf } from '../../src/messages/share.js';
import { MAX_FEN, shareDown, shareUp } from '../../src/values/money.js';

const amount = fc.integer({ min: 1, max: MAX_FEN });
const share = fc
  .tuple(
    fc.integer({ min: 0, max: 1_000_000 }),
    fc.constantFrom(3, 7, 10, 100, 999, 1000, 999_999, 1_000_000),
  )
  .map(([numerator, denominator]) => ({ numerator, denominator }));

describe('the percentage read off an amount and its bound', () => {
  it('is the share itself wherever one is told, for any share an edition may set', () => {
    fc.assert(
      fc.property(amount, share, fc.boolean(), (whole, each, down) => {
        const bound = down ? shareDown(each, whole) : shareUp(each, whole);
        const told = percentOf(whole, bound, down ? 'down' : 'up');
        if (told === undefined) return;
        const perMille = Math.round(Number.parseFloat(told) * 10);
        expect(BigInt(perMille) * BigInt(each.denominator)).toBe(BigInt(each.numerator) * 1000n);
      }),
      { numRuns: 2000 },
    );
  });

  it('is told for 30 % and 80 % of every amount of 10 万元 and more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: MAX_FEN }), (whole) => {
        const [cap, floor] = [
          { numerator: 3, denominator: 10 },
          { numerator: 4, denominator: 5 },
        ];
        expect(percentOf(whole, shareDown(cap, whole), 'down')).toBe('30%');
        expect(percentOf(whole, shareUp(floor, whole), 'up')).toBe('80%');
      }),
    );
  });

  it.each([
    ['just below 10 万元 another share could give the same bound', 9_999_999, 2_999_999, undefined],
    ['at 10 万元 none could', 10_000_000, 3_000_000, '30%'],
    ['a hundredth needs 100 万元', 99_999_999, 24_999_999, undefined],
    ['… and has them here', 100_000_000, 25_000_000, '25%'],
    ['a thousandth', 1_000_000_000, 125_000_000, '12.5%'],
    ['no round share', 3_000_000_000, 1_000_000_000, undefined],
    ['nothing at all', 10_000_000, 0, '0%'],
    ['nothing of nothing', 0, 0, undefined],
    ['digits beyond what a number holds', '90071992547409930', '27021597764222979', '30%'],
  ])('%s', (_, whole, bound, told) => {
    expect(percentOf(whole, bound, 'down')).toBe(told);
  });
});
