import type { Language } from '../index.js';
import type { Answered } from '../report/entry.js';
import { answerTo, type UnreadableResult, unanswered } from './answer-record.js';
import type { Format } from './formats/format.js';
import type { Block } from './input/pieces.js';
import { type InputRecord, recordsOf } from './input/read-record.js';
import { FLUSH_SIZE } from './output.js';
import type { Report } from './papers/report.js';

export type { UnreadableResult } from './answer-record.js';

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
  readonly count: (counted: Counted, result: Result | UnreadableResult, record: unknown) => unknown;
  /** What is written after the last record, instead of record by record. */
  readonly report?: Report | undefined;
  /** Whether an answer is printed; left out: every one is. */
  readonly shows?: ((answered: Answered<Result | UnreadableResult>) => boolean) | undefined;
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
  const { from } = processor;
  const printed: string[] = [];
  let piece = '';
  for (const input of recordsOf({ bytes, pieces })) {
    if (input.line < from) continue;
    const given = answerTo(input, processor);
    const result = given instanceof Promise ? await given : given;
    for (const part of printedOf({ input, result, file }, processor, counted)) {
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

interface Given<Result> {
  readonly input: InputRecord;
  readonly result: Result | UnreadableResult;
  readonly file: string;
}

/**
 * An answer as it is printed, and counted once it is. Where that fails, the record is one that could not be
 * answered; of a long answer, on a line of its own behind what was printed already.
 */
function* printedOf<Result, Counted>(
  { input, result, file }: Given<Result>,
  { onlySummary, shows, format, count, errorLanguage, report }: Processor<Result, Counted>,
  counted: Counted,
): Generator<string> {
  const { value: record, line } = input;
  const answered = { result, record, file, line };
  if (report !== undefined) {
    report.take(answered as Answered);
    count(counted, result, record);
    return;
  }
  let begun = false;
  let text = '';
  try {
    if (!onlySummary && shows?.(answered) !== false) {
      for (const part of format.parts?.(answered) ?? [format.record(answered)]) {
        text += part;
        if (text.length < FLUSH_SIZE) continue;
        yield text;
        begun = true;
        text = '';
      }
    }
    count(counted, result, record);
  } catch {
    const failed = unanswered(input, errorLanguage);
    count(counted, failed, record);
    const shown = !onlySummary && shows?.({ ...answered, result: failed }) !== false;
    text = shown ? format.record({ ...answered, result: failed }) : '';
    if (begun) text = `\n${text}`;
  }
  if (text !== '') yield text;
}
