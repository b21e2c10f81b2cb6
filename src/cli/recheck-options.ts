import type { Bilingual } from '../index.js';
import { type FileRequest, type Given, readFileArguments } from './file-arguments.js';
import {
  FORMATS,
  type FormatName,
  HEADINGS,
  SHOWN_FINDINGS,
  SHOWN_VERDICTS,
  type ShownFindings,
  type ShownVerdict,
} from './formats/format.js';
import { STANDARD_INPUT } from './input/sources.js';
import type { Arguments, OptionSpecs } from './options.js';
import { TABLE_OPTIONS, type TableRequest, tableRequest } from './tables/request.js';
import { groupForm, needsOutput, onlyWith } from './texts/output.js';
import { receiptNeedsOutput, receiptOfOneFile } from './texts/receipts.js';
import { wholeFilesOnly } from './texts/refusals.js';

const OPTIONS = {
  findings: { type: 'value', values: SHOWN_FINDINGS },
  summary: { type: 'flag' },
  from: { type: 'value', whole: true },
  jobs: { type: 'value', whole: true },
} as const satisfies OptionSpecs;

/** What only single decisions can be asked. */
const RECHECK_OPTIONS = {
  ...TABLE_OPTIONS,
  'as-edition': { type: 'value' },
  verdict: { type: 'value', values: SHOWN_VERDICTS, several: true },
  meta: { type: 'flag' },
  group: { type: 'value' },
  unit: { type: 'value' },
  headings: { type: 'value', values: HEADINGS },
  'facts-only': { type: 'flag' },
  crosscheck: { type: 'flag' },
  receipt: { type: 'value' },
  'known-on': { type: 'value', date: true },
  'rechecked-on': { type: 'value', date: true },
} as const satisfies OptionSpecs;

/** The formats in which whole histories are told. */
const DOCKET_FORMATS = ['ndjson', 'text', 'csv', 'markdown', 'html'] as const;

/** What only a whole history can be asked. */
const REPLAY_OPTIONS = { 'known-on': { type: 'value', date: true } } as const satisfies OptionSpecs;

/** What `jiebang recheck` or `jiebang replay` is asked to do. */
export interface RecheckRequest extends FileRequest<FormatName> {
  readonly findings: ShownFindings;
  /** The edition by which every record is judged; left out: each by the one that it names. */
  readonly asEdition?: string | undefined;
  /** The verdicts that are printed; left out: all. */
  readonly verdicts?: readonly ShownVerdict[] | undefined;
  /** Whether a record's own data is printed with its result. */
  readonly meta?: boolean;
  /** The paths by which a report counts in tables of their own. */
  readonly groups?: readonly string[];
  /** Only the records that say this at that path. */
  readonly only?: { readonly path: string; readonly value: string } | undefined;
  /** Where a record says whose it is. */
  readonly unit?: string | undefined;
  /** Whether a table for a spreadsheet speaks to people. */
  readonly inWords?: boolean;
  /** Whether a worksheet is one that the unit signs: facts and source alone. */
  readonly factsOnly?: boolean;
  /** Whether the records are held against each other besides. */
  readonly crosscheck?: boolean;
  /** The file of the receipt. */
  readonly receipt?: string | undefined;
  /** The day on which the receipt says that it was rechecked. */
  readonly recheckedOn?: string | undefined;
  /** The day as of which a history is replayed, on what was then on record; of a receipt, of what was known. */
  readonly knownOn?: string | undefined;
  readonly onlySummary: boolean;
  /** The line at which to begin. */
  readonly from: number;
  /** How many threads share the records. */
  readonly jobs: number;
  /** How tables are read. */
  readonly table: TableRequest;
}

/**
 * Reads the arguments of `jiebang recheck` and of `jiebang replay`; `onTerminal` decides the format where
 * none is given. A history is long: where the command line does not say, reports show what stands against
 * an act.
 */
export function readRecheckArguments(
  args: readonly string[],
  onTerminal: boolean,
  command: 'recheck' | 'replay' = 'recheck',
): Arguments<RecheckRequest> {
  const ofRecords = command === 'recheck';
  const inReports = ofRecords ? 'all' : 'failing';
  return readFileArguments<FormatName, Omit<RecheckRequest, keyof FileRequest<FormatName>>>(args, {
    options: { ...OPTIONS, ...(ofRecords ? RECHECK_OPTIONS : REPLAY_OPTIONS) },
    formats: ofRecords ? FORMATS : DOCKET_FORMATS,
    onTerminal,
    more: ({ has, last, all }, format) => ({
      findings: (last('findings') ?? (format === 'ndjson' ? 'all' : inReports)) as ShownFindings,
      onlySummary: has('summary'),
      from: Number(last('from') ?? 1),
      jobs: Number(last('jobs') ?? 1),
      table: tableRequest(all),
      ...(has('as-edition') ? { asEdition: last('as-edition') } : {}),
      ...(has('verdict')
        ? { verdicts: last('verdict')?.split(',') as readonly ShownVerdict[] }
        : {}),
      ...(has('meta') ? { meta: true } : {}),
      ...grouping(last('group')),
      ...(has('unit') ? { unit: last('unit') } : {}),
      ...(last('headings') === 'words' ? { inWords: true } : {}),
      ...(has('facts-only') ? { factsOnly: true } : {}),
      ...(has('crosscheck') ? { crosscheck: true } : {}),
      ...(has('known-on') ? { knownOn: last('known-on') } : {}),
      ...(has('receipt') ? { receipt: last('receipt') } : {}),
      ...(has('rechecked-on') ? { recheckedOn: last('rechecked-on') } : {}),
    }),
    problems: (given, format, files) => [
      ...misplaced(given, format),
      ...receiptProblems(files, given),
      ...(format === 'xlsx' && onTerminal && !given.has('output') ? [needsOutput] : []),
    ],
  });
}

/** Names by which a report counts, or one name and the value that it holds. */
function grouping(
  group: string | undefined,
): Pick<RecheckRequest, 'groups'> | Pick<RecheckRequest, 'only'> {
  if (group === undefined) return {};
  const at = group.indexOf('=');
  if (at < 0) return { groups: group.split(',').map((path) => path.trim()) };
  return { only: { path: group.slice(0, at).trim(), value: group.slice(at + 1).trim() } };
}

/** What only one format takes, or what is not well written. */
function misplaced({ has, last }: Given, format: FormatName): Bilingual[] {
  const group = last('group');
  return [
    ...(has('headings') && format !== 'csv' ? [onlyWith('--headings', 'csv')] : []),
    ...(has('facts-only') && format !== 'worksheet' ? [onlyWith('--facts-only', 'worksheet')] : []),
    ...(has('crosscheck') && format !== 'ndjson' && format !== 'text'
      ? [onlyWith('--crosscheck', 'ndjson | text')]
      : []),
    ...(has('crosscheck') && (has('from') || has('receipt')) ? [wholeFilesOnly] : []),
    ...(group !== undefined && /^\s*(?:=|$)|(?:^|,)\s*(?:,|$)/.test(group)
      ? [groupForm(group)]
      : []),
  ];
}

/** What a receipt needs that is not given. */
function receiptProblems(files: readonly string[], { has }: Given): Bilingual[] {
  if (!has('receipt')) return [];
  return [
    ...(has('output') ? [] : [receiptNeedsOutput]),
    ...(files.length > 1 || files[0] === STANDARD_INPUT ? [receiptOfOneFile] : []),
  ];
}
