import { crossChecked } from '../../dossier/cross-check.js';
import type { CrossCounts, Edition, Language } from '../../index.js';
import type { Environment } from '../command.js';
import type { CrosscheckFormatName } from '../crosscheck-options.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Block } from '../input/pieces.js';
import { type InputRecord, recordsOf } from '../input/read-record.js';
import { loadCrosscheckFormat } from './format.js';

/** How whole files are told. */
export interface WholeFilesRequest {
  readonly format: CrosscheckFormatName;
  readonly language: Language | undefined;
  readonly asEdition?: string | undefined;
  readonly onlySummary?: boolean;
}

/** The records of whole files, taken in one by one, and held against each other at the end. */
export class WholeFiles {
  readonly #records: unknown[] = [];

  get size(): number {
    return this.#records.length;
  }

  /** Takes in a record; what could not be read is there as none. */
  readonly take = (record: unknown): void => {
    this.#records.push(record);
  };

  /** Takes in the records of a block; `unread` hears of each that could not be read, with its place. */
  takeBlock(block: Block, unread?: (input: InputRecord, index: number) => void): void {
    for (const input of recordsOf(block)) {
      this.#records.push(input.value);
      if (input.unreadable !== undefined) unread?.(input, this.#records.length - 1);
    }
  }

  /** Writes what the records come to together. */
  async report(
    { format: name, language, asEdition, onlySummary }: WholeFilesRequest,
    editions: readonly Edition[],
    { output }: Environment,
    colour: boolean,
  ): Promise<ExitCode> {
    // Nobody else holds the records that were read here.
    const { subjects, counts } = crossChecked(this.#records, { editions, asEdition }, false);
    const format = await loadCrosscheckFormat(name, language ?? 'zh', colour);
    for (const subject of onlySummary ? [] : subjects) {
      if (!(await output.write(format.subject(subject)))) break;
    }
    await output.write(format.counts(counts, asEdition));
    return codeOf(counts);
  }
}

/** Consistent throughout, and nothing invalid. */
function codeOf({ subjects, invalid, records }: CrossCounts): ExitCode {
  if (records === 0) return EXIT.couldNotRun;
  const others = subjects.contradicted + subjects.breached + subjects.doubtful;
  return others === 0 && invalid.length === 0 ? EXIT.upheld : EXIT.notUpheld;
}
