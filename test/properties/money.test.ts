import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Kind, parseMoney } from '../../src/index.js';
import { isKnown } from '../../src/regulation/index.js';
import { runs } from './runs.js';
import { answerTo, type Case, cases, rebuilt } from './support.js';

/** The kinds whose rules weigh money, and the names under which money stands in facts and findings. */
const KINDS = ['demand-publication', 'grant', 'solver-payment'] as const satisfies Kind[];
const MONEY = new Set(
  'investment awardFunds grant localCap amount cap central sources floor paid mayCount atMost add'.split(
    ' ',
  ),
);

/** All money times a number; everything else as it is. */
function times(factor: number, of: unknown): unknown {
  return rebuilt(of, (value, key) => {
    const fen = MONEY.has(key) ? parseMoney(value, true) : value;
    if (typeof fen !== 'number' || !MONEY.has(key)) return value;
    if (!Number.isSafeInteger(fen * factor)) throw new RangeError('beyond the range');
    return fen * factor + 0;
  });
}

/** A case whose amounts divide evenly by the denominators of its edition, so that no cap is rounded. */
function even(each: Case): Case {
  const { grantCap, solverPaymentFloor } = each.edition.parameters;
  const denominator = (share: typeof grantCap): number => (isKnown(share) ? share.denominator : 1);
  const factor = denominator(grantCap) * denominator(solverPaymentFloor);
  return { ...each, record: times(factor, each.record) as Case['record'] };
}

function inRange<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

describe.each(KINDS)('money at another scale: %s', (kind) => {
  it('all amounts times a number: the same results, and every cap, floor and remedy times it', () => {
    let compared = 0;
    fc.assert(
      fc.property(cases(kind), fc.integer({ min: 2, max: 9 }), (each, factor) => {
        const [base, scaled] = [
          inRange(() => even(each)),
          inRange(() => ({
            ...even(each),
            record: times(factor, even(each).record) as Case['record'],
          })),
        ];
        if (base === undefined || scaled === undefined) return;
        compared += 1;
        expect(answerTo(scaled)).toEqual(times(factor, answerTo(base)));
      }),
      runs(200),
    );
    expect(compared).toBeGreaterThan(20);
  });
});
