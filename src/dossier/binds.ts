import { decides, type Reasons } from '../decisions/judge.js';
import type { AnyRule } from '../decisions/rules-under.js';
import type { Kind } from '../entities/facts.js';
import type { Edition } from '../regulation/editions.js';

/**
 * Whether an edition holds decisions to a rule: it is neither off, nor open, nor advice there, nor departed from
 * with a reason. Where it is, what goes against it breaks nothing across a file either.
 */
export const binds = <K extends Kind>(
  rule: AnyRule<K>,
  edition: Edition,
  reasons: Reasons | undefined,
): boolean => edition.rules?.[rule.id]?.state === undefined && decides<K>(rule, edition, reasons);
