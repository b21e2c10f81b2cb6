import { centralFunds } from '../rules/article-3-funds.js';
import { atApproval, grantCap, localCap, sourcesSum } from '../rules/article-16-grant.js';
import { type DeclaredDecision, discretionary } from './decision.js';

/** Whether a grant may be given, Articles 3 and 16; budgets may call for less (统筹, R.discretion). */
export const grant: DeclaredDecision<
  'grant',
  ['permit', 'deny'],
  ['A3.central-funds', 'A16.grant-cap', 'A16.local-cap', 'A16.at-approval', 'A16.sources-sum']
> = {
  kind: 'grant',
  outcomes: ['permit', 'deny'],
  rules: [centralFunds, grantCap, localCap, atApproval, sourcesSum],
  readings: ['R16.investment', 'R16.grant'],
  conclude: /* @__PURE__ */ discretionary('permit', 'deny'),
  approval: ({ approvedOn }) => ({ on: approvedOn, path: 'facts.approvedOn' }),
};
