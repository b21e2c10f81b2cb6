/** Bytes in UTF-8 that can be asked for a part of them as text; `latin1` reads ASCII alike, and faster. */
export interface Bytes extends Uint8Array {
  toString(encoding?: 'utf8' | 'latin1', start?: number, end?: number): string;
}

export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const MINUS = 0x2d;
export const POINT = 0x2e;
export const ZERO = 0x30;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;

const SPACE = 0x20;
const TAB = 0x09;
const LF = 0x0a;
const CR = 0x0d;

/** White space of JSON. */
const isWhite = (byte: number | undefined): boolean =>
  byte === SPACE || byte === LF || byte === CR || byte === TAB;

/** The first place from `at` on that is not white space. */
export function pastWhite(bytes: Uint8Array, at: number): number {
  let here = at;
  while (isWhite(bytes[here])) here += 1;
  return here;
}

/** The same, but no further than `end`: of white space behind that, nobody goes past it time and again. */
export function pastWhiteTo(bytes: Uint8Array, at: number, end: number): number {
  let here = at;
  while (here < end && isWhite(bytes[here])) here += 1;
  return here;
}

/** Whether these bytes stand at a place. */
export function standsAt(bytes: Uint8Array, at: number, word: Uint8Array): boolean {
  for (let index = 0; index < word.length; index += 1) {
    if (bytes[at + index] !== word[index]) return false;
  }
  return true;
}
