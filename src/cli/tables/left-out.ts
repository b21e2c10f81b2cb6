import type { CellError } from '../../audit/recheck.js';
import { type Edition, type Language, recheck } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import type { Environment } from '../command.js';
import type { ReadIn } from '../input/read-in.js';
import { leftOut } from '../texts/tables.js';

interface Judged {
  readonly editions: readonly Edition[];
  readonly asEdition: string | undefined;
  readonly language: Language | undefined;
}

/** Says of rows of a table that take no part what is wrong in which of their cells. */
export function sayLeftOut(
  indices: Iterable<number>,
  { records, inputs, answered }: Pick<ReadIn, 'records' | 'inputs' | 'answered'>,
  options: Judged,
  { printError }: Environment,
): void {
  for (const index of indices) {
    const result = answered(index, recheck(records[index], options));
    if (result.verdict !== 'invalid' || result.sheet === undefined) continue;
    for (const error of result.errors as readonly CellError[]) {
      const where = inLanguage(leftOut(fileAt(index, inputs), index, error), options.language);
      // Of what no cell says the path alone tells what it is.
      const what = error.heading === undefined ? error.path : '';
      printError([where, what, error.message].filter(Boolean).join(': '));
    }
  }
}

/** The file from which the record with this index was read. */
function fileAt(index: number, inputs: ReadIn['inputs']): string {
  let before = 0;
  for (const { file, records } of inputs) {
    before += records;
    if (index < before) return file;
  }
  return '';
}
