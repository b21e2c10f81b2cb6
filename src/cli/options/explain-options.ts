import { OTHER_FORMATS, type OtherFormatName } from '../formats/format.js';
import { LIMIT_OPTIONS, type Limits, limitsIn } from '../input/limits.js';
import { TABLE_OPTIONS, type TableRequest, tableRequest } from '../tables/request.js';
import { compareTakesTwo, notWithCompare } from '../texts/explain.js';
import { onlyWith } from '../texts/output.js';
import { FILES_OPTIONS, type FilesRequest, readFilesArguments } from './files-request.js';
import type { Arguments, OptionSpecs } from './options.js';

const OPTIONS = {
  ...FILES_OPTIONS,
  ...TABLE_OPTIONS,
  'as-edition': { type: 'value' },
  readings: { type: 'flag' },
  compare: { type: 'value' },
  'holder-from': { type: 'value' },
  most: { type: 'value', whole: true },
  ...LIMIT_OPTIONS,
} as const satisfies OptionSpecs;

/** What `jiebang explain` is asked to do. */
export interface ExplainRequest extends FilesRequest<OtherFormatName> {
  readonly asEdition: string | undefined;
  /** Whether the verdict under every disputed reading is told too. */
  readonly readings: boolean;
  /** Two editions by their ids; then nothing else is told. */
  readonly compare: readonly [string, string] | undefined;
  readonly holderFrom: string | undefined;
  readonly most: number | undefined;
  /** How large a record may be. */
  readonly limits: Limits;
  /** How tables are read. */
  readonly table: TableRequest;
}

/** Stands between the two ids of `--compare A B`, in no id. */
const BETWEEN = '\n';

/** `--compare` takes what stands behind it, twice; behind `--` everything is a file. */
function joined(args: readonly string[]): string[] {
  const at = args.indexOf('--compare');
  const end = args.indexOf('--');
  if (at < 0 || (end >= 0 && end < at)) return [...args];
  const [a, b] = args.slice(at + 1);
  if (a === undefined || b === undefined || [a, b].some((id) => id.startsWith('-')))
    return [...args];
  return [...args.slice(0, at), `--compare=${a}${BETWEEN}${b}`, ...args.slice(at + 3)];
}

/** What has no say where two editions are compared: they alone count, and nothing else is told. */
const NOT_COMPARED = ['readings', 'as-edition', 'most', 'holder-from'];

/** The ids of `--compare`, as far as they are given. */
const compared = (last: (name: string) => string | undefined): readonly string[] =>
  last('compare')?.split(BETWEEN) ?? [];

/** Reads the arguments of `jiebang explain`; `onTerminal` decides the format where none is given. */
export const readExplainArguments = (
  args: readonly string[],
  onTerminal: boolean,
): Arguments<ExplainRequest> =>
  readFilesArguments(joined(args), {
    ...{ options: OPTIONS, formats: OTHER_FORMATS, onTerminal },
    problems: ({ given, last, common: { format } }) => [
      ...(compared(last).length === 1 ? [compareTakesTwo] : []),
      ...(compared(last).length > 0
        ? NOT_COMPARED.filter((name) => given.has(name)).map(notWithCompare)
        : []),
      ...(compared(last).length > 0 && (format === 'csv' || format === 'xlsx')
        ? [onlyWith('--compare', 'ndjson | text | markdown | html')]
        : []),
    ],
    request: ({ given, last, common }) => {
      const [a, b] = compared(last);
      const most = last('most');
      return {
        ...common,
        table: tableRequest(given),
        limits: limitsIn(given),
        asEdition: last('as-edition'),
        readings: given.has('readings'),
        compare: a === undefined || b === undefined ? undefined : [a, b],
        holderFrom: last('holder-from'),
        most: most === undefined ? undefined : Number(most),
      };
    },
  });
