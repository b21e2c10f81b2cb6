import type { Language } from '../../index.js';
import { type CrosscheckInput, crosscheckReport } from '../../report/crosscheck-report.js';
import { crosscheckBook, crosscheckCsv } from '../../report/crosscheck-table.js';
import type { LastFormatName } from '../formats/format.js';
import { CROSSCHECK_WORDS } from '../texts/crosscheck.js';
import { version } from '../version.js';
import { loadReportSpeech } from './speech.js';
import { written } from './written.js';

/** What a cross-check found, before it is told in a language. */
export type Found = Omit<CrosscheckInput, 'messages' | 'dossier' | 'words' | 'basis' | 'version'>;

/** A cross-check as a table, a workbook, a page, or as Markdown, in pieces. */
export async function crosscheckPieces(
  found: Found,
  name: LastFormatName,
  language: Language,
): Promise<Iterable<string | Uint8Array>> {
  const input = await toldIn(found, language);
  if (name === 'csv') return crosscheckCsv(input);
  if (name === 'xlsx') {
    const { bookBytes } = await import('./book.js');
    return [await bookBytes(crosscheckBook(input))];
  }
  return written(crosscheckReport(input), name, false);
}

/** What was found, with what tells of it in a language. */
export async function toldIn(found: Found, language: Language): Promise<CrosscheckInput> {
  const { messages, words } = await loadReportSpeech(language, found.editions);
  const dossier =
    language === 'zh'
      ? (await import('../../messages/dossier/zh-CN.js')).zhDossier
      : (await import('../../messages/dossier/en.js')).enDossier;
  return {
    ...found,
    ...{ messages, dossier, words: CROSSCHECK_WORDS[language], basis: words.basis },
    version: version(),
  };
}
