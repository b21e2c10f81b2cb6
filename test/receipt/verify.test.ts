import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/receipt/chain.js';
import { BEGINNING, chainText, type Receipt, verify } from '../../src/receipt/index.js';
import { unplacedDigest } from '../../src/receipt/unplaced.js';
import { A, type Answered, B, C, foundOf, receiptOf, verified } from './answered.js';
import { sha256 } from './files.js';

describe('what of a record is another', () => {
  it('the record, and with it the answer', () => {
    const other = { ...B, text: 'x' };
    expect(verified([A, B, C], [A, other, C])).toEqual([
      { what: 'input', how: 'changed', record: 2, line: 2, id: 'B-1' },
    ]);
  });

  it('a record without a name, of which nobody knows the line', () => {
    const then = [{ text: 'a' }, { text: 'b' }];
    const found = foundOf(then, [{ text: 'a' }, { text: 'x' }]);
    const rows = found.rows.map(({ line: _, ...row }) => row);
    const differences = verify(receiptOf(then).statement, { ...found, rows }, { sha256 });
    expect(differences).toStrictEqual([{ what: 'input', how: 'changed', record: 2 }]);
  });

  it('one that is missing is named by what lies in the results; not where they are others', () => {
    const found = foundOf([A, B], [A]);
    const { statement } = receiptOf([A, B]);
    const missing = { what: 'input', how: 'missing', was: 2 };
    expect(verify(statement, found, { sha256 })).toContainEqual({ ...missing, id: 'B-1' });
    const lying = { ...found, output: { ...found.output, sha256: BEGINNING } };
    expect(verify(statement, lying, { sha256 })).toContainEqual(missing);
    const nameless = { ...found, output: { ...found.output, results: undefined } };
    const [named] = verify(statement, nameless, { sha256 });
    expect(named).toStrictEqual(missing);
  });

  it('the answer alone, from the same input', () => {
    const then = [A, B, C];
    const found = foundOf(then, then);
    const rows = found.rows.map((row, at) => (at === 1 ? { ...row, result: BEGINNING } : row));
    // What follows in the chain hangs on what stands before it, and yet is not called changed.
    expect(verify(receiptOf(then).statement, { ...found, rows }, { sha256 })).toEqual([
      { what: 'result', how: 'changed', record: 2, line: 2, id: 'B-1' },
    ]);
  });

  it('nothing, where the file of the chain is another and the head of the receipt holds: its line is named', () => {
    const found = foundOf([A, B], [A, B]);
    const lines = found.chain.lines.map((line, at) => (at === 0 ? BEGINNING : line));
    const chain = { sha256: sha256(chainText(lines)), lines };
    const { statement } = receiptOf([A, B]);
    const named = [{ what: 'chain', how: 'changed', line: 1 }];
    expect(verify(statement, { ...found, chain }, { sha256 })).toEqual(named);
    // The head alone holds where the receipt names another file of the chain, and the file where it has another head.
    const [input, output] = statement.subject;
    const other = { name: 'input.chain', digest: { sha256: BEGINNING } };
    const byHead: Receipt = { ...statement, subject: [input, output, other] };
    expect(verify(byHead, { ...found, chain }, { sha256 })).toEqual(named);
    const headless = { ...statement.predicate, chain: { ...statement.predicate.chain, length: 3 } };
    expect(verify({ ...statement, predicate: headless }, { ...found, chain }, { sha256 })).toEqual([
      { what: 'chain', path: 'predicate.chain.length', was: 3, is: 2 },
      ...named,
    ]);
  });

  it('the answer to one record, where another record is missing besides', () => {
    const then = [A, B, C];
    const found = foundOf(then, [B, C]);
    const rows = found.rows.map((row, at) => (at === 1 ? { ...row, result: BEGINNING } : row));
    const differences = verify(receiptOf(then).statement, { ...found, rows }, { sha256 });
    expect(differences.filter(({ what }) => what !== 'count')).toEqual([
      { what: 'input', how: 'missing', was: 1, id: 'A-1' },
      { what: 'result', how: 'changed', record: 2, line: 2, id: 'C-1' },
    ]);
  });

  it('of rows that give no record, only the answer is held: another answer is another input', () => {
    const [none, other] = [
      { text: '', id: 'N-1' },
      { text: '', id: 'N-2' },
    ];
    const found = { ...foundOf([A, none], [A, other]), input: BEGINNING };
    expect(verify(receiptOf([A, none]).statement, found, { sha256 })).toEqual([
      { what: 'input', how: 'changed', record: 2, line: 2, id: 'N-2' },
    ]);
  });

  it('one that cannot be read, and now stands on another line: what stands before it has changed', () => {
    const [bad, moved] = [
      { text: '{', line: 2 },
      { text: '{', line: 3 },
    ];
    expect(verified([A, bad], [A, B, moved])).toEqual([
      { what: 'input', how: 'added', record: 2, line: 2, id: 'B-1' },
    ]);
    expect(
      verified(
        [A, bad, C],
        [bad, C].map((row) => (row === bad ? { ...bad, line: 1 } : row)),
      ),
    ).toEqual([{ what: 'input', how: 'missing', was: 1, id: 'A-1' }]);
  });

  it.each([
    ['by itself', 2, 1, 4],
    ['behind as many lines of no record as before', 4, 3, 6],
  ])(
    'one that cannot be read, %s, moved where results do not lie by themselves',
    (_, line, first, last) => {
      const bad = (at: number) => ({ text: '{', line: at });
      const paper = (then: readonly Answered[], now: readonly Answered[]) => {
        const { output, ...found } = foundOf(then, now);
        const { results: _results, ...page } = output;
        return verify(receiptOf(then).statement, { ...found, output: page }, { sha256 }).filter(
          ({ what }) => what === 'input',
        );
      };
      expect(paper([A, bad(line), B, C], [A, B, C, bad(last)])).toEqual([
        { what: 'input', how: 'moved', record: 4, line: 4, was: 2 },
      ]);
      expect(paper([A, B, bad(line + 1), C], [bad(first), A, B, C])).toEqual([
        { what: 'input', how: 'moved', record: 1, line: 1, was: 3 },
      ]);
      expect(paper([A, bad(line)], [A, { text: '[', line: last }])).toEqual([
        { what: 'input', how: 'changed', record: 2, line: 2 },
      ]);
    },
  );

  it('one that cannot be read and stands twice now is repeated, though it names another line', () => {
    const [bad, again] = [
      { text: '{', line: 2 },
      { text: '{', line: 3 },
    ];
    expect(verified([A, bad], [A, bad, again])).toEqual([
      { what: 'input', how: 'repeated', record: 3, line: 3, was: 2 },
    ]);
  });

  it('one that cannot be read, moved, and answered otherwise now is not taken for the same', () => {
    const then = [A, { text: '{', line: 2 }];
    const found = foundOf(then, [A, B, { text: '{', line: 3 }]);
    const rows = found.rows.map((row, at) =>
      at === 2 ? { ...row, result: BEGINNING, unplaced: BEGINNING } : row,
    );
    expect(verify(receiptOf(then).statement, { ...found, rows }, { sha256 })).toContainEqual(
      expect.objectContaining({ what: 'input', record: 3, line: 3 }),
    );
  });

  it('nothing but what stands between the records, where all that a result says otherwise is its line', () => {
    const [bad, moved] = [
      { text: '{', line: 2 },
      { text: '{', line: 3 },
    ];
    const found = { ...foundOf([A, bad], [A, moved]), input: BEGINNING };
    const differences = verify(receiptOf([A, bad]).statement, found, { sha256 });
    expect(differences).toEqual([{ what: 'input', how: 'between' }]);
  });

  it('one that cannot be read for another reason now is changed, on whatever line it stands', () => {
    const [bad, other] = [
      { text: '{', line: 2 },
      { text: '[', line: 3 },
    ];
    expect(verified([A, bad], [A, B, other])).toContainEqual(
      expect.objectContaining({ what: 'input', record: 3, line: 3 }),
    );
  });
});

describe('a result without its place', () => {
  const errors = [{ path: 'facts', message: '…', line: 3, row: 4, sheet: '记录' }, 'no error'];
  const bare = digestOf(
    { id: 'A-1', errors: [{ path: 'facts', message: '…' }, 'no error'] },
    sha256,
  );

  it.each<[string, unknown, string | undefined]>([
    ['of a line', { id: 'A-1', line: 3, errors }, bare],
    ['of a row of a sheet', { id: 'A-1', row: 3, sheet: '记录', errors }, bare],
    ['of a row and a line', { id: 'A-1', row: 3, line: 4, errors }, bare],
    ['without errors', { id: 'A-1', line: 3 }, digestOf({ id: 'A-1' }, sha256)],
    ['that names none', { id: 'A-1', errors }, undefined],
    ['that names a sheet alone', { id: 'A-1', sheet: '记录' }, undefined],
    ['that is no object', [{ line: 3 }], undefined],
    ['that is none', null, undefined],
  ])('%s', (_, result, digest) => {
    expect(unplacedDigest(result, sha256)).toBe(digest);
  });
});
