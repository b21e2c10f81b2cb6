import type {
  ActName,
  ActVerdict,
  ReplayResult,
  Role,
  Stage,
  StepFinding,
  Thing,
} from '../../lifecycle/index.js';

/** What is said around the facts of a lifecycle. Clauses have no full stop; lists come joined. */
export interface LifecyclePhrases {
  /** A finding on an act that the text does not know. */
  readonly ours: (clause: string) => string;
  readonly oursName: string;
  /** A thing, and where it stands. */
  readonly standing: (thing: string, parts: readonly string[]) => string;
  readonly thing: (thing: string, id: string) => string;
  readonly granted: (amount: string) => string;
  readonly articles: (cites: readonly string[]) => string;
  readonly may: (act: string, who: string, basis: string) => string;
  readonly mayNot: (act: string, why: readonly string[]) => string;
  readonly target: (act: string, id: string) => string;
  /** How many acts a docket has, and how many of them did not stand. */
  readonly conclusion: (acts: number, irregular: number) => string;
  readonly irregularity: (what: string, verdict: string, rules: string) => string;
  readonly dated: (on: string, act: string) => string;
  readonly nth: (number: number) => string;
  /** What stands at a path of an act. */
  readonly ofAct: (nth: string, words: string) => string;
  readonly yes: string;
  readonly no: string;
  readonly none: string;
  /** Items of a list that are too many to be shown. */
  readonly items: (count: number) => string;
  /** A fact and what it is, within a fact that has several. */
  readonly part: (words: string, value: string) => string;
}

/** What things, acts and actors of a lifecycle are called. */
export interface LifecycleNames {
  readonly acts: Readonly<Record<ActName, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly things: Readonly<Record<Thing, string>>;
  readonly roles: Readonly<Record<Role, string>>;
  readonly bodies: Readonly<Record<string, string>>;
  /** The statuses of a demand. */
  readonly statuses: Readonly<Record<string, string>>;
  readonly verdicts: Readonly<
    Record<
      Exclude<
        ActVerdict | ReplayResult['verdict'],
        'upheld' | 'overturned' | 'undetermined' | 'invalid'
      >,
      string
    >
  >;
  /** What the checks of the lifecycle itself are called; A20.in-force has its name among the rules. */
  readonly rules: Readonly<Record<Exclude<StepFinding['rule'], 'A20.in-force'>, string>>;
  /** The coded words that stand at a key, by the name of the key. */
  readonly codes: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What an act has besides the facts of its decision. */
  readonly fields: Readonly<Record<string, string>>;
  readonly phrases: LifecyclePhrases;
}
