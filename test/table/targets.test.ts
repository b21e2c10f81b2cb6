import { describe, expect, it } from 'vitest';
import { fromTable, type Mapping } from '../../src/table/index.js';
import type { Cell } from '../../src/table/sheet.js';
import { codes, errors, facts, refusals, rows, sheet } from './read-rows.js';

type Kind = Exclude<Mapping['kind'], object>;

const to = (kind: Kind, path: string): Mapping => ({
  kind,
  columns: { 编号: 'id', 日期: 'decidedOn', 内容: path },
});
const one = (cell: Cell = '') =>
  sheet([
    ['编号', '日期', '内容'],
    ['R-1', '2024-06-30', cell],
  ]);
const read = (kind: Kind, path: string, cell: Cell) => rows([one(cell)], to(kind, path))[0];

describe('a column goes to a path of a record of its kind', () => {
  it.each([
    ['grant', 'facts.sources.0.level'],
    ['grant', 'facts.sources.9999.level'],
    ['grant', 'subject.project'],
    ['grant', 'edition'],
    ['grant', 'outcome'],
    ['grant', 'meta.note'],
    ['grant', 'meta.a.b'],
    ['grant', 'meta.第一行\n第二行'],
    ['grant', 'reasons.A20.in-force'],
    ['demand-publication', 'reasons.A9.contents'],
    ['demand-publication', 'facts.notice.needs.0'],
  ] as const)('of %s: %j', (kind, path) => {
    expect(refusals([one()], to(kind, path))).toEqual([]);
  });

  it.each([
    ['grant', 'facts'],
    ['grant', 'facts.'],
    ['grant', 'facts..grant'],
    ['grant', 'facts.constructor'],
    ['grant', 'facts.grant.0'],
    ['grant', 'facts.sources.00.level'],
    ['grant', 'facts.sources.01.level'],
    ['grant', 'facts.sources.1x.level'],
    ['grant', 'facts.sources.x1.level'],
    ['grant', 'facts.sources.10000.level'],
    ['grant', 'facts.sources.*x.level'],
    ['grant', 'kind'],
    ['grant', 'findings'],
    ['grant', 'subject'],
    ['grant', 'subject.x'],
    ['grant', 'meta'],
    ['grant', 'meta.'],
    ['grant', 'xmeta.note'],
    ['grant', 'reasons'],
    ['grant', 'reasons.A9.contents'],
    ['grant', 'outcome.x'],
    ['grant', 'id.x'],
    ['grant', ' id'],
  ] as const)('and to nothing else: %s %j', (kind, path) => {
    expect(refusals([one()], to(kind, path))).toEqual(['target']);
  });

  it.each([
    ['facts.grand', 'facts.grant'],
    ['decidedon', 'decidedOn'],
    ['facts.sources.1.levl', 'facts.sources.0.level'],
    ['subjet.project', 'subject.project'],
  ])('of which the nearest is named for %s', (path, nearest) => {
    const table = fromTable([one()], to('grant', path), { language: 'zh' });
    const [refused] = 'refused' in table ? table.refused : [];
    expect(refused?.message).toBe(`这种决定没有 ${path} 这一项；最接近的是 ${nearest}`);
  });
});

describe('what a cell is read as follows from the path', () => {
  it.each([
    ['annual-report', 'facts.reports', '2023年', { reports: [2023] }],
    ['annual-report', 'facts.reports', '2023年度', { reports: [2023] }],
    ['project-application', 'facts.year', '2024年', { year: 2024 }],
    ['demand-collection', 'facts.demand.months', '30个月', { demand: { months: 30 } }],
    ['demand-catalogue', 'facts.assessment.experts', '7人', { assessment: { experts: 7 } }],
    ['demand-publication', 'facts.departments', '江苏省科技厅', { departments: ['320000'] }],
    ['demand-collection', 'facts.department', '上海市科委', { department: '310000' }],
    [
      'demand-collection',
      'facts.demand.field',
      '集成电路',
      { demand: { field: 'integrated-circuits' } },
    ],
    ['demand-collection', 'facts.demand.field', '自拟领域', { demand: { field: '自拟领域' } }],
    ['demand-publication', 'facts.notice.remarks', '待定', { notice: { remarks: '待定' } }],
    ['grant', 'facts.place', '苏州', { place: '320500' }],
  ] as const)('of %s at %s: “%s”', (kind, path, cell, expected) => {
    expect(facts(read(kind, path, cell))).toEqual(expected);
  });

  it.each([
    ['demand-collection', 'facts.demand.months', '30年', 'integer'],
    ['demand-collection', 'facts.demand.months', '30人', 'integer'],
    ['demand-catalogue', 'facts.assessment.experts', '7个月', 'integer'],
    ['project-application', 'facts.year', '2024个月', 'integer'],
    ['demand-collection', 'facts.department', '苏州市科技局', 'place'],
    ['demand-collection', 'facts.demander.place', '江苏省科技厅', 'place'],
    ['demand-collection', 'facts.demander.kind', '自拟种类', 'word'],
    ['demand-collection', 'facts.demand.name', '待定', 'filler'],
    ['grant', 'outcome', '入库', 'word'],
  ] as const)('of %s at %s it is not “%s”', (kind, path, cell, code) => {
    expect(codes(read(kind, path, cell))).toEqual([code]);
  });

  it('so that an error names the words of that path', () => {
    const [kind] = errors(read('demand-collection', 'facts.demander.kind', '自拟种类'));
    expect(kind?.message).toContain('可写：企业、高校、科研院所、其他单位，现为“自拟种类”');
    const [outcome] = errors(read('grant', 'outcome', '入库'));
    expect(outcome?.message).toMatch(/^没有这个词；可写：.*，现为“入库”/);
  });
});
