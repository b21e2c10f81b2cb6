import type { Bilingual, Language } from '../index.js';
import { inLanguage } from '../regulation/bilingual.js';
import type { ExitCode } from './exit-code.js';
import type { Output } from './output/output.js';

/** What a command runs in: what it writes to, and what it may show there. */
export interface Environment {
  readonly output: Output;
  /** Whether results go to a terminal, and may be coloured there. */
  readonly isTerminal: boolean;
  readonly mayColour: boolean;
  /** Where progress may be shown; nothing where it may not. */
  readonly progressTo: { readonly write: (text: string) => unknown } | undefined;
  /** Calls back once where somebody stops the command, as Ctrl-C does; the second time ends it at once. */
  readonly onInterrupt: (stop: () => void) => void;
  /** Prints a line on standard error. */
  readonly printError: (line: string) => void;
}

/** A command, given what was written behind its name. */
export type Command = (args: readonly string[], environment: Environment) => Promise<ExitCode>;

/** A help text in the language asked for, Chinese and English where none was. */
export const helpIn = (text: Bilingual, language: Language | undefined): string =>
  language === undefined ? `${text.zh}\n${text.en}` : text[language];

/** Prints errors in the language asked for, in both where none was. */
export function printErrors(
  { printError }: Environment,
  problems: readonly Bilingual[],
  language: Language | undefined,
): void {
  for (const problem of problems) printError(inLanguage(problem, language));
}
