import type { Language } from '../../index.js';
import type {
  ActName,
  ActVerdict,
  AllowedAct,
  Changes,
  InvalidDocket,
  Irregularity,
  Replayed,
  ReplayedAct,
  ReplayResult,
  Role,
  Stage,
  Statuses,
  StepFinding,
} from '../../lifecycle/index.js';

/**
 * What the library says of lifecycles, in one language. Findings of rules are said by `Messages`: this
 * part stands by itself, so that whoever only rechecks decisions does not carry it along.
 */
export interface LifecycleMessages {
  readonly language: Language;
  /** What an act is called: 征集需求, collect the demand. */
  readonly act: (act: ActName) => string;
  /** What a stage is called. No two things share a stage, but for `none`. */
  readonly stage: (stage: Stage) => string;
  /** What an act is done to, by its id where there may be several: 需求, 项目 P-1. */
  readonly thing: (thing: 'demand' | 'entry' | 'project', id?: string) => string;
  /** Who may act, as the tables name it. */
  readonly role: (role: Role) => string;
  /** Who acts: a body or a department by its name, a party as it is called. */
  readonly actor: (by: string) => string;
  /** How an act stands, or a docket. */
  readonly verdict: (verdict: ActVerdict | ReplayResult['verdict']) => string;
  /** The short name of order, actor and record, as a table's row has it. */
  readonly rule: (rule: StepFinding['rule']) => string;
  /** What a finding of order, actor or record says, and what would have to come first. */
  readonly step: (finding: StepFinding) => string;
  /** Where everything stands, a line each for the demand, its entries and its projects. */
  readonly statuses: (statuses: Statuses | Changes) => string[];
  /** What a docket comes to, in a sentence. */
  readonly conclusion: (replayed: Replayed) => string;
  /** An act that did not stand, and by which rules, in a line. */
  readonly irregularity: (irregularity: Irregularity) => string;
  /** By whom and by which article an act may be done now, or why not and what would have to come first. */
  readonly allowed: (act: AllowedAct) => string;
  /** Who may do an act: the names on record, else the roles. */
  readonly whoMay: (act: Pick<AllowedAct, 'by' | 'who'>) => string;
  /** The articles that provide for an act, or that it is the library's own. */
  readonly basis: (articles: readonly number[]) => string;
  /** What is wrong with a docket or with one of its acts, a line per error. */
  readonly errors: (
    invalid: Pick<InvalidDocket | ReplayedAct, 'errors'> & { line?: number },
  ) => string[];
}
