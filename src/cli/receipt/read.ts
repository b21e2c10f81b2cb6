import { readFile } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { type Bilingual, type Edition, readEdition } from '../../index.js';
import { type Receipt, readReceipt } from '../../receipt/statement.js';
import { draft } from '../../regulation/editions.js';
import { loadedEdition } from '../../regulation/loaded.js';
import { readJson } from '../input/read-record.js';
import { InputError } from '../input/sources.js';
import type { RecheckRequest } from '../options/recheck-options.js';
import { type GivenMapping, sheetFiles } from '../tables/request.js';
import * as says from '../texts/receipts.js';
import { unreadableFile } from '../texts/refusals.js';
import { requestOf } from './request.js';

/** A receipt with what it names, and the recheck that it tells of. */
export interface Told {
  readonly receipt: Receipt;
  readonly input: string;
  readonly output: string;
  readonly chain: string;
  readonly request: RecheckRequest;
  /** How the results name the input; left out: they do not. */
  readonly label: string | undefined;
  readonly editions: readonly Edition[];
}

/** The files that lie beside a receipt. */
export const filesOf = ({ input, output, chain, request }: Told): string[] => [
  ...[input, output, chain],
  ...sheetFiles(request.table.sheets),
];

/** The bytes of a file, or why they cannot be read. */
export async function bytesOf(path: string): Promise<Buffer | Bilingual> {
  try {
    return await readFile(path);
  } catch (error) {
    return unreadableFile(path, new InputError(path, error).code);
  }
}

/** The recheck that the receipt at a path tells of, or why nothing can be made of it. */
export async function toldBy(path: string): Promise<Told | readonly Bilingual[]> {
  const bytes = await bytesOf(path);
  if (!Buffer.isBuffer(bytes)) return [bytes];
  const { value, unreadable } = readJson(bytes);
  if (unreadable !== undefined) return [says.noReceiptAt(path, [])];
  const read = readReceipt(value);
  return read.ok ? toldOf(path, read.receipt) : [says.noReceiptAt(path, read.paths)];
}

/** A file in a folder; by the name of standard input, too, a file. */
const beside = (folder: string, name: string): string =>
  name === '-' ? `${folder}${sep}-` : join(folder, name);

/** The recheck that a receipt tells of; what it names lies beside it. */
export function toldOf(path: string, receipt: Receipt): Told | readonly Bilingual[] {
  const folder = dirname(path);
  const [input, output, chain] = receipt.subject.map(({ name }) => beside(folder, name));
  if (input === undefined || output === undefined || chain === undefined) return [];
  const { predicate } = receipt;
  const asked = requestOf(predicate.options, input, folder);
  if ('wrong' in asked) return [says.noReceiptAt(path, [asked.wrong])];
  const editions: Edition[] = [];
  for (const [place, { id, edition }] of predicate.editions.entries()) {
    // The draft is built in, and `verify` holds it against the one that the receipt holds.
    if (id === draft.id) continue;
    const again = readEdition(edition);
    if (!again.ok) return [says.noReceiptAt(path, [`predicate.editions.${place}.edition`])];
    editions.push(again.edition);
  }
  const { asEdition } = asked.request;
  if (asEdition !== undefined && loadedEdition(asEdition, editions) === undefined) {
    return [says.noReceiptAt(path, ['predicate.options.asEdition'])];
  }
  const { file = '', sha256 = '' } = asked.map ?? {};
  const mapping =
    predicate.mapping === null
      ? undefined
      : { file, sha256, mapping: predicate.mapping as GivenMapping['mapping'] };
  const table = { ...asked.request.table, mapping };
  const request = { ...asked.request, table };
  return { receipt, input, output, chain, request, label: asked.label, editions };
}
