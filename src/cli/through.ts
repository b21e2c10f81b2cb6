import { stat } from 'node:fs/promises';
import { inLanguage } from '../entities/faults.js';
import { addCounts } from './add-counts.js';
import type { Surroundings } from './command.js';
import type { Answers, Crew } from './crew.js';
import { Engine } from './engine.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { Opening } from './input/opening.js';
import type { Block } from './input/pieces.js';
import { chunksOf, InputError, STANDARD_INPUT } from './input/sources.js';
import { Progress } from './progress.js';
import { interrupted, noRecords, unreadableFile } from './texts/refusals.js';
import { answersTo, type Work } from './work.js';

export type { Unread, Work } from './work.js';

/** What a command runs through: its files, and who shares the work where there are several. */
export interface Route<Counted> {
  readonly files: readonly string[];
  /** Whether everything that was counted stands. */
  readonly stands: (counted: Counted) => boolean;
  readonly crew?: Crew<Counted> | undefined;
}

/** One run of a command through its input, record by record. */
export class Through<Result, Counted extends { readonly records: number }> {
  readonly #work: Work<Result, Counted>;
  readonly #route: Route<Counted>;
  readonly #around: Surroundings;
  readonly #progress: Progress;
  readonly #engine = new Engine();
  readonly #counted: Counted;
  /** Bytes of the input that were read. */
  #read = 0;
  /** The line of the last record taken in, of the file at hand. */
  #line = 0;
  #interrupted = false;

  constructor(work: Work<Result, Counted>, route: Route<Counted>, around: Surroundings) {
    this.#work = work;
    this.#route = route;
    this.#around = around;
    this.#counted = work.nothing();
    this.#progress = new Progress(around.progressTo, work.language);
  }

  async all(): Promise<ExitCode> {
    const { onlySummary, language, format } = this.#work;
    const { files, crew, stands } = this.#route;
    const { output, complain, progressTo, onInterrupt } = this.#around;
    onInterrupt(() => {
      this.#interrupted = true;
    });
    if (progressTo !== undefined) this.#progress.expect(await sizeOf(files));
    let unread = false;
    let reading = await output.write(onlySummary ? '' : format.head);
    for (const file of files) {
      if (!reading) break;
      try {
        reading = await this.#file(file);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        if (this.#interrupted) return this.#stopped(file);
        unread = true;
        reading = await this.#write((await crew?.rest()) ?? []);
        this.#progress.clear();
        complain(inLanguage(unreadableFile(file, error.code), language));
      }
      if (this.#interrupted) return this.#stopped(file);
    }
    await crew?.dismiss();
    this.#progress.clear();
    const { foot, summary } = format;
    await output.write((onlySummary ? summary : foot)(this.#counted));
    if (unread) return EXIT.couldNotRun;
    return stands(this.#counted) ? EXIT.upheld : EXIT.notUpheld;
  }

  /** What is under way is answered and printed; then it is said where to go on. */
  async #stopped(file: string): Promise<ExitCode> {
    const { crew } = this.#route;
    await this.#write((await crew?.rest()) ?? []);
    await crew?.dismiss();
    this.#progress.clear();
    this.#around.complain(inLanguage(interrupted(file, this.#line), this.#work.language));
    return EXIT.couldNotRun;
  }

  /** False where nobody reads the results any more. */
  async #file(file: string): Promise<boolean> {
    const opening = new Opening();
    this.#line = 0;
    const before = this.#counted.records;
    for await (const chunk of chunksOf(file)) {
      this.#read += chunk.length;
      if (!(await this.#block(opening.feed(chunk), file))) return false;
      if (this.#interrupted) return true;
    }
    const reading =
      (await this.#block(opening.finish(), file)) &&
      (await this.#write((await this.#route.crew?.rest()) ?? []));
    if (this.#counted.records === before) {
      this.#around.complain(inLanguage(noRecords(file), this.#work.language));
    }
    return reading;
  }

  async #block(block: Block, file: string): Promise<boolean> {
    const { crew } = this.#route;
    const { output } = this.#around;
    this.#line = block.pieces.at(-1)?.line ?? this.#line;
    if (crew !== undefined) return this.#write(await crew.give(block, file));
    const printed = await answersTo(
      block,
      file,
      this.#work,
      this.#counted,
      this.#work.eager && (async (done) => (await this.#show(done)) && output.flush()),
    );
    this.#engine.boundMemory();
    return this.#show(printed);
  }

  async #write(answers: readonly Answers<Counted>[]): Promise<boolean> {
    let reading = true;
    for (const { printed, counted } of answers) {
      addCounts(this.#counted, counted);
      reading = await this.#show(printed);
    }
    return reading;
  }

  async #show(printed: readonly string[] | Uint8Array): Promise<boolean> {
    const { output } = this.#around;
    this.#progress.show(this.#counted.records, this.#read);
    if (printed instanceof Uint8Array) return output.write(printed);
    let reading = await output.write('');
    for (const piece of printed) reading = await output.write(piece);
    return reading;
  }
}

/** The bytes of all files together; `undefined` where that cannot be known. */
async function sizeOf(files: readonly string[]): Promise<number | undefined> {
  let size = 0;
  for (const file of files) {
    const found = file === STANDARD_INPUT ? undefined : await stat(file).catch(() => undefined);
    if (!found?.isFile()) return undefined;
    size += found.size;
  }
  return size;
}
