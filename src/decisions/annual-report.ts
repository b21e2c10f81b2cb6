import { annualReport as reports, type Years, yearsOf } from '../rules/article-17-reports.js';
import { bound, type DeclaredDecision } from './decision.js';

/** Whether every annual report that is due was made, Article 17. */
export const annualReport: DeclaredDecision<
  'annual-report',
  ['met', 'unmet'],
  ['A17.annual-report'],
  Years
> = {
  kind: 'annual-report',
  outcomes: ['met', 'unmet'],
  rules: [reports],
  reads: yearsOf,
  conclude: /* @__PURE__ */ bound('met', 'unmet'),
  approval: ({ approvedOn }) => ({ on: approvedOn, path: 'facts.approvedOn' }),
};
