import type { Edition, RuleId, Verdict } from '../index.js';
import type { Gathered, GatherOptions, Kept } from './gather.js';
import type { ReportSpeech } from './speech.js';

/** One input, and what was said of it while it was read. */
export interface InputRead {
  readonly file: string;
  readonly records: number;
  readonly sha256?: string | undefined;
  /** Of a table: how it was read, what was skipped, hidden, merged, rounded, computed, empty. */
  readonly remarks: readonly string[];
  /** Of a table: the sheets from further files, from which its lists come. */
  readonly further?: readonly FurtherSheet[];
}

/** A sheet of a table from a file of its own, and the digest of that. */
export interface FurtherSheet {
  readonly sheet: string;
  readonly file: string;
  readonly sha256: string;
}

/** From what a report was made, a line each: the inputs, what was read besides, and by which mapping. */
export function inputLines(
  { inputs, mapping }: Pick<About, 'inputs' | 'mapping'>,
  basis: ReportSpeech['words']['basis'],
): string[] {
  // The same for all tables of a command line.
  const [{ further = [] } = {}] = inputs;
  return [
    ...inputs.map(({ file, records, sha256 }) => basis.input(file, records, sha256)),
    ...further.map(({ sheet, file, sha256 }) => basis.further(sheet, file, sha256)),
    ...(mapping === undefined ? [] : [basis.mapping(mapping.file, mapping.sha256)]),
  ];
}

/** What was said of all inputs, each time of which. */
export const remarksOn = (inputs: readonly InputRead[], colon: string): string[] =>
  inputs.flatMap(({ file, remarks }) => remarks.map((remark) => `${file}${colon}${remark}`));

/** What a report says of itself: by what it judges, from what, with what. */
export interface About {
  readonly editions: readonly Edition[];
  readonly asEdition?: string | undefined;
  readonly version: string;
  readonly inputs: readonly InputRead[];
  readonly mapping?: { readonly file: string; readonly sha256: string } | undefined;
}

/** Which records are told one by one, and how much of them. */
export interface ReportOptions extends GatherOptions {
  readonly verdicts?: readonly (Verdict | 'invalid')[] | undefined;
  readonly findings: 'all' | 'failing' | 'none';
  /** Whether the records' own data is told. */
  readonly meta?: boolean | undefined;
  /** Counts alone. */
  readonly onlySummary?: boolean | undefined;
}

/** Everything that a report is made of. */
export interface ReportInput {
  readonly gathered: Gathered;
  readonly about: About;
  readonly options: ReportOptions;
  readonly speech: ReportSpeech;
  /** The rules in the order of the procedure. */
  readonly rules: readonly RuleId[];
}

export const VERDICTS = ['overturned', 'undetermined', 'invalid', 'upheld'] as const;

export const TONES = {
  overturned: 'bad',
  undetermined: 'open',
  invalid: 'faulty',
  upheld: 'good',
} as const;

/** More cards than this make a page that hardly opens. */
export const MOST_CARDS = 2000;

/** Whether a record is told by itself. */
export const isTold = (
  { verdict }: Pick<Kept, 'verdict'>,
  { verdicts }: Pick<ReportOptions, 'verdicts'>,
): boolean => verdicts === undefined || verdicts.includes(verdict);

/** The records that have a card: told, and not upheld; none where they would be too many. */
export function cardsOf({ gathered, options }: Pick<ReportInput, 'gathered' | 'options'>): {
  readonly called: number;
  readonly cards: readonly Kept[];
} {
  const cards = gathered.entries.filter(
    (entry) => entry.verdict !== 'upheld' && isTold(entry, options),
  );
  const none = options.onlySummary === true || cards.length > MOST_CARDS;
  return { called: cards.length, cards: none ? [] : cards };
}

export const anchorOf = (number: number): string => `r${number}`;
