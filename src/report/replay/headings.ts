/** The headings of a report on dockets in one language. */
export interface ReplayWords {
  /** The tag of the language, as HTML takes it. */
  readonly tag: string;
  readonly colon: string;
  readonly comma: string;
  readonly semicolon: string;
  readonly replayed: string;
  readonly verdict: string;
  readonly irregular: string;
  readonly statuses: string;
  readonly columns: {
    readonly on: string;
    readonly act: string;
    readonly who: string;
    readonly verdict: string;
    readonly after: string;
    readonly explanation: string;
  };
  readonly summary: string;
  readonly nth: (number: number) => string;
  readonly dockets: (count: number) => string;
  readonly acts: string;
  readonly rules: string;
  readonly allowedTitle: string;
  readonly mayNow: string;
  readonly mayNotNow: string;
  readonly basis: string;
  readonly whyNot: string;
  readonly place: (file: string, line: number) => string;
  readonly cards: string;
  readonly charts: string;
  readonly docket: string;
  readonly basisOfReport: string;
  readonly input: (file: string, records: number, sha256: string | undefined) => string;
  readonly version: (version: string) => string;
  readonly noAdvice: string;
  readonly none: string;
  readonly knownOn: (date: string) => string;
  /** Beside an act that came on record later than it was done, and a decision that was taken before that. */
  readonly late: (since: string | undefined, unknownThen: readonly string[]) => string;
  /** Of what may be done next: by whom and on which day it was asked. */
  readonly asked: (by: string | undefined, on: string | undefined) => string;
  readonly timeTells: string;
  /** The sheets of a workbook. */
  readonly sheets: {
    readonly summary: string;
    readonly irregular: string;
    readonly questions: string;
    readonly dockets: string;
    readonly acts: string;
    readonly findings: string;
    readonly may: string;
    readonly mayNot: string;
  };
  /** Their headings, beside those of the columns. */
  readonly heads: {
    readonly what: string;
    readonly rule: string;
    readonly count: string;
    readonly number: string;
    readonly edition: string;
    readonly verdict: string;
    readonly acts: string;
    readonly odd: string;
    readonly conclusion: string;
    readonly rules: string;
    readonly clause: string;
    readonly strength: string;
    readonly result: string;
    readonly errors: string;
    readonly source: string;
    readonly holder: string;
    readonly question: string;
    readonly first: string;
    readonly missing: string;
  };
  readonly picture: {
    readonly timeline: string;
    readonly timelineSaid: (acts: number, from: string, to: string, odd: number) => string;
    readonly chart: (name: string) => string;
    readonly chartSaid: (name: string, stage: string) => string;
  };
}
