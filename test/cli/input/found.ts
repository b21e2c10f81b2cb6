import type { Block } from '../../../src/cli/input/pieces.js';
import { type InputRecord, recordsOf } from '../../../src/cli/input/read-record.js';

/** A record with the text that it was read from, instead of where they stand in their block. */
export type Found = Omit<InputRecord, 'piece'> & { readonly written: string };

/** What a block holds, so that it can be held against what the same bytes hold in other blocks. */
export function foundIn(block: Block): Found[] {
  return [...recordsOf(block)].map(({ piece, ...rest }) => ({
    ...rest,
    written: block.bytes.toString('utf8', piece.start, piece.end),
  }));
}
