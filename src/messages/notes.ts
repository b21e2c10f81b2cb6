import type { Note, RuleId } from '../index.js';
import { pathInWords } from './paths.js';
import type { Words } from './sentences.js';
import { cutList } from './texts.js';

/** A note in a sentence: which fact, and what may be wrong with it. */
export function noteInWords(note: Note, words: Words): string {
  const { notes, tongue } = words;
  switch (note.note) {
    case 'mixed-units':
      return notes.mixedUnits(cutList(note.paths, (path) => factAt(path, words), tongue));
    case 'tiny-amount':
      return notes.tinyAmount(factAt(note.path, words));
    case 'credit-code':
      return notes.creditCode(factAt(note.path, words));
    case 'local-cap-differs':
      return notes.localCapDiffers(factAt(note.path, words));
    case 'filler':
      return notes.filler(factAt(note.path, words));
  }
}

/** The reason given for a rule, where a path leads to one. */
export function reasonAt(path: string, { notes, rules }: Words): string | undefined {
  const rule = /^reasons\.(.+)$/.exec(path)?.[1];
  if (rule === undefined || !Object.hasOwn(rules, rule)) return undefined;
  return notes.reasonFor(rules[rule as RuleId].name);
}

function factAt(path: string, words: Words): string {
  const reason = reasonAt(path, words);
  if (reason !== undefined) return reason;
  return pathInWords(path, undefined, words) ?? words.tongue.quote(path.replace(/^facts\./, ''));
}
