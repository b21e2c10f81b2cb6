import { withoutBetween } from './elements.js';
import { withoutNestedTables } from './nested-tables.js';
import { withClassesTold } from './page-styles.js';
import { doublyQuoted } from './quotes.js';
import { characterNumbered, codesTold, literalTold, referencesTold } from './references.js';
import { withShownTexts } from './shown-text.js';
import { xmlWorkbookTold } from './xml-workbook.js';

/** Whether a markup is an XML workbook, and no web page. */
export const isXmlWorkbook = (markup: string): boolean => /<\w*:?workbook\b/i.test(markup);

/** A web page or an XML workbook, with what the parser passes over told in a way that it reads. */
export function markupTold(markup: string): string {
  if (isXmlWorkbook(markup))
    return xmlWorkbookTold(codesTold(referencesTold(doublyQuoted(literalTold(markup)))));
  const page = withShownTexts(withoutBetween(withClassesTold(markup), '<!--', '-->'));
  return withoutNestedTables(page.replace(TAG_OF_TABLE, bracketsNamed))
    .replace(BEFORE_CELLS, '$1')
    .replace(OPEN_CELL, '$&</td>')
    .replace(REFERENCE, characterOf);
}

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
