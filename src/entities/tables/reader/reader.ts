import { agree } from '../conforms.js';
import {
  type Bytes,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  OPEN_LIST,
  OPEN_OBJECT,
  pastWhite,
  pastWhiteTo,
  QUOTE,
} from './bytes.js';
import {
  BOOLEAN,
  CHOICE,
  type Choice,
  DATE,
  type Form,
  FREE,
  LIST,
  OBJECT,
  PLACE,
  TEXT,
  WORDS,
} from './form.js';
import { pastFree } from './free.js';
import { Singles } from './singles.js';
import { sizeOf } from './words.js';

export type { Bytes } from './bytes.js';

const SPACE = 0x20;
const SMALL_N = 0x6e;

/**
 * Reads records, or whatever else has a form, out of their bytes and checks them by it, both in one pass. What it
 * gives is what `JSON.parse` and `conforming` would give, members in the order in which they stand. Of whatever is
 * not plainly right (`undefined`) it says nothing: a wrong value, an escape that is none, a member twice, a number
 * with decimals or a great many digits. Then the slow way is gone, so that this one decides nothing.
 *
 * The bytes must be UTF-8 as a whole. Of free data (`json`) it sees that they are JSON, and leaves them out
 * unless they are wanted.
 */
export class Reader {
  readonly #form: Form;
  readonly #keepsFree: boolean;
  readonly #singles = new Singles();
  #bytes: Bytes = new Uint8Array();

  constructor(form: Form, { keepsFree }: { readonly keepsFree: boolean }) {
    this.#form = form;
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
      singles.at = pastWhiteTo(this.#bytes, start, end);
      const value = this.#value(this.#form);
      return pastWhiteTo(this.#bytes, singles.at, end) === end ? value : undefined;
    } catch {
      // Escapes that are none, or the end of all bytes.
      return undefined;
    }
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
      case CHOICE:
        return this.#chosen(form.choice as Choice);
      default:
        return this.#bytes[singles.at] === QUOTE
          ? singles.text(form.holds)
          : singles.number(form.holds);
    }
  }

  /** The first word that is named says the form: where it is not that of the object itself, its table does not fit. */
  #chosen(choice: Choice): unknown {
    const bytes = this.#bytes;
    const singles = this.#singles;
    const { at: start, end } = singles;
    const { name, size, letter, words } = choice;
    for (let at = start + 1; at < end; at += 1) {
      if (bytes[at] !== letter || bytes[at - 1] !== QUOTE || singles.nameAt(at - 1, name, 0) < 0) {
        continue;
      }
      const place = singles.wordAt(pastWhite(bytes, at - 1 + size), words);
      if (place < 0) continue;
      singles.at = start;
      return this.#object(choice.form(place));
    }
    return undefined;
  }

  // biome-ignore lint/complexity/noExcessiveCognitiveComplexity: it runs for every object of every record, and is read in one piece
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
