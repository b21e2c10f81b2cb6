import type { Finding, Kind, Modality, OpenReason, OutcomeOf, RuleId, Verdict } from '../index.js';
import type { Passage } from './citation.js';
import type { Seen } from './seen.js';
import type { Lexicon } from './tongue.js';

/** What a failing rule says: the fact against what is required, and what would mend it where that is plain. */
export type Fault = string | { readonly fact: string; readonly mend: string };

/** An open question; or, where that says it better, the whole clause of what is open and what settles it. */
export type Open = string | { readonly clause: string };

/** What a rule says of what it saw: clauses without the article and without a full stop. */
export interface Sentences {
  /** The short name of the rule, as a table's row has it. */
  readonly name: string;
  readonly pass: (seen: Seen) => string;
  readonly fail: (seen: Seen) => Fault;
  /** The question that stays open, as an indirect one: 支持资金是否……, whether the grant …. */
  readonly unknown: (seen: Seen) => Open;
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
  /** How the result of an advice that is not followed is called. */
  readonly toBeNoted: string;
  readonly excused: (reason: string) => string;
  readonly reasonNotNeeded: (reason: string) => string;
  readonly reasonWithoutEffect: (reason: string) => string;
  readonly reasonDecidesNothing: (reason: string) => string;
  readonly error: (place: string, message: string) => string;
  readonly line: (number: number, message: string) => string;
  readonly field: (words: string, path: string) => string;
  /** A fact that an earlier act of a docket would have to say, by its number from 1. */
  readonly inAct: (words: string, number: number) => string;
  /** A cell of the row that is answered, or, where sheet and row are said, of another. */
  readonly cell: (
    heading: string | undefined,
    elsewhere: { readonly sheet: string; readonly row: number } | undefined,
    message: string,
  ) => string;
  /** A record that could not be answered, through no fault of its own. */
  readonly unanswered: string;
  readonly grounds: (rules: string) => string;
}

/** Whether an outcome decides what is to be, or states how things are. */
export type Sort = 'act' | 'statement';

/** How the outcome of a recheck is told. Outcomes come by their names; grounds without a full stop. */
export interface Conclusions {
  readonly head: (recorded: string, verdict: string, sort: Sort) => string;
  readonly because: (head: string, grounds: string, consequence: string) => string;
  /** What would have been in keeping, as a sentence of its own. */
  readonly alone: (consequence: string) => string;
  /** Facts under their article, where there are several articles. */
  readonly ground: (cite: string, clauses: string) => string;
  /** Grounds that are told, and how many more there are. */
  readonly grounds: (shown: readonly string[], more: number) => string;
  /** Every condition is met, so many of them thanks to a recorded reason. */
  readonly allMet: (excused: number) => string;
  /** Every condition is met but what is told next. */
  readonly restMet: string;
  readonly named: (cite: string, rules: string) => string;
  readonly waitsFor: (rule: string, facts: string) => string;
  readonly waits: (rule: string, why: string) => string;
  /** What should have been decided, under which articles; none are named where every condition is met. */
  readonly due: (outcome: string, sort: Sort, cites: readonly string[]) => string;
  /** The recorded outcome is the one that is due. */
  readonly dueIndeed: (sort: Sort, cites: readonly string[]) => string;
  /** The favourable outcome is at the authority's discretion. */
  readonly discretion: (favourable: string, sort: Sort) => string;
  readonly choice: (outcomes: string) => string;
  readonly onlyPossible: (outcomes: string) => string;
  readonly declining: (outcome: string) => string;
  readonly nothingLawful: string;
}

/** How an edition is named as that by which something was judged. Days come in words. */
export interface EditionPhrases {
  readonly measures: string;
  readonly edition: (title: string, id: string, about: readonly string[]) => string;
  readonly draft: (title: string) => string;
  readonly basis: Readonly<Record<'text' | 'press', string>>;
  readonly time: (from: string | undefined, to: string | undefined) => string;
  readonly readings: (chosen: string) => string;
  readonly judgedBy: (editions: string) => string;
}

/** How each kind of note is told; facts come in words. */
export interface NotePhrases {
  readonly tinyAmount: (fact: string) => string;
  readonly mixedUnits: (facts: string) => string;
  readonly creditCode: (fact: string) => string;
  readonly localCapDiffers: (fact: string) => string;
  readonly filler: (fact: string) => string;
  readonly reasonFor: (rule: string) => string;
}

/** Everything a language brings along. */
export interface Words extends Lexicon {
  readonly outcomes: { readonly [K in Kind]: Readonly<Record<OutcomeOf<K>, string>> };
  readonly verdicts: Readonly<Record<Verdict | 'invalid', string>>;
  readonly results: Readonly<Record<Finding['result'], string>>;
  readonly modalities: Readonly<Record<Modality, string>>;
  readonly rules: Readonly<Record<RuleId, Sentences>>;
  readonly open: Readonly<Record<OpenReason | 'edition' | 'several-places', string>>;
  readonly phrases: Phrases;
  readonly conclusions: Conclusions;
  readonly editions: EditionPhrases;
  readonly notes: NotePhrases;
}
