import { inLanguage } from '../entities/faults.js';
import type { Language } from '../index.js';
import { progressText } from './texts/progress.js';

/** Where progress is shown: a terminal. */
export interface Terminal {
  readonly write: (text: string) => unknown;
}

const EVERY_MS = 200;
const CLEAR_LINE = '\r\u001b[2K';

/** How far the work is, on one line that is written over. */
export class Progress {
  readonly #terminal: Terminal | undefined;
  readonly #language: Language | undefined;
  readonly #now: () => number;
  readonly #began: number;
  #shown: number;
  #visible = false;

  /** Without a terminal nothing is shown. `now` counts milliseconds. */
  constructor(
    terminal: Terminal | undefined,
    language: Language | undefined,
    now: () => number = () => performance.now(),
  ) {
    this.#terminal = terminal;
    this.#language = language;
    this.#now = now;
    this.#began = now();
    this.#shown = this.#began;
  }

  /** Shows the number of records done so far, unless it did so a moment ago. */
  show(records: number): void {
    if (this.#terminal === undefined) return;
    const now = this.#now();
    if (now - this.#shown < EVERY_MS) return;
    this.#shown = now;
    this.#visible = true;
    const rate = Math.round(records / ((now - this.#began) / 1000));
    this.#terminal.write(CLEAR_LINE + inLanguage(progressText(records, rate), this.#language));
  }

  /** Takes the line away again, so that it stands in no one's way. */
  clear(): void {
    if (this.#visible) this.#terminal?.write(CLEAR_LINE);
    this.#visible = false;
  }
}
