import { favourableReview } from '../rules/article-14-review.js';
import { approvalDeliberation, jointList, listedFirst } from '../rules/article-15-approval.js';
import { asRead, type DeclaredDecision } from './decision.js';

/** Whether a project is approved, Articles 14 and 15; the resolution approves it (R15.steps). */
export const projectApproval: DeclaredDecision<
  'project-approval',
  ['permit', 'deny'],
  ['A14.review', 'A15.joint-list', 'A15.deliberation', 'A15.order']
> = {
  kind: 'project-approval',
  outcomes: ['permit', 'deny'],
  rules: [favourableReview, jointList, approvalDeliberation, listedFirst],
  readings: ['R.discretion-approval'],
  conclude: /* @__PURE__ */ asRead('R.discretion-approval', 'permit', 'deny'),
};
