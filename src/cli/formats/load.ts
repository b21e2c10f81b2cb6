import { csv } from './csv.js';
import type { Format, FormatName, FormatOptions } from './format.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { loadSpeech } from './speech.js';
import { text } from './text.js';

const FOR_PEOPLE = { text, csv, markdown, html };

/** A format; those for people are loaded with their language. */
export async function loadFormat(name: FormatName, options: FormatOptions): Promise<Format> {
  if (name === 'ndjson') return ndjson(options);
  return FOR_PEOPLE[name](await loadSpeech(options.language ?? 'zh', options.editions), options);
}
