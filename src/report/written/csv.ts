import { csvCell } from '../../values/gate.js';

/** A byte order mark, by which a spreadsheet knows UTF-8. */
export const MARK = '\ufeff';

/** The first row: names of our own, in which there is nothing to quote. */
export const headings = (names: readonly string[]): string => `${names.join(',')}\r\n`;

/** A row, as RFC 4180 has it. */
export const row = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** What a spreadsheet would take for a number or a date, and damage: `001`, sixteen digits, `1E5`, `3-1`. */
const DAMAGED =
  /^(?:0\d+|\d{12,}|\d+(?:\.\d+)?[eE][+-]?\d+|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d{1,2}:\d{2}(?::\d{2})?)$/;

/** An id as a spreadsheet leaves it alone; whoever reads it back reads the same id. */
export const idCell = (id: string): string => (DAMAGED.test(id) ? `"=""${id}"""` : csvCell(id));
