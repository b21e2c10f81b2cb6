import { headingKey, unitIn, withoutUnit } from './fold.js';
import { columnLettered } from './lettered.js';
import { textOf } from './scalar.js';
import type { Sheet } from './sheet.js';

/** A sheet with its headings found. */
export interface Layout {
  readonly sheet: Sheet;
  /** The first row below the headings, from 0. */
  readonly below: number;
  readonly heads: readonly Head[];
  /** The last column that has a heading, from 0. */
  readonly last: number;
}

/** The heading of a column as it stands. */
export interface Head {
  readonly index: number;
  /** Both rows of a heading in two, joined: `资金（万元）/支持资金`. */
  readonly said: string;
  /** What it may be called, as headings are compared: with its unit, and without. */
  readonly exact: readonly string[];
  readonly bare: readonly string[];
  readonly unit: string | undefined;
}

/** Within so many rows the headings must stand. */
const DEEPEST = 20;

/** Headings that do not stand in a sheet, and what may have become of them. */
export interface Unfound {
  readonly missing: readonly string[];
  /** The row where the most of them stand; nothing where the sheet is empty. */
  readonly nearest?: Layout;
  /** The two rows in which all of them stand together. */
  readonly inRows?: readonly [number, number];
}

/** Where the headings stand, or those that lack where the most of them stand. */
export function layoutOf(
  sheet: Sheet,
  names: readonly string[],
  headingRows: readonly number[] | undefined,
): Layout | Unfound {
  if (headingRows !== undefined) {
    const layout = layoutAt(sheet, headingRows);
    const found = completed(layout, names);
    return 'missing' in found ? { ...found, nearest: layout } : found;
  }
  let unfound: Unfound = { missing: names };
  const deepest = Math.min(DEEPEST, sheet.rows.length);
  for (let row = 1; row <= deepest; row += 1) {
    const layout = layoutAt(sheet, [row]);
    const found = completed(layout, names);
    if (!('missing' in found)) return found;
    const { missing } = found;
    const isFirst = unfound.nearest === undefined && layout.heads.length > 0;
    if (isFirst || missing.length < unfound.missing.length) unfound = { missing, nearest: layout };
  }
  for (let row = 1; row < deepest; row += 1) {
    const inRows = [row, row + 1] as const;
    if (!('missing' in completed(layoutAt(sheet, inRows), names))) return { ...unfound, inRows };
  }
  return unfound;
}

function completed(layout: Layout, names: readonly string[]): Layout | Unfound {
  const missing = names.filter((name) => columnsNamed(layout, name).length === 0);
  return missing.length === 0 ? layout : { missing };
}

/** The layout whose headings stand in these rows, counted from 1. */
function layoutAt(sheet: Sheet, headingRows: readonly number[]): Layout {
  const [first = 1, second] = headingRows;
  const texts = (row: number) => (sheet.rows[row - 1] ?? []).map(textOf);
  const heads =
    second === undefined ? inOneRow(texts(first)) : inTwoRows(texts(first), texts(second));
  return { sheet, below: second ?? first, heads, last: heads.at(-1)?.index ?? -1 };
}

const headOf = (
  index: number,
  said: string,
  names: readonly string[],
  unit: string | undefined,
): Head => ({ index, said, exact: names.map(headingKey), bare: names.map(withoutUnit), unit });

function inOneRow(texts: readonly string[]): Head[] {
  return texts.flatMap((said, index) =>
    said === '' ? [] : [headOf(index, said, [said], unitIn(said))],
  );
}

/** An upper heading counts until the next. */
function inTwoRows(upper: readonly string[], lower: readonly string[]): Head[] {
  const heads: Head[] = [];
  let above = '';
  for (let index = 0; index < Math.max(upper.length, lower.length); index += 1) {
    const [own = '', name = ''] = [upper[index], lower[index]];
    if (own !== '') above = own;
    if (name !== '') {
      const whole = above === '' ? name : `${above}/${name}`;
      heads.push(headOf(index, whole, [name, whole], unitIn(name) ?? unitIn(above)));
    } else if (own !== '') {
      heads.push(headOf(index, own, [own], unitIn(own)));
    }
  }
  return heads;
}

const LETTER = /^@([A-Z]{1,3})$/;

/** The columns that a heading names: by its letter, else with its unit, else without. */
export function columnsNamed({ heads }: Layout, name: string): readonly Head[] {
  const [, letters] = LETTER.exec(name.trim()) ?? [];
  if (letters !== undefined) return [lettered(heads, letters)];
  const key = headingKey(name);
  const exact = heads.filter((head) => head.exact.includes(key));
  if (exact.length > 0) return exact;
  const bare = withoutUnit(name);
  return heads.filter((head) => head.bare.includes(bare));
}

/** A column by its letter stands there whether it has a heading or not. */
function lettered(heads: readonly Head[], letters: string): Head {
  const index = columnLettered(letters);
  const said = `@${letters}`;
  return heads.find((head) => head.index === index) ?? headOf(index, said, [], undefined);
}

const UNIT_ABOVE = /(?:金额)?单位[:：]?\s*(?:人民币)?\s*\S*元/u;

/** What stands above the headings of the unit of all amounts: quoted, never relied on. */
export function unitAbove({ sheet, below }: Layout): string {
  for (const row of sheet.rows.slice(0, below)) {
    for (const cell of row) {
      const [found] = UNIT_ABOVE.exec(textOf(cell)) ?? [];
      if (found !== undefined) return found;
    }
  }
  return '';
}
