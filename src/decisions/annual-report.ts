import { annualReport as reports } from '../rules/article-17-reports.js';
import { bound, type Decision } from './decision.js';

/** Whether every annual report that is due was made, Article 17. */
export const annualReport = {
  kind: 'annual-report',
  outcomes: ['met', 'unmet'],
  rules: [reports],
  conclude: /* @__PURE__ */ bound('met', 'unmet'),
  afterExpiry: true,
} as const satisfies Decision<'annual-report', 'met' | 'unmet'>;
