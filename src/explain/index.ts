/** Why a verdict stands, what it hangs on, and what changes under other readings and editions. */
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
export { type Question, type Questions, questions, type Waiting } from './questions.js';
export { type Letter, type LetterOptions, questionsByHolder } from './questions-by-holder.js';
export {
  type Disputed,
  type Robustness,
  type RobustnessOptions,
  type RobustnessShare,
  robustness,
  robustnessShare,
} from './robustness.js';
