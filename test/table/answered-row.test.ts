import { describe, expect, it } from 'vitest';
import { recheck } from '../../src/index.js';
import { en } from '../../src/messages/en/index.js';
import { zhCN } from '../../src/messages/zh-CN/index.js';
import { answeredRow } from '../../src/table/answered-row.js';
import { type Cell, fromTable, type Mapping } from '../../src/table/index.js';

/** What is said of the first record of these sheets. */
function saidOf(
  sheets: Readonly<Record<string, readonly (readonly Cell[])[]>>,
  mapping: Mapping,
): { readonly zh: string[]; readonly en: string[] } {
  const table = fromTable(
    Object.entries(sheets).map(([name, rows]) => ({ name, rows: [...rows] })),
    mapping,
  );
  const [row] = 'rows' in table ? table.rows : [];
  if (row === undefined || !('record' in row)) throw new Error('there is no record');
  const answer = answeredRow(row, recheck(row.record));
  if (answer.verdict !== 'invalid') throw new Error('it is valid');
  return { zh: zhCN.errors(answer), en: en.errors(answer) };
}

describe('what is required and not there', () => {
  const grant: Mapping = {
    kind: 'grant',
    columns: { 文号: 'id', 日期: 'decidedOn', '支持资金（万元）': 'facts.grant' },
    fixed: { outcome: 'permit' },
  };

  it('is named by its empty cell', () => {
    const { zh } = saidOf(
      {
        支持资金: [
          ['文号', '日期', '支持资金（万元）'],
          ['G-1', '', '900'],
        ],
      },
      grant,
    );
    expect(zh).toEqual([expect.stringMatching(/^“日期”列，.*缺少此项/)]);
  });

  it('of an item across columns is named by a cell of that item, not of one that is not there', () => {
    const { zh } = saidOf(
      {
        项目申报: [
          ['编号', '日期', '年度', '单位一', '单位二', '角色二', '角色三', '所在地三'],
          ['A-1', '2024-06-30', '2024', '', '', '', '牵头', '上海市'],
        ],
      },
      {
        kind: 'project-application',
        columns: {
          ...{ 编号: 'id', 日期: 'decidedOn', 年度: 'facts.year', 单位一: 'facts.units.0.name' },
          ...{ 单位二: 'facts.units.1.name', 角色二: 'facts.units.1.role' },
          角色三: { to: 'facts.units.2.role', words: { 牵头: 'lead' } },
          所在地三: 'facts.units.2.place',
        },
        fixed: { outcome: 'permit' },
      },
    );
    expect(zh).toEqual([expect.not.stringContaining('单位二')]);
  });
});

describe('what is wrong with an item of a list that stands in a sheet of its own', () => {
  const sheets = (contracts: readonly (readonly Cell[])[]) => ({
    付款核查: [
      ['编号', '核查日期', '项目编号', '有无合同'],
      ['S-1', '2024-06-30', 'P-1', '有'],
    ],
    合同: contracts,
  });
  const mapping = (columns: Mapping['columns']): Mapping => ({
    kind: 'solver-payment',
    sheet: '付款核查',
    columns: {
      ...{ 编号: 'id', 核查日期: 'decidedOn', 项目编号: 'subject.project' },
      有无合同: 'facts.contracts',
    },
    fixed: { outcome: 'met' },
    children: { 合同: { key: ['项目编号'], to: 'facts.contracts', columns } },
  });

  it('is named by the empty cell of its own sheet, not by the heading of the list', () => {
    const { zh, en } = saidOf(
      sheets([
        ['合同编号', '项目编号', '合同额（元）'],
        ['C-1', 'P-1', '5'],
        ['', 'P-1', '3'],
      ]),
      mapping({ 合同编号: 'id', '合同额（元）': 'amount' }),
    );
    expect(zh).toEqual([expect.stringMatching(/^工作表“合同”第 3 行“合同编号”列，/)]);
    expect(en).toEqual([expect.stringMatching(/^sheet “合同”, row 3, column “合同编号”: /)]);
  });

  it('is named by the row of its own sheet, where no column is read for it', () => {
    const { zh, en } = saidOf(
      sheets([
        ['项目编号', '合同额（元）'],
        ['P-1', '5'],
      ]),
      mapping({ '合同额（元）': 'amount' }),
    );
    expect(zh).toEqual([expect.stringMatching(/^工作表“合同”第 2 行，/)]);
    expect(en).toEqual([expect.stringMatching(/^sheet “合同”, row 2: /)]);
  });
});
