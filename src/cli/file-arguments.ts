import type { Bilingual, Language } from '../index.js';
import { formatBy } from './destination.js';
import { STANDARD_INPUT } from './input/sources.js';
import { type Arguments, COMMON, type OptionSpecs, readCommandLine } from './options.js';
import { fromNeedsOneFile, inputTwice, noFile } from './texts/refusals.js';

/** The options of every command that reads files by editions. */
export const OF_FILES = { ...COMMON, edition: { type: 'value' } } as const satisfies OptionSpecs;

/** What every command that reads files is asked. */
export interface FileRequest<Format extends string> {
  readonly files: readonly string[];
  readonly editionFiles: readonly string[];
  readonly format: Format;
  /** Left out: both languages, where the format allows it. */
  readonly language: Language | undefined;
  /** The file that takes the results; left out: standard output. */
  readonly output?: string | undefined;
}

/** What was given to a command, as it is looked up. */
export interface Given {
  readonly has: (name: string) => boolean;
  /** The last value of an option. */
  readonly last: (name: string) => string | undefined;
  readonly all: ReadonlyMap<string, readonly string[]>;
}

/** A command as its arguments are read. */
interface FileCommand<Format extends string, More extends object> {
  readonly options: OptionSpecs;
  readonly formats: readonly Format[];
  readonly onTerminal: boolean;
  /** What it is asked besides. */
  readonly more: (given: Given, format: Format) => More;
  /** What else is wrong. */
  readonly problems?: (
    given: Given,
    format: Format,
    files: readonly string[],
  ) => readonly Bilingual[];
}

/**
 * Reads the arguments of a command that reads files. Where no format is given, the name of the output says
 * it, or where the results go: people at a terminal read text.
 */
export function readFileArguments<Format extends string, More extends object>(
  args: readonly string[],
  { options, formats, onTerminal, more, problems: others }: FileCommand<Format, More>,
): Arguments<FileRequest<Format> & More> {
  const line = readCommandLine(args, {
    ...OF_FILES,
    format: { type: 'value', values: formats },
    ...options,
  });
  const { given: all, operands: files, language, problems } = line;
  if (all.has('help')) return { ask: 'help', language };
  const given: Given = {
    has: (name) => all.has(name),
    last: (name) => all.get(name)?.at(-1),
    all,
  };
  const output = given.last('output');
  const format = (given.last('format') ??
    formatBy(output, formats) ??
    (onTerminal && output === undefined ? 'text' : 'ndjson')) as Format;
  const wrong = [
    ...problems,
    ...fileProblems(files, given.has('from')),
    ...(others?.(given, format, files) ?? []),
  ];
  if (wrong.length > 0) return { ask: 'refuse', problems: wrong, language };
  const common = { files, editionFiles: all.get('edition') ?? [], format, language };
  const sent = output === undefined ? {} : { output };
  return { ask: 'run', request: { ...common, ...more(given, format), ...sent } };
}

/** What is wrong with the files given. */
function fileProblems(files: readonly string[], resumes: boolean): Bilingual[] {
  const inputs = files.filter((file) => file === STANDARD_INPUT).length;
  return [
    ...(files.length === 0 ? [noFile] : []),
    ...(inputs > 1 ? [inputTwice] : []),
    ...(resumes && files.length > 1 ? [fromNeedsOneFile] : []),
  ];
}
