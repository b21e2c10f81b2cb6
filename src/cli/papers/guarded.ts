import { FLUSH_SIZE } from '../output/output.js';

/** What a paper is written in. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** A paper that is made of items as a whole, whatever its format. */
export interface Making<Item> {
  readonly items: readonly Item[];
  /** The paper of these items: asked again for some of them where it fails. */
  readonly make: (items: readonly Item[]) => Pieces | Promise<Pieces>;
  /** What stands for an item on which the program fails: with what it is called, or where that fails too, without. */
  readonly standIn: (item: Item, isNamed: boolean) => Item;
}

/** A paper, and what stands in it for the items on which the program failed, by their places. */
export interface Made<Item> {
  readonly pieces: readonly Uint8Array[];
  readonly failed: ReadonlyMap<number, Item>;
}

/** Where the program fails on more items than this, the items are not what it fails on. */
const MOST_FAILED = 1000;

/**
 * Makes a paper before any of it leaves. Where the program fails over it, the items on which it does are sought by
 * making the paper of a part of them, and it is made again with others in their place: nothing else is lost, and
 * what the paper counts is true. Throws what was thrown first where no item is to blame.
 */
export async function guarded<Item>({ items, make, standIn }: Making<Item>): Promise<Made<Item>> {
  const failed = new Map<number, Item>();
  let why: unknown;
  try {
    return { pieces: await kept(await make(items)), failed };
  } catch (error) {
    why = error;
  }
  const standing = [...items];
  const fails = async (from: number, to: number): Promise<boolean> => {
    try {
      for await (const _ of await make(standing.slice(from, to)));
      return false;
    } catch {
      return true;
    }
  };
  if (await fails(0, 0)) throw why;
  const replace = async (at: number, from: number): Promise<void> => {
    for (const isNamed of [true, false]) {
      try {
        const given = standIn(items[at] as Item, isNamed);
        standing[at] = given;
        failed.set(at, given);
      } catch {
        continue;
      }
      if (!(await fails(from, at + 1))) return;
    }
    throw why;
  };
  /** Items by themselves, or behind all that stands before them. */
  const seek = async (from: number, to: number, byThemselves: boolean): Promise<void> => {
    if (from === to || !(await fails(byThemselves ? from : 0, to))) return;
    if (failed.size >= MOST_FAILED) throw why;
    if (to - from === 1) return replace(from, byThemselves ? from : 0);
    const middle = Math.floor((from + to) / 2);
    await seek(from, middle, byThemselves);
    await seek(middle, to, byThemselves);
  };
  await seek(0, items.length, true);
  await seek(0, items.length, false);
  return { pieces: await kept(await make(standing)), failed };
}

/** Pieces in UTF-8, outside the engine's own memory, of some size each. */
async function kept(pieces: Pieces): Promise<Uint8Array[]> {
  const all: Uint8Array[] = [];
  let waiting: string[] = [];
  let size = 0;
  const flush = () => {
    if (size > 0) all.push(Buffer.from(waiting.join('')));
    waiting = [];
    size = 0;
  };
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      waiting.push(piece);
      size += piece.length;
      if (size >= FLUSH_SIZE) flush();
    } else {
      flush();
      all.push(piece);
    }
  }
  flush();
  return all;
}
