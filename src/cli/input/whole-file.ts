import type { Hash } from 'node:crypto';
import type { Language } from '../../index.js';
import { inLanguage } from '../../regulation/bilingual.js';
import type { Environment } from '../command.js';
import { unreadLine } from '../texts/crosscheck.js';
import { noRecords, unreadableFile } from '../texts/refusals.js';
import { unreadableText } from '../texts/unreadable.js';
import { FileSplitter } from './file-splitter.js';
import type { Limits } from './limits.js';
import type { Block } from './pieces.js';
import { type InputRecord, recordsOf } from './read-record.js';
import { chunksOf, InputError } from './sources.js';

interface Manner {
  readonly language: Language | undefined;
  readonly limits?: Limits | undefined;
  /** Takes in the bytes, where the file is to be named by them. */
  readonly hash?: Hash | undefined;
  /** Takes note of where each record stood, and of why one could not be read. */
  readonly from?: ((read: InputRecord) => void) | undefined;
}

/** Reads the records of a file; one that cannot be read is there as none. False: the file cannot be read. */
export async function readInto(
  records: unknown[],
  file: string,
  { language, limits, hash, from }: Manner,
  { printError }: Environment,
): Promise<boolean> {
  const before = records.length;
  const take = (block: Block) => {
    for (const read of recordsOf(block)) {
      const { value, unreadable, line, element } = read;
      records.push(value);
      from?.(read);
      if (unreadable === undefined) continue;
      const why = unreadableText(unreadable, element ?? 'line');
      printError(inLanguage(unreadLine(file, line, records.length - 1, why), language));
    }
  };
  const splitter = new FileSplitter(limits);
  try {
    for await (const chunk of chunksOf(file)) {
      hash?.update(chunk);
      take(splitter.feed(chunk));
    }
    take(splitter.finish());
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    printError(inLanguage(unreadableFile(file, error.code), language));
    return false;
  }
  if (records.length === before) printError(inLanguage(noRecords(file), language));
  return true;
}
