import { describe, expect, it } from 'vitest';
import type { Mapping } from '../../src/table/index.js';
import type { Cell } from '../../src/table/sheet.js';
import { codes, errors, facts, refusals, rows, sheet, tableOf } from './read-rows.js';

type To = Mapping['columns'][string];

/** One column beside id and day, of one record. */
const mapped = (kind: Mapping['kind'], heading: string, to: To): Mapping => ({
  kind,
  columns: { 编号: 'id', 日期: 'decidedOn', [heading]: to },
});

const under = (heading: string, ...cells: Cell[]) =>
  sheet([
    ['编号', '日期', heading],
    ...cells.map((cell, at) => [`R-${at + 1}`, '2024-06-30', cell]),
  ]);

const read = (kind: Mapping['kind'], to: To, cell: Cell, heading = '内容') =>
  rows([under(heading, cell)], mapped(kind, heading, to))[0];

describe('an empty cell', () => {
  const cap = { to: 'facts.localCap', unit: '万元' } as const;

  it.each([
    [{ ...cap }, {}],
    [{ ...cap, empty: 'absent' }, {}],
    [{ ...cap, empty: 'none' }, { localCap: null }],
  ] as const)('is not on record, or none where the mapping says so: %j', (to, expected) => {
    expect(facts(read('grant', to, ''))).toEqual(expected);
    expect(facts(read('grant', to, '  '))).toEqual(expected);
  });

  it('that means none is an empty list, a no, no reason, and an error where none is not allowed', () => {
    const said = (kind: Mapping['kind'], to: string) => read(kind, { to, empty: 'none' }, '');
    expect(facts(said('project-application', 'facts.team'))).toEqual({ team: [] });
    expect(facts(said('demand-publication', 'facts.catalogued'))).toEqual({ catalogued: false });
    expect(said('demand-publication', 'reasons.A9.contents')).toMatchObject({
      record: { facts: {} },
    });
    expect(said('demand-publication', 'reasons.A9.contents')).not.toHaveProperty('record.reasons');
    expect(codes(said('annual-report', 'facts.startedOn'))).toEqual(['none']);
  });
});

describe('words of a mapping', () => {
  const cap: To = {
    ...{ to: 'facts.localCap', unit: '万元' },
    ...{ none: ['不设上限', 'N/A'], absent: ['待查', '／'] },
  };

  it.each([
    ['不设上限', { localCap: null }],
    ['n / a', { localCap: null }],
    ['待查', {}],
    ['/', {}],
    ['900', { localCap: 900_000_000 }],
  ])('“%s” means none, or not on record, as one of several words', (cell, expected) => {
    expect(facts(read('grant', cap, cell))).toEqual(expected);
  });

  it('“未列”, which is none of them, is no amount', () => {
    expect(codes(read('grant', cap, '未列'))).toEqual(['money']);
  });

  it('that stand for null mean none, also before what is damaged is seen', () => {
    const to = { to: 'facts.approvedOn', words: { 未批: null, '#N/A': null } } as const;
    expect(facts(read('grant', to, '未批'))).toEqual({ approvedOn: null });
    expect(facts(read('grant', to, { error: '#N/A' }))).toEqual({ approvedOn: null });
    expect(codes(read('grant', to, { error: '#REF!' }))).toEqual(['error-cell']);
  });

  it('are named first where a cell holds none of them, and twenty at the most', () => {
    const many = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`词${at}`, 'permit']));
    const [few] = errors(read('grant', { to: 'outcome', words: { 同意: 'permit' } }, '可'));
    expect(few?.code).toBe('word');
    expect(few?.message).toMatch(/可写：同意、/);
    const [most] = errors(read('grant', { to: 'outcome', words: many }, '可'));
    expect(most?.message).toContain('词0、词1、');
    expect(most?.message).toContain('、词19，现为“可”');
    expect(most?.message).not.toContain('词20');
  });
});

describe('无', () => {
  it('means a no in a boolean', () => {
    expect(facts(read('demand-publication', 'facts.catalogued', '无'))).toEqual({
      catalogued: false,
    });
  });

  it('is a text in remarks and in meta', () => {
    expect(facts(read('demand-publication', 'facts.notice.remarks', '无'))).toEqual({
      notice: { remarks: '无' },
    });
    expect(read('grant', 'meta.note', '无')).toMatchObject({ record: { meta: { note: '无' } } });
  });

  it('leaves a reason out, which would excuse a breach otherwise', () => {
    expect(read('demand-publication', 'reasons.A9.contents', '无')).not.toHaveProperty(
      'record.reasons',
    );
    expect(read('demand-publication', 'reasons.A9.contents', '另行发布')).toMatchObject({
      record: { reasons: { 'A9.contents': '另行发布' } },
    });
  });

  it('is an error where the field allows none of it', () => {
    expect(codes(read('grant', { to: 'facts.grant', unit: '万元' }, '无'))).toEqual(['none']);
    expect(codes(read('annual-report', 'facts.startedOn', '无'))).toEqual(['none']);
  });
});

describe('an object without a heading of its own', () => {
  const columns = { 编号: 'id', 日期: 'decidedOn', 会日: 'facts.deliberation.on' };
  const approval: Mapping = {
    kind: 'project-approval',
    columns: { ...columns, 审议: 'facts.deliberation.approved' },
  };
  const held = (day: Cell, approved: Cell, mapping = approval) =>
    rows(
      [
        sheet([
          ['编号', '日期', '会日', '审议'],
          ['P-1', '2024-06-30', day, approved],
        ]),
      ],
      mapping,
    )[0];

  it('is none where a cell of it whose field does not allow null says 无 and the others are empty', () => {
    expect(held('无', '')).toMatchObject({
      record: { facts: { deliberation: null } },
      cells: { 'facts.deliberation': { heading: '会日', read: '无' } },
    });
  });

  it('is an error where another of its cells is filled in', () => {
    expect(codes(held('无', '是'))).toEqual(['none-and-filled']);
    expect(codes(held('无', '大概'))).toEqual(['boolean', 'none-and-filled']);
  });

  it('is left out where all its cells are empty, with what every record says of it', () => {
    const fixed = { ...approval, fixed: { 'facts.deliberation.body': 'task-force' } };
    expect(facts(held('', '', fixed))).toEqual({});
    expect(facts(held('2024-06-01', '', fixed))).toEqual({
      deliberation: { on: '2024-06-01', body: 'task-force' },
    });
  });

  it('that may not be none says so of the cell', () => {
    const lead = read('project-agreement', 'facts.lead.place', '无');
    expect(codes(lead)).toEqual(['none']);
    expect(errors(lead)[0]).toMatchObject({ path: 'facts.lead.place', heading: '内容' });
  });
});

describe('an object with a heading of its own', () => {
  const mapping: Mapping = {
    kind: 'project-approval',
    columns: {
      ...{ 编号: 'id', 日期: 'decidedOn' },
      ...{ 审议会: 'facts.deliberation', 会日: 'facts.deliberation.on' },
    },
  };
  const held = (own: Cell, day: Cell) =>
    rows(
      [
        sheet([
          ['编号', '日期', '审议会', '会日'],
          ['P-1', '2024-06-30', own, day],
        ]),
      ],
      mapping,
    )[0];

  it.each([
    ['有', '2024-06-01', { deliberation: { on: '2024-06-01' } }],
    ['是', '', { deliberation: {} }],
    ['无', '', { deliberation: null }],
    ['否', '', { deliberation: null }],
    ['', '', {}],
    [{ boolean: true }, '', { deliberation: {} }],
  ] as const)('%j and %j', (own, day, expected) => {
    expect(facts(held(own, day))).toEqual(expected);
  });

  it.each([
    ['无', '2024-06-01', ['none-and-filled']],
    ['无', '2024-13-01', ['date', 'none-and-filled']],
    ['无', '无', ['none-and-filled']],
    ['有', '无', ['none']],
    ['大概', '', ['boolean']],
  ] as const)('%j and %j contradict each other', (own, day, expected) => {
    expect(codes(held(own, day))).toEqual(expected);
  });

  it('that the field does not allow to be none cannot say 无', () => {
    expect(codes(read('demand-publication', 'facts.demander', '无'))).toEqual(['none']);
    expect(facts(read('demand-publication', 'facts.demander', '有'))).toEqual({ demander: {} });
  });
});

describe('a list in one cell', () => {
  const team = (cell: Cell, to: To = 'facts.team') => read('project-application', to, cell);
  const needs = (cell: Cell) => read('demand-publication', 'facts.notice.needs', cell);
  const years = (cell: Cell) => read('annual-report', 'facts.reports', cell);

  it.each(['甲、乙', '甲；乙', '甲;乙', '甲\n乙', '甲\r乙', ' 甲 ； ；乙；'])(
    'of texts is parted by 、 ； ; or lines, and blank pieces are nothing: %j',
    (cell) => {
      expect(facts(team(cell))).toEqual({ team: ['甲', '乙'] });
    },
  );

  it('of texts is not parted by commas', () => {
    expect(facts(team('甲，乙,丙'))).toEqual({ team: ['甲，乙,丙'] });
  });

  it.each(['甲、乙；丙', '甲、乙;丙', '甲、乙\n丙', '甲、乙\r丙'])(
    'of sentences is not parted by 、: %j',
    (cell) => {
      expect(facts(needs(cell))).toEqual({ notice: { needs: ['甲、乙', '丙'] } });
    },
  );

  it.each([
    '2022、2023年',
    '2022；2023',
    '2022;2023',
    '2022，2023',
    '2022,2023',
    '2022\n2023',
    '2022\r2023',
  ])('of years is also parted by commas: %j', (cell) => {
    expect(facts(years(cell))).toEqual({ reports: [2022, 2023] });
  });

  it('is parted as its column says and by nothing else; an empty mark parts nothing', () => {
    expect(facts(team('甲|乙、丙', { to: 'facts.team', parted: ['', '|'] }))).toEqual({
      team: ['甲', '乙、丙'],
    });
  });

  it('may be one number of a spreadsheet, and is no day', () => {
    expect(facts(years({ number: '2022' }))).toEqual({ reports: [2022] });
    expect(codes(years({ date: '2022-01-01' }))).toEqual(['integer']);
  });

  it.each([
    ['甲、无', 'none'],
    ['甲、#REF!', 'error-cell'],
    ['甲、待定', 'filler'],
  ])('%s is none: each piece has to be one', (cell, code) => {
    expect(codes(team(cell))).toEqual([code]);
  });

  it('of single values may stand across columns, each of which is one and none is 无', () => {
    const across = (first: Cell, second: Cell) =>
      rows(
        [
          sheet([
            ['编号', '日期', '其一', '其二'],
            ['P-1', '2024-06-30', first, second],
          ]),
        ],
        {
          kind: 'project-application',
          columns: {
            ...{ 编号: 'id', 日期: 'decidedOn' },
            ...{ 其一: 'facts.team.0', 其二: 'facts.team.1' },
          },
        },
      )[0];
    expect(facts(across('甲', '乙'))).toEqual({ team: ['甲', '乙'] });
    expect(facts(across('', '乙'))).toEqual({ team: ['乙'] });
    expect(errors(across('甲', '无'))).toMatchObject([{ code: 'none', path: 'facts.team.1' }]);
  });

  it('of which a word of the mapping stands for none cannot hold it among others', () => {
    const to: To = { to: 'facts.team', words: { 未组: null, 两人: ['甲', '乙'] } };
    expect(facts(team('未组', to))).toEqual({ team: [] });
    expect(codes(team('丙、未组', to))).toEqual(['none']);
    expect(facts(team('丙、两人', to))).toEqual({ team: ['丙', '甲', '乙'] });
  });
});

describe('what is counted of a column', () => {
  const grant = { to: 'facts.grant', unit: '万元' } as const;
  const counted = (...cells: Cell[]) =>
    tableOf([under('资金', ...cells)], mapped('grant', '资金', grant)).columns[2];

  it('values of formulas, whatever becomes of them', () => {
    const cells = [
      { number: '1', computed: true },
      { number: '2', computed: false },
      { number: '3' },
      { date: '2024-06-30', computed: true },
      '4',
    ];
    expect(counted(...cells)).toMatchObject({ computed: 2, empty: 0 });
  });

  it('amounts that were rounded to what a spreadsheet shows', () => {
    const cells = [
      { number: '1', rounded: true },
      { number: '899.99999999999989' },
      { number: '2', rounded: false },
      '3',
    ];
    expect(counted(...cells)).toMatchObject({ rounded: 2, computed: 0 });
    const months = mapped('demand-collection', '月数', 'facts.demand.months');
    const whole = under('月数', { number: '18', rounded: true }, { number: '24' }, '30');
    expect(tableOf([whole], months).columns[2]).toMatchObject({ rounded: 1 });
  });

  it('smallest and largest amount and zeros, of amounts alone', () => {
    expect(counted('9', '0', '-', '3')).toMatchObject({
      ...{ zeros: 1, smallest: 0, largest: 9_000_000 },
    });
    expect(counted('')).not.toHaveProperty('smallest');
    const months = mapped('demand-collection', '月数', 'facts.demand.months');
    expect(tableOf([under('月数', '18')], months).columns[2]).not.toHaveProperty('smallest');
  });
});

describe('a heading', () => {
  it.each(['资金【万元】', '资金[万元]', '资金(万元)', '资金 （ 万元 ）', '资金（含税）（万元）'])(
    '“%s” says its unit in whatever brackets, and is found with them',
    (heading) => {
      expect(facts(read('grant', 'facts.grant', '900', heading))).toEqual({ grant: 900_000_000 });
    },
  );

  it('says its unit last: what stands in brackets before it is none', () => {
    expect(facts(read('grant', 'facts.grant', '900', '资金（元）（万元）'))).toEqual({
      grant: 900_000_000,
    });
  });

  it('in two rows says the unit of the lower, also where the mapping names both', () => {
    const name = '资金（元）/支持资金（万元）';
    const table = sheet([
      ['编号', '日期', '资金（元）'],
      ['', '', '支持资金（万元）'],
      ['G-1', '2024-06-30', '900'],
    ]);
    const mapping = { ...mapped('grant', name, 'facts.grant'), headingRows: [1, 2] };
    expect(facts(rows([table], mapping)[0])).toEqual({ grant: 900_000_000 });
  });

  it.each(['资金（美元）', '资金（人民币）', '资金（百万）', '资金（千万元）'])(
    '“%s” counts in what is none of the three, and refuses the file',
    (heading) => {
      expect(refusals([under(heading, '9')], mapped('grant', heading, 'facts.grant'))).toEqual([
        'unit',
      ]);
    },
  );

  it.each(['资金（不含税）', '资金（第一期拨付款单元）', '资金（万元以内）'])(
    '“%s” has no unit: a bare number under it is an error',
    (heading) => {
      expect(codes(read('grant', 'facts.grant', '9', heading))).toEqual(['money-unit']);
    },
  );

  it('of a day may let times fall, and does not of itself', () => {
    const day = '2024-06-30 14:30';
    expect(codes(read('grant', 'facts.approvedOn', day))).toEqual(['date-time']);
    expect(facts(read('grant', { to: 'facts.approvedOn', time: 'dropped' }, day))).toEqual({
      approvedOn: '2024-06-30',
    });
    expect(facts(read('grant', 'facts.approvedOn', '２０２４－０６－３０　０：００'))).toEqual({
      approvedOn: '2024-06-30',
    });
  });
});
