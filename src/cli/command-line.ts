import type { Language } from '../index.js';
import { inLanguage } from '../regulation/bilingual.js';
import { printable } from '../values/gate.js';
import { type Command, type Environment, printErrors } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { leaveStandardInput } from './input/sources.js';
import { COMMON, readCommandLine } from './options/options.js';
import { Output, OutputError } from './output/output.js';
import { errorTerminal, standardError } from './output/standard-error.js';
import { standardOutput } from './output/standard-output.js';
import { cannotWrite, unknownCommand } from './texts/refusals.js';
import { version } from './version.js';

/** The commands by name. Each is loaded only when it is called: `--help` need not wait for the rules. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  recheck: async () => (await import('./commands/recheck.js')).recheckCommand,
  replay: async () => (await import('./commands/replay.js')).replayCommand,
  allowed: async () => (await import('./commands/allowed.js')).allowedCommand,
  template: async () => (await import('./commands/template.js')).templateCommand,
  crosscheck: async () => (await import('./commands/crosscheck.js')).crosscheckCommand,
  explain: async () => (await import('./commands/explain.js')).explainCommand,
  verify: async () => (await import('./commands/verify.js')).verifyCommand,
  diff: async () => (await import('./commands/diff.js')).diffCommand,
};

/** Ctrl-C, an orderly end, a terminal that was closed. */
const STOPPING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs the command line and answers with the exit code; throws only where the program itself fails. */
export async function runCommandLine(args: readonly string[]): Promise<ExitCode> {
  const environment = currentEnvironment();
  try {
    const code = await dispatch(args, environment);
    await environment.output.close({ isAnswer: code !== EXIT.couldNotRun });
    return code;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    environment.printError(inLanguage(cannotWrite(error.code), undefined));
    return EXIT.couldNotRun;
  } finally {
    // Where the reader has gone, nobody waits for the rest of the input either.
    leaveStandardInput();
  }
}

function currentEnvironment(): Environment {
  const { env } = process;
  const { sink, isTerminal } = standardOutput();
  return {
    output: new Output(sink),
    isTerminal,
    mayColour: isTerminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb',
    // Results on the same terminal would be torn apart by a line that is written over.
    progressTo: isTerminal ? undefined : errorTerminal(),
    onInterrupt: (stop) => {
      const stopped = () => {
        // The next signal, whichever it is, ends the command at once.
        for (const signal of STOPPING) process.removeListener(signal, stopped);
        stop();
        // Nobody need wait for more of it.
        leaveStandardInput();
      };
      for (const signal of STOPPING) process.on(signal, stopped);
    },
    printError: (line) => standardError().write(`jiebang: ${printable(line)}\n`),
  };
}

async function dispatch(args: readonly string[], environment: Environment): Promise<ExitCode> {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (load !== undefined) return (await load())(rest, environment);
  return withoutCommand(args, environment);
}

/** `jiebang` by itself, with options only, or with a command that it does not have. */
async function withoutCommand(
  args: readonly string[],
  environment: Environment,
): Promise<ExitCode> {
  const { given, operands, language, problems } = readCommandLine(args, {
    help: COMMON.help,
    lang: COMMON.lang,
    version: { type: 'flag' },
  });
  const [name] = operands;
  const all = name === undefined ? problems : [unknownCommand(name), ...problems];
  if (all.length > 0) {
    printErrors(environment, all, language);
    return EXIT.couldNotRun;
  }
  if (given.has('version')) {
    await environment.output.write(`${version()}\n`);
    return EXIT.upheld;
  }
  const text = await help(language);
  if (given.has('help')) {
    await environment.output.write(text);
    return EXIT.upheld;
  }
  standardError().write(`jiebang: ${text}`);
  return EXIT.couldNotRun;
}

async function help(language: Language | undefined): Promise<string> {
  return (await import('./texts/help.js')).helpOn(undefined, language);
}
