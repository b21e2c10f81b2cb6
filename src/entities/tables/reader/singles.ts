import type { Check } from '../vocabulary.js';
import { BACKSLASH, type Bytes, MINUS, QUOTE, ZERO } from './bytes.js';
import { KnownTexts } from './known-texts.js';
import { sizeOf, type Words, wordAt } from './words.js';

type Known = (string | undefined)[] | undefined;

/** What is no number of two digits: so far below zero that no sum with it is above. */
const NO_NUMBER = -1_000_000;

/** So many bytes are made into a text at once, for records behind each other: each call takes its time. */
const AT_ONCE = 1 << 15;

/** More digits may be more than a number holds. */
const MOST_DIGITS = 15;

const TRUE = 0x65757274;
const FALS = 0x736c6166;
const E = 0x65;
const NULL = 0x6c6c756e;

/** Reads single values where `at` stands, and goes past them; `undefined` where they are not plainly right. */
export class Singles {
  /** Where the next value begins. */
  at = 0;
  /** Where the record ends. */
  end = 0;
  #bytes: Bytes = new Uint8Array();
  #view = viewOf(this.#bytes);
  /** The record and others behind it, as if all of it were ASCII, and from where to where that is. */
  #ascii = '';
  #start = 0;
  #past = 0;
  /** Dates by year, then by month and day: one that stands there again is not made again. */
  readonly #dates: Known[] = new Array<undefined>(3000);
  /** Places by the first two digits, then by the other four. */
  readonly #places: Known[] = new Array<undefined>(100);
  readonly #texts = new KnownTexts();

  /** From here on these bytes are read. */
  take(bytes: Bytes): void {
    this.#bytes = bytes;
    this.#view = viewOf(bytes);
    this.#past = 0;
  }

  /** From here on a record is read, from its start to its end. */
  begin(start: number, end: number): void {
    this.at = start;
    this.end = end;
    if (start >= this.#start && end <= this.#past) return;
    this.#start = start;
    this.#past = Math.max(end, Math.min(start + AT_ONCE, this.#bytes.length));
    this.#ascii = this.#bytes.toString('latin1', start, this.#past);
  }

  /** Which name stands at a place, below zero for none; members mostly stand in the order of the table. */
  nameAt(at: number, names: Words, next: number): number {
    return wordAt(this.#view, at, names, next);
  }

  /** Which word stands at a place, below zero for none. */
  wordAt(at: number, words: Words): number {
    return wordAt(this.#view, at, words, 0);
  }

  word(words: Words): string | undefined {
    const place = wordAt(this.#view, this.at, words, 0);
    if (place < 0) return undefined;
    this.at += sizeOf(words, place);
    return words.texts[place];
  }

  boolean(): boolean | undefined {
    const four = this.#view.getInt32(this.at, true);
    if (four === TRUE) {
      this.at += 4;
      return true;
    }
    if (four !== FALS || this.#bytes[this.at + 4] !== E) return undefined;
    this.at += 5;
    return false;
  }

  null(): null | undefined {
    if (this.#view.getInt32(this.at, true) !== NULL) return undefined;
    this.at += 4;
    return null;
  }

  /** A date, where `isDate` says that it is one. */
  date(isDate: Check): string | undefined {
    const bytes = this.#bytes;
    const start = this.at + 1;
    if (bytes[start - 1] !== QUOTE || bytes[start + 10] !== QUOTE) return undefined;
    if (bytes[start + 4] !== MINUS || bytes[start + 7] !== MINUS) return undefined;
    const year = 100 * this.#two(start) + this.#two(start + 2);
    const day = 100 * this.#two(start + 5) + this.#two(start + 8);
    if (year < 0 || year >= 3000 || day < 0 || day > 1231) return undefined;
    this.at = start + 11;
    this.#dates[year] ??= new Array<undefined>(1232);
    return this.#known(this.#dates[year], day, start, start + 10, isDate);
  }

  /** A place by its six digits, or any other where `isPlace` says that it is one. */
  place(isPlace: Check): string | undefined {
    const bytes = this.#bytes;
    const start = this.at + 1;
    if (bytes[start - 1] !== QUOTE) return undefined;
    const province = this.#two(start);
    const below = 100 * this.#two(start + 2) + this.#two(start + 4);
    if (province < 0 || below < 0 || bytes[start + 6] !== QUOTE) return this.text(isPlace);
    this.at = start + 7;
    this.#places[province] ??= new Array<undefined>(10_000);
    return this.#known(this.#places[province], below, start, start + 6, isPlace);
  }

  #known(all: Known, number: number, start: number, end: number, holds: Check): string | undefined {
    const known = all?.[number];
    if (known !== undefined) return known;
    const text = this.#ascii.slice(start - this.#start, end - this.#start);
    if (all === undefined || !holds(text)) return undefined;
    all[number] = text;
    return text;
  }

  /** Two digits as a number. */
  #two(at: number): number {
    const tens = (this.#bytes[at] as number) - ZERO;
    const ones = (this.#bytes[at + 1] as number) - ZERO;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : NO_NUMBER;
  }

  /** A whole number: no decimals, no exponent, no zero in front of it, and not -0. */
  number(holds: Check): number | undefined {
    const bytes = this.#bytes;
    const isNegative = bytes[this.at] === MINUS;
    const start = isNegative ? this.at + 1 : this.at;
    let value = 0;
    let at = start;
    for (; at < this.end; at += 1) {
      const digit = (bytes[at] as number) - ZERO;
      if (digit < 0 || digit > 9) break;
      value = 10 * value + digit;
    }
    const digits = at - start;
    if (digits === 0 || digits > MOST_DIGITS) return undefined;
    if (bytes[start] === ZERO && (digits > 1 || isNegative)) return undefined;
    this.at = at;
    const number = isNegative ? -value : value;
    return holds(number) ? number : undefined;
  }

  /** A text that its check knows; with `visible` one that is taken at its first letter where that is a usual one. */
  text(holds: Check, visible = false): string | undefined {
    const bytes = this.#bytes;
    const start = this.at + 1;
    if (bytes[start - 1] !== QUOTE) return undefined;
    const { end } = this;
    let all = 0;
    let at = start;
    for (; at < end; at += 1) {
      const byte = bytes[at] as number;
      if (byte === QUOTE) break;
      if (byte === BACKSLASH) return this.#escaped(at, holds);
      if (byte < 0x20) return undefined;
      all |= byte;
    }
    if (at >= end) return undefined;
    this.at = at + 1;
    const text =
      all < 0x80
        ? this.#ascii.slice(start - this.#start, at - this.#start)
        : visible
          ? this.#texts.text(bytes, this.#view, start, at)
          : bytes.toString('utf8', start, at);
    return (visible && at > start && isUsual(bytes, start)) || holds(text) ? text : undefined;
  }

  /** A text with escapes. Throws where they are none. */
  #escaped(from: number, holds: Check): string | undefined {
    const bytes = this.#bytes;
    const open = this.at;
    for (let at = from; at < this.end; at += 1) {
      const byte = bytes[at] as number;
      if (byte === BACKSLASH) at += 1;
      else if (byte === QUOTE) {
        this.at = at + 1;
        const text: unknown = JSON.parse(bytes.toString('utf8', open, at + 1));
        return holds(text) ? (text as string) : undefined;
      }
    }
    return undefined;
  }
}

function viewOf({ buffer, byteOffset, length }: Bytes): DataView {
  return new DataView(buffer, byteOffset, length);
}

/** Whether a text of UTF-8 begins with visible ASCII or an ideograph of U+4E00 to U+9FFF. */
function isUsual(bytes: Uint8Array, start: number): boolean {
  const first = bytes[start] as number;
  if (first < 0x7f) return first > 0x20;
  return first === 0xe4 ? (bytes[start + 1] as number) >= 0xb8 : first > 0xe4 && first < 0xea;
}
