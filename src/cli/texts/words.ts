import type { Subject } from '../../index.js';

/** The headings of a report in one language. */
export interface Words {
  /** The tag of the language, as HTML takes it. */
  readonly tag: string;
  readonly title: string;
  /** Stands between a label and what it labels. */
  readonly colon: string;
  /** Stands between two statements on one line. */
  readonly separator: string;
  readonly subject: Readonly<Record<keyof Subject, string>>;
  readonly recorded: string;
  readonly verdict: string;
  /** Where a record stands. */
  readonly place: (file: string, line: number) => string;
  readonly rule: string;
  readonly strength: string;
  readonly result: string;
  readonly explanation: string;
  /** Marks the finding of a rule on which the outcome rests. */
  readonly ground: string;
  /** Stands before what looks like a slip of data entry. */
  readonly note: string;
  /** A failing rule from which a recorded reason departs. */
  readonly excused: string;
  readonly summary: string;
  readonly total: (records: number) => string;
  readonly kind: string;
  readonly rulesHeading: string;
}
