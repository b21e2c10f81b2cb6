import {
  type Described,
  fieldAt,
  outcomesOf,
  type Vocabulary,
  type WordEntry,
  wordLists,
  wordsOf,
} from '../dictionary.js';
import type { Kind, Language } from '../index.js';
import type { Tongue } from './tongue.js';

/** What the dictionary calls a field; with the numbers of the items on its path. */
export function labelOf(path: string, of: Described, tongue: Tongue): string | undefined {
  const field = fieldAt(of, path);
  if (field === undefined) return undefined;
  const { label, numbered } = field;
  const numbers = [...path.matchAll(/\.(\d+)(?=\.|$)/g)].map(([, digits]) => Number(digits) + 1);
  if (numbered === undefined || numbers.length === 0) return label[tongue.language];
  return numbered[tongue.language].replaceAll(/\{(\d)\}/g, (_, level: string) => {
    const number = numbers[Number(level)] ?? 0;
    return tongue.language === 'zh' ? String(number) : tongue.ordinal(number);
  });
}

/** What the dictionary calls a coded word: of a list, an outcome of a kind, or of the first list that has it. */
export function wordIn(language: Language, word: string, list?: Vocabulary | Kind): string {
  const lists = list === undefined ? wordLists() : [list];
  const found = lists.flatMap(wordsIn).find((each) => each.word === word);
  return found === undefined ? word : found.label[language];
}

const wordsIn = (list: Vocabulary | Kind): WordEntry[] =>
  (wordLists() as string[]).includes(list) ? wordsOf(list as Vocabulary) : outcomesOf(list as Kind);
