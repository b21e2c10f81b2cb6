import { describe, expect, it } from 'vitest';
import { type Edition, readEdition, recheck } from '../../src/index.js';
import { atStake } from '../../src/report/at-stake.js';
import { gather, nothingGathered } from '../../src/report/gather.js';

const GRANT = { investment: '3000万元', approvedOn: '2024-06-01', localCap: null };

/** A grant decided on a day, of a project or of none. */
const grant = (amount: string, over: Record<string, unknown> = {}) => ({
  id: 'G',
  kind: 'grant',
  decidedOn: '2024-06-30',
  subject: { project: 'P-1' },
  outcome: 'permit',
  ...over,
  facts: { ...GRANT, grant: amount, ...(over['facts'] as object) },
});

/** A payment held to be enough, of contracts of which so much was paid before acceptance. */
const paid = (...contracts: readonly (readonly [amount: string, paid: string])[]) => ({
  id: 'S',
  kind: 'solver-payment',
  decidedOn: '2024-06-30',
  subject: { project: 'P-1' },
  outcome: 'met',
  facts: {
    acceptanceOn: '2024-06-01',
    contracts: contracts.map(([amount, sum], at) => ({
      id: `C-${at}`,
      amount,
      payments: [{ amount: sum, on: '2024-01-01' }],
    })),
  },
});

function gathered(records: readonly unknown[], editions: readonly Edition[] = []) {
  const all = nothingGathered();
  records.forEach((record, at) => {
    const result = recheck(record, { editions });
    gather(all, { result, record, file: 'f', line: at + 1 }, {});
  });
  return all;
}

const grants = (...records: readonly unknown[]) =>
  atStake(gathered(records).stakes).find(({ kind }) => kind === 'grant');
const payments = (...records: readonly unknown[]) =>
  atStake(gathered(records).stakes).find(({ kind }) => kind === 'solver-payment');

describe('public money above its cap', () => {
  it.each([
    ['one fen below', '899.999999万元', 0n, 0],
    ['at it', '900万元', 0n, 0],
    ['one fen above', '900.000001万元', 1n, 1],
    ['20 万元 above', '920万元', 20_000_000n, 1],
  ])('%s', (_, amount, excess, records) => {
    expect(grants(grant(amount))?.latest).toEqual({ records, amount: excess, concerned: excess });
  });

  it('above two caps: the largest excess, not their sum', () => {
    const both = grant('920万元', { facts: { localCap: '800万元' } });
    expect(grants(both)?.latest.amount).toBe(120_000_000n);
  });

  it('of what was permitted alone', () => {
    const denied = grant('920万元', { outcome: 'deny' });
    expect(grants(denied)?.latest).toEqual({ records: 0, amount: 0n, concerned: 0n });
  });

  it('not of what cannot be told yet', () => {
    const open = grant('920万元', { facts: { investment: undefined } });
    expect(recheck(open).verdict).toBe('undetermined');
    expect(grants(open)?.latest.records).toBe(0);
  });

  it('where the project was not approved the whole grant is concerned, beside the excess', () => {
    const unapproved = grant('920万元', { facts: { approvedOn: null } });
    expect(grants(unapproved)?.latest).toEqual({
      records: 1,
      amount: 20_000_000n,
      concerned: 920_000_000n,
    });
    const within = grant('900万元', { facts: { approvedOn: null } });
    expect(grants(within)?.latest).toEqual({ records: 1, amount: 0n, concerned: 900_000_000n });
  });

  it('where the edition was not in force the whole grant is concerned, and the cap is no ground', () => {
    const read = readEdition({ id: 'E', effectiveFrom: '2025-01-01' });
    if (!read.ok) throw new Error('no edition');
    const early = grant('920万元', { edition: 'E' });
    const [only] = atStake(gathered([early], [read.edition]).stakes);
    expect(only?.latest).toEqual({ records: 1, amount: 0n, concerned: 920_000_000n });
  });

  it('is exact beyond what a number holds', () => {
    const record = (n: number) =>
      grant('90071992547409.91元', { subject: { project: `P-${n}` }, facts: { investment: 0 } });
    const many = grants(...Array.from({ length: 3 }, (_, n) => record(n)));
    expect(many?.latest.amount).toBe(3n * 9_007_199_254_740_991n);
  });
});

describe('payments short of the floor', () => {
  it.each([
    ['one fen short', '399.999999万元', 1n, 1],
    ['at it', '400万元', 0n, 0],
    ['20 万元 short', '380万元', 20_000_000n, 1],
  ])('%s', (_, sum, amount, records) => {
    expect(payments(paid(['500万元', sum]))?.latest).toMatchObject({ records, amount });
  });

  it('over the contracts of a record the sum, of those that are short', () => {
    const three = paid(['500万元', '380万元'], ['100万元', '100万元'], ['100万元', '70万元']);
    expect(payments(three)?.latest.amount).toBe(30_000_000n);
  });

  it('not where it was held not to be enough, though it was', () => {
    const refused = { ...paid(['500万元', '400万元']), outcome: 'unmet' };
    expect(recheck(refused).verdict).toBe('overturned');
    expect(payments(refused)?.latest).toEqual({ records: 0, amount: 0n, concerned: 0n });
    expect(gathered([refused]).unmeasured).toBe(0);
  });

  it('is never added to public money', () => {
    const sums = atStake(gathered([grant('920万元'), paid(['500万元', '380万元'])]).stakes);
    expect(sums.map(({ kind, latest }) => [kind, latest.amount])).toEqual([
      ['grant', 20_000_000n],
      ['solver-payment', 20_000_000n],
    ]);
  });
});

describe('per project and kind the latest record counts', () => {
  const on = (decidedOn: string, amount: string, over: Record<string, unknown> = {}) =>
    grant(amount, { decidedOn, ...over });

  it('what a later one supersedes is shown apart', () => {
    const sums = grants(on('2024-06-30', '920万元'), on('2024-07-01', '910万元'));
    expect(sums?.latest).toEqual({ records: 1, amount: 10_000_000n, concerned: 10_000_000n });
    expect(sums?.superseded).toEqual({ records: 1, amount: 20_000_000n, concerned: 20_000_000n });
  });

  it('by its day, not by its place in the input', () => {
    const sums = grants(on('2024-07-01', '910万元'), on('2024-06-30', '920万元'));
    expect(sums?.latest.amount).toBe(10_000_000n);
  });

  it('on one day the later in the input', () => {
    const sums = grants(on('2024-06-30', '920万元'), on('2024-06-30', '910万元'));
    expect(sums?.latest.amount).toBe(10_000_000n);
  });

  it('whatever its verdict: one that is upheld, or a refusal, supersedes', () => {
    for (const later of [
      on('2024-07-01', '900万元'),
      on('2024-07-01', '920万元', { outcome: 'deny' }),
    ]) {
      const sums = grants(on('2024-06-30', '920万元'), later);
      expect(sums?.latest).toEqual({ records: 0, amount: 0n, concerned: 0n });
      expect(sums?.superseded.amount).toBe(20_000_000n);
    }
  });

  it('an id that only looks different is the same project', () => {
    const sums = grants(
      on('2024-06-30', '920万元'),
      on('2024-07-01', '910万元', { subject: { project: ' Ｐ-1 ' } }),
    );
    expect(sums?.superseded.records).toBe(1);
  });

  it('another project, or another kind, supersedes nothing', () => {
    const sums = grants(
      on('2024-06-30', '920万元'),
      on('2024-07-01', '910万元', { subject: { project: 'P-2' } }),
      { ...paid(['500万元', '500万元']), decidedOn: '2024-08-01' },
    );
    expect(sums?.latest).toMatchObject({ records: 2, amount: 30_000_000n });
    expect(sums?.superseded.records).toBe(0);
  });

  it('what no subject joins is summed apart, each record by itself', () => {
    const alone = { subject: undefined };
    const sums = grants(on('2024-06-30', '920万元', alone), on('2024-07-01', '910万元', alone));
    expect(sums?.latest.records).toBe(0);
    expect(sums?.unjoined).toEqual({ records: 2, amount: 30_000_000n, concerned: 30_000_000n });
  });
});

it('what was examined: all records of the kind that can be read, and their amounts', () => {
  const sums = grants(grant('900万元'), grant('920万元'), grant('no money'), { kind: 'grant' });
  expect(sums?.examined).toEqual({ records: 2, amount: 1_820_000_000n });
  expect(payments(paid(['500万元', '1万元'], ['20万元', '20万元']))?.examined).toEqual({
    records: 1,
    amount: 520_000_000n,
  });
});

it('a ground without an amount is counted as not measurable', () => {
  const warned = {
    id: 'E',
    kind: 'expert-review',
    decidedOn: '2024-06-30',
    outcome: 'met',
    facts: { roundOfYear: 3 },
  };
  expect(gathered([warned, grant('920万元')]).unmeasured).toBe(1);
  expect(gathered([{ ...warned, outcome: 'unmet' }]).unmeasured).toBe(0);
});
