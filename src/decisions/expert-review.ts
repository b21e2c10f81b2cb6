import { acceptedFirst, recommended } from '../rules/article-13-formal.js';
import { jointReview, nationalPool, reviewFrequency } from '../rules/article-14-review.js';
import { bound, type Decision } from './decision.js';

/** Whether an expert review was properly held, Articles 13 and 14; not what it found. */
export const expertReview = {
  kind: 'expert-review',
  outcomes: ['met', 'unmet'],
  rules: [acceptedFirst, recommended, jointReview, nationalPool, reviewFrequency],
  readings: ['R14.joint'],
  conclude: /* @__PURE__ */ bound('met', 'unmet'),
} as const satisfies Decision<'expert-review', 'met' | 'unmet'>;
