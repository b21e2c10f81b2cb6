import { decisions } from '../decisions/decisions.js';
import type { RuleIdOf } from '../decisions/determine.js';
import type { Kind } from '../entities/facts.js';
import { inForce } from '../rules/article-20-in-force.js';

/** The ids of the rules that a kind of decision can have, in their order. */
export function ruleIdsOf<K extends Kind>(kind: K): RuleIdOf<K>[] {
  return [...decisions[kind].rules.map(({ id }) => id), inForce.id];
}
