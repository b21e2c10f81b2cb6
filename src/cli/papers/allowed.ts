import { type AllowedInput, allowedReport } from '../../report/replay/allowed.js';
import { allowedBook } from '../../report/replay/allowed-book.js';
import type { PaperName } from '../formats/format.js';
import { version } from '../version.js';
import { written } from './written.js';

/** What may be done next as a page, as Markdown, or as a workbook, in pieces. */
export async function* allowedPieces(
  asked: Omit<AllowedInput, 'version'>,
  name: PaperName,
): AsyncGenerator<string | Uint8Array> {
  const input = { ...asked, version: version() };
  if (name === 'xlsx') {
    const { bookBytes } = await import('./book.js');
    yield await bookBytes(allowedBook(input));
  } else yield* written(allowedReport(input), name, false);
}
