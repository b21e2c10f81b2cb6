import { CFB, utils, write } from '@e965/xlsx';
import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { fromTable } from '../../src/table/from-table.js';
import { read } from '../../src/table/read/index.js';

const bytes = (text: string) => new TextEncoder().encode(text);

async function sheetsIn(file: Uint8Array) {
  const found = await read(file);
  if ('refused' in found) throw new Error(found.refused.code);
  return found.sheets;
}

/** What is hidden in the first table of a web page, and its rows. */
async function pageOf(table: string, said = '') {
  const [found] = await sheetsIn(bytes(`<html><table ${said}>${table}</table></html>`));
  const { rows, hidden, hiddenRows, hiddenColumns } = found ?? {};
  return { rows, hidden, hiddenRows, hiddenColumns };
}

describe('a row of a web page', () => {
  it.each([
    ['style="display: none"', [1]],
    ["height=0 style='display:none;mso-height-source:userset'", [1]],
    ['style="visibility:collapse"', [1]],
    ['hidden', [1]],
    ['HIDDEN=""', [1]],
    ['height="0"', [1]],
    ['style="height:0pt;color:red"', [1]],
    ['style="line-height:0"', undefined],
    ['height=20', undefined],
    ['class="hidden" title="display"', undefined],
    ['style="display:table-row"', undefined],
  ])('with %s', async (said, hiddenRows) => {
    const table = `<tr><td>a</td></tr><tr ${said}><td>b</td></tr><tr><td>c</td></tr>`;
    expect(await pageOf(table)).toEqual({ rows: [['a'], ['b'], ['c']], hiddenRows });
  });

  it('is hidden with the group in which it stands', async () => {
    const groups =
      '<thead><tr><td>a</td></tr></thead><tbody style="display:none"><tr><td>b</td></tr></tbody><tfoot><tr><td>c</td></tr></tfoot>';
    expect(await pageOf(groups)).toMatchObject({ hiddenRows: [1] });
  });

  it('is told to the reader of its table, as a hidden one of a workbook is', async () => {
    const table =
      '<tr><td>记录编号</td><td>决定日期</td><td>x</td></tr><tr style="display:none"><td>1</td><td>2024-06-30</td><td>y</td></tr>';
    const sheets = await sheetsIn(bytes(`<html><table>${table}</table></html>`));
    const mapping = { kind: 'grant' as const, columns: { 记录编号: 'id', 决定日期: 'decidedOn' } };
    expect(fromTable(sheets, mapping)).toMatchObject({
      notes: expect.arrayContaining([{ note: 'hidden-rows', sheet: 'Sheet1', count: 1 }]),
    });
  });
});

describe('a column of a web page', () => {
  it.each([
    ['<col><col span=2 style="display:none">', '', [1, 2]],
    ['', 'style="display:none"', [1]],
    ['', 'class="hidden"', undefined],
  ])('%s %s', async (columns, cell, hiddenColumns) => {
    const rows = `<tr><td rowspan=2 colspan=1>a</td><td ${cell}>b</td><td>c</td></tr><tr><td>d</td><td>e</td></tr>`;
    expect(await pageOf(columns + rows)).toMatchObject({
      rows: [
        ['a', 'b', 'c'],
        ['', 'd', 'e'],
      ],
      ...(hiddenColumns === undefined ? {} : { hiddenColumns }),
    });
    expect((await pageOf(columns + rows)).hiddenColumns).toEqual(hiddenColumns);
  });

  it('is counted beside a cell that reaches down', async () => {
    const rows =
      '<tr><td rowspan="2">a</td><td colspan="2">b</td><td>c</td></tr><tr><td>d</td><td>e</td><td hidden>f</td></tr>';
    expect(await pageOf(rows)).toMatchObject({ hiddenColumns: [3] });
  });
});

it('a table of a web page that is not shown is a hidden sheet', async () => {
  expect(await pageOf('<tr><td>a</td></tr>', 'style="display:none"')).toMatchObject({
    hidden: true,
  });
});

it('a table within what a web page does not show is a hidden sheet, and the next one is none', async () => {
  const table = '<table><tr><td>a</td></tr></table>';
  const hidden = async (page: string) =>
    (await sheetsIn(bytes(`<html><body>${page}</body></html>`))).map((sheet) => sheet.hidden);
  expect(
    await hidden(`<div style="display:none"><div>x</div>${table}</div><div>${table}</div>${table}`),
  ).toEqual([true, undefined, undefined]);
  expect(await hidden(`<p hidden>x${table}<div>${table}</div>`)).toEqual([undefined, undefined]);
  expect(await hidden(`<section hidden>${table}${table}</section>${table}`)).toEqual([
    ...[true, true, undefined],
  ]);
});

describe('a cell of a web page', () => {
  it.each([
    ['<span style="display:none">000900</span>900', '900'],
    ['<p hidden>x<p>y</p></p>900', '900'],
    ['<i class=hidden title="hidden">9</i>00', '900'],
    ['900<div style="visibility:hidden">1', '900'],
    ['<script>var a = "<b>";</script>900<style>td{}</style>', '900'],
    [
      '<select name="x"><option>甲</option><option value="2" selected="selected">乙</option></select>',
      '乙',
    ],
    ['<select><option>甲<option>乙</select>', '甲'],
    ['<select><optgroup label="x"><option>甲</optgroup><option title="selected">乙</select>', '甲'],
    ['<SELECT><OPTION>甲</OPTION><OPTION SELECTED>乙</OPTION></SELECT>万元', '乙万元'],
    ['<select multiple><option selected>甲<option selected>乙</select>', '甲、乙'],
    ['<select></select>', ''],
    ['<input value="900">', '900'],
    ['<input type="text" value=900/>', '900/'],
    ["<input type=hidden value='1'><input type=checkbox checked value='2'>900", '900'],
  ])('shows of %s what is seen', async (within, text) => {
    expect(await pageOf(`<tr><td>a</td><td>${within}</td><td>b</td></tr>`)).toMatchObject({
      rows: [['a', text, 'b']],
    });
  });
});

describe('a row or column without height or width', () => {
  it('xlsx', async () => {
    const archive = CFB.read(
      await writeXlsx({ sheets: [{ name: '表', rows: [['a'], ['b'], ['c'], ['d']] }] }),
      { type: 'array' },
    );
    const file = CFB.find(archive, '/xl/worksheets/sheet1.xml');
    if (file === null) throw new Error('there is no sheet');
    const told = new TextDecoder()
      .decode(Uint8Array.from(file.content))
      // Rows that are hidden by default are those that do not stand in the file.
      .replace(/<sheetFormatPr/, '<sheetFormatPr zeroHeight="1"')
      .replace(
        '<sheetData',
        '<cols><col min="1" max="1" width="0" customWidth="1"/></cols><sheetData',
      )
      .replace('<row r="2"', '<row r="2" ht="0" customHeight="1"')
      .replace('<row r="3"', '<row r="3" hidden="1"');
    const content = bytes(told);
    Object.assign(file, { content, size: content.length });
    const written: unknown = CFB.write(archive, { fileType: 'zip', type: 'array' } as object);
    const [found] = await sheetsIn(new Uint8Array(written as ArrayBuffer));
    expect(found).toMatchObject({ hiddenRows: [1, 2], hiddenColumns: [0] });
  });

  it('an XML workbook', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['a'], ['b'], ['c']]), '表');
    const text = (write(book, { type: 'string', bookType: 'xlml' }) as string)
      .replace(/<Table\b[^>]*>/, '$&<Column ss:Width="0"/>')
      .replace(/(<Row\b[^>]*>[\s\S]*?<\/Row>\s*)<Row\b/, '$1<Row ss:Height="0"');
    expect(text).toContain('ss:Height="0"');
    const [found] = await sheetsIn(bytes(text));
    expect(found).toMatchObject({ hiddenRows: [1], hiddenColumns: [0] });
  });
});
