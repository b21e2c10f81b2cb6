import { draft } from '../../index.js';
import { loadedEdition } from '../../regulation/loaded.js';
import { printable } from '../../values/gate.js';
import type { FormatOptions } from './format.js';
import type { Speech } from './speech.js';

/** By what a report judges: every edition that records may name, or the one that all are judged by. */
export function basisOf(
  { messages, words }: Speech,
  { editions = [], asEdition }: Pick<FormatOptions, 'editions' | 'asEdition'>,
): string[] {
  if (asEdition === undefined) return [printable(messages.judgedBy([draft, ...editions]))];
  const asked = loadedEdition(asEdition, editions) ?? draft;
  return [messages.judgedBy([asked]), words.asEdition(asked.id)].map(printable);
}
