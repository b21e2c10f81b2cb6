import { expect } from 'vitest';
import { type CheckId, crossCheck } from '../../src/index.js';
import type { Plain } from './regular-file.js';

/**
 * What a check finds in records that are all valid: at which record, what that says, what is on record, against
 * which, what is proved, and the verdict on file.
 */
export function found(check: CheckId, records: readonly Plain[]) {
  const { subjects, counts } = crossCheck(records);
  expect(counts.invalid).toEqual([]);
  return subjects.flatMap(({ findings, records: ofSubject }) =>
    findings
      .filter((finding) => finding.check === check)
      .map(({ weight, at, against, facts, proves }) => ({
        weight,
        at: `${at.id} ${at.path}`,
        against: against.map(({ id, path }) => `${id} ${path}`),
        ...facts,
        ...(proves === undefined ? {} : { proves }),
        onFile: ofSubject.find(({ index }) => index === at.index)?.onFile?.verdict,
      })),
  );
}

/** `weight id path` of each. */
export const placesOf = (check: CheckId, records: readonly Plain[]): string[] =>
  found(check, records).map(({ weight, at }) => `${weight} ${at}`);
