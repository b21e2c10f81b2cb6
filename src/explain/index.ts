/** Why a verdict stands, what would change it, what to ask, and what changes under other readings and editions. */
export type { ExplainOptions } from './asked.js';
export type { Change, Condition } from './change.js';
export {
  type ComparedRecord,
  type CompareOptions,
  type Comparison,
  compareEditions,
  type Flipped,
} from './compare-editions.js';
export type { Difference } from './differences.js';
export { type Flips, type FlipsOptions, flips, type MendedGround } from './flips.js';
export { type MinimalFacts, minimalFacts } from './minimal-facts.js';
export {
  type Question,
  type Questions,
  questions,
  type Waiting,
} from './questions.js';
export { type Letter, type LetterOptions, questionsByHolder } from './questions-by-holder.js';
export {
  type Disputed,
  type Robustness,
  type RobustnessOptions,
  type RobustnessShare,
  robustness,
  robustnessShare,
} from './robustness.js';
