/** Why a verdict stands, and what changes under other readings and editions. */
export type { ExplainOptions } from './asked.js';
export {
  type ComparedRecord,
  type CompareOptions,
  type Comparison,
  compareEditions,
  type Flipped,
} from './compare-editions.js';
export type { Difference } from './differences.js';
export { type MinimalFacts, minimalFacts } from './minimal-facts.js';
export {
  type Disputed,
  type Robustness,
  type RobustnessOptions,
  type RobustnessShare,
  robustness,
  robustnessShare,
} from './robustness.js';
