import { inLanguage } from '../entities/faults.js';
import { type CrossCounts, crossCheck, type Language } from '../index.js';
import { editionNamed } from '../regulation/editions.js';
import { begin } from './begin.js';
import type { Command, Surroundings } from './command.js';
import { loadCrosscheckFormat } from './crosscheck/format.js';
import { readCrosscheckArguments } from './crosscheck-options.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { Opening } from './input/opening.js';
import type { Block } from './input/pieces.js';
import { recordsOf } from './input/read-record.js';
import { chunksOf, InputError } from './input/sources.js';
import { noSuchEdition, unreadLine } from './texts/crosscheck.js';
import { noRecords, unreadableFile } from './texts/refusals.js';
import { unreadableText } from './texts/unreadable.js';

/** `jiebang crosscheck`: the records of all files given, taken for whole files and held against each other. */
export const crosscheckCommand: Command = async (args, around) => {
  const begun = await begin('crosscheck', readCrosscheckArguments(args, around.isTerminal), around);
  if ('code' in begun) return begun.code;
  const { request, editions } = begun;
  const { asEdition, language } = request;
  if (asEdition !== undefined && editionNamed(asEdition, editions) === undefined) {
    around.complain(inLanguage(noSuchEdition(asEdition), language));
    return EXIT.couldNotRun;
  }
  const records: unknown[] = [];
  let unread = false;
  for (const file of request.files) {
    if (!(await readInto(records, file, language, around))) unread = true;
  }
  const { subjects, counts } = crossCheck(records, { editions, asEdition });
  const format = await loadCrosscheckFormat(request.format, language ?? 'zh', around.mayColour);
  for (const subject of subjects) {
    if (!(await around.output.write(format.subject(subject)))) break;
  }
  await around.output.write(format.counts(counts, asEdition));
  return unread || records.length === 0 ? EXIT.couldNotRun : codeOf(counts);
};

/** Consistent throughout, and nothing invalid. */
function codeOf({ subjects, invalid, records }: CrossCounts): ExitCode {
  if (records === 0) return EXIT.couldNotRun;
  const others = subjects.contradicted + subjects.breached + subjects.doubtful;
  return others === 0 && invalid.length === 0 ? EXIT.upheld : EXIT.notUpheld;
}

/** Reads the records of a file; one that cannot be read is there as none. False: the file cannot be read. */
async function readInto(
  records: unknown[],
  file: string,
  language: Language | undefined,
  { complain }: Surroundings,
): Promise<boolean> {
  const before = records.length;
  const take = (block: Block) => {
    for (const { value, unreadable, line, element } of recordsOf(block)) {
      records.push(value);
      if (unreadable === undefined) continue;
      const why = inLanguage(unreadableText(unreadable, element ?? 'line'), language);
      complain(inLanguage(unreadLine(file, line, records.length - 1, why), language));
    }
  };
  const opening = new Opening();
  try {
    for await (const chunk of chunksOf(file)) take(opening.feed(chunk));
    take(opening.finish());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    complain(inLanguage(unreadableFile(file, error.code), language));
    return false;
  }
  if (records.length === before) complain(inLanguage(noRecords(file), language));
  return true;
}
