import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx';
import { columnLettered } from '../lettered.js';
import type { Cell, Merge, Sheet } from '../sheet.js';
import { type BinaryWorkbook, binaryWorkbook } from './binary-workbook.js';
import { isDateFormat, numberCell, serialCell } from './cells.js';
import { cellsRepeated, cellsSpanned } from './extent.js';
import { isXmlWorkbook, markupTold } from './markup.js';
import { openDocument } from './open-document.js';
import type { SheetSaid, Span } from './open-document-cells.js';
import { unescaped } from './open-document-styles.js';
import { pageTold } from './page-tables.js';
import { textCell } from './parts.js';

/** How many rows a sheet may have, and how many cells all sheets. */
interface Bounds {
  readonly rows: number;
  readonly cells: number;
}

/** Old binary workbooks, OpenDocument, and what platforms write under the name of either. */
export function legacySheets(
  source: Uint8Array | string,
  { rows, cells: most }: Bounds,
  isArchive = false,
): Sheet[] {
  const said = typeof source === 'string' ? cellsSpanned(source) : 0;
  const document = isArchive && typeof source !== 'string' ? openDocument(source) : undefined;
  if (said > most || (document !== undefined && cellsRepeated(document.content) > most)) {
    throw tooMany();
  }
  const markup = typeof source === 'string' ? markupTold(source) : undefined;
  const page = markup === undefined || isXmlWorkbook(markup) ? undefined : pageTold(markup, most);
  const told = page?.markup ?? markup ?? document?.bytes ?? source;
  const workbook = read(told, {
    type: typeof source === 'string' ? 'string' : 'array',
    // Without it a text that looks like a number or a day of a web page becomes one.
    ...{ raw: true, cellNF: true, cellText: true, cellDates: false, cellStyles: true },
    sheetRows: rows + 1,
  });
  const from1904 = workbook.Workbook?.WBProps?.date1904 === true;
  const left = { cells: most };
  const book = isCompound(source) ? binaryWorkbook(source) : undefined;
  const isUncalculated = book?.isUncalculated === true && hasNoResult(workbook);
  return workbook.SheetNames.map((name, at) => {
    const said = document?.sheets.get(name) ?? page?.tables[at];
    const sheet = sheetOf(name, workbook, { at, from1904, left, said, book, isUncalculated });
    // Of an OpenDocument file the parser leaves the names as the markup writes them.
    return { ...sheet, name: document === undefined ? sheet.name : unescaped(name) };
  });
}

const isCompound = (source: Uint8Array | string): source is Uint8Array =>
  typeof source !== 'string' && source[0] === 0xd0;

/** Whether no formula has come to anything: what wrote the workbook calculates nothing, and a zero only holds the place. */
const hasNoResult = ({ Sheets }: WorkBook): boolean =>
  Object.values(Sheets).every((sheet) =>
    Object.values(sheet).every(({ f, v }: CellObject) => f === undefined || isNoResult(v)),
  );

const isNoResult = (value: CellObject['v']): boolean => value === 0 || value === '';

const tooMany = () => new RangeError('too many cells');

interface Place {
  readonly at: number;
  readonly from1904: boolean;
  /** What an OpenDocument file or a web page says of the sheet, of which the parser tells nothing. */
  readonly said: (SheetSaid & { readonly merges?: Merge[] }) | undefined;
  /** How many cells the sheets may still have. */
  readonly left: { cells: number };
  /** What a binary workbook says, likewise. */
  readonly book: BinaryWorkbook | undefined;
  readonly isUncalculated: boolean;
}

function sheetOf(name: string, workbook: WorkBook, place: Place): Sheet {
  const { at, said, left, book } = place;
  const sheet: WorkSheet = workbook.Sheets[name] ?? {};
  const rows: Cell[][] = [];
  for (const [address, stored] of Object.entries(sheet)) {
    const [, letters, digits] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    if (letters === undefined) continue;
    const row = Number(digits) - 1;
    const column = columnLettered(letters);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    left.cells -= Math.max(0, column + 1 - cells.length);
    if (left.cells < 0) throw tooMany();
    while (cells.length < column) cells.push('');
    const parted = book?.texts.get(`${row},${column},${name}`);
    cells[column] = cellOf(
      parted === undefined ? (stored as CellObject) : { ...(stored as CellObject), v: parted },
      place,
    );
  }
  const found = sheet['!merges'] ?? [];
  const merges =
    said?.merges ?? found.map(({ s, e }) => ({ top: s.r, left: s.c, bottom: e.r, right: e.c }));
  return {
    name: book?.decoded(name) ?? name,
    rows,
    ...(merges.length === 0 ? {} : { merges }),
    ...(said === undefined
      ? hiddenIn(sheet, workbook.Workbook?.Sheets?.[at]?.Hidden)
      : hiddenAsSaid(said, rows)),
  };
}

type Hidden = Pick<Sheet, 'hidden' | 'hiddenRows' | 'hiddenColumns'>;

const hiddenOf = (
  isHidden: boolean,
  hiddenRows: readonly number[],
  hiddenColumns: readonly number[],
): Hidden => ({
  ...(isHidden ? { hidden: true } : {}),
  ...(hiddenRows.length === 0 ? {} : { hiddenRows }),
  ...(hiddenColumns.length === 0 ? {} : { hiddenColumns }),
});

interface Size {
  readonly hidden?: boolean;
  /** The height of a row, the width of a column. */
  readonly hpx?: number;
  readonly width?: number;
  readonly wpx?: number;
}

const isUnseen = ({ hidden, hpx, width, wpx }: Size): boolean =>
  hidden === true || hpx === 0 || width === 0 || wpx === 0;

/** What the parser found hidden. */
function hiddenIn(sheet: WorkSheet, state = 0): Hidden {
  const among = (all: readonly (Size | undefined)[] = []) =>
    all.flatMap((each, index) => (each !== undefined && isUnseen(each) ? [index] : []));
  return hiddenOf(state > 0, among(sheet['!rows']), among(sheet['!cols']));
}

/** What an OpenDocument file or a web page says is hidden, as far as its cells reach. */
function hiddenAsSaid(
  { hidden, hiddenRows, hiddenColumns }: SheetSaid,
  rows: readonly (readonly Cell[])[],
): Hidden {
  const before = (end: number, spans: readonly Span[]) =>
    spans.flatMap(([from, to]) =>
      Array.from({ length: Math.max(0, Math.min(to, end) - from) }, (_, index) => from + index),
    );
  const widest = rows.reduce((most, { length }) => Math.max(most, length), 0);
  return hiddenOf(hidden, before(rows.length, hiddenRows), before(widest, hiddenColumns));
}

function cellOf({ t, v, w, z, f }: CellObject, { book, from1904, said, ...of }: Place): Cell {
  const computed = f !== undefined;
  const marked = computed ? { computed } : {};
  if (t === 'e') return { error: w ?? '#VALUE!', ...marked };
  if (computed && (v === undefined || of.isUncalculated)) return { formula: f };
  if (typeof v === 'boolean') return { boolean: v, ...marked };
  const decoded = (text: string) => book?.decoded(text) ?? text;
  if (typeof v !== 'number') return typeof v === 'string' ? textCell(decoded(v)) : '';
  if (computed && said !== undefined && isTruth(v, z, w)) return { boolean: v === 1, computed };
  const format = z === undefined ? undefined : decoded(String(z));
  if (format !== undefined && isDateFormat(format)) {
    const manner = { format, computed, from1904, mayBeBefore: said !== undefined };
    return serialCell(v, manner) ?? { error: '#####' };
  }
  return numberCell(v, format, computed);
}

/** What a formula of OpenDocument comes to is a number also where it is true or false, and a word where nothing else shows it. */
const isTruth = (value: number, format: unknown, shown = ''): boolean =>
  format === undefined && (value === 0 || value === 1) && /^\p{L}+$/u.test(shown);
