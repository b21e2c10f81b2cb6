import { CFB } from '@e965/xlsx';
import { utf8 } from '../../values/utf8.js';
import { archiveOf, textAt, zipped } from './archive.js';
import { elementsTold } from './elements.js';
import { cellsTold, type SheetSaid } from './open-document-cells.js';
import { ATTRIBUTES, Styles, withoutSections } from './open-document-styles.js';
import { ownTexts, partsTold, TextStyles } from './open-document-texts.js';
import { doublyQuoted } from './quotes.js';
import { codesInTextsTold, literalTold, referencesTold } from './references.js';

const END = '</office:document-content>';
const NO_STYLES = '<office:document-styles/>';

/** The contents of an OpenDocument archive, its bytes as the parser reads them without a loss, and what it says besides. */
export interface OpenDocument {
  readonly content: string;
  readonly bytes: Uint8Array;
  readonly sheets: ReadonlyMap<string, SheetSaid>;
}

/** An archive that is cut off, or longer than it says, is damaged. */
export function openDocument(source: Uint8Array): OpenDocument {
  const archive = archiveOf(source);
  const stored = textAt(archive, '/content.xml').trimEnd();
  const content = codesInTextsTold(referencesTold(doublyQuoted(literalTold(stored))));
  if (!content.endsWith(END)) throw new Error('content.xml is not whole');
  const storedStyles = textAt(archive, '/styles.xml');
  const common = doublyQuoted(storedStyles);
  const texts = new TextStyles([common, content]);
  const own = ownTexts(withoutSections(content));
  const cells = cellsTold(own, new Styles([common, content]), texts);
  let isChanged = false;
  const put = (path: string, before: string, markup: string) => {
    const whole = told(markup);
    if (whole === before) return;
    const file = CFB.find(archive, path);
    file.content = utf8(whole);
    file.size = file.content.length;
    isChanged = true;
  };
  if (CFB.find(archive, '/styles.xml') === null) {
    // A document need not have common styles, but the parser asks for them.
    CFB.utils.cfb_add(archive, '/styles.xml', utf8(NO_STYLES));
    isChanged = true;
  }
  put('/content.xml', stored, partsTold(cells.markup, texts));
  put('/styles.xml', storedStyles, withoutSections(common));
  return { content, bytes: isChanged ? zipped(archive) : source, sheets: cells.sheets };
}

/** What the parser passes over, told in a way that it reads. */
const told = (markup: string): string =>
  elementsTold(
    markup,
    NUMBER,
    ({ attributes, whole }) =>
      whole + (isScaled(attributes) ? '<number:text>千</number:text>' : ''),
  )
    .replace(EMPTY_PARAGRAPH, '<text:p></text:p>')
    .replace(EMPTY_TEXT, '<number:text> </number:text>');

/** A number that shows thousands, or millions: its format is told by a word behind it. */
const NUMBER = new RegExp(
  `<(?<name>number:number)(?=[\\s/>])(?<attributes>${ATTRIBUTES})(?<closed>/)?>`,
  'gu',
);
const isScaled = (attributes: string): boolean =>
  /\bdisplay-factor="(?!1(?:\.0*)?")/.test(attributes);

/** The stored text of a formula that comes to nothing. */
const EMPTY_PARAGRAPH = new RegExp(`<text:p\\b${ATTRIBUTES}/>`, 'gu');

/** What a format shows that shows nothing. */
const EMPTY_TEXT = /<number:text\s*(?:\/>|><\/number:text>)/gu;
