import { visible } from '../gate.js';

/** A byte order mark, by which a spreadsheet knows UTF-8. */
export const MARK = '\ufeff';

/** A row, as RFC 4180 has it. */
export const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`;

/**
 * One cell: quoted where it must be, and never a formula, full-width signs and those behind white space
 * included. What cannot be seen stands there by its number; line ends and tabs stay.
 */
export function cell(text: string): string {
  return quoted(safe(text));
}

function safe(text: string): string {
  const shown = visible(text);
  return /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(shown) ? `'${shown}` : shown;
}

const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** What a spreadsheet would take for a number or a date, and damage: `001`, sixteen digits, `1E5`, `3-1`. */
const DAMAGED =
  /^(?:0\d+|\d{12,}|\d+(?:\.\d+)?[eE][+-]?\d+|\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d{1,2}:\d{2}(?::\d{2})?)$/;

/** An id as a spreadsheet leaves it alone; whoever reads it back reads the same id. */
export const idCell = (id: string): string => (DAMAGED.test(id) ? quoted(`="${id}"`) : cell(id));
