import type { Kind } from '../entities/facts.js';
import { loadedEdition } from '../regulation/loaded.js';
import { judged, type Rechecked } from './answer.js';
import type { DecisionRecord } from './record.js';
import { recordChecks } from './record-checks.js';

/**
 * Rechecks a record that is plainly as its schema wants it, by an edition that has been read. Of any other
 * nothing is said (`undefined`): the schema reads it, with every error. Nothing here needs zod.
 */
export function recheckPlainly(
  record: unknown,
  editions: readonly unknown[],
  asEdition?: string,
): Rechecked | undefined {
  try {
    const kind = kindOf(record);
    if (kind === undefined || !recordChecks[kind](record)) return undefined;
    const checked = record as DecisionRecord;
    const edition = loadedEdition(asEdition ?? checked.edition, editions);
    return edition === undefined ? undefined : judged(checked, edition);
  } catch {
    // A getter or a proxy that throws, or data so large that it cannot be walked.
    return undefined;
  }
}

/** The kind that a record says it is of, where there is one. */
export function kindOf(record: unknown): Kind | undefined {
  if (typeof record !== 'object' || record === null) return undefined;
  const { kind } = record as { kind?: unknown };
  return typeof kind === 'string' && Object.hasOwn(recordChecks, kind) ? (kind as Kind) : undefined;
}
