import type { Hash } from 'node:crypto';
import { isTooDeep, LIMITS, type Limits } from './limits.js';
import { type Block, BYTE_ORDER_MARK, isBlank, LF, OPEN_OBJECT } from './pieces.js';
import { readJson } from './read-record.js';
import { Splitter } from './splitter.js';

/** Within so many bytes the first line must come to its end; large enough for a first chunk. */
const LONGEST_OPENING = 1 << 19;

const NOTHING = Buffer.alloc(0);

/**
 * Cuts the bytes of a file into records as `Splitter` does, but takes in a file that is one object over
 * several lines as the one record that it is. Such a file begins with a line that holds `{` alone; where
 * the whole of it turns out not to be JSON, it is cut into lines all the same, so that each unreadable
 * one is answered in its place.
 */
export class FileSplitter {
  readonly #splitter: Splitter;
  readonly #limits: Limits;
  /** What has come in while it may be one object; nothing once it is known not to be. */
  #held: Buffer[] | undefined = [];
  #size = 0;
  #opens = false;

  constructor(limits: Limits = LIMITS, hash?: Hash) {
    this.#limits = limits;
    this.#splitter = new Splitter(limits, hash);
  }

  /** The pieces that these bytes bring to their end. */
  feed(chunk: Uint8Array): Block {
    if (this.#held === undefined) return this.#splitter.feed(chunk);
    // A copy: a chunk is good only until the next one.
    this.#held.push(Buffer.from(chunk));
    this.#size += chunk.length;
    if (this.#mayBeOneObject(this.#held)) return { bytes: NOTHING, pieces: [] };
    return this.#split(Buffer.concat(this.#held));
  }

  /** The last pieces: the input is at its end. */
  finish(): Block {
    if (this.#held === undefined) return this.#splitter.finish();
    const bytes = Buffer.concat(this.#held);
    const whole = { line: lineOfFirst(bytes), start: 0, end: bytes.length };
    if (isTooDeep(bytes, 0, bytes.length, this.#limits.deepest)) {
      if (this.#opens) return { bytes, pieces: [{ ...whole, defect: 'too-deep' }] };
    } else if (readJson(bytes).unreadable === undefined) {
      return { bytes, pieces: [whole] };
    }
    const { pieces } = this.#split(bytes);
    // Nothing is added in between, so the pieces still stand where they stood.
    const last = this.#splitter.finish();
    return { bytes: last.bytes, pieces: [...pieces, ...last.pieces] };
  }

  #split(bytes: Buffer): Block {
    this.#held = undefined;
    return this.#splitter.feed(bytes);
  }

  #mayBeOneObject(held: readonly Buffer[]): boolean {
    if (this.#opens) return this.#size <= this.#limits.longest;
    if (this.#size > LONGEST_OPENING) return false;
    const bytes = Buffer.concat(held);
    const first = firstByte(bytes);
    if (first === bytes.length) return true;
    const end = bytes.indexOf(LF, first);
    const rest = bytes.subarray(first + 1, end < 0 ? bytes.length : end);
    const alone = bytes[first] === OPEN_OBJECT && rest.every(isBlank);
    this.#opens = alone && end >= 0;
    return alone && this.#size <= this.#limits.longest;
  }
}

/** Where the first byte stands that is neither blank nor a byte order mark. */
function firstByte(bytes: Buffer): number {
  const isNothing = (byte: number) =>
    isBlank(byte) || byte === LF || BYTE_ORDER_MARK.includes(byte);
  const at = bytes.findIndex((byte) => !isNothing(byte));
  return at < 0 ? bytes.length : at;
}

const lineOfFirst = (bytes: Buffer): number =>
  1 + bytes.subarray(0, firstByte(bytes)).filter((byte) => byte === LF).length;
