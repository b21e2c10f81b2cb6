import { constants, existsSync, realpathSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Bilingual } from '../../index.js';
import { identityOf } from '../input/file.js';
import type { Output } from '../output/output.js';
import {
  cannotWriteFile,
  noSuchPaper,
  noWorkbook,
  onlyWorkbook,
  overInput,
} from '../texts/output.js';

/** The ends of file names that say a format. */
const BY_ENDING: Readonly<Record<string, string>> = {
  html: 'html',
  htm: 'html',
  xlsx: 'xlsx',
  md: 'markdown',
  csv: 'csv',
  txt: 'text',
};

/** Papers that nobody writes here, and that a program would refuse to open under their name. */
const OTHER_PAPERS: readonly string[] = ['doc', 'docx', 'et', 'ods', 'odt', 'pdf', 'wps', 'xls'];

/**
 * What keeps one of the formats of a command from a file of this name; `format` is what was asked for,
 * beside the name.
 */
export function misnamed(
  path: string,
  format: string | undefined,
  formats: readonly string[],
): Bilingual | undefined {
  const ending = endingOf(path);
  if (format === 'xlsx' && !namesWorkbook(path)) return noWorkbook(path);
  if (format !== undefined) {
    return ending === 'xlsx' && format !== 'xlsx'
      ? onlyWorkbook(path, format, formats.includes('xlsx'))
      : undefined;
  }
  const named = formatBy(path);
  const isOther =
    named === undefined ? OTHER_PAPERS.includes(ending ?? '') : !formats.includes(named);
  return isOther ? noSuchPaper(path, endingsOf(formats)) : undefined;
}

/** The format that the name of an output file says. */
export function formatBy(path: string | undefined): string | undefined {
  const ending = endingOf(path);
  return ending === undefined ? undefined : BY_ENDING[ending];
}

/** Whether a workbook may bear this name: no program opens one that is named as something else. */
export function namesWorkbook(path: string): boolean {
  return ['xlsx', undefined].includes(endingOf(path));
}

/** By which endings of its name a file is written in one of these formats. */
const endingsOf = (formats: readonly string[]): string[] =>
  Object.keys(BY_ENDING)
    .filter((ending) => ending !== 'htm' && formats.includes(BY_ENDING[ending] ?? ''))
    .map((ending) => `.${ending}`);

function endingOf(path: string | undefined): string | undefined {
  return /\.([a-z]+)$/i.exec(path ?? '')?.[1]?.toLowerCase();
}

/** Loaded where something is written to a file: that takes its time. */
const promises = () => import('node:fs/promises');

/** Sends what is written into a file instead; what keeps it from that. No input is written over. */
export async function sendTo(
  path: string,
  inputs: readonly string[],
  output: Output,
): Promise<Bilingual | undefined> {
  if (isAmong(path, inputs)) return overInput(path);
  let file: FileHandle;
  try {
    file = await (await promises()).open(path, WRITE_ONLY);
  } catch (error) {
    return cannotWriteFile(path, codeOf(error));
  }
  output.sendTo(file.createWriteStream(), async () => {
    // What is no file, a pipe or a device, holds nothing.
    if ((await file.stat()).isFile()) await file.truncate();
  });
  return undefined;
}

/** As for writing, save that it is not emptied: a command that is refused after all leaves what was there. */
const WRITE_ONLY = constants.O_WRONLY | constants.O_CREAT;

/** What will keep a file from being written, as far as that can be known without touching it. */
export async function unwritable(path: string): Promise<Bilingual | undefined> {
  try {
    const { access, stat } = await promises();
    const isThere = existsSync(path);
    if (isThere && (await stat(path)).isDirectory()) return cannotWriteFile(path, 'EISDIR');
    await access(isThere ? path : dirname(path), constants.W_OK);
  } catch (error) {
    return cannotWriteFile(path, codeOf(error));
  }
  return undefined;
}

/** Whether a file is one of some files, by whatever names. */
export function isAmong(path: string, files: readonly string[]): boolean {
  return [wholePath, identityOf].some((named) => {
    const target = named(path);
    return target !== undefined && files.some((file) => named(file) === target);
  });
}

/** Where a file really stands; `undefined` where there is none. */
export function wholePath(path: string): string | undefined {
  try {
    return realpathSync.native(path);
  } catch {
    return undefined;
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);
