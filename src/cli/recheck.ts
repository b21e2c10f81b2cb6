import { inLanguage } from '../entities/faults.js';
import {
  countIn,
  type Edition,
  emptySummary,
  type Language,
  type RecheckResult,
  recheck,
  type Summary,
} from '../index.js';
import { type Command, complainAll, type Surroundings } from './command.js';
import { loadEditions } from './editions.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { type Format, loadFormat } from './formats/format.js';
import type { Block } from './input/pieces.js';
import { type InputRecord, recordsOf } from './input/read-record.js';
import { chunksOf, InputError } from './input/sources.js';
import { Splitter } from './input/splitter.js';
import { Progress } from './progress.js';
import { type RecheckRequest, readRecheckArguments } from './recheck-options.js';
import { helpOn } from './texts/help.js';
import { noRecords, unreadableFile } from './texts/refusals.js';
import { unreadableText } from './texts/unreadable.js';
import { YoungGeneration } from './young-generation.js';

/** `jiebang recheck`: every record of the files given, answered in order. */
export const recheckCommand: Command = async (args, around) => {
  const read = readRecheckArguments(args, around.isTerminal);
  if (read.ask === 'help') {
    await around.output.write(helpOn('recheck', read.language));
    return EXIT.upheld;
  }
  if (read.ask === 'nothing') {
    complainAll(around, read.problems, read.language);
    return EXIT.couldNotRun;
  }
  const { request } = read;
  const { editions, problems } = await loadEditions(request.editionFiles, request.language);
  problems.forEach(around.complain);
  if (problems.length > 0) return EXIT.couldNotRun;
  const { language, findings, format } = request;
  const colour = around.mayColour;
  const run = new Run(
    request,
    editions,
    await loadFormat(format, { language, findings, colour }),
    around,
  );
  return run.all();
};

/** One run of the command: what it has counted so far. */
class Run {
  readonly #request: RecheckRequest;
  readonly #options: { readonly editions: readonly Edition[]; readonly language?: Language };
  readonly #format: Format;
  readonly #around: Surroundings;
  readonly #progress: Progress;
  readonly #summary: Summary = emptySummary();
  readonly #young = new YoungGeneration();

  constructor(
    request: RecheckRequest,
    editions: readonly Edition[],
    format: Format,
    around: Surroundings,
  ) {
    this.#request = request;
    // A report speaks one language throughout; bare results carry both unless one is asked for.
    const language = request.language ?? (request.format === 'ndjson' ? undefined : 'zh');
    this.#options = language === undefined ? { editions } : { editions, language };
    this.#format = format;
    this.#around = around;
    this.#progress = new Progress(around.progressTo, request.language);
  }

  async all(): Promise<ExitCode> {
    const { files, onlySummary } = this.#request;
    const { output, complain } = this.#around;
    let unread = false;
    let reading = await output.write(onlySummary ? '' : this.#format.head);
    for (const file of files) {
      if (!reading) break;
      try {
        reading = await this.#file(file);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        unread = true;
        this.#progress.clear();
        complain(inLanguage(unreadableFile(file, error.code), this.#request.language));
      }
    }
    this.#progress.clear();
    const { foot, summary } = this.#format;
    await output.write((onlySummary ? summary : foot)(this.#summary));
    if (unread) return EXIT.couldNotRun;
    const { records, verdicts } = this.#summary;
    return verdicts.upheld === records ? EXIT.upheld : EXIT.notUpheld;
  }

  /** False where nobody reads the results any more. */
  async #file(file: string): Promise<boolean> {
    const splitter = new Splitter();
    const before = this.#summary.records;
    for await (const chunk of chunksOf(file)) {
      if (!(await this.#block(splitter.feed(chunk), file))) return false;
    }
    const reading = await this.#block(splitter.finish(), file);
    if (this.#summary.records === before) {
      this.#around.complain(inLanguage(noRecords(file), this.#request.language));
    }
    return reading;
  }

  #block(block: Block, file: string): Promise<boolean> {
    const { from, onlySummary } = this.#request;
    const parts: string[] = [];
    for (const input of recordsOf(block)) {
      if (input.line < from) continue;
      const result = this.#answer(input);
      countIn(this.#summary, result);
      if (onlySummary) continue;
      const { value: record, line } = input;
      parts.push(this.#format.record({ result, record, file, line }));
    }
    this.#progress.show(this.#summary.records);
    this.#young.bound();
    return this.#around.output.write(parts.join(''));
  }

  #answer({ value, unreadable, line, element }: InputRecord): RecheckResult {
    if (unreadable === undefined) return recheck(value, this.#options);
    const text = unreadableText(unreadable, element ?? 'line');
    const message = inLanguage(text, this.#options.language);
    return { line, verdict: 'invalid', errors: [{ path: '', message }] };
  }
}
