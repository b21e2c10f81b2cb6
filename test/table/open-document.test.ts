import { CFB, utils, write } from '@e965/xlsx';
import { describe, expect, it, vi } from 'vitest';
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
const fileOf = (cell: string, format = ''): Uint8Array =>
  fileWith(
    `<number:number-style style:name="N">${format}</number:number-style>` +
      '<style:style style:name="C" style:family="table-cell" style:data-style-name="N"/>',
    `<table:table table:name="表"><table:table-row>${cell}</table:table-row></table:table>`,
  );

/** A file of these styles and tables. */
function fileWith(styles: string, tables: string): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['a']]), '表');
  const archive = CFB.read(new Uint8Array(write(book, { type: 'array', bookType: 'ods' })), {
    type: 'array',
  });
  const content = new TextEncoder().encode(
    `<office:document-content ${NAMESPACES.join(' ')}><office:automatic-styles>${styles}` +
      `</office:automatic-styles><office:body><office:spreadsheet>${tables}` +
      '</office:spreadsheet></office:body></office:document-content>',
  );
  const file = CFB.find(archive, '/content.xml');
  if (file === null) throw new Error('there is no content');
  Object.assign(file, { content, size: content.length });
  const of: unknown = CFB.write(archive, { fileType: 'zip', type: 'array' } as object);
  return new Uint8Array(of as ArrayBuffer);
}

async function sheetsIn(file: Uint8Array) {
  const found = await read(file);
  if ('refused' in found) throw new Error(found.refused.code);
  return found.sheets;
}

const cellIn = async (file: Uint8Array) => (await sheetsIn(file))[0]?.rows[0]?.[0];

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

  it('a day before the first of the calendar is read as it stands', async () => {
    const cell = '<table:table-cell office:value-type="date" office:date-value="1903-12-27"/>';
    const from1904 =
      '<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings>';
    const file = fileWith('', from1904 + sheet(row(cell)));
    expect((await sheetsIn(file))[0]?.rows[0]?.[0]).toEqual({ date: '1903-12-27' });
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

  it.each([
    ['boolean', '', 'TRUE'],
    ['boolean', 'office:boolean-value=""', 'TRUE'],
    ['void', '', '无'],
  ])(
    'a %s without a value, %s, is read as its text, and without one is empty',
    async (type, value, text) => {
      const named = `office:value-type="${type}" ${value}`;
      const cell = `<table:table-cell ${named}><text:p>${text}</text:p></table:table-cell>`;
      expect(await cellIn(fileOf(cell))).toBe(text);
      expect((await cellIn(fileOf(`<table:table-cell ${named}/>`))) ?? '').toBe('');
      const formula = `<table:table-cell table:formula="of:=[.B1]" ${named}/>`;
      expect(damageOf((await cellIn(fileOf(formula))) ?? '')).toBe('error-cell');
    },
  );

  it.each([
    ['float', 'office:value="0x10"', '16'],
    ['float', 'office:value="12abc"', '12'],
    ['percentage', 'office:value="1,000"', '1,000'],
    ['currency', 'office:value="NaN"', '￥900'],
    ['float', 'office:value=""', ''],
    ['percentage', '', '30%'],
    ['date', 'office:date-value=""', ''],
    ['date', '', '2024-06-30'],
    ['date', 'office:date-value="2024-06-31"', '2024-06-31'],
    ['date', 'office:date-value="2023-02-29T00:00:00"', '2023-02-29'],
    ['date', 'office:date-value="-000-32768-01-01T00:00:00"', '#FMT'],
  ])('a %s whose value is none, %s, is damage', async (type, value, text) => {
    const named = `office:value-type="${type}" ${value}`;
    for (const more of ['', 'table:formula="of:=[.B1]"']) {
      const cell = `<table:table-cell ${more} ${named}><text:p>${text}</text:p></table:table-cell>`;
      expect(damageOf((await cellIn(fileOf(cell))) ?? '')).toBe('error-cell');
      const closed = `<table:table-cell ${more} ${named}/>`;
      expect(damageOf((await cellIn(fileOf(closed))) ?? '')).toBe('error-cell');
    }
  });

  it('a truth that is none is read as its text, and without one is damage', async () => {
    const named = 'office:value-type="boolean" office:boolean-value="True"';
    const cell = `<table:table-cell ${named}><text:p>TRUE</text:p></table:table-cell>`;
    expect(await cellIn(fileOf(cell))).toBe('TRUE');
    const closed = `<table:table-cell ${named}/>`;
    expect(damageOf((await cellIn(fileOf(closed))) ?? '')).toBe('error-cell');
  });

  it.each([
    ['2024-02-29', '2024-02-29'],
    ['2024-6-3', '2024-06-03'],
    ['2000-02-29T00:00:00', '2000-02-29'],
    ['9999-12-31', '9999-12-31'],
  ])('a day of %s is one', async (value, date) => {
    const cell = `<table:table-cell office:value-type="date" office:date-value="${value}"/>`;
    expect(await cellIn(fileOf(cell))).toMatchObject({ date });
  });

  it('what stands literally is a text like others', async () => {
    const cell =
      '<table:table-cell office:value-type="string"><text:p><![CDATA[甲<乙>&amp;]]></text:p></table:table-cell>';
    expect(await cellIn(fileOf(cell))).toBe('甲<乙>&amp;');
  });

  it('a file need not have common styles', async () => {
    const archive = CFB.read(
      fileOf('<table:table-cell office:value-type="float" office:value="9"/>'),
      {
        type: 'array',
      },
    );
    CFB.utils.cfb_del(archive, '/styles.xml');
    const without: unknown = CFB.write(archive, { fileType: 'zip', type: 'array' } as object);
    expect(await cellIn(new Uint8Array(without as ArrayBuffer))).toEqual({ number: '9' });
  });

  it('a formula of which no value is stored is damage', async () => {
    const shown = await cellIn(fileOf('<table:table-cell table:formula="of:=[.B1]"/>'));
    expect(damageOf(shown ?? '')).toBeDefined();
  });

  it.each([
    ['office:value-type="boolean" office:boolean-value="true"', { boolean: true, computed: true }],
    [
      'office:value-type="boolean" office:boolean-value="false"',
      { boolean: false, computed: true },
    ],
    ["office:value-type='boolean' office:boolean-value='true'", { boolean: true, computed: true }],
    [
      'office:value-type = "boolean" office:boolean-value= "true"',
      { boolean: true, computed: true },
    ],
    ["office:value-type='string'", 'TRUE'],
    ['office:value-type="boolean"', 'TRUE'],
  ])('of a formula is read by its value: %s', async (value, expected) => {
    const text = '<text:p>TRUE</text:p></table:table-cell>';
    const formula = `table:formula='of:=IF([.B1]="是";TRUE();FALSE())'`;
    expect(await cellIn(fileOf(`<table:table-cell ${formula} ${value}>${text}`))).toEqual(expected);
    if (expected === 'TRUE') return;
    expect(await cellIn(fileOf(`<table:table-cell ${formula} ${value}/>`))).toEqual(expected);
  });

  it.each([
    ['TRUE', '1', { boolean: true, computed: true }],
    ['WAHR', '1.0', { boolean: true, computed: true }],
    ['FALSE', '0', { boolean: false, computed: true }],
    ['1', '1', { number: '1', computed: true }],
    ['TRUE', '2', { number: '2', computed: true }],
    ['', '0', { number: '0', computed: true }],
  ])(
    'a number of a formula is a truth where “%s” stands for %s',
    async (shown, value, expected) => {
      const cell = (more = '', formula = `table:formula='of:=[.B1]>0'`) =>
        `<table:table-cell ${formula} ${more} office:value-type='float' office:value='${value}'><text:p>${shown}</text:p></table:table-cell>`;
      expect(await cellIn(fileOf(cell()))).toEqual(expected);
      const number = { number: String(Number(value)) };
      expect(await cellIn(fileOf(cell('', '')))).toEqual(number);
      const word = '<number:text>TRUE</number:text>';
      const inWord = await cellIn(fileOf(cell('table:style-name="C"'), word));
      expect(inWord).toMatchObject({ ...number, computed: true });
    },
  );

  it.each(['"', "'"])('an error in %s is one', async (quote) => {
    const said = 'office:value-type="float" office:value="0" calcext:value-type="error"';
    const cell = `<table:table-cell ${said.replaceAll('"', quote)}><text:p>Err:509</text:p></table:table-cell>`;
    expect(damageOf((await cellIn(fileOf(cell))) ?? '')).toBe('error-cell');
  });

  it('stands where it does, whatever quotes stand in the tags before it', async () => {
    const cells = `<table:table-cell table:number-columns-repeated='2'/><table:table-cell office:value-type = 'float' office:value='7'/>`;
    const [found] = await sheetsIn(fileWith('', sheet(row(cells), `table:name='R&amp;D "甲"'`)));
    expect(found).toMatchObject({ name: 'R&D "甲"', rows: [['', '', { number: '7' }]] });
  });

  it('a formula that comes to an empty text is an empty cell', async () => {
    const cell =
      '<table:table-cell table:formula="of:=T(0)" office:value-type="string" office:string-value=""><text:p/></table:table-cell>';
    expect(await cellIn(fileOf(cell))).toBe('');
  });
});

const PERCENT =
  '<number:percentage-style style:name="P"><number:number number:min-integer-digits="1"/><number:text>%</number:text></number:percentage-style>';
const MONTH =
  '<number:date-style style:name="M"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text></number:date-style>';
const DAY =
  '<number:date-style style:name="D"><number:year number:style="long"/><number:text>年</number:text><number:month/><number:text>月</number:text><number:day/><number:text>日</number:text></number:date-style>';
const unit = (name: string, text: string) =>
  `<number:number-style style:name="${name}"><number:number number:min-integer-digits="1"/><number:text>${text}</number:text></number:number-style>`;
const map = (condition: string, name: string) =>
  `<style:map style:condition="value()${condition}" style:apply-style-name="${name}"/>`;
const style = (name: string, said: string) =>
  `<style:style style:name="${name}" style:family="table-cell" ${said}/>`;
const number = (value: number, said = '') =>
  `<table:table-cell ${said} office:value-type="float" office:value="${value}"><text:p>…</text:p></table:table-cell>`;
const DATE =
  '<table:table-cell table:style-name="C" office:value-type="date" office:date-value="2024-06-01"><text:p>…</text:p></table:table-cell>';
const sheet = (rows: string, said = 'table:name="表"') =>
  `<table:table ${said}>${rows}</table:table>`;
const row = (cells: string, said = '') => `<table:table-row ${said}>${cells}</table:table-row>`;

describe('a cell of an OpenDocument sheet whose format has several sections', () => {
  const several = (base: string, maps: string) =>
    `<number:number-style style:name="N">${base}${maps}</number:number-style>${style('C', 'style:data-style-name="N"')}`;
  const plain = '<number:number number:min-integer-digits="1"/>';
  const inC = 'table:style-name="C"';

  it('is shown by the one that takes its number: per cent above zero', async () => {
    const styles = PERCENT + several(plain, map('&gt;0', 'P') + map('&lt;0', 'P'));
    const shown = await sheetsIn(fileWith(styles, sheet(row(number(0.3, inC) + number(0, inC)))));
    expect(damageOf(shown[0]?.rows[0]?.[0] ?? '')).toBe('number-format');
    expect(shown[0]?.rows[0]?.[1]).toEqual({ number: '0' });
  });

  it.each([
    ['&gt;=100', 99, '元'],
    ['&gt;=100', 100, '亿元'],
    ['&lt;=1.7976931348623157E+308', 5, '亿元'],
    ['!=5', 5, '元'],
  ])(
    'writes the unit of that one, where it takes what is %s',
    async (condition, value, written) => {
      const styles =
        unit('U', '亿元') + several(`${plain}<number:text>元</number:text>`, map(condition, 'U'));
      const shown = await cellIn(fileWith(styles, sheet(row(number(value, inC)))));
      expect(shown).toEqual({ number: String(value), unit: written });
    },
  );

  it.each([
    ['with the day', DAY, 'D', undefined],
    ['without the day', MONTH, 'M', expect.stringContaining('m')],
  ])(
    'is a day where numbers are shown as days, %s, and texts as they are',
    async (_, of, name, format) => {
      const styles = `${of}<number:text-style style:name="N"><number:text-content/>${map('&lt;=1.7976931348623157E+308', name)}</number:text-style>${style('C', 'style:data-style-name="N"')}`;
      const shown = await cellIn(fileWith(styles, sheet(row(DATE))));
      expect(shown).toEqual({ date: '2024-06-01', ...(format === undefined ? {} : { format }) });
    },
  );

  const formatted = (name: string, within: string) =>
    `<number:number-style style:name="${name}">${within}</number:number-style>`;
  const P = formatted('P', plain);
  const Q = formatted('Q', '<number:text/>');

  it.each([
    ['no sign', P + several(plain, map('&gt;=0', 'P')), true],
    [
      'no sign, but the unit of both',
      unit('P', '元') + several(`${plain}<number:text>元</number:text>`, map('&gt;=0', 'P')),
      true,
    ],
    ['no sign, and stands first', P + several(plain, map('&lt;0', 'P')), true],
    ['nothing', P + Q + several(plain, map('&gt;0', 'P') + map('&lt;0', 'Q')), true],
    ['a minus', P + several(`<number:text>-</number:text>${plain}`, map('&gt;=0', 'P')), false],
    [
      'red figures',
      P + several(`<style:text-properties fo:color="#ff0000"/>${plain}`, map('&gt;=0', 'P')),
      false,
    ],
    ['what is left to the program', P + several(plain, map('&lt;100', 'P')), false],
  ])('shows a negative number by one that writes %s', async (_, styles, isDamage) => {
    const cells = number(-5, inC) + number(5, inC);
    const [found] = await sheetsIn(fileWith(styles, sheet(row(cells))));
    expect(found?.rows[0]).toMatchObject([{ number: '-5' }, { number: '5' }]);
    expect(found?.rows[0]?.map(damageOf)).toEqual([
      isDamage ? 'number-format' : undefined,
      undefined,
    ]);
  });

  it('shows nothing of a number', async () => {
    const styles =
      formatted('N', '<number:text></number:text>') + style('C', 'style:data-style-name="N"');
    const [found] = await sheetsIn(fileWith(styles, sheet(row(number(5, inC) + number(0, inC)))));
    expect(found?.rows[0]?.map(damageOf)).toEqual(['number-format', undefined]);
  });

  it('says nothing to the console', async () => {
    const said = vi.spyOn(console, 'error');
    await cellIn(fileWith(PERCENT + several(plain, map('&gt;0', 'P')), sheet(row(number(1, inC)))));
    expect(said).not.toHaveBeenCalled();
  });
});

describe('the format of a cell of an OpenDocument sheet', () => {
  const styles = PERCENT + style('Parent', 'style:data-style-name="P"');
  const child = style('C', 'style:parent-style-name="Parent"');
  const column = (name: string, times = 1) =>
    `<table:table-column table:number-columns-repeated="${times}" table:default-cell-style-name="${name}"/>`;

  it('is that of the style from which its own descends', async () => {
    const shown = await cellIn(
      fileWith(styles + child, sheet(row(number(0.3, 'table:style-name="C"')))),
    );
    expect(damageOf(shown ?? '')).toBe('number-format');
  });

  it('is that of its column, and before it that of its row, where its own style is not named', async () => {
    const cells = `<table:table-cell table:number-columns-repeated="2"/>${number(0.3)}${number(0.3)}`;
    const [found] = await sheetsIn(
      fileWith(
        styles + child + style('Plain', ''),
        sheet(
          column('Plain', 2) +
            column('C') +
            row(cells) +
            row(number(0.3), 'table:default-cell-style-name="C"'),
        ),
      ),
    );
    const [first = [], second = []] = found?.rows ?? [];
    expect([first[2], first[3], second[0]].map((cell) => damageOf(cell ?? ''))).toEqual([
      'number-format',
      undefined,
      'number-format',
    ]);
  });
});

describe('an OpenDocument sheet', () => {
  const text =
    '<table:table-cell office:value-type="string"><text:p>甲</text:p></table:table-cell>';

  it('says which of its rows and columns are hidden, as far as its cells reach, and whether it is itself', async () => {
    const hiddenStyle =
      '<style:style style:name="T" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const shown = await sheetsIn(
      fileWith(
        hiddenStyle,
        sheet(
          '<table:table-column/><table:table-column table:visibility="collapse" table:number-columns-repeated="9"/>' +
            row(text + text) +
            row(text, 'table:visibility="filter"') +
            row(text) +
            row(text, 'table:visibility="collapse" table:number-rows-repeated="2"') +
            row(
              '<table:table-cell/>',
              'table:visibility="collapse" table:number-rows-repeated="90"',
            ),
        ) + sheet(row(text), 'table:name="藏" table:style-name="T"'),
      ),
    );
    expect(
      shown.map(({ name, hidden, hiddenRows, hiddenColumns }) => ({
        name,
        hidden,
        hiddenRows,
        hiddenColumns,
      })),
    ).toEqual([
      { name: '表', hidden: undefined, hiddenRows: [1, 3, 4], hiddenColumns: [1] },
      { name: '藏', hidden: true, hiddenRows: undefined, hiddenColumns: undefined },
    ]);
  });

  it('is called as it is, not as the markup writes it', async () => {
    const [found] = await sheetsIn(
      fileWith('', sheet(row(text), 'table:name="R&amp;D &lt;甲&gt;"')),
    );
    expect(found?.name).toBe('R&D <甲>');
  });
});

describe('the text of a cell of an OpenDocument sheet', () => {
  const textStyle = (name: string, says: string, parent = '') =>
    `<style:style style:name="${name}" style:family="text"${parent}><style:text-properties ${says}/></style:style>`;
  const styles =
    textStyle('Struck', 'style:text-line-through-style="solid"') +
    textStyle('Double', 'style:text-line-through-type="double"') +
    textStyle('Below', 'fo:color="#f00"', ' style:parent-style-name="Struck"') +
    textStyle('Not', 'style:text-line-through-style="none"', ' style:parent-style-name="Struck"') +
    textStyle('Super', 'style:text-position="super 58%"') +
    textStyle('Up', 'style:text-position="33% 58%"') +
    textStyle('Sub', 'style:text-position="sub 58%"') +
    textStyle('Level', 'style:text-position="0% 100%"') +
    '<style:style style:name="Cell" style:family="table-cell"><style:text-properties style:text-line-through-style="solid"/></style:style>';
  const said = async (within: string, attributes = ' office:value-type="string"', before = '') => {
    const row = `<table:table-row><table:table-cell${attributes}>${within}</table:table-cell><table:table-cell office:value-type="string"><text:p>b</text:p></table:table-cell></table:table-row>`;
    const sheets = await sheetsIn(
      fileWith(styles, `${before}<table:table table:name="表">${row}</table:table>`),
    );
    expect(sheets.map(({ name, rows }) => [name, rows.length, rows[0]?.[1]])).toEqual([
      ['表', 1, 'b'],
    ]);
    return sheets[0]?.rows[0]?.[0];
  };
  const span = (style: string, text: string) =>
    `<text:span text:style-name="${style}">${text}</text:span>`;

  it.each([
    [`<text:p>${span('Struck', '800')}900</text:p>`, '~~800~~900'],
    [`<text:p>${span('Double', '800')} 900</text:p>`, '~~800~~ 900'],
    [`<text:p>${span('Below', `8${span('Up', '0')}0`)}900</text:p>`, '~~8⁰0~~900'],
    [`<text:p>${span('Struck', '800')}</text:p><text:p>900</text:p>`, '~~800~~\n900'],
    [`<text:p>${span('Struck', `800${span('Not', '900')}`)}</text:p>`, '~~800~~900'],
  ])('of which a part is struck out is damage: %s', async (within, error) => {
    const cell = await said(within);
    expect(cell).toEqual({ error, struck: true });
    expect(damageOf(cell ?? '')).toBe('struck-out');
  });

  it('also where the cell is struck out, and a part is not', async () => {
    const within = `<text:p>800${span('Not', '900')}</text:p>`;
    const own = ' office:value-type="string" table:style-name="Cell"';
    expect(await said(within, own)).toEqual({ error: '~~800~~900', struck: true });
    expect(await said(`<text:p>800${span('Up', '1')}</text:p>`, own)).toBe('800¹');
    expect(await said(`<text:p>${span('Struck', '800')}</text:p>`)).toBe('800');
    expect(await said(within)).toBe('800900');
  });

  it('has other digits above or below the line', async () => {
    expect(await said(`<text:p>900${span('Super', '1')}${span('Up', '2')}</text:p>`)).toBe('900¹²');
    expect(await said(`<text:p>CO${span('Sub', '2')}${span('Level', '0')}</text:p>`)).toBe('CO₂0');
  });

  it.each([
    '<text:p>900</text:p><draw:frame><draw:text-box><text:p>12</text:p></draw:text-box></draw:frame>',
    '<draw:custom-shape><text:p>12</text:p></draw:custom-shape><text:p>900</text:p>',
    '<text:p>900</text:p><draw:g><draw:g><draw:rect/></draw:g><draw:rect><text:p>1</text:p></draw:rect></draw:g>',
    '<text:p>900<office:annotation><text:p>12</text:p></office:annotation></text:p>',
    '<text:p>900<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>12</text:p></text:note-body></text:note></text:p>',
    '<text:p><text:ruby><text:ruby-base>900</text:ruby-base><text:ruby-text>1</text:ruby-text></text:ruby></text:p>',
    '<text:h>900</text:h>',
    '<text:p>900</text:p><draw:object><table:table table:name="x"><table:table-row><table:table-cell><text:p>1</text:p></table:table-cell></table:table-row></table:table></draw:object>',
  ])('is that of its own paragraphs alone: %s', async (within) => {
    expect(await said(within)).toBe('900');
  });

  it('is that of what stands in a table within it, which is no sheet', async () => {
    const cell = (text: string) => `<table:table-cell><text:p>${text}</text:p></table:table-cell>`;
    const inner = `<table:table table:name="x"><table:table-row>${cell('x')}${cell('y')}</table:table-row></table:table>`;
    expect(await said(`<text:p>900</text:p>${inner}`)).toBe('900\nx\ny');
    expect(await said(inner.replace('<text:p>x', `<table:table/>${inner}<text:p>x`))).toBe(
      'x\ny\nx\ny',
    );
  });

  it('is none of what was there before the file was changed', async () => {
    const before =
      '<table:tracked-changes><table:cell-content-change><table:previous><table:change-track-table-cell office:value-type="string"><text:p>old</text:p></table:change-track-table-cell></table:previous></table:cell-content-change></table:tracked-changes>';
    expect(await said('<text:p>900</text:p>', ' office:value-type="string"', before)).toBe('900');
  });
});

describe('a text of an OpenDocument sheet', () => {
  it.each([
    ['&#x20BB7;&#134071;&#20013;', '𠮷𠮷中'],
    ['_x0041_', '_x0041_'],
    ['a<text:span>_x0041_</text:span>_x005F_x', 'a_x0041__x005F_x'],
  ])('%s is what it shows', async (written, text) => {
    const cell = `<table:table-cell office:value-type="string"><text:p>${written}</text:p></table:table-cell>`;
    expect(await cellIn(fileOf(cell))).toBe(text);
  });

  it('is that also as the value of its cell', async () => {
    const value = 'office:value-type="string" office:string-value="_x0041_&#x20BB7;"';
    const cell = `<table:table-cell ${value}><text:p>_x0041_&#x20BB7;</text:p></table:table-cell>`;
    expect(await cellIn(fileOf(cell))).toBe('_x0041_𠮷');
  });

  it('is called so in the name of a sheet, too', async () => {
    const table = '<table:table table:name="_x0041_&#x20BB7;"><table:table-row/></table:table>';
    expect((await sheetsIn(fileWith('', table))).map(({ name }) => name)).toEqual(['_x0041_𠮷']);
  });
});
