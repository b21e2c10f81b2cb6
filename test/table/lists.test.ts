import { describe, expect, it } from 'vitest';
import { fromTable, type Mapping, type Sheet } from '../../src/table/index.js';
import type { ChildMapping } from '../../src/table/mapping.js';
import type { Cell } from '../../src/table/sheet.js';
import { codes, errors, facts, refusals, rows, sheet, tableOf } from './read-rows.js';

const PAYMENTS: ChildMapping = {
  ...{ key: ['编号', '合同'], to: 'payments' },
  columns: { 金额: { to: 'amount', unit: '元' }, 付款日: 'on' },
};
const CONTRACTS: ChildMapping = {
  ...{ key: ['编号'], to: 'facts.contracts' },
  columns: { 合同: 'id', 合同额: { to: 'amount', unit: '万元' } },
};

const payment = (children: Mapping['children']): Mapping => ({
  ...{ kind: 'solver-payment', sheet: '表' },
  columns: { 编号: 'id', 日期: 'decidedOn' },
  ...{ fixed: { outcome: 'met' }, children },
});

const records = (...ids: Cell[]) =>
  sheet([['编号', '日期'], ...ids.map((id) => [id, '2024-06-30'])]);
const contracts = (cells: readonly (readonly Cell[])[], more: Partial<Sheet> = {}) =>
  sheet([['编号', '合同', '合同额'], ...cells], { name: '合同', ...more });
const payments = (cells: readonly (readonly Cell[])[], more: Partial<Sheet> = {}) =>
  sheet([['编号', '合同', '金额', '付款日'], ...cells], { name: '付款', ...more });

const NESTED = payment({ 合同: { ...CONTRACTS, children: { 付款: PAYMENTS } } });
const FLAT = payment({ 合同: CONTRACTS });

describe('rows of a list in a sheet of its own', () => {
  it('belong to the record and the item whose keys they name, in the order of the sheet', () => {
    const [first, second] = rows(
      [
        records('S-1', 'S-2'),
        contracts([
          ['S-1', 'C-1', '500'],
          ['S-2', 'C-1', '300'],
          ['S-1', 'C-2', '100'],
        ]),
        payments([
          ['S-2', 'C-1', '5', '2024-02-01'],
          ['S-1', 'C-1', '7', '2024-03-01'],
          ['S-1', 'C-1', '6', '2024-01-01'],
        ]),
      ],
      NESTED,
    );
    expect(facts(first)).toEqual({
      contracts: [
        {
          ...{ id: 'C-1', amount: 500_000_000 },
          payments: [
            { amount: 700, on: '2024-03-01' },
            { amount: 600, on: '2024-01-01' },
          ],
        },
        { id: 'C-2', amount: 100_000_000 },
      ],
    });
    expect(facts(second)).toMatchObject({ contracts: [{ payments: [{ amount: 500 }] }] });
  });

  it('say where each value of an item was read', () => {
    const [row] = rows([records('S-1'), contracts([['S-1', 'C-1', '500']])], FLAT);
    expect(row).toMatchObject({
      cells: {
        'facts.contracts.0.amount': { sheet: '合同', row: 2, heading: '合同额', read: '500' },
      },
    });
  });

  it('of which all cells but the key are empty are items of which nothing is on record', () => {
    expect(facts(rows([records('S-1'), contracts([['S-1', '', '']])], FLAT)[0])).toEqual({
      contracts: [{}],
    });
  });

  it('with a faulty cell are an error of their record, where the cell stands', () => {
    const [row] = rows([records('S-1'), contracts([['S-1', 'C-1', '约五百']])], FLAT);
    expect(errors(row)).toMatchObject([
      { code: 'money', path: 'facts.contracts.0.amount', sheet: '合同', row: 2, read: '约五百' },
    ]);
  });

  it('with faulty cells keep their numbers, each its own', () => {
    const faulty = contracts([
      ['S-1', 'C-1', '约'],
      ['S-1', 'C-2', '5'],
      ['S-1', 'C-3', '约'],
    ]);
    expect(errors(rows([records('S-1'), faulty], FLAT)[0]).map(({ path }) => path)).toEqual([
      ...['facts.contracts.0.amount', 'facts.contracts.2.amount'],
    ]);
  });

  it('in a CSV with more cells than headings are an error of their record', () => {
    const moved = contracts([['S-1', 'C-1', '1', '200']], { csv: true });
    expect(errors(rows([records('S-1'), moved], FLAT)[0])).toMatchObject([
      { code: 'too-many-cells', path: 'facts.contracts.0', sheet: '合同', row: 2 },
    ]);
  });

  it('where the list says 无 contradict it; 无 without rows is none, 有 without rows is an error', () => {
    const own: Mapping = { ...FLAT, columns: { ...FLAT.columns, 有无: 'facts.contracts' } };
    const said = (word: string, cells: readonly (readonly Cell[])[]) =>
      rows(
        [
          sheet([
            ['编号', '日期', '有无'],
            ['S-1', '2024-06-30', word],
          ]),
          contracts(cells),
        ],
        own,
      )[0];
    const one = [['S-1', 'C-1', '500']];
    expect(facts(said('无', []))).toEqual({ contracts: null });
    expect(codes(said('无', one))).toEqual(['none-and-filled']);
    expect(codes(said('有', []))).toEqual(['has-no-rows']);
    expect(facts(said('有', one))).toEqual({ contracts: [{ id: 'C-1', amount: 500_000_000 }] });
    expect(facts(said('', []))).toEqual({});
    expect(codes(said('大概', one))).toEqual(['boolean']);
  });

  it('of single values are the values, and 无 is none of them', () => {
    const annual = (...years: Cell[]) =>
      rows(
        [
          records('S-1'),
          sheet([['编号', '年度'], ...years.map((year) => ['S-1', year])], { name: '年' }),
        ],
        {
          ...{ kind: 'annual-report', sheet: '表' },
          columns: { 编号: 'id', 日期: 'decidedOn' },
          children: { 年: { key: ['编号'], to: 'facts.reports', columns: { 年度: '.' } } },
        },
      )[0];
    expect(facts(annual('2022', '2023年'))).toEqual({ reports: [2022, 2023] });
    expect(facts(annual('2022', ''))).toEqual({ reports: [2022] });
    expect(errors(annual('2022', '无'))).toMatchObject([
      { code: 'none', path: 'facts.reports.1', sheet: '年', row: 3 },
    ]);
  });
});

describe('the key of a row of a list', () => {
  const orphan = (key: Cell, more: Partial<Sheet> = {}) =>
    rows(
      [
        records('S-1'),
        contracts(
          [
            ['S-1', 'C-1', '1'],
            [key, 'C-2', '2'],
          ],
          more,
        ),
      ],
      FLAT,
    )[1];

  it.each([
    [' Ｓ－1 ', undefined],
    ['S-2', 'no-parent'],
    ['s-1', 'no-parent'],
    ['', 'key-empty'],
    ['/', 'filler'],
    ['#REF!', 'error-cell'],
    [{ error: '#N/A' }, 'error-cell'],
    [{ formula: 'A1' }, 'formula'],
    [{ date: '2024-06-30' }, 'text-date'],
    [{ number: '1234567890123456' }, 'digits-lost'],
  ] as const)('is compared as a text: %j', (key, code) => {
    expect(codes(orphan(key))).toEqual(code === undefined ? [] : [code]);
  });

  it('that is faulty names its heading, and what was read', () => {
    expect(errors(orphan({ error: '#N/A' }))).toMatchObject([
      { sheet: '合同', row: 3, heading: '编号', read: '#N/A' },
    ]);
  });

  it('that a merge covers may be the one above: it has to be written, or filled down', () => {
    const merges = [{ top: 1, left: 0, bottom: 2, right: 0 }];
    expect(codes(orphan('', { merges }))).toEqual(['merged']);
    const down = payment({ 合同: { ...CONTRACTS, down: ['编号'] } });
    const table = [
      records('S-1'),
      contracts(
        [
          ['S-1', 'C-1', '1'],
          ['', 'C-2', '2'],
          ['〃', 'C-3', '3'],
        ],
        { merges },
      ),
    ];
    expect(facts(rows(table, down)[0])).toMatchObject({
      contracts: [{ id: 'C-1' }, { id: 'C-2' }, { id: 'C-3' }],
    });
  });

  it('of several columns has to be whole: all that lack are named, all that were read are quoted', () => {
    const read = (...row: Cell[]) =>
      rows([records('S-1'), contracts([['S-1', 'C-1', '1']]), payments([row])], NESTED)[1];
    expect(errors(read('', '', '1'))[0]?.message).toContain('没有填写 编号、合同，');
    expect(errors(read('S-1', 'C-9', '1'))[0]).toMatchObject({
      ...{ code: 'no-parent', read: 'S-1、C-9' },
      message: expect.stringContaining('没有哪条记录的 编号、合同 与这一行相同'),
    });
    expect(errors(read('S-1', { error: '#N/A' }, '1'))[0]).toMatchObject({
      ...{ code: 'error-cell', heading: '合同', read: '#N/A' },
    });
  });

  it('of several columns is not their texts run together', () => {
    const both = payment({ 合同: { ...CONTRACTS, key: ['编号', '日期'] } });
    const two = sheet([
      ['编号', '日期'],
      ['S-1', '12024-01-01'],
    ]);
    const child = sheet(
      [
        ['编号', '日期', '合同', '合同额'],
        ['S-11', '2024-01-01', 'C-1', '5'],
      ],
      { name: '合同' },
    );
    expect(rows([two, child], both).map(codes)).toEqual([['date'], ['no-parent']]);
  });

  it('that only fills its cell is none, in the record as in the row', () => {
    const found = rows([records('/'), contracts([['/', 'C-1', '1']])], FLAT);
    expect(found.map(codes)).toEqual([['filler', 'filler'], ['filler']]);
  });

  it('that is faulty in the record itself is an error of the record, since its rows are not known', () => {
    const found = rows([records({ error: '#N/A' }), contracts([['S-1', 'C-1', '1']])], FLAT);
    expect(codes(found[0])).toEqual(['error-cell', 'error-cell']);
    expect(errors(found[0])[1]).toMatchObject({ path: 'facts.contracts', heading: '编号' });
    expect(codes(found[1])).toEqual(['no-parent']);
  });

  it('that the record has not takes no row', () => {
    const [row] = rows([records(''), contracts([])], FLAT);
    expect(facts(row)).toEqual({});
  });

  it('whose heading no sheet above has refuses the file, and names it', () => {
    const mapping = payment({ 合同: { ...CONTRACTS, key: ['合同'] } });
    const table = fromTable([records('S-1'), contracts([])], mapping, { language: 'zh' });
    expect(table).toMatchObject({
      refused: [
        { code: 'heading-missing', sheet: '表', message: expect.stringContaining('“合同”') },
      ],
    });
  });
});

describe('a key that several rows above share', () => {
  const twice = payment({
    合同: { ...CONTRACTS, key: ['项目'] },
  });
  const mapping = { ...twice, columns: { ...twice.columns, 项目: 'subject.project' } };
  const table = (child: string[][]) => [
    sheet([
      ['编号', '日期', '项目'],
      ['S-1', '2024-06-30', 'P-1'],
      ['S-2', '2024-12-31', 'P-1'],
      ['S-3', '2024-12-31', 'P-3'],
    ]),
    sheet([['项目', '合同', '合同额'], ...child], { name: '合同' }),
  ];
  const child = [
    ['P-1', 'C-1', '500'],
    ['P-3', 'C-3', '100'],
  ];

  it('is an error of each of them and of no other, and is named', () => {
    const found = rows(table(child), mapping);
    expect(found.map(codes)).toEqual([['key-shared'], ['key-shared'], []]);
    expect(errors(found[0])[0]).toMatchObject({ path: 'facts.contracts', row: 2 });
    expect(errors(found[0])[0]?.message).toContain('上级表有几行的 项目 相同');
  });

  it('of several columns is named by all of them', () => {
    const both: Mapping = {
      ...mapping,
      children: { 合同: { ...CONTRACTS, key: ['项目', '日期'] } },
    };
    const [above, below] = table([]);
    const dated = [...(above?.rows.slice(0, 2) ?? []), ['S-2', '2024-06-30', 'P-1']];
    const child = sheet([['项目', '日期', '合同', '合同额']], { name: below?.name ?? '' });
    const [row] = rows([sheet(dated), child], both);
    expect(errors(row)[0]?.message).toContain('上级表有几行的 项目、日期 相同');
  });

  it('is an error also where no row of the list names it: none may be missing', () => {
    expect(rows(table([]), mapping).map(codes)).toEqual([['key-shared'], ['key-shared'], []]);
  });

  it('gives each its rows where the mapping says that they are shared', () => {
    const shared: Mapping = {
      ...mapping,
      children: { 合同: { ...CONTRACTS, key: ['项目'], shared: true } },
    };
    expect(rows(table(child), shared).map(facts)).toEqual([
      { contracts: [{ id: 'C-1', amount: 500_000_000 }] },
      { contracts: [{ id: 'C-1', amount: 500_000_000 }] },
      { contracts: [{ id: 'C-3', amount: 100_000_000 }] },
    ]);
  });

  it('and what hangs on a shared row hangs on it once', () => {
    const nested: Mapping = {
      ...mapping,
      children: {
        合同: {
          ...{ ...CONTRACTS, key: ['项目'], shared: true },
          children: { 付款: { ...PAYMENTS, key: ['合同'] } },
        },
      },
    };
    const paid = sheet(
      [
        ['合同', '金额', '付款日'],
        ['C-1', '7', '2024-01-01'],
      ],
      { name: '付款' },
    );
    const found = rows([...table(child), paid], nested);
    expect(found.slice(0, 2).map(facts)).toEqual(
      Array(2).fill({
        contracts: [
          { id: 'C-1', amount: 500_000_000, payments: [{ amount: 700, on: '2024-01-01' }] },
        ],
      }),
    );
  });
});

describe('several lists in one sheet', () => {
  const version = (to: string, stage: string | string[]): ChildMapping => ({
    ...{ sheet: '需求项', key: ['编号'], to, where: { 阶段: stage } },
    columns: { 序号: 'id', 内容: 'text' },
  });
  const mapping: Mapping = {
    ...{ kind: 'demand-adjustment', sheet: '表' },
    columns: { 编号: 'id', 日期: 'decidedOn' },
    children: {
      前: version('facts.before.needs', ['调整前', '原']),
      后: version('facts.after.needs', '调整后'),
    },
  };
  const read = (...stages: Cell[]) =>
    rows(
      [
        records('T-1'),
        sheet(
          [
            ['编号', '序号', '内容', '阶段'],
            ...stages.map((stage, at) => ['T-1', `N${at + 1}`, `内容${at + 1}`, stage]),
          ],
          { name: '需求项' },
        ),
      ],
      mapping,
    );

  it('are told apart by the words of a column, of which there may be several', () => {
    expect(facts(read('调整前', '调整后', ' 原 ', '调 整 后')[0])).toEqual({
      before: {
        needs: [
          { id: 'N1', text: '内容1' },
          { id: 'N3', text: '内容3' },
        ],
      },
      after: {
        needs: [
          { id: 'N2', text: '内容2' },
          { id: 'N4', text: '内容4' },
        ],
      },
    });
  });

  it('a row that none of them takes is an error in its place, after the records, and names the column', () => {
    const [record, orphan, ...others] = read('调整前', '其他', '调整后');
    expect(record).toHaveProperty('record');
    expect(others).toEqual([]);
    expect(orphan?.at).toEqual({ sheet: '需求项', row: 3 });
    expect(errors(orphan)).toMatchObject([
      { code: 'where', message: '这一行的 阶段 不属于任何一个列表' },
    ]);
  });

  it('by the words of two columns, both of which a row that none takes is told', () => {
    const two = (to: string, stage: string): ChildMapping => ({
      ...version(to, stage),
      where: { 阶段: stage, 内容: '内容' },
    });
    const children = { 前: two('facts.before.needs', '前'), 后: two('facts.after.needs', '后') };
    const table = sheet(
      [
        ['编号', '序号', '内容', '阶段'],
        ['T-1', 'N1', '内容', '前'],
        ['T-1', 'N2', '其他', '前'],
      ],
      { name: '需求项' },
    );
    const [record, orphan] = rows([records('T-1'), table], { ...mapping, children });
    expect(facts(record)).toEqual({ before: { needs: [{ id: 'N1', text: '内容' }] } });
    expect(errors(orphan)[0]?.message).toContain('这一行的 阶段、内容 不属于');
  });

  it('a row that one of them would take is told what keeps it out, not that none takes it', () => {
    for (const stage of ['调整前', '调整后']) {
      const found = rows(
        [
          records('T-1'),
          sheet(
            [
              ['编号', '序号', '内容', '阶段'],
              ['T-9', 'N1', '内容', stage],
            ],
            { name: '需求项' },
          ),
        ],
        mapping,
      );
      expect(codes(found[1])).toEqual(['no-parent']);
    }
  });
});

describe('lists of records of several kinds in one sheet', () => {
  const table = [
    sheet([
      ['编号', '日期', '事项'],
      ['R-1', '2024-06-30', '付款'],
      ['R-2', '2024-06-30', '立项'],
    ]),
    contracts([
      ['R-1', 'C-1', '1'],
      ['R-2', 'C-2', '2'],
    ]),
  ];
  const by = (words: Record<string, string>): Mapping => ({
    ...{ kind: { column: '事项', words }, sheet: '表' },
    columns: { 编号: 'id', 日期: 'decidedOn' },
  });

  it('belong to the records of their kind: a row that names another has none', () => {
    const paid = { ...by({ 付款: 'solver-payment' }), children: { 合同: CONTRACTS } };
    const found = rows(table, [paid, by({ 立项: 'project-approval' })]);
    expect(found.map(facts).slice(0, 2)).toEqual([
      { contracts: [{ id: 'C-1', amount: 1_000_000 }] },
      {},
    ]);
    expect(found.slice(2).map(({ at }) => at)).toEqual([{ sheet: '合同', row: 3 }]);
    expect(codes(found[2])).toEqual(['no-parent']);
  });

  it('belong to the rows that the mappings before have left', () => {
    const second = { ...by({ 付款: 'solver-payment' }), children: { 合同: CONTRACTS } };
    const found = rows(table, [by({ 立项: 'project-approval' }), second]);
    expect(found.slice(0, 2).map(facts)).toEqual([
      { contracts: [{ id: 'C-1', amount: 1_000_000 }] },
      {},
    ]);
  });

  it('belong to the first mapping that lists the word of a row', () => {
    const first = by({ 付款: 'project-approval', 立项: 'project-approval' });
    const second = { ...by({ 付款: 'solver-payment' }), children: { 合同: CONTRACTS } };
    expect(refusals(table, [first, second])).toEqual([]);
    const found = rows(table, [first, second]);
    expect(found.slice(0, 2).map(facts)).toEqual([{}, {}]);
    expect(found.slice(2).map(codes)).toEqual([['no-parent'], ['no-parent']]);
  });

  it('a row whose word none lists is an error that quotes it, one that is damaged says so', () => {
    const unknown = [
      sheet([
        ['编号', '日期', '事项'],
        ['R-1', '2024-06-30', '其他'],
        ['R-2', '2024-06-30', { error: '#N/A' }],
      ]),
    ];
    const [other, damaged] = rows(unknown, by({ 付款: 'solver-payment' }));
    expect(errors(other)).toMatchObject([
      { code: 'kind', sheet: '表', row: 2, heading: '事项', read: '其他' },
    ]);
    expect(errors(other)[0]?.message).toContain('没有哪个映射认得这个决定种类');
    expect(errors(damaged)).toMatchObject([{ code: 'error-cell', heading: '事项', read: '#N/A' }]);
  });

  it('are counted by their own columns, each apart', () => {
    const paid = { ...by({ 付款: 'solver-payment' }), children: { 合同: CONTRACTS } };
    const counted = tableOf(table, [paid, by({ 立项: 'project-approval' })]).columns;
    expect(counted.map(({ sheet: name, heading, path }) => [name, heading, path])).toEqual([
      ['表', '编号', 'id'],
      ['表', '日期', 'decidedOn'],
      ['合同', '合同', 'facts.contracts.0.id'],
      ['合同', '合同额', 'facts.contracts.0.amount'],
    ]);
  });
});
