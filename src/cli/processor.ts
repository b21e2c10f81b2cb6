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
  /** Counts one answer in. */
  readonly count: (counted: Counted, result: Result | UnreadableResult) => unknown;
}

/**
 * The answers to the records of a block, in order and as they are printed, in pieces; counted along the
 * way.
 */
export async function answerBlock<Result, Counted>(
  { bytes, pieces }: Block,
  file: string,
  processor: Processor<Result, Counted>,
  counted: Counted,
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
    piece += format.record({ result, record, file, line });
    if (piece.length < FLUSH_SIZE) continue;
    printed.push(piece);
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
