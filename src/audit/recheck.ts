import { findEdition } from '../editions/edition.js';
import type { Kind } from '../entities/facts.js';
import {
  type DataError,
  dataError,
  type ErrorOf,
  MOST_ERRORS,
  moreErrors,
} from '../entities/faults.js';
import { isRecordId, isSomeText } from '../entities/leaves.js';
import { readAtLength } from '../entities/tables/errors.js';
import { others } from '../entities/tables/others.js';
import { records } from '../entities/tables/records.js';
import type { Edition } from '../regulation/editions.js';
import { type Language, type LanguageTag, languageOf } from '../values/language.js';
import { atOneLook } from '../values/one-look.js';
import { isPlainObject } from '../values/plain.js';
import { type AnyRechecked, judged, type Rechecked } from './answer.js';
import { isBulky } from './bulk.js';
import { kindOf, named, type RecordSeen, recheckedPlainly, seenRecord } from './recheck-plainly.js';
import type { DecisionRecord } from './record.js';

export type { Rechecked } from './answer.js';

/** Something wrong with a record that a command read from a table: at which cell, and what it read there. */
export interface CellError extends Omit<DataError, 'code' | 'keys'> {
  /** One of the words of `FAULT_CODES`, or what is wrong with the cell itself: `merged`, `filler`. */
  readonly code: string;
  readonly sheet: string;
  readonly row: number;
  readonly heading?: string;
  readonly read?: string;
}

/** A record that breaks the schema: every error, and what could be made out of its id and kind. */
export interface Invalid {
  readonly id?: string;
  readonly kind?: Kind;
  /** The line of the input, where a command read it from one. */
  readonly line?: number;
  /** The sheet and the row, where a command read it from a table. */
  readonly sheet?: string;
  readonly row?: number;
  readonly verdict: 'invalid';
  readonly errors: (DataError | CellError)[];
}

/** The answer to a record: narrowed by `verdict` to one that was judged, and then by its `kind`. */
export type RecheckResult = AnyRechecked | Invalid;

/** How records are rechecked. */
export interface RecheckOptions {
  /**
   * Editions besides the draft that records may name, as `readEdition` gives them. One that it has not read is
   * read here, and a record that names it is invalid where it is no edition.
   */
  readonly editions?: readonly Edition[] | undefined;
  /** The id of an edition by which every record is judged, whatever it names. */
  readonly asEdition?: string | undefined;
  /** The language of error messages; left out: Chinese and English, in this order. */
  readonly language?: LanguageTag | undefined;
}

/**
 * Rechecks one recorded decision: whether its outcome is lawful, by which rules, on which facts, and
 * what would have been lawful. Whatever it is given, it answers and does not throw: a record that
 * breaks the schema is `invalid`, with every error. Only a language that the library does not speak is a
 * RangeError, and options that are none a TypeError: no record has them, a caller does.
 *
 * @example
 * ```ts
 * recheck({ id: 'G-1', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit', facts: { investment: '3000万元', grant: '920万元', approvedOn: '2024-06-28', localCap: null } }).verdict // => "overturned"
 * recheck('no record', { language: 'en' }) // => {"verdict":"invalid","errors":[{"path":"","message":"this must be an object ({…}), not \"no record\"","code":"type","pointer":""}]}
 * ```
 */
export function recheck(record: unknown, options?: RecheckOptions): RecheckResult {
  const settings = settingsOf(options);
  try {
    return recheckSeen(seenRecord(record, usedEditions(settings)), settings) as RecheckResult;
  } catch {
    return unreadable(settings);
  }
}

/**
 * The answer to data that nobody else holds, such as were just read from a line, and that are not plainly right:
 * they are not copied, and read at length at once.
 */
export function recheckAtLength(record: unknown, settings: Settings): RecheckResult {
  try {
    return recheckSeen({ data: record, read: undefined }, settings) as RecheckResult;
  } catch {
    return unreadable(settings);
  }
}

/** Of data with a getter or a proxy that throws, or so large that they cannot be walked. */
const unreadable = ({ language }: Settings): Invalid =>
  invalid({}, [dataError('', { fault: 'unreadable' }, language)]);

/** Options that have been read, once. */
export type Settings = RecheckOptions & {
  readonly language: Language | undefined;
  /** How errors are made, where they are kept from record to record. */
  readonly errorOf?: ErrorOf | undefined;
};

const USUAL: Settings = /* @__PURE__ */ Object.freeze({
  editions: undefined,
  asEdition: undefined,
  language: undefined,
});

/** The options as they are at one look. Whoever hands in others has made a mistake, and is told. */
function settingsOf(options: RecheckOptions | undefined): Settings {
  if (options === undefined) return USUAL;
  const { editions, asEdition, language } = readOptions(options);
  return { editions, asEdition, language: languageOf(language) };
}

function readOptions(options: unknown): RecheckOptions {
  try {
    const { editions, asEdition, language } = atOneLook(options, 1) as RecheckOptions;
    const isName = asEdition === undefined || typeof asEdition === 'string';
    const isList = editions === undefined || Array.isArray(editions);
    if (typeof options === 'object' && isName && isList) {
      return { editions: [...(editions ?? [])], asEdition, language };
    }
  } catch {
    // A getter or a proxy that throws, or a list that is none.
  }
  throw new TypeError(
    '选项读不出：应为 {editions?, asEdition?, language?} / the options cannot be read: {editions?, asEdition?, language?}',
  );
}

const usedEditions = ({ editions = [], asEdition }: Settings) => ({ editions, asEdition });

function recheckSeen(
  { data: record, read: plainly }: RecordSeen,
  options: Settings,
): Rechecked | Invalid {
  const { editions = [], asEdition, language, errorOf } = options;
  const answer = plainly && recheckedPlainly(plainly);
  if (answer !== undefined) return answer;
  const kind = kindOf(record);
  // Each list is left at its first wrong row: millions of them take minutes and gigabytes.
  const toFirst = kind !== undefined && isBulky(record);
  const read =
    kind === undefined
      ? withoutKind(record, language)
      : readAtLength(records[kind], record, { language, toFirst, errorOf });
  if (!read.ok) {
    const { errors } = read;
    const more = toFirst && errors.length <= MOST_ERRORS ? [moreErrors(language)] : [];
    return invalid(record, [...errors, ...editionErrors(record, options), ...more]);
  }
  // The table of the kind has checked the whole record.
  const checked = read.data as DecisionRecord;
  const edition = findEdition(asEdition ?? checked.edition, editions, language);
  if (edition.found === undefined) return invalid(record, [...edition.errors]);
  try {
    return judged(checked, edition.found);
  } catch {
    // The record is right and was copied: what fails here is not its fault.
    return invalid(record, [dataError('', { fault: 'internal' }, language)]);
  }
}

/** What is wrong with the edition that a record names, where it names any. */
function editionErrors(
  record: unknown,
  { editions = [], asEdition, language }: Settings,
): readonly DataError[] {
  const name = asEdition ?? (record as { edition?: unknown } | null)?.edition;
  // What is no text at all is an error of its own.
  if (!isSomeText(name)) return [];
  return findEdition(name, editions, language).errors ?? [];
}

/** Of a record whose kind cannot be made out, what every record has is checked all the same. */
function withoutKind(record: unknown, language: Language | undefined) {
  const read = readAtLength(others.record, record, { language });
  const errors = read.ok ? [] : read.errors;
  if (isPlainObject(record)) {
    const { kind } = record;
    const fault =
      kind === undefined
        ? { fault: 'required' }
        : { fault: 'unknown-kind', of: Object.keys(records).join(' | '), given: kind };
    errors.unshift(dataError('kind', fault, language));
  }
  return { ok: false as const, errors };
}

function invalid(record: unknown, errors: DataError[]): Invalid {
  const { id } = (record ?? {}) as { id?: unknown };
  const name = named(isRecordId(id) ? id : undefined, kindOf(record));
  return Object.assign(name, { verdict: 'invalid' as const, errors });
}
