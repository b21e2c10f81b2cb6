import { describe, expect, it } from 'vitest';
import { isInShortened, losesRowsOf } from '../../src/explain/shortened.js';
import type { Situation } from '../../src/explain/situation.js';

/* Rows stand by their numbers: where a list loses some, no row of it is had otherwise in the same set of changes. */

const listing = (contracts: unknown) =>
  ({ facts: { contracts, contractsOf: [] } }) as never as Situation;
const rows = (count: number) => listing(Array.from({ length: count }, () => ({ amount: 1 })));
const LIST = 'facts.contracts';
const ROW = 'facts.contracts.1.amount';

describe('a list cannot lose rows beside a change inside of it', () => {
  it.each<[string, readonly string[], Situation, boolean]>([
    ['one row fewer', [ROW], rows(1), true],
    ['none any more', [ROW], listing(null), true],
    ['left out', [ROW], listing(undefined), true],
    ['as many rows', [ROW], rows(2), false],
    ['one row more', [ROW], rows(3), false],
    ['one row fewer, with nothing else changed', [], rows(1), false],
    ['one row fewer beside another fact', ['facts.acceptanceOn'], rows(1), false],
    ['one row fewer beside a fact whose name begins so', ['facts.contractsOf.0'], rows(1), false],
    ['one row fewer beside a change of both', ['facts.acceptanceOn', ROW], rows(1), true],
  ])('%s', (_, others, option, loses) => {
    expect(losesRowsOf(others, LIST, rows(2), option)).toBe(loses);
  });
});

describe('a row is not had otherwise where its list has lost some', () => {
  it.each<[string, readonly string[], Situation, boolean]>([
    ['one row fewer than at first', [LIST], rows(1), true],
    ['as many rows as at first', [LIST], rows(2), false],
    ['one row more', [LIST], rows(3), false],
    ['one row fewer, though its list is not among what was changed', [], rows(1), false],
    ['beside a change inside of it alone', [`${LIST}.0.amount`], rows(1), false],
    ['the last of several that were changed', ['facts.acceptanceOn', LIST], rows(1), true],
  ])('%s', (_, changed, here, isIn) => {
    expect(isInShortened(ROW, changed, here, rows(2))).toBe(isIn);
  });

  it('a fact outside of the list is', () => {
    expect(isInShortened('facts.contractsOf.0', [LIST], rows(1), rows(2))).toBe(false);
    expect(isInShortened(LIST, [LIST], rows(1), rows(2))).toBe(false);
  });
});
