import {
  addition,
  adjustedSolved,
  asPublished,
  fallOut,
  othersUntouched,
  partialAdjustment,
  sameNameAndTask,
  successByWithdrawal,
} from '../rules/article-11-adjustment.js';
import { type Movement, movementOf } from '../rules/needs-moved.js';
import { bound, type Decision } from './decision.js';

/** Whether a demander may adjust its needs in this way, Article 11, last paragraph. */
export const demandAdjustment = {
  kind: 'demand-adjustment',
  outcomes: ['permit', 'deny'],
  rules: [
    sameNameAndTask,
    partialAdjustment,
    asPublished,
    othersUntouched,
    adjustedSolved,
    addition,
    successByWithdrawal,
    fallOut,
  ],
  reads: movementOf,
  readings: ['R11.single-need', 'R11.cumulative', 'R11.addition', 'R11.withdrawal'],
  conclude: /* @__PURE__ */ bound('permit', 'deny'),
} as const satisfies Decision<'demand-adjustment', 'permit' | 'deny', Movement>;
