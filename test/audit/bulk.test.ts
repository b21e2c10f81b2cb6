import { describe, expect, it } from 'vitest';
import { isBulky } from '../../src/audit/bulk.js';
import { recheck } from '../../src/index.js';
import { factsOf, recordOf } from '../records.js';

const MANY = 100_000;
const rows = (count: number) => Array<unknown>(count).fill(0);
const contracts = (count: number, payments: number) => ({
  facts: { contracts: [{ payments: rows(payments) }, ...rows(count - 1)], acceptanceOn: null },
});

describe('lists of a length that no project has', () => {
  it.each<[string, boolean, unknown]>([
    ['100,000 rows', false, { facts: { sources: rows(MANY) } }],
    ['one more', true, { facts: { sources: rows(MANY + 1) } }],
    ['one more, in two lists', true, { facts: { received: rows(MANY), forwarded: rows(1) } }],
    ['100,000 rows in two lists', false, { facts: { received: rows(MANY - 1), forwarded: [0] } }],
    ['contracts and payments, 100,000 together', false, contracts(40_000, 60_000)],
    ['contracts and payments, one more', true, contracts(40_000, 60_001)],
    ['100,000 contracts and one payment', true, contracts(MANY, 1)],
    ['lists where no facts have any', false, { facts: { a: [{ b: [{ c: rows(MANY + 1) }] }] } }],
    ['lists outside the facts', false, { facts: {}, meta: rows(MANY + 1) }],
    ['no facts', false, {}],
    ['facts that are null', false, { facts: null }],
    ['a long text', false, { facts: { name: 'x'.repeat(MANY + 1) } }],
  ])('%s: %j', (_, bulky, record) => {
    expect(isBulky(record)).toBe(bulky);
  });

  it('are left at the first wrong row, and it is said that there may be more', () => {
    const unknown = Object.fromEntries(rows(1000).map((_, index) => [`x${index}`, 0]));
    const sources = rows(MANY + 1).map(() => ({ level: 'central' as const, amount: 1 }));
    const errorsOf = (record: unknown) => {
      const result = recheck(record, { language: 'en' });
      return result.verdict === 'invalid' ? result.errors : [];
    };
    const bulky = errorsOf({
      ...recordOf('grant', { facts: factsOf('grant', { sources }) }),
      ...unknown,
    });
    const slight = errorsOf({ ...recordOf('grant'), ...unknown });
    expect([slight.length, bulky.length]).toEqual([1000, 1001]);
    expect(bulky.slice(0, 1000)).toEqual(slight);
  });
});
