import type { Comparison } from '../../explain/index.js';
import type { Edition, Language } from '../../index.js';
import type { About } from '../../report/about.js';
import { comparisonReport, type ExplainInput, explainReport } from '../../report/explain/report.js';
import { explainBook, explainCsv } from '../../report/explain/table.js';
import type { LastFormatName } from '../formats/format.js';
import { version } from '../version.js';
import { loadReportSpeech } from './speech.js';
import { written } from './written.js';

interface Settings {
  readonly name: LastFormatName;
  readonly language: Language;
  readonly editions: readonly Edition[];
  readonly asEdition: string | undefined;
  readonly inputs: About['inputs'];
  readonly mapping?: About['mapping'];
}

/** Explanations as a page, as Markdown, a table or a workbook, in pieces. */
export async function explainPieces(
  told: Omit<ExplainInput, 'about' | 'speech'>,
  settings: Settings,
): Promise<Iterable<string | Uint8Array>> {
  const { name } = settings;
  const input = { ...told, ...(await around(settings)) };
  if (name === 'csv') return explainCsv(input);
  if (name === 'xlsx') {
    const { bookBytes } = await import('./book.js');
    return [await bookBytes(explainBook(input))];
  }
  return written(explainReport(input), name, false);
}

/** Two editions compared, as a page or as Markdown. */
export async function comparisonPieces(
  comparison: Comparison,
  name: 'html' | 'markdown',
  settings: Settings,
): Promise<Iterable<string>> {
  return written(comparisonReport(comparison, await around(settings)), name, false);
}

async function around({
  language,
  editions,
  asEdition,
  inputs,
  mapping,
}: Settings): Promise<Pick<ExplainInput, 'about' | 'speech'>> {
  const about = { editions, asEdition, version: version(), inputs, mapping };
  return { about, speech: await loadReportSpeech(language, editions) };
}
