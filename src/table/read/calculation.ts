import type { readXlsx } from 'hucre/xlsx';
import { columnLettered } from '../lettered.js';
import type { Cell, Merge } from '../sheet.js';
import { archiveOf, textAt } from './archive.js';

/** Whether a workbook says that all of its formulas are to be calculated when it is opened. */
export const isCalculatedAnew = (workbook: Uint8Array): boolean =>
  ANEW.test(textAt(archiveOf(workbook), '/xl/workbook.xml'));

const ANEW = /<(?:\w+:)?calcPr\s(?:[^<>]*\s)?fullCalcOnLoad\s*=\s*["'](?:1|true)["']/u;

type Read = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** An array formula over several cells, of which the sheet tells at the first alone. */
interface ArrayFormula {
  readonly formula: string;
  readonly over: Merge;
}

/**
 * The rows of a sheet that nothing has calculated, with each array formula in all of its cells that have no value, or
 * whose zero only holds its place. How many cells may be looked at is counted down in `left`.
 */
export function withArrayFormulas(
  read: readonly Cell[][],
  { rows, cells }: Pick<Read, 'rows' | 'cells'>,
  left: { cells: number },
  holdsPlace: (value: unknown) => boolean,
): readonly Cell[][] {
  const found = formulasIn(cells);
  if (found.length === 0) return read;
  const told = read.map((row) => [...row]);
  for (const { formula, over } of found) {
    const bottom = Math.min(over.bottom, rows.length - 1);
    for (let row = over.top; row <= bottom; row += 1) {
      const [line = [], stored = []] = [told[row], rows[row]];
      const right = Math.min(over.right, stored.length - 1);
      left.cells -= 1 + Math.max(0, right - over.left);
      if (left.cells < 0) throw new Error('array formulas exceed the limit of cells');
      for (let column = over.left; column <= right; column += 1) {
        // Of no value nothing is stored, and of a text without characters a text.
        if (holdsPlace(stored[column] ?? 0)) line[column] = { formula };
      }
    }
  }
  return told;
}

function formulasIn(cells: Read['cells'] = new Map()): readonly ArrayFormula[] {
  const found: ArrayFormula[] = [];
  for (const { formula = '', formulaType, formulaRef } of cells.values()) {
    const over = formulaType === 'array' ? areaOf(formulaRef) : undefined;
    if (over !== undefined) found.push({ formula, over });
  }
  return found;
}

function areaOf(reference = ''): Merge | undefined {
  const [, left = '', top, right = '', bottom] = AREA.exec(reference.toUpperCase()) ?? [];
  if (top === undefined) return undefined;
  return {
    ...{ top: Number(top) - 1, left: columnLettered(left) },
    ...{ bottom: Number(bottom) - 1, right: columnLettered(right) },
  };
}

const AREA = /^\$?([A-Z]{1,3})\$?(\d+):\$?([A-Z]{1,3})\$?(\d+)$/u;
