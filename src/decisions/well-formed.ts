import type { Facts, Kind } from '../entities/facts.js';
import { DataFault, dataError } from '../entities/faults.js';
import { conforming, Look } from '../entities/tables/conforms.js';
import { type Reading, readAtLength } from '../entities/tables/errors.js';
import type { Node } from '../entities/tables/notation.js';
import { factsNode } from '../entities/tables/records.js';
import { withoutInherited } from '../values/one-look.js';

/** The facts as they stand at one look; throws what is wrong with those that are not of the shape of their kind. */
export function wellFormed<K extends Kind>(kind: K, facts: Facts<K>, bare: boolean): Facts<K> {
  const node = factsNode(kind);
  try {
    const look = new Look(bare);
    const seen = conforming(node, facts, look) as Facts<K>;
    if (look.conforms) return seen;
  } catch {
    // A getter or a proxy that throws, maybe one that nobody has to read.
  }
  const read = atLength(node, facts);
  if (!read.ok) throw new DataFault(read.errors);
  return withoutInherited(facts, undefined, bare);
}

function atLength(node: Node, facts: unknown): Reading {
  try {
    return readAtLength(node, facts, { path: ['facts'] });
  } catch {
    return { ok: false, errors: [dataError('facts', { fault: 'unreadable' })] };
  }
}
