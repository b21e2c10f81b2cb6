import { isHidden, PAGE_ATTRIBUTES, pageAttribute, style } from './page-styles.js';
import { type Manner, markupShown, OpenParts } from './parts.js';

/**
 * A web page in whose cells stands what they show, and no tags: of a list to choose from what is chosen, of a field what is
 * entered, nothing of what is not shown; lines where its blocks make them, and what is struck out or off the line as such.
 * The parser takes all texts of a cell together: of 900 with a hidden 000900 it would make 000900900.
 */
export function withShownTexts(markup: string): string {
  if (!HAS_TAGS.test(markup)) return markup;
  const walk = new Walk(markup);
  for (const { 0: tag, index, groups = {} } of markup.matchAll(TAG)) {
    const { slash, name = '', attributes = '' } = groups;
    walk.tag(name.toLowerCase(), slash !== undefined, attributes, [index, index + tag.length]);
  }
  return walk.told();
}

/** From where to where a tag stands. */
type Span = readonly [from: number, to: number];

/** The tags of a page one after another, of which those within the cells of its tables tell something. */
class Walk {
  readonly #markup: string;
  readonly #told: string[] = [];
  #read = 0;
  /** What was told of the cell, as far as no other one stands in it. */
  #cell: string[] | undefined;
  /** Whether each table that is open stands in a cell. */
  readonly #around: boolean[] = [];
  readonly #parts = new OpenParts();
  /** What else than blocks makes lines here. */
  readonly #blocks = new Set<string>();
  /** What is open of which the text is not shown as it stands. */
  #silent: { readonly name: string; readonly from: number; depth: number } | undefined;

  constructor(markup: string) {
    this.#markup = markup;
  }

  told(): string {
    this.#endCell(this.#markup.length);
    return this.#told.join('') + this.#markup.slice(this.#read);
  }

  tag(name: string, isEnd: boolean, attributes: string, at: Span): void {
    if (OF_TABLE.test(name)) {
      // The end of a cell ends what stands in it.
      const wasInCell = this.#cell !== undefined;
      this.#endCell(at[0]);
      this.#enter(name, isEnd, wasInCell);
    } else if (this.#silent !== undefined) {
      if (name !== this.#silent.name || attributes.endsWith('/')) return;
      this.#silent.depth += isEnd ? -1 : 1;
      if (this.#silent.depth === 0) this.#endSilent(at);
    } else if (this.#cell !== undefined) {
      this.#take(at[0]);
      this.#read = at[1];
      this.#within(this.#cell, name, isEnd, attributes);
    }
  }

  #enter(name: string, isEnd: boolean, wasInCell: boolean): void {
    if (name !== 'table') {
      this.#parts.clear();
      if (this.#blocks.size > 0) this.#blocks.clear();
      this.#cell = !isEnd && /^t[dh]$/u.test(name) ? [] : undefined;
    } else if (isEnd) this.#cell = this.#around.pop() === true ? [] : undefined;
    else {
      this.#around.push(wasInCell);
      this.#cell = undefined;
    }
  }

  #within(cell: string[], name: string, isEnd: boolean, attributes: string): void {
    if (isEnd) this.#parts.close(name);
    else if (name === 'input') cell.push(entered(attributes));
    else if (!EMPTY.test(name) && !attributes.endsWith('/')) {
      const isTelling = /style|hidden/iu.test(attributes);
      if (name === 'select' || SILENT.test(name) || (isTelling && isHidden(attributes))) {
        this.#silent = { name, from: this.#read, depth: 1 };
      } else this.#parts.open(name, mannerOf(name, isTelling ? style(attributes) : ''));
      if (
        isTelling &&
        /display\s*:\s*(?:block|flex|grid|list-item|table)/iu.test(style(attributes))
      )
        this.#blocks.add(name);
    }
    if (name === 'br') cell.push(LINE);
    else if (BLOCK.test(name) || this.#blocks.has(name)) cell.push(BLOCK_EDGE);
  }

  /** The text up to here. */
  #take(to: number): void {
    const text = this.#markup.slice(this.#read, to).replace(/[\t\n\f\r ]+/gu, ' ');
    if (text !== '') this.#cell?.push(markupShown(text, this.#parts.manner));
  }

  #endSilent([from, to]: Span): void {
    if (this.#silent === undefined) return;
    const { name, from: begins } = this.#silent;
    if (name === 'select') this.#cell?.push(chosenIn(this.#markup.slice(begins, from)));
    this.#read = to;
    this.#silent = undefined;
  }

  #endCell(to: number): void {
    this.#endSilent([to, to]);
    if (this.#cell === undefined) return;
    this.#take(to);
    this.#told.push(inLines(this.#cell));
    this.#cell = undefined;
    this.#read = to;
  }
}

const LINE = '<br/>';
/** Where a block begins or ends: no character, so that no text is it. */
const BLOCK_EDGE = '\ufdd2';

/** The text of a cell, in which the edge of a block begins a line where text stands on both sides. */
function inLines(pieces: readonly string[]): string {
  let [text, isBehindBlock] = ['', false];
  for (const piece of pieces) {
    if (piece === BLOCK_EDGE) isBehindBlock = text !== '';
    else if (piece !== ' ' || (text !== '' && !isBehindBlock)) {
      text += isBehindBlock && piece !== LINE ? LINE + piece : piece;
      isBehindBlock = false;
    }
  }
  return text;
}

/** A tag that is more than a table has, and no plain line break, which the parser knows. */
const HAS_TAGS =
  /<(?!\/?(?:table|t[rdh]|thead|tbody|tfoot|html|head|body|meta|title|col|colgroup|caption)\b|br\s*\/?>)\/?[a-z]/iu;
const TAG = new RegExp(
  `<(?<slash>/)?(?<name>[a-z][a-z\\d]*)\\b(?<attributes>${PAGE_ATTRIBUTES})>`,
  'giu',
);
const OF_TABLE = /^(?:table|t[rdh]|thead|tbody|tfoot|col|colgroup|caption|body|html)$/u;
/** What shows nothing, whatever stands in it; and what nothing stands in. */
const SILENT = /^(?:script|style|template|rt|rp|datalist|comment)$/u;
const EMPTY = /^(?:br|hr|img|input|wbr|link|meta)$/u;
const BLOCK =
  /^(?:address|article|aside|blockquote|center|d[dlt]|details|div|fieldset|figure|footer|form|h[1-6r]|header|legend|li|main|nav|ol|p|pre|section|summary|ul)$/u;

/** How what stands in a tag stands there, by its name and its style. */
function mannerOf(name: string, said: string): Manner {
  const isStruck =
    /^(?:s|strike|del)$/u.test(name) || /text-decoration[^:;]*:[^;]*line-through/iu.test(said);
  const [, stands] = /vertical-align\s*:\s*(super|sub)\b/iu.exec(said) ?? [];
  const byName = name === 'sup' ? 'super' : name === 'sub' ? name : undefined;
  return { struck: isStruck || undefined, stands: standing((stands ?? byName)?.toLowerCase()) };
}

const standing = (where: string | undefined): Manner['stands'] =>
  where === 'super' ? 'raised' : where === 'sub' ? 'lowered' : undefined;

const type = /* @__PURE__ */ pageAttribute('type');
const value = /* @__PURE__ */ pageAttribute('value');

/** What a field shows; boxes to tick and buttons are no text. */
const entered = (attributes: string): string =>
  /^(?:|text|number|date|search|tel)$/iu.test(type(attributes)) ? value(attributes) : '';

/** What is chosen of a list: each that is marked so, else the first. */
function chosenIn(list: string): string {
  const options = list
    .split(/<option\b/iu)
    .slice(1)
    .map(optionOf);
  const chosen = options.filter(({ isChosen }) => isChosen);
  return (chosen.length > 0 ? chosen : options.slice(0, 1)).map(({ text }) => text).join('、');
}

function optionOf(written: string): { readonly text: string; readonly isChosen: boolean } {
  const [tag = ''] = /^(?:[^<>"']|"[^"]*"|'[^']*')*>/u.exec(written) ?? [];
  const [text = ''] = written.slice(tag.length).split(/<\/?(?:option|optgroup)\b/iu);
  const said = tag.replace(/"[^"]*"|'[^']*'/gu, '""');
  return { text, isChosen: /\sselected(?=[\s=/>])/iu.test(said) };
}
