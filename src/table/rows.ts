import { wordKey } from './fold.js';
import type { Layout } from './layout.js';
import { textOf } from './scalar.js';
import type { Cell, Merge, Place } from './sheet.js';

/** A row below the headings that holds something. */
export interface Row {
  readonly at: Place;
  readonly cells: readonly Cell[];
  /** The cells above which it lies under in a merge. */
  readonly covering: readonly Merge[];
  /** A comma may have moved its facts: it has more cells than there are headings. */
  readonly tooMany: boolean;
}

export interface Rows {
  readonly rows: readonly Row[];
  /** How many were passed over because they begin with a word that says so. */
  readonly skipped: number;
}

/** The cell of a row in a column; empty where the row ends before it. */
export const cellAt = ({ cells }: Pick<Row, 'cells'>, index: number): Cell => cells[index] ?? '';

export const isEmpty = (cell: Cell): boolean => typeof cell === 'string' && cell.trim() === '';

/** Whether a merge hides the cell under another one. */
export function isCovered({ at, covering }: Row, index: number): boolean {
  return isUnder(covering, at.row - 1, index);
}

const isUnder = (covering: readonly Merge[], row: number, column: number): boolean =>
  covering.some(
    ({ top, left, right }) =>
      left <= column && column <= right && !(top === row && left === column),
  );

/** The cells of a row; what a merge covers, nobody sees, whatever is still stored there. */
function uncovered(
  cells: readonly Cell[],
  row: number,
  covering: readonly Merge[],
): readonly Cell[] {
  if (covering.length === 0) return cells;
  return cells.map((cell, column) => (isUnder(covering, row, column) ? '' : cell));
}

const DITTO: ReadonlySet<string> = new Set(['同上', '〃', '″']);

/** Whether a cell says that it is the same as the one above. */
const isDitto = (cell: Cell): boolean => typeof cell === 'string' && DITTO.has(wordKey(cell));

/**
 * The rows below the headings: wholly blank ones and those that begin with a word of `skip` are passed
 * over; in the columns `down` a cell that is empty or says ditto takes what stands above it.
 */
export function rowsBelow(
  { sheet, below, last }: Layout,
  skip: readonly string[],
  down: readonly number[],
): Rows {
  const words = skip.map(wordKey).filter((word) => word !== '');
  const merges = [...(sheet.merges ?? [])].sort((a, b) => a.top - b.top);
  const rows: Row[] = [];
  let covering: readonly Merge[] = [];
  let next = 0;
  let skipped = 0;
  for (let index = below; index < sheet.rows.length; index += 1) {
    const started: Merge[] = [];
    for (
      let merge = merges[next];
      merge !== undefined && merge.top <= index;
      merge = merges[next]
    ) {
      started.push(merge);
      next += 1;
    }
    if (started.length > 0 || covering.length > 0) {
      covering = [...covering, ...started].filter(({ bottom }) => bottom >= index);
    }
    const cells = uncovered(sheet.rows[index] ?? [], index, covering);
    const first = cells.find((cell) => !isEmpty(cell));
    if (first === undefined) continue;
    const begins = wordKey(textOf(first));
    if (words.some((word) => begins.startsWith(word))) {
      skipped += 1;
      continue;
    }
    rows.push({
      at: { sheet: sheet.name, row: index + 1 },
      cells: down.length === 0 ? cells : filledDown(cells, down, rows.at(-1)),
      covering,
      tooMany: sheet.csv === true && hasMoreThan(cells, last),
    });
  }
  return { rows, skipped };
}

function filledDown(
  cells: readonly Cell[],
  down: readonly number[],
  above: Row | undefined,
): readonly Cell[] {
  const filled = [...cells];
  for (const index of down) {
    const cell = cells[index] ?? '';
    if (above === undefined || !(isEmpty(cell) || isDitto(cell))) continue;
    while (filled.length < index) filled.push('');
    filled[index] = cellAt(above, index);
  }
  return filled;
}

const hasMoreThan = (cells: readonly Cell[], last: number): boolean =>
  cells.some((cell, index) => index > last && !isEmpty(cell));
