import { basename, extname } from 'node:path';
import type { Bilingual, Language } from '../../index.js';
import { fromTable, type Mapping, type Sheet, type Table } from '../../table/index.js';
import type { Encoding } from '../../table/read/index.js';
import { chunksOf, InputError } from '../input/sources.js';
import { unreadableFile } from '../texts/refusals.js';
import * as says from '../texts/tables.js';
import type { TableRequest } from './request.js';

/** What the tables of a command line hold, or why they cannot be read. */
export interface Loaded {
  readonly tables: readonly { readonly file: string; readonly table: Table }[];
  readonly problems: readonly Bilingual[];
  /** What is said on standard error, though it stops nothing. */
  readonly remarks: readonly Bilingual[];
}

/** Reads every file with the further sheets that are given, by the mapping. */
export async function loadTables(
  files: readonly string[],
  request: TableRequest,
  language: Language | undefined,
): Promise<Loaded> {
  const problems: Bilingual[] = [];
  const remarks: Bilingual[] = [];
  const mapping = await mappingIn(request.map, problems);
  const further: Sheet[] = [];
  for (const given of request.sheets) {
    const at = given.indexOf('=');
    if (at <= 0) problems.push(says.sheetForm(given));
    else {
      const sheets = await sheetsIn(given.slice(at + 1), request.encoding, { problems, remarks });
      further.push(...(sheets ?? []).map((sheet) => ({ ...sheet, name: given.slice(0, at) })));
    }
  }
  const tables: { file: string; table: Table }[] = [];
  for (const file of files) {
    const sheets = await sheetsIn(file, request.encoding, { problems, remarks });
    if (sheets === undefined || problems.length > 0) continue;
    const table = fromTable([...sheets, ...further], mapping, { language });
    tables.push({ file, table });
  }
  return { tables, problems, remarks };
}

async function mappingIn(
  path: string | undefined,
  problems: Bilingual[],
): Promise<Mapping | readonly Mapping[] | undefined> {
  if (path === undefined) return undefined;
  const bytes = await bytesOf(path, problems);
  if (bytes === undefined) return undefined;
  try {
    return JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, '')) as Mapping;
  } catch {
    problems.push(says.mappingNotJson(path));
    return undefined;
  }
}

async function sheetsIn(
  path: string,
  encoding: string | undefined,
  { problems, remarks }: { readonly problems: Bilingual[]; readonly remarks: Bilingual[] },
): Promise<readonly Sheet[] | undefined> {
  const bytes = await bytesOf(path, problems);
  if (bytes === undefined) return undefined;
  // The parsers of spreadsheets come along only where there is one.
  const { read } = await import('../../table/read/index.js');
  const name = basename(path, extname(path));
  const given = { name, encoding: encoding as Encoding | undefined };
  const found = await read(bytes, given);
  if ('refused' in found) {
    problems.push(says.unreadableTable(path, found.refused.text));
    return undefined;
  }
  for (const note of found.notes) {
    if (note.encoding === 'gb18030' && encoding === undefined)
      remarks.push(says.readAsGb18030(path));
  }
  return found.sheets;
}

const MOST_BYTES = 1 << 28;

async function bytesOf(path: string, problems: Bilingual[]): Promise<Buffer | undefined> {
  try {
    const chunks: Buffer[] = [];
    let size = 0;
    for await (const chunk of chunksOf(path)) {
      chunks.push(Buffer.from(chunk));
      size += chunk.length;
      // Larger than any that is read: the rest need not come in.
      if (size > MOST_BYTES) break;
    }
    return Buffer.concat(chunks);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(unreadableFile(path, error.code));
    return undefined;
  }
}
