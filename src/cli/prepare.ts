import type { Bilingual, Edition, Language } from '../index.js';
import { jsonShown } from '../values/gate.js';
import { type Environment, printErrors } from './command.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { identityOf } from './input/file.js';
import type { Arguments } from './options/options.js';
import { sheetFiles, type TableRequest } from './tables/request.js';

const [STANDARD_INPUT, STANDARD_OUTPUT] = [0, 1];

interface CommonRequest {
  readonly files: readonly string[];
  readonly editionFiles: readonly string[];
  /** How tables are read, where there may be any. */
  readonly table?: TableRequest;
  /** The file that takes the results; left out: standard output. */
  readonly output?: string | undefined;
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
  if (environment.isTerminal && request.output === undefined && request.format === 'ndjson') {
    environment.output.through(jsonShown);
  }
  const editions = await editionsOf(request, environment);
  if (editions === undefined) return { code: EXIT.couldNotRun };
  if (request.files.length > 1) {
    const { givenAgain } = await import('./options/given-again.js');
    printErrors(environment, givenAgain(request.files), request.language);
  }
  const problem = await intoInput(request, environment);
  if (problem === undefined) return { request, editions };
  printErrors(environment, [problem], request.language);
  return { code: EXIT.couldNotRun };
}

/** What keeps results from where they go: no input is written over, nor behind its end, which would never come. */
async function intoInput(
  request: CommonRequest,
  { output }: Environment,
): Promise<Bilingual | undefined> {
  const read = filesRead(request);
  if (request.output !== undefined) {
    const { sendTo } = await import('./options/destination.js');
    return sendTo(request.output, read, output);
  }
  const into = identityOf(STANDARD_OUTPUT);
  if (into === undefined) return undefined;
  const over = read.find((file) => identityOf(file === '-' ? STANDARD_INPUT : file) === into);
  return over === undefined ? undefined : (await import('./texts/output.js')).overInput(over);
}

/** Every file that a command reads: none of them is written over. */
export function filesRead({
  files,
  editionFiles,
  table,
}: Pick<CommonRequest, 'files' | 'editionFiles' | 'table'>): string[] {
  const { map, sheets = [] } = table ?? {};
  return [...files, ...editionFiles, ...(map === undefined ? [] : [map]), ...sheetFiles(sheets)];
}

/** The editions that were asked for; nothing where one of them is none, which is said. */
async function editionsOf(
  { editionFiles, language }: CommonRequest,
  { printError }: Environment,
): Promise<readonly Edition[] | undefined> {
  if (editionFiles.length === 0) return [];
  const { loadEditions } = await import('./input/editions.js');
  const { editions, problems } = await loadEditions(editionFiles, language);
  problems.forEach(printError);
  return problems.length > 0 ? undefined : editions;
}
