import { INVISIBLE } from '../values/unicode-table.js';

/** A text of no more than so many characters, none of them cut in two. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = [...text.slice(0, 2 * most)].slice(0, most).join('');
  return start === text ? text : `${start}…`;
}

/** What nobody sees, the blank of the keyboard apart; and halves of characters, which no output can carry. */
const UNSEEN = /* @__PURE__ */ new RegExp(`(?! )[${INVISIBLE}\\p{Cs}]`, 'gu');
const HALVES = /\p{Cs}/gu;

const written = (character: string): string => `\\u{${character.codePointAt(0)?.toString(16)}}`;

/** A text in which what nobody sees is shown: `\u{200b}`. */
export function withUnseen(text: string): string {
  return text.replace(UNSEEN, written);
}

/** A text that any output can carry: halves of characters are written out. */
export function carried(text: string): string {
  return text.replace(HALVES, written);
}

/** A value as a person may recognise it, short, with what nobody sees written out. */
export function shown(value: unknown): string {
  if (typeof value === 'string') {
    const quoted = shortened(value, 40).replace(/["\\]/g, '\\$&');
    return `"${withUnseen(quoted)}"`;
  }
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return typeof value === 'function' || typeof value === 'symbol' ? typeof value : String(value);
}
