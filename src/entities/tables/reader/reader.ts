import type { Kind } from '../../facts.js';
import { agree } from '../conforms.js';
import { records } from '../records.js';
import {
  type Bytes,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  pastWhite,
  QUOTE,
} from './bytes.js';
import {
  BOOLEAN,
  DATE,
  type Form,
  FREE,
  formOf,
  LIST,
  OBJECT,
  PLACE,
  TEXT,
  WORDS,
} from './form.js';
import { pastFree } from './free.js';
import { Singles } from './singles.js';
import { namesOf, sizeOf, wordsOf } from './words.js';

export type { Bytes } from './bytes.js';

const SPACE = 0x20;
const SMALL_K = 0x6b;
const SMALL_N = 0x6e;

const KIND = namesOf(['kind']);
const KIND_SIZE = sizeOf(KIND, 0);
const KINDS = wordsOf(Object.keys(records));

/**
 * Reads records out of their bytes and checks them by a table, both in one pass. What it gives is what
 * `JSON.parse` and `conforming` would give, members in the order in which they stand. Of whatever is not
 * plainly right (`undefined`) it says nothing: a wrong value, an escape that is none, a member twice, a number
 * with decimals or a great many digits. Then the slow way is gone, so that this one decides nothing.
 *
 * The bytes must be UTF-8 as a whole. Of free data (`json`) it sees that they are JSON, and leaves them out
 * unless they are wanted.
 */
export class Reader {
  readonly #keepsFree: boolean;
  readonly #forms = new Map<string, Form>();
  readonly #singles = new Singles();
  #bytes: Bytes = new Uint8Array();

  constructor({ keepsFree }: { readonly keepsFree: boolean }) {
    this.#keepsFree = keepsFree;
  }

  /** From here on records are read from these bytes. */
  take(bytes: Bytes): void {
    this.#bytes = bytes;
    this.#singles.take(bytes);
  }

  /** The record whose bytes stand from `start` to `end`; `undefined` where it is not plainly right. */
  record(start: number, end: number): unknown {
    const singles = this.#singles;
    singles.begin(start, end);
    try {
      const kind = this.#kind(start, end);
      if (kind === undefined) return undefined;
      singles.at = pastWhite(this.#bytes, start);
      const value = this.#value(this.#formOf(kind));
      return this.#isEndedAt(end) ? value : undefined;
    } catch {
      // Escapes that are none, or the end of all bytes.
      return undefined;
    }
  }

  /** The first kind that is named: where it is not that of the record, its table does not fit. */
  #kind(start: number, end: number): string | undefined {
    const bytes = this.#bytes;
    const singles = this.#singles;
    for (let at = start + 1; at < end; at += 1) {
      if (bytes[at] !== SMALL_K || bytes[at - 1] !== QUOTE || singles.nameAt(at - 1, KIND, 0) < 0)
        continue;
      singles.at = pastWhite(bytes, at - 1 + KIND_SIZE);
      const kind = singles.word(KINDS);
      if (kind !== undefined) return kind;
    }
    return undefined;
  }

  #formOf(kind: string): Form {
    const known = this.#forms.get(kind);
    if (known !== undefined) return known;
    const form = formOf(records[kind as Kind]);
    this.#forms.set(kind, form);
    return form;
  }

  #isEndedAt(end: number): boolean {
    let { at } = this.#singles;
    while (at < end && pastWhite(this.#bytes, at) > at) at += 1;
    return at === end;
  }

  /** Reads the value that begins here. */
  #value(form: Form): unknown {
    const singles = this.#singles;
    switch (form.type) {
      case OBJECT:
        return this.#object(form);
      case LIST:
        return this.#list(form);
      case WORDS:
        return singles.word(form.words);
      case TEXT:
        return singles.text(form.holds, true);
      case DATE:
        return singles.date(form.holds);
      case PLACE:
        return singles.place(form.holds);
      case BOOLEAN:
        return singles.boolean();
      case FREE:
        return this.#free();
      default:
        return this.#bytes[singles.at] === QUOTE
          ? singles.text(form.holds)
          : singles.number(form.holds);
    }
  }

  #object(form: Form): unknown {
    const bytes = this.#bytes;
    const singles = this.#singles;
    const { words: names, members, nullable } = form;
    if (bytes[singles.at] !== OPEN_OBJECT) return undefined;
    const taken: Record<string, unknown> = {};
    let seen = 0;
    let next = 0;
    let at = singles.at + 1;
    if ((bytes[at] as number) <= SPACE) at = pastWhite(bytes, at);
    while (bytes[at] !== CLOSE_OBJECT) {
      const place = singles.nameAt(at, names, next);
      const bit = 1 << place;
      if (place < 0 || (seen & bit) !== 0) return undefined;
      seen |= bit;
      next = place + 1;
      at += sizeOf(names, place);
      if ((bytes[at] as number) <= SPACE) at = pastWhite(bytes, at);
      singles.at = at;
      const isNull = bytes[at] === SMALL_N && (nullable & bit) !== 0;
      const value = isNull ? singles.null() : this.#value(members[place] as Form);
      if (value === undefined) return undefined;
      if (value !== LEFT_OUT) taken[names.texts[place] as string] = value;
      at = singles.at;
      if ((bytes[at] as number) <= SPACE) at = pastWhite(bytes, at);
      if (bytes[at] !== COMMA) break;
      at += 1;
      if ((bytes[at] as number) <= SPACE) at = pastWhite(bytes, at);
      // Nothing stands behind the last comma.
      if (bytes[at] === CLOSE_OBJECT) return undefined;
    }
    if (bytes[at] !== CLOSE_OBJECT) return undefined;
    singles.at = at + 1;
    return (seen & form.required) === form.required && agree(taken, form.crosses)
      ? taken
      : undefined;
  }

  #list({ each, least, crosses }: Form): unknown {
    const bytes = this.#bytes;
    const singles = this.#singles;
    if (bytes[singles.at] !== OPEN_LIST) return undefined;
    const taken: unknown[] = [];
    let at = pastWhite(bytes, singles.at + 1);
    while (bytes[at] !== CLOSE_LIST) {
      singles.at = at;
      const row = this.#value(each as Form);
      if (row === undefined) return undefined;
      taken.push(row);
      at = pastWhite(bytes, singles.at);
      if (bytes[at] !== COMMA) break;
      at = pastWhite(bytes, at + 1);
      if (bytes[at] === CLOSE_LIST) return undefined;
    }
    if (bytes[at] !== CLOSE_LIST) return undefined;
    singles.at = at + 1;
    return taken.length >= least && agree(taken, crosses) ? taken : undefined;
  }

  #free(): unknown {
    const bytes = this.#bytes;
    const { at, end } = this.#singles;
    if (bytes[at] !== OPEN_OBJECT) return undefined;
    const past = pastFree(bytes, at, end);
    if (past < 0) return undefined;
    this.#singles.at = past;
    return this.#keepsFree ? JSON.parse(bytes.toString('utf8', at, past)) : LEFT_OUT;
  }
}

/** Free data that nobody wants. */
const LEFT_OUT: unique symbol = Symbol('left out');
