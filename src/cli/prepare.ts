import type { Edition, Language } from '../index.js';
import { jsonShown } from '../values/gate.js';
import { type Environment, printErrors } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Arguments } from './options.js';

interface CommonRequest {
  readonly editionFiles: readonly string[];
  readonly language: Language | undefined;
  readonly format: string;
}

/** What every command does first: helps, complains, loads editions. The exit code where that was all. */
export async function prepare<Request extends CommonRequest>(
  command: string,
  read: Arguments<Request>,
  environment: Environment,
): Promise<
  { readonly code: ExitCode } | { readonly request: Request; readonly editions: readonly Edition[] }
> {
  if (read.ask === 'help') {
    const { helpOn } = await import('./texts/help.js');
    await environment.output.write(helpOn(command, read.language));
    return { code: EXIT.upheld };
  }
  if (read.ask === 'refuse') {
    printErrors(environment, read.problems, read.language);
    return { code: EXIT.couldNotRun };
  }
  const { request } = read;
  // Results are shown there as they are, and must not move the cursor.
  if (environment.isTerminal && request.format === 'ndjson') environment.output.through(jsonShown);
  if (request.editionFiles.length === 0) return { request, editions: [] };
  const { loadEditions } = await import('./editions.js');
  const { editions, problems } = await loadEditions(request.editionFiles, request.language);
  problems.forEach(environment.printError);
  return problems.length > 0 ? { code: EXIT.couldNotRun } : { request, editions };
}
