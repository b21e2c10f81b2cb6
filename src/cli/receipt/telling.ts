import type { Bilingual } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import { type Environment, helpIn, printErrors } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { sendTo } from '../options/destination.js';
import { readCommandLine } from '../options/options.js';
import { type Manner, mannerOf, TELLING_OPTIONS } from './manner.js';
import { shownLine } from './shown-line.js';

/** What a command that tells what differs takes. */
interface Taken {
  readonly help: Bilingual;
  /** How many files, and what is said where there are more or fewer. */
  readonly files: number;
  readonly otherwise: Bilingual;
}

/** What such a command is asked, and how it tells what it found. */
export interface Telling {
  readonly manner: Manner;
  readonly files: readonly string[];
  /** Says what keeps it from running. */
  readonly refuse: (problems: readonly Bilingual[]) => ExitCode;
  /** Says what is no line of its own. */
  readonly remark: (remarks: readonly Bilingual[]) => void;
  /** Opens the file that takes the lines, where one is asked for; what keeps it from that. */
  readonly open: (inputs: readonly string[]) => Promise<Bilingual | undefined>;
  /** Writes what was found as a line: as data, or as it is said. */
  readonly tell: (found: unknown, said: () => Bilingual) => Promise<void>;
  /** Writes a line for people. */
  readonly say: (said: Bilingual) => Promise<void>;
}

/** What is asked by a command line, or the exit code where it is answered already: by help, or a refusal. */
export async function tellingOf(
  args: readonly string[],
  environment: Environment,
  { help, files: count, otherwise }: Taken,
): Promise<Telling | { readonly code: ExitCode }> {
  const { given, operands, language, problems } = readCommandLine(args, TELLING_OPTIONS);
  const { output } = environment;
  const remark = (remarks: readonly Bilingual[]) => printErrors(environment, remarks, language);
  const refuse = (texts: readonly Bilingual[]) => {
    remark(texts);
    return EXIT.couldNotRun;
  };
  if (given.has('help')) {
    await output.write(helpIn(help, language));
    return { code: EXIT.upheld };
  }
  const manner = mannerOf(given, environment.isTerminal);
  const { asData, into } = manner;
  const wrong = [
    ...problems,
    ...manner.problems,
    ...(operands.length === count ? [] : [otherwise]),
  ];
  if (wrong.length > 0) return { code: refuse(wrong) };
  const inWords = (said: Bilingual) => inLanguage(said, language ?? 'zh');
  const line = async (text: string) => {
    await output.write(shownLine(text, manner));
  };
  return {
    ...{ manner, files: operands, refuse, remark },
    open: async (inputs) => (into === undefined ? undefined : sendTo(into, inputs, output)),
    tell: (found, said) => line(asData ? JSON.stringify(found) : inWords(said())),
    say: (said) => line(inWords(said)),
  };
}
