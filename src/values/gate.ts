/**
 * The one gate for every text that leaves in a report or on a terminal: whatever a record, a file name or an
 * edition holds, it stands there as text and does nothing. Which characters nobody sees is that of one version
 * of Unicode, so that every engine writes the same.
 */
import { INVISIBLE } from './unicode-table.js';

const UNSEEN = /* @__PURE__ */ new RegExp(`[${INVISIBLE}\\p{Cs}]`, 'gu');

/** The spaces of Latin and Chinese text, and what only chooses between shapes of the character before it. */
const HARMLESS = /^(?:[ \u3000]|[\ufe00-\ufe0f]|[\u{e0100}-\u{e01ef}])$/u;

/** Text without letters of its own meaning to anything: in it there is nothing to look for. */
const PLAIN = /^[ -~·–—‘’“”…→\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;
/** The same on several lines. */
const PLAIN_LINES = /^[\t\n\r -~·–—‘’“”…→\u3000-\u303f\u4e00-\u9fff\uff01-\uff5e]*$/;

function unseenBy(text: string, number: (code: number) => string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(UNSEEN, (char) => (HARMLESS.test(char) ? char : number(codeOf(char))));
}

const codeOf = (char: string): number => char.codePointAt(0) ?? 0;

/**
 * Text on one line as it may be shown: what could move the cursor, recolour a terminal, turn the line round or
 * hide stands there by its number instead.
 *
 * @example
 * ```ts
 * printable('a\u001b[2Jb\u202ec') // => "a\\u{1b}[2Jb\\u{202e}c"
 * ```
 */
export function printable(text: string): string {
  return unseenBy(text, (code) => `\\u{${code.toString(16)}}`);
}

/**
 * Text of several lines as it may be shown: as `printable`, but its line ends and tabs stay.
 *
 * @example
 * ```ts
 * visible('a\n\u0000b') // => "a\n\\u{0}b"
 * ```
 */
export function visible(text: string): string {
  return PLAIN_LINES.test(text) ? text : text.replace(/[^\r\n\t]+/g, printable);
}

/**
 * JSON as a terminal may show it: the same data, with what nobody sees in escapes of JSON.
 *
 * @example
 * ```ts
 * jsonShown('"a\u009bb"') // => "\"a\\u009bb\""
 * ```
 */
export function jsonShown(json: string): string {
  return json.replace(/[^\n]+/g, (line) => unseenBy(line, asJson));
}

const asJson = (code: number): string =>
  [...String.fromCodePoint(code)]
    .flatMap((char) => char.split(''))
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/**
 * A cell of a CSV file: always quoted, so that no other separator takes it apart, and never a formula, full-width
 * signs and those behind white space included.
 *
 * @example
 * ```ts
 * csvCell('x;=1+1') // => "\"x;=1+1\""
 * csvCell('=1+1') // => "\"'=1+1\""
 * ```
 */
export function csvCell(text: string): string {
  const shown = visible(text);
  const safe = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/.test(shown) ? `'${shown}` : shown;
  return `"${safe.includes('"') ? safe.replaceAll('"', '""') : safe}"`;
}

/**
 * Text that means nothing to Markdown, nor to the HTML within it; nor does a bare address become a link.
 *
 * @example
 * ```ts
 * markdownText('<b>*x*</b> http://a.b') // => "\\<b\\>\\*x\\*\\</b\\> http\\://a.b"
 * ```
 */
export function markdownText(text: string): string {
  return printable(text)
    .replace(/[\\`*_[\]<>#|~&$@!]/g, '\\$&')
    .replace(/:(?=\/\/)|(?<=\b(?:mailto|xmpp)):|(?<=\bwww)\./gi, '\\$&')
    .replace(/^([-+=]|\d+[.)])/, (marker) => `${marker.slice(0, -1)}\\${marker.slice(-1)}`);
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text that means nothing to HTML, within an element or an attribute.
 *
 * @example
 * ```ts
 * htmlText('<a href="x">') // => "&lt;a href=&quot;x&quot;&gt;"
 * ```
 */
export function htmlText(text: string): string {
  return visible(text).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
