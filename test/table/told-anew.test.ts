import { CFB } from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/table/read/index.js';

/** A workbook of one sheet with these rows, as they stand in the file; style 1 shows days. */
async function withRows(rows: string, calculation = '', properties = ''): Promise<Uint8Array> {
  const day = { value: new Date('2024-06-30'), style: { numFmt: 'yyyy-mm-dd' } };
  const cells = new Map([['0,2', day]]);
  const archive = CFB.read(
    await writeXlsx({ sheets: [{ name: '表', rows: [['甲', '乙']], cells }] }),
    { type: 'array' },
  );
  const change = (path: string, told: (text: string) => string) => {
    const file = CFB.find(archive, path);
    if (file === null) throw new Error(`there is no ${path}`);
    const content = new TextEncoder().encode(
      told(new TextDecoder().decode(Uint8Array.from(file.content))),
    );
    Object.assign(file, { content, size: content.length });
  };
  change('/xl/worksheets/sheet1.xml', (text) =>
    text.replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${rows}</sheetData>`),
  );
  change('/xl/workbook.xml', (text) =>
    text
      .replace(/<calcPr[^>]*>/, '')
      .replace(/<workbookPr[^>]*>/, '')
      .replace('<sheets>', `<workbookPr${properties}/><sheets>`)
      .replace('</workbook>', `${calculation}</workbook>`),
  );
  const written: unknown = CFB.write(archive, {
    ...{ fileType: 'zip', type: 'array', compression: true },
  } as object);
  return new Uint8Array(written as ArrayBuffer);
}

async function sheetIn(file: Uint8Array) {
  const found = await read(file);
  if ('refused' in found) throw new Error(found.refused.code);
  return found.sheets[0];
}

const ANEW = '<calcPr calcId="124519" fullCalcOnLoad="1"/>';
const formula = { formula: 'D1:D4*2' };

describe('xlsx: an array formula over several cells', () => {
  const array = (ref: string) => `<f t="array" ref="${ref}">D1:D4*2</f>`;
  const cell = (at: string, within = '<v>0</v>') => `<c r="${at}">${within}</c>`;
  /** As XlsxWriter writes it: the first cell has the formula, the others zeros. */
  const rows = `<row r="1">${cell('A1', '<v>0</v>')}${cell('B1', `${array('B1:B4')}<v>10</v>`)}</row>${[
    ...[2, 3].map((row) => `<row r="${row}">${cell(`B${row}`)}${cell(`C${row}`)}</row>`),
    `<row r="4">${cell('A4')}</row>`,
    `<row r="5">${cell('B5')}</row>`,
  ].join('')}`;
  const ten = { number: '10', computed: true };
  const zero = { number: '0' };

  it('has no value in cells whose zero holds its place, or that are empty, where nothing calculated it', async () => {
    expect((await sheetIn(await withRows(rows, ANEW)))?.rows).toEqual([
      [zero, ten, ''],
      ['', formula, zero],
      ['', formula, zero],
      [zero, formula, ''],
      ['', zero, ''],
    ]);
  });

  it('has the values that are stored where something calculated it', async () => {
    expect((await sheetIn(await withRows(rows)))?.rows).toEqual([
      [zero, ten, ''],
      ['', zero, zero],
      ['', zero, zero],
      [zero, '', ''],
      ['', zero, ''],
    ]);
  });

  it.each([
    ['a number', '<c r="B2"><v>8</v></c>', { number: '8' }],
    ['a text', '<c r="B2" t="str"><v>丙</v></c>', '丙'],
    ['a text without characters', '<c r="B2" t="str"><v></v></c>', ''],
    ['a truth', '<c r="B2" t="b"><v>0</v></c>', { boolean: false }],
    ['an error', '<c r="B2" t="e"><v>#N/A</v></c>', { error: '#N/A' }],
  ])('has %s that is written there', async (_, second, expected) => {
    const two = `<row r="1">${cell('B1', `${array('$B$1:$B$2')}<v>0</v>`)}</row><row r="2">${second}</row>`;
    expect((await sheetIn(await withRows(two, ANEW)))?.rows).toEqual([
      ['', formula],
      ['', expected],
    ]);
  });

  it('over one cell, or over what is no range, takes no other', async () => {
    for (const ref of ['A1', 'A1:A1', 'A:A', '']) {
      const one = `<row r="1">${cell('A1', `${array(ref)}<v>10</v>`)}</row><row r="2">${cell('A2')}</row>`;
      expect((await sheetIn(await withRows(one, ANEW)))?.rows).toEqual([[ten], [zero]]);
    }
  });

  it('reaches no further than the sheet, and many that reach over all of it are refused', async () => {
    const whole = `<row r="1">${cell('A1', `${array('A1:XFD1048576')}<v>10</v>`)}</row><row r="2">${cell('B2')}</row>`;
    expect((await sheetIn(await withRows(whole, ANEW)))?.rows).toEqual([
      [ten, formula],
      [formula, formula],
    ]);
    const many = Array.from(
      { length: 40 },
      (_, at) => `<row r="${at + 1}">${cell(`A${at + 1}`, `${array('A1:Z40')}<v>0</v>`)}</row>`,
    );
    const found = await read(await withRows(many.join(''), ANEW), { limits: { cells: 1000 } });
    expect(found).toMatchObject({ refused: { code: 'too-large' } });
  });
});

describe('xlsx: a row that does not bear its number', () => {
  const text = (of: string, at = '') => `<c${at} t="inlineStr"><is><t>${of}</t></is></c>`;

  it.each([
    ['is hidden', '<row hidden="1">', [1]],
    ['is hidden, in other words', "<row spans='1:1' hidden='true'>", [1]],
    ['has no height', '<row ht="0" customHeight="1">', [1]],
    ['is shown', '<row hidden="0">', undefined],
    ['has a height', '<row ht="15" customHeight="1">', undefined],
  ])('and %s', async (_, row, hiddenRows) => {
    const rows = `<row>${text('a')}</row>${row}${text('b')}</row><row>${text('c')}</row>`;
    const sheet = await sheetIn(await withRows(rows));
    expect(sheet?.rows).toEqual([['a'], ['b'], ['c']]);
    expect(sheet?.hiddenRows).toEqual(hiddenRows);
  });

  it('follows the one before, or stands where its first cell says', async () => {
    const rows = `<row r="3">${text('a')}</row><row hidden="1">${text('b')}</row><row hidden="1">${text('c', ' r="A7"')}</row><row hidden="1"/>`;
    expect(await sheetIn(await withRows(rows))).toMatchObject({
      rows: [[''], [''], ['a'], ['b'], [''], [''], ['c']],
      hiddenRows: [3, 6, 7],
    });
  });
});

describe('xlsx: a cell whose value is none of its type', () => {
  const cellIn = async (cell: string) =>
    (await sheetIn(await withRows(`<row r="1"><c r="B1" t="s"><v>0</v></c>${cell}</row>`)))
      ?.rows[0]?.[2] ?? '';

  it.each(['0x10', '0X1f', '0b11', '0o17', ' 0x10'])(
    'as %s, a number as programs write theirs, is damage, and no number, day or text',
    async (value) => {
      for (const type of ['', ' t="n"', ' t="s"']) {
        expect(await cellIn(`<c r="C1"${type}><v>${value}</v></c>`)).toEqual({ error: value });
      }
      expect(await cellIn(`<c r="C1"><f>B1</f><v>${value}</v></c>`)).toEqual({
        ...{ error: value, computed: true },
      });
      expect(await cellIn(`<c r="C1" t="str"><v>${value}</v></c>`)).toBe(value);
    },
  );

  it.each(['10', '+5', '.5', '5.', '1E+3', '007'])('as %s is a number', async (value) => {
    expect(await cellIn(`<c r="C1"><v>${value}</v></c>`)).toEqual({
      number: String(Number(value)),
    });
  });

  it.each(['1e400', '-Infinity'])('as %s, which is no number, is damage', async (value) => {
    expect(await cellIn(`<c r="C1"><v>${value}</v></c>`)).toEqual({ error: '#NUM!' });
  });

  it.each(['2', '-1', '是', 'yes', ' 1'])(
    'as %s, neither true nor false, is damage',
    async (value) => {
      expect(await cellIn(`<c r="C1" t="b"><v>${value}</v></c>`)).toEqual({ error: value });
    },
  );

  it.each([
    ['1', true],
    ['TRUE', true],
    ['0', false],
    ['false', false],
  ])('as %s is %s', async (value, boolean) => {
    expect(await cellIn(`<c r="C1" t="b"><v>${value}</v></c>`)).toEqual({ boolean });
  });

  it.each(['/>', '></c>', '><v/></c>', '><v></v></c>', '><v> </v></c>'])(
    'as %s is empty: not the first of all texts, not false, not 0',
    async (rest) => {
      for (const type of ['', ' t="n"', ' t="s"', ' t="b"']) {
        expect(await cellIn(`<c r="C1"${type}${rest}`)).toBe('');
      }
    },
  );

  it('is found where what is unpacked in one piece ends within it', async () => {
    const rows = (filler: string, rest: string) =>
      `<row r="1"><c r="A1" t="str"><v>${filler}</v></c><c r="B1" t="s"${rest}</row>`;
    const sheet = CFB.find(
      CFB.read(await withRows(rows('', '/>')), { type: 'array' }),
      '/xl/worksheets/sheet1.xml',
    );
    const before = new TextDecoder()
      .decode(Uint8Array.from(sheet?.content ?? []))
      .indexOf('<c r="B1"');
    for (const rest of ['/>', '><v></v></c>', '><v>0x10</v></c>']) {
      for (let within = 0; within < 30; within += 1) {
        const file = await withRows(rows('.'.repeat(16384 - before - within), rest));
        const cells = (await sheetIn(file))?.rows[0] ?? [];
        expect(cells[1] ?? '').toEqual(rest.includes('0x') ? { error: '0x10' } : '');
      }
    }
  });
});

describe('xlsx: a formula shown as a day, of which nothing is calculated', () => {
  const days = (calendar: string) => ` date1904="${calendar}"`;
  const rows =
    '<row r="1"><c r="A1" s="1"><f>B1</f><v>0</v></c><c r="B1" s="1"><f t="array" ref="B1:B2">C1:C2</f><v>0</v></c><c r="C1" s="1"><f>B1</f><v>45473</v></c></row><row r="2"><c r="B2" s="1"><v>0</v></c><c r="C2" s="1"><v>0</v></c></row>';

  it.each([
    ['0', '2024-06-30', { error: '#####' }],
    ['1', '2028-07-01', { date: '1904-01-01' }],
  ])('has no value, and is not the day of a zero (date1904="%s")', async (calendar, date, zero) => {
    const file = await withRows(rows, ANEW, days(calendar));
    expect((await sheetIn(file))?.rows).toEqual([
      [{ formula: 'B1' }, { formula: 'C1:C2' }, { date, computed: true }],
      ['', { formula: 'C1:C2' }, zero],
    ]);
  });
});
