import { describe, expect, it } from 'vitest';
import { draft, readEdition } from '../../src/index.js';
import { chainLines, digestOf } from '../../src/receipt/chain.js';
import {
  BEGINNING,
  type Receipt,
  type RowAgain,
  receipt,
  verify,
} from '../../src/receipt/index.js';
import { editionsMiscounted, programChanged } from '../../src/receipt/program.js';
import { A, B, foundOf, receiptOf, verified } from './answered.js';
import { sha256 } from './files.js';

describe('the files that a receipt names', () => {
  it.each([
    ['decisions.ndjson', 'decisions.chain'],
    ['2024.03.decisions.ndjson', '2024.03.decisions.chain'],
    ['decisions', 'decisions.chain'],
    ['决定.x', '决定.chain'],
  ])('the chain of %s is called %s', (name, chain) => {
    const file = { name, sha256: BEGINNING };
    const { statement } = receipt(
      { input: file, output: file, editions: [], mapping: null, options: {}, rows: [] },
      { sha256 },
    );
    expect(statement.subject.map((each) => each.name)).toEqual([name, name, chain]);
  });

  it('or as whoever makes the receipt calls it', () => {
    const file = { name: 'decisions.ndjson', sha256: BEGINNING };
    const { statement } = receipt(
      {
        ...{ input: file, output: file, chain: 'other', editions: [] },
        ...{ mapping: null, options: {}, rows: [] },
      },
      { sha256, knownOn: '2025-01-31' },
    );
    expect(statement.subject[2]).toEqual({ name: 'other', digest: { sha256: sha256('') } });
    expect(statement.predicate.dates).toEqual({ knownOn: '2025-01-31', recheckedOn: null });
  });

  it('of no record the chain is empty, and its head is what stands before the first', () => {
    const { statement, chain } = receiptOf([]);
    expect(chain).toEqual([]);
    expect(statement.predicate.chain).toEqual({ alg: 'sha256', head: BEGINNING, length: 0 });
    expect(verified([], [])).toEqual([]);
    expect(verify(statement, foundOf([], [A]), { sha256 })).toContainEqual(
      expect.objectContaining({ what: 'input', how: 'added', record: 1, id: 'A-1' }),
    );
    expect([chainLines(''), chainLines('a'), chainLines('a\n'), chainLines('a\nb\n')]).toEqual([
      [],
      ['a'],
      ['a'],
      ['a', 'b'],
    ]);
  });
});

describe('the further sheets of a table', () => {
  const sheets = [
    { file: 'contracts.csv', sha256: sha256('contracts') },
    { file: 'payments.csv', sha256: sha256('payments') },
  ];
  const { statement } = receiptOf([A], { sheets });
  const found = foundOf([A], [A]);
  const withSheets = (...texts: string[]) =>
    verify(statement, { ...found, sheets: texts.map((text) => sha256(text)) }, { sha256 });

  it('are those of the receipt, in their order', () => {
    expect(withSheets('contracts', 'payments')).toEqual([]);
    expect(verify(statement, found, { sha256 })).toEqual([]);
  });

  it('one that is another is named, with both digests', () => {
    expect(withSheets('contracts', 'others')).toEqual([
      {
        ...{ what: 'input', file: 'payments.csv', path: 'predicate.options.sheets.1' },
        ...{ was: sha256('payments'), is: sha256('others') },
      },
    ]);
  });

  it('one that is not there any more is named', () => {
    expect(withSheets('contracts')).toEqual([
      expect.objectContaining({ file: 'payments.csv', was: sha256('payments'), is: '' }),
    ]);
  });

  it('a receipt without sheets, or with what are none, has none to compare', () => {
    const sheetsNow = { ...found, sheets: [sha256('contracts')] };
    for (const options of [{}, { sheets: null }, { sheets: 'contracts.csv' }]) {
      expect(verify(receiptOf([A], options).statement, sheetsNow, { sha256 })).toEqual([]);
    }
    const odd = receiptOf([A], { sheets: ['contracts.csv'] }).statement;
    expect(verify(odd, sheetsNow, { sha256 })).toEqual([
      expect.objectContaining({ file: 'undefined', is: sha256('contracts') }),
    ]);
  });

  it('with another sheet and another chain no record can be named, and the sheet is', () => {
    const chain = { sha256: BEGINNING, lines: [BEGINNING] };
    const now = { ...foundOf([A], [B]), input: found.input, chain };
    const others = [sha256('contracts'), sha256('others')];
    const differences = verify(statement, { ...now, sheets: others }, { sha256 });
    expect(differences.filter(({ what }) => what === 'input')).toEqual([
      expect.objectContaining({ file: 'payments.csv' }),
    ]);
  });

  it('with another sheet a record of it is another; one that is still the same has another answer', () => {
    const now = foundOf([A], [A]);
    const others = [sha256('contracts'), sha256('others')];
    const said = (row: Partial<RowAgain>) => {
      const rows = now.rows.map((each) => ({ ...each, ...row }));
      return verify(statement, { ...now, rows, sheets: others }, { sha256 }).slice(1);
    };
    const changed = { how: 'changed', record: 1, line: 1, id: 'A-1' };
    expect(said({ record: BEGINNING })).toEqual([{ what: 'input', ...changed }]);
    expect(said({ result: BEGINNING })).toEqual([{ what: 'result', ...changed }]);
  });
});

describe('the results as they are written now', () => {
  const then = [A, B];
  const { statement } = receiptOf(then);
  const found = foundOf(then, then);
  const other = { ...found, again: { sha256: BEGINNING, lines: [] } };

  it('in another form, though every answer is the same', () => {
    expect(verify(statement, other, { sha256 })).toEqual([{ what: 'output', how: 'form' }]);
  });

  it('of another input they are not compared', () => {
    const now = { ...other, input: sha256('a\n\nb\n') };
    expect(verify(statement, now, { sha256 })).toEqual([{ what: 'input', how: 'between' }]);
  });

  it('changed where no line tells: as a whole', () => {
    const now = { ...found, output: { ...found.output, sha256: BEGINNING } };
    expect(verify(statement, now, { sha256 })).toEqual([{ what: 'output' }]);
  });
});

describe('the program that judges, against that of the receipt', () => {
  const { statement } = receiptOf([]);
  const programmed = (predicate: Partial<Receipt['predicate']>) =>
    programChanged({ ...statement, predicate: { ...statement.predicate, ...predicate } }, sha256);

  it('another name is told under its path', () => {
    const tool = { ...statement.predicate.tool, name: 'other' };
    expect(programmed({ tool })).toEqual([
      { what: 'version', path: 'predicate.tool.name', was: 'other', is: 'jiebang' },
    ]);
  });

  it('a draft that is another here, though its digest is its own', () => {
    const own = { ...draft, parameters: { ...draft.parameters, minimumRegions: 1 } };
    const digest = digestOf(own, sha256);
    expect(programmed({ editions: [{ id: 'draft', digest, edition: own }] })).toEqual([
      {
        ...{ what: 'edition', id: 'draft', path: 'predicate.editions.0' },
        ...{ was: digest, is: digestOf(draft, sha256) },
      },
    ]);
  });

  it('an edition under the name of another, though its digest is its own', () => {
    const read = readEdition({ id: '2026' });
    if (!read.ok) throw new Error('no edition');
    const digest = digestOf(read.edition, sha256);
    const [named] = statement.predicate.editions;
    const editions = [named, { id: '2027', digest, edition: read.edition }] as const;
    expect(programmed({ editions: editions as never })).toEqual([
      { what: 'edition', id: '2027', path: 'predicate.editions.1', was: digest, is: digest },
    ]);
  });

  it('the draft is missed by a record that cannot be read too, another edition is not', () => {
    const none = { ...statement, predicate: { ...statement.predicate, editions: [] } };
    expect(editionsMiscounted(none, [{ verdict: 'invalid' }])).toMatchObject([{ id: 'draft' }]);
    expect(editionsMiscounted(none, [{ verdict: 'invalid', edition: '2026' }])).toEqual([]);
  });
});
