import type { Language } from '../index.js';
import { formatBy } from './destination.js';
import { LIMIT_OPTIONS, type Limits, limitsIn } from './input/limits.js';
import { type Arguments, COMMON, type OptionSpecs, readCommandLine } from './options.js';
import { fileProblems } from './recheck-options.js';
import { TABLE_OPTIONS, type TableRequest, tableRequest } from './tables/request.js';

const FORMATS = ['ndjson', 'text', 'markdown', 'html'] as const;
export type CrosscheckFormatName = (typeof FORMATS)[number];

const OPTIONS = {
  ...COMMON,
  ...TABLE_OPTIONS,
  format: { type: 'value', values: FORMATS },
  edition: { type: 'value' },
  'as-edition': { type: 'value' },
  ...LIMIT_OPTIONS,
} as const satisfies OptionSpecs;

/** What `jiebang crosscheck` is asked to do. */
export interface CrosscheckRequest {
  readonly files: readonly string[];
  readonly editionFiles: readonly string[];
  readonly format: CrosscheckFormatName;
  readonly language: Language | undefined;
  /** The edition by which every record is judged; left out: each by the one that it names. */
  readonly asEdition: string | undefined;
  /** How large a record may be. */
  readonly limits: Limits;
  /** The file that takes the results; left out: standard output. */
  readonly output: string | undefined;
  /** How tables are read. */
  readonly table: TableRequest;
}

/** Reads the arguments of `jiebang crosscheck`; `onTerminal` decides the format where none is given. */
export function readCrosscheckArguments(
  args: readonly string[],
  onTerminal: boolean,
): Arguments<CrosscheckRequest> {
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
        (onTerminal && output === undefined ? 'text' : 'ndjson')) as CrosscheckFormatName,
      output,
      table: tableRequest(given),
      language,
      asEdition: last('as-edition'),
      limits: limitsIn(given),
    },
  };
}
