import type { FormatName, FormatOptions } from '../formats/format.js';
import type { ReplayFormat } from './format.js';
import { ndjson } from './ndjson.js';
import { loadReplaySpeech } from './speech.js';

const FOR_PEOPLE = {
  text: async () => (await import('./text.js')).text,
  csv: async () => (await import('./csv.js')).csv,
};

/** A format that is written docket by docket; those for people are loaded with their language. */
export async function loadReplayFormat(
  name: FormatName,
  options: FormatOptions,
): Promise<ReplayFormat> {
  if (name === 'ndjson') return ndjson(options);
  const speech = await loadReplaySpeech(options.language ?? 'zh', options.editions);
  const format = await FOR_PEOPLE[name === 'csv' ? 'csv' : 'text']();
  return format(speech, options);
}
