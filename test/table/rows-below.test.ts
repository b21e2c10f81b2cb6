import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../src/table/index.js';
import type { Cell, Merge } from '../../src/table/sheet.js';
import { codes, errors, facts, rows, sheet, tableOf } from './read-rows.js';

const GRANT: Mapping = {
  kind: 'grant',
  columns: {
    ...{ 编号: 'id', 日期: 'decidedOn' },
    投入: { to: 'facts.investment', unit: '万元' },
    资金: { to: 'facts.grant', unit: '万元' },
  },
};
const HEADINGS = ['编号', '日期', '投入', '资金'];
const one = (id: string, ...amounts: Cell[]): Cell[] => [id, '2024-06-30', ...amounts];

const read = (
  cells: readonly (readonly Cell[])[],
  merges: readonly Merge[] = [],
  mapping = GRANT,
) => rows([sheet([HEADINGS, ...cells], { merges })], mapping);

const DOWN: Mapping = {
  ...GRANT,
  columns: {
    ...GRANT.columns,
    投入: { to: 'facts.investment', unit: '万元', down: true },
    资金: { to: 'facts.grant', unit: '万元', down: true },
  },
};

describe('rows below the headings', () => {
  it('that are wholly blank are passed over, and the others keep their numbers', () => {
    const found = read([one('G-1', '1', '2'), [], ['', ' ', '　'], one('G-2', '3', '4')]);
    expect(found.map(({ at }) => at.row)).toEqual([2, 5]);
  });

  it('begin with a word that is to be passed over, and do not only hold or end with it', () => {
    const skip = { ...GRANT, skip: ['合计', '注：'] };
    const cells = [
      one('合计数', '9'),
      ['', '合计', '9'],
      ['注:数据为初步'],
      one('小合计', '1'),
      one('G-合计-1', '1'),
    ];
    const table = tableOf([sheet([HEADINGS, ...cells])], skip);
    expect(table.rows.map(({ at }) => at.row)).toEqual([5, 6]);
    expect(table.notes).toEqual([{ note: 'skipped', sheet: '表', count: 3 }]);
  });

  it('are none passed over by an empty word', () => {
    expect(read([one('G-1', '1')], [], { ...GRANT, skip: ['', ' '] })).toHaveLength(1);
  });

  it('that end before a column have nothing on record there', () => {
    expect(facts(read([one('G-1', '1')])[0])).toEqual({ investment: 1_000_000 });
  });
});

describe('a merge', () => {
  const codesBy = (cells: readonly (readonly Cell[])[], merge: Merge) =>
    read(cells, [merge]).map(codes);

  it('down a column covers the cells below its first, and ends with its last row', () => {
    const merge = { top: 1, left: 3, bottom: 2, right: 3 };
    const cells = [one('G-1', '1', '2'), one('G-2', '1', ''), one('G-3', '1', '')];
    expect(codesBy(cells, merge)).toEqual([[], ['merged'], []]);
  });

  it('of which the first cell is empty has nothing on record there, and covers the others', () => {
    const merge = { top: 1, left: 3, bottom: 2, right: 3 };
    expect(codesBy([one('G-1', '1', ''), one('G-2', '1', '')], merge)).toEqual([[], ['merged']]);
  });

  it('along a row covers the cells behind its first', () => {
    const merge = { top: 1, left: 2, bottom: 1, right: 3 };
    expect(codesBy([one('G-1', '1', ''), one('G-2', '1', '')], merge)).toEqual([['merged'], []]);
  });

  it('of several rows and columns leaves its first cell alone', () => {
    const merge = { top: 1, left: 2, bottom: 2, right: 3 };
    const cells = [one('G-1', '1', '2'), one('G-2', '3', '4'), one('G-3', '5', '6')];
    const found = read(cells, [merge]);
    expect(found.map(codes)).toEqual([['merged'], ['merged', 'merged'], []]);
    expect(facts(found[2])).toEqual({ investment: 5_000_000, grant: 6_000_000 });
  });

  it.each([
    [
      [
        { top: 3, left: 3, bottom: 4, right: 3 },
        { top: 1, left: 3, bottom: 2, right: 3 },
      ],
    ],
    [
      [
        { top: 1, left: 3, bottom: 2, right: 3 },
        { top: 3, left: 3, bottom: 4, right: 3 },
      ],
    ],
  ])('counts in whatever order the merges of a sheet stand', (merges) => {
    const cells = [
      one('G-1', '1', '2'),
      one('G-2', '1', ''),
      one('G-3', '1', '2'),
      one('G-4', '1', ''),
      one('G-5', '1', ''),
    ];
    expect(read(cells, merges).map(codes)).toEqual([[], ['merged'], [], ['merged'], []]);
  });

  it('over the headings covers no cell below them', () => {
    const merges = [{ top: 0, left: 2, bottom: 0, right: 3 }];
    expect(read([one('G-1', '1', '')], merges).map(codes)).toEqual([[]]);
  });

  it('that began above the headings still covers what it reaches below them', () => {
    const table = sheet([['台账'], HEADINGS, one('G-1', '1', '')], {
      merges: [{ top: 0, left: 3, bottom: 2, right: 3 }],
    });
    expect(rows([table], { ...GRANT, headingRows: [2] }).map(codes)).toEqual([['merged']]);
  });

  it('in a column that nothing reads is no fault of the row', () => {
    const wide = [...HEADINGS, '备注'];
    const merges = [{ top: 1, left: 4, bottom: 2, right: 4 }];
    const table = sheet([wide, one('G-1', '1', '2', '见附件'), one('G-2', '1', '2')], { merges });
    expect(rows([table], GRANT).map(codes)).toEqual([[], []]);
  });
});

describe('a column that is filled down', () => {
  it('takes for every empty cell, merged cell, 同上 or 〃 what stands above, also what was itself taken', () => {
    const cells = [one('G-1', '1', '2'), one('G-2', '', '同上'), one('G-3', '〃', '″')];
    expect(read(cells, [], DOWN).map(facts)).toEqual(
      Array(3).fill({ investment: 1_000_000, grant: 2_000_000 }),
    );
  });

  it('keeps what a cell says of itself', () => {
    const cells = [one('G-1', '1', '2'), one('G-2', { number: '3' }, '4')];
    expect(facts(read(cells, [], DOWN)[1])).toEqual({ investment: 3_000_000, grant: 4_000_000 });
  });

  it('reaches a row that ends before it', () => {
    const found = read([one('G-1', '1', '2'), ['G-2', '2024-06-30'], ['G-3']], [], DOWN);
    expect(facts(found[1])).toEqual({ investment: 1_000_000, grant: 2_000_000 });
    expect(found[2]).toMatchObject({
      record: { id: 'G-3', facts: { investment: 1_000_000, grant: 2_000_000 } },
    });
    expect(found[2]).not.toHaveProperty('record.decidedOn');
  });

  it('has nothing above its first row: 同上 there is no amount', () => {
    expect(read([one('G-1', '同上', '')], [], DOWN).map(codes)).toEqual([['money']]);
  });

  it('takes an error of the spreadsheet as it takes a value', () => {
    const cells = [one('G-1', '1', { error: '#REF!' }), one('G-2', '1', '')];
    expect(read(cells, [], DOWN).map(codes)).toEqual([['error-cell'], ['error-cell']]);
  });

  it('without being told, nothing is filled: the cell is empty, and 同上 is an error', () => {
    const cells = [one('G-1', '1', '2'), one('G-2', '1', ''), one('G-3', '1', '同上')];
    const found = read(cells);
    expect(facts(found[1])).toEqual({ investment: 1_000_000 });
    expect(codes(found[2])).toEqual(['money']);
  });
});

describe('what every record says', () => {
  it('may be an object, a list or none as a whole', () => {
    const held = { body: 'task-force', approved: true, on: '2024-06-01' };
    const table = sheet([['编号', '日期'], one('P-1')]);
    const columns = { 编号: 'id', 日期: 'decidedOn' };
    const approval = (fixed: Record<string, unknown>): Mapping => ({
      ...{ kind: 'project-approval', columns, fixed },
    });
    expect(facts(rows([table], approval({ 'facts.deliberation': held }))[0])).toEqual({
      deliberation: held,
    });
    expect(facts(rows([table], approval({ 'facts.deliberation': null }))[0])).toEqual({
      deliberation: null,
    });
    const reports: Mapping = { kind: 'annual-report', columns, fixed: { 'facts.reports': [2022] } };
    expect(facts(rows([table], reports)[0])).toEqual({ reports: [2022] });
  });

  it('of an object of facts waits until a column says something of it; of one that none reads it stands', () => {
    const columns = { 编号: 'id', 日期: 'decidedOn' };
    const kind = 'project-approval';
    const fixed = { 'facts.deliberation.body': 'task-force' };
    const table = (day: Cell) => [
      sheet([
        ['编号', '日期', '会日'],
        ['P-1', '2024-06-30', day],
      ]),
    ];
    const reading = {
      kind,
      columns: { ...columns, 会日: 'facts.deliberation.on' },
      fixed,
    } as const;
    expect(facts(rows(table(''), reading)[0])).toEqual({});
    expect(facts(rows(table('2024-06-01'), reading)[0])).toEqual({
      deliberation: { on: '2024-06-01', body: 'task-force' },
    });
    expect(facts(rows(table(''), { kind, columns, fixed })[0])).toEqual({
      deliberation: { body: 'task-force' },
    });
  });

  it('of an item across columns is not there where the cells of the item are empty', () => {
    const mapping: Mapping = {
      ...GRANT,
      columns: {
        ...GRANT.columns,
        投入: { to: 'facts.sources.0.amount', unit: '万元' },
        资金: { to: 'facts.sources.1.amount', unit: '万元' },
      },
      fixed: { 'facts.sources.0.level': 'central', 'facts.sources.1.level': 'provincial' },
    };
    const [row] = read([one('G-1', '', '2')], [], mapping);
    expect(row).toMatchObject({
      record: { facts: { sources: [{ amount: 2_000_000, level: 'provincial' }] } },
    });
    // The item that is not there leaves its number to the next, and so do the places where it was read.
    expect(row !== undefined && 'cells' in row && Object.keys(row.cells)).toEqual([
      ...['id', 'decidedOn', 'facts.sources.0.amount'],
    ]);
  });

  it('of its reasons and its subject stands though the row says nothing of them', () => {
    const kind = 'demand-publication';
    const columns = { 编号: 'id', 日期: 'decidedOn', 项目: 'subject.project' };
    const fixed = { 'subject.demand': 'D-1', 'reasons.A9.contents': '另行发布' };
    const table = sheet([
      ['编号', '日期', '项目'],
      ['P-1', '2024-06-30', ''],
    ]);
    expect(rows([table], { kind, columns, fixed })[0]).toMatchObject({
      record: { subject: { demand: 'D-1' }, reasons: { 'A9.contents': '另行发布' }, facts: {} },
    });
  });
});

describe('a row that is no record', () => {
  it.each([
    [' G-1 ', 'G-1'],
    ['#REF!', undefined],
    ['', undefined],
    [{ error: '#N/A' }, undefined],
  ] as const)('still says its id where it can be read: %j', (id, expected) => {
    const [row] = rows([sheet([HEADINGS, [id, '2024-06-30', '约', '']])], GRANT);
    expect(codes(row)).toContain('money');
    expect(row !== undefined && 'id' in row ? row.id : undefined).toBe(expected);
  });

  it('in a table without a unit is told what stands above the headings, from which nothing follows', () => {
    const bare: Mapping = {
      kind: 'grant',
      columns: { 编号: 'id', 日期: 'decidedOn', 资金: 'facts.grant' },
    };
    const [row] = rows([sheet([['金额单位：万元'], HEADINGS, one('G-1', '1', '2')])], bare);
    expect(errors(row)[0]?.code).toBe('money-unit');
    expect(errors(row)[0]?.message).toContain('表头上方写着“金额单位：万元”');
    const [other] = rows([sheet([HEADINGS, one('G-1', '1', '2')])], bare);
    expect(errors(other)[0]?.message).not.toContain('表头上方');
  });
});
