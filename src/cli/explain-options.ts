import type { Language } from '../index.js';
import { type Arguments, COMMON, type OptionSpecs, readCommandLine } from './options.js';
import { fileProblems } from './recheck-options.js';
import { compareTakesTwo } from './texts/explain.js';

const FORMATS = ['ndjson', 'text'] as const;
export type ExplainFormatName = (typeof FORMATS)[number];

const OPTIONS = {
  ...COMMON,
  format: { type: 'value', values: FORMATS },
  edition: { type: 'value' },
  'as-edition': { type: 'value' },
  readings: { type: 'flag' },
  compare: { type: 'value' },
  'holder-from': { type: 'value' },
  most: { type: 'value', whole: true },
} as const satisfies OptionSpecs;

/** What `jiebang explain` is asked to do. */
export interface ExplainRequest {
  readonly files: readonly string[];
  readonly editionFiles: readonly string[];
  readonly format: ExplainFormatName;
  readonly language: Language | undefined;
  readonly asEdition: string | undefined;
  /** Whether the verdict under every disputed reading is told too. */
  readonly readings: boolean;
  /** Two editions by their ids; then nothing else is told. */
  readonly compare: readonly [string, string] | undefined;
  readonly holderFrom: string | undefined;
  readonly most: number | undefined;
}

/** Stands between the two ids of `--compare A B`, in no id. */
const BETWEEN = '\n';

/** `--compare` takes what stands behind it, twice. */
function joined(args: readonly string[]): string[] {
  const at = args.indexOf('--compare');
  if (at < 0) return [...args];
  const [a, b] = args.slice(at + 1);
  if (a === undefined || b === undefined) return [...args];
  return [...args.slice(0, at), `--compare=${a}${BETWEEN}${b}`, ...args.slice(at + 3)];
}

/** Reads the arguments of `jiebang explain`; `onTerminal` decides the format where none is given. */
export function readExplainArguments(
  args: readonly string[],
  onTerminal: boolean,
): Arguments<ExplainRequest> {
  const { given, operands: files, language, problems } = readCommandLine(joined(args), OPTIONS);
  if (given.has('help')) return { ask: 'help', language };
  const last = (name: keyof typeof OPTIONS) => given.get(name)?.at(-1);
  const [a, b] = last('compare')?.split(BETWEEN) ?? [];
  const isHalf = a !== undefined && b === undefined;
  const all = [...problems, ...fileProblems(files), ...(isHalf ? [compareTakesTwo] : [])];
  if (all.length > 0) return { ask: 'refuse', problems: all, language };
  const most = last('most');
  return {
    ask: 'run',
    request: {
      files,
      editionFiles: given.get('edition') ?? [],
      format: (last('format') ?? (onTerminal ? 'text' : 'ndjson')) as ExplainFormatName,
      language,
      asEdition: last('as-edition'),
      readings: given.has('readings'),
      compare: a === undefined || b === undefined ? undefined : [a, b],
      holderFrom: last('holder-from'),
      most: most === undefined ? undefined : Number(most),
    },
  };
}
