import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COLON,
  COMMA,
  MINUS,
  OPEN_LIST,
  OPEN_OBJECT,
  POINT,
  pastWhite,
  QUOTE,
  standsAt,
  ZERO,
} from './bytes.js';

/** Deeper free data go the slow way, so that no depth is a danger here. */
const DEEPEST = 16;

/** A longer number may be beyond what a number holds. */
const LONGEST_NUMBER = 20;

const WORDS = ['null', 'true', 'false'].map((word) =>
  Uint8Array.from(word, (letter) => letter.charCodeAt(0)),
);

/** Where JSON of whatever kind ends that begins at a place; below zero where it is not plainly JSON. */
export function pastFree(bytes: Uint8Array, at: number, end: number, depth = 0): number {
  const first = bytes[at];
  if (first === QUOTE) return pastString(bytes, at, end);
  if (first === OPEN_OBJECT || first === OPEN_LIST) {
    return depth < DEEPEST ? pastRows(bytes, at, end, depth) : -1;
  }
  for (const word of WORDS) if (standsAt(bytes, at, word)) return at + word.length;
  return pastNumber(bytes, at);
}

/** Past a list or an object. */
function pastRows(bytes: Uint8Array, open: number, end: number, depth: number): number {
  const isObject = bytes[open] === OPEN_OBJECT;
  const close = isObject ? CLOSE_OBJECT : CLOSE_LIST;
  let at = pastWhite(bytes, open + 1);
  if (bytes[at] === close) return at + 1;
  for (;;) {
    if (isObject) {
      if (bytes[at] !== QUOTE) return -1;
      at = pastString(bytes, at, end);
      if (at < 0) return -1;
      at = pastWhite(bytes, at);
      if (bytes[at] !== COLON) return -1;
      at = pastWhite(bytes, at + 1);
    }
    at = pastFree(bytes, at, end, depth + 1);
    if (at < 0) return -1;
    at = pastWhite(bytes, at);
    if (bytes[at] === close) return at + 1;
    if (bytes[at] !== COMMA) return -1;
    at = pastWhite(bytes, at + 1);
  }
}

/** A string without escapes. */
function pastString(bytes: Uint8Array, open: number, end: number): number {
  for (let at = open + 1; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte === QUOTE) return at + 1;
    if (byte < 0x20 || byte === BACKSLASH) return -1;
  }
  return -1;
}

function pastNumber(bytes: Uint8Array, first: number): number {
  const start = bytes[first] === MINUS ? first + 1 : first;
  const whole = pastDigits(bytes, start);
  if (whole === start || (bytes[start] === ZERO && whole > start + 1)) return -1;
  const end = bytes[whole] === POINT ? pastDigits(bytes, whole + 1) : whole;
  return (end > whole + 1 || end === whole) && end - first <= LONGEST_NUMBER ? end : -1;
}

function pastDigits(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const digit = (bytes[at] as number) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return at;
    at += 1;
  }
}
