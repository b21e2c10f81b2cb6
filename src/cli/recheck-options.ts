import type { Bilingual, Language } from '../index.js';
import { FORMATS, type FormatName, SHOWN_FINDINGS, type ShownFindings } from './formats/format.js';
import { STANDARD_INPUT } from './input/sources.js';
import { COMMON, type OptionSpecs, readCommandLine } from './options.js';
import { fromNeedsOneFile, inputTwice, noFile } from './texts/refusals.js';

const OPTIONS = {
  ...COMMON,
  format: { type: 'value', values: FORMATS },
  findings: { type: 'value', values: SHOWN_FINDINGS },
  edition: { type: 'value' },
  summary: { type: 'flag' },
  from: { type: 'value', whole: true },
} as const satisfies OptionSpecs;

/** What `jiebang recheck` is asked to do. */
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
}

/** A request, a call for help, or all that is wrong with the command line. */
export type RecheckArguments =
  | { readonly ask: 'help'; readonly language: Language | undefined }
  | {
      readonly ask: 'nothing';
      readonly problems: readonly Bilingual[];
      readonly language: Language | undefined;
    }
  | { readonly ask: 'recheck'; readonly request: RecheckRequest };

/** Reads the arguments of `jiebang recheck`; `onTerminal` decides the format where none is given. */
export function readRecheckArguments(
  args: readonly string[],
  onTerminal: boolean,
): RecheckArguments {
  const { given, operands: files, language, problems } = readCommandLine(args, OPTIONS);
  if (given.has('help')) return { ask: 'help', language };
  const last = (name: keyof typeof OPTIONS) => given.get(name)?.at(-1);
  const all = [...problems, ...fileProblems(files, given.has('from'))];
  if (all.length > 0) return { ask: 'nothing', problems: all, language };
  return {
    ask: 'recheck',
    request: {
      files,
      editionFiles: given.get('edition') ?? [],
      format: (last('format') ?? (onTerminal ? 'text' : 'ndjson')) as FormatName,
      language,
      findings: (last('findings') ?? 'all') as ShownFindings,
      onlySummary: given.has('summary'),
      from: Number(last('from') ?? 1),
    },
  };
}

function fileProblems(files: readonly string[], resumes: boolean): Bilingual[] {
  const inputs = files.filter((file) => file === STANDARD_INPUT).length;
  return [
    ...(files.length === 0 ? [noFile] : []),
    ...(inputs > 1 ? [inputTwice] : []),
    ...(resumes && files.length > 1 ? [fromNeedsOneFile] : []),
  ];
}
