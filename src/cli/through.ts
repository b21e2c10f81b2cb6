import { inLanguage } from '../entities/faults.js';
import type { DataError, Language } from '../index.js';
import type { Surroundings } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Format } from './formats/format.js';
import { Opening } from './input/opening.js';
import type { Block } from './input/pieces.js';
import { type InputRecord, recordsOf } from './input/read-record.js';
import { chunksOf, InputError } from './input/sources.js';
import { Progress } from './progress.js';
import { noRecords, unreadableFile } from './texts/refusals.js';
import { unreadableText } from './texts/unreadable.js';
import { YoungGeneration } from './young-generation.js';

/** What is answered where a piece of input cannot be read. */
export interface Unread {
  readonly line: number;
  readonly verdict: 'invalid';
  readonly errors: DataError[];
}

/** What is done with every record of the input, and with the answers. */
export interface Work<Result, Counted extends { readonly records: number }> {
  readonly files: readonly string[];
  /** The language of complaints; both where it is left out. */
  readonly language: Language | undefined;
  /** The language of what is said of unreadable input. */
  readonly errorLanguage: Language | undefined;
  readonly onlySummary: boolean;
  /** The line at which to begin. */
  readonly from: number;
  readonly format: Format<Result | Unread, Counted>;
  readonly answer: (record: unknown) => Result;
  /** What has been counted so far: changed by `count`. */
  readonly counted: Counted;
  readonly count: (counted: Counted, result: Result | Unread) => unknown;
  /** Whether everything that was counted stands. */
  readonly stands: (counted: Counted) => boolean;
}

/** One run of a command through its input, record by record. */
export class Through<Result, Counted extends { readonly records: number }> {
  readonly #work: Work<Result, Counted>;
  readonly #around: Surroundings;
  readonly #progress: Progress;
  readonly #young = new YoungGeneration();

  constructor(work: Work<Result, Counted>, around: Surroundings) {
    this.#work = work;
    this.#around = around;
    this.#progress = new Progress(around.progressTo, work.language);
  }

  async all(): Promise<ExitCode> {
    const { files, onlySummary, language, format, counted } = this.#work;
    const { output, complain } = this.#around;
    let unread = false;
    let reading = await output.write(onlySummary ? '' : format.head);
    for (const file of files) {
      if (!reading) break;
      try {
        reading = await this.#file(file);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        unread = true;
        this.#progress.clear();
        complain(inLanguage(unreadableFile(file, error.code), language));
      }
    }
    this.#progress.clear();
    const { foot, summary } = format;
    await output.write((onlySummary ? summary : foot)(counted));
    if (unread) return EXIT.couldNotRun;
    return this.#work.stands(counted) ? EXIT.upheld : EXIT.notUpheld;
  }

  /** False where nobody reads the results any more. */
  async #file(file: string): Promise<boolean> {
    const opening = new Opening();
    const before = this.#work.counted.records;
    for await (const chunk of chunksOf(file)) {
      if (!(await this.#block(opening.feed(chunk), file))) return false;
    }
    const reading = await this.#block(opening.finish(), file);
    if (this.#work.counted.records === before) {
      this.#around.complain(inLanguage(noRecords(file), this.#work.language));
    }
    return reading;
  }

  #block(block: Block, file: string): Promise<boolean> {
    const { from, onlySummary, counted, count, format } = this.#work;
    const parts: string[] = [];
    for (const input of recordsOf(block)) {
      if (input.line < from) continue;
      const result = this.#answer(input);
      count(counted, result);
      if (onlySummary) continue;
      const { value: record, line } = input;
      parts.push(format.record({ result, record, file, line }));
    }
    this.#progress.show(counted.records);
    this.#young.bound();
    return this.#around.output.write(parts.join(''));
  }

  #answer({ value, unreadable, line, element }: InputRecord): Result | Unread {
    if (unreadable === undefined) return this.#work.answer(value);
    const text = unreadableText(unreadable, element ?? 'line');
    const message = inLanguage(text, this.#work.errorLanguage);
    return { line, verdict: 'invalid', errors: [{ path: '', message }] };
  }
}
