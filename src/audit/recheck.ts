import type { Kind } from '../entities/facts.js';
import {
  type DataError,
  dataError,
  type Language,
  MOST_ERRORS,
  moreErrors,
} from '../entities/faults.js';
import { isRecordId, isSomeText } from '../entities/leaves.js';
import { readAtLength } from '../entities/tables/errors.js';
import { others } from '../entities/tables/others.js';
import { records } from '../entities/tables/records.js';
import { type Edition, editionNamed } from '../regulation/editions.js';
import { isBulky } from './bulk.js';
import { judged, kindOf, type Rechecked, recheckPlainly } from './recheck-plainly.js';
import type { DecisionRecord } from './record.js';

export type { Rechecked } from './recheck-plainly.js';

/** A record that breaks the schema: every error, and what could be made out of its id and kind. */
export interface Invalid {
  /** The line of the input, where it could not even be read. */
  readonly line?: number;
  readonly id?: string;
  readonly kind?: Kind;
  readonly verdict: 'invalid';
  readonly errors: DataError[];
}

export type RecheckResult = Rechecked | Invalid;

/** How records are rechecked. */
export interface RecheckOptions {
  /** Editions besides the draft that records may name, as `readEdition` gives them. */
  readonly editions?: readonly Edition[] | undefined;
  /** The language of error messages; left out: Chinese and English, in this order. */
  readonly language?: Language | undefined;
}

/**
 * Rechecks one recorded decision: whether its outcome is lawful, by which rules, on which facts, and
 * what would have been lawful. Whatever it is given, it answers and does not throw: a record that
 * breaks the schema is `invalid`, with every error.
 *
 * @example
 * ```ts
 * recheck({ id: 'G-1', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit', facts: { investment: '3000万元', grant: '920万元', approvedOn: '2024-06-28', localCap: null } }).verdict // => "overturned"
 * recheck('no record', { language: 'en' }) // => {"verdict":"invalid","errors":[{"path":"","message":"this must be an object ({…}), not \"no record\""}]}
 * ```
 */
export function recheck(record: unknown, options: RecheckOptions = {}): RecheckResult {
  try {
    return recheckPlain(record, options);
  } catch {
    // A getter or a proxy that throws, or data so large that it cannot be walked.
    return invalid({}, [dataError('', { fault: 'unreadable' }, options.language)]);
  }
}

function recheckPlain(record: unknown, { editions = [], language }: RecheckOptions): RecheckResult {
  const plainly = recheckPlainly(record, editions);
  if (plainly !== undefined) return plainly;
  const kind = kindOf(record);
  if (kind === undefined) return invalid(record, errorsWithoutKind(record, language));
  // Each list is left at its first wrong row: millions of them take minutes and gigabytes.
  const toFirst = isBulky(record);
  const read = readAtLength(records[kind], record, { language, toFirst });
  if (!read.ok) {
    const { errors } = read;
    const more = toFirst && errors.length <= MOST_ERRORS ? [moreErrors(language)] : [];
    return invalid(record, [...errors, ...editionErrors(record, editions, language), ...more]);
  }
  // The table of the kind has checked the whole record.
  const checked = read.data as DecisionRecord;
  const edition = editionNamed(checked.edition, editions);
  if (edition === undefined) return invalid(record, editionErrors(record, editions, language));
  return judged(checked, edition);
}

function editionErrors(
  record: unknown,
  editions: readonly Edition[],
  language: Language | undefined,
): DataError[] {
  const { edition } = record as { edition?: unknown };
  // What is no text at all is an error of its own.
  if (!isSomeText(edition)) return [];
  if (editionNamed(edition, editions) !== undefined) return [];
  return [dataError('edition', { fault: 'unknown-edition', given: edition }, language)];
}

/** Of a record whose kind cannot be made out, what every record has is checked all the same. */
function errorsWithoutKind(record: unknown, language: Language | undefined): DataError[] {
  const read = readAtLength(others.record, record, { language });
  const errors = read.ok ? [] : read.errors;
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return errors;
  const { kind } = record as { kind?: unknown };
  const fault = kind === undefined ? { fault: 'required' } : { fault: 'unknown-kind', given: kind };
  return [dataError('kind', fault, language), ...errors];
}

function invalid(record: unknown, errors: DataError[]): Invalid {
  const { id } = (record ?? {}) as { id?: unknown };
  const kind = kindOf(record);
  return {
    ...(isRecordId(id) ? { id } : {}),
    ...(kind === undefined ? {} : { kind }),
    verdict: 'invalid',
    errors,
  };
}
