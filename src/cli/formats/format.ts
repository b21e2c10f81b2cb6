import type { Edition, Finding, Language, RecheckResult, Summary } from '../../index.js';
import type { Answered } from '../../report/entry.js';

/** Written record by record. */
const STREAMED = ['ndjson', 'csv'] as const;
/** Written after the last record: what counts comes first. */
const REPORTS = ['text', 'markdown', 'html', 'xlsx', 'worksheet'] as const;

export const FORMATS = [...STREAMED, ...REPORTS] as const;
export type ReportName = (typeof REPORTS)[number];

export const isReport = (name: string): name is ReportName =>
  (REPORTS as readonly string[]).includes(name);

export type FormatName = (typeof FORMATS)[number];

/** What is written of dockets after the last one. */
const PAPERS = ['markdown', 'html', 'xlsx'] as const;
export type PaperName = (typeof PAPERS)[number];

export const isPaper = (name: string): name is PaperName =>
  (PAPERS as readonly string[]).includes(name);

/** The formats of the commands that answer files otherwise than by a recheck: they have no working papers. */
export const OTHER_FORMATS = ['ndjson', 'text', 'csv', ...PAPERS] as const;
export type OtherFormatName = (typeof OTHER_FORMATS)[number];
/** Of these, what is written after the last record or file. */
export type LastFormatName = Exclude<OtherFormatName, 'ndjson' | 'text'>;

export const SHOWN_FINDINGS = ['all', 'failing', 'none'] as const;
/** Which findings are printed: all, those that fail or are unknown, or none. */
export type ShownFindings = (typeof SHOWN_FINDINGS)[number];

export const SHOWN_VERDICTS = ['upheld', 'overturned', 'undetermined', 'invalid'] as const;
export type ShownVerdict = (typeof SHOWN_VERDICTS)[number];

/** How the table for programs, or the one for people, is headed. */
export const HEADINGS = ['names', 'words'] as const;

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
  /** Whether a table for a spreadsheet speaks to people. */
  readonly inWords?: boolean | undefined;
  /** Where a record says whose it is. */
  readonly unit?: string | undefined;
  /** Whether a record's own data is printed with its result. */
  readonly meta?: boolean | undefined;
  /** The day by which acts had to be on record. */
  readonly knownOn?: string | undefined;
}

/** The findings to be printed, in their order. */
export function chosen<F extends Pick<Finding, 'result'>>(
  findings: readonly F[],
  shown: ShownFindings,
): readonly F[] {
  if (shown === 'all') return findings;
  return shown === 'none' ? [] : findings.filter(({ result }) => result !== 'pass');
}
