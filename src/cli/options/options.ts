import { parseArgs } from 'node:util';
import type { Bilingual, Language } from '../../index.js';
import { isDate } from '../../values/date.js';
import { isLanguageTag, languageOf } from '../../values/language.js';
import * as says from '../texts/options.js';

/** An option of a command. Without `values` and `whole` its value is taken as it stands. */
export interface OptionSpec {
  readonly type: 'flag' | 'value';
  readonly values?: readonly string[];
  /** Several of the values may be given, with commas between them. */
  readonly several?: true;
  /** A calendar date. */
  readonly date?: true;
  /** A language, by any of its tags. */
  readonly language?: true;
  /** A whole number from 1. */
  readonly whole?: true;
  /** May be given as often as there is something to give; every other value is given once. */
  readonly again?: true;
  readonly short?: string;
}

export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

/** The options that every command knows. */
export const COMMON = {
  help: { type: 'flag', short: 'h' },
  lang: { type: 'value', language: true },
  output: { type: 'value' },
} as const satisfies OptionSpecs;

/** A command line that was read: what was given, in order, and everything that is wrong with it. */
export interface CommandLine {
  /** The values of an option, as often as it was given; a flag has the value `true`. */
  readonly given: ReadonlyMap<string, readonly string[]>;
  readonly operands: readonly string[];
  readonly language: Language | undefined;
  readonly problems: readonly Bilingual[];
}

/** A request, a call for help, or all that is wrong with the command line. */
export type Arguments<Request> =
  | { readonly ask: 'help'; readonly language: Language | undefined }
  | {
      readonly ask: 'refuse';
      readonly problems: readonly Bilingual[];
      readonly language: Language | undefined;
    }
  | { readonly ask: 'run'; readonly request: Request };

/** Reads the arguments of a command. A value that is given twice is refused: neither of the two may be passed over unsaid. */
export function readCommandLine(args: readonly string[], specs: OptionSpecs): CommandLine {
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, shape(spec)])),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const given = new Map<string, string[]>();
  const operands: string[] = [];
  const problems: Bilingual[] = [];
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const spec = Object.hasOwn(specs, token.name) ? specs[token.name] : undefined;
    const problem = problemOf(token, spec, given.has(token.name));
    if (problem !== undefined) problems.push(problem);
    else given.set(token.name, [...(given.get(token.name) ?? []), token.value ?? 'true']);
  }
  return { given, operands, problems, language: languageOf(given.get('lang')?.at(-1)) };
}

function shape({ type, short }: OptionSpec) {
  const kind = type === 'flag' ? ('boolean' as const) : ('string' as const);
  return short === undefined ? { type: kind } : { type: kind, short };
}

interface Token {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function problemOf(
  { rawName, value, inlineValue }: Token,
  spec: OptionSpec | undefined,
  isThere: boolean,
): Bilingual | undefined {
  if (spec === undefined) return says.unknownOption(rawName);
  if (spec.type === 'flag') return value === undefined ? undefined : says.needlessValue(rawName);
  if (isThere && !spec.again) return says.givenTwice(rawName);
  const taken = value?.startsWith('-') && value !== '-' && !inlineValue;
  if (value === undefined || value === '' || taken) return says.missingValue(rawName);
  const wrong = (spec.several ? value.split(',') : [value]).find(
    (each) => spec.values?.includes(each) === false,
  );
  if (spec.values && wrong !== undefined) {
    return says.wrongValue(rawName, wrong, spec.values.join(' | '));
  }
  if (spec.language && !isLanguageTag(value)) {
    return says.wrongValue(rawName, value, 'zh | zh-CN | en | en-…');
  }
  if (spec.date && !isDate(value)) return says.noDate(rawName, value);
  const isWhole = /^[1-9][0-9]{0,14}$/.test(value);
  return spec.whole && !isWhole ? says.notWhole(rawName, value) : undefined;
}
