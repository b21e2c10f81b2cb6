import { CFB, utils, write } from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type ReadOptions, read } from '../../src/table/read/index.js';
import type { Cell } from '../../src/table/sheet.js';

const bytes = (text: string) => new TextEncoder().encode(text);

/** The cells of the first sheet. */
async function cells(of: Uint8Array, options?: ReadOptions): Promise<readonly (readonly Cell[])[]> {
  const found = await read(of, options);
  if ('refused' in found) throw new Error(found.refused.code);
  return found.sheets[0]?.rows ?? [];
}

const refusal = async (of: Uint8Array, options?: ReadOptions) => {
  const found = await read(of, options);
  return 'refused' in found ? found.refused.code : undefined;
};

/** An archive, or a compound file, with these entries. */
function archived(paths: readonly string[], fileType: 'zip' | 'cfb'): Uint8Array {
  const archive = CFB.utils.cfb_new();
  for (const path of paths) CFB.utils.cfb_add(archive, path, 'x'.repeat(5000));
  return new Uint8Array(CFB.write(archive, { fileType, type: 'array' } as object) as ArrayBuffer);
}

/** 编号,支持 in GB18030. */
const GB18030 = new Uint8Array([0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xd6, 0xa7, 0xb3, 0xd6]);

function utf16(text: string, big: boolean): Uint8Array {
  const units = [0xfeff, ...[...text].map((char) => char.charCodeAt(0))];
  return new Uint8Array(
    units.flatMap((unit) => (big ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

describe('a CSV', () => {
  it.each([
    ['UTF-8', bytes('编号,支持'), 'utf-8'],
    ['UTF-8 with its mark', bytes('\ufeff编号,支持'), 'utf-8'],
    ['UTF-16 with its mark, the low byte first', utf16('编号,支持', false), 'utf-16le'],
    ['UTF-16 with its mark, the high byte first', utf16('编号,支持', true), 'utf-16be'],
    ['GB18030, which is not valid UTF-8', GB18030, 'gb18030'],
  ])('in %s', async (_, of, encoding) => {
    expect(await cells(of)).toEqual([['编号', '支持']]);
    expect(await read(of)).toMatchObject({ notes: [{ note: 'encoding', encoding }] });
  });

  it('in an encoding that is named is read in no other', async () => {
    expect(await refusal(GB18030, { encoding: 'utf-8' })).toBe('encoding');
    expect(await cells(GB18030, { encoding: 'gb18030' })).toEqual([['编号', '支持']]);
  });

  it('in another encoding than the one that is named is refused by that name, and none is asked for again', async () => {
    const named = await read(GB18030, { encoding: 'utf-8' });
    expect('refused' in named && named.refused.text).toEqual({
      zh: '文字不是所指明的编码 utf-8；请另存为 UTF-8，或改用别的编码',
      en: 'the text is not in utf-8, as was said; save the file as UTF-8, or name another encoding',
    });
    const unknown = await read(new Uint8Array([0x61, 0xff, 0xff, 0x2c]));
    expect('refused' in unknown && unknown.refused.text.en).toMatch(/^the encoding is not known/);
  });

  it.each([
    [
      'comma',
      'a,b;c\n1,2',
      [
        ['a', 'b;c'],
        ['1', '2'],
      ],
    ],
    [
      'tab',
      'a\tb\n1,5\t2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'semicolon',
      'a;b\n1,5;2',
      [
        ['a', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'tab, behind a quote within a text',
      '5" 管\tb\n1,5\t2',
      [
        ['5" 管', 'b'],
        ['1,5', '2'],
      ],
    ],
    [
      'the one that stands most often outside quotes, doubled ones too',
      '"x;y""z;w"" ;v",b\n1,2',
      [
        ['x;y"z;w" ;v', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'the one that stands most often outside quotes',
      '"x;y;z;w",b\n1,2',
      [
        ['x;y;z;w', 'b'],
        ['1', '2'],
      ],
    ],
  ])('is parted by a %s', async (_, text, rows) => {
    expect(await cells(bytes(text))).toEqual(rows);
  });

  it.each([
    ['a blank line counts', 'a\n\nb', [['a'], [''], ['b']]],
    [
      'a line break within quotes does not',
      '"a\nb",c\nd,e',
      [
        ['a\nb', 'c'],
        ['d', 'e'],
      ],
    ],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a quote within a text is text',
      '5" 管,b\nc,d',
      [
        ['5" 管', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a quote that never closes is text',
      'a,"b\nc,d',
      [
        ['a', '"b'],
        ['c', 'd'],
      ],
    ],
    [
      'a quote that never closes is text, and takes in no row below it with quotes of its own',
      'a,"b\nc,"d\ne"',
      [
        ['a', '"b'],
        ['c', 'd\ne'],
      ],
    ],
    [
      'quotes around a part of a text are text',
      '"a"b,c\n"d",e',
      [
        ['"a"b', 'c'],
        ['d', 'e'],
      ],
    ],
    ['="001" is 001', '="001",b', [['001', 'b']]],
    ['="001" as a spreadsheet quotes it', '"=""001""",b', [['001', 'b']]],
    ['spaces and zeros stand as they are', ' 001 ,b', [[' 001 ', 'b']]],
  ])('%s', async (_, text, rows) => {
    expect(await cells(bytes(text))).toEqual(rows);
  });

  it('is called as its file', async () => {
    expect(await read(bytes('a'), { name: '合同' })).toMatchObject({
      sheets: [{ name: '合同', csv: true }],
    });
  });
});

const sheetOf = (rows: unknown[][]) => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '表');
  return book;
};

const written = (rows: unknown[][], bookType: 'biff8' | 'ods' | 'html' | 'xlml' | 'xlsb') =>
  new Uint8Array(write(sheetOf(rows), { type: 'array', bookType }) as ArrayBuffer);

describe('a workbook', () => {
  it.each(['biff8', 'ods'] as const)(
    '%s: texts keep their zeros, numbers are decimals',
    async (format) => {
      expect(await cells(written([['001234', 900.5, true]], format))).toEqual([
        ['001234', { number: '900.5' }, { boolean: true }],
      ]);
    },
  );

  it.each(['html', 'xlml'] as const)(
    '%s that bears the name of one: 001234 and 3-1 stay texts',
    async (format) => {
      const rows = await cells(written([['001234', '3-1']], format));
      expect(rows[0]?.slice(0, 2)).toEqual(['001234', '3-1']);
    },
  );

  /** A workbook of two sheets of which the relation of one has become another. */
  async function withRelation(from: string, to: string) {
    const of = await writeXlsx({
      sheets: [
        { name: '图', rows: [] },
        { name: '表', rows: [['a']] },
      ],
    });
    const archive = CFB.read(of, { type: 'array' });
    const file = CFB.find(archive, '/xl/_rels/workbook.xml.rels');
    if (file === null) throw new Error('there are no relations');
    const text = new TextDecoder().decode(Uint8Array.from(file.content));
    const content = bytes(text.replace(new RegExp(`/worksheet(?=[^>]*${from})`), to));
    Object.assign(file, { content, size: content.length });
    const written: unknown = CFB.write(archive, { fileType: 'zip', type: 'array' } as object);
    return new Uint8Array(written as ArrayBuffer);
  }

  it('with a chart on a sheet of its own is read without that sheet', async () => {
    const found = await read(await withRelation('sheet1', '/chartsheet'));
    expect(found).toMatchObject({ sheets: [{ name: '表', rows: [['a']] }] });
  });

  it('that lacks a sheet which is no chart is damaged', async () => {
    expect(await refusal(await withRelation('sheet1', '/nothing'))).toBe('damaged');
  });

  it.each([
    [
      'characters by number and by name',
      '<td>&#20013;&#x6587;</td><td>&mdash;</td><td>&#60;b&#62;&amp;#38;</td>',
      ['中文', '—', '<b>&#38;'],
    ],
    ['cells that nothing closes', '<td>a<td>b<th>c', ['a', 'b', 'c']],
    ['a row that does not begin with a cell', ' <form><input><td>a</td><td>b</td>', ['a', 'b']],
    ['a cell in a comment', '<!-- <td>x --><td>a</td>', ['a']],
    [
      'a bracket within what a tag says',
      '<td style=\'mso-number-format:"\\[>0\\]0"\'>1</td><td title="a>b">2</td><td a=it\'s>3</td><td b=\'>4</td>',
      ['1', '2', '3', '4'],
    ],
    ['an empty cell', '<td></td><td/><td>a</td>', ['', '', 'a']],
  ])('a web page with %s', async (_, row, expected) => {
    expect(await cells(bytes(`<html><table><tr>${row}</tr></table></html>`))).toEqual([expected]);
  });

  const inner = '<table><tr><td>1</td><td>2</td></tr><tr><td>3</td></tr></table>';

  it.each([
    [
      'a table within a cell is its text, and what comes behind is read',
      `<tr><td>a</td><td>${inner}</td><td>b</td></tr><tr><td>c</td></tr>`,
      [['a', '1 2\n3\n', 'b'], ['c']],
    ],
    [
      'what stands beside it is a line of its own',
      '<tr><td>9<table><tr><td>7</td></tr></table>5</td></tr><tr><td>c</td></tr>',
      [['9\n7\n5'], ['c']],
    ],
    [
      'a table that is alone in a row is only laid out by it',
      `<tr><td>支持资金</td></tr><tr><td><div> ${inner} </div></td></tr><tr><td>c</td></tr>`,
      [['支持资金'], ['1', '2'], ['3'], ['c']],
    ],
    [
      'tables in tables in tables',
      `<tr><td><table><tr><td>${inner}</td></tr></table></td></tr>`,
      [['1', '2'], ['3']],
    ],
    [
      'a row of one cell that holds a table of one',
      '<tr><td>a</td><td>b</td></tr><tr><td><table><tr><td>7</td></tr></table></td></tr>',
      [['a', 'b'], ['7']],
    ],
  ])('a web page: %s', async (_, rows, expected) => {
    expect(await cells(bytes(`<html><table>${rows}</table></html>`))).toEqual(expected);
  });

  it('a web page with a table behind another has two sheets, also where one of them holds tables', async () => {
    const page = `<html><table><tr><td>${inner}</td></tr></table>, <table><tr><td>a</td></tr></table></html>`;
    const found = await read(bytes(page));
    expect(found).toMatchObject({ sheets: [{ rows: [['1', '2'], ['3']] }, { rows: [['a']] }] });
  });

  it('xlml: a formula of which no value is stored is an error', async () => {
    const sheet = new TextDecoder()
      .decode(written([['a']], 'xlml'))
      .replace(/<Cell\b.*?<\/Cell>/su, '<Cell ss:Formula="=R[1]C"/>');
    expect(await cells(bytes(sheet))).toEqual([[{ error: '#VALUE!', computed: true }]]);
  });

  it.each([
    ['a<B>b</B><Font html:Color="#FF0000">c</Font>', 'abc'],
    ['<Font>900</Font><Font><Sup>2</Sup> 万元</Font>', '900² 万元'],
    ['a&lt;B&gt;b', 'a<B>b'],
    ['a', 'a'],
  ])('xlml: a text is read with all of its parts, %s', async (text, expected) => {
    const sheet = new TextDecoder()
      .decode(written([['a', 'z']], 'xlml'))
      .replace(
        /<Data\b.*?<\/Data>/su,
        `<ss:Data ss:Type="String" xmlns="h">${text}</ss:Data><Comment><ss:Data><B>x</B>y</ss:Data></Comment>`,
      );
    expect(await cells(bytes(sheet))).toEqual([[expected, 'z']]);
  });

  it('xlml: a text that is closed at once is empty', async () => {
    const sheet = new TextDecoder()
      .decode(written([['a', 'y', 'z']], 'xlml'))
      .replace(/<Data\b.*?<\/Data>/su, '<Data ss:Type="String"/>');
    expect(await cells(bytes(sheet))).toEqual([['', 'y', 'z']]);
  });

  it('a web page names no sheet: it is called as its file', async () => {
    const named = async (format: 'html' | 'xlml') => {
      const found = await read(written([['a']], format), { name: '支持资金' });
      return 'sheets' in found ? found.sheets.map(({ name }) => name) : [];
    };
    expect(await named('html')).toEqual(['支持资金']);
    expect(await named('xlml')).toEqual(['表']);
  });

  it('xlsx: float noise is read at fifteen digits, and said', async () => {
    const of = await writeXlsx({ sheets: [{ name: '表', rows: [[899.9999999999999, 900]] }] });
    expect(await cells(of)).toEqual([[{ number: '900', rounded: true }, { number: '900' }]]);
  });

  it.each([
    ['0%', { number: '0.3', format: '0%' }],
    ['000000', { number: '0.3', format: '000000' }],
    ['0.00"万元"', { number: '0.3', unit: '万元' }],
    ['[>0]General"万元"', { number: '0.3', unit: '万元' }],
    ['0[$万元]', { number: '0.3', unit: '万元' }],
    ['[>1]0;0!.0,', { number: '0.3', format: '[>1]0;0!.0,' }],
    ['#,##0.00', { number: '0.3' }],
    ['-0', { number: '0.3', format: '-0' }],
    [';;;', { number: '0.3', format: ';;;' }],
  ])('xlsx: what the number format %s says of a number', async (numFmt, cell) => {
    const styled = new Map([['0,0', { value: 0.3, style: { numFmt } }]]);
    const of = await writeXlsx({ sheets: [{ name: '表', rows: [[0.3]], cells: styled }] });
    expect(await cells(of)).toEqual([[cell]]);
  });

  it.each([
    ['yyyy-mm-dd', {}],
    ['yyyy"年"m"月"', { format: 'yyyy"年"m"月"' }],
  ])('xlsx: a date whose format is %s', async (numFmt, more) => {
    const value = new Date(Date.UTC(2024, 5, 30));
    const styled = new Map([['0,0', { value, style: { numFmt } }]]);
    const of = await writeXlsx({ sheets: [{ name: '表', rows: [[value]], cells: styled }] });
    expect(await cells(of)).toEqual([[{ date: '2024-06-30', ...more }]]);
  });
});

const flat = (body: string): Uint8Array =>
  bytes(
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- a, b -->\n<office:document xmlns:office="o"><office:body><office:${body}>a,b</office:${body}></office:body></office:document>`,
  );

/** A workbook with these cells in its first row, as they stand in the file; the texts that it shares are 甲 and 乙. */
async function withCells(row: string): Promise<Uint8Array> {
  const archive = CFB.read(await writeXlsx({ sheets: [{ name: '表', rows: [['甲', '乙']] }] }), {
    type: 'array',
  });
  const file = CFB.find(archive, '/xl/worksheets/sheet1.xml');
  if (file === null) throw new Error('there is no sheet');
  const content = bytes(
    new TextDecoder()
      .decode(Uint8Array.from(file.content))
      .replace(/<row\b.*<\/row>/su, `<row r="1">${row}</row>`),
  );
  Object.assign(file, { content, size: content.length });
  const written: unknown = CFB.write(archive, { fileType: 'zip', type: 'array' } as object);
  return new Uint8Array(written as ArrayBuffer);
}

describe('xlsx: a cell that names a type', () => {
  it.each([
    ['a text, of a formula without a value', '<c r="A1" t="str"><f>B1</f></c>', { formula: 'B1' }],
    ['true or false, likewise', '<c r="A1" t="b"><f>B1=1</f></c>', { formula: 'B1=1' }],
    ['a shared text, likewise', '<c r="A1" t="s"><f>B1</f></c>', { formula: 'B1' }],
    ['a formula that is shared', '<c r="A1" t="str"><f t="shared" si="0"/></c>', { formula: '' }],
    ['true or false, and has neither', '<c r="A1" s="0" t="b"/>', ''],
    ['a text, of a formula that came to nothing', '<c r="A1" t="str"><f>B1</f><v></v></c>', ''],
    ['a text, of a formula', '<c r="A1" t="str"><f>B1</f><v>丙</v></c>', '丙'],
    ['false', '<c r="A1" t="b"><v>0</v></c>', { boolean: false }],
    [
      'false, of a formula',
      '<c r="A1" t="b"><f>B1</f><v>0</v></c>',
      { boolean: false, computed: true },
    ],
    ['a shared text, beside one that has none', '<c r="A1" t="s"><v>1</v></c>', '乙'],
  ])('%s', async (_, cell, expected) => {
    const lacking = '<c r="B1" t="b"><f>C1</f></c>';
    expect(await cells(await withCells(cell + lacking))).toEqual([[expected, { formula: 'C1' }]]);
    expect(await cells(await withCells(cell))).toEqual([[expected]]);
  });
});

describe('xlsx: a workbook that is to be calculated when it is opened, and was not before', () => {
  const formulas =
    '<c r="A1"><f>B1+1</f><v>0</v></c><c r="B1"><f>C1</f><v>900</v></c><c r="C1"><v>0</v></c>';
  const stored = [{ number: '900', computed: true }, { number: '0' }];

  it.each([
    ['<calcPr calcId="124519" fullCalcOnLoad="1"/>', { formula: 'B1+1' }],
    ["<calcPr fullCalcOnLoad='true'/>", { formula: 'B1+1' }],
    ['<calcPr fullCalcOnLoad="0"/>', { number: '0', computed: true }],
    ['<calcPr calcId="124519"/>', { number: '0', computed: true }],
    ['', { number: '0', computed: true }],
  ])('a zero of a formula is no value beside %s', async (said, zero) => {
    const of = await changed(await withCells(formulas), /\/workbook\.xml$/, (book) =>
      book.replace(/<calcPr[^>]*>/, '').replace('</workbook>', `${said}</workbook>`),
    );
    expect(await cells(of)).toEqual([[zero, ...stored]]);
  });
});

describe('xlsx: a day that is stored as text, as strict workbooks have them', () => {
  const shown = async (value: string, numFmt: string) => {
    const styled = new Map([['0,0', { value, style: { numFmt } }]]);
    const of = await writeXlsx({ sheets: [{ name: '表', rows: [[value]], cells: styled }] });
    return (await cells(of))[0]?.[0];
  };

  it.each([
    ['2024-06-30T00:00:00', 'yyyy-mm-dd', { date: '2024-06-30' }],
    ['2024-06-30T00:00:00.000Z', 'yyyy-mm-dd', { date: '2024-06-30' }],
    ['2024-06-30T14:30:00', 'yyyy-mm-dd', { date: '2024-06-30', time: '14:30:00' }],
    ['2024-06-01T00:00:00', 'yyyy"年"m"月"', { date: '2024-06-01', format: 'yyyy"年"m"月"' }],
    ['2024-06-30T00:00:00', '@', '2024-06-30T00:00:00'],
    ['2024-06-30', 'yyyy-mm-dd', '2024-06-30'],
    ['2024-06-30T00:00:00.5', 'yyyy-mm-dd', '2024-06-30T00:00:00.5'],
  ])('%s in the format %s', async (value, numFmt, expected) => {
    expect(await shown(value, numFmt)).toEqual(expected);
  });

  it('in a cell of the type of days', async () => {
    const cell = '<c r="A1" t="d"><v>2024-06-30</v></c>';
    expect(await cells(await withCells(cell))).toEqual([['2024-06-30']]);
  });
});

describe('xlsx: how a text is spoken', () => {
  it.each([
    [
      'in kana',
      '<t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/>',
      '東京',
    ],
    ['in letters', '<t>甲</t><rPh sb="0" eb="1"><t>jiǎ </t></rPh>', '甲'],
    [
      'beside a text in parts',
      '<r><t>甲</t></r><r><t>乙</t></r><rPh sb="0" eb="1"><t>か</t></rPh>',
      '甲乙',
    ],
    ['or not', '<t>项目A</t>', '项目A'],
  ])('%s, is no part of it', async (_, text, expected) => {
    const inline = `<c r="A1" t="inlineStr"><is>${text}</is></c>`;
    expect(await cells(await withCells(inline))).toEqual([[expected]]);
    const shared = await changed(
      await withCells('<c r="A1" t="s"><v>0</v></c>'),
      /sharedStrings/,
      (strings) => strings.replace(/<si>.*?<\/si>/su, `<si>${text}</si>`),
    );
    expect(await cells(shared)).toEqual([[expected]]);
  });
});

describe('a day of a workbook that counts from 1904', () => {
  it.each([
    [-5, { error: '#####' }],
    [-0.5, { error: '#####' }],
    [0, { date: '1904-01-01' }],
    [60, { date: '1904-03-01' }],
    [2957003, { date: '9999-12-31' }],
    [2957004, { error: '#####' }],
  ])('%s days behind its first is shown so, or not at all', async (serial, shown) => {
    const from1904 = { Workbook: { WBProps: { date1904: true } } };
    const xlsx = await changed(
      dated(Math.max(serial, 1), 'xlsx'),
      /\/(?:workbook|sheet1)\.xml$/,
      (part) =>
        part
          .replace(/<workbookPr\b/, '<workbookPr date1904="1"')
          .replace(/<v>.*<\/v>/, `<v>${serial}</v>`),
    );
    expect(await cells(xlsx)).toEqual([[shown]]);
    expect(await cells(dated(serial, 'xls', from1904))).toEqual([[shown]]);
  });
});

/** A workbook in which a part stands otherwise. */
async function changed(
  of: Uint8Array,
  name: RegExp,
  change: (text: string) => string,
): Promise<Uint8Array> {
  const archive = CFB.read(of, { type: 'array' });
  for (const [at, path] of archive.FullPaths.entries()) {
    const file = archive.FileIndex[at];
    if (file === undefined || !name.test(path)) continue;
    const content = bytes(change(new TextDecoder().decode(Uint8Array.from(file.content))));
    Object.assign(file, { content, size: content.length });
  }
  const written: unknown = CFB.write(archive, { fileType: 'zip', type: 'array' } as object);
  return new Uint8Array(written as ArrayBuffer);
}

/** A sheet with one number in the format of a date. */
const dated = (v: number, bookType: 'xlsx' | 'xls' | 'ods', book: object = {}): Uint8Array => {
  const sheet = { '!ref': 'A1', A1: { t: 'n' as const, v, z: 'yyyy-mm-dd' } };
  return new Uint8Array(
    write(
      { SheetNames: ['表'], Sheets: { 表: sheet }, ...book },
      { type: 'array', bookType },
    ) as ArrayBuffer,
  );
};

describe('a number that is shown as a date', () => {
  it.each([
    ['the first that there is', 1, { date: '1900-01-01' }],
    ['none, which is no day', 0, { error: '#####' }],
    ['28 February 1900', 59, { date: '1900-02-28' }],
    ['29 February 1900, which never was', 60, { error: '#####' }],
    ['noon of it', 60.5, { error: '#####' }],
    ['noon before it', 59.5, { date: '1900-02-28', time: '12:00:00' }],
    ['1 March 1900', 61, { date: '1900-03-01' }],
    ['below none', -5, { error: '#####' }],
    ['the last that there is', 2958465, { date: '9999-12-31' }],
    ['one more', 2958466, { error: '#####' }],
    ['an amount of money', 9_000_000, { error: '#####' }],
    ['more than any calendar has', 3.1e17, { error: '#####' }],
  ])('%s', async (_, serial, shown) => {
    for (const bookType of ['xlsx', 'xls'] as const) {
      expect(await cells(dated(serial, bookType))).toEqual([[shown]]);
    }
  });
});

/** A workbook with one date of 1 June 2024, whose format is built in and named by its number alone. */
async function datedBy(format: number, numFmts = ''): Promise<Uint8Array> {
  const value = new Date(Date.UTC(2024, 5, 1));
  const styled = new Map([['0,0', { value, style: { numFmt: 'yyyy-mm-dd' } }]]);
  const of = await writeXlsx({ sheets: [{ name: '表', rows: [[value]], cells: styled }] });
  const archive = CFB.read(of, { type: 'array' });
  const styles = CFB.find(archive, '/xl/styles.xml');
  if (styles === null) throw new Error('there are no styles');
  const text = new TextDecoder()
    .decode(Uint8Array.from(styles.content))
    .replace(/<numFmts.*<\/numFmts>/s, numFmts)
    .replaceAll(/numFmtId="1\d\d"/g, `numFmtId="${format}"`);
  styles.content = bytes(text) as unknown as typeof styles.content;
  styles.size = styles.content.length;
  const packed = CFB.write(archive, { fileType: 'zip', type: 'array' } as object) as unknown;
  return new Uint8Array(packed as ArrayBuffer);
}

describe('a date in a format that a Chinese system has built in', () => {
  it.each([27, 36, 50, 52, 57])('xlsx: %i shows a month alone', async (id) => {
    expect(await cells(await datedBy(id))).toEqual([
      [{ date: '2024-06-01', format: 'yyyy"年"m"月"' }],
    ]);
  });

  it.each([32, 33, 34, 35, 55, 56])('xlsx: %i shows a time of day alone', async (id) => {
    expect(await cells(await datedBy(id))).toMatchObject([
      [{ date: '2024-06-01', format: expect.stringContaining('分') }],
    ]);
  });

  it.each([14, 28, 29, 30, 31, 51, 53, 54, 58])('xlsx: %i shows the day', async (id) => {
    expect(await cells(await datedBy(id))).toEqual([[{ date: '2024-06-01' }]]);
  });

  it('xlsx: shows what the file itself says of its number', async () => {
    const own = '<numFmts><numFmt numFmtId="57" formatCode="yyyy/m/d"/></numFmts>';
    expect(await cells(await datedBy(57, own))).toEqual([[{ date: '2024-06-01' }]]);
  });
});

/** Nothing but the head by which such files are known. */
const EMPTY_COMPOUND = Uint8Array.from({ length: 2048 }, (_, at) => {
  return [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1][at] ?? 0;
});

describe('what is refused', () => {
  it('a workbook with a password, with what to do', async () => {
    const of = await writeXlsx({
      sheets: [{ name: '表', rows: [['a']] }],
      encryption: { password: 'x', spinCount: 1 },
    });
    expect(await read(of, { language: 'en' })).toMatchObject({
      refused: { code: 'encrypted', message: expect.stringContaining('without') },
    });
  });

  it('an OpenDocument file with a password', async () => {
    const archive = CFB.read(written([['a']], 'ods'), { type: 'array' });
    const manifest = CFB.find(archive, '/META-INF/manifest.xml');
    if (manifest === null) throw new Error('there is no manifest');
    manifest.content = bytes('<manifest:manifest><manifest:encryption-data/></manifest:manifest>');
    const of = CFB.write(archive, { fileType: 'zip', type: 'array' } as object) as unknown;
    expect(await refusal(new Uint8Array(of as ArrayBuffer))).toBe('encrypted');
  });

  it.each([
    ['bytes that are no text', new Uint8Array([0x25, 0x50, 0, 1, 2, 3]), 'not-a-table'],
    ['OpenDocument in one file', flat('spreadsheet'), 'other-format'],
    ['a text of OpenDocument in one file', flat('text'), 'not-a-table'],
    ['a binary workbook of Office Open XML', written([['a']], 'xlsb'), 'other-format'],
    [
      'a text document',
      archived(['/[Content_Types].xml', '/word/document.xml'], 'zip'),
      'not-a-table',
    ],
    ['a text document of old', archived(['/WordDocument'], 'cfb'), 'not-a-table'],
    ['a ZIP file cut short', new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'damaged'],
    ['a compound file with nothing in it', EMPTY_COMPOUND, 'damaged'],
    ['a compound file cut short', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'damaged'],
  ])('%s', async (_, of, code) => {
    expect(await refusal(of)).toBe(code);
  });

  it.each([
    ['bytes', { bytes: 3 }],
    ['rows', { rows: 1 }],
    ['cells', { cells: 3 }],
  ])('more %s than allowed', async (_, limits) => {
    expect(await refusal(bytes('a,b\nc,d'), { limits })).toBe('too-large');
    expect(await refusal(bytes('a,b\nc,d'))).toBeUndefined();
  });

  it('more bytes unpacked than allowed, before any of it is unpacked', async () => {
    const rows = Array.from({ length: 2000 }, () => ['同一段文字'.repeat(20)]);
    const of = await writeXlsx({ sheets: [{ name: '表', rows }] });
    expect(await refusal(of, { limits: { unpacked: 10_000 } })).toBe('too-large');
    expect(await refusal(of)).toBeUndefined();
  });
});
