import type { Bilingual, Language } from '../index.js';
import {
  FORMATS,
  type FormatName,
  SHOWN_FINDINGS,
  SHOWN_VERDICTS,
  type ShownFindings,
  type ShownVerdict,
} from './formats/format.js';
import { LIMIT_OPTIONS, type Limits, limitsIn } from './input/limits.js';
import { STANDARD_INPUT } from './input/sources.js';
import { type Arguments, COMMON, type OptionSpecs, readCommandLine } from './options.js';
import { TABLE_OPTIONS, type TableRequest, tableRequest } from './tables/request.js';
import { inputTwice, noFile } from './texts/refusals.js';

const OPTIONS = {
  ...COMMON,
  format: { type: 'value', values: FORMATS },
  findings: { type: 'value', values: SHOWN_FINDINGS },
  edition: { type: 'value' },
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
} as const satisfies OptionSpecs;

/** What only a whole history can be asked. */
const REPLAY_OPTIONS = { 'known-on': { type: 'value', date: true } } as const satisfies OptionSpecs;

/** What `jiebang recheck` or `jiebang replay` is asked to do. */
export interface RecheckRequest {
  readonly files: readonly string[];
  readonly editionFiles: readonly string[];
  readonly format: FormatName;
  /** Left out: both languages, where the format allows it. */
  readonly language: Language | undefined;
  readonly findings: ShownFindings;
  /** The edition by which every record is judged; left out: each by the one that it names. */
  readonly asEdition?: string | undefined;
  /** The verdicts that are printed; left out: all. */
  readonly verdicts?: readonly ShownVerdict[] | undefined;
  /** Whether a record's own data is printed with its result. */
  readonly meta?: boolean;
  /** The day as of which a history is replayed, on what was then on record. */
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
  const {
    given,
    operands: files,
    language,
    problems,
  } = readCommandLine(args, {
    ...OPTIONS,
    ...(command === 'recheck' ? RECHECK_OPTIONS : REPLAY_OPTIONS),
  });
  if (given.has('help')) return { ask: 'help', language };
  const last = (name: OptionName) => given.get(name)?.at(-1);
  const all = [...problems, ...fileProblems(files)];
  if (all.length > 0) return { ask: 'refuse', problems: all, language };
  const inReports = command === 'recheck' ? 'all' : 'failing';
  const format = (last('format') ?? (onTerminal ? 'text' : 'ndjson')) as FormatName;
  return {
    ask: 'run',
    request: {
      files,
      editionFiles: given.get('edition') ?? [],
      format,
      language,
      findings: (last('findings') ?? (format === 'ndjson' ? 'all' : inReports)) as ShownFindings,
      onlySummary: given.has('summary'),
      from: Number(last('from') ?? 1),
      jobs: Number(last('jobs') ?? 1),
      limits: limitsIn(given),
      table: tableRequest(given),
      ...(given.has('as-edition') ? { asEdition: last('as-edition') } : {}),
      ...(given.has('verdict')
        ? { verdicts: last('verdict')?.split(',') as readonly ShownVerdict[] }
        : {}),
      ...(given.has('meta') ? { meta: true } : {}),
      ...(given.has('known-on') ? { knownOn: last('known-on') } : {}),
    },
  };
}

type OptionName = keyof typeof OPTIONS | keyof typeof RECHECK_OPTIONS | keyof typeof REPLAY_OPTIONS;

/** What is wrong with the files given. */
export function fileProblems(files: readonly string[]): Bilingual[] {
  const inputs = files.filter((file) => file === STANDARD_INPUT).length;
  return [...(files.length === 0 ? [noFile] : []), ...(inputs > 1 ? [inputTwice] : [])];
}
