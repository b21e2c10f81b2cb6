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
import { bound, type DeclaredDecision } from './decision.js';

/** Whether a demander may adjust its needs in this way, Article 11, last paragraph. */
export const demandAdjustment: DeclaredDecision<
  'demand-adjustment',
  ['permit', 'deny'],
  [
    'A11.same-name-task',
    'A11.partial',
    'A11.as-published',
    'A11.others-untouched',
    'A11.adjusted-solved',
    'A11.addition',
    'A11.success-by-withdrawal',
    'A11.fall-out',
  ],
  Movement
> = {
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
};
