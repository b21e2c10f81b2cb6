import type { CrossChecked, CrossCounts, Edition } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import { loadedEdition } from '../../regulation/loaded.js';
import { editionsJudged } from '../../report/judging.js';
import { type Command, type Environment, printErrors } from '../command.js';
import { crosscheckLines, loadCrosscheckFormat } from '../crosscheck/format.js';
import { held } from '../crosscheck/held.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { recordsIn } from '../input/all-records.js';
import type { ReadIn } from '../input/read-in.js';
import { type CrosscheckRequest, readCrosscheckArguments } from '../options/crosscheck-options.js';
import type { Pieces } from '../papers/guarded.js';
import { writePaper } from '../papers/report.js';
import { prepare } from '../prepare.js';
import { unusedBy } from '../run/edition-use.js';
import { failedAt, noSuchEdition } from '../texts/refusals.js';

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
  const { records, unread } = read;
  const { pieces, counts, failed } = await held(records, { editions, asEdition }, (found) =>
    written(found, read, request, editions, environment),
  );
  if (counts.invalid.length > 0) {
    const { sayLeftOut } = await import('../tables/left-out.js');
    const said = counts.invalid.filter((index) => !failed.includes(index));
    sayLeftOut(said, read, { editions, asEdition, language }, environment);
  }
  printErrors(environment, failed.map(failedAt), language);
  await writePaper({ pieces }, environment.output);
  if (unread || records.length === 0) return EXIT.couldNotRun;
  printErrors(environment, unusedBy(records, editions, asEdition), language);
  return codeOf(counts);
};

/** What was found, in the format that is asked for. */
async function written(
  found: CrossChecked,
  { records, inputs, mapping }: ReadIn,
  { format: name, language = 'zh', output, asEdition }: CrosscheckRequest,
  editions: readonly Edition[],
  { mayColour }: Environment,
): Promise<Pieces> {
  // Lines of JSON say nothing of it.
  const judging =
    name === 'ndjson' ? [] : editionsJudged(records, found.counts.invalid, { editions, asEdition });
  if (name !== 'ndjson' && name !== 'text') {
    const { crosscheckPieces } = await import('../papers/crosscheck.js');
    const about = { asEdition, editions, judging, inputs, mapping };
    return crosscheckPieces({ ...found, ...about }, name, language);
  }
  const colour = mayColour && output === undefined;
  const format = await loadCrosscheckFormat(name, language, colour);
  return crosscheckLines(found, format, { asEdition, judging });
}

/** Consistent throughout, and nothing invalid. */
export function codeOf({ subjects, invalid, records }: CrossCounts): ExitCode {
  if (records === 0) return EXIT.couldNotRun;
  const others = subjects.contradicted + subjects.breached + subjects.doubtful;
  return others === 0 && invalid.length === 0 ? EXIT.upheld : EXIT.notUpheld;
}
