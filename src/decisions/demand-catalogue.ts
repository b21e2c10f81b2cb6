import {
  assessingExperts,
  assessmentConclusion,
  assessmentCriteria,
  catalogueDeliberation,
} from '../rules/article-8-catalogue.js';
import { bound, type Decision } from './decision.js';

/** Whether a demand enters the catalogue, Article 8. */
export const demandCatalogue = {
  kind: 'demand-catalogue',
  outcomes: ['permit', 'deny'],
  rules: [assessingExperts, assessmentCriteria, assessmentConclusion, catalogueDeliberation],
  conclude: /* @__PURE__ */ bound('permit', 'deny'),
} as const satisfies Decision<'demand-catalogue', 'permit' | 'deny'>;
