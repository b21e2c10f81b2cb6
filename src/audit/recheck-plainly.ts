import type { Kind } from '../entities/facts.js';
import { conforming, REFUSED, seenBy } from '../entities/tables/conforms.js';
import { isKind, records } from '../entities/tables/records.js';
import type { Edition } from '../regulation/editions.js';
import { loadedEdition } from '../regulation/loaded.js';
import { type AnyRechecked, judged } from './answer.js';
import type { DecisionRecord } from './record.js';

/** By which editions a record is rechecked that is plainly right. */
export interface Plainly {
  readonly editions: readonly unknown[];
  /** The id of the edition by which it is judged, whatever it names. */
  readonly asEdition?: string | undefined;
}

/**
 * Rechecks a record that nobody else holds and that is plainly as its schema wants it, by an edition that has been
 * read. Of any other nothing is said (`undefined`): it is read at length, with every error.
 */
export function recheckPlainly(record: unknown, how: Plainly): AnyRechecked | undefined {
  const read = readPlainly(record, how);
  return read === undefined ? undefined : recheckedPlainly(read);
}

/** The record that was checked, and the edition by which it is judged. */
export interface PlainlyRead {
  readonly record: DecisionRecord;
  readonly edition: Edition;
}

/** Reads a record that nobody else holds and that is plainly as its schema wants it; of any other nothing is said. */
export function readPlainly(record: unknown, how: Plainly): PlainlyRead | undefined {
  try {
    const kind = kindOf(record);
    if (kind === undefined || conforming(records[kind], record) === REFUSED) return undefined;
    return byEdition(record as DecisionRecord, how);
  } catch {
    // A getter or a proxy that throws, or data so large that it cannot be walked.
    return undefined;
  }
}

/** A record at one look, as it is read where it is plainly right. */
export interface RecordSeen {
  readonly data: unknown;
  readonly read: PlainlyRead | undefined;
}

/** Looks at a record once. Throws where that cannot be done. */
export function seenRecord(record: unknown, how: Plainly): RecordSeen {
  const { data, conforms } = seenBy(tableOf, record);
  return { data, read: conforms ? byEdition(data as DecisionRecord, how) : undefined };
}

const tableOf = (data: unknown) => {
  const kind = kindOf(data);
  return kind && records[kind];
};

function byEdition(
  record: DecisionRecord,
  { editions, asEdition }: Plainly,
): PlainlyRead | undefined {
  const edition = loadedEdition(asEdition ?? record.edition, editions);
  return edition === undefined ? undefined : { record, edition };
}

/** The answer to a record that was read, unless the program fails on it. */
export function recheckedPlainly({ record, edition }: PlainlyRead): AnyRechecked | undefined {
  try {
    return judged(record, edition) as AnyRechecked;
  } catch {
    return undefined;
  }
}

/** The kind that a record says it is of, where there is one. */
export function kindOf(record: unknown): Kind | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { kind } = record as { kind?: unknown };
  return isKind(kind) ? kind : undefined;
}

/** By what an answer names its record, in this order, each where it is known. */
export function named(
  id: string | undefined,
  kind: Kind | undefined,
): { readonly id?: string; readonly kind?: Kind } {
  const name: { id?: string; kind?: Kind } = {};
  if (id !== undefined) name.id = id;
  if (kind !== undefined) name.kind = kind;
  return name;
}
