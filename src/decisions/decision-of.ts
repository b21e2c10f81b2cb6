import type { Kind } from '../entities/facts.js';
import { decisions } from './decisions.js';
import type { AnyDecision } from './rules-under.js';

/** The definition of a kind. */
export function decisionOf<K extends Kind>(kind: K): AnyDecision<K> {
  const decision = decisions[kind] as unknown as AnyDecision<K> | undefined;
  // What all objects have under some name, or were given, is no decision of that name.
  if (decision === undefined || decision.kind !== kind) {
    throw new RangeError(`没有这种决定：${String(kind)} / no such kind: ${String(kind)}`);
  }
  return decision;
}
