import { inLanguage } from '../entities/faults.js';
import type { Language } from '../index.js';
import { loadedEdition } from '../regulation/loaded.js';
import type { Command, Environment } from './command.js';
import { WholeFiles } from './crosscheck/whole-files.js';
import { readCrosscheckArguments } from './crosscheck-options.js';
import { EXIT } from './exit-code.js';
import { FileSplitter } from './input/file-splitter.js';
import type { Block } from './input/pieces.js';
import { chunksOf, InputError } from './input/sources.js';
import { prepare } from './prepare.js';
import { unreadLine } from './texts/crosscheck.js';
import { noRecords, noSuchEdition, unreadableFile } from './texts/refusals.js';
import { unreadableText } from './texts/unreadable.js';

/** `jiebang crosscheck`: the records of all files given, taken for whole files and held against each other. */
export const crosscheckCommand: Command = async (args, environment) => {
  const read = readCrosscheckArguments(args, environment.isTerminal);
  const prepared = await prepare('crosscheck', read, environment);
  if ('code' in prepared) return prepared.code;
  const { request, editions } = prepared;
  const { asEdition, language, output } = request;
  if (asEdition !== undefined && loadedEdition(asEdition, editions) === undefined) {
    environment.printError(inLanguage(noSuchEdition(asEdition), language));
    return EXIT.couldNotRun;
  }
  const whole = new WholeFiles();
  let unread = false;
  for (const file of request.files) {
    if (!(await readInto(whole, file, language, environment))) unread = true;
  }
  const colour = environment.mayColour && output === undefined;
  const code = await whole.report(request, editions, environment, colour);
  return unread ? EXIT.couldNotRun : code;
};

/** Reads the records of a file; one that cannot be read is there as none. False: the file cannot be read. */
async function readInto(
  whole: WholeFiles,
  file: string,
  language: Language | undefined,
  { printError }: Environment,
): Promise<boolean> {
  const before = whole.size;
  const take = (block: Block) =>
    whole.takeBlock(block, ({ unreadable, element, line }, index) => {
      if (unreadable === undefined) return;
      const why = inLanguage(unreadableText(unreadable, element ?? 'line'), language);
      printError(inLanguage(unreadLine(file, line, index, why), language));
    });
  const splitter = new FileSplitter();
  try {
    for await (const chunk of chunksOf(file)) take(splitter.feed(chunk));
    take(splitter.finish());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    printError(inLanguage(unreadableFile(file, error.code), language));
    return false;
  }
  if (whole.size === before) printError(inLanguage(noRecords(file), language));
  return true;
}
