import type { FormatName, FormatOptions } from '../formats/format.js';
import { csv } from './csv.js';
import type { ReplayFormat } from './format.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { loadReplaySpeech } from './speech.js';
import { text } from './text.js';

const FOR_PEOPLE = { text, csv, markdown, html };

/** A format; those for people are loaded with their language. */
export async function loadReplayFormat(
  name: FormatName,
  options: FormatOptions,
): Promise<ReplayFormat> {
  if (name === 'ndjson') return ndjson(options);
  return FOR_PEOPLE[name as keyof typeof FOR_PEOPLE](
    await loadReplaySpeech(options.language ?? 'zh'),
    options,
  );
}
