import type { ReplayResult } from '../../lifecycle/index.js';
import type { Answered, Format, FormatName, FormatOptions } from '../formats/format.js';
import type { Unread } from '../through.js';
import type { ReplaySummary } from './summary.js';

export type ReplayAnswered = Answered<ReplayResult | Unread>;

/** How replayed dockets are written. */
export type ReplayFormat = Format<ReplayResult | Unread, ReplaySummary>;

/** Loads a format; those for people bring their language with them. */
export async function loadReplayFormat(
  name: FormatName,
  options: FormatOptions,
): Promise<ReplayFormat> {
  if (name === 'ndjson') return (await import('./ndjson.js')).ndjson(options);
  const speech = await (await import('./speech.js')).loadReplaySpeech(options.language ?? 'zh');
  switch (name) {
    case 'text':
      return (await import('./text.js')).text(speech, options);
    case 'csv':
      return (await import('./csv.js')).csv(speech, options);
    case 'markdown':
      return (await import('./markdown.js')).markdown(speech, options);
    case 'html':
      return (await import('./html.js')).html(speech, options);
  }
}
