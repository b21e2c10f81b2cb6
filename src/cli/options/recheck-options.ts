import type { Bilingual } from '../../index.js';
import {
  FORMATS,
  type FormatName,
  HEADINGS,
  OTHER_FORMATS,
  SHOWN_FINDINGS,
  SHOWN_VERDICTS,
  type ShownFindings,
  type ShownVerdict,
} from '../formats/format.js';
import { LIMIT_OPTIONS, type Limits, limitsIn } from '../input/limits.js';
import { STANDARD_INPUT } from '../input/sources.js';
import { TABLE_OPTIONS, type TableRequest, tableRequest } from '../tables/request.js';
import {
  groupForm,
  onlyWith,
  onlyWithOption,
  receiptNeedsOutput,
  receiptOfOneFile,
} from '../texts/output.js';
import { notOfPages, wholeFilesOnly } from '../texts/refusals.js';
import { FILES_OPTIONS, type FilesRequest, readFilesArguments } from './files-request.js';
import type { Arguments, OptionSpecs } from './options.js';

const OPTIONS = {
  ...FILES_OPTIONS,
  findings: { type: 'value', values: SHOWN_FINDINGS },
  summary: { type: 'flag' },
  from: { type: 'value', whole: true },
  jobs: { type: 'value', whole: true },
  ...LIMIT_OPTIONS,
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

/** The formats that count by what stands at a path. */
const COUNTING: readonly FormatName[] = ['text', 'markdown', 'html', 'xlsx'];

/** What only a whole history can be asked. */
const REPLAY_OPTIONS = { 'known-on': { type: 'value', date: true } } as const satisfies OptionSpecs;

/** What `jiebang recheck` or `jiebang replay` is asked to do. */
export interface RecheckRequest extends FilesRequest<FormatName> {
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
  /** The number of the record at which to begin, counted over all files. */
  readonly from: number;
  /** How many threads share the records. */
  readonly jobs: number;
  /** How large a record may be. */
  readonly limits: Limits;
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
  const isRecheck = command === 'recheck';
  return readFilesArguments<FormatName, RecheckRequest>(args, {
    options: { ...OPTIONS, ...(isRecheck ? RECHECK_OPTIONS : REPLAY_OPTIONS) },
    formats: isRecheck ? FORMATS : OTHER_FORMATS,
    onTerminal,
    problems: ({ given, common: { files, format } }) => [
      ...misplaced(given, format),
      ...(isRecheck ? receiptProblems(files, given) : []),
    ],
    request: ({ given, last, common }) => ({
      ...common,
      findings: (last('findings') ??
        (common.format === 'ndjson' || isRecheck ? 'all' : 'failing')) as ShownFindings,
      onlySummary: given.has('summary'),
      from: Number(last('from') ?? 1),
      jobs: Number(last('jobs') ?? 1),
      limits: limitsIn(given),
      table: tableRequest(given),
      ...grouping(last('group')),
      ...addedBy(given),
    }),
  });
}

/** What an option adds to a request where it is given. */
const ADDS: Readonly<Record<string, (value: string) => Partial<RecheckRequest>>> = {
  'as-edition': (asEdition) => ({ asEdition }),
  verdict: (verdicts) => ({ verdicts: verdicts.split(',') as ShownVerdict[] }),
  meta: () => ({ meta: true }),
  unit: (unit) => ({ unit }),
  headings: (of) => (of === 'words' ? { inWords: true } : {}),
  'facts-only': () => ({ factsOnly: true }),
  crosscheck: () => ({ crosscheck: true }),
  'known-on': (knownOn) => ({ knownOn }),
  receipt: (receipt) => ({ receipt }),
  'rechecked-on': (recheckedOn) => ({ recheckedOn }),
};

function addedBy(given: ReadonlyMap<string, readonly string[]>): Partial<RecheckRequest> {
  return Object.assign(
    {},
    ...Object.entries(ADDS).map(([name, add]) => {
      const values = given.get(name);
      return values === undefined ? {} : add(values.at(-1) ?? '');
    }),
  );
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
function misplaced(given: ReadonlyMap<string, readonly string[]>, format: FormatName): Bilingual[] {
  const group = given.get('group')?.at(-1);
  return [
    ...(given.has('meta') && (format === 'xlsx' || format === 'worksheet')
      ? [onlyWith('--meta', 'ndjson | csv | text | markdown | html')]
      : []),
    ...(group !== undefined && !group.includes('=') && !COUNTING.includes(format)
      ? [onlyWith('--group PATH,…', COUNTING.join(' | '))]
      : []),
    ...(given.has('headings') && format !== 'csv' ? [onlyWith('--headings', 'csv')] : []),
    ...(given.has('crosscheck') && format === 'worksheet' ? [notOfPages] : []),
    ...(given.has('crosscheck') && (given.has('from') || given.has('receipt'))
      ? [wholeFilesOnly]
      : []),
    ...(given.has('facts-only') && format !== 'worksheet'
      ? [onlyWith('--facts-only', 'worksheet')]
      : []),
    ...(group !== undefined && /^\s*(?:=|$)|(?:^|,)\s*(?:,|$)/.test(group)
      ? [groupForm(group)]
      : []),
  ];
}

/** What a receipt needs that is not given. */
function receiptProblems(
  files: readonly string[],
  given: ReadonlyMap<string, readonly string[]>,
): Bilingual[] {
  if (!given.has('receipt')) {
    return ['known-on', 'rechecked-on']
      .filter((date) => given.has(date))
      .map((date) => onlyWithOption(`--${date}`, '--receipt'));
  }
  return [
    ...(given.has('output') ? [] : [receiptNeedsOutput]),
    ...(files.length > 1 || files[0] === STANDARD_INPUT ? [receiptOfOneFile] : []),
  ];
}
