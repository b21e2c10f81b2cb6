import { inLanguage } from '../entities/faults.js';
import type { DataError, Language } from '../index.js';
import type { Format } from './formats/format.js';
import type { Block } from './input/pieces.js';
import { type InputRecord, recordsOf } from './input/read-record.js';
import { FLUSH_SIZE } from './output.js';
import { unreadableText } from './texts/unreadable.js';

/** What is answered where a piece of input cannot be read. */
export interface UnreadableResult {
  readonly line: number;
  readonly verdict: 'invalid';
  readonly errors: DataError[];
}

/** What is done with every record of the input, and with the answers. */
export interface Processor<Result, Counted> {
  /** The language of complaints; both where it is left out. */
  readonly language: Language | undefined;
  /** The language of what is said of unreadable input. */
  readonly errorLanguage: Language | undefined;
  readonly onlySummary: boolean;
  /** The line at which to begin. */
  readonly from: number;
  readonly format: Format<Result | UnreadableResult, Counted>;
  /** A promise where something has to be loaded first. */
  readonly answer: (record: unknown) => Result | Promise<Result>;
  /** A count of nothing, fresh each time. */
  readonly emptyCount: () => Counted;
  /** An answer is written when it is done, so that what comes later cannot lose it. */
  readonly eager?: true;
  /** Counts one answer in. */
  readonly count: (counted: Counted, result: Result | UnreadableResult) => unknown;
}

/**
 * The answers to the records of a block, in order and as they are printed, in pieces; counted along the
 * way. With `show` every answer is shown when it is done, and what is long even before.
 */
export async function answerBlock<Result, Counted>(
  { bytes, pieces }: Block,
  file: string,
  processor: Processor<Result, Counted>,
  counted: Counted,
  show?: (printed: readonly string[]) => Promise<boolean>,
): Promise<string[]> {
  const { from, onlySummary, count, format } = processor;
  const printed: string[] = [];
  let piece = '';
  for (const input of recordsOf({ bytes, pieces })) {
    if (input.line < from) continue;
    const given = answerTo(input, processor);
    const result = given instanceof Promise ? await given : given;
    count(counted, result);
    if (onlySummary) continue;
    const { value: record, line } = input;
    const answered = { result, record, file, line };
    for (const part of format.parts?.(answered) ?? [format.record(answered)]) {
      piece += part;
      if (piece.length < FLUSH_SIZE) continue;
      printed.push(piece);
      piece = '';
      if (show !== undefined && !(await show(printed.splice(0)))) return [];
    }
    if (show === undefined || piece === '') continue;
    if (!(await show([piece]))) return [];
    piece = '';
  }
  if (piece !== '') printed.push(piece);
  return printed;
}

function answerTo<Result>(
  { value, unreadable, line, element }: InputRecord,
  { answer, errorLanguage }: Pick<Processor<Result, never>, 'answer' | 'errorLanguage'>,
): Result | Promise<Result> | UnreadableResult {
  if (unreadable === undefined) return answer(value);
  const message = inLanguage(unreadableText(unreadable, element ?? 'line'), errorLanguage);
  return {
    line,
    verdict: 'invalid',
    errors: [{ path: '', message, code: 'unreadable', pointer: '' }],
  };
}
