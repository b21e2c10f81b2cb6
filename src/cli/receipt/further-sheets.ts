import type { FurtherSheet } from '../../report/about.js';
import { namedSheets } from '../tables/request.js';
import { digestOfFile } from './digest.js';

/** The further sheets that are given as `NAME=FILE`, as they lie there. Throws an InputError. */
export async function furtherSheets(given: readonly string[]): Promise<FurtherSheet[]> {
  const sheets: FurtherSheet[] = [];
  for (const { sheet, file } of namedSheets(given)) {
    sheets.push({ sheet, file, sha256: await digestOfFile(file) });
  }
  return sheets;
}
