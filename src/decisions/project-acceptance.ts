import { paidBeforeAcceptance } from '../rules/article-16-payment.js';
import { reportsComplete } from '../rules/article-17-reports.js';
import { acceptanceCriteria, acceptingDepartment } from '../rules/article-18-acceptance.js';
import { type DeclaredDecision, discretionary } from './decision.js';

/** Whether a project may be accepted, Articles 16–18; the appraisal may find against it (R.discretion). */
export const projectAcceptance: DeclaredDecision<
  'project-acceptance',
  ['permit', 'deny'],
  ['A16.paid-before-acceptance', 'A17.reports', 'A18.department', 'A18.criteria']
> = {
  kind: 'project-acceptance',
  outcomes: ['permit', 'deny'],
  rules: [paidBeforeAcceptance, reportsComplete, acceptingDepartment, acceptanceCriteria],
  readings: ['R16.condition'],
  conclude: /* @__PURE__ */ discretionary('permit', 'deny'),
  approval: ({ approvedOn }) => ({ on: approvedOn, path: 'facts.approvedOn' }),
};
