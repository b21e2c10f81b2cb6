import { fromTable, type Mapping, type Sheet, type TableRow } from '../../src/table/index.js';
import type { Cell } from '../../src/table/sheet.js';
import type { Table } from '../../src/table/table.js';

/** A sheet named 表, unless another name is given. */
export const sheet = (rows: readonly (readonly Cell[])[], more: Partial<Sheet> = {}): Sheet => ({
  name: '表',
  rows,
  ...more,
});

/** A table that is not refused. */
export function tableOf(
  sheets: readonly Sheet[],
  mapping?: Mapping | Mapping[],
): Exclude<Table, { refused: unknown }> {
  const table = fromTable(sheets, mapping, { language: 'zh' });
  if ('refused' in table) throw new Error(table.refused.map(({ message }) => message).join('\n'));
  return table;
}

export const rows = (
  sheets: readonly Sheet[],
  mapping?: Mapping | Mapping[],
): readonly TableRow[] => tableOf(sheets, mapping).rows;

/** The facts that a row says; the row itself where it says no record. */
export const facts = (row: TableRow | undefined) =>
  row !== undefined && 'record' in row ? row.record['facts'] : row;

export const errors = (row: TableRow | undefined) =>
  row !== undefined && 'errors' in row ? row.errors : [];

export const codes = (row: TableRow | undefined) => errors(row).map(({ code }) => code);

export const refusals = (sheets: readonly Sheet[], mapping?: unknown) => {
  const table = fromTable(sheets, mapping as Mapping);
  return 'refused' in table ? table.refused.map(({ code }) => code) : [];
};
