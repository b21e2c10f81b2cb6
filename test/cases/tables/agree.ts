import { withoutUnit } from '../../../src/table/fold.js';
import type { Table, TableRow } from '../../../src/table/table.js';

/** What a case says of a row: its record, or its errors as far as it names them. */
export interface Expected {
  readonly at: { readonly sheet: string; readonly row: number };
  readonly record?: unknown;
  readonly errors?: readonly Readonly<Record<string, unknown>>[];
}

/** The rows of a table as far as a case speaks of them; what it leaves out is not compared. */
export function asExpected(rows: readonly TableRow[], expected: readonly Expected[]): unknown[] {
  return rows.map((row, index) => {
    const { at } = row;
    if ('record' in row) return { at, record: row.record };
    const wanted = expected[index]?.errors ?? [];
    return {
      at,
      errors: row.errors.map((error, each) => {
        const named = Object.keys(wanted[each] ?? { code: '' });
        const all: Readonly<Record<string, unknown>> = { ...error };
        return Object.fromEntries(named.map((key) => [key, same(key, all[key])]));
      }),
    };
  });
}

/** What a case expects, its headings as headings are compared. */
export function wanted(expected: readonly Expected[]): unknown[] {
  return expected.map((row) =>
    row.errors === undefined
      ? row
      : {
          ...row,
          errors: row.errors.map((error) =>
            Object.fromEntries(
              Object.entries(error).map(([key, value]) => [key, same(key, value)]),
            ),
          ),
        },
  );
}

const same = (key: string, value: unknown): unknown =>
  key === 'heading' && typeof value === 'string' ? withoutUnit(value) : value;

/** The rows of a table that was read; fails where it was refused. */
export function rowsOf(table: Table): readonly TableRow[] {
  if ('refused' in table) throw new Error(table.refused.map(({ message }) => message).join('\n'));
  return table.rows;
}
