import { writeSync } from 'node:fs';
import { inLanguage } from '../regulation/bilingual.js';
import { visible } from '../values/gate.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { broken, unfinished } from './texts/refusals.js';

/**
 * Runs the command so that whatever happens ends with its exit code: a crash, or an end before everything
 * is done, is 2 and is said, never the 1 or the 13 of the engine, which would pass for an answer.
 */
export function keepingWord(run: () => Promise<ExitCode>): void {
  let done = false;
  process.exitCode = EXIT.couldNotRun;
  const failed = (error: unknown) => {
    done = true;
    sayLast(
      inLanguage(broken, undefined),
      error instanceof Error ? (error.stack ?? error.message) : String(error),
    );
    process.exit(EXIT.couldNotRun);
  };
  process.on('uncaughtException', failed);
  process.on('unhandledRejection', failed);
  process.on('exit', () => {
    if (done) return;
    sayLast(inLanguage(unfinished, undefined));
    process.exitCode = EXIT.couldNotRun;
  });
  run().then((code) => {
    done = true;
    process.exitCode = code;
  }, failed);
}

/** Writes at once: nothing is waited for any more. */
function sayLast(...lines: readonly string[]): void {
  try {
    for (const line of lines) writeSync(2, `jiebang: ${visible(line)}\n`);
  } catch {
    // Nobody hears it; the exit code says it.
  }
}
