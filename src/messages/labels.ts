import {
  type Described,
  type Field,
  fieldAt,
  outcomesOf,
  type Vocabulary,
  type WordEntry,
  wordLists,
  wordsOf,
} from '../dictionary.js';
import type { Kind, Language } from '../index.js';
import { ordinal } from './ordinal.js';

/** A field's label, with the numbers of the items on the path to it, counted from 1. */
export function numberedLabel(
  { label, numbered }: Pick<Field, 'label' | 'numbered'>,
  path: string,
  language: Language,
): string {
  const numbers = [...path.matchAll(/\.(\d+)(?=\.|$)/g)].map(([, digits]) => Number(digits) + 1);
  if (numbered === undefined || numbers.length === 0) return label[language];
  return numbered[language].replaceAll(/\{(\d)\}/g, (_, level: string) => {
    const number = numbers[Number(level)] ?? 1;
    return language === 'zh' ? String(number) : ordinal(number);
  });
}

/** What the dictionary calls a field; with the numbers of the items on its path. */
export function labelOf(path: string, of: Described, language: Language): string | undefined {
  const field = fieldAt(of, path);
  return field === undefined ? undefined : numberedLabel(field, path, language);
}

/** What the dictionary calls a coded word: of a list, an outcome of a kind, or of the first list that has it. */
export function wordIn(language: Language, word: string, list?: Vocabulary | Kind): string {
  const lists = list === undefined ? wordLists() : [list];
  const found = lists.flatMap(wordsIn).find((each) => each.word === word);
  return found === undefined ? word : found.label[language];
}

const wordsIn = (list: Vocabulary | Kind): WordEntry[] =>
  (wordLists() as string[]).includes(list) ? wordsOf(list as Vocabulary) : outcomesOf(list as Kind);
