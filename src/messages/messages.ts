import type {
  Finding,
  Invalid,
  Kind,
  Language,
  Modality,
  Rechecked,
  RuleId,
  Verdict,
} from '../index.js';

/** What the library says to a person, in one language. Both languages say the same things. */
export interface Messages {
  readonly language: Language;
  /** The article by its number: 第十六条, Article 16. */
  readonly article: (number: number) => string;
  /** What a kind of decision is called. */
  readonly kind: (kind: Kind) => string;
  /** What an outcome of a kind means: permit of a grant is 准予支持, a grant. */
  readonly outcome: (kind: Kind, outcome: string) => string;
  readonly verdict: (verdict: Verdict | 'invalid') => string;
  readonly result: (result: Finding['result']) => string;
  readonly modality: (modality: Modality) => string;
  /** The short name of a rule, as a table's row has it. */
  readonly rule: (rule: RuleId) => string;
  /** What one finding says: article, fact, and what would mend it. One or two plain sentences. */
  readonly finding: (finding: Finding) => string;
  /** Why a recheck came out as it did and what would have been lawful, without the findings. */
  readonly conclusion: (result: Rechecked) => string;
  /** What an invalid record lacks, a line per error. */
  readonly errors: (result: Invalid) => string[];
}
