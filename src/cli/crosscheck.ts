import { inLanguage } from '../entities/faults.js';
import { type CrossCounts, crossCheck } from '../index.js';
import { loadedEdition } from '../regulation/loaded.js';
import type { Command } from './command.js';
import { loadCrosscheckFormat } from './crosscheck/format.js';
import { readCrosscheckArguments } from './crosscheck-options.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { readInto } from './input/whole-file.js';
import { prepare } from './prepare.js';
import { noSuchEdition } from './texts/refusals.js';

/** `jiebang crosscheck`: the records of all files given, taken for whole files and held against each other. */
export const crosscheckCommand: Command = async (args, environment) => {
  const read = readCrosscheckArguments(args, environment.isTerminal);
  const prepared = await prepare('crosscheck', read, environment);
  if ('code' in prepared) return prepared.code;
  const { request, editions } = prepared;
  const { asEdition, language } = request;
  if (asEdition !== undefined && loadedEdition(asEdition, editions) === undefined) {
    environment.printError(inLanguage(noSuchEdition(asEdition), language));
    return EXIT.couldNotRun;
  }
  const records: unknown[] = [];
  let unread = false;
  for (const file of request.files) {
    if (!(await readInto(records, file, language, environment))) unread = true;
  }
  const { subjects, counts } = crossCheck(records, { editions, asEdition });
  const format = await loadCrosscheckFormat(
    request.format,
    language ?? 'zh',
    environment.mayColour,
  );
  for (const subject of subjects) {
    if (!(await environment.output.write(format.subject(subject)))) break;
  }
  await environment.output.write(format.counts(counts, asEdition));
  return unread || records.length === 0 ? EXIT.couldNotRun : codeOf(counts);
};

/** Consistent throughout, and nothing invalid. */
function codeOf({ subjects, invalid, records }: CrossCounts): ExitCode {
  if (records === 0) return EXIT.couldNotRun;
  const others = subjects.contradicted + subjects.breached + subjects.doubtful;
  return others === 0 && invalid.length === 0 ? EXIT.upheld : EXIT.notUpheld;
}
