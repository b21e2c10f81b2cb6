import { decisions } from '../decisions/decisions.js';
import type { Kind, RuleId } from '../index.js';
import { inForce } from '../rules/article-20-in-force.js';

/** The kinds in the order of the procedure. */
export const KINDS = /* @__PURE__ */ Object.keys(decisions) as Kind[];

/** Every rule once, in the order in which the kinds ask them. */
export const RULES: readonly RuleId[] = [
  ...new Set<RuleId>([
    ...KINDS.flatMap((kind) => decisions[kind].rules.map(({ id }) => id)),
    inForce.id,
  ]),
];
