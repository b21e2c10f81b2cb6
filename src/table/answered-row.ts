import type { Invalid, RecheckResult } from '../audit/recheck.js';
import type { TableError } from './complaints.js';
import type { Place } from './sheet.js';
import type { Source, TableRow } from './table.js';

type RowWithRecord = Extract<TableRow, { readonly record: unknown }>;

/** The answer to a row that is no record: its sheet and row, and what is wrong in which cell. */
export const refusedRow = (row: Exclude<TableRow, RowWithRecord>): Invalid =>
  invalidAt(row.at, row);

/** The answer to the record of a row; what is refused in it is named by the cell that it was read from. */
export function answeredRow({ at, cells }: RowWithRecord, result: RecheckResult): RecheckResult {
  if (result.verdict !== 'invalid') return result;
  const errors = result.errors.map((error) => ({ ...error, ...sourceOf(error.path, at, cells) }));
  return invalidAt(at, { ...result, errors });
}

/** An error without a cell is that of the row. */
function invalidAt(
  at: TableRow['at'],
  { id, kind, errors }: Pick<Invalid, 'id' | 'kind'> & { readonly errors: readonly TableError[] },
): Invalid {
  return {
    ...(id === undefined ? {} : { id }),
    ...(kind === undefined ? {} : { kind }),
    ...{ sheet: at.sheet, row: at.row, verdict: 'invalid' },
    errors: errors.map((error) => ({
      ...error,
      ...{ sheet: error.sheet ?? at.sheet, row: error.row ?? at.row },
    })),
  };
}

/** Where a path was read: the cell itself, or that of what lies around it; of a list's row at least its place. */
function sourceOf(
  path: string,
  { sheet, row }: Place,
  cells: Readonly<Record<string, Source>>,
): Partial<Source> | undefined {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    if (Object.hasOwn(cells, at)) return cells[at];
    const beside = Object.entries(cells).find(([key]) => isOfItem(key, at));
    if (beside !== undefined && !(beside[1].sheet === sheet && beside[1].row === row)) {
      return { sheet: beside[1].sheet, row: beside[1].row };
    }
  }
  return undefined;
}

const isOfItem = (path: string, item: string): boolean =>
  path.startsWith(`${item}.`) && !path.slice(item.length + 1).includes('.');
