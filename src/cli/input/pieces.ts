/** What keeps a piece of input from being read as a record. */
export const DEFECTS = [
  'too-long',
  'too-deep',
  'empty-element',
  'trailing-comma',
  'missing-comma',
  'unclosed-array',
  'unclosed-element',
  'after-array',
] as const;

export type Defect = (typeof DEFECTS)[number];

/** A piece of the input that should be one record: a line, or an element of an array. */
export interface Piece {
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** Its number in the array, from 1. */
  readonly element?: number | undefined;
  /** Where its bytes stand in the block. */
  readonly start: number;
  readonly end: number;
  readonly defect?: Defect | undefined;
  /** Of one that was let go of, being too long: a digest of all its bytes, where that is asked for. */
  readonly digest?: string | undefined;
}

/** Pieces that have come to their end, in order. The bytes are theirs until the next block is asked for. */
export interface Block {
  readonly bytes: Buffer;
  readonly pieces: readonly Piece[];
}

export const LF = 0x0a;
export const CR = 0x0d;
const SPACE = 0x20;
const TAB = 0x09;
export const QUOTE = 0x22;
export const BACKSLASH = 0x5c;
export const COMMA = 0x2c;
export const OPEN_LIST = 0x5b;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;

/** What some programs put before the first byte of a text in UTF-8. */
export const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Where bytes begin behind a byte order mark, if one stands there. */
export const behindMark = (bytes: Uint8Array, start: number): number =>
  start +
  (BYTE_ORDER_MARK.every((byte, at) => bytes[start + at] === byte) ? BYTE_ORDER_MARK.length : 0);

/** Where bytes end before the returns with which some systems end a line. */
export function beforeReturns(bytes: Uint8Array, start: number, end: number): number {
  let to = end;
  while (to > start && bytes[to - 1] === CR) to -= 1;
  return to;
}

/** White space of JSON within a line. */
export function isBlank(byte: number | undefined): boolean {
  return byte === SPACE || byte === TAB || byte === CR;
}
