import { elementsIn } from './elements.js';
import {
  ATTRIBUTES,
  attribute,
  type Shown,
  type Styles,
  styleName,
  written,
} from './open-document-styles.js';
import { STRUCK_CELL, type TextStyles } from './open-document-texts.js';
import { storedIn, withoutValue } from './open-document-values.js';

const tableName = attribute('table:name');
const cellStyle = attribute('table:style-name');
const defaultStyle = attribute('table:default-cell-style-name');
const visibility = attribute('table:visibility');
const columnsRepeated = attribute('table:number-columns-repeated');
const rowsRepeated = attribute('table:number-rows-repeated');
const valueType = attribute('office:value-type');
const valueIn = attribute('office:value');
const errorType = attribute('calcext:value-type');
const formula = attribute('table:formula');

/** From the first to before the last, counted from 0. */
export type Span = readonly [from: number, to: number];

/** What an OpenDocument file says of a sheet, and the parser does not. */
export interface SheetSaid {
  hidden: boolean;
  readonly hiddenRows: Span[];
  readonly hiddenColumns: Span[];
}

export interface Told {
  readonly markup: string;
  /** By the names of the sheets. */
  readonly sheets: ReadonlyMap<string, SheetSaid>;
}

/**
 * The sheets with every cell told in a way that the parser reads, and by the format that shows its number: which one that
 * is, its own style may say, that of its row or column, or one from which these descend; and of several by the number.
 */
export function cellsTold(markup: string, styles: Styles, texts: TextStyles): Told {
  const walk = new Walk(styles, texts, hiddenTables(markup));
  const told = markup.replace(TAG, (tag, slash: string, name: string, attributes: string) =>
    walk.tag(tag, slash === '/', name, attributes),
  );
  const shown = [...walk.shown].map(([name, by]) => styles.toShow(name, by)).join('');
  const whole = told.replace(/<office:body\b/, (body) => shown + body);
  return { markup: whole, sheets: walk.sheets };
}

const TAG = new RegExp(
  `<(/?)table:(table|table-column|table-row|table-cell|covered-table-cell)(?=[\\s/>])(${ATTRIBUTES})/?>`,
  'gu',
);

const STYLE_ELEMENT = new RegExp(
  `<(?<name>style:style)\\b(?<attributes>${ATTRIBUTES})(?<closed>/)?>`,
  'gu',
);

/** The names of the styles of sheets that do not show. */
function hiddenTables(markup: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { attributes, within } of elementsIn(markup, STYLE_ELEMENT)) {
    const name = styleName(attributes);
    if (name !== undefined && /\btable:display\s*=\s*["']false["']/.test(within)) names.add(name);
  }
  return names;
}

/** The name of a style for a format, behind a space that no name of a style has. */
const styleFor = ({ format, opposite }: Shown): string =>
  opposite === undefined ? ` ${format}` : ` ${format} ${opposite}`;

/** The tags of the sheets one after another, with where they stand. */
class Walk {
  /** By what numbers are shown, by the names of the styles for it. */
  readonly shown = new Map<string, Shown>();
  readonly sheets = new Map<string, SheetSaid>();
  readonly #styles: Styles;
  readonly #texts: TextStyles;
  readonly #hiddenTables: ReadonlySet<string>;
  #sheet: SheetSaid | undefined;
  /** The styles of columns, and before which column each ends. */
  #columns: { readonly to: number; readonly style: string | undefined }[] = [];
  /** Among which of them the cell at hand stands. */
  #among = 0;
  #rowStyle: string | undefined;
  #row = 0;
  #column = 0;

  constructor(styles: Styles, texts: TextStyles, hidden: ReadonlySet<string>) {
    this.#styles = styles;
    this.#texts = texts;
    this.#hiddenTables = hidden;
  }

  tag(tag: string, isEnd: boolean, name: string, attributes: string): string {
    if (isEnd) return tag;
    if (name === 'table') this.#enter(attributes);
    else if (name === 'table-column') this.#readColumn(attributes);
    else if (name === 'table-row') this.#readRow(attributes);
    else {
      const told = name === 'table-cell' ? this.#told(tag, attributes) : tag;
      this.#column += times(columnsRepeated(attributes));
      return told;
    }
    return tag;
  }

  #enter(attributes: string): void {
    const style = cellStyle(attributes) ?? '';
    const sheet = { hidden: this.#hiddenTables.has(style), hiddenRows: [], hiddenColumns: [] };
    this.sheets.set(tableName(attributes) ?? '', sheet);
    this.#sheet = sheet;
    this.#columns = [];
    this.#row = 0;
  }

  #readColumn(attributes: string): void {
    const from = this.#columns.at(-1)?.to ?? 0;
    const to = from + times(columnsRepeated(attributes));
    this.#columns.push({ to, style: defaultStyle(attributes) });
    if (isHidden(attributes)) this.#sheet?.hiddenColumns.push([from, to]);
  }

  #readRow(attributes: string): void {
    const to = this.#row + times(rowsRepeated(attributes));
    if (isHidden(attributes)) this.#sheet?.hiddenRows.push([this.#row, to]);
    this.#rowStyle = defaultStyle(attributes);
    this.#row = to;
    this.#column = 0;
    this.#among = 0;
  }

  #told(tag: string, attributes: string): string {
    const type = valueType(attributes);
    const style = this.#styleOf(attributes);
    const isStruck = this.#texts.ofCell(style).struck === true;
    const own = attributes.includes('-matrix-') ? attributes.replace(MATRIX, '') : attributes;
    const said = isStruck ? own + STRUCK_CELL : own;
    return cellTold(tag, said, { type, style: this.#shown(attributes, type, style) });
  }

  /** The style of a cell, that of its row, or that of its column. */
  #styleOf(attributes: string): string | undefined {
    const own = cellStyle(attributes) ?? this.#rowStyle;
    if (own !== undefined) return own;
    while ((this.#columns[this.#among]?.to ?? this.#column + 1) <= this.#column) this.#among += 1;
    return this.#columns[this.#among]?.style;
  }

  /** The style for the format by which the number of a cell is shown, if it has any. */
  #shown(
    attributes: string,
    type: string | undefined,
    style: string | undefined,
  ): string | undefined {
    if (type === undefined || !/^(?:float|percentage|currency|date|time)$/.test(type)) return;
    // A day is above zero, however it is counted.
    const number = Number(valueIn(attributes) ?? 1);
    const shown = style === undefined ? undefined : this.#styles.shownBy(style, number);
    if (shown === undefined) return;
    const name = styleFor(shown);
    this.shown.set(name, shown);
    return name;
  }
}

const times = (repeated: string | undefined): number => Number(repeated ?? 1);

const isHidden = (attributes: string): boolean =>
  /^(?:collapse|filter)$/.test(visibility(attributes) ?? '');

/**
 * The parser takes a cell without a paragraph for an empty one, whatever its value; and the value beside an error that it
 * does not know, `Err:502`, for that of the cell.
 */
function cellTold(tag: string, own: string, { type: named, style }: CellSaid): string {
  const stored = storedIn(named, own);
  const attributes = stored === 'other' ? withoutValue(own) : own;
  const isClosed = tag.endsWith('/>');
  // The text of a cell counts where it has no value, or no truth: that the parser takes for false.
  const isTextual = stored === 'none' || (stored === 'other' && named === 'boolean');
  const type = isTextual ? undefined : named;
  const said =
    style === undefined
      ? attributes
      : `${attributes.replace(STYLE, '')} table:style-name="${style}"`;
  const untyped = said.replace(TYPE, '');
  if (!isClosed) {
    const isText = type !== named || (type !== 'string' && errorType(attributes) === 'error');
    return isText
      ? `<table:table-cell${untyped} office:value-type="string">`
      : `<table:table-cell${said}>`;
  }
  if (type !== undefined) {
    return type === 'string' ? tag : `<table:table-cell${said}></table:table-cell>`;
  }
  if (formula(attributes) === undefined && stored !== 'other') return tag;
  // A formula without a value is damage, like an error; so is a truth that is none.
  const error = ' office:value-type="string" calcext:value-type="error"';
  return `<table:table-cell${untyped}${error}><text:p>#VALUE!</text:p></table:table-cell>`;
}

/** Of what type the value of a cell is, and the style that shows its number. */
interface CellSaid {
  readonly type: string | undefined;
  readonly style: string | undefined;
}

/** Over which cells a formula reaches, through all of which the parser goes for each other cell. */
const MATRIX = /\stable:number-matrix-(?:columns|rows)-spanned\s*=\s*(?:"[^"]*"|'[^']*')/gu;
const STYLE = written('table:style-name');
const TYPE = written('office:value-type');
