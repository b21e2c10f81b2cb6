import type { Subject } from '../index.js';
import type { StakeKind } from './stakes.js';

/** What a report says around the messages, in one language. */
export interface ReportWords {
  readonly title: string;
  readonly colon: string;
  /** Stands between the parts of a heading or of a list in a cell. */
  readonly comma: string;
  readonly semicolon: string;
  /** Stands between what was recorded and the sentence that says what follows. */
  readonly beforeConsequence: string;
  readonly subject: Readonly<Record<keyof Subject, string>>;
  readonly place: (file: string, sheet: string | undefined, line: number) => string;
  /** An amount of fen in a table: exactly, and in 万元 where the language counts so. */
  readonly amount: (fen: bigint) => string;
  readonly records: (count: number) => string;
  readonly sections: {
    readonly basis: string;
    readonly stakes: string;
    readonly grounds: string;
    readonly overturned: string;
    readonly undetermined: string;
    readonly invalid: string;
    readonly distribution: string;
    readonly cards: string;
    readonly upheld: string;
  };
  readonly heads: {
    readonly number: string;
    readonly id: string;
    readonly kind: string;
    readonly day: string;
    readonly file: string;
    readonly unit: string;
    readonly ground: string;
    readonly clause: string;
    readonly amount: string;
    readonly source: string;
    readonly records: string;
    readonly outcome: string;
    readonly verdict: string;
    readonly advice: string;
    readonly rule: string;
    readonly strength: string;
    readonly result: string;
    readonly explanation: string;
    readonly holder: string;
    readonly question: string;
    readonly errors: string;
    readonly year: string;
    readonly edition: string;
    readonly conclusion: string;
    readonly due: string;
    readonly possible: string;
    readonly notes: string;
    readonly meta: string;
    readonly excused: string;
    readonly what: string;
    readonly concerned: string;
    readonly path: string;
    readonly asked: string;
  };
  readonly basis: {
    readonly noAdvice: string;
    readonly version: (version: string) => string;
    readonly input: (file: string, records: number, sha256: string | undefined) => string;
    readonly further: (sheet: string, file: string, sha256: string) => string;
    readonly mapping: (file: string, sha256: string) => string;
    readonly remarks: (count: number) => string;
    readonly asEdition: (id: string) => string;
    readonly onlyVerdicts: (verdicts: string) => string;
    readonly onlyGroup: (path: string, value: string, records: number, of: number) => string;
  };
  readonly stakes: {
    readonly kind: Readonly<Record<StakeKind, string>>;
    /** What stands in the column of the amount: an excess, or what was paid too little. */
    readonly amount: Readonly<Record<StakeKind, string>>;
    readonly latest: string;
    readonly superseded: string;
    readonly apart: string;
    readonly unjoined: string;
    readonly examined: string;
    /** What the one sum says, exactly. */
    readonly sentence: Readonly<
      Record<StakeKind, (records: number, amount: string, concerned: string) => string>
    >;
    /** A sum, where more is concerned than is above the cap. */
    readonly withConcerned: (amount: string, concerned: string) => string;
    readonly none: Readonly<Record<StakeKind, string>>;
    readonly rules: string;
    readonly unmeasured: (records: number) => string;
    readonly notMeasurable: string;
    readonly nothing: string;
  };
  readonly groundsOverlap: string;
  readonly byKind: string;
  readonly byYear: string;
  readonly by: (path: string) => string;
  readonly notStated: string;
  readonly recorded: string;
  readonly ground: string;
  readonly note: string;
  readonly excused: string;
  readonly seeAbove: string;
  readonly allFindings: (count: number) => string;
  /** Beyond the most cards: that they are left out, and how to have them in parts. */
  readonly tooManyCards: (cards: number, most: number) => string;
  readonly none: string;
  readonly timeTells: string;
  readonly picture: {
    readonly paid: (contract: string) => string;
    readonly paidSaid: (paid: string, floor: string, day: string) => string;
    readonly acceptance: (day: string) => string;
    readonly floor: (share: string) => string;
  };
  readonly worksheet: {
    readonly title: string;
    readonly factsTitle: string;
    readonly index: string;
    readonly unit: string;
    readonly matter: string;
    readonly facts: string;
    readonly moreFacts: (count: number) => string;
    readonly basis: string;
    /** Of a record judged by another edition: the clauses above are the draft's. */
    readonly quoted: (edition: string) => string;
    readonly conclusion: string;
    readonly amount: string;
    readonly source: string;
    readonly prepared: string;
    readonly reviewed: string;
    readonly opinion: string;
    readonly signed: string;
    readonly noPages: string;
    /** Records that could not be rechecked, so that nobody knows whether a page is due. */
    readonly faulty: (count: number, places: string) => string;
  };
  readonly sheets: {
    readonly summary: string;
    readonly overturned: string;
    readonly questions: string;
    readonly invalid: string;
    readonly findings: string;
    /** The heading of amounts in a spreadsheet, with the unit in which their numbers stand. */
    readonly inUnit: (amount: string) => string;
    /** How many fen the unit is. */
    readonly fenPerUnit: bigint;
  };
}
