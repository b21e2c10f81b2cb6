import { Descent } from './descent.js';
import { elementsIn } from './elements.js';
import { ATTRIBUTES, attribute, styleName } from './open-document-styles.js';
import { type Manner, markupShown, OpenParts } from './parts.js';

const family = attribute('style:family');
const parentStyle = attribute('style:parent-style-name');
const textStyle = attribute('text:style-name');
const lineStyle = attribute('style:text-line-through-style');
const lineType = attribute('style:text-line-through-type');
const position = attribute('style:text-position');

const STYLE = new RegExp(
  `<(?<name>style:style)\\b(?<attributes>${ATTRIBUTES})(?<closed>/)?>`,
  'gu',
);
const PROPERTIES = new RegExp(`<style:text-properties\\b(${ATTRIBUTES})/?>`, 'u');
const TAG = new RegExp(`<(/)?([a-z\\d]+:[a-z\\d-]+)(?=[\\s/>])(${ATTRIBUTES})(/)?>`, 'gu');

/** What is no text of the cell in which it stands, or of any: remarks, pictures, footnotes, how a text is spoken, what was there before. */
const BESIDES =
  /^(?:office:(?:annotation|forms)|table:(?:shapes|detective|tracked-changes|dde-links)|text:(?:note|ruby-text)|(?:draw|dr3d|form):.*)$/u;
const MAY_STAND_BESIDES =
  /<(?:office:(?:annotation|forms)|table:(?:shapes|detective|tracked-changes|dde-links)|text:(?:note|ruby|h)|(?:draw|dr3d|form):)/u;

/**
 * An OpenDocument sheet in whose cells stand their own paragraphs alone: the parser adds to them what stands in pictures and
 * footnotes, forgets them where a picture follows, and takes a table within a cell for a sheet.
 */
export function ownTexts(markup: string): string {
  if (!MAY_STAND_BESIDES.test(markup) && !holdsTablesInTables(markup)) return markup;
  const own = new Own(markup);
  for (const { 0: tag, 1: slash, 2: name = '', 4: closed, index } of markup.matchAll(TAG)) {
    const steps = slash !== undefined ? -1 : closed === undefined ? 1 : 0;
    own.tag(tag, name, steps, index);
  }
  return own.told();
}

/** The tags one after another; a step goes into an element, or out of it. */
class Own {
  readonly #markup: string;
  readonly #told: string[] = [];
  #read = 0;
  /** How many tables are open, one in another. */
  #tables = 0;
  /** What is left out, and how often it is open in itself. */
  #left: { readonly name: string; depth: number } | undefined;

  constructor(markup: string) {
    this.#markup = markup;
  }

  told(): string {
    return this.#told.join('') + this.#markup.slice(this.#read);
  }

  tag(tag: string, name: string, steps: number, at: number): void {
    const behind = at + tag.length;
    if (this.#left !== undefined) {
      if (name !== this.#left.name) return;
      this.#left.depth += steps;
      if (this.#left.depth > 0) return;
      this.#left = undefined;
      this.#read = behind;
    } else if (BESIDES.test(name)) {
      this.#put(at, behind, '');
      if (steps > 0) this.#left = { name, depth: 1 };
    } else if (this.#isInTable(name, steps)) this.#put(at, behind, '');
    else if (name === 'text:h') this.#put(at, behind, tag.replace('text:h', 'text:p'));
  }

  /** Whether a tag of a table stands in another table. */
  #isInTable(name: string, steps: number): boolean {
    if (name !== 'table:table') return this.#tables > 1 && name.startsWith('table:');
    if (steps < 0) this.#tables -= 1;
    const isInner = this.#tables > 0;
    if (steps > 0) this.#tables += 1;
    return isInner;
  }

  #put(from: number, to: number, tag: string): void {
    this.#told.push(this.#markup.slice(this.#read, from), tag);
    this.#read = to;
  }
}

function holdsTablesInTables(markup: string): boolean {
  let depth = 0;
  for (const [, slash, closed] of markup.matchAll(TABLE)) {
    depth += slash !== undefined ? -1 : closed === undefined ? 1 : 0;
    if (depth > 1) return true;
  }
  return false;
}

const TABLE = new RegExp(`<(/)?table:table(?=[\\s/>])${ATTRIBUTES}(/)?>`, 'gu');

/** How texts stand by the styles that they name. */
export class TextStyles {
  readonly #struck = new Descent<boolean>();
  readonly #stands = new Descent<NonNullable<Manner['stands']>>();
  /** Whether any text stands otherwise than plain ones. */
  readonly areTelling: boolean;

  constructor(markups: readonly string[]) {
    let areTelling = false;
    for (const markup of markups) {
      for (const { attributes, within } of elementsIn(markup, STYLE)) {
        const name = keyOf(family(attributes), styleName(attributes));
        const parent = parentStyle(attributes);
        const above = parent === undefined ? undefined : keyOf(family(attributes), parent);
        const [, said = ''] = PROPERTIES.exec(within) ?? [];
        const line = lineStyle(said) ?? lineType(said);
        const struck = line === undefined ? undefined : line !== 'none';
        const stands = standing(position(said));
        areTelling ||= struck === true || (stands !== undefined && stands !== 'level');
        this.#struck.set(name, above, struck);
        this.#stands.set(name, above, stands);
      }
    }
    this.areTelling = areTelling;
  }

  ofText(style: string): Manner {
    const name = keyOf('text', style);
    return { struck: this.#struck.of(name), stands: this.#stands.of(name) };
  }

  ofCell(style: string | undefined): Manner {
    return { struck: style !== undefined && this.#struck.of(keyOf('table-cell', style)) };
  }
}

const keyOf = (of = '', name = ''): string => `${of} ${name}`;

function standing(where: string | undefined): Manner['stands'] {
  if (where === undefined) return undefined;
  if (/^\s*(?:super|(?!0+(?:\.0*)?%)\d)/u.test(where)) return 'raised';
  return /^\s*(?:sub|-)/u.test(where) ? 'lowered' : 'level';
}

/** What a cell says whose text is struck out by its own style, as far as no part of it says otherwise. */
export const STRUCK_CELL = ' table:struck="true"';

/** An OpenDocument sheet in whose cells what is struck out or off the line is told as such. */
export function partsTold(markup: string, styles: TextStyles): string {
  if (!styles.areTelling) return markup;
  const told: string[] = [];
  const parts = new OpenParts();
  let read = 0;
  let isInCell = false;
  for (const {
    0: tag,
    1: slash,
    2: name = '',
    3: attributes = '',
    4: closed,
    index,
  } of markup.matchAll(TAG)) {
    const isCell = /^table:(?:covered-)?table-cell$/u.test(name);
    if (!isInCell && !isCell) continue;
    const text = markup.slice(read, index);
    told.push(isInCell && text.trim() !== '' ? markupShown(text, parts.manner) : text);
    read = index + tag.length;
    if (isCell) {
      parts.clear();
      parts.around = { struck: attributes.includes(STRUCK_CELL) };
      isInCell = slash === undefined && closed === undefined;
    } else if (name === 'text:span') {
      if (slash !== undefined) parts.close(name);
      else if (closed === undefined) parts.open(name, styles.ofText(textStyle(attributes) ?? ''));
      continue;
    }
    told.push(tag);
  }
  return told.join('') + markup.slice(read);
}
