import { type Element, elementsTold, withoutBetween } from './elements.js';
import { withoutNestedTables } from './nested-tables.js';
import { doublyQuoted } from './quotes.js';
import { characterNumbered } from './references.js';
import { withShownTexts } from './shown-text.js';

/** Whether a markup is an XML workbook, and no web page. */
export const isXmlWorkbook = (markup: string): boolean => /<\w*:?workbook\b/i.test(markup);

/** A web page or an XML workbook, with what the parser passes over told in a way that it reads. */
export function markupTold(markup: string): string {
  if (isXmlWorkbook(markup)) {
    const styled = elementsTold(doublyQuoted(markup), STYLE, styleTold);
    return elementsTold(styled.replace(EMPTY_CELL, valueLacks), DATA, partsJoined);
  }
  const page = withShownTexts(withoutBetween(markup, '<!--', '-->'));
  return withoutNestedTables(page.replace(TAG_OF_TABLE, bracketsNamed))
    .replace(BEFORE_CELLS, '$1')
    .replace(OPEN_CELL, '$&</td>')
    .replace(REFERENCE, characterOf);
}

const STYLE =
  /<(?<name>(?:\w+:)?Style)\b(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*?)(?<closed>\/)?>/gu;

/**
 * The parser lets the format of the style from which one descends stand before its own, and knows no style that says
 * nothing itself.
 */
function styleTold({ name, attributes, within }: Element): string {
  const own = /<(?:\w+:)?NumberFormat\b/u.test(within)
    ? attributes.replace(/\s(?:\w+:)?Parent\s*=\s*(?:"[^"]*"|'[^']*')/u, '')
    : attributes;
  return `<${name}${own}>${within}</${name}>`;
}

/** A cell in which nothing stands. */
const EMPTY_CELL = /<((?:\w+:)?)Cell\b((?:[^<>"']|"[^"<]*"|'[^'<]*')*)\/>/gu;

/** A formula of which no value is stored: the parser takes its cell for an empty one. It is damage, like an error. */
const valueLacks = (tag: string, prefix: string, attributes: string): string =>
  /\bFormula=/u.test(attributes)
    ? `<${prefix}Cell${attributes}><${prefix}Data ss:Type="Error">#VALUE!</${prefix}Data></${prefix}Cell>`
    : tag;

const DATA =
  /<(?<name>(?:\w+:)?Data)\b(?<attributes>(?:[^<>"']|"[^"]*"|'[^']*')*?)(?<closed>\/)?>/gu;

/** A text of which parts have a font of their own: the parser takes the last of them for all of it. */
const partsJoined = ({ name, attributes, within, whole }: Element): string =>
  /<(?!!|\/?(?:\w+:)?Cell\b)/u.test(within) && !/<(?:!|\/?(?:\w+:)?Cell\b)/u.test(within)
    ? `<${name}${attributes}>${within.replace(/<[^<>]*>/gu, '')}</${name}>`
    : whole;

/** A tag in which a text holds the bracket that ends tags, as number formats do: the parser ends it there. */
const TAG_OF_TABLE = /<(?:t[dhr]|table)\b(?:[^<>"'=]|=(?:\s*"[^"<]*"|\s*'[^'<]*')?)*>/giu;

const bracketsNamed = (tag: string): string => `${tag.slice(0, -1).replaceAll('>', '&gt;')}>`;

/** What stands in a row before its first cell: the parser takes the row for none. */
const BEFORE_CELLS = /(<tr\b[^<>]*>)(?:[^<]|<(?!\/?t[dhr]\b|\/?table\b))+(?=<t[dh]\b)/giu;

/** A cell that the next one ends. */
const OPEN_CELL = /<t[dh]\b[^<>]*>(?:[^<]|<(?!\/?t[dhr]\b|\/?table\b))*(?=<t[dh]\b)/giu;

const REFERENCE = /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/giu;

/** Names of characters that the parser leaves as they are written. */
const NAMED: Readonly<Record<string, string>> = {
  ...{ mdash: '—', ndash: '–', hellip: '…', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’' },
  ...{ yen: '¥', times: '×', radic: '√', ensp: ' ', emsp: ' ' },
};

/** These the parser knows by their names; as they are they would be markup. */
const OF_MARKUP: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function characterOf(written: string, decimal = '', hex = '', name = ''): string {
  if (name !== '') return NAMED[name] ?? written;
  const character = characterNumbered(decimal, hex) ?? written;
  return OF_MARKUP[character] ?? character;
}
