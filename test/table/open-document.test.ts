import { CFB, utils, write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { read } from '../../src/table/read/index.js';
import { damageOf } from '../../src/table/scalar.js';

const NAMESPACES = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['number', 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'],
  ['calcext', 'urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'],
].map(([prefix, name]) => `xmlns:${prefix}="${name}"`);

/** A file of one cell, as office programs write it, shown by a number format. */
function fileOf(cell: string, format = ''): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), '表');
  const archive = CFB.read(new Uint8Array(write(book, { type: 'array', bookType: 'ods' })), {
    type: 'array',
  });
  const content = new TextEncoder().encode(
    `<office:document-content ${NAMESPACES.join(' ')}><office:automatic-styles>` +
      `<number:number-style style:name="N">${format}</number:number-style>` +
      '<style:style style:name="C" style:family="table-cell" style:data-style-name="N"/>' +
      '</office:automatic-styles><office:body><office:spreadsheet><table:table table:name="表">' +
      `<table:table-row>${cell}</table:table-row>` +
      '</table:table></office:spreadsheet></office:body></office:document-content>',
  );
  const file = CFB.find(archive, '/content.xml');
  if (file === null) throw new Error('there is no content');
  Object.assign(file, { content, size: content.length });
  const of: unknown = CFB.write(archive, { fileType: 'zip', type: 'array' } as object);
  return new Uint8Array(of as ArrayBuffer);
}

async function cellIn(file: Uint8Array) {
  const found = await read(file);
  if ('refused' in found) throw new Error(found.refused.code);
  return found.sheets[0]?.rows[0]?.[0];
}

describe('a cell of an OpenDocument sheet', () => {
  it.each([
    ['a number', '<table:table-cell office:value-type="float" office:value="900"/>', '900'],
    [
      'a number beside its text',
      '<table:table-cell office:value-type="float" office:value="900"><text:p>900.00</text:p></table:table-cell>',
      '900',
    ],
  ])('%s is read by its value, whether a text stands in it or not', async (_, cell, number) => {
    expect(await cellIn(fileOf(cell))).toEqual({ number });
  });

  it('a day is read by its value, though no text stands in it', async () => {
    const cell = '<table:table-cell office:value-type="date" office:date-value="2024-06-30"/>';
    expect(await cellIn(fileOf(cell))).toEqual({ date: '2024-06-30' });
  });

  it.each([
    ['thousands', '1000', ''],
    ['millions', '1000000', ''],
    [
      'a point put in',
      '1000',
      '<number:embedded-text number:position="1">.</number:embedded-text>',
    ],
  ])('that shows %s shows another amount than is stored', async (_, factor, within) => {
    const cell =
      '<table:table-cell table:style-name="C" office:value-type="float" office:value="9000000"><text:p>9000</text:p></table:table-cell>';
    const format = `<number:number number:min-integer-digits="1" number:display-factor="${factor}">${within}</number:number>`;
    const shown = await cellIn(fileOf(cell, format));
    expect(shown).toMatchObject({ number: '9000000' });
    expect(damageOf(shown ?? '')).toBe('number-format');
  });

  it('whose format divides by 1 shows what is stored', async () => {
    const cell =
      '<table:table-cell table:style-name="C" office:value-type="float" office:value="900"><text:p>900</text:p></table:table-cell>';
    const format = '<number:number number:min-integer-digits="1" number:display-factor="1"/>';
    expect(await cellIn(fileOf(cell, format))).toEqual({ number: '900' });
  });

  it.each([
    ['with no value beside it', 'office:value-type="string" office:string-value=""'],
    ['with a zero beside it', 'office:value-type="float" office:value="0"'],
  ])('an error of the office program, %s, is damage', async (_, value) => {
    const cell = `<table:table-cell table:formula="of:=A(" ${value} calcext:value-type="error"><text:p>Err:509</text:p></table:table-cell>`;
    expect(damageOf((await cellIn(fileOf(cell))) ?? '')).toBe('error-cell');
  });

  it('a formula of which no value is stored is damage', async () => {
    const shown = await cellIn(fileOf('<table:table-cell table:formula="of:=[.B1]"/>'));
    expect(damageOf(shown ?? '')).toBeDefined();
  });

  it('a formula that comes to an empty text is an empty cell', async () => {
    const cell =
      '<table:table-cell table:formula="of:=T(0)" office:value-type="string" office:string-value=""><text:p/></table:table-cell>';
    expect(await cellIn(fileOf(cell))).toBe('');
  });
});
