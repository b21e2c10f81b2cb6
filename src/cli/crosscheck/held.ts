import { type CrossCheckOptions, crossChecked } from '../../dossier/cross-check.js';
import type { CrossChecked, CrossCounts } from '../../index.js';
import { guarded, type Pieces } from '../papers/guarded.js';

/** What was written of records held against each other, what it comes to, and on which the program failed. */
export interface Held {
  readonly pieces: Iterable<Uint8Array>;
  readonly counts: CrossCounts;
  readonly failed: readonly number[];
}

/**
 * Records that nobody else holds, held against each other and written; one on which the program fails is there as
 * none.
 */
export async function held(
  records: readonly unknown[],
  options: CrossCheckOptions,
  write: (found: CrossChecked) => Pieces | Promise<Pieces>,
): Promise<Held> {
  let counts: CrossCounts | undefined;
  const { pieces, failed } = await guarded<unknown>({
    items: records,
    make: (some) => {
      const found = crossChecked(some, options, false);
      counts = found.counts;
      return write(found);
    },
    standIn: () => undefined,
  });
  if (counts === undefined) throw new Error('nothing was made');
  return { pieces, counts, failed: [...failed.keys()] };
}
