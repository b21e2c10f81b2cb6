import { conforming, Look, REFUSED } from './conforms.js';
import { type Listing, type Reading, readAtLength } from './errors.js';
import type { Node } from './notation.js';

/** Reads data as a table has them: a copy, or every error. */
export function read(node: Node, value: unknown, listing: Listing = {}): Reading {
  const data = atOnce(node, value);
  return data === REFUSED ? readAtLength(node, value, listing) : { ok: true, data };
}

function atOnce(node: Node, value: unknown): unknown {
  try {
    const look = new Look();
    const data = conforming(node, value, look);
    return look.conforms ? data : REFUSED;
  } catch {
    // A getter or a proxy that throws, maybe one that nobody has to read.
    return REFUSED;
  }
}
