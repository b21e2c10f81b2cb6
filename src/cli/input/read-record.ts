import { isUtf8 } from 'node:buffer';
import { type JsonFault, jsonFault } from './json-fault.js';
import type { Block, Defect, Piece } from './pieces.js';

/** Why a piece of input cannot be read. */
export type Unreadable =
  | { readonly why: Defect | 'not-utf8' | 'too-large' }
  | {
      readonly why: 'not-json';
      readonly fault: JsonFault;
      /** The character found there, if any, and its number in the piece, from 1. */
      readonly found: string | undefined;
      readonly character: number;
    };

/** A piece of input: the value that it holds, or why it holds none. */
export interface InputRecord {
  readonly line: number;
  readonly element?: number | undefined;
  /** Where its bytes stand in the block. */
  readonly piece: Piece;
  readonly value?: unknown;
  readonly unreadable?: Unreadable;
}

/** The records of a block in order; blank lines are none. */
export function* recordsOf(block: Block): Generator<InputRecord, void, undefined> {
  const clean = isClean(block);
  for (const piece of block.pieces) {
    const record = readPiece(block.bytes, piece, clean);
    if (record !== undefined) yield record;
  }
}

/** Whether the pieces of a block are UTF-8 throughout. */
export function isClean({ bytes, pieces }: Block): boolean {
  return isUtf8(bytes.subarray(pieces[0]?.start ?? 0, pieces.at(-1)?.end ?? 0));
}

/** What a piece of a block holds; nothing where it is blank. */
export function readPiece(bytes: Buffer, piece: Piece, clean: boolean): InputRecord | undefined {
  const { line, element, start, end, defect } = piece;
  if (defect !== undefined) return { line, element, piece, unreadable: { why: defect } };
  if (!clean && !isUtf8(bytes.subarray(start, end))) {
    return { line, element, piece, unreadable: { why: 'not-utf8' } };
  }
  const text = withoutMark(bytes.toString('utf8', start, end));
  try {
    return { line, element, piece, value: taken(text) };
  } catch {
    if (text.trim() === '') return undefined;
    return { line, element, piece, unreadable: whyNotJson(withoutReturns(text)) };
  }
}

const BYTE_ORDER_MARK = '\ufeff';

/** Every line may begin with a byte order mark: files are strung together. */
function withoutMark(text: string): string {
  return text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
}

/** A line that some systems end otherwise has no other fault for it. */
function withoutReturns(text: string): string {
  let end = text.length;
  while (text[end - 1] === '\r') end -= 1;
  return text.slice(0, end);
}

/** The value of a text that is JSON as a whole, such as a file with one object in it. */
export function readJson(bytes: Buffer): Pick<InputRecord, 'value' | 'unreadable'> {
  if (!isUtf8(bytes)) return { unreadable: { why: 'not-utf8' } };
  const text = withoutMark(bytes.toString('utf8'));
  try {
    return { value: taken(text) };
  } catch {
    return { unreadable: whyNotJson(text) };
  }
}

/** So many lists and objects in one record take some hundred megabytes; no real one comes near. */
const MOST_HELD = 1_000_000;
const LARGE = 2 * MOST_HELD;

/** The value of a text; one that would take more memory than it is worth is not taken in. */
function taken(text: string): unknown {
  if (text.length > LARGE && opened(text, '{') + opened(text, '[') > MOST_HELD) {
    throw new RangeError('too many lists and objects');
  }
  return JSON.parse(text);
}

function opened(text: string, bracket: string): number {
  let count = 0;
  for (let at = text.indexOf(bracket); at >= 0; at = text.indexOf(bracket, at + 1)) count += 1;
  return count;
}

function whyNotJson(text: string): Unreadable {
  const fault = jsonFault(text);
  // Sound JSON that the engine could not take in: too deep or too large for its memory.
  if (fault === undefined) return { why: 'too-large' };
  const code = text.codePointAt(fault.at);
  return {
    why: 'not-json',
    fault,
    found: code === undefined ? undefined : String.fromCodePoint(code),
    character: characters(text, fault.at) + 1,
  };
}

/** How many characters stand before an index: code points, as people count them. */
function characters(text: string, before: number): number {
  let count = 0;
  for (let at = 0; at < before; count += 1) at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
  return count;
}
