import { acceptedFirst, recommended } from '../rules/article-13-formal.js';
import { jointReview, nationalPool, reviewFrequency } from '../rules/article-14-review.js';
import { bound, type DeclaredDecision } from './decision.js';

/** Whether an expert review was properly held, Articles 13 and 14; not what it found. */
export const expertReview: DeclaredDecision<
  'expert-review',
  ['met', 'unmet'],
  ['A13.accepted-first', 'A13.recommended', 'A14.joint', 'A14.pool', 'A14.frequency']
> = {
  kind: 'expert-review',
  outcomes: ['met', 'unmet'],
  rules: [acceptedFirst, recommended, jointReview, nationalPool, reviewFrequency],
  readings: ['R14.joint'],
  conclude: /* @__PURE__ */ bound('met', 'unmet'),
};
