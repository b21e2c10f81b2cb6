import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import type { Bilingual, Language } from '../../index.js';
import type { FurtherSheet } from '../../report/about.js';
import { tableTexts } from '../../report/table-remarks.js';
import { fromTable, type Mapping, type Sheet, type Table } from '../../table/index.js';
import type { Encoding } from '../../table/read/index.js';
import { chunksOf, InputError } from '../input/sources.js';
import { unreadableFile } from '../texts/refusals.js';
import * as says from '../texts/tables.js';
import type { GivenMapping, TableRequest } from './request.js';

/** A file of tables as it was read. */
export interface LoadedTable {
  readonly file: string;
  readonly sha256: string;
  readonly table: Table;
  /** How it was read. */
  readonly remarks: readonly Bilingual[];
  /** The files of the further sheets. */
  readonly further: readonly FurtherSheet[];
}

/** What the tables of a command line hold, or why they cannot be read. */
export interface Loaded {
  readonly tables: readonly LoadedTable[];
  /** The file of the mapping, where there is one. */
  readonly mapping?: { readonly file: string; readonly sha256: string } | undefined;
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
  const given =
    request.mapping === undefined ? await mappingIn(request.map, problems) : request.mapping;
  const mapping = given?.mapping;
  const further: Sheet[] = [];
  const besides: FurtherSheet[] = [];
  for (const given of request.sheets) {
    const at = given.indexOf('=');
    if (at <= 0) problems.push(says.sheetForm(given));
    else {
      const path = given.slice(at + 1);
      const sheets = await sheetsIn(path, request.encoding, problems);
      remarks.push(...(sheets?.remarks ?? []).map((remark) => says.ofFile(path, remark)));
      if (sheets === undefined) continue;
      const name = given.slice(0, at);
      further.push(...sheets.sheets.map((sheet) => ({ ...sheet, name })));
      // By what it is called in its folder: a receipt finds it in another.
      besides.push({ sheet: name, file: basename(path), sha256: sheets.sha256 });
    }
  }
  const tables: LoadedTable[] = [];
  for (const file of files) {
    const read = await sheetsIn(file, request.encoding, problems);
    if (read === undefined || problems.length > 0) continue;
    const table = fromTable([...read.sheets, ...further], mapping, { language });
    const isRefused = 'refused' in table;
    // How it was read may be why it is refused.
    if (isRefused) remarks.push(...read.remarks.map((remark) => says.ofFile(file, remark)));
    const said = isRefused ? [] : [...read.remarks, ...tableTexts(table)];
    tables.push({ file, sha256: read.sha256, table, remarks: said, further: besides });
  }
  const { file = '', sha256 = '' } = given ?? {};
  return { tables, problems, remarks, mapping: given && { file, sha256 } };
}

async function mappingIn(
  path: string | undefined,
  problems: Bilingual[],
): Promise<GivenMapping | undefined> {
  if (path === undefined) return undefined;
  const bytes = await bytesOf(path, problems);
  if (bytes === undefined) return undefined;
  if (!isUtf8(bytes)) {
    problems.push(says.mappingNotUtf8(path));
    return undefined;
  }
  try {
    const mapping = JSON.parse(bytes.toString('utf8').replace(/^\ufeff/, '')) as Mapping;
    return { file: path, sha256: hashOf(bytes), mapping };
  } catch {
    problems.push(says.mappingNotJson(path));
    return undefined;
  }
}

async function sheetsIn(
  path: string,
  encoding: string | undefined,
  problems: Bilingual[],
): Promise<
  (Pick<LoadedTable, 'sha256' | 'remarks'> & { readonly sheets: readonly Sheet[] }) | undefined
> {
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
  const isGuessed =
    found.notes.some((note) => note.encoding === 'gb18030') && encoding === undefined;
  const remarks = isGuessed ? [says.readAsGb18030] : [];
  return { sheets: found.sheets, sha256: hashOf(bytes), remarks };
}

const MOST_BYTES = 1 << 28;
const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');

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
