import type { SheetSaid } from './open-document-cells.js';
import { attribute, isHidden } from './shown-text.js';

/** What the tables of a web page do not show, one after another, with rows and columns counted as the parser does. */
export function hiddenInPage(markup: string): SheetSaid[] {
  const tables: Table[] = [];
  let table: Table | undefined;
  for (const { groups = {} } of markup.matchAll(TAG)) {
    const { slash, attributes = '' } = groups;
    const name = (groups['name'] ?? '').toLowerCase();
    if (name === 'table') {
      const isFirst = slash === undefined && table === undefined;
      if (isFirst) tables.push(new Table(isHidden(attributes)));
      table = slash === undefined ? tables.at(-1) : undefined;
    } else table?.tag(name, slash !== undefined, attributes);
  }
  return tables.map(({ said }) => said);
}

const TAG =
  /<(?<slash>\/)?(?<name>table|t[rdh]|thead|tbody|tfoot|col)\b(?<attributes>(?:[^<>"'=]|=(?:\s*"[^"<]*"|\s*'[^'<]*')?)*)>/giu;

class Table {
  readonly said: SheetSaid;
  readonly #hiddenColumns = new Set<number>();
  /** Before which row the cell above ends that reaches down in a column. */
  readonly #reaching: number[] = [];
  #isGroupHidden = false;
  #row = -1;
  #column = 0;
  /** How many columns were described before the rows. */
  #described = 0;

  constructor(hidden: boolean) {
    this.said = { hidden, hiddenRows: [], hiddenColumns: [] };
  }

  tag(name: string, isEnd: boolean, attributes: string): void {
    if (name === 'tr') {
      if (!isEnd) this.#enterRow(attributes);
    } else if (name === 'td' || name === 'th') {
      if (!isEnd) this.#readCell(attributes);
    } else if (name === 'col') {
      const to = this.#described + spanned(attributes, 'span');
      if (isHidden(attributes)) this.#hide(this.#described, to);
      this.#described = to;
    } else this.#isGroupHidden = !isEnd && isHidden(attributes);
  }

  #enterRow(attributes: string): void {
    this.#row += 1;
    this.#column = 0;
    if (this.#isGroupHidden || isHidden(attributes) || HAS_NO_HEIGHT.test(attributes)) {
      this.said.hiddenRows.push([this.#row, this.#row + 1]);
    }
  }

  #readCell(attributes: string): void {
    while ((this.#reaching[this.#column] ?? 0) > this.#row) this.#column += 1;
    const to = this.#column + spanned(attributes, 'colspan');
    const below = this.#row + spanned(attributes, 'rowspan');
    if (isHidden(attributes)) this.#hide(this.#column, to);
    for (let at = this.#column; at < to; at += 1) this.#reaching[at] = below;
    this.#column = to;
  }

  #hide(from: number, to: number): void {
    for (let at = from; at < to; at += 1) {
      if (this.#hiddenColumns.has(at)) continue;
      this.#hiddenColumns.add(at);
      this.said.hiddenColumns.push([at, at + 1]);
    }
  }
}

const HAS_NO_HEIGHT =
  /(?:^|\s)height\s*=\s*["']?0(?:px|pt)?["']?(?=\s|$)|(?:["';]|\s)height\s*:\s*0(?:\.0+)?(?:p[tx]|[cm]m|in)?\s*(?=["';]|$)/iu;

const spanned = (attributes: string, name: string): number =>
  Math.max(1, Math.floor(Number(attribute(attributes, name)) || 1));
