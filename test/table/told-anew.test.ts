import { CFB } from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/table/read/index.js';

/** A workbook of one sheet with these rows, as they stand in the file. */
async function withRows(rows: string, calculation = ''): Promise<Uint8Array> {
  const archive = CFB.read(await writeXlsx({ sheets: [{ name: '表', rows: [['甲', '乙']] }] }), {
    type: 'array',
  });
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
    text.replace(/<calcPr[^>]*>/, '').replace('</workbook>', `${calculation}</workbook>`),
  );
  const written: unknown = CFB.write(archive, { fileType: 'zip', type: 'array' } as object);
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
