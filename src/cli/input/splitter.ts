import type { Hash } from 'node:crypto';
import { Element } from './element.js';
import { LetGo } from './let-go.js';
import { isTooDeep, LIMITS, type Limits } from './limits.js';
import {
  type Block,
  BYTE_ORDER_MARK,
  CLOSE_LIST,
  COMMA,
  type Defect,
  isBlank,
  LF,
  OPEN_LIST,
  type Piece,
} from './pieces.js';
import { Window } from './window.js';

/**
 * Cuts bytes into records, however they come in: lines, or the elements of an array, told apart by the
 * first byte that is not blank. Holds no more than the record that is not yet complete.
 *
 * What stands behind an array on its last line is no record; on the lines after it everything begins
 * anew, so that nothing is lost where files were strung together.
 */
export class Splitter {
  readonly #window = new Window();
  readonly #limits: Limits;
  #pieces: Piece[] = [];
  #state: 'start' | 'lines' | 'between' | 'element' | 'behind' = 'start';
  /** What the array waits for; after what is no JSON anyway, either. */
  #awaits: 'first' | 'element' | 'comma' | 'any' = 'first';
  #commaMissed = false;
  /** Up to where the bytes have been looked at. */
  #at = 0;
  #line = 1;
  /** Of the byte at `#at`, from 0. */
  #column = 0;
  /** Where the piece at hand began. */
  #startLine = 1;
  #number = 0;
  #element: Element | undefined;
  readonly #letGo: LetGo;

  constructor(limits: Partial<Limits> = {}, hash?: Hash) {
    this.#limits = { ...LIMITS, ...limits };
    this.#letGo = new LetGo(hash);
  }

  /** The line at which the splitter stands. */
  get line(): number {
    return this.#line;
  }

  /** The pieces that these bytes bring to their end. */
  feed(chunk: Uint8Array): Block {
    this.#at -= this.#window.add(chunk);
    while (this.#step()) {}
    const { bytes, start, end } = this.#window;
    if (end - start > this.#limits.longest) {
      this.#window.start = this.#letGo.take(bytes, start, end);
    }
    return this.#block();
  }

  /** The last pieces: the input is at its end. */
  finish(): Block {
    const { end } = this.#window;
    if (this.#state === 'element') this.#emit(end, 'unclosed-element');
    else if (this.#state === 'between') this.#emitEmpty('unclosed-array');
    else if (this.#state === 'behind') this.#emitBehind(end);
    else this.#emit(end);
    return this.#block();
  }

  #block(): Block {
    const pieces = this.#pieces;
    this.#pieces = [];
    return { bytes: this.#window.bytes.subarray(0, this.#window.end), pieces };
  }

  /** Goes on to the next turning point; false where the bytes are used up. */
  #step(): boolean {
    switch (this.#state) {
      case 'start':
        return this.#start();
      case 'lines':
        return this.#lines();
      case 'between':
        return this.#between();
      case 'element':
        return this.#inElement();
      case 'behind':
        return this.#behind();
    }
  }

  #start(): boolean {
    const { bytes, end } = this.#window;
    for (; this.#at < end; this.#at += 1) {
      const byte = bytes[this.#at];
      if (byte === LF) {
        this.#newLine();
      } else if (byte === OPEN_LIST) {
        this.#at += 1;
        this.#column += 1;
        this.#window.start = this.#at;
        this.#state = 'between';
        this.#awaits = 'first';
        this.#commaMissed = false;
        this.#number = 0;
        return true;
      } else if (!isBlank(byte) && byte !== BYTE_ORDER_MARK[this.#column]) {
        this.#state = 'lines';
        return true;
      } else {
        this.#column += 1;
      }
    }
    return false;
  }

  #newLine(): void {
    this.#line += 1;
    this.#column = 0;
    this.#window.start = this.#at + 1;
    this.#startLine = this.#line;
  }

  #lines(): boolean {
    const bytes = this.#window.bytes.subarray(0, this.#window.end);
    for (let at = bytes.indexOf(LF, this.#at); at >= 0; at = bytes.indexOf(LF, at + 1)) {
      this.#emit(at);
      this.#at = at;
      this.#newLine();
    }
    this.#at = this.#window.end;
    return false;
  }

  #between(): boolean {
    const { bytes, end } = this.#window;
    for (; this.#at < end; this.#at += 1, this.#column += 1) {
      const byte = bytes[this.#at];
      this.#window.start = this.#at;
      if (isBlank(byte)) continue;
      if (byte === LF) {
        this.#newLine();
        this.#column = -1;
      } else if (byte === COMMA) {
        this.#comma();
      } else {
        if (byte === CLOSE_LIST) this.#closeArray();
        else this.#openElement(byte as number);
        return true;
      }
    }
    this.#window.start = end;
    return false;
  }

  #comma(): void {
    if (this.#awaits === 'first' || this.#awaits === 'element') {
      this.#number += 1;
      this.#emitEmpty('empty-element', this.#number);
    }
    this.#awaits = 'element';
  }

  #closeArray(): void {
    if (this.#awaits === 'element') this.#emitEmpty('trailing-comma', this.#number + 1);
    this.#at += 1;
    this.#window.start = this.#at;
    this.#state = 'behind';
  }

  #openElement(first: number): void {
    this.#number += 1;
    if (this.#awaits === 'comma' && !this.#commaMissed) {
      // Said once: a list of lines put between brackets lacks every comma.
      this.#commaMissed = true;
      this.#emitEmpty('missing-comma', this.#number);
    }
    this.#startLine = this.#line;
    this.#element = new Element(first, this.#column, this.#limits.deepest);
    this.#state = 'element';
  }

  #inElement(): boolean {
    const { bytes, end } = this.#window;
    const element = this.#element as Element;
    const ended = element.scan(bytes, this.#at, end);
    this.#line = this.#startLine + element.lines;
    this.#column = element.column;
    if (ended < 0) {
      this.#at = end;
      return false;
    }
    this.#emit(ended);
    this.#at = ended;
    this.#window.start = ended;
    this.#state = 'between';
    this.#awaits = element.isNone ? 'any' : 'comma';
    this.#element = undefined;
    return true;
  }

  #behind(): boolean {
    const { bytes, end } = this.#window;
    const at = bytes.subarray(0, end).indexOf(LF, this.#at);
    this.#at = at < 0 ? end : at;
    if (at < 0) return false;
    this.#emitBehind(at);
    this.#newLine();
    this.#at += 1;
    this.#state = 'start';
    return true;
  }

  #emitBehind(end: number): void {
    const { bytes, start } = this.#window;
    if (this.#letGo.isAny || !bytes.subarray(start, end).every(isBlank)) {
      this.#startLine = this.#line;
      this.#emit(end, 'after-array');
    }
  }

  #emit(end: number, defect?: Defect): void {
    const { start } = this.#window;
    const element = this.#state === 'element' ? this.#number : undefined;
    // Also what came in at once: what is too long must not hang on how the bytes come in.
    const isTooLong = this.#letGo.isAny || end - start > this.#limits.longest;
    const found = isTooLong ? 'too-long' : (defect ?? this.#depthOf(start, end));
    const digest = this.#letGo.digest(this.#window.bytes, start, end);
    if (start < end || found) {
      this.#pieces.push({ line: this.#startLine, element, start, end, defect: found, digest });
    }
  }

  #depthOf(start: number, end: number): Defect | undefined {
    const { bytes } = this.#window;
    const tooDeep = this.#element?.isTooDeep ?? isTooDeep(bytes, start, end, this.#limits.deepest);
    return tooDeep ? 'too-deep' : undefined;
  }

  /** Something is wrong between two elements: it has a place, but no bytes. */
  #emitEmpty(defect: Defect, element?: number): void {
    const { start } = this.#window;
    this.#pieces.push({ line: this.#line, element, start, end: start, defect });
  }
}
