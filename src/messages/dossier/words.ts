import type {
  CheckId,
  FileVerdict,
  Kind,
  Language,
  Rechecked,
  RuleId,
  Weight,
} from '../../index.js';
import type { Words } from '../sentences.js';
import type { Tongue } from '../tongue.js';

/** A cross-check in words. */
export interface CheckText {
  readonly name: string;
  /** What it means where it fires. */
  readonly means: string;
  /** Which further record would explain it. */
  readonly explains: string;
  /** What is stated is called where it is a sum, and what is on record against it where that is its limit. */
  readonly sums?: { readonly stated: string; readonly limit?: string };
}

export type CheckTexts = { readonly [Id in CheckId]: CheckText };

/** All that one language needs to speak of files. */
export interface DossierWords {
  readonly language: Language;
  readonly tongue: Tongue;
  readonly paths: Words['paths'];
  readonly kinds: { readonly [K in Kind]: string };
  /** A rule by its article and its name. */
  readonly rule: (id: RuleId, article: number) => string;
  readonly outcomes: Words['outcomes'];
  readonly checks: CheckTexts;
  readonly weights: { readonly [W in Weight]: string };
  readonly fileVerdicts: { readonly [V in FileVerdict]: string };
  readonly recordVerdicts: { readonly [V in Rechecked['verdict']]: string };
  readonly phrases: {
    /** A record: its kind, its id, its day where it is of this file. */
    readonly record: (kind: string | undefined, id: string, day: string | undefined) => string;
    readonly elsewhere: (subject: string) => string;
    readonly states: (record: string, fact: string, value: string) => string;
    readonly against: (records: readonly string[]) => string;
    readonly noneOnFile: string;
    readonly means: (text: string, articles: string) => string;
    readonly explained: (record: string) => string;
    readonly proved: (value: string) => string;
    readonly none: string;
    readonly solved: string;
    readonly unsolved: string;
    /** A bar from a day on, up to another where it is not open-ended. */
    readonly barred: (from: string | undefined, until: string | undefined) => string;
    readonly unbarred: string;
    /** Money that was paid, or went back, on a day where that is on record. */
    readonly payment: (amount: string, isRefund: boolean, on: string | undefined) => string;
    readonly unpaid: string;
    /** What is said of a thing, beside its name. */
    readonly beside: (name: string, said: readonly string[]) => string;
    /** Fields, each with its label, within a sentence. */
    readonly within: (said: string) => string;
    readonly labelled: (label: string, value: string) => string;
    readonly yes: string;
    readonly no: string;
    readonly onFile: (record: string, verdict: string, grounds: string) => string;
    readonly completeness: string;
    readonly articles: (numbers: readonly number[]) => string;
    readonly subject: { readonly [K in 'demand' | 'entry' | 'project']: (id: string) => string };
  };
}
