import {
  assessingExperts,
  assessmentConclusion,
  assessmentCriteria,
  catalogueDeliberation,
} from '../rules/article-8-catalogue.js';
import { bound, type DeclaredDecision } from './decision.js';

/** Whether a demand enters the catalogue, Article 8. */
export const demandCatalogue: DeclaredDecision<
  'demand-catalogue',
  ['permit', 'deny'],
  ['A8.experts', 'A8.criteria', 'A8.conclusion', 'A8.deliberation']
> = {
  kind: 'demand-catalogue',
  outcomes: ['permit', 'deny'],
  rules: [assessingExperts, assessmentCriteria, assessmentConclusion, catalogueDeliberation],
  conclude: /* @__PURE__ */ bound('permit', 'deny'),
};
