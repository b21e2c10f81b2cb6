import type { Bilingual } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import type { InputRead } from '../../report/about.js';
import { type Environment, printErrors } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { FileSplitter } from '../input/file-splitter.js';
import { Later } from '../input/later.js';
import type { Limits } from '../input/limits.js';
import { newHash } from '../input/new-hash.js';
import type { Block } from '../input/pieces.js';
import { sizeOf } from '../input/size.js';
import { chunksOf, InputError } from '../input/sources.js';
import { type Report, writeReport } from '../papers/report.js';
import { beyondEnd, interrupted } from '../texts/progress.js';
import { noRecords, unreadableFile } from '../texts/refusals.js';
import type { V8Settings } from '../threads/v8.js';
import type { WorkerPool } from '../threads/worker-pool.js';
import type { BlockAnswers } from '../threads/worker-task.js';
import { addCounts } from './add-counts.js';
import { allOthers } from './other-things.js';
import { Part } from './part.js';
import { answerBlock, type Printed, type Processor, type UnreadableResult } from './processor.js';
import { Progress } from './progress.js';

/** The files of a run, and the workers that share them where there are several. */
export interface RunOptions<Counted> {
  readonly files: readonly string[];
  /** The number of the record at which to begin, counted over all files. */
  readonly from: number;
  readonly limits: Limits;
  /** The name of the format. */
  readonly formatName: string;
  /** Whether everything that was counted stands. */
  readonly allInOrder: (counted: Counted) => boolean;
  /** What is said at the end of an input that was read to its end. */
  readonly remarks?: (counted: Counted) => readonly Bilingual[];
  readonly pool?: WorkerPool<Counted> | undefined;
  /** Is given every block before it is answered. */
  readonly alongside?: ((block: Block) => void) | undefined;
}

/** From this size of the input on the engine is set up for it; before, that takes longer than it gains. */
const MUCH_BYTES = 1 << 17;

/** One run of a command through its input, record by record. */
export class Run<Result, Counted extends { readonly records: number }> {
  readonly #processor: Processor<Result, Counted>;
  readonly #options: RunOptions<Counted>;
  readonly #environment: Environment;
  readonly #progress: Progress;
  /** Once there is much to read. */
  #v8: V8Settings | undefined;
  readonly #counted: Counted;
  /** Bytes of the input that were read. */
  #read = 0;
  readonly #later: Later;
  readonly #part: Part;
  #begun = false;
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
    const { from, formatName } = options;
    this.#later = new Later(from);
    this.#part = new Part({ from, format: formatName, language: processor.language });
    this.#progress = new Progress(environment.progressTo, processor.language);
  }

  async toEnd(): Promise<ExitCode> {
    const { files, pool, from } = this.#options;
    const { progressTo, onInterrupt } = this.#environment;
    onInterrupt(() => {
      this.#interrupted = true;
    });
    if (progressTo !== undefined) this.#progress.expect(sizeOf(files));
    const { reading, unread } = await this.#files();
    if (this.#interrupted) return this.#stop();
    await pool?.close();
    this.#progress.clear();
    if (reading && this.#counted.records === 0 && from > 1) {
      const found = from - 1 - this.#later.missing;
      printErrors(this.#environment, [beyondEnd(from, found)], this.#processor.language);
      return EXIT.couldNotRun;
    }
    return this.#end(reading, unread);
  }

  /** Answers the files; whether anybody still reads the answers, and whether a file could not be read. */
  async #files(): Promise<{ readonly reading: boolean; readonly unread: boolean }> {
    const { files, pool } = this.#options;
    let unread = false;
    let reading = true;
    for (const file of files) {
      try {
        reading = await this.#file(file);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        if (this.#interrupted) break;
        unread = true;
        reading = await this.#write((await pool?.drain()) ?? []);
        this.#progress.clear();
        const said = unreadableFile(file, error.code);
        this.#environment.printError(inLanguage(said, this.#processor.language));
      }
      if (!reading || this.#interrupted) break;
    }
    return { reading, unread };
  }

  /** What stands behind the answers, what is said of the input, and how the command ends. */
  async #end(wasReading: boolean, unread: boolean): Promise<ExitCode> {
    const { onlySummary, language, format, report, things } = this.#processor;
    const { allInOrder, remarks } = this.#options;
    let reading = wasReading;
    let failed = 0;
    await this.#begin();
    if (report !== undefined) ({ reading, failed } = await this.#paper(report));
    else {
      const foot = onlySummary ? this.#summary() : format.foot(this.#counted);
      await this.#environment.output.write(foot);
    }
    if (unread || (reading && this.#counted.records === 0)) return EXIT.couldNotRun;
    if (reading) {
      const said = [...allOthers(this.#counted, things), ...(remarks?.(this.#counted) ?? [])];
      printErrors(this.#environment, said, language);
    }
    return failed === 0 && allInOrder(this.#counted) ? EXIT.upheld : EXIT.notUpheld;
  }

  /** The number of the last record that was answered. */
  get #to(): number {
    return this.#options.from - 1 + this.#counted.records;
  }

  /** What stands in front of the answers: only once there are any, so that a run cut short before has none. */
  async #begin(): Promise<boolean> {
    const { onlySummary, format, report } = this.#processor;
    if (this.#begun) return true;
    this.#begun = true;
    // A report has a head of its own.
    const head = report === undefined ? format.head : '';
    return this.#environment.output.write(
      onlySummary && report === undefined ? '' : this.#part.opening(head),
    );
  }

  #summary(): string {
    const part = { from: this.#options.from, to: this.#to, interrupted: this.#interrupted };
    return this.#part.summary(this.#processor.format.summary(this.#counted), part);
  }

  /** Writes the report; whether somebody reads it, and on how many records the program failed over it. */
  async #paper(
    report: Report<Result | UnreadableResult>,
  ): Promise<{ readonly reading: boolean; readonly failed: number }> {
    const { witness } = this.#processor;
    return writeReport(report, { inputs: this.#inputs }, witness?.amend, this.#environment.output);
  }

  /** What is under way is answered and printed; then it is said where to go on. */
  async #stop(): Promise<ExitCode> {
    const { pool, from } = this.#options;
    const { onlySummary, language, format, report } = this.#processor;
    const { output, printError } = this.#environment;
    await this.#write((await pool?.drain()) ?? []);
    await pool?.close();
    this.#progress.clear();
    if (onlySummary && report === undefined) await output.write(this.#summary());
    else if (this.#counted.records > 0) {
      await output.write(this.#part.closing(format.foot(this.#counted), this.#to));
      if (report !== undefined) await this.#paper(report);
    }
    printError(inLanguage(interrupted(from, this.#to, onlySummary), language));
    return EXIT.couldNotRun;
  }

  /** False where nobody reads the results any more. */
  async #file(file: string): Promise<boolean> {
    const { pool, from } = this.#options;
    const { report, witness } = this.#processor;
    const splitter = new FileSplitter(this.#options.limits, witness && (await newHash()));
    const before = this.#counted.records;
    const hash = report && (await newHash());
    for await (const chunk of chunksOf(file)) {
      this.#read += chunk.length;
      if (this.#read >= MUCH_BYTES)
        this.#v8 ??= new (await import('../threads/v8.js')).V8Settings();
      hash?.update(chunk);
      if (!(await this.#block(splitter.feed(chunk), file))) return false;
      if (this.#interrupted) return true;
    }
    const reading =
      (await this.#block(splitter.finish(), file)) &&
      (await this.#write((await pool?.drain()) ?? []));
    const records = this.#counted.records - before;
    this.#inputs.push({ file, records, sha256: hash?.digest('hex'), remarks: [] });
    if (reading && from === 1 && records === 0) {
      const { language, things } = this.#processor;
      this.#environment.printError(inLanguage(noRecords(file, things), language));
    }
    return reading;
  }

  async #block(whole: Block, file: string): Promise<boolean> {
    const { pool, alongside } = this.#options;
    const block = this.#later.of(whole);
    alongside?.(block);
    if (pool !== undefined) return this.#write(await pool.submit(block, file));
    const { output } = this.#environment;
    const processor = this.#processor;
    const show =
      processor.eager && (async (done: Printed) => (await this.#show(done)) && output.flush());
    const printed = await answerBlock(block, file, processor, this.#counted, show);
    this.#v8?.boundMemory();
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

  async #show(printed: Printed): Promise<boolean> {
    const { output } = this.#environment;
    this.#progress.show(this.#counted.records, this.#read);
    if (this.#counted.records > 0 || printed.length > 0) await this.#begin();
    let reading = await output.write('');
    for (const piece of printed) reading = await output.write(piece);
    return reading;
  }
}
