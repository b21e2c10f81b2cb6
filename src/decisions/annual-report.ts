import { annualReport as reports, type Years, yearsOf } from '../rules/article-17-reports.js';
import { bound, type Decision } from './decision.js';

/** Whether every annual report that is due was made, Article 17. */
export const annualReport = {
  kind: 'annual-report',
  outcomes: ['met', 'unmet'],
  rules: [reports],
  reads: yearsOf,
  conclude: /* @__PURE__ */ bound('met', 'unmet'),
  approval: ({ approvedOn }) => ({ on: approvedOn, path: 'facts.approvedOn' }),
} as const satisfies Decision<'annual-report', 'met' | 'unmet', Years>;
