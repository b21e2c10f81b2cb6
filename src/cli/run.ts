import { createHash } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { inLanguage } from '../entities/faults.js';
import type { Bilingual } from '../index.js';
import type { InputRead } from '../report/about.js';
import { addCounts } from './add-counts.js';
import { type Environment, printErrors } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { FileSplitter } from './input/file-splitter.js';
import type { Block } from './input/pieces.js';
import { chunksOf, InputError, STANDARD_INPUT } from './input/sources.js';
import { writeReport } from './papers/report.js';
import { answerBlock, type Processor } from './processor.js';
import { Progress } from './progress.js';
import { interrupted, noRecords, unreadableFile } from './texts/refusals.js';
import { V8Settings } from './v8.js';
import type { WorkerPool } from './worker-pool.js';
import type { BlockAnswers } from './worker-task.js';

/** the files of a run, and the workers that share them where there are several. */
export interface RunOptions<Counted> {
  readonly files: readonly string[];
  /** Whether everything that was counted stands. */
  readonly allInOrder: (counted: Counted) => boolean;
  /** What is said at the end of an input that was read to its end. */
  readonly remarks?: (counted: Counted) => readonly Bilingual[];
  readonly pool?: WorkerPool<Counted> | undefined;
  /** Is given every block before the workers have it. */
  readonly alongside?: ((block: Block) => void) | undefined;
}

/** One run of a command through its input, record by record. */
export class Run<Result, Counted extends { readonly records: number }> {
  readonly #processor: Processor<Result, Counted>;
  readonly #options: RunOptions<Counted>;
  readonly #environment: Environment;
  readonly #progress: Progress;
  readonly #v8 = new V8Settings();
  readonly #counted: Counted;
  /** Bytes of the input that were read. */
  #read = 0;
  /** The line of the last record taken in, of the file at hand. */
  #line = 0;
  #interrupted = false;
  /** What was read, as a report says it. */
  readonly #inputs: InputRead[] = [];

  constructor(
    processor: Processor<Result, Counted>,
    options: RunOptions<Counted>,
    environment: Environment,
  ) {
    this.#processor = processor;
    this.#options = options;
    this.#environment = environment;
    this.#counted = processor.emptyCount();
    this.#progress = new Progress(environment.progressTo, processor.language);
  }

  async toEnd(): Promise<ExitCode> {
    const { onlySummary, language, format, report } = this.#processor;
    const { files, pool, allInOrder, remarks } = this.#options;
    const { output, printError, progressTo, onInterrupt } = this.#environment;
    onInterrupt(() => {
      this.#interrupted = true;
    });
    if (progressTo !== undefined) this.#progress.expect(await sizeOf(files));
    let unread = false;
    // A report begins once everything is known.
    let reading = await output.write(onlySummary || report !== undefined ? '' : format.head);
    for (const file of files) {
      if (!reading) break;
      try {
        reading = await this.#file(file);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        if (this.#interrupted) return this.#stopAt(file);
        unread = true;
        reading = await this.#write((await pool?.drain()) ?? []);
        this.#progress.clear();
        printError(inLanguage(unreadableFile(file, error.code), language));
      }
      if (this.#interrupted) return this.#stopAt(file);
    }
    await pool?.close();
    this.#progress.clear();
    if (report !== undefined) reading = await writeReport(report, this.#inputs, output);
    else await output.write((onlySummary ? format.summary : format.foot)(this.#counted));
    if (unread) return EXIT.couldNotRun;
    if (reading && this.#counted.records === 0) return EXIT.couldNotRun;
    if (reading) printErrors(this.#environment, remarks?.(this.#counted) ?? [], language);
    return allInOrder(this.#counted) ? EXIT.upheld : EXIT.notUpheld;
  }

  /** What is under way is answered and printed; then it is said where to go on. */
  async #stopAt(file: string): Promise<ExitCode> {
    const { pool } = this.#options;
    await this.#write((await pool?.drain()) ?? []);
    await pool?.close();
    this.#progress.clear();
    this.#environment.printError(
      inLanguage(interrupted(file, this.#line), this.#processor.language),
    );
    return EXIT.couldNotRun;
  }

  /** False where nobody reads the results any more. */
  async #file(file: string): Promise<boolean> {
    const splitter = new FileSplitter();
    this.#line = 0;
    const before = this.#counted.records;
    const hash = this.#processor.report && createHash('sha256');
    for await (const chunk of chunksOf(file)) {
      this.#read += chunk.length;
      hash?.update(chunk);
      if (!(await this.#block(splitter.feed(chunk), file))) return false;
      if (this.#interrupted) return true;
    }
    const reading =
      (await this.#block(splitter.finish(), file)) &&
      (await this.#write((await this.#options.pool?.drain()) ?? []));
    const records = this.#counted.records - before;
    this.#inputs.push({ file, records, sha256: hash?.digest('hex'), remarks: [] });
    if (reading && records === 0) {
      const { language, from, things } = this.#processor;
      this.#environment.printError(inLanguage(noRecords(file, from, things), language));
    }
    return reading;
  }

  async #block(block: Block, file: string): Promise<boolean> {
    const { pool, alongside } = this.#options;
    this.#line = block.pieces.at(-1)?.line ?? this.#line;
    alongside?.(block);
    if (pool !== undefined) return this.#write(await pool.submit(block, file));
    const { output } = this.#environment;
    const processor = this.#processor;
    const show =
      processor.eager &&
      (async (done: readonly string[]) => (await this.#show(done)) && output.flush());
    const printed = await answerBlock(block, file, processor, this.#counted, show);
    this.#v8.boundMemory();
    return this.#show(printed);
  }

  async #write(answers: readonly BlockAnswers<Counted>[]): Promise<boolean> {
    let reading = true;
    for (const { printed, counted } of answers) {
      addCounts(this.#counted, counted);
      reading = await this.#show(printed);
    }
    return reading;
  }

  async #show(printed: readonly string[] | Uint8Array): Promise<boolean> {
    const { output } = this.#environment;
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
