import type { ReplayResult } from '../../lifecycle/index.js';
import type { Answered, Format, FormatName, FormatOptions } from '../formats/format.js';
import type { Unread } from '../through.js';
import { csv } from './csv.js';
import { html } from './html.js';
import { markdown } from './markdown.js';
import { ndjson } from './ndjson.js';
import { loadReplaySpeech } from './speech.js';
import type { ReplaySummary } from './summary.js';
import { text } from './text.js';

export type ReplayAnswered = Answered<ReplayResult | Unread>;

/** How replayed dockets are written. */
export type ReplayFormat = Format<ReplayResult | Unread, ReplaySummary>;

const FOR_PEOPLE = { text, csv, markdown, html };

/** A format; those for people are loaded with their language. */
export async function loadReplayFormat(
  name: FormatName,
  options: FormatOptions,
): Promise<ReplayFormat> {
  if (name === 'ndjson') return ndjson(options);
  return FOR_PEOPLE[name](await loadReplaySpeech(options.language ?? 'zh'), options);
}
