import { readXlsx, type Cell as Stored } from 'hucre/xlsx';
import type { Cell, Sheet } from '../sheet.js';
import type { withArrayFormulas } from './calculation.js';
import { dateCell, isDateFormat, numberCell } from './cells.js';
import { isZero, mayBeNoDay, withoutNoDay } from './no-day.js';
import { type Manner, partShown, textCell } from './parts.js';
import { entryHolds, sound } from './sound.js';
import { SHEETS } from './zip.js';

/** The sheets of a workbook of Office Open XML, where what they say of themselves is not of more than so many cells. */
export async function xlsxSheets(bytes: Uint8Array, most: number): Promise<Sheet[]> {
  const { sheets, book } = await sheetsRead(bytes);
  const left = { cells: most };
  return sheets.map((sheet) => {
    const { name, rows, cells, merges, rowDefs, columns, hidden, veryHidden } = sheet;
    const hiddenRows = [...(rowDefs ?? [])].flatMap(([row, { hidden: is, height }]) =>
      is === true || height === 0 ? [row] : [],
    );
    const hiddenColumns = (columns ?? []).flatMap(({ hidden: is, width }, at) =>
      is === true || width === 0 ? [at] : [],
    );
    return {
      name,
      ...(hidden === true || veryHidden === true ? { hidden: true } : {}),
      rows: book.told(
        rows.map((row, at) =>
          row.map((value, index) => cellOf(value, cells?.get(`${at},${index}`), book)),
        ),
        sheet,
        left,
        book.isZero,
      ),
      ...(merges === undefined || merges.length === 0
        ? {}
        : {
            merges: merges.map(({ startRow, startCol, endRow, endCol }) => ({
              ...{ top: startRow, left: startCol, bottom: endRow, right: endCol },
            })),
          }),
      ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
      ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
    };
  });
}

/** What holds of all cells of a workbook. */
interface Book {
  /** The first day of their calendar. */
  readonly first: string;
  readonly isZero: (value: unknown) => boolean;
  /** A zero of a formula only holds its place: what wrote the workbook calculates nothing, and says so. */
  readonly isUncalculated: boolean;
  /** The rows of a sheet with what its array formulas make of them. */
  readonly told: typeof withArrayFormulas;
}

/** The sheets with what the parser does not tell by itself. */
async function sheetsRead(
  bytes: Uint8Array,
): Promise<{ readonly sheets: readonly Read[]; readonly book: Book }> {
  let workbook = bytes;
  let { sheets, dateSystem } = await sheetsOfCells(bytes);
  const tellAnew = async (tell: (workbook: Uint8Array) => Uint8Array | undefined) => {
    const told = tell(await sound(workbook));
    if (told === undefined) return;
    workbook = told;
    ({ sheets, dateSystem } = await sheetsOfCells(told));
  };
  const isOtherwise = await entryHolds(workbook, SHEETS, READ_OTHERWISE);
  if (isOtherwise) {
    const { withRowNumbers } = await import('./row-numbers.js');
    await tellAnew(withRowNumbers);
  }
  if (isOtherwise || sheets.some(mayHoldGuides) || sheets.some(mayLackValue)) {
    const { withoutMisreadCells } = await import('./misread-cells.js');
    await tellAnew(withoutMisreadCells);
  }
  if (sheets.some(hasDateOfUnknownFormat)) {
    // It is one of those that a Chinese system has built in.
    const { withChineseFormats } = await import('./chinese-formats.js');
    await tellAnew(withChineseFormats);
  }
  const calendar = dateSystem === '1904' ? 1904 : 1900;
  const isNothing = (value: unknown) => isZero(value, calendar);
  const book = {
    ...{ first: `${calendar}-01-01`, isZero: isNothing },
    ...(await calculated(workbook, sheets, isNothing)),
  };
  if (!sheets.some(({ rows }) => rows.some((row) => row.some(mayBeNoDay)))) return { sheets, book };
  const in1904 = await sheetsOfCells(workbook, '1904');
  return { sheets: withoutNoDay(sheets, in1904.sheets), book };
}

/**
 * A row that says how it is shown, and not which one it is; a cell that names a type and has no value; or a number as
 * programs write theirs.
 */
const READ_OTHERWISE =
  /<(?:\w+:)?(?:row\b(?![^<>]*\sr\s*=)[^<>]*\s(?:hidden|ht)\s*=|c\s(?:[^<>]*\s)?t=["'][sb]["'][^<>]*(?:\/>|>\s*<\/)|v\b[^<>]*(?:\/>|>\s*(?:<\/|0[xbo])))/iu;

async function calculated(
  workbook: Uint8Array,
  sheets: readonly Read[],
  isNothing: Book['isZero'],
): Promise<Pick<Book, 'isUncalculated' | 'told'>> {
  if (sheets.some((sheet) => mayHoldPlaces(sheet, isNothing))) {
    const { isCalculatedAnew, withArrayFormulas } = await import('./calculation.js');
    if (isCalculatedAnew(await sound(workbook))) {
      return { isUncalculated: true, told: withArrayFormulas };
    }
  }
  return { isUncalculated: false, told: (rows) => rows };
}

/** Whether what stands in a cell may only hold the place of what a formula comes to. */
function mayHoldPlaces({ cells }: Read, isNothing: Book['isZero']): boolean {
  for (const { value, formula, formulaResult, formulaType } of cells?.values() ?? []) {
    if (formulaType === 'array') return true;
    if (formula !== undefined && isNothing(formulaResult ?? value)) return true;
  }
  return false;
}

/** The sheets save those that are charts, which the parser takes for sheets that lack. */
async function sheetsOfCells(
  bytes: Uint8Array,
  dateSystem: '1904' | 'auto' = 'auto',
): Promise<Pick<Awaited<ReturnType<typeof readXlsx>>, 'sheets' | 'dateSystem'>> {
  const options = { readStyles: true, dateSystem };
  try {
    return await readXlsx(bytes, options);
  } catch (error) {
    if (!(error instanceof Error && error.message.includes('missing worksheet'))) throw error;
    const { chartSheets } = await import('./chart-sheets.js');
    const charts = chartSheets(await sound(bytes));
    if (charts.size === 0) throw error;
    const sheets = (_: unknown, at: number) => !charts.has(at);
    return readXlsx(bytes, { ...options, sheets });
  }
}

type Read = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

/** Whether a text may end with how it is spoken, which the parser takes for part of a text that stands in its cell. */
const mayHoldGuides = ({ rows }: Read): boolean =>
  rows.some((row) => row.some((value) => typeof value === 'string' && SPOKEN.test(value)));

const SPOKEN =
  /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]|\p{Script=Han}[\p{Script=Latin}\p{M}\s]+$/u;

/** Whether a cell may be one that names a type and has no value: it reads as false, an empty text, or the first of all texts. */
function mayLackValue({ rows, cells }: Read): boolean {
  for (const { value, formula, type } of cells?.values() ?? []) {
    if (formula !== undefined && (value === '' || type === 'string' || type === 'richText')) {
      return true;
    }
  }
  return rows.some((row) => row.includes(false));
}

function hasDateOfUnknownFormat({ cells }: Read): boolean {
  for (const { value, formulaResult, style } of cells?.values() ?? []) {
    const isDate =
      typeof (formulaResult ?? value) === 'object' && (formulaResult ?? value) !== null;
    if (isDate && style?.numFmt === undefined) return true;
  }
  return false;
}

function cellOf(plain: unknown, stored: Stored | undefined, book: Book): Cell {
  const { type, formula, style } = stored ?? {};
  const value: unknown = stored?.formulaResult ?? stored?.value ?? plain;
  const computed = formula !== undefined;
  const nothing = value === null || value === undefined;
  const isPlace = book.isUncalculated && book.isZero(value);
  // A formula of which nothing is stored comes as an error without a text.
  if (computed && (nothing || isPlace || (type === 'error' && value === ''))) return { formula };
  const marked = computed ? { computed } : {};
  if (type === 'error') return { error: String(value), ...marked };
  if (nothing) return '';
  if (typeof value === 'number') return numberCell(value, style?.numFmt, computed);
  if (typeof value === 'boolean') return { boolean: value, ...marked };
  if (typeof value === 'string') {
    return dayWritten(value, style?.numFmt, computed) ?? textCell(textOf(value, stored));
  }
  const iso = isoOf(value);
  return iso === undefined || iso.date < book.first
    ? { error: '#####' }
    : dateCell(iso.date, iso.time, style?.numFmt, computed);
}

/** A text as it is shown; a part that has no font of its own has that of the cell. */
function textOf(text: string, { richText, style }: Partial<Stored> = {}): string {
  if (richText === undefined) return text;
  const parts = richText.map((part) => {
    const { strikethrough: struck, vertAlign } = part.font ?? style?.font ?? {};
    return partShown(part.text, { struck, stands: STANDS[vertAlign ?? ''] });
  });
  return parts.join('');
}

const STANDS: Readonly<Record<string, Manner['stands']>> = {
  ...{ superscript: 'raised', subscript: 'lowered' },
};

/** A day that is stored as text, as strict workbooks have them, in a cell that shows a day. */
function dayWritten(text: string, format: string | undefined, computed: boolean): Cell | undefined {
  const [, date, time] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)(?:\.0+)?Z?$/.exec(text) ?? [];
  if (date === undefined || time === undefined || format === undefined) return undefined;
  return isDateFormat(format) ? dateCell(date, time, format, computed) : undefined;
}

/** The day and time of what the parser made of a date; nothing where a spreadsheet shows none either. */
function isoOf(value: unknown): { readonly date: string; readonly time: string } | undefined {
  const { toISOString } = value as { toISOString?: () => string };
  const time = Number(value);
  if (typeof toISOString !== 'function' || Number.isNaN(time)) return undefined;
  const iso = toISOString.call(value);
  // From 1900 to 9999; other years are written with a sign.
  if (!(iso >= '1900' && iso < ':')) return undefined;
  return { date: iso.slice(0, 10), time: iso.slice(11, 19) };
}
