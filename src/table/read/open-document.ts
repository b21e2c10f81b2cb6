import { CFB } from '@e965/xlsx';
import { utf8 } from '../../values/utf8.js';
import { archiveOf, textAt, zipped } from './archive.js';

const END = '</office:document-content>';

/**
 * The contents of an OpenDocument archive, and its bytes as the parser reads them without a loss. One that is cut off,
 * or longer than the archive says, is damaged.
 */
export function openDocument(source: Uint8Array): { content: string; bytes: Uint8Array } {
  const archive = archiveOf(source);
  if (textAt(archive, '/META-INF/manifest.xml').includes(':encryption-data')) {
    throw new Error('encrypted');
  }
  const content = textAt(archive, '/content.xml').trimEnd();
  if (!content.endsWith(END)) throw new Error('content.xml is not whole');
  let isChanged = false;
  for (const path of ['/content.xml', '/styles.xml']) {
    const text = path === '/content.xml' ? content : textAt(archive, path);
    const whole = told(text);
    if (whole === text) continue;
    const file = CFB.find(archive, path);
    file.content = utf8(whole);
    file.size = file.content.length;
    isChanged = true;
  }
  return { content, bytes: isChanged ? zipped(archive) : source };
}

/** What the parser passes over, told in a way that it reads. */
function told(markup: string): string {
  return markup
    .replace(SCALED, '$&<number:text>千</number:text>')
    .replace(CELL, (tag, attributes: string) => cellTold(tag, attributes))
    .replace(EMPTY_PARAGRAPH, '<text:p></text:p>');
}

const ATTRIBUTES = `(?:[^<>"']|"[^"]*"|'[^']*')*?`;
/** A number that shows thousands, or millions: its format is told by a word behind it. */
const SCALED = new RegExp(
  `<number:number\\b${ATTRIBUTES}display-factor="(?!1(?:\\.0*)?")[^"]*"${ATTRIBUTES}(?:/>|>.*?</number:number>)`,
  'gsu',
);
const CELL = new RegExp(`<table:table-cell\\b(${ATTRIBUTES})(/?)>`, 'gu');
/** The stored text of a formula that comes to nothing. */
const EMPTY_PARAGRAPH = new RegExp(`<text:p\\b${ATTRIBUTES}/>`, 'gu');

/**
 * The parser takes a cell without a paragraph for an empty one, whatever its value; and the value beside an error that it
 * does not know, `Err:502`, for that of the cell.
 */
function cellTold(tag: string, attributes: string): string {
  const isClosed = tag.endsWith('/>');
  const type = /\boffice:value-type="(\w+)"/.exec(attributes)?.[1];
  if (!isClosed) {
    return type !== 'string' && /\bcalcext:value-type="error"/.test(attributes)
      ? tag.replace(/\boffice:value-type="\w+"/, 'office:value-type="string"')
      : tag;
  }
  const open = (more: string) => `<table:table-cell${attributes}${more}>`;
  if (type !== undefined) return type === 'string' ? tag : `${open('')}</table:table-cell>`;
  if (!/\btable:formula=/.test(attributes)) return tag;
  // A formula without a value is damage, like an error.
  const error = ' office:value-type="string" calcext:value-type="error"';
  return `${open(error)}<text:p>#VALUE!</text:p></table:table-cell>`;
}
