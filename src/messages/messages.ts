import type { Described, Vocabulary } from '../dictionary.js';
import type {
  Edition,
  Finding,
  Invalid,
  Kind,
  Language,
  Modality,
  Note,
  Place,
  Rechecked,
  RecheckResult,
  RuleId,
  Verdict,
} from '../index.js';
import type { StepFinding } from '../lifecycle/index.js';

/** What the library says to a person, in one language. Both languages say the same things. */
export interface Messages {
  readonly language: Language;
  /** The article by its number: 第十六条, Article 16. */
  readonly article: (number: number) => string;
  /** What a kind of decision is called. */
  readonly kind: (kind: Kind) => string;
  /** What an outcome of a kind means: permit of a grant is 予以支持, a grant. */
  readonly outcome: (kind: Kind, outcome: string) => string;
  readonly verdict: (verdict: Verdict | 'invalid') => string;
  /** What became of a record: its verdict, or that it could not be answered through no fault of its own. */
  readonly verdictOf: (result: Pick<RecheckResult, 'verdict'>) => string;
  /** How a rule was answered. */
  readonly result: (result: Finding['result']) => string;
  /** How the rule of a finding was answered. Advice that is not followed is no breach: it is to be noted. */
  readonly resultOf: (finding: Pick<Finding, 'result' | 'modality'>) => string;
  readonly modality: (modality: Modality) => string;
  /** The short name of a rule, as a table's row has it. */
  readonly rule: (rule: RuleId) => string;
  /** What one finding says: article, fact, and what would mend it. One or two plain sentences. */
  readonly finding: (finding: Finding) => string;
  /** The same, of a finding of a rule or of a step of a lifecycle (order, actor, record). */
  readonly say: (finding: Finding | StepFinding) => string;
  /**
   * What a field is called, by its path: of the facts of a kind, of an act, or of a record, docket or edition, items
   * of a list by their numbers. As the dictionary has it; `undefined` where there is no such field.
   */
  readonly label: (path: string, of: Described) => string | undefined;
  /**
   * What a coded word is called: a kind, a body, an act, a stage …; where several lists have it, in the list that is
   * named, else in the first. An outcome is a word of its kind. A word that no list has is given back.
   */
  readonly word: (word: string, list?: Vocabulary | Kind) => string;
  /** What a place is called: 江苏省苏州市; by its code where no more than that is known. */
  readonly place: (place: Place) => string;
  /** What a department is called: 江苏省科学技术厅; another body by its code. */
  readonly department: (department: Place) => string;
  /** Why a recheck came out as it did and what would have been in keeping, without the findings. */
  readonly conclusion: (result: Rechecked) => string;
  /** What would have been in keeping, by itself, where the grounds are told beside it. */
  readonly consequence: (result: Rechecked) => string;
  /** Article, paragraph and item of a finding. */
  readonly clause: (finding: Finding) => string;
  /** The rules on which an outcome rests, by name and article. */
  readonly grounds: (rules: readonly RuleId[]) => string;
  /** What looks like a slip of data entry and decides nothing. */
  readonly note: (note: Note) => string;
  /** By what it is judged: the measures by their title, and the editions with their dates and readings. */
  readonly judgedBy: (editions: readonly Edition[]) => string;
  /** The readings chosen in place of the draft's: 按所选解读 R16.contract=sum. */
  readonly readings: (readings: NonNullable<Edition['readings']>) => string;
  /** What an invalid record lacks, a line per error. */
  readonly errors: (result: Invalid) => string[];
  /** An amount of fen with its unit, exactly; digits where a number cannot hold it. */
  readonly money: (fen: number | string) => string;
  /** A day as the language writes it. */
  readonly date: (on: string) => string;
  /**
   * The same messages under another edition, whose shares of Article 16 are then shown. Where none is
   * named, they are those of the draft.
   */
  readonly under: (edition: Edition) => Messages;
}
