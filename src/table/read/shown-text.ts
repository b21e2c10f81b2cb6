/**
 * A web page in whose cells stands what they show: of a list to choose from what is chosen, of a field what is entered, and
 * nothing of what is not shown. The parser takes all texts of a cell together: of 900 with a hidden 000900 it would make
 * 000900900.
 */
export function withShownTexts(markup: string): string {
  if (!MAY_HIDE.test(markup)) return markup;
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
  #isInCell = false;
  /** What is open of which the text is not shown as it stands. */
  #open: { readonly name: string; readonly at: Span; depth: number } | undefined;

  constructor(markup: string) {
    this.#markup = markup;
  }

  told(): string {
    return this.#told.join('') + this.#markup.slice(this.#read);
  }

  tag(name: string, isEnd: boolean, attributes: string, at: Span): void {
    if (OF_TABLE.test(name)) {
      // The end of a cell ends what stands in it.
      this.#close([at[0], at[0]]);
      this.#isInCell = !isEnd && /^t[dh]$/u.test(name);
    } else if (this.#open !== undefined) {
      if (name !== this.#open.name || attributes.endsWith('/')) return;
      this.#open.depth += isEnd ? -1 : 1;
      if (this.#open.depth === 0) this.#close(at);
    } else if (this.#isInCell && !isEnd) this.#begin(name, attributes, at);
  }

  #begin(name: string, attributes: string, at: Span): void {
    if (name === 'input') this.#tell(at, entered(attributes));
    if (EMPTY.test(name) || attributes.endsWith('/')) return;
    if (name !== 'select' && !SILENT.test(name) && !isHidden(attributes)) return;
    this.#open = { name, at, depth: 1 };
  }

  #close([from, to]: Span): void {
    if (this.#open === undefined) return;
    const { name, at } = this.#open;
    this.#tell([at[0], to], name === 'select' ? chosenIn(this.#markup.slice(at[1], from)) : '');
    this.#open = undefined;
  }

  #tell([from, to]: Span, text: string): void {
    this.#told.push(this.#markup.slice(this.#read, from), text);
    this.#read = to;
  }
}

const MAY_HIDE = /\bhidden\b|\bdisplay\s*:|mso-hide|<(?:select|input|script|style|template)\b/iu;
/** The attributes of a tag of a page, where a quotation mark opens a value only right behind its `=`. */
export const PAGE_ATTRIBUTES = `(?:[^<>"'=]|=(?:\\s*"[^"<]*"|\\s*'[^'<]*')?)*`;
const TAG = new RegExp(
  `<(?<slash>/)?(?<name>[a-z][a-z\\d]*)\\b(?<attributes>${PAGE_ATTRIBUTES})>`,
  'giu',
);
const OF_TABLE = /^(?:table|t[rdh]|thead|tbody|tfoot|col|colgroup|caption|body|html)$/u;
/** What shows nothing, whatever stands in it; and what nothing stands in. */
const SILENT = /^(?:script|style|template)$/u;
const EMPTY = /^(?:br|hr|img|input|wbr|link|meta)$/u;

/** Whether a tag says that what stands in it is not shown. */
export const isHidden = (attributes: string): boolean =>
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|mso-hide\s*:\s*all/iu.test(
    style(attributes),
  ) || /(?:^|\s)hidden(?=[\s=/]|$)/iu.test(attributes.replace(/"[^"]*"|'[^']*'/gu, '""'));

/** Reads what an attribute says in a tag of a page, however it is written; an empty text where it does not stand there. */
export function pageAttribute(name: string): (attributes: string) => string {
  const written = new RegExp(`(?:^|\\s)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"']+))`, 'iu');
  return (attributes) => {
    const [, inDouble, inSingle, bare = ''] = written.exec(attributes) ?? [];
    return inDouble ?? inSingle ?? bare;
  };
}

const style = /* @__PURE__ */ pageAttribute('style');
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
