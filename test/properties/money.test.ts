import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft, type Kind, parseMoney } from '../../src/index.js';
import { isKnown } from '../../src/regulation/index.js';
import { runs } from './runs.js';
import { answerTo, type Case, cases, rebuilt } from './support.js';

/** The kinds whose rules weigh money, and the names under which money stands in facts and findings. */
const KINDS = ['demand-publication', 'grant', 'solver-payment'] as const satisfies Kind[];
const MONEY = new Set(
  'ceiling investment awardFunds grant localCap amount cap central local sources floor paid mayCount atMost add'.split(
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

/** An answer with all its money times a number: an amount that no number holds exactly is its digits. */
function answeredTimes(factor: number, answer: object): unknown {
  return rebuilt(answer, (value, key) => {
    const isWhole = Number.isSafeInteger(value) || /^-?\d+$/.test(String(value));
    if (!MONEY.has(key) || !isWhole) return value;
    const fen = BigInt(value as number | string) * BigInt(factor);
    return Number.isSafeInteger(Number(fen)) ? Number(fen) : String(fen);
  });
}

/** A case with all its money times a number, that of the local measures of its edition too. */
function scaledBy(factor: number, { record, edition }: Case): Case {
  const { localMeasures } = edition;
  const measures = times(factor, localMeasures) as typeof localMeasures;
  return {
    record: times(factor, record) as Case['record'],
    edition: measures === undefined ? edition : { ...edition, localMeasures: measures },
  };
}

/** A case whose amounts divide evenly by the denominators of its edition, so that no cap is rounded. */
function even(each: Case): Case {
  const { parameters, localMeasures = [] } = each.edition;
  const { grantCap, solverPaymentFloor } = parameters;
  const ofGrant = [
    ...(isKnown(grantCap) ? [grantCap.denominator, grantCap.numerator + grantCap.denominator] : []),
    ...localMeasures.flatMap(({ grantShare }) => grantShare?.denominator ?? []),
  ];
  const ofPayment = isKnown(solverPaymentFloor) ? [solverPaymentFloor.denominator] : [];
  const factors = new Set(each.record.kind === 'grant' ? ofGrant : ofPayment);
  return scaledBy(
    [...factors].reduce((product, factor) => product * factor, 1),
    each,
  );
}

/** An answer without its notes: what is a tiny amount at one scale is none at another. */
function withoutNotes({ notes: _, ...answer }: ReturnType<typeof answerTo>) {
  return answer;
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
          inRange(() => scaledBy(factor, even(each))),
        ];
        if (base === undefined || scaled === undefined) return;
        compared += 1;
        expect(withoutNotes(answerTo(scaled))).toEqual(
          answeredTimes(factor, withoutNotes(answerTo(base))),
        );
      }),
      runs(200),
    );
    expect(compared).toBeGreaterThan(20);
  });
});

describe('money beyond the numbers', () => {
  it('R16.contract: the sum of two contracts is its digits where no number holds it', () => {
    const contracts = [5_000_000_000_000_001, 4_900_000_000_000_000].map((amount, index) => ({
      ...{ id: `C${index}`, amount, payments: [{ amount: amount - 1, on: '2024-06-01' }] },
    }));
    const facts = { acceptanceOn: '2024-06-27', contracts };
    const edition = {
      ...draft,
      id: 'sum',
      readings: { 'R16.contract': 'sum' },
      parameters: { ...draft.parameters, solverPaymentFloor: { numerator: 1, denominator: 1 } },
    } as const;
    const record = {
      id: 'S-1',
      kind: 'solver-payment',
      decidedOn: '2024-06-30',
      outcome: 'met',
      facts,
    } as const;
    const { findings } = answerTo({ record: { ...record, edition: edition.id }, edition });
    expect(findings.find(({ rule }) => rule === 'A16.solver-payment')).toMatchObject({
      result: 'fail',
      facts: { together: { amount: '9900000000000001', paid: '9899999999999999' } },
      remedy: [{ add: 2 }],
    });
  });
});
