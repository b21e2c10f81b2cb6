import type { Bilingual, Language } from '../../index.js';
import { STANDARD_INPUT } from '../input/sources.js';
import { needsOutput } from '../texts/output.js';
import { inputTwice, noFile } from '../texts/refusals.js';
import { formatBy, misnamed } from './destination.js';
import { type Arguments, COMMON, type OptionSpecs, readCommandLine } from './options.js';

/** The options of every command that answers what lies in files. */
export const FILES_OPTIONS = {
  ...COMMON,
  edition: { type: 'value', again: true },
} as const satisfies OptionSpecs;

/** What every such command is asked. */
export interface FilesRequest<Format extends string> {
  readonly files: readonly string[];
  readonly editionFiles: readonly string[];
  readonly format: Format;
  /** Left out: both languages, where the format allows it. */
  readonly language: Language | undefined;
  /** The file that takes the results; left out: standard output. */
  readonly output: string | undefined;
}

/** What was given, as a command reads its own options from it. */
export interface Given<Format extends string> {
  readonly given: ReadonlyMap<string, readonly string[]>;
  /** The value of an option that is given once. */
  readonly last: (name: string) => string | undefined;
  readonly common: FilesRequest<Format>;
}

interface Reading<Format extends string, Request> {
  readonly options: OptionSpecs;
  readonly formats: readonly Format[];
  readonly onTerminal: boolean;
  /** What is wrong beyond the options and the files themselves. */
  readonly problems?: (given: Given<Format>) => readonly Bilingual[];
  readonly request: (given: Given<Format>) => Request;
}

/**
 * Reads the arguments of a command that answers files. Where no format is given the name of the output says it,
 * else whether a person is there to read.
 */
export function readFilesArguments<Format extends string, Request>(
  args: readonly string[],
  { options, formats, onTerminal, problems: further, request }: Reading<Format, Request>,
): Arguments<Request> {
  const {
    given,
    operands: files,
    language,
    problems,
  } = readCommandLine(args, {
    ...options,
    format: { type: 'value', values: formats },
  });
  if (given.has('help')) return { ask: 'help', language };
  const last = (name: string) => given.get(name)?.at(-1);
  const output = last('output');
  const named = last('format') ?? formatBy(output);
  const format = (named ?? (onTerminal && output === undefined ? 'text' : 'ndjson')) as Format;
  const editionFiles = given.get('edition') ?? [];
  const asked = { given, last, common: { files, editionFiles, format, language, output } };
  const wrongName = output === undefined ? undefined : misnamed(output, last('format'), formats);
  const toTerminal = format === 'xlsx' && onTerminal && output === undefined;
  const all = [
    ...problems,
    ...fileProblems(files),
    ...(further?.(asked) ?? []),
    ...(toTerminal ? [needsOutput] : []),
    ...(wrongName === undefined ? [] : [wrongName]),
  ];
  if (all.length > 0) return { ask: 'refuse', problems: all, language };
  return { ask: 'run', request: request(asked) };
}

/** What is wrong with the files given. */
function fileProblems(files: readonly string[]): Bilingual[] {
  const inputs = files.filter((file) => file === STANDARD_INPUT).length;
  return [...(files.length === 0 ? [noFile] : []), ...(inputs > 1 ? [inputTwice] : [])];
}
