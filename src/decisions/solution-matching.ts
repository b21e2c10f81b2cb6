import { forwarding, type Sorted, sortedSolutions } from '../rules/article-10-matching.js';
import { bound, type Decision } from './decision.js';

/** Whether every solution received went on to the demander, Article 10. */
export const solutionMatching = {
  kind: 'solution-matching',
  outcomes: ['met', 'unmet'],
  rules: [forwarding],
  reads: sortedSolutions,
  conclude: /* @__PURE__ */ bound('met', 'unmet'),
} as const satisfies Decision<'solution-matching', 'met' | 'unmet', Sorted | undefined>;
