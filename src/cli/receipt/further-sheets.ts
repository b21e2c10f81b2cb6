import type { FurtherSheet } from '../../report/about.js';
import { digestOfFile } from './digest.js';

/** The further sheets that are given as `NAME=FILE`, as they lie there. Throws an InputError. */
export async function furtherSheets(given: readonly string[]): Promise<FurtherSheet[]> {
  const sheets: FurtherSheet[] = [];
  for (const { sheet, file } of named(given)) {
    sheets.push({ sheet, file, sha256: await digestOfFile(file) });
  }
  return sheets;
}

/** The files of the further sheets. */
export const sheetFiles = (given: readonly string[]): string[] =>
  named(given).map(({ file }) => file);

const named = (given: readonly string[]) =>
  given.flatMap((each) => {
    const at = each.indexOf('=');
    // What is no sheet is refused where the table is read.
    return at <= 0 ? [] : [{ sheet: each.slice(0, at), file: each.slice(at + 1) }];
  });
