import { isDate } from '../values/date.js';

/** What stands in a cell of a workbook: nothing, a text, a number, or a day. */
export type BookCell = string | number | { readonly day: string };

/** A sheet of a workbook: its headings are frozen and filtered. */
export interface BookSheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: Iterable<readonly BookCell[]>;
}

/** A sheet holds so many rows below its headings. */
const MOST_ROWS = 1_048_575;

/** A day as a day, so that it can be sorted and filtered by; a text that is none as it stands. */
export const dayCell = (text = ''): BookCell => (isDate(text) ? { day: text } : text);

/** A sheet, continued on further ones where its rows are more than one holds. */
export function continued(
  { name, heads, rows }: BookSheet,
  mostRows: number = MOST_ROWS,
): BookSheet[] {
  const all = [...rows];
  const pages = Math.max(1, Math.ceil(all.length / mostRows));
  return Array.from({ length: pages }, (_, page) => ({
    name: page === 0 ? name : `${name} ${page + 1}`,
    heads,
    rows: all.slice(page * mostRows, (page + 1) * mostRows),
  }));
}
