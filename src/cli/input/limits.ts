import { BACKSLASH, CLOSE_LIST, CLOSE_OBJECT, OPEN_LIST, OPEN_OBJECT, QUOTE } from './pieces.js';

/** How large and how deep a record may be. */
export interface Limits {
  /** In bytes. */
  readonly longest: number;
  /** Brackets within brackets. */
  readonly deepest: number;
}

/** No real record comes near: a docket of 20,000 acts has some 8 MB, and a record some seven levels. */
export const LIMITS: Limits = { longest: 1 << 24, deepest: 256 };

/** No text of JavaScript holds much more (256 MiB), whatever is asked for. */
const LONGEST_TEXT = 1 << 28;

/** The options that set them. */
export const LIMIT_OPTIONS = {
  'max-bytes': { type: 'value', whole: true },
  'max-depth': { type: 'value', whole: true },
} as const;

/** The limits that a command line asks for. */
export function limitsIn(given: ReadonlyMap<string, readonly string[]>): Limits {
  const longest = Number(given.get('max-bytes')?.at(-1) ?? LIMITS.longest);
  const deepest = Number(given.get('max-depth')?.at(-1) ?? LIMITS.deepest);
  return { longest: Math.min(longest, LONGEST_TEXT), deepest };
}

/** Of so short a record the depth does no harm, unless less is asked for. */
const HARMLESS_BYTES = 4096;

/** Whether brackets stand deeper within each other than they may, outside texts. */
export function isTooDeep(bytes: Uint8Array, start: number, end: number, deepest: number): boolean {
  if (end - start <= (deepest < LIMITS.deepest ? deepest : HARMLESS_BYTES)) return false;
  let depth = 0;
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at];
    if (byte === QUOTE) at = behindText(bytes, at + 1, end);
    else if (byte === OPEN_LIST || byte === OPEN_OBJECT) {
      depth += 1;
      if (depth > deepest) return true;
    } else if (byte === CLOSE_LIST || byte === CLOSE_OBJECT) depth -= 1;
  }
  return false;
}

/** Where the quote stands that closes a text. */
function behindText(bytes: Uint8Array, from: number, end: number): number {
  for (let at = from; at < end; at += 1) {
    if (bytes[at] === BACKSLASH) at += 1;
    else if (bytes[at] === QUOTE) return at;
  }
  return end;
}
