import { writeXlsx } from 'hucre/xlsx';
import type { BookCell, BookSheet } from '../../report/workbook.js';
import { visible } from '../../values/gate.js';

/** A workbook as bytes: headings frozen and filtered, texts as texts, so that no id is damaged. */
export async function bookBytes(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, heads, rows: body }) => {
      const rows = [[...heads], ...Array.from(body, (row) => row.map(cellOf))];
      return {
        name,
        rows,
        columns: heads.map((heading) => ({ width: Math.min(48, 6 + 2 * heading.length) })),
        freezePane: { rows: 1 },
        autoFilter: { range: `A1:${letters(heads.length - 1)}${rows.length}` },
      };
    }),
  });
}

/** Most characters that a cell holds. */
const MOST_CHARACTERS = 32_767;

/** A cell as a spreadsheet holds it; a text that is too long for one says so by its end. */
function cellOf(cell: BookCell): BookCell {
  if (typeof cell === 'number') return cell;
  const text = visible(cell);
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS - 1)}…` : text;
}

/** The letters of a column, counted from 0. */
function letters(index: number): string {
  const [above, here] = [Math.floor(index / 26), index % 26];
  return (above > 0 ? letters(above - 1) : '') + String.fromCharCode(65 + here);
}
