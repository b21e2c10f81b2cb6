import {
  BACKSLASH,
  CLOSE_LIST,
  CLOSE_OBJECT,
  COMMA,
  isBlank,
  LF,
  OPEN_LIST,
  OPEN_OBJECT,
  QUOTE,
} from './pieces.js';

/**
 * Where one element of an array ends, found by its brackets and quotes alone. It follows what is not
 * JSON as far as it can, so that a fault in one element costs no more elements than it must:
 * - a bracket of the wrong kind closes what stands open around it;
 * - a line end within a text ends that text, for JSON has none there;
 * - `{` where only a key may stand begins the next element: a closing bracket was forgotten. So does
 *   `{` at the beginning of a line that is indented no deeper than the element, once a text was broken.
 */
export class Element {
  /** Open brackets around the place reached, the innermost last, and how many of them are objects. */
  readonly #open: number[] = [];
  #objects = 0;
  readonly #deepest: number;
  /** How many stand open beyond the deepest: of these only the number is kept. */
  #beyond = 0;
  #tooDeep = false;
  /** Neither list, object nor text: a number, a word, or something else that is no record. */
  readonly #plain: boolean;
  readonly #indent: number;
  #inText = false;
  #escaped = false;
  #broken = false;
  #cutShort = false;
  /** Bytes since the last line end; blank so far, or not. */
  #column: number;
  #atLineStart = false;
  /** The last byte outside texts that is not blank. */
  #last = 0;
  lines = 0;

  constructor(first: number, indent: number, deepest: number) {
    this.#deepest = deepest;
    this.#plain = first !== OPEN_LIST && first !== OPEN_OBJECT && first !== QUOTE;
    this.#indent = indent;
    this.#column = indent;
  }

  get column(): number {
    return this.#column;
  }

  /** Whether its brackets stand deeper within each other than they may. */
  get isTooDeep(): boolean {
    return this.#tooDeep;
  }

  /** Whether it is certainly no record, so that a comma behind it may lie within it. */
  get isNone(): boolean {
    return this.#plain || this.#cutShort;
  }

  /** The index just behind the element, from `from` on; -1 where its end is not within `bytes`. */
  scan(bytes: Uint8Array, from: number, to: number): number {
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] as number;
      if (this.#inText) {
        if (byte !== LF) {
          this.#throughText(byte);
          if (!this.#inText && this.#open.length === 0) return at + 1;
        } else if (this.#open.length === 0) return at;
        else this.#breakText();
        continue;
      }
      if (byte === LF) {
        if (this.#open.length === 0) return at;
        this.#newLine();
        continue;
      }
      const end = this.#outside(byte);
      if (end !== undefined) return at + end;
      this.#column += 1;
    }
    return -1;
  }

  #throughText(byte: number): void {
    this.#column += 1;
    if (this.#escaped) this.#escaped = false;
    else if (byte === BACKSLASH) this.#escaped = true;
    else if (byte === QUOTE) {
      this.#inText = false;
      this.#last = QUOTE;
    }
  }

  #breakText(): void {
    this.#inText = false;
    this.#escaped = false;
    this.#broken = true;
    this.#last = QUOTE;
    this.#newLine();
  }

  #newLine(): void {
    this.lines += 1;
    this.#column = 0;
    this.#atLineStart = true;
  }

  /** 0: the element ended before this byte; 1: it ends with it; nothing: it goes on. */
  #outside(byte: number): 0 | 1 | undefined {
    if (isBlank(byte)) return undefined;
    const first = this.#atLineStart;
    this.#atLineStart = false;
    if (this.#plain) {
      const ends = byte === COMMA || byte === CLOSE_LIST || byte === OPEN_OBJECT;
      return ends ? 0 : undefined;
    }
    if (byte === OPEN_OBJECT && this.#startsNext(first)) {
      this.#cutShort = true;
      return 0;
    }
    const end = this.#bracket(byte);
    this.#last = byte;
    return end;
  }

  #startsNext(firstOfLine: boolean): boolean {
    const inObject = this.#open[this.#open.length - 1] === OPEN_OBJECT;
    if (inObject && this.#last === COMMA) return true;
    return this.#broken && firstOfLine && this.#column <= this.#indent;
  }

  #bracket(byte: number): 0 | 1 | undefined {
    switch (byte) {
      case QUOTE:
        this.#inText = true;
        return undefined;
      case OPEN_OBJECT:
      case OPEN_LIST:
        this.#openOne(byte);
        return undefined;
      case CLOSE_OBJECT:
        return this.#close(OPEN_OBJECT) ? this.#ended() : undefined;
      case CLOSE_LIST:
        // Where no list is open within the element, the list around the element closes.
        return this.#close(OPEN_LIST) ? this.#ended() : 0;
      default:
        return undefined;
    }
  }

  #openOne(byte: number): void {
    if (this.#open.length >= this.#deepest) {
      this.#tooDeep = true;
      this.#beyond += 1;
      return;
    }
    this.#open.push(byte);
    if (byte === OPEN_OBJECT) this.#objects += 1;
  }

  /** Closes the innermost such bracket and all within it; false where none is open. */
  #close(opening: number): boolean {
    if (this.#beyond > 0) {
      this.#beyond -= 1;
      return true;
    }
    const there = opening === OPEN_OBJECT ? this.#objects : this.#open.length - this.#objects;
    if (there === 0) return false;
    for (let closed = this.#open.pop(); closed !== undefined; closed = this.#open.pop()) {
      if (closed === OPEN_OBJECT) this.#objects -= 1;
      if (closed === opening) return true;
    }
    return true;
  }

  #ended(): 1 | undefined {
    return this.#open.length === 0 ? 1 : undefined;
  }
}
