import type { Bilingual, Language } from '../index.js';
import { FORMATS, type FormatName, SHOWN_FINDINGS, type ShownFindings } from './formats/format.js';
import { STANDARD_INPUT } from './input/sources.js';
import { type Arguments, COMMON, type OptionSpecs, readCommandLine } from './options.js';
import { TABLE_OPTIONS, type TableRequest, tableRequest } from './tables/request.js';
import { fromNeedsOneFile, inputTwice, noFile } from './texts/refusals.js';

const OPTIONS = {
  ...COMMON,
  format: { type: 'value', values: FORMATS },
  findings: { type: 'value', values: SHOWN_FINDINGS },
  edition: { type: 'value' },
  summary: { type: 'flag' },
  from: { type: 'value', whole: true },
  jobs: { type: 'value', whole: true },
} as const satisfies OptionSpecs;

/** What `jiebang recheck` or `jiebang replay` is asked to do. */
export interface RecheckRequest {
  readonly files: readonly string[];
  readonly editionFiles: readonly string[];
  readonly format: FormatName;
  /** Left out: both languages, where the format allows it. */
  readonly language: Language | undefined;
  readonly findings: ShownFindings;
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
 * none is given. `inReports`: the findings that a report shows where the command line does not say.
 */
export function readRecheckArguments(
  args: readonly string[],
  onTerminal: boolean,
  inReports: ShownFindings = 'all',
  takesTables = false,
): Arguments<RecheckRequest> {
  const {
    given,
    operands: files,
    language,
    problems,
  } = readCommandLine(args, takesTables ? { ...OPTIONS, ...TABLE_OPTIONS } : OPTIONS);
  if (given.has('help')) return { ask: 'help', language };
  const last = (name: keyof typeof OPTIONS) => given.get(name)?.at(-1);
  const all = [...problems, ...fileProblems(files, given.has('from'))];
  if (all.length > 0) return { ask: 'refuse', problems: all, language };
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
      table: tableRequest(given),
    },
  };
}

/** What is wrong with the files given. */
export function fileProblems(files: readonly string[], resumes = false): Bilingual[] {
  const inputs = files.filter((file) => file === STANDARD_INPUT).length;
  return [
    ...(files.length === 0 ? [noFile] : []),
    ...(inputs > 1 ? [inputTwice] : []),
    ...(resumes && files.length > 1 ? [fromNeedsOneFile] : []),
  ];
}
