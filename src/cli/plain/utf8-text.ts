import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
  ZERO,
} from '../../entities/tables/reader/bytes.js';
import type { Json } from '../../values/plain.js';

const [NULL, TRUE, FALSE] = ['null', 'true', 'false'].map((word) => Buffer.from(word)) as [
  Buffer,
  Buffer,
  Buffer,
];

/** Names recur, but for those of data that are no one's. */
const MOST_NAMES = 1024;

const ROOM = 1 << 16;
/** Longer texts are rare, and no reason to keep so much room for all that come after them. */
const MOST_KEPT = 1 << 22;

/** Whole numbers are written nine digits at a time, which is what the processor divides quickest. */
const NINE_DIGITS = 1_000_000_000;

/**
 * A text that is put together line by line, in UTF-8 as it leaves: nothing is left of a line but its bytes, so that
 * a block of answers leaves the engine no texts to carry along.
 */
export class Utf8Text {
  readonly #names = new Map<string, Uint8Array>();
  #bytes = Buffer.allocUnsafeSlow(ROOM);
  #end = 0;

  add(text: string): void {
    // No UTF-16 unit takes more than three bytes.
    this.#makeRoom(3 * text.length);
    this.#end += this.#bytes.write(text, this.#end);
  }

  addBytes(bytes: Uint8Array): void {
    this.#makeRoom(bytes.length);
    this.#bytes.set(bytes, this.#end);
    this.#end += bytes.length;
  }

  /** A text as `JSON.stringify` writes it: hardly any has a letter that needs an escape, or is beyond U+FFFF. */
  addQuoted(text: string): void {
    const { length } = text;
    this.#makeRoom(3 * length + 2);
    const bytes = this.#bytes;
    let end = this.#end;
    bytes[end] = QUOTE;
    end += 1;
    for (let at = 0; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code < 0x80) {
        if (code < 0x20 || code === QUOTE || code === BACKSLASH) {
          this.add(JSON.stringify(text));
          return;
        }
        bytes[end] = code;
        end += 1;
      } else if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) {
        bytes[end] = 0xe0 | (code >> 12);
        bytes[end + 1] = 0x80 | ((code >> 6) & 0x3f);
        bytes[end + 2] = 0x80 | (code & 0x3f);
        end += 3;
      } else {
        this.add(JSON.stringify(text));
        return;
      }
    }
    bytes[end] = QUOTE;
    this.#end = end + 1;
  }

  /** Data as `JSON.stringify` writes them; members that are undefined are left out. */
  addJson(value: Json | undefined): void {
    if (typeof value === 'string') this.addQuoted(value);
    else if (typeof value === 'number') this.#addNumber(value);
    else if (typeof value === 'boolean') this.addBytes(value ? TRUE : FALSE);
    else if (value === null || value === undefined) this.addBytes(NULL);
    else if (Array.isArray(value)) this.#addList(value);
    else this.#addObject(value as { readonly [key: string]: Json | undefined });
  }

  /** A member whose name is written already, where there is one. */
  addMember(name: Uint8Array, value: Json | undefined): void {
    if (value === undefined) return;
    this.addBytes(name);
    this.addJson(value);
  }

  #addList(list: readonly Json[]): void {
    this.#addByte(OPEN_LIST);
    for (let at = 0; at < list.length; at += 1) {
      if (at > 0) this.#addByte(COMMA);
      this.addJson(list[at]);
    }
    this.#addByte(CLOSE_LIST);
  }

  #addObject(object: { readonly [key: string]: Json | undefined }): void {
    const start = this.#end;
    for (const key in object) {
      const member = object[key];
      if (member === undefined) continue;
      this.#addName(this.#nameOf(key));
      this.addJson(member);
    }
    if (this.#end === start) this.#addByte(OPEN_OBJECT);
    else this.#bytes[start] = OPEN_OBJECT;
    this.#addByte(CLOSE_OBJECT);
  }

  /** Names are short: they are copied one by one before the engine has begun to copy them at once. */
  #addName(name: Uint8Array): void {
    const { length } = name;
    this.#makeRoom(length);
    const bytes = this.#bytes;
    const end = this.#end;
    for (let at = 0; at < length; at += 1) bytes[end + at] = name[at] as number;
    this.#end = end + length;
  }

  /** A name as it stands behind another member. */
  #nameOf(key: string): Uint8Array {
    const known = this.#names.get(key);
    if (known !== undefined) return known;
    const name = Buffer.from(`,${JSON.stringify(key)}:`);
    if (this.#names.size < MOST_NAMES) this.#names.set(key, name);
    return name;
  }

  #addNumber(number: number): void {
    if (
      !(number >= 0 && number < NINE_DIGITS * NINE_DIGITS) ||
      !Number.isSafeInteger(number) ||
      Object.is(number, -0)
    ) {
      this.add(JSON.stringify(number));
      return;
    }
    if (number < NINE_DIGITS) {
      this.#addDigits(number, 1);
      return;
    }
    const billions = Math.floor(number / NINE_DIGITS);
    this.#addDigits(billions, 1);
    this.#addDigits(number - billions * NINE_DIGITS, 9);
  }

  /** A whole number below a billion, in so many digits at least. */
  #addDigits(number: number, least: number): void {
    let digits = least;
    for (let bound = 10 ** least; bound <= number; bound *= 10) digits += 1;
    this.#makeRoom(digits);
    const bytes = this.#bytes;
    let rest = number | 0;
    for (let at = this.#end + digits - 1; at >= this.#end; at -= 1) {
      const tenth = (rest / 10) | 0;
      bytes[at] = ZERO + rest - 10 * tenth;
      rest = tenth;
    }
    this.#end += digits;
  }

  #addByte(byte: number): void {
    this.#makeRoom(1);
    this.#bytes[this.#end] = byte;
    this.#end += 1;
  }

  /** How many bytes there are. */
  get size(): number {
    return this.#end;
  }

  /** Takes back what was added since there were so many bytes. */
  cutTo(size: number): void {
    this.#end = size;
  }

  /** What there is, good until the next line is added; from here on it begins anew. */
  taken(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#end);
    this.#end = 0;
    if (this.#bytes.length > MOST_KEPT) this.#bytes = Buffer.allocUnsafeSlow(ROOM);
    return taken;
  }

  #makeRoom(size: number): void {
    const most = this.#end + size;
    if (most > this.#bytes.length) this.#grow(most);
  }

  #grow(most: number): void {
    const larger = Buffer.allocUnsafeSlow(Math.max(most, 2 * this.#bytes.length));
    this.#bytes.copy(larger, 0, 0, this.#end);
    this.#bytes = larger;
  }
}
