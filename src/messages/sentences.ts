import type { Kind, OpenReason, OutcomeOf, RuleId, Verdict } from '../index.js';
import type { Passage } from './citation.js';
import type { Messages } from './messages.js';
import type { Seen } from './seen.js';

/** What a failing rule says: the fact against what is required, and what would mend it where that is plain. */
export type Fault = string | { readonly fact: string; readonly mend: string };

/** What a rule says of what it saw: clauses without the article and without a full stop. */
export interface Sentences {
  /** The short name of the rule, as a table's row has it. */
  readonly name: string;
  readonly pass: (seen: Seen) => string;
  readonly fail: (seen: Seen) => Fault;
  /** The question that stays open, as an indirect one: 支持资金是否……, whether the grant …. */
  readonly unknown: (seen: Seen) => string;
}

/** What is said around the sentences of the rules. Lists come joined; outcomes come quoted. */
export interface Phrases {
  readonly cite: (article: number, passage: Passage) => string;
  readonly sentence: (cite: string, clause: string) => string;
  readonly mended: (fact: string, mend: string) => string;
  readonly notOnRecord: (question: string, facts: string) => string;
  /** The question is itself the fact that is not on record. */
  readonly unattested: (question: string) => string;
  readonly stillOpen: (question: string, why: string) => string;
  readonly untold: (question: string) => string;
  readonly advice: string;
  readonly excused: (reason: string) => string;
  readonly reasonNotNeeded: (reason: string) => string;
  readonly reasonWithoutEffect: (reason: string) => string;
  readonly reasonDecidesNothing: (reason: string) => string;
  readonly error: (place: string, message: string) => string;
  readonly line: (number: number, message: string) => string;
  readonly field: (words: string, path: string) => string;
}

/** Whether an outcome decides what is to be (and is lawful or not), or states how things are (and holds or not). */
export type Sort = 'act' | 'statement';

/** How the outcome of a recheck is told. Outcomes come quoted; grounds without a full stop. */
export interface Conclusions {
  readonly head: (recorded: string, verdict: Verdict, sort: Sort) => string;
  readonly because: (head: string, grounds: string, consequence: string) => string;
  readonly ground: (cite: string, clauses: string) => string;
  /** Grounds that are told, and how many more there are. */
  readonly grounds: (shown: readonly string[], more: number) => string;
  /** Every condition is met, so many of them thanks to a recorded reason. */
  readonly allMet: (excused: number) => string;
  readonly named: (cite: string, rules: string) => string;
  readonly waitsFor: (rule: string, facts: string) => string;
  readonly waits: (rule: string, why: string) => string;
  readonly onlyLawful: (outcome: string, sort: Sort) => string;
  /** The recorded outcome is the one that is lawful. */
  readonly nothingElse: (sort: Sort) => string;
  readonly bothLawful: (outcomes: string) => string;
  readonly onlyPossible: (outcomes: string) => string;
  readonly declining: (outcome: string) => string;
  readonly nothingLawful: string;
}

/** How a language lists things. */
export interface Listing {
  readonly list: (items: readonly string[]) => string;
  /** A list that was cut: those shown, and how many there are in all. */
  readonly cut: (shown: readonly string[], total: number) => string;
}

/** How a language quotes and lists. */
export interface Tongue extends Listing {
  readonly language: Messages['language'];
  readonly quote: (text: string) => string;
  /** Lists of clauses, which have commas of their own. */
  readonly clauses: Listing;
  readonly alternatives: (items: readonly string[]) => string;
  /** The number of an item of a list, from 1: 第 3, the 3rd. */
  readonly ordinal: (number: number) => string;
}

/** Everything a language brings along. */
export interface Words {
  readonly tongue: Tongue;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly outcomes: { readonly [K in Kind]: Readonly<Record<OutcomeOf<K>, string>> };
  readonly verdicts: Readonly<Record<Parameters<Messages['verdict']>[0], string>>;
  readonly results: Readonly<Record<Parameters<Messages['result']>[0], string>>;
  readonly modalities: Readonly<Record<Parameters<Messages['modality']>[0], string>>;
  readonly rules: Readonly<Record<RuleId, Sentences>>;
  readonly open: Readonly<Record<OpenReason, string>>;
  /** What stands at a path of a record, list positions written as `*`. */
  readonly paths: Readonly<Record<string, string>>;
  readonly phrases: Phrases;
  readonly conclusions: Conclusions;
}
