import { forwarding, type Sorted, sortedSolutions } from '../rules/article-10-matching.js';
import { bound, type DeclaredDecision } from './decision.js';

/** Whether every solution received went on to the demander, Article 10. */
export const solutionMatching: DeclaredDecision<
  'solution-matching',
  ['met', 'unmet'],
  ['A10.forwarding'],
  Sorted | undefined
> = {
  kind: 'solution-matching',
  outcomes: ['met', 'unmet'],
  rules: [forwarding],
  reads: sortedSolutions,
  conclude: /* @__PURE__ */ bound('met', 'unmet'),
};
