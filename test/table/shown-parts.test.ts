import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { fromTable } from '../../src/table/from-table.js';
import { read } from '../../src/table/read/index.js';
import type { Cell } from '../../src/table/sheet.js';

async function cellIn(file: Uint8Array): Promise<Cell | undefined> {
  const found = await read(file);
  if ('refused' in found) throw new Error(found.refused.code);
  return found.sheets[0]?.rows[0]?.[0];
}

const bytes = (text: string) => new TextEncoder().encode(text);

const inPage = (within: string, head = '') =>
  cellIn(bytes(`<html>${head}<table><tr><td>${within}</td><td>b</td></tr></table></html>`));

const inXmlWorkbook = (within: string) =>
  cellIn(
    bytes(
      '<?xml version="1.0"?><Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="表"><Table><Row>' +
        `<Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40">${within}</ss:Data></Cell></Row></Table></Worksheet></Workbook>`,
    ),
  );

type Part = { text: string; font?: object };

const inXlsx = async (richText: Part[], style = {}) =>
  cellIn(
    await writeXlsx({
      sheets: [{ name: '表', rows: [['']], cells: new Map([['0,0', { richText, style }]]) }],
    }),
  );

const struck = (error: string) => ({ error, struck: true });
const STRUCK = { strikethrough: true };

describe('a text of which a part is struck out is damage, and none of it a value', () => {
  it.each([
    ['<s>800</s>900', '~~800~~900'],
    ['<strike>800</strike> 900', '~~800~~ 900'],
    ['<font color="red"><DEL>8</DEL><del>00</del></font>900', '~~800~~900'],
    ['<span style="text-decoration: line-through red">800<b>0</b></span>900', '~~8000~~900'],
    ['<s>甲<p>乙</p></s>丙', '~~甲\n乙~~\n丙'],
  ])('of a web page: %s', async (within, error) => {
    expect(await inPage(within)).toEqual(struck(error));
  });

  it('also where its style stands in a style sheet', async () => {
    const head =
      '<style><!-- td, .a, b.x1 {color:red; text-decoration:line-through !important} --></style>';
    expect(await inPage('<b class="z x1" style=\'color:"red"\'>800</b>900', head)).toEqual(
      struck('~~800~~900'),
    );
    const later = `${head}<style>.x1 {text-decoration:none} @media print {.y{display:none}}</style>`;
    expect(await inPage('<b class=x1>8</b><i class=y>00</i>', later)).toBe('800');
  });

  it.each([
    ['<S>800</S>900', '~~800~~900'],
    ['<Font html:Color="#f00"><html:S>800</html:S></Font><Font>900</Font>', '~~800~~900'],
  ])('of an XML workbook: %s', async (within, error) => {
    expect(await inXmlWorkbook(within)).toEqual(struck(error));
  });

  it('of a workbook, whose parts without a font have that of the cell', async () => {
    const old = { text: '800', font: STRUCK };
    expect(await inXlsx([old, { text: '900' }])).toEqual(struck('~~800~~900'));
    const font = { name: '宋体' };
    expect(await inXlsx([{ text: '800' }, { text: '900', font }], { font: STRUCK })).toEqual(
      struck('~~800~~900'),
    );
  });

  it('one that is struck out as a whole is read, as one in a cell that is', async () => {
    expect(await inPage('<s>800</s>')).toBe('800');
    expect(await inPage('<s>8</s> <del>00</del>')).toBe('8 00');
    expect(await inXmlWorkbook('<S>800</S>')).toBe('800');
    expect(await inXlsx([{ text: '800', font: STRUCK }])).toBe('800');
  });

  it('is told by its place, and what to do', async () => {
    const page = bytes(
      '<table><tr><td>编号<td>日期<td>资金（万元）<tr><td>G-1<td>2024-06-30<td><s>800</s>900</table>',
    );
    const found = await read(page, { name: '表' });
    if ('refused' in found) throw new Error(found.refused.code);
    const table = fromTable(
      found.sheets,
      {
        kind: 'grant',
        columns: { 编号: 'id', 日期: 'decidedOn', 资金: 'facts.grant' },
        fixed: { outcome: 'permit' },
      },
      { language: 'zh' },
    );
    expect('rows' in table && table.rows).toEqual([
      {
        at: { sheet: '表', row: 2 },
        ...{ id: 'G-1', kind: 'grant' },
        errors: [
          {
            path: 'facts.grant',
            pointer: '/facts/grant',
            code: 'struck-out',
            message:
              '单元格里有一部分文字划了删除线（以 ~~ 标出），看不出哪些作数；请删去划掉的文字后重新导出，现为“~~800~~900”',
            ...{ sheet: '表', row: 2, heading: '资金（万元）', read: '~~800~~900' },
          },
        ],
      },
    ]);
  });
});

describe('a digit that stands above or below the line is another than one on it', () => {
  it.each([
    ['900<sup>1</sup>', '900¹'],
    ['900<SUP>注&#49;&nbsp;&#x5B;a]</SUP>', '900注¹ [ᵃ]'],
    ['CO<sub>2</sub>', 'CO₂'],
    ['900<span style="vertical-align:super;font-size:7pt">2</span>', '900²'],
  ])('of a web page: %s', async (within, text) => {
    expect(await inPage(within)).toBe(text);
  });

  it('of an XML workbook, and of a workbook', async () => {
    expect(await inXmlWorkbook('900<Sup>1</Sup>')).toBe('900¹');
    expect(await inXmlWorkbook('CO<Sub>2</Sub>')).toBe('CO₂');
    const raised = { text: '1', font: { vertAlign: 'superscript' } };
    expect(await inXlsx([{ text: '900' }, raised])).toBe('900¹');
    const lowered = { text: '2', font: { vertAlign: 'subscript' } };
    expect(await inXlsx([{ text: 'CO' }, lowered])).toBe('CO₂');
  });
});

describe('the text of a cell of a web page', () => {
  it.each([
    ['<p>900</p><p>100</p>', '900\n100'],
    ['<div>900</div>100', '900\n100'],
    ['<div> 900 </div>\n<div></div>', '900'],
    ['<ul><li>甲<li>乙</ul>', '甲\n乙'],
    ['900<br style="mso-data-placement:same-cell;">100', '900\n100'],
    ['900<hr>100', '900\n100'],
    ['<i style="display:block">900</i>100', '900\n100'],
    ['900<br><p>100</p>', '900\n\n100'],
    ['<br><b>900</b>', '900'],
  ])('has the lines that a browser shows: %s', async (within, text) => {
    expect(await inPage(within)).toBe(text);
  });

  it.each([
    ['<span>900</span> <span>12</span>', '900 12'],
    ['900 <b>12</b>', '900 12'],
    ['2024-06-30\n<i>0:00</i>', '2024-06-30 0:00'],
    ['<b>9</b>00', '900'],
  ])('keeps the white space between its parts: %s', async (within, text) => {
    expect(await inPage(within)).toBe(text);
  });

  it.each([
    '<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>',
    '汉<span style="font-size:0">1</span>',
    '汉<datalist><option>1</datalist>',
  ])('is without what is not shown, or only how it is spoken: %s', async (within) => {
    expect(await inPage(within)).toBe('汉');
  });

  it.each([
    ['<tr><td>9<td>00', '9 00'],
    ['<tr><td>9<td>00<tr><td>1', '9 00\n1'],
    ['<tbody><tr><td>9</td><td>00</td></tr><tr><th>1</th></tr></tbody>', '9 00\n1'],
  ])('is that of a table in it, cell by cell: %s', async (rows, text) => {
    expect(await inPage(`甲<table>${rows}</table>`)).toBe(`甲\n${text}\n`);
  });

  it('is told around a table that stands in it too', async () => {
    const inner = '<table><tr><td>x<td>y</table>';
    expect(await inPage(`甲 <b>乙</b>${inner}<i hidden>丁</i> 丙 <b>丁</b>`)).toBe(
      '甲 乙\nx y\n丙 丁',
    );
  });
});

it('a remark within a cell of a web page, as LibreOffice writes one, is no part of its text', async () => {
  const remark = '<a class="comment-indicator"></a><comment>请核实<br/>x</comment>';
  expect(await inPage(`${remark} <font color="#000000">001</font>`)).toBe('001');
});

describe('a character that a markup writes by its number', () => {
  const far = '&#x20BB7;&#134071;&#20013;';

  it('is that one, however far up it stands', async () => {
    expect(await inXmlWorkbook(far)).toBe('𠮷𠮷中');
    expect(await inPage(far)).toBe('𠮷𠮷中');
  });

  it.each(['_x0041_', 'G_x0041_x0042_', '<B>_x000d_</B>a'])(
    'is not written as in Office Open XML: %s',
    async (written) => {
      const text = written.replace(/<[^<>]*>/g, '');
      expect(await inXmlWorkbook(written)).toBe(text);
      expect(await inPage(written)).toBe(text);
    },
  );
});
