import { createWriteStream } from 'node:fs';
import { inLanguage } from '../../entities/faults.js';
import type { Language } from '../../index.js';
import type { Environment } from '../command.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { Output, OutputError } from '../output.js';
import { cannotWriteFile } from '../texts/template.js';

/** Runs a command whose results go into a file, to its end and that of the file. */
export async function intoFile(
  path: string,
  environment: Environment,
  run: (environment: Environment) => Promise<ExitCode>,
  language?: Language,
): Promise<ExitCode> {
  const stream = createWriteStream(path);
  const output = new Output(stream);
  try {
    const code = await run({ ...environment, output, mayColour: false });
    await output.flush();
    await new Promise<void>((ended) => stream.end(ended));
    return code;
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    environment.printError(inLanguage(cannotWriteFile(path, error.code), language));
    return EXIT.couldNotRun;
  }
}
