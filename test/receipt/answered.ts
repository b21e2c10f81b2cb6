import { draft, type RecheckResult } from '../../src/index.js';
import { chainLines, digestOf } from '../../src/receipt/chain.js';
import {
  chainText,
  type Found,
  linkOf,
  type Receipt,
  type RowAgain,
  receipt,
  verify,
} from '../../src/receipt/index.js';
import { placed, unplacedDigest } from '../../src/receipt/unplaced.js';
import { sha256 } from './files.js';

/** A record as it was read, and what was answered: a verdict, and perhaps the line of one that could not be read. */
export interface Answered {
  readonly text: string;
  readonly id?: string;
  readonly line?: number;
}

const resultOf = ({ id, line, text }: Answered) =>
  ({
    ...(id === undefined ? {} : { id }),
    ...(line === undefined ? {} : { line }),
    verdict: 'invalid',
    errors: [{ path: '', message: text.trim(), ...(line === undefined ? {} : { line }) }],
  }) as unknown as RecheckResult;

const bytesOf = (text: string) => Buffer.from(text);
const textOf = (rows: readonly Answered[]) => rows.map(({ text }) => `${text}\n`).join('');
const resultsOf = (rows: readonly Answered[]) =>
  rows.map((row) => `${JSON.stringify(resultOf(row))}\n`).join('');

export function receiptOf(
  rows: readonly Answered[],
  options: Receipt['predicate']['options'] = {},
) {
  return receipt(
    {
      input: { name: 'input.ndjson', sha256: sha256(textOf(rows)) },
      output: { name: 'results.ndjson', sha256: sha256(resultsOf(rows)) },
      ...{ editions: [draft], mapping: null, options },
      rows: rows.map((row) => [bytesOf(row.text), resultOf(row)] as const),
    },
    { sha256 },
  );
}

const again = (row: Answered, at: number): RowAgain => ({
  ...linkOf(bytesOf(row.text), resultOf(row), sha256),
  ...{ verdict: 'invalid', line: at + 1 },
  ...(row.id === undefined ? {} : { id: row.id }),
  unplaced: unplacedDigest(resultOf(row), sha256),
  placed: placed(resultOf(row), sha256),
});

/** What lies beside the receipt of some rows, and what comes of others now. */
export function foundOf(then: readonly Answered[], now: readonly Answered[]): Found {
  const chain = chainText(receiptOf(then).chain);
  const [was, is] = [resultsOf(then), resultsOf(now)];
  return {
    input: sha256(textOf(now)),
    output: {
      ...{ sha256: sha256(was), lines: chainLines(was) },
      results: then.map((row) => ({
        ...{ id: row.id, digest: digestOf(resultOf(row), sha256) },
        unplaced: unplacedDigest(resultOf(row), sha256),
      })),
    },
    chain: { sha256: sha256(chain), lines: chainLines(chain) },
    rows: now.map(again),
    again: { sha256: sha256(is), lines: chainLines(is) },
  };
}

export const verified = (then: readonly Answered[], now: readonly Answered[]) =>
  verify(receiptOf(then).statement, foundOf(then, now), { sha256 }).filter(
    ({ what }) => what !== 'count',
  );

/** Three records. */
export const [A, B, C] = [
  { text: 'a', id: 'A-1' },
  { text: 'b', id: 'B-1' },
  { text: 'c', id: 'C-1' },
];
