import type { Language } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import { progressText } from '../texts/progress.js';

/** Where progress is shown: a terminal. */
export interface Terminal {
  readonly write: (text: string) => unknown;
}

const EVERY_MS = 200;
const CLEAR_LINE = '\r\u001b[2K';

/** How far the work is, on one line that is written over. */
export class Progress {
  readonly #terminal: Terminal | undefined;
  readonly #language: Language;
  readonly #now: () => number;
  readonly #began: number;
  #shown: number;
  #visible = false;
  /** Bytes of the whole input, where that is known. */
  #whole: number | undefined;

  /** Without a terminal nothing is shown. `now` counts milliseconds. */
  constructor(
    terminal: Terminal | undefined,
    language: Language | undefined,
    now: () => number = () => performance.now(),
  ) {
    this.#terminal = terminal;
    // Both languages would be too long for one line.
    this.#language = language ?? 'zh';
    this.#now = now;
    // Node loads its clock of parts of a millisecond when it is first asked: not for nothing.
    this.#began = terminal === undefined ? 0 : now();
    this.#shown = this.#began;
  }

  /** How many bytes there are to read; without them no end is in sight. */
  expect(bytes: number | undefined): void {
    this.#whole = bytes;
  }

  /** Shows how far the work is, unless it did so a moment ago. */
  show(records: number, bytes: number): void {
    if (this.#terminal === undefined) return;
    const now = this.#now();
    if (now - this.#shown < EVERY_MS) return;
    this.#shown = now;
    this.#visible = true;
    const seconds = (now - this.#began) / 1000;
    const part = this.#whole ? Math.min(1, bytes / this.#whole) : undefined;
    const left = part ? Math.round((seconds / part) * (1 - part)) : undefined;
    const text = progressText(records, Math.round(records / seconds), part, left);
    this.#terminal.write(CLEAR_LINE + inLanguage(text, this.#language));
  }

  /** Takes the line away again, so that it stands in no one's way. */
  clear(): void {
    if (this.#visible) this.#terminal?.write(CLEAR_LINE);
    this.#visible = false;
  }
}
