import type { Merge } from '../sheet.js';
import type { SheetSaid } from './open-document-cells.js';
import { isHidden, PAGE_ATTRIBUTES, pageAttribute } from './page-styles.js';

/** What is said of a table of a web page besides its cells. */
export interface PageTable extends SheetSaid {
  readonly merges: Merge[];
}

/**
 * The tables of a web page, one after another, with rows and columns counted as the parser does; and the page without cells
 * that span several, for each of whose cells the parser goes through all of them. Where another cell follows, the places
 * that they cover are cells, of which there may be so many.
 */
export function pageTold(
  markup: string,
  most: number,
): { readonly markup: string; readonly tables: readonly PageTable[] } {
  const tables: Table[] = [];
  const left = { cells: most };
  const around = new Around();
  let table: Table | undefined;
  const told = markup.replace(
    TAG,
    (tag, slash: string | undefined, written: string, attributes: string) => {
      const name = written.toLowerCase();
      const isEnd = slash !== undefined;
      if (name !== 'table') {
        if (table !== undefined)
          return OF_TABLE.test(name) ? table.tag(tag, name, isEnd, attributes) : tag;
        around.tag(name, isEnd, attributes);
        return tag;
      }
      if (!isEnd && table === undefined)
        tables.push(new Table(around.isHidden || isHidden(attributes), left));
      table = isEnd ? undefined : tables.at(-1);
      return tag;
    },
  );
  return { markup: told, tables: tables.map(({ said }) => said) };
}

const TAG = new RegExp(`<(/)?([a-z][a-z\\d]*)\\b(${PAGE_ATTRIBUTES})>`, 'giu');
const OF_TABLE = /^(?:t[rdh]|thead|tbody|tfoot|col)$/u;

/** What a table may stand in; a paragraph ends before one. */
const HOLDS_TABLES = /^(?:body|main|section|article|div|center|form)$/u;

/** What stands around the tables of a page, as far as it is not shown with all that it holds. */
class Around {
  #hidden: { readonly name: string; depth: number } | undefined;

  get isHidden(): boolean {
    return this.#hidden !== undefined;
  }

  tag(name: string, isEnd: boolean, attributes: string): void {
    if (!HOLDS_TABLES.test(name)) return;
    if (this.#hidden === undefined) {
      if (!isEnd && isHidden(attributes)) this.#hidden = { name, depth: 1 };
    } else if (name === this.#hidden.name) {
      this.#hidden.depth += isEnd ? -1 : 1;
      if (this.#hidden.depth === 0) this.#hidden = undefined;
    }
  }
}

class Table {
  readonly said: PageTable;
  readonly #left: { cells: number };
  readonly #hiddenColumns = new Set<number>();
  /** Before which row the cell above ends that reaches down in a column. */
  readonly #reaching: number[] = [];
  #isGroupHidden = false;
  #row = -1;
  #column = 0;
  /** How many cells the row has as it is written. */
  #written = 0;
  /** How many columns were described before the rows. */
  #described = 0;

  constructor(hidden: boolean, left: { cells: number }) {
    this.said = { hidden, hiddenRows: [], hiddenColumns: [], merges: [] };
    this.#left = left;
  }

  /** What is written for a tag. */
  tag(tag: string, name: string, isEnd: boolean, attributes: string): string {
    if (name === 'td' || name === 'th') return isEnd ? tag : this.#cell(attributes);
    if (name === 'tr') {
      if (!isEnd) this.#enterRow(attributes);
    } else if (name === 'col') {
      const to = this.#described + spanned(span(attributes));
      if (isHidden(attributes)) this.#hide(this.#described, to);
      this.#described = to;
    } else this.#isGroupHidden = !isEnd && isHidden(attributes);
    return tag;
  }

  #enterRow(attributes: string): void {
    this.#row += 1;
    this.#column = 0;
    this.#written = 0;
    if (this.#isGroupHidden || isHidden(attributes) || HAS_NO_HEIGHT.test(attributes)) {
      this.said.hiddenRows.push([this.#row, this.#row + 1]);
    }
  }

  #cell(attributes: string): string {
    while ((this.#reaching[this.#column] ?? 0) > this.#row) this.#column += 1;
    const [top, left] = [this.#row, this.#column];
    const right = left + spanned(colspan(attributes));
    const below = top + spanned(rowspan(attributes));
    const covered = left - this.#written;
    this.#left.cells -= covered + 1;
    if (this.#left.cells < 0) throw new RangeError('too many cells');
    if (isHidden(attributes)) this.#hide(left, right);
    if (below - top > 1) for (let at = left; at < right; at += 1) this.#reaching[at] = below;
    if (below - top > 1 || right - left > 1) {
      this.said.merges.push({ top, left, bottom: below - 1, right: right - 1 });
    }
    this.#column = right;
    this.#written = left + 1;
    return `${'<td></td>'.repeat(covered)}<td>`;
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

const span = /* @__PURE__ */ pageAttribute('span');
const colspan = /* @__PURE__ */ pageAttribute('colspan');
const rowspan = /* @__PURE__ */ pageAttribute('rowspan');

const spanned = (written: string): number => Math.max(1, Math.floor(Number(written) || 1));
