import type { Language, RuleId } from '../../index.js';
import type { Words } from '../sentences.js';
import type { Tongue } from '../tongue.js';

/** The name of a rule, as the messages have it. */
export type NameOfRule = (rule: RuleId) => string;

/** All that one language needs to speak of why a verdict stands and of what would change it. */
export interface ExplainWords {
  readonly language: Language;
  readonly tongue: Tongue;
  /** Why a question is open although no fact lacks. */
  readonly open: Words['open'];
  readonly verdicts: Readonly<Record<'upheld' | 'overturned' | 'undetermined', string>>;
  readonly articles: (numbers: readonly number[]) => string;
  readonly phrases: {
    /** A label and what stands there. */
    readonly is: (label: string, value: string) => string;
    /** What a fact must be; what it hangs on, where it hangs on another. */
    readonly must: (label: string, condition: string, after?: string) => string;
    /** That a reason for departing from a rule is on record. */
    readonly reason: (rule: string) => string;
    /** An item of a list of which each is a text. */
    readonly item: (list: string, number: number) => string;
    readonly yes: string;
    readonly no: string;
    readonly none: string;
    /** An object of which no part is needed. */
    readonly onRecord: (label: string) => string;
    /** Rows that have no name of their own. */
    readonly rows: (count: number) => string;
    readonly onFacts: (verdict: string, count: number, facts: string) => string;
    /** On no fact at all: what was recorded is at the authority's discretion, or the day outside the edition's time. */
    readonly onNone: (verdict: string, why: 'discretion' | 'time' | undefined) => string;
    readonly wouldBe: (verdict: string, conditions: string) => string;
    readonly further: (count: number) => string;
    /** Several conditions that all must hold, each of which may list things itself. */
    readonly all: (conditions: readonly string[]) => string;
    /** What should have been decided; where nothing is lawful for certain, what may be. */
    readonly unsupported: (due: string, isCertain: boolean) => string;
    readonly unmendable: (rules: string) => string;
    readonly ground: (rule: string, conditions: string) => string;
    /** A ground from which a recorded reason may depart: it fails still, but decides no longer. */
    readonly excused: (rule: string) => string;
    readonly noFlip: string;
    /** That no change by itself does. */
    readonly noSingleFlip: string;
    readonly cut: string;
    readonly asks: (label: string, articles: string) => string;
    readonly answers: (answer: string, verdicts: string) => string;
    readonly waiting: (rule: string, why: string | undefined) => string;
    readonly settled: (verdict: string) => string;
    readonly addressed: (role: string) => string;
    readonly placeOpen: (role: string) => string;
    readonly letter: (to: string, count: number) => string;
    readonly ofRecords: (fact: string, ids: string) => string;
    readonly robust: string;
    readonly withoutReadings: string;
    readonly disputed: (readings: string, verdict: string) => string;
    readonly share: (robust: number, settled: number, others: number) => string;
    readonly compared: (a: string, b: string, same: number, flipped: number) => string;
    /** Of records that are faulty. */
    readonly notCompared: (count: number) => string;
    readonly flipped: (kind: string, a: string, b: string, count: number, causes: string) => string;
    readonly several: string;
  };
  readonly conditions: {
    readonly set: (value: string) => string;
    /** What is written by its name has to be written by its code. */
    readonly code: (code: string) => string;
    /** A coded word as a sentence says it. */
    readonly word: (label: string) => string;
    readonly oneOf: (values: string) => string;
    readonly not: (values: string) => string;
    readonly within: (places: string) => string;
    readonly given: string;
    readonly atLeast: (value: string) => string;
    readonly atMost: (value: string) => string;
    /** What all amounts of a list come to. */
    readonly sumAtMost: (amount: string) => string;
    readonly onOrAfter: (day: string) => string;
    readonly onOrBefore: (day: string) => string;
    readonly between: (first: string, last: string) => string;
    readonly give: (fields: readonly string[]) => string;
    readonly giveAny: string;
    readonly addRows: (count: number) => string;
    /** A list left out that has so many rows, whatever they are. */
    readonly onlyRows: (count: number) => string;
    /** Units, each from a region that is not counted yet. */
    readonly addRegions: (count: number) => string;
    readonly addRow: (fields: string) => string;
    /** A row that is none of those on record, whatever it is called. */
    readonly addOther: (fields: string) => string;
    readonly addAmount: (amount: string) => string;
    readonly add: (values: string) => string;
    readonly remove: (values: string) => string;
    readonly removeRows: (numbers: string, count: number) => string;
    readonly without: (terms: string) => string;
    /** Where no one value says it: of a list left out that it takes several rows, of another fact, and of several facts at once. */
    readonly items: string;
    readonly otherwise: string;
    readonly bound: (labels: readonly string[]) => string;
    readonly after: (label: string) => string;
    /** An alternative of a reading as an edition writes it, and what it says. */
    readonly choice: (code: string, says: string) => string;
    /** What two editions set differently: what it is called, and its id, by which an edition sets it. */
    readonly differences: Readonly<
      Record<'parameter' | 'reading' | 'rule', (id: string, called: string) => string>
    > &
      Readonly<Record<'localMeasures' | 'dates', string>>;
  };
}
