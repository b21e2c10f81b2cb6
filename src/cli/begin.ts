import type { Edition, Language } from '../index.js';
import { complainAll, type Surroundings } from './command.js';
import { loadEditions } from './editions.js';
import { EXIT, type ExitCode } from './exit-code.js';
import type { Arguments } from './options.js';
import { helpOn } from './texts/help.js';

interface Asked {
  readonly editionFiles: readonly string[];
  readonly language: Language | undefined;
}

/** What every command does first: helps, complains, loads editions. The exit code where that was all. */
export async function begin<Request extends Asked>(
  command: string,
  read: Arguments<Request>,
  around: Surroundings,
): Promise<
  { readonly code: ExitCode } | { readonly request: Request; readonly editions: readonly Edition[] }
> {
  if (read.ask === 'help') {
    await around.output.write(helpOn(command, read.language));
    return { code: EXIT.upheld };
  }
  if (read.ask === 'nothing') {
    complainAll(around, read.problems, read.language);
    return { code: EXIT.couldNotRun };
  }
  const { request } = read;
  const { editions, problems } = await loadEditions(request.editionFiles, request.language);
  problems.forEach(around.complain);
  return problems.length > 0 ? { code: EXIT.couldNotRun } : { request, editions };
}
