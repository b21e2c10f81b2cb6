import { solverPayment as paid, refundAfterAcceptance } from '../rules/article-16-payment.js';
import { type Settlement, settlementOf } from '../rules/payments.js';
import { bound, type DeclaredDecision } from './decision.js';

/** Whether the solvers were paid enough before acceptance, Article 16. */
export const solverPayment: DeclaredDecision<
  'solver-payment',
  ['met', 'unmet'],
  ['A16.solver-payment', 'A16.refund-after-acceptance'],
  Settlement
> = {
  kind: 'solver-payment',
  outcomes: ['met', 'unmet'],
  rules: [paid, refundAfterAcceptance],
  reads: settlementOf,
  readings: ['R16.contract', 'R16.before'],
  conclude: /* @__PURE__ */ bound('met', 'unmet'),
  approval: ({ approvedOn }) => ({ on: approvedOn, path: 'facts.approvedOn' }),
};
