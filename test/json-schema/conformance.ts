import { readFileSync } from 'node:fs';
import type { Kind } from '../../src/index.js';

/** The records of the conformance cases, as the file has them. */
export const records: readonly Record<string, unknown>[] = readFileSync(
  new URL('../cases/recheck.ndjson', import.meta.url),
  'utf8',
)
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line).record);

/** The records that say they are of this kind, valid or not. */
export const recordsOf = (kind: Kind) => records.filter((record) => record['kind'] === kind);
