import { crossChecked } from '../dossier/cross-check.js';
import { inLanguage } from '../entities/faults.js';
import type { CrossCounts } from '../index.js';
import { loadedEdition } from '../regulation/loaded.js';
import type { Command, Environment } from './command.js';
import { loadCrosscheckFormat } from './crosscheck/format.js';
import { type CrosscheckRequest, readCrosscheckArguments } from './crosscheck-options.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { recordsIn } from './input/all-records.js';
import type { Found } from './papers/crosscheck.js';
import { prepare } from './prepare.js';
import { noSuchEdition } from './texts/refusals.js';

/** `jiebang crosscheck`: the records of all files given, taken for whole files and held against each other. */
export const crosscheckCommand: Command = async (args, environment) => {
  const given = readCrosscheckArguments(args, environment.isTerminal);
  const prepared = await prepare('crosscheck', given, environment);
  if ('code' in prepared) return prepared.code;
  const { request, editions } = prepared;
  const { asEdition, language } = request;
  if (asEdition !== undefined && loadedEdition(asEdition, editions) === undefined) {
    environment.printError(inLanguage(noSuchEdition(asEdition), language));
    return EXIT.couldNotRun;
  }
  const read = await recordsIn(request, environment);
  if (read === undefined) return EXIT.couldNotRun;
  const { records, inputs, mapping, unread } = read;
  const { subjects, counts } = crossChecked(records, { editions, asEdition }, false);
  if (counts.invalid.length > 0) {
    const { sayLeftOut } = await import('./tables/left-out.js');
    sayLeftOut(counts.invalid, read, { editions, asEdition, language }, environment);
  }
  const found = { subjects, counts, asEdition, editions, inputs, mapping };
  await write(found, request, environment);
  return unread || records.length === 0 ? EXIT.couldNotRun : codeOf(counts);
};

async function write(
  found: Found,
  { format: name, language = 'zh', output }: CrosscheckRequest,
  environment: Environment,
): Promise<void> {
  if (name !== 'ndjson' && name !== 'text') {
    const { crosscheckPieces } = await import('./papers/crosscheck.js');
    for (const piece of await crosscheckPieces(found, name, language)) {
      if (!(await environment.output.write(piece))) return;
    }
    return;
  }
  const colour = environment.mayColour && output === undefined;
  const format = await loadCrosscheckFormat(name, language, colour);
  for (const subject of found.subjects) {
    if (!(await environment.output.write(format.subject(subject)))) break;
  }
  await environment.output.write(format.counts(found.counts, found.asEdition));
}

/** Consistent throughout, and nothing invalid. */
export function codeOf({ subjects, invalid, records }: CrossCounts): ExitCode {
  if (records === 0) return EXIT.couldNotRun;
  const others = subjects.contradicted + subjects.breached + subjects.doubtful;
  return others === 0 && invalid.length === 0 ? EXIT.upheld : EXIT.notUpheld;
}
