import { readFileSync } from 'node:fs';
import { read } from '../../src/table/read/index.js';
import type { Cell } from '../../src/table/sheet.js';

/** The sheets of a workbook by their names, each cell as a text, a day or a number marked as one. */
export async function sheetsOf(path: string): Promise<Record<string, string[][]>> {
  const found = await read(readFileSync(path), { name: path });
  if (!('sheets' in found)) throw new Error(`${path}: no workbook`);
  const shown = (cell: Cell): string => {
    if (typeof cell === 'string') return cell;
    if ('date' in cell) return `day ${cell.date}`;
    return 'number' in cell ? `number ${cell.number}` : JSON.stringify(cell);
  };
  return Object.fromEntries(
    found.sheets.map(({ name, rows }) => [name, rows.map((r) => r.map(shown))]),
  );
}
