import type { Language } from '../../index.js';
import type { Answered } from '../../report/entry.js';
import type { Format } from '../formats/format.js';
import type { Block, Piece } from '../input/pieces.js';
import { type InputRecord, isClean, readPiece } from '../input/read-record.js';
import { FLUSH_SIZE } from '../output/output.js';
import type { Report } from '../papers/report.js';
import type { Utf8Text } from '../plain/utf8-text.js';
import { answerTo, type UnreadableResult, unanswered } from './answer-record.js';
import { standInTold, toldOrStandIn } from './stand-in.js';

/** What an input may hold. */
export type Things = 'record' | 'docket';

export type { UnreadableResult } from './answer-record.js';

/** A record that was answered, on its way past. */
export interface Seen<Result> {
  /** Its bytes as they were read, good until the next record; of a table there are none. */
  readonly bytes?: Uint8Array;
  /** Where they were too many to be held: their digest. */
  readonly digest?: string | undefined;
  /** Its number in the array that it is an element of. */
  readonly element?: number | undefined;
  readonly record: unknown;
  readonly result: Result;
  readonly line: number;
}

/** Whoever keeps account of the answers. */
export interface Witnessing<Result> {
  /** Is shown every record with its answer. */
  readonly see: (seen: Seen<Result>) => void;
  /** Is told of another answer to the record with this number, where the program failed on it in the end. */
  readonly amend?: (number: number, result: Result) => void;
}

/** What is done with every record of the input, and with the answers. */
export interface Processor<Result, Counted> {
  /** The language of complaints; both where it is left out. */
  readonly language: Language | undefined;
  /** The language of what is said of unreadable input. */
  readonly errorLanguage: Language | undefined;
  readonly onlySummary: boolean;
  readonly format: Format<Result | UnreadableResult, Counted>;
  /** A promise where something has to be loaded first. */
  readonly answer: (record: unknown) => Result | Promise<Result>;
  /** Answers what is plainly right straight from its bytes, where there is such a way. */
  readonly plain?: Plain<Counted> | undefined;
  /** Answers what was found not to be plainly right, where it need not be looked at once more. */
  readonly atLength?: ((record: unknown) => Result | Promise<Result>) | undefined;
  /** A count of nothing, fresh each time. */
  readonly emptyCount: () => Counted;
  /** An answer is written when it is done, so that what comes later cannot lose it. */
  readonly eager?: true;
  /** Counts one answer in. */
  readonly count: (counted: Counted, result: Result | UnreadableResult, record: unknown) => unknown;
  readonly witness?: Witnessing<Result | UnreadableResult> | undefined;
  /** What is written after the last record, instead of record by record. */
  readonly report?: Report<Result | UnreadableResult> | undefined;
  /** What the input holds: decisions, unless it is whole histories. */
  readonly things?: Things;
  /** Whether an answer is printed; left out: every one is. */
  readonly shows?: ((answered: Answered<Result | UnreadableResult>) => boolean) | undefined;
}

/** The quick way from the bytes of a record to the line that is printed. */
export interface Plain<Counted> {
  /** From here on records are read from these bytes of a file, which are UTF-8. */
  readonly take: (bytes: Buffer, file: string) => void;
  /** Prints the answer to a record and counts it; false where the record must go the other way. */
  readonly answer: (piece: Piece, counted: Counted) => boolean;
  /** Where lines are printed. */
  readonly printed: Utf8Text;
}

/** What is printed of a block: texts, or bytes in UTF-8 that are good until the next block is answered. */
export type Printed = readonly (string | Uint8Array)[];

/** What is printed, in one piece whose bytes stay good, with memory of its own. */
export function inOwnBytes(printed: Printed): Uint8Array {
  const parts = printed.map((part) => (typeof part === 'string' ? Buffer.from(part) : part));
  const own = Buffer.allocUnsafeSlow(parts.reduce((size, { length }) => size + length, 0));
  let at = 0;
  for (const part of parts) {
    own.set(part, at);
    at += part.length;
  }
  return own;
}

/** Shows what is printed when it is done; false where nobody looks any more. */
type Show = (printed: Printed) => Promise<boolean>;

/**
 * The answers to the records of a block, in order and as they are printed, in pieces; counted along the
 * way. With `show` every answer is shown when it is done, and what is long even before.
 */
export async function answerBlock<Result, Counted>(
  block: Block,
  file: string,
  processor: Processor<Result, Counted>,
  counted: Counted,
  show?: Show,
): Promise<Printed> {
  const clean = isClean(block);
  const { plain, witness, report } = processor;
  // Whoever witnesses answers, or gathers them for a report, sees them as results.
  if (plain !== undefined && clean && witness === undefined && report === undefined) {
    return answerPlainly(block, file, { ...processor, plain }, counted, show);
  }
  const { bytes, pieces } = block;
  const printed: string[] = [];
  let waiting = '';
  /** What waits is shown, or kept until the end; false where nobody looks any more. */
  const passOn = async (): Promise<boolean> => {
    const text = waiting;
    waiting = '';
    if (show !== undefined) return show([text]);
    printed.push(text);
    return true;
  };
  for (const piece of pieces) {
    const input = readPiece(bytes, piece, clean);
    if (input === undefined) continue;
    const given = answerTo(input, processor);
    const result = given instanceof Promise ? await given : given;
    for (const part of printedOf({ input, result, file, bytes }, processor, counted)) {
      waiting += part;
      if (waiting.length >= FLUSH_SIZE && !(await passOn())) return [];
    }
    if (show !== undefined && waiting !== '' && !(await passOn())) return [];
  }
  if (waiting !== '') printed.push(waiting);
  return printed;
}

/**
 * The answers to a block whose bytes are UTF-8: on the quick way, and where that does not serve, at length. With `show`
 * nothing waits while one is answered at length, which may take all the memory that there is.
 */
async function answerPlainly<Result, Counted>(
  { bytes, pieces }: Block,
  file: string,
  processor: Processor<Result, Counted> & { readonly plain: Plain<Counted> },
  counted: Counted,
  show?: Show,
): Promise<Printed> {
  const { plain, atLength: answer = processor.answer, errorLanguage } = processor;
  const { printed } = plain;
  const answering = { answer, errorLanguage };
  const mayWait = (size: number) => show === undefined || printed.size < size;
  const goesOn = async (size: number) => mayWait(size) || show?.([printed.taken()]);
  plain.take(bytes, file);
  for (const piece of pieces) {
    if (piece.defect === undefined && plain.answer(piece, counted)) {
      if (mayWait(FLUSH_SIZE) || (await goesOn(FLUSH_SIZE))) continue;
      return [];
    }
    const input = readPiece(bytes, piece, true);
    if (input === undefined) continue;
    if (!(await goesOn(1))) return [];
    const given = answerTo(input, answering);
    const result = given instanceof Promise ? await given : given;
    for (const part of printedOf({ input, result, file, bytes }, processor, counted)) {
      printed.add(part);
      if (!(await goesOn(FLUSH_SIZE))) return [];
    }
  }
  const rest = printed.taken();
  return rest.length > 0 ? [rest] : [];
}

interface Given<Result> {
  readonly input: InputRecord;
  readonly result: Result | UnreadableResult;
  readonly file: string;
  /** Of the block. */
  readonly bytes: Buffer;
}

/**
 * An answer as it is printed, and counted once it is. Where that fails, the record is one that could not be
 * answered; of a long answer, on a line of its own behind what was printed already.
 */
function* printedOf<Result, Counted>(
  { input, result, file, bytes }: Given<Result>,
  { onlySummary, shows, format, count, errorLanguage, report, witness }: Processor<Result, Counted>,
  counted: Counted,
): Generator<string> {
  const { value: record, line, element, piece } = input;
  const done = (answer: Result | UnreadableResult) => {
    const { start, end, digest } = piece;
    witness?.see({
      ...{ bytes: bytes.subarray(start, end), digest, element },
      ...{ record, result: answer, line },
    });
    count(counted, answer, record);
  };
  const answered = { result, record, file, line };
  const standIns = () => unanswered(input, errorLanguage);
  if (report !== undefined) {
    done(
      toldOrStandIn(answered, standIns, (told) => {
        report.take(told);
        return told.result;
      }),
    );
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
    done(result);
  } catch {
    const shown =
      !onlySummary &&
      isShown<Result | UnreadableResult>({ ...answered, result: standIns()[0] }, shows);
    text = standInTold<Result | UnreadableResult, string>(answered, standIns, (told) => {
      const said = shown ? format.record(told) : '';
      done(told.result);
      return said;
    });
    if (begun) text = `\n${text}`;
  }
  if (text !== '') yield text;
}

/** Whether an answer is printed: also one of which nobody can tell. */
function isShown<Result>(
  answered: Answered<Result>,
  shows: ((answered: Answered<Result>) => boolean) | undefined,
): boolean {
  try {
    return shows?.(answered) !== false;
  } catch {
    return true;
  }
}
