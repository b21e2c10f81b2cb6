import type { Kind } from '../entities/facts.js';
import { conforming, REFUSED } from '../entities/tables/conforms.js';
import { isKind, records } from '../entities/tables/records.js';
import type { Edition } from '../regulation/editions.js';
import { loadedEdition } from '../regulation/loaded.js';
import { type AnyRechecked, judged } from './answer.js';
import type { DecisionRecord } from './record.js';

/** How a record is rechecked that is plainly right. */
interface Plainly {
  readonly editions: readonly unknown[];
  /** The id of the edition by which it is judged, whatever it names. */
  readonly asEdition?: string | undefined;
  /** Whether it is copied as it is checked: not where nobody else holds it. */
  readonly copied?: boolean;
}

/**
 * Rechecks a record that is plainly as its schema wants it, by an edition that has been read, on the copy that
 * was checked. Of any other nothing is said (`undefined`): it is read at length, with every error.
 */
export function recheckPlainly(
  record: unknown,
  { editions, asEdition, copied = true }: Plainly,
): AnyRechecked | undefined {
  const read = readPlainly(record, { editions, asEdition, copied });
  if (read === undefined) return undefined;
  try {
    return judged(read.record, read.edition) as AnyRechecked;
  } catch {
    return undefined;
  }
}

/** The record that was checked, and the edition by which it is judged. */
export interface PlainlyRead {
  readonly record: DecisionRecord;
  readonly edition: Edition;
}

/** Reads a record that is plainly as its schema wants it; of any other nothing is said. */
export function readPlainly(
  record: unknown,
  { editions, asEdition, copied = true }: Plainly,
): PlainlyRead | undefined {
  try {
    const kind = kindOf(record);
    const copy = kind === undefined ? REFUSED : conforming(records[kind], record, copied);
    if (copy === REFUSED) return undefined;
    const checked = copy as DecisionRecord;
    const edition = loadedEdition(asEdition ?? checked.edition, editions);
    return edition === undefined ? undefined : { record: checked, edition };
  } catch {
    // A getter or a proxy that throws, or data so large that it cannot be walked.
    return undefined;
  }
}

/** The kind that a record says it is of, where there is one. */
export function kindOf(record: unknown): Kind | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { kind } = record as { kind?: unknown };
  return isKind(kind) ? kind : undefined;
}
