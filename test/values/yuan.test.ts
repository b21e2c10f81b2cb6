import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoney, recheck, wan, yuan } from '../../src/index.js';

describe('a bare number of 元 or 万元 becomes money', () => {
  it.each([
    [yuan(3000), 300_000],
    [yuan('3000'), 300_000],
    [yuan(0.1), 10],
    [yuan('1,200.50'), 120_050],
    [yuan(9007199254740991n), undefined],
    [wan(3000), 3_000_000_000],
    [wan('3000.5'), 3_000_500_000],
    [wan('30亿'), undefined],
    [wan(Number.NaN), undefined],
    [wan(''), undefined],
  ])('%s is %s fen', (text, fen) => {
    const parsed = parseMoney(text);
    expect(typeof parsed === 'number' ? parsed : undefined).toBe(fen);
  });

  it('whole 元 up to the range are exact', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 90_071_992_547_409 }), (amount) => {
        expect(parseMoney(yuan(amount))).toBe(amount * 100);
      }),
    );
  });

  it('and what is no amount is refused where it stands', () => {
    const record = { id: 'a', kind: 'grant', decidedOn: '2024-06-30', outcome: 'deny' };
    expect(recheck({ ...record, facts: { grant: wan('九百') } })).toMatchObject({
      verdict: 'invalid',
      errors: [{ path: 'facts.grant' }],
    });
  });
});
