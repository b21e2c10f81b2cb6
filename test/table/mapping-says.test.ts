import { describe, expect, it } from 'vitest';
import { fromTable, type Mapping } from '../../src/table/index.js';
import type { ChildMapping } from '../../src/table/mapping.js';
import type { Cell } from '../../src/table/sheet.js';
import { codes, errors, facts, refusals, rows, sheet, tableOf } from './read-rows.js';

const COLUMNS = { 编号: 'id', 日期: 'decidedOn' } as const;

const one = (heading = '内容', cell: Cell = '') =>
  sheet([
    ['编号', '日期', heading],
    ['R-1', '2024-06-30', cell],
  ]);

const fixed = (kind: Mapping['kind'], said: Record<string, unknown>): Mapping => ({
  ...{ kind, columns: COLUMNS, fixed: said },
});

describe('a value that every record says', () => {
  const read = (kind: Mapping['kind'], path: string, value: unknown) =>
    rows([one()], fixed(kind, { [path]: value }))[0];

  it.each([
    ['grant', 'facts.grant', '900万元', { grant: 900_000_000 }],
    ['grant', 'facts.grant', 900, { grant: 900 }],
    ['grant', 'facts.place', '江苏省苏州市', { place: '320500' }],
    ['grant', 'facts.place', '310115', { place: '310115' }],
    ['grant', 'facts.approvedOn', '2024-06-28', { approvedOn: '2024-06-28' }],
    ['grant', 'facts.approvedOn', null, { approvedOn: null }],
    ['demand-publication', 'facts.catalogued', false, { catalogued: false }],
    ['demand-publication', 'facts.notice.remarks', ' ', { notice: { remarks: ' ' } }],
    [
      'demand-publication',
      'facts.departments',
      ['上海市', '320000'],
      { departments: ['310000', '320000'] },
    ],
    ['demand-collection', 'facts.demand.months', 18, { demand: { months: 18 } }],
    ['project-application', 'facts.team', ['甲', '乙'], { team: ['甲', '乙'] }],
  ] as const)('of %s is what a record has there: %s %j', (kind, path, value, expected) => {
    expect(facts(read(kind, path, value))).toEqual(expected);
  });

  it.each([
    ['grant', 'facts.grant', '900'],
    ['grant', 'facts.grant', -1],
    ['grant', 'facts.grant', null],
    ['grant', 'facts.place', '江苏'.repeat(9)],
    ['grant', 'facts.place', 310000],
    ['grant', 'facts.approvedOn', '2024-6-28'],
    ['grant', 'outcome', 1],
    ['grant', 'outcome', '大概'],
    ['grant', 'subject.project', ' '],
    ['demand-publication', 'facts.catalogued', '是'],
    ['demand-publication', 'facts.departments', '310000'],
    ['demand-publication', 'facts.departments', ['上海市', '某地']],
    ['demand-collection', 'facts.demand.months', '18'],
    ['demand-collection', 'facts.demand.months', 1.5],
    ['project-approval', 'facts.deliberation', []],
    ['project-approval', 'facts.deliberation', 'task-force'],
    ['project-approval', 'facts.deliberation', { approved: '是' }],
    ['project-approval', 'facts.deliberation', { approved: true, at: '2024-06-01' }],
  ] as const)('of %s that a record cannot have refuses the file: %s %j', (kind, path, value) => {
    expect(refusals([one()], fixed(kind, { [path]: value }))).toEqual(['mapping-word']);
  });

  it('a refund, below zero, can stand in a payment and nowhere else', () => {
    const child = (amount: unknown): ChildMapping => ({
      ...{ key: ['编号'], to: 'facts.contracts', columns: { 合同: 'id' } },
      fixed: { amount: '1万元', payments: [{ amount }] },
    });
    const read = (amount: unknown) =>
      fromTable(
        [
          one(),
          sheet(
            [
              ['编号', '合同'],
              ['R-1', 'C-1'],
            ],
            { name: '合同' },
          ),
        ],
        {
          kind: 'solver-payment',
          sheet: '表',
          columns: COLUMNS,
          children: { 合同: child(amount) },
        },
      );
    expect(read('-1万元')).toMatchObject({
      rows: [{ record: { facts: { contracts: [{ payments: [{ amount: -1_000_000 }] }] } } }],
    });
    expect(read('1千元')).toMatchObject({ refused: [{ code: 'mapping-word' }] });
  });
});

describe('two sources for one place refuse the file', () => {
  const list = (to: string, more: Partial<ChildMapping> = {}): ChildMapping => ({
    ...{ sheet: '表', key: ['编号'], to, columns: { 日期: 'on' } },
    ...more,
  });
  const matching = (children: Mapping['children'], columns: Mapping['columns'] = COLUMNS) => ({
    ...{ kind: 'solution-matching', sheet: '表', columns, children },
  });

  it.each([
    [
      'a column within what is fixed as a whole',
      {
        ...fixed('project-approval', { 'facts.deliberation': null }),
        columns: { ...COLUMNS, 内容: 'facts.deliberation.on' },
      },
    ],
    [
      'one fixed value within another',
      fixed('project-approval', {
        ...{ 'facts.deliberation': null, 'facts.deliberation.body': 'task-force' },
      }),
    ],
    [
      'an item across columns of a list that stands in one',
      {
        kind: 'project-application',
        columns: { ...COLUMNS, 内容: 'facts.team', '@D': 'facts.team.0' },
      },
    ],
    [
      'a list from two sheets',
      matching({ 甲: list('facts.received'), 乙: list('facts.received') }),
    ],
    [
      'a list from a sheet and across columns',
      matching({ 甲: list('facts.received') }, { ...COLUMNS, 内容: 'facts.received.0.id' }),
    ],
    [
      'a column of an item within what is fixed in it',
      {
        kind: 'demand-adjustment',
        ...{ sheet: '表', columns: COLUMNS },
        children: {
          甲: list('facts.published', { columns: { 内容: 'text' }, fixed: { text: '甲' } }),
        },
      },
    ],
  ])('%s', (_, mapping) => {
    expect(new Set(refusals([one()], mapping))).toEqual(new Set(['target-twice']));
  });

  it('but two lists that keep no row in common are none where each is told apart', () => {
    const where = (word: string) => ({ where: { 内容: word } });
    expect(
      refusals(
        [one()],
        matching({
          甲: list('facts.received', where('收到')),
          乙: list('facts.forwarded', where('反馈')),
        }),
      ),
    ).toEqual([]);
  });
});

describe('a mapping that cannot be meant refuses the file', () => {
  it.each([
    [
      'a list at what is none',
      { children: { 表: { key: ['编号'], to: 'facts.grant', columns: { 日期: '.' } } } },
      'target',
    ],
    [
      'a list at what there is not',
      { children: { 表: { key: ['编号'], to: 'facts.lots', columns: { 日期: '.' } } } },
      'target',
    ],
    [
      'a unit of what is no money',
      { columns: { ...COLUMNS, 内容: { to: 'facts.approvedOn', unit: '元' } } },
      'option',
    ],
    ['a fixed value at what there is not', { fixed: { 'facts.lots': 1 } }, 'target'],
    [
      'a word for a list where there is one value',
      { columns: { ...COLUMNS, 内容: { to: 'facts.place', words: { 沪: ['310000'] } } } },
      'mapping-word',
    ],
    [
      'a word for none where there is always one',
      { columns: { ...COLUMNS, 内容: { to: 'id', words: { 未编: null } } } },
      'mapping-word',
    ],
  ])('%s', (_, more, code) => {
    expect(refusals([one()], { kind: 'grant', sheet: '表', columns: COLUMNS, ...more })).toContain(
      code,
    );
  });

  it.each([
    ['mapping.skip', { skip: ['合计', 1] }],
    ['mapping.headingRows', { headingRows: [0] }],
    ['mapping.headingRows', { headingRows: [1.5] }],
    ['mapping.headingRows', { headingRows: [0, 2] }],
    ['mapping.headingRows', { headingRows: [1, 2, 3] }],
    ['mapping.fixed', { fixed: [] }],
    ['mapping.columns.编号', { columns: { 编号: ' ' } }],
    ['mapping.columns.编号.parted', { columns: { 编号: { to: 'id', parted: [] } } }],
    ['mapping.columns.编号.words.甲', { columns: { 编号: { to: 'id', words: { 甲: {} } } } }],
    [
      'mapping.columns.编号.words.甲',
      { columns: { 编号: { to: 'id', words: { 甲: [1, true] } } } },
    ],
  ])('%s is not in the form that it has to have', (at, more) => {
    const table = fromTable([one()], { kind: 'grant', columns: COLUMNS, ...more } as Mapping, {
      language: 'zh',
    });
    const [error, ...others] = 'refused' in table ? table.refused : [];
    expect(error?.code).toBe('mapping-form');
    expect(error?.message).toContain(`映射文件的 ${at} 写法不对`);
    expect(others).toEqual([]);
  });

  it('a list within lists nests as deep as records do and not without end', () => {
    let child: ChildMapping = { key: ['编号'], to: 'x', columns: { 编号: 'x' } };
    const nest = () => {
      child = { ...child, children: { 层: child } };
    };
    for (let depth = 0; depth < 8; depth += 1) nest();
    const mapping = () => ({ kind: 'grant', columns: COLUMNS, children: { 层: child } });
    expect(refusals([one()], mapping())).not.toContain('mapping-form');
    nest();
    expect(refusals([one()], mapping())).toContain('mapping-form');
  });
});

describe('words of a mapping', () => {
  const read = (kind: Mapping['kind'], to: Mapping['columns'][string], cell: Cell) =>
    rows([one('内容', cell)], { kind, columns: { ...COLUMNS, 内容: to } })[0];

  it('of the heading of an object say that there is one, or none', () => {
    const words = { 已审: true, 未审: null, 不审: false };
    const said = (cell: Cell) =>
      facts(read('project-approval', { to: 'facts.deliberation', words }, cell));
    expect(said('已审')).toEqual({ deliberation: {} });
    expect(said('未审')).toEqual({ deliberation: null });
    expect(said('不审')).toEqual({ deliberation: null });
    expect(
      refusals([one()], {
        kind: 'project-approval',
        columns: { ...COLUMNS, 内容: { to: 'facts.deliberation', words: { 已审: '是' } } },
      }),
    ).toEqual(['mapping-word']);
  });

  it('of a reason may leave it out', () => {
    const to = { to: 'reasons.A9.contents', words: { 无理由: null } };
    expect(read('demand-publication', to, '无理由')).not.toHaveProperty('record.reasons');
  });

  it('of a list stand for items, all of which have to be such', () => {
    const columns = (word: unknown) => ({
      kind: 'annual-report',
      columns: { ...COLUMNS, 内容: { to: 'facts.reports', words: { 前两年: word } } },
    });
    expect(facts(rows([one('内容', '前两年')], columns([2022, 2023]) as Mapping)[0])).toEqual({
      reports: [2022, 2023],
    });
    expect(refusals([one()], columns([2022, '2023']))).toEqual(['mapping-word']);
  });

  it('come before the others, which stay', () => {
    const to = { to: 'outcome', words: { 同意: 'deny' } };
    expect(read('grant', to, '同意')).toMatchObject({ record: { outcome: 'deny' } });
    expect(read('grant', to, 'permit')).toMatchObject({ record: { outcome: 'permit' } });
  });
});

describe('the kind in a column', () => {
  const by = (words?: Record<string, string>) => (cell: Cell) =>
    rows([one('事项', cell)], {
      kind: { column: '事项', ...(words === undefined ? {} : { words }) },
      columns: COLUMNS,
    })[0];

  it('is a label or a code where the mapping has no words of its own, and those alone where it has', () => {
    expect(by()('支持资金')).toMatchObject({ record: { kind: 'grant' } });
    expect(by()(' Grant ')).toMatchObject({ record: { kind: 'grant' } });
    expect(by({ 资助: 'grant' })(' 资 助 ')).toMatchObject({ record: { kind: 'grant' } });
    expect(codes(by({ 资助: 'grant' })('支持资金'))).toEqual(['kind']);
  });

  it('is not a word that stands for a damaged cell', () => {
    expect(codes(by({ '#N/A': 'grant' })({ error: '#N/A' }))).toEqual(['error-cell']);
  });

  it('of which a word stands for no kind refuses the file', () => {
    const mapping = { kind: { column: '事项', words: { 资助: 'grants' } }, columns: COLUMNS };
    expect(refusals([one('事项', '资助')], mapping)).toEqual(['mapping-kind']);
  });
});

describe('a column named by its letter', () => {
  it('is that column, with the heading that stands there, or none', () => {
    const table = sheet([
      ['编号', '日期', '资金（万元）', ''],
      ['G-1', '2024-06-30', '900', '江苏省'],
    ]);
    const mapping: Mapping = {
      kind: 'grant',
      columns: { ...COLUMNS, '@C': 'facts.grant', '@D': 'facts.place' },
    };
    const [row] = rows([table], mapping);
    expect(facts(row)).toEqual({ grant: 900_000_000, place: '320000' });
    expect(row).toMatchObject({
      cells: {
        'facts.grant': { heading: '资金（万元）' },
        'facts.place': { heading: '@D', read: '江苏省' },
      },
    });
  });
});

describe('headings in two rows', () => {
  const two = (upper: Cell[], lower: Cell[], cells: Cell[]) => sheet([upper, lower, cells]);
  const mapping: Mapping = {
    ...{ kind: 'grant', headingRows: [1, 2] },
    columns: { ...COLUMNS, '金额（万元）/投入': 'facts.investment', 支持: 'facts.grant' },
  };

  it('are named by the lower, or by both; an upper one counts until the next', () => {
    const table = two(
      ['编号', '日期', '金额（万元）', '', '地区'],
      ['', '', '投入', '支持'],
      ['G-1', '2024-06-30', '3000', '900', '江苏'],
    );
    const placed = { ...mapping, columns: { ...mapping.columns, 地区: 'facts.place' } };
    expect(facts(rows([table], placed)[0])).toEqual({
      ...{ investment: 3_000_000_000, grant: 900_000_000, place: '320000' },
    });
  });

  it('of which the lower row goes further than the upper are read to its end', () => {
    const table = two(
      ['编号', '日期', '金额（万元）'],
      ['', '', '投入', '支持'],
      ['G-1', '2024-06-30', '3000', '900'],
    );
    expect(facts(rows([table], mapping)[0])).toMatchObject({ grant: 900_000_000 });
  });

  it('of which a lower one has none above it is named by itself', () => {
    const table = two(['', ''], ['编号', '日期'], ['G-1', '2024-06-30']);
    expect(rows([table], { kind: 'grant', headingRows: [1, 2], columns: COLUMNS })).toHaveLength(1);
  });
});

describe('the sheet of a mapping', () => {
  const grant: Mapping = { kind: 'grant', columns: COLUMNS };
  const named = (name: string, csv = false) => ({ ...one(), name, csv });

  it.each(['资助 台账', '资助台账 ', 'Ａ', 'a'])(
    '“%s” is found as headings are, whatever its case',
    (name) => {
      const mapping = { ...grant, sheet: name === '资助 台账' ? '资助台账' : name.trim() };
      expect(rows([named(name === 'a' ? 'A' : name), named('附件')], mapping)).toHaveLength(1);
    },
  );

  it('may bear another name only where it is the only file of a mapping of one sheet', () => {
    const other = { ...grant, sheet: '台账' };
    expect(refusals([named('2024', true)], other)).toEqual([]);
    expect(refusals([named('2024')], other)).toEqual(['sheet-missing']);
    expect(refusals([named('2024', true), named('2023', true)], other)).toEqual(['sheet-missing']);
    const child = { key: ['编号'], to: 'facts.sources', columns: { 内容: 'level' } };
    const withList = { ...other, children: { 来源: child } };
    expect(new Set(refusals([named('2024', true)], withList))).toEqual(new Set(['sheet-missing']));
  });

  it('where it is missing the others are named, so many and no more, and each in forty characters', () => {
    const many = Array.from({ length: 30 }, (_, at) => named(`${'长'.repeat(40)}${at}`));
    const table = fromTable(many, { ...grant, sheet: '台账' }, { language: 'zh' });
    const [refused] = 'refused' in table ? table.refused : [];
    expect(refused?.message).toContain(`“${'长'.repeat(40)}…”、`);
    expect(refused?.message).toMatch(/……/);
    expect(refused?.message.length).toBeLessThan(1000);
    const few = fromTable(
      [named('甲'), named('乙')],
      { ...grant, sheet: '台账' },
      { language: 'zh' },
    );
    const [said] = 'refused' in few ? few.refused : [];
    expect(said?.message).toBe('没有名为“台账”的工作表；有的是：“甲”、“乙”');
  });

  it('has to have every heading but those that are optional, and those that lack are named once each', () => {
    const optional = {
      ...grant,
      columns: { ...COLUMNS, 备注: { to: 'meta.note', optional: true } },
    } as const;
    expect(facts(rows([one('', '')], optional)[0])).toEqual({});
    const needed = { ...grant, columns: { ...COLUMNS, 备注: 'meta.note', 批次: 'meta.batch' } };
    const table = fromTable([one()], needed, { language: 'zh' });
    const [refused] = 'refused' in table ? table.refused : [];
    expect(refused?.message).toContain('找不到表头：“备注”、“批次”（');
  });

  it('of a list has its own headings, its own words to pass over, and its own columns to fill down', () => {
    const list: ChildMapping = {
      ...{ key: ['编号'], to: 'facts.sources', headingRows: [2], skip: ['合计'], down: ['编号'] },
      columns: { 来源: 'level', 金额: { to: 'amount', unit: '万元' } },
    };
    const sources = sheet(
      [
        ['经费来源'],
        ['编号', '来源', '金额'],
        ['R-1', 'central', '100'],
        ['', 'provincial', '200'],
        ['合计', '', '300'],
      ],
      { name: '来源' },
    );
    const mapping = { ...grant, sheet: '表', children: { 来源: list } };
    const table = tableOf([one('', ''), sources], mapping);
    expect(table.rows.map(facts)).toEqual([
      {
        sources: [
          { level: 'central', amount: 100_000_000 },
          { level: 'provincial', amount: 200_000_000 },
        ],
      },
    ]);
    expect(table.notes).toEqual([{ note: 'skipped', sheet: '来源', count: 1 }]);
  });
});

describe('what is said of a sheet', () => {
  const grant: Mapping = { kind: 'grant', columns: COLUMNS };

  it('how many of its merges reach below the headings', () => {
    const notes = (...bottoms: number[]) =>
      tableOf(
        [
          {
            ...one('', ''),
            merges: bottoms.map((bottom) => ({ top: 0, left: 3, bottom, right: 4 })),
          },
        ],
        grant,
      ).notes;
    expect(notes(0)).toEqual([]);
    expect(notes(0, 1, 2)).toEqual([{ note: 'merged', sheet: '表', count: 2 }]);
  });

  it('that nothing reads another, but for the legend of a template', () => {
    const others = ['附件', '填表说明'].map((name) => ({ ...one(), name }));
    expect(tableOf([one('', ''), ...others], { ...grant, sheet: '表' }).notes).toEqual([
      { note: 'unread-sheet', sheet: '附件' },
    ]);
  });

  it('which headings nothing reads, each of them once', () => {
    expect(tableOf([one('备注')], grant).notes).toEqual([
      { note: 'unmapped-columns', sheet: '表', headings: ['备注'] },
    ]);
  });
});

describe('an error in words', () => {
  const read = (to: Mapping['columns'][string], cell: Cell, above?: string) =>
    fromTable(
      [
        sheet([
          ...(above === undefined ? [] : [[above]]),
          ['编号', '日期', '内容'],
          ['R-1', '2024-06-30', cell],
        ]),
      ],
      { kind: 'grant', columns: { ...COLUMNS, 内容: to } },
    );
  const first = (table: ReturnType<typeof read>) =>
    'rows' in table ? errors(table.rows[0])[0] : undefined;

  it('stands in Chinese and in English, with what was read', () => {
    expect(first(read('facts.approvedOn', '六月末'))?.message).toBe(
      '这不是日期；请写成 2024-06-30、2024/6/30 或 2024年6月30日，现为“六月末”；确知没有的写“无”，或在映射里用 none 写明这个词 / ' +
        'this is no date; write it as 2024-06-30, 2024/6/30 or 2024年6月30日; given: “六月末”; where there is none write 无, or say by none in the mapping that this word means it',
    );
    expect(first(read('facts.approvedOn', '/'))?.message).toContain(
      'given: “/”; this only fills the cell: leave it empty where nothing is on record',
    );
  });

  it('quotes forty characters of a long cell, and all of one that is as long', () => {
    const long = '𠮷'.repeat(40);
    expect(first(read('facts.approvedOn', long))?.message).toContain(`“${long}”`);
    expect(first(read('facts.approvedOn', `${long}𠮷`))?.message).toContain(`“${long}…”`);
  });

  it('of an amount without a unit says what stands above, in both languages', () => {
    const bare = first(read('facts.grant', '900'))?.message ?? '';
    expect(bare).toContain('或在映射里写 unit，现为“900”');
    expect(bare).toContain('or as unit in the mapping; given: “900”');
    const above = first(read('facts.grant', '900', '单位：万元'))?.message ?? '';
    expect(above).toContain('（表头上方写着“单位：万元”，但不据此推断）');
    expect(above).toContain(
      '(above the headings stands “单位：万元”, from which nothing is inferred)',
    );
  });

  it('has its path as RFC 6901 writes it', () => {
    const columns = { ...COLUMNS, 内容: { to: 'meta.a/b~c', words: {} } };
    const [row] = rows([one('内容', { error: '#N/A' })], { kind: 'grant', columns });
    expect(errors(row)[0]).toMatchObject({ path: 'meta.a/b~c', pointer: '/meta/a~1b~0c' });
  });
});
