import type { Cell, CellValue } from 'hucre/xlsx';
import { type BookCell, type BookSheet, continued } from '../../report/book.js';
import { widthOf } from '../../report/text-width.js';
import { visible } from '../../values/gate.js';
import { columnLetters } from '../tables/column-letters.js';
import { workbookBytes } from '../tables/workbook-bytes.js';

/** A workbook as bytes: headings frozen and filtered, days as days, texts as texts, so that no id is damaged. */
export async function bookBytes(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const days = new Map<string, Date>();
  return workbookBytes(
    sheets
      .flatMap((sheet) => continued(sheet))
      .map(({ name, heads, rows: body }) => {
        const rows = [
          [...heads],
          ...Array.from(body, (row) => row.map((cell) => cellOf(cell, days))),
        ];
        return {
          ...{ name, rows },
          cells: errorLike(rows),
          columns: heads.map((_, at) => ({ width: columnWidth(rows, at) })),
          freezePane: { rows: 1 },
          autoFilter: { range: `A1:${columnLetters(heads.length - 1)}${rows.length}` },
        };
      }),
  );
}

/** A column is as wide as what stands in its first rows, heading and its arrow included, within these bounds. */
const [NARROWEST, WIDEST, ARROW, LOOKED_AT] = [8, 48, 4, 1000];

function columnWidth(rows: readonly (readonly CellValue[])[], at: number): number {
  const widths = rows.slice(0, LOOKED_AT).map((cells, row) => {
    const cell = cells[at] ?? '';
    if (cell instanceof Date) return 'yyyy-mm-dd'.length;
    return widthOf(String(cell).slice(0, WIDEST)) + (row === 0 ? ARROW : 1);
  });
  return Math.min(WIDEST, Math.max(NARROWEST, ...widths));
}

/** Most characters that a cell holds. */
const MOST_CHARACTERS = 32_767;

/** What begins an escape of a workbook, `_x0041_`, which a spreadsheet would show as the character of that number. */
const ESCAPE = /_(?=x[\da-f]{4}_)/giu;

/** From this day on every spreadsheet counts days alike: some hold that 1900 was a leap year. */
const FIRST_DAY = '1900-03-01';

/** A cell as a spreadsheet holds it; a text that is too long for one says so by its end. */
function cellOf(cell: BookCell, days: Map<string, Date>): CellValue {
  if (typeof cell === 'number') return cell;
  if (typeof cell === 'object') return dayOf(cell.day, days);
  const text = visible(cell);
  const whole = text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
  return whole.replace(ESCAPE, '_x005F_');
}

/** A day, made once: a year of records has few. */
function dayOf(text: string, days: Map<string, Date>): Date | string {
  if (text < FIRST_DAY) return text;
  const known = days.get(text);
  if (known !== undefined) return known;
  const day = new Date(`${text}T00:00:00Z`);
  days.set(text, day);
  return day;
}

/** Texts that the writer would take for the errors of a spreadsheet: written as rich text they stay texts. */
function errorLike(rows: readonly (readonly CellValue[])[]): Map<string, Partial<Cell>> {
  const cells = new Map<string, Partial<Cell>>();
  for (const [row, values] of rows.entries()) {
    for (const [column, value] of values.entries()) {
      if (typeof value !== 'string' || !value.startsWith('#')) continue;
      cells.set(`${row},${column}`, { value, richText: [{ text: value }] });
    }
  }
  return cells;
}
