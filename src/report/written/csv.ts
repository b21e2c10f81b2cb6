import { csvCell, printable } from '../../values/gate.js';

/** A byte order mark, by which a spreadsheet knows UTF-8. */
export const MARK = '\ufeff';

/** The first row: names of our own, in which there is nothing to quote. */
export const headings = (names: readonly string[]): string => `${names.join(',')}\r\n`;

/** A row, as RFC 4180 has it. */
export const row = (cells: readonly string[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** An id as a spreadsheet leaves it alone; whoever reads it back reads the same id. */
export const idCell = (id: string): string => (staysAsItIs(id) ? csvCell(id) : wrapped(id));

/** Whether no spreadsheet takes the id for a number, a day, a time or a truth; what it could be taken for is without end. */
function staysAsItIs(id: string): boolean {
  // What csvCell defuses is a text already, and a text in a formula has at most 255 characters, on one line.
  if (id === '' || id.length > 255 || /^\s*[=+\-@＝＋－＠]|[\t\r\n]/.test(id)) return true;
  return /^(?:0|[1-9]\d{0,10})$/.test(id) || (/^[\p{L}_]/u.test(id) && !MEANS_SOMETHING.test(id));
}

/** Words that a spreadsheet reads: `false`, `Mar-1`, `May 5`, `上午9:30`, `二〇二四年六月`. */
const MEANS_SOMETHING =
  /^(?:true$|false$|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\s.,/-]*\d|[上下]午|[〇零一二三四五六七八九十]+[年月日])/i;

function wrapped(id: string): string {
  const formula = `="${printable(id).replaceAll('"', '""')}"`;
  return `"${formula.replaceAll('"', '""')}"`;
}
