import type { Edition, Finding, Language, RecheckResult, Summary } from '../../index.js';

export const FORMATS = ['ndjson', 'text', 'csv', 'markdown', 'html'] as const;
export type FormatName = (typeof FORMATS)[number];

export const SHOWN_FINDINGS = ['all', 'failing', 'none'] as const;
/** Which findings are printed: all, those that fail or are unknown, or none. */
export type ShownFindings = (typeof SHOWN_FINDINGS)[number];

export const SHOWN_VERDICTS = ['upheld', 'overturned', 'undetermined', 'invalid'] as const;
export type ShownVerdict = (typeof SHOWN_VERDICTS)[number];

/** A record with its answer, on its way to a reader. */
export interface Answered<Result = RecheckResult> {
  readonly result: Result;
  /** The record as it was read; `undefined` where it could not be. */
  readonly record: unknown;
  readonly file: string;
  /** The line on which the record starts. */
  readonly line: number;
}

/** How answers are written. Each record is written by itself, so that records can be shared out. */
export interface Format<Result = RecheckResult, Counted = Summary> {
  readonly head: string;
  readonly record: (answered: Answered<Result>) => string;
  /** The same in parts, one after the other, where an answer may be long. */
  readonly parts?: (answered: Answered<Result>) => Iterable<string>;
  /** What closes the records. */
  readonly foot: (counted: Counted) => string;
  /** The summary instead of the records. */
  readonly summary: (counted: Counted) => string;
}

/** What a format is made for. */
export interface FormatOptions {
  /** Left out only where the results themselves are the output. */
  readonly language: Language | undefined;
  readonly findings: ShownFindings;
  readonly colour: boolean;
  /** Those that were loaded beside the draft. */
  readonly editions?: readonly Edition[];
  /** The edition by which every record is judged, whatever it names. */
  readonly asEdition?: string | undefined;
  /** Whether a record's own data is printed with its result. */
  readonly meta?: boolean | undefined;
}

/** The findings to be printed, in their order. */
export function chosen<F extends Pick<Finding, 'result'>>(
  findings: readonly F[],
  shown: ShownFindings,
): readonly F[] {
  if (shown === 'all') return findings;
  return shown === 'none' ? [] : findings.filter(({ result }) => result !== 'pass');
}
