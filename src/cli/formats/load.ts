import { csv } from './csv.js';
import type { Format, FormatOptions } from './format.js';
import { ndjson } from './ndjson.js';
import { loadSpeech } from './speech.js';

/** A format in which answers are written one by one; what speaks is loaded with its language. */
export async function loadFormat(name: 'ndjson' | 'csv', options: FormatOptions): Promise<Format> {
  const { language = 'zh', editions = [] } = options;
  if (name === 'ndjson') return ndjson(options);
  const machine = csv(await loadSpeech(language, editions), options);
  if (options.inWords !== true) return machine;
  const [{ csvForPeople }, { loadReportSpeech }] = await Promise.all([
    import('../../report/csv-words.js'),
    import('../papers/speech.js'),
  ]);
  return { ...machine, ...csvForPeople(await loadReportSpeech(language, editions), options) };
}
