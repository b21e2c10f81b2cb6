import { createHash } from 'node:crypto';
import { inLanguage } from '../../entities/faults.js';
import type { Language } from '../../index.js';
import type { Environment } from '../command.js';
import { unreadLine } from '../texts/crosscheck.js';
import { noRecords, unreadableFile } from '../texts/refusals.js';
import { unreadableText } from '../texts/unreadable.js';
import { FileSplitter } from './file-splitter.js';
import type { Limits } from './limits.js';
import type { Block } from './pieces.js';
import { recordsOf } from './read-record.js';
import { chunksOf, InputError } from './sources.js';

/**
 * Reads the records of a file, one that cannot be read as none, and gives the SHA-256 of its bytes; nothing where the
 * file cannot be read.
 */
export async function readInto(
  records: unknown[],
  file: string,
  { language, limits }: { language: Language | undefined; limits?: Limits | undefined },
  { printError }: Environment,
): Promise<string | undefined> {
  const before = records.length;
  const take = (block: Block) => {
    for (const { value, unreadable, line, element } of recordsOf(block)) {
      records.push(value);
      if (unreadable === undefined) continue;
      const why = inLanguage(unreadableText(unreadable, element ?? 'line'), language);
      printError(inLanguage(unreadLine(file, line, records.length - 1, why), language));
    }
  };
  const splitter = new FileSplitter(limits);
  const hash = createHash('sha256');
  try {
    for await (const chunk of chunksOf(file)) {
      hash.update(chunk);
      take(splitter.feed(chunk));
    }
    take(splitter.finish());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    printError(inLanguage(unreadableFile(file, error.code), language));
    return undefined;
  }
  if (records.length === before) printError(inLanguage(noRecords(file), language));
  return hash.digest('hex');
}
