import type { Language } from '../index.js';
import { formatBy } from './destination.js';
import { LIMIT_OPTIONS, type Limits, limitsIn } from './input/limits.js';
import { type Arguments, COMMON, type OptionSpecs, readCommandLine } from './options.js';
import { fileProblems } from './recheck-options.js';

const FORMATS = ['ndjson', 'text', 'csv', 'markdown', 'html'] as const;
export type AllowedFormatName = (typeof FORMATS)[number];

const OPTIONS = {
  ...COMMON,
  format: { type: 'value', values: FORMATS },
  edition: { type: 'value' },
  by: { type: 'value' },
  on: { type: 'value', date: true },
  from: { type: 'value', whole: true },
  ...LIMIT_OPTIONS,
} as const satisfies OptionSpecs;

/** What `jiebang allowed` is asked to do. */
export interface AllowedRequest {
  readonly files: readonly string[];
  readonly editionFiles: readonly string[];
  readonly format: AllowedFormatName;
  /** Left out: both languages, where the format allows it. */
  readonly language: Language | undefined;
  readonly by: string | undefined;
  readonly on: string | undefined;
  /** The number of the docket at which to begin, counted over all files. */
  readonly from: number;
  /** How large a docket may be. */
  readonly limits: Limits;
  /** The file that takes the results; left out: standard output. */
  readonly output: string | undefined;
}

/** Reads the arguments of `jiebang allowed`; `onTerminal` decides the format where none is given. */
export function readAllowedArguments(
  args: readonly string[],
  onTerminal: boolean,
): Arguments<AllowedRequest> {
  const { given, operands: files, language, problems } = readCommandLine(args, OPTIONS);
  if (given.has('help')) return { ask: 'help', language };
  const all = [...problems, ...fileProblems(files)];
  if (all.length > 0) return { ask: 'refuse', problems: all, language };
  const last = (name: keyof typeof OPTIONS) => given.get(name)?.at(-1);
  const output = last('output');
  return {
    ask: 'run',
    request: {
      files,
      editionFiles: given.get('edition') ?? [],
      format: (last('format') ??
        formatBy(output, FORMATS) ??
        (onTerminal && output === undefined ? 'text' : 'ndjson')) as AllowedFormatName,
      output,
      language,
      by: last('by'),
      on: last('on'),
      from: Number(last('from') ?? 1),
      limits: limitsIn(given),
    },
  };
}
