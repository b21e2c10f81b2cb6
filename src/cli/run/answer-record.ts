import { named } from '../../audit/recheck-plainly.js';
import { isRecordId } from '../../entities/leaves.js';
import { programFailed } from '../../entities/program-failed.js';
import { isKind } from '../../entities/tables/records.js';
import type { Bilingual, DataError, Kind, Language } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import type { InputRecord } from '../input/read-record.js';
import { unreadableText } from '../texts/unreadable.js';

/** What is answered where a piece of input cannot be read, or not be answered. */
export interface UnreadableResult {
  readonly id?: string;
  readonly kind?: Kind;
  readonly line?: number;
  readonly verdict: 'invalid';
  readonly errors: DataError[];
}

interface Answering<Result> {
  readonly answer: (record: unknown) => Result | Promise<Result>;
  readonly errorLanguage: Language | undefined;
}

/** The answer to one record of the input: an invalid one names its line, and nothing is thrown. */
export function answerTo<Result>(
  input: InputRecord,
  { answer, errorLanguage }: Answering<Result>,
): Result | UnreadableResult | Promise<Result | UnreadableResult> {
  const unread = unreadableAs(input, errorLanguage);
  if (unread !== undefined) return unread;
  try {
    const given = answer(input.value);
    if (!(given instanceof Promise)) return placed(given, input);
    return given.then(
      (result) => placed(result, input),
      () => unanswered(input, errorLanguage)[0],
    );
  } catch {
    return unanswered(input, errorLanguage)[0];
  }
}

/** What is answered where a piece of input cannot be read; nothing where it can. */
export function unreadableAs(
  { unreadable, line, element }: Pick<InputRecord, 'unreadable' | 'line' | 'element'>,
  language: Language | undefined,
): UnreadableResult | undefined {
  if (unreadable === undefined) return undefined;
  const text = unreadableText(unreadable, element ?? 'line');
  return { line, verdict: 'invalid', errors: [ofWhole(text, 'unreadable', language)] };
}

/** An error of the whole record; what makes those of its parts need not be loaded for it. */
const ofWhole = (
  text: Bilingual,
  code: DataError['code'],
  language: Language | undefined,
): DataError => ({ path: '', message: inLanguage(text, language), code, pointer: '' });

/**
 * What is said where the program itself fails on a record: it is invalid alone, and the rest goes on. First with what
 * it is called; then without, since that may be what the program fails on.
 */
export function unanswered(
  input: InputRecord,
  language: Language | undefined,
): readonly [UnreadableResult, UnreadableResult] {
  const [named, bare] = standInsOf(input.value, language);
  return [placed(named, input), placed(bare, input)];
}

/** The same of a record that was not read from a line. */
export const standInsOf = (
  record: unknown,
  language: Language | undefined,
): readonly [UnreadableResult, UnreadableResult] => [
  failedOn(nameOf(record), language),
  failedOn({}, language),
];

/** What a record is called, where that can be told. */
function nameOf(record: unknown): Name {
  try {
    const { id, kind } = (record ?? {}) as { id?: unknown; kind?: unknown };
    return named(isRecordId(id) ? id : undefined, isKind(kind) ? kind : undefined);
  } catch {
    return {};
  }
}

/** What a record is called, as far as that is known. */
export interface Name {
  readonly id?: string | undefined;
  readonly kind?: Kind | undefined;
}

/** The answer to a record on which the program failed. */
export const failedOn = ({ id, kind }: Name, language: Language | undefined): UnreadableResult => ({
  ...named(id, kind),
  verdict: 'invalid',
  errors: [ofWhole(programFailed(), 'internal', language)],
});

/** An invalid answer with the line that the record was read from; an element of an array has none. */
export function placed<Result>(
  result: Result,
  { line, element }: Pick<InputRecord, 'line' | 'element'>,
): Result {
  const { verdict, id, kind } = result as Partial<UnreadableResult>;
  if (verdict !== 'invalid' || element !== undefined) return result;
  return Object.assign(named(id, kind), { line }, result);
}
