import { describe, expect, it } from 'vitest';
import { fromTable, type Mapping, type Sheet } from '../../src/table/index.js';
import type { Cell } from '../../src/table/sheet.js';
import { codes, facts, refusals, rows, sheet } from './read-rows.js';

const GRANT: Mapping = {
  kind: 'grant',
  columns: { 编号: 'id', 日期: 'decidedOn', '资金（万元）': 'facts.grant' },
  fixed: { outcome: 'permit' },
};

const ROWS: readonly (readonly Cell[])[] = [
  ['编号', '日期', '资金（万元）'],
  ['G-1', '2024-06-30', '900'],
];

describe('a mapping is refused before any row is read', () => {
  it.each([
    ['that is no mapping', 'grant', 'mapping-form'],
    ['with a key that it does not know', { ...GRANT, colums: {} }, 'mapping-form'],
    [
      'with a unit that is none of the three',
      { ...GRANT, columns: { 资金: { to: 'facts.grant', unit: '千元' } } },
      'mapping-form',
    ],
    ['of a kind that there is not', { ...GRANT, kind: 'grants' }, 'mapping-kind'],
    ['with a path that the kind lacks', { ...GRANT, columns: { 编号: 'facts.grants' } }, 'target'],
    [
      'with a reason for a rule that the kind has not',
      { ...GRANT, columns: { 理由: 'reasons.A9.contents' } },
      'target',
    ],
    [
      'with two sources for one path',
      { ...GRANT, columns: { 甲: 'id', 乙: 'id' } },
      'target-twice',
    ],
    [
      'with a column and a fixed value for one path',
      { ...GRANT, fixed: { id: 'G' } },
      'target-twice',
    ],
    [
      'with a word that the field cannot take',
      { ...GRANT, columns: { 编号: { to: 'outcome', words: { 同意: 'yes' } } } },
      'mapping-word',
    ],
    [
      'with a word for none where none is not allowed',
      { ...GRANT, columns: { 编号: { to: 'facts.grant', words: { 未定: null } } } },
      'mapping-word',
    ],
    [
      'with a fixed value that the field cannot take',
      { ...GRANT, fixed: { 'facts.approvedOn': '30/6/2024' } },
      'mapping-word',
    ],
    ['of a sheet that there is not', { ...GRANT, sheet: '别的' }, 'sheet-missing'],
    [
      'whose unit is not that of the heading',
      { ...GRANT, columns: { ...GRANT.columns, '资金（元）': 'facts.investment' } },
      'unit',
    ],
  ])('%s', (_, mapping, code) => {
    const found = refusals([sheet(ROWS)], mapping);
    expect(found[0]).toBe(code);
  });

  it.each([
    [
      'the nearest path',
      ROWS,
      { ...GRANT, columns: { 编号: 'id', 资金: 'facts.lokalCap' } },
      'facts.lokalCap 这一项；最接近的是 facts.localCap',
    ],
    [
      'how a column is named of which the heading stands twice',
      [['编号', '日期', '资金\n（万元）', '资金（元）']],
      { ...GRANT, columns: { 编号: 'id', 日期: 'decidedOn', 资金: 'facts.grant' } },
      '表头重复：资金；请改名，或在映射里用列的字母指明（如 "@D"）',
    ],
    [
      'on one line the heading whose unit is another',
      [['编号', '日期', '资金\n（万元）']],
      {
        ...GRANT,
        columns: { 编号: 'id', 日期: 'decidedOn', 资金: { to: 'facts.grant', unit: '元' } },
      },
      '资金（万元）（万元、元）',
    ],
    [
      'each of the units once, though the mapping names the heading with its own',
      [['编号', '日期', '资金（万元）']],
      {
        ...GRANT,
        columns: {
          编号: 'id',
          日期: 'decidedOn',
          '资金（万元）': { to: 'facts.grant', unit: '元' },
        },
      },
      '资金（万元）（万元、元）',
    ],
    [
      'once a unit that is none of the three, as its heading says it',
      [['编号', '日期', '资金（千元）']],
      { ...GRANT, columns: { 编号: 'id', 日期: 'decidedOn', 资金: 'facts.grant' } },
      '或不是元、万元、亿元：资金（千元）',
    ],
    [
      'what else stands in the row that has the most of the headings',
      [['台账'], ['*编号', '日期', '资金（万元）', '备注']],
      { ...GRANT, columns: { ...GRANT.columns, 备注: { to: 'meta.note', optional: true } } },
      '找不到表头：“编号”（前二十行里没有哪一行有全部表头；最接近的第 2 行另有：“*编号”）',
    ],
    [
      'what stands in the first row where none of the headings stands anywhere',
      [[''], ['编号|日期|资金（万元）']],
      GRANT,
      '最接近的第 2 行另有：“编号|日期|资金（万元）”）',
    ],
    ['that there is nothing', [['', ''], []], GRANT, '“资金（万元）”（这张表是空的）'],
    [
      'what else stands in the rows that the mapping names',
      [
        ['编号', '金额（万元）'],
        ['', '支持'],
      ],
      { ...GRANT, headingRows: [1, 2] },
      '最接近的第 2 行另有：“金额（万元）/支持”）',
    ],
    [
      'in which two rows the headings stand',
      [['台账'], ['编号', '日期', '金额（万元）'], ['', '', '资金']],
      GRANT,
      '找不到表头：“资金（万元）”（表头像是分在两行；请在映射里写 "headingRows": [2, 3]）',
    ],
    [
      'which units a column may have',
      ROWS,
      { ...GRANT, columns: { 资金: { to: 'facts.grant', unit: '万' } } },
      '映射文件的 mapping.columns.资金.unit 写法不对：可写："元"、"万元"、"亿元"',
    ],
    [
      'what a mapping lacks, and what is misspelt in it',
      ROWS,
      { kind: 'grant', colums: {} },
      'mapping.columns 写法不对：缺少此项\n映射文件的 mapping.colums 写法不对：没有这一项；请核对拼写',
    ],
    [
      'what was to stand there',
      ROWS,
      { ...GRANT, skip: '合计', headingRows: [3, 3] },
      'mapping.skip 写法不对：应为几段文字的列表，如 ["合计"]\n映射文件的 mapping.headingRows 写法不对：应为一个行号，',
    ],
    [
      'which sheets there are',
      ROWS,
      { ...GRANT, sheet: '别的' },
      '没有名为“别的”的工作表；有的是：“表”',
    ],
  ])('and says %s', (_, of, mapping, said) => {
    const table = fromTable([sheet(of)], mapping as unknown as Mapping, { language: 'zh' });
    const messages = 'refused' in table ? table.refused.map(({ message }) => message) : [];
    expect(messages.join('\n')).toContain(said);
  });

  it('asks which of several sheets is meant where the mapping names none', () => {
    const years = ['2023年', '2024年'].map((name) => ({ ...sheet(ROWS), name }));
    expect(fromTable(years, GRANT, { language: 'zh' })).toMatchObject({
      refused: [{ message: '请在映射里用 sheet 写明读哪一张工作表；有的是：“2023年”、“2024年”' }],
    });
  });

  it('names the headings that are missing', () => {
    const table = fromTable([sheet([['编号', '资金（万元）']])], GRANT, { language: 'zh' });
    expect(table).toMatchObject({
      refused: [
        { code: 'heading-missing', sheet: '表', message: expect.stringContaining('“日期”') },
      ],
    });
  });

  it('but another name of the only CSV, which a mapping of one sheet takes', () => {
    expect(refusals([sheet(ROWS, { csv: true })], { ...GRANT, sheet: '别的' })).toEqual([]);
  });
});

describe('headings', () => {
  it('stand in the first of twenty rows that has them all', () => {
    const above = Array.from({ length: 19 }, () => ['标题']);
    expect(rows([sheet([...above, ...ROWS])], GRANT)[0]?.at.row).toBe(21);
    expect(refusals([sheet([['标题'], ...above, ...ROWS])], GRANT)).toEqual(['heading-missing']);
  });

  it.each(['资 金', '资金(万元)', '资金\n（万元）', '资金（单位：万元）'])(
    'are one heading: %s',
    (heading) => {
      const mapping: Mapping = {
        ...GRANT,
        columns: { 编号: 'id', 日期: 'decidedOn', 资金: { to: 'facts.grant', unit: '万元' } },
      };
      const read = rows(
        [
          sheet([
            ['编号', '日期', heading],
            ['G-1', '2024-06-30', '9'],
          ]),
        ],
        mapping,
      );
      expect(facts(read[0])).toEqual({ grant: 9_000_000 });
    },
  );

  it('that no mapping names are said once', () => {
    const table = fromTable(
      [
        sheet([
          [...(ROWS[0] ?? []), '备注'],
          ['G-1', '2024-06-30', '9', '好'],
        ]),
      ],
      GRANT,
    );
    expect(table).toMatchObject({ notes: [{ note: 'unmapped-columns', headings: ['备注'] }] });
  });

  it('without a unit quote the unit that stands above, and rely on nothing', () => {
    const { '资金（万元）': _, ...columns } = GRANT.columns;
    const read = rows(
      [sheet([['金额单位：万元'], ['编号', '日期', '资金'], ['G-1', '2024-06-30', '9']])],
      {
        ...GRANT,
        columns: { ...columns, 资金: 'facts.grant' },
      },
    );
    expect(read[0]).toMatchObject({
      errors: [{ code: 'money-unit', message: expect.stringContaining('金额单位：万元') }],
    });
  });
});

describe('a row', () => {
  it('says where each of its values was read, and what stands there', () => {
    expect(rows([sheet(ROWS)], GRANT)[0]).toMatchObject({
      cells: { 'facts.grant': { sheet: '表', row: 2, heading: '资金（万元）', read: '900' } },
    });
  });

  it('that is an error still has its id and its kind, and the others go on', () => {
    const read = rows(
      [sheet([...ROWS, ['G-2', '2024-06-30', '约9'], ['G-3', '2024-06-30', '9']])],
      GRANT,
    );
    expect(read.map((row) => 'record' in row)).toEqual([true, false, true]);
    expect(read[1]).toMatchObject({ id: 'G-2', kind: 'grant' });
  });

  it('names every one of its faults', () => {
    expect(codes(rows([sheet([ROWS[0] ?? [], ['/', '2024-13-01', '#REF!']])], GRANT)[0])).toEqual([
      'filler',
      'date',
      'error-cell',
    ]);
  });

  it('whose cells are hidden is read like others, and said', () => {
    const table = fromTable([sheet(ROWS, { hidden: true, hiddenRows: [1] })], GRANT);
    expect(table).toMatchObject({
      notes: [{ note: 'hidden-sheet' }, { note: 'hidden-rows', count: 1 }],
    });
  });

  it('with as many cells as headings is no error, with one more it is, and only in a CSV', () => {
    const moved = sheet([ROWS[0] ?? [], ['G-1', '2024-06-30', '1', '200']]);
    expect(codes(rows([{ ...moved, csv: true }], GRANT)[0])).toEqual(['too-many-cells']);
    expect(codes(rows([moved], GRANT)[0])).toEqual([]);
    expect(codes(rows([sheet(ROWS, { csv: true })], GRANT)[0])).toEqual([]);
  });
});

describe('down', () => {
  const down: Mapping = {
    ...GRANT,
    columns: { ...GRANT.columns, 日期: { to: 'decidedOn', down: true } },
  };

  it.each(['', '同上', '〃'])('a cell that says “%s” takes what stands above it', (cell) => {
    const read = rows([sheet([...ROWS, ['G-2', cell, '9'], ['G-3', cell, '9']])], down);
    expect(read.map((row) => 'record' in row && row.record['decidedOn'])).toEqual(
      Array(3).fill('2024-06-30'),
    );
  });

  it('a cell that a merge covers takes it too', () => {
    const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
    expect(codes(rows([sheet([...ROWS, ['G-2', '', '9']], { merges })], GRANT)[1])).toEqual([
      'merged',
    ]);
    expect(codes(rows([sheet([...ROWS, ['G-2', '', '9']], { merges })], down)[1])).toEqual([]);
  });

  it('what is still stored under a merge nobody sees: it is covered all the same', () => {
    const merges = [{ top: 1, left: 1, bottom: 2, right: 1 }];
    const hidden = sheet([...ROWS, ['G-2', '2020-01-01', '9']], { merges });
    expect(codes(rows([hidden], GRANT)[1])).toEqual(['merged']);
    expect(rows([hidden], down)[1]).toMatchObject({ record: { decidedOn: '2024-06-30' } });
  });

  it('a total is passed over however its word is spaced', () => {
    const read = fromTable([sheet([...ROWS, ['合　计', '', '900']])], { ...GRANT, skip: ['合计'] });
    expect(read).toMatchObject({ rows: [{ record: { id: 'G-1' } }], notes: [{ count: 1 }] });
  });

  it('takes nothing from a total that is passed over', () => {
    const total = ['合计', '2024-12-31', '900'];
    const read = rows([sheet([...ROWS, total, ['G-2', '', '9']])], { ...down, skip: ['合计'] });
    expect(read[1]).toMatchObject({ record: { decidedOn: '2024-06-30' } });
  });
});

describe('a word that may mean that there is none', () => {
  const capped = (cell: Cell) =>
    rows(
      [
        sheet([
          ['编号', '日期', '上限（万元）'],
          ['G-1', '2024-06-30', cell],
        ]),
      ],
      {
        ...GRANT,
        columns: { 编号: 'id', 日期: 'decidedOn', '上限（万元）': 'facts.localCap' },
      },
    )[0];

  it.each([
    ['不设上限', true],
    ['900以下', false],
    ['/', false],
  ])('“%s”: that 无 is written for it, or it stands in the mapping: %s', (cell, isSaid) => {
    const read = capped(cell);
    const [error] = read !== undefined && 'errors' in read ? read.errors : [];
    expect([error?.code, error?.message.includes('确知没有的写“无”')]).toEqual(['money', isSaid]);
  });
});

describe('what only fills a cell', () => {
  it.each(['/', '待定', '同上', '——'])(
    '“%s” is no amount: to be left empty, or explained',
    (cell) => {
      const [row] = rows([sheet([ROWS[0] ?? [], ['G-1', '2024-06-30', cell]])], GRANT);
      const [error] = row !== undefined && 'errors' in row ? row.errors : [];
      expect(error).toMatchObject({ code: 'money', read: cell });
      expect(error?.message).toContain('没有记录请留空');
    },
  );

  it('other texts are told how to be written alone', () => {
    const [row] = rows([sheet([ROWS[0] ?? [], ['G-1', '2024-06-30', '九百']])], GRANT);
    const [error] = row !== undefined && 'errors' in row ? row.errors : [];
    expect(error?.message).not.toContain('留空');
  });
});

describe('numbers of a spreadsheet', () => {
  const one = (cell: Cell) => rows([sheet([ROWS[0] ?? [], ['G-1', '2024-06-30', cell]])], GRANT)[0];

  it.each([
    [{ number: '899.99999999999989' }, 900_000_000],
    [{ number: '0.000001' }, 1],
    [{ number: '900', format: '#,##0.00' }, 900_000_000],
    ['９００．５０　万元', 900_500_000],
    ['0.09亿元', 900_000_000],
  ] as const)('%j is an amount', (cell, fen) => {
    expect(facts(one(cell))).toEqual({ grant: fen });
  });

  it.each([
    [{ number: '0.0000001' }, 'money-exact'],
    [{ number: '-1' }, 'range'],
    [{ number: '900', format: '0.0,' }, 'number-format'],
    [{ number: '9', format: '0.00%' }, 'number-format'],
    [{ number: '9000000', format: '[<10000]0;0!.0,"万"' }, 'number-format'],
    [{ number: '9', format: '0.00"万"' }, 'number-format'],
    [{ number: '9', format: '#,##0 "千元"' }, 'number-format'],
    [{ date: '2024-06-30' }, 'money'],
    ['人民币900', 'money'],
    ['900千元', 'money'],
    ['####', 'error-cell'],
  ] as const)('%j is none', (cell, code) => {
    expect(codes(one(cell))).toEqual([code]);
  });

  it('in a column of texts take the zeros of their format', () => {
    const read = rows(
      [sheet([ROWS[0] ?? [], [{ number: '1234', format: '000000' }, '2024-06-30', '9']])],
      GRANT,
    );
    expect(read[0]).toMatchObject({ record: { id: '001234' } });
  });

  it('in a column of texts are no text where their format writes letters around the zeros', () => {
    for (const format of ['"SH-2024-"0000', '"SH-"0', '0"号"']) {
      const cell = { number: '12', format };
      const [row] = rows([sheet([ROWS[0] ?? [], [cell, '2024-06-30', '9']])], GRANT);
      expect(codes(row)).toEqual(['number-format']);
    }
  });

  it('smallest, largest and zeros are counted in the column', () => {
    const table = fromTable(
      [sheet([...ROWS, ['G-2', '2024-06-30', '0'], ['G-3', '2024-06-30', '']])],
      GRANT,
    );
    expect(table).toMatchObject({
      columns: [
        {},
        {},
        { path: 'facts.grant', empty: 1, zeros: 1, smallest: 0, largest: 900_000_000 },
      ],
    });
  });
});

describe('a row of a list', () => {
  it('without a part of its key is told which part lacks, and with a key of nobody which it has', () => {
    const mapping: Mapping = {
      kind: 'solver-payment',
      sheet: '表',
      columns: { 编号: 'id', 日期: 'decidedOn' },
      fixed: { outcome: 'met' },
      children: {
        合同: {
          ...{ key: ['编号'], to: 'facts.contracts', columns: { 合同: 'id' } },
          children: { 付款: { key: ['编号', '合同'], to: 'payments', columns: { 付款日: 'on' } } },
        },
      },
    };
    const found = rows(
      [
        sheet([
          ['编号', '日期'],
          ['S-1', '2024-06-30'],
        ]),
        {
          name: '合同',
          rows: [
            ['编号', '合同'],
            ['S-1', 'C-1'],
          ],
        },
        {
          name: '付款',
          rows: [
            ['编号', '合同', '付款日'],
            ['S-1', '', '2024-06-01'],
            [{ number: '1' }, 'C-1', '2024-06-01'],
          ],
        },
      ],
      mapping,
    );
    const [error] = found[1] !== undefined && 'errors' in found[1] ? found[1].errors : [];
    expect(error).toMatchObject({ code: 'key-empty', sheet: '付款', row: 2 });
    expect(error?.message).toContain('没有填写 合同，');
    const [other] = found[2] !== undefined && 'errors' in found[2] ? found[2].errors : [];
    expect(other).toMatchObject({ code: 'no-parent', row: 3, read: '1、C-1' });
  });
});

describe('without a mapping', () => {
  it('a sheet in which nothing is written needs no kind', () => {
    const grant = { name: '支持资金', rows: [['记录编号'], ['G-1']] };
    expect(refusals([grant, sheet([['', ''], []])])).toEqual([]);
    expect(refusals([grant, sheet([['', '甲']])])).toEqual(['sheet-unknown']);
  });

  const labelled = (headings: readonly string[], cells: readonly Cell[], name = '支持资金') =>
    [{ name, rows: [headings, cells] }] satisfies Sheet[];

  it('headings are labels of either language, or paths', () => {
    const read = rows(
      labelled(
        [
          '记录编号',
          'day of decision',
          'facts.grant（万元）',
          '需求方所在地管理办法的上限（万元）',
          '结论',
          'meta.处室',
        ],
        [...['G-1', '2024-06-30', '9', '无', '予以支持', '高新处']],
      ),
    );
    expect(read[0]).toMatchObject({
      record: { id: 'G-1', facts: { grant: 9_000_000, localCap: null }, meta: { 处室: '高新处' } },
    });
  });

  it.each(['reasons.A16.grant-cap', 'reasons.A20.in-force'])(
    'a heading may be the path of a reason: %s',
    (heading) => {
      const read = rows(
        labelled(['记录编号', '支持资金（元）', heading], ['G-1', '9', '批准在先']),
      );
      expect(read[0]).toMatchObject({
        record: { reasons: { [heading.replace('reasons.', '')]: '批准在先' } },
      });
    },
  );

  it('a path may say the number of an item that stands across columns', () => {
    const headings = ['id', 'decidedOn', 'facts.grant（元）', 'facts.sources.0.amount（元）'];
    const read = rows(
      labelled(
        [...headings, 'facts.sources.0.level', 'outcome'],
        ['G-1', '2024-06-30', '9', '5', '中央资金', 'permit'],
      ),
    );
    expect(facts(read[0])).toEqual({ grant: 900, sources: [{ amount: 500, level: 'central' }] });
    expect(refusals(labelled([...headings, 'facts.sources.0.sum'], []))).toEqual([
      'heading-unknown',
    ]);
  });

  it('the kind may stand in a column', () => {
    const headings = ['决定种类', '记录编号', '决定日期', '支持资金（万元）', '项目开始日期'];
    const table = fromTable([
      {
        name: '台账',
        rows: [
          headings,
          ['支持资金', '1', '2024-06-30', '9', ''],
          ['annual-report', '2', '2024-06-30', '', '2023-01-01'],
        ],
      },
    ]);
    expect(table).toMatchObject({
      rows: [{ record: { kind: 'grant' } }, { record: { kind: 'annual-report' } }],
    });
  });

  it('where it stands in a column, what a row holds for decisions of another kind is counted and said', () => {
    const headings = ['kind', '记录编号', '决定日期', '支持资金（万元）', '项目开始日期', 'meta.a'];
    const rows = [
      headings,
      ['grant', '1', '2024-06-30', '9', '2023-01-01', '甲'],
      ['annual-report', '2', '2024-06-30', '9', '2023-01-01', ''],
      ['annual-report', '3', '2024-06-30', '', '2023-01-01', ''],
      ['annual-report', '4', '2024-06-30', '无', '2023-01-01', ''],
      ['fee', '5', '2024-06-30', '9', '2023-01-01', ''],
    ];
    expect(fromTable([{ name: '台账', rows }])).toMatchObject({
      notes: [
        { note: 'unread-cells', sheet: '台账', heading: '项目开始日期', count: 1 },
        { note: 'unread-cells', sheet: '台账', heading: '支持资金（万元）', count: 2 },
      ],
    });
  });

  it('a heading that is neither is refused, and the nearest label is named', () => {
    const table = fromTable(labelled(['记录编号', '支持资产'], ['G-1', '9']), undefined, {
      language: 'zh',
    });
    expect(table).toMatchObject({
      refused: [{ code: 'heading-unknown', message: expect.stringContaining('“支持资金”') }],
    });
  });

  it('a sheet of which nothing says the kind is refused', () => {
    expect(refusals(labelled(['记录编号'], ['1'], '表'))).toEqual(['sheet-unknown']);
  });
});

describe('a list in one cell', () => {
  const publication = (column: string, cell: Cell, to: Mapping['columns'][string]) =>
    rows(
      [
        sheet([
          ['编号', '日期', column],
          ['P-1', '2024-06-30', cell],
        ]),
      ],
      {
        kind: 'demand-publication',
        columns: { 编号: 'id', 日期: 'decidedOn', [column]: to },
        fixed: { outcome: 'permit' },
      },
    )[0];
  const words = { 沪: '310000', 沪苏: ['310000', '320000'] };

  it.each([
    ['沪', ['310000']],
    ['沪苏', ['310000', '320000']],
    ['沪、浙江', ['310000', '330000']],
  ])('“%s” is a list, also where a word of the mapping stands alone', (cell, departments) => {
    const read = publication('部门', cell, { to: 'facts.departments', words });
    expect(facts(read)).toEqual({ departments });
  });

  it.each([
    ['facts.departments', '；几项用“；”隔开'],
    [{ to: 'facts.departments', parted: ['|'] }, '“江苏省科技厅”，现为“四地 科技部”'],
  ])('of departments that are none says how several are written: %j', (to, said) => {
    const read = publication('部门', '四地 科技部', to);
    const [error] = read !== undefined && 'errors' in read ? read.errors : [];
    expect(error?.code).toBe('place');
    expect(error?.message.split(' / ')[0]?.endsWith(said)).toBe(true);
  });

  it('无 is an empty list, of aliases or needs; a filler is no need', () => {
    const aliases = publication('别称', '无', 'facts.demander.aliases');
    expect(facts(aliases)).toEqual({ demander: { aliases: [] } });
    const needs = publication('需求', '无', 'facts.notice.needs');
    expect(facts(needs)).toEqual({ notice: { needs: [] } });
    expect(codes(publication('需求', '待定', 'facts.notice.needs'))).toEqual(['filler']);
  });
});

describe('a list', () => {
  it('across columns stands in the order of its numbers, whatever the order of the columns', () => {
    const table = sheet([
      ['编号', '日期', '其次', '首先'],
      ['P-1', '2024-06-30', '乙', '甲'],
    ]);
    const columns = { 其次: 'facts.units.1.name', 首先: 'facts.units.0.name' };
    const read = rows([table], {
      kind: 'project-application',
      columns: { 编号: 'id', 日期: 'decidedOn', ...columns },
    });
    expect(facts(read[0])).toEqual({ units: [{ name: '甲' }, { name: '乙' }] });
  });

  it.each([
    ['有', ['2022', '2023年'], { reports: [2022, 2023] }],
    ['', ['2022'], { reports: [2022] }],
    ['无', [], { reports: [] }],
    ['', [], {}],
  ])('of years in a sheet of its own, whose heading says “%s”', (own, years, expected) => {
    expect(facts(annual(own, years))).toEqual(expected);
  });

  it.each([
    ['有', [], 'has-no-rows'],
    ['无', ['2022'], 'none-and-filled'],
    ['2022', ['2022'], 'boolean'],
  ])(
    'of years in a sheet of its own, whose heading says “%s”, and rows that say otherwise',
    (own, years, code) => {
      expect(codes(annual(own, years))).toEqual([code]);
    },
  );

  const team = (cell: string) =>
    rows(
      [
        sheet([
          ['编号', '日期', '核心团队'],
          ['P-1', '2024-06-30', cell],
        ]),
      ],
      {
        kind: 'project-application',
        columns: { 编号: 'id', 日期: 'decidedOn', 核心团队: 'facts.team' },
      },
    )[0];

  it.each(['无', '否'])('of names in one cell that says %s is empty', (cell) => {
    expect(facts(team(cell))).toEqual({ team: [] });
  });

  it.each(['有', '是'])('of names in one cell that says %s alone names nobody', (cell) => {
    expect(codes(team(cell))).toEqual(['has-no-rows']);
  });

  const annual = (own: string, years: readonly string[]) =>
    rows(
      [
        sheet([
          ['编号', '日期', '年度报告'],
          ['P-1', '2024-06-30', own],
        ]),
        sheet([['编号', '年度'], ...years.map((year) => ['P-1', year])], { name: '年度' }),
      ],
      {
        kind: 'annual-report',
        sheet: '表',
        columns: { 编号: 'id', 日期: 'decidedOn', 年度报告: 'facts.reports' },
        children: { 年度: { key: ['编号'], to: 'facts.reports', columns: { 年度: '.' } } },
      },
    )[0];
});

describe('several mappings of one sheet', () => {
  const table = sheet([
    ['编号', '日期', '资金（万元）', '事项'],
    ['G-1', '2024-06-30', '900', '资助'],
  ]);
  const columns = { 编号: 'id', 日期: 'decidedOn' };
  const given: Mapping = { kind: 'grant', columns: { ...columns, 资金: 'facts.grant' } };

  it('of which one takes every row refuse the file: the records of the next would lack', () => {
    const read = fromTable([table], [given, { kind: 'project-approval', columns }]);
    expect('refused' in read && read.refused.map(({ code }) => code)).toEqual(['mapping-behind']);
  });

  const by = { column: '事项', words: { 立项: 'project-approval' } };

  it('of which the last takes what the others leave give every row its record', () => {
    const [row] = rows([table], [{ kind: by, columns }, given]);
    expect(facts(row)).toEqual({ grant: 900_000_000 });
  });

  it('count what stands in a row for another of them, and no kind or key by which they read', () => {
    const approved = ['P-1', '2024-06-30', '900', '立项'];
    const read = fromTable(
      [{ ...table, rows: [...table.rows, approved] }],
      [
        { kind: by, columns },
        { ...given, columns: { ...given.columns, 事项: 'meta.matter' } },
      ],
    );
    const note = { note: 'unread-cells', sheet: '表', heading: '资金（万元）', count: 1 };
    expect('notes' in read && read.notes).toEqual([note]);
  });
});
