import type { Language } from '../../index.js';
import { type CrosscheckInput, crosscheckReport } from '../../report/crosscheck-report.js';
import { CROSSCHECK_WORDS } from '../texts/crosscheck.js';
import { loadReportSpeech } from './speech.js';
import { written } from './written.js';

/** A cross-check as a page, or as Markdown, in pieces. */
export async function crosscheckPieces(
  found: Omit<CrosscheckInput, 'messages' | 'dossier' | 'words'>,
  name: 'html' | 'markdown',
  language: Language,
): Promise<Iterable<string>> {
  const { messages } = await loadReportSpeech(language, found.editions);
  const dossier =
    language === 'zh'
      ? (await import('../../messages/dossier/zh-CN.js')).zhDossier
      : (await import('../../messages/dossier/en.js')).enDossier;
  const words = CROSSCHECK_WORDS[language];
  return written(crosscheckReport({ ...found, messages, dossier, words }), name, false);
}
