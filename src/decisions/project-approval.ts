import { favourableReview } from '../rules/article-14-review.js';
import { approvalDeliberation, jointList, listedFirst } from '../rules/article-15-approval.js';
import { asRead, type Decision } from './decision.js';

/** Whether a project is approved, Articles 14 and 15; the resolution approves it (R15.steps). */
export const projectApproval = {
  kind: 'project-approval',
  outcomes: ['permit', 'deny'],
  rules: [favourableReview, jointList, approvalDeliberation, listedFirst],
  readings: ['R.discretion-approval'],
  conclude: /* @__PURE__ */ asRead('R.discretion-approval', 'permit', 'deny'),
} as const satisfies Decision<'project-approval', 'permit' | 'deny'>;
