import { inLanguage } from '../entities/faults.js';
import type { DataError, Language } from '../index.js';
import type { Format } from './formats/format.js';
import type { Block } from './input/pieces.js';
import { type InputRecord, recordsOf } from './input/read-record.js';
import { ENOUGH } from './output.js';
import { unreadableText } from './texts/unreadable.js';

/** What is answered where a piece of input cannot be read. */
export interface Unread {
  readonly line: number;
  readonly verdict: 'invalid';
  readonly errors: DataError[];
}

/** What is done with every record of the input, and with the answers. */
export interface Work<Result, Counted> {
  /** The language of complaints; both where it is left out. */
  readonly language: Language | undefined;
  /** The language of what is said of unreadable input. */
  readonly errorLanguage: Language | undefined;
  readonly onlySummary: boolean;
  /** The line at which to begin. */
  readonly from: number;
  readonly format: Format<Result | Unread, Counted>;
  /** A promise where something has to be loaded first. */
  readonly answer: (record: unknown) => Result | Promise<Result>;
  /** A count of nothing, fresh each time. */
  readonly nothing: () => Counted;
  /** Counts one answer in. */
  readonly count: (counted: Counted, result: Result | Unread) => unknown;
}

/**
 * The answers to the records of a block, in order and as they are printed, in pieces; counted along the
 * way.
 */
export async function answersTo<Result, Counted>(
  { bytes, pieces }: Block,
  file: string,
  work: Work<Result, Counted>,
  counted: Counted,
): Promise<string[]> {
  const { from, onlySummary, count, format } = work;
  const printed: string[] = [];
  let piece = '';
  for (const input of recordsOf({ bytes, pieces })) {
    if (input.line < from) continue;
    const given = answerTo(input, work);
    const result = given instanceof Promise ? await given : given;
    count(counted, result);
    if (onlySummary) continue;
    const { value: record, line } = input;
    piece += format.record({ result, record, file, line });
    if (piece.length < ENOUGH) continue;
    printed.push(piece);
    piece = '';
  }
  if (piece !== '') printed.push(piece);
  return printed;
}

function answerTo<Result>(
  { value, unreadable, line, element }: InputRecord,
  { answer, errorLanguage }: Pick<Work<Result, never>, 'answer' | 'errorLanguage'>,
): Result | Promise<Result> | Unread {
  if (unreadable === undefined) return answer(value);
  const message = inLanguage(unreadableText(unreadable, element ?? 'line'), errorLanguage);
  return {
    line,
    verdict: 'invalid',
    errors: [{ path: '', message, code: 'unreadable', pointer: '' }],
  };
}
