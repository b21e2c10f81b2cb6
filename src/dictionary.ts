/**
 * The dictionary of facts: what every fact, field of an act, envelope and edition means, who has it, and what
 * may stand there; and every coded word. Data in both languages, for forms, headings and letters.
 */

import type { ActName } from './entities/acts.js';
import { statedBy } from './entities/dictionary/acts.js';
import { bilingual } from './entities/dictionary/field.js';
import type { Holder } from './entities/dictionary/holders.js';
import { holders as roles } from './entities/dictionary/holders.js';
import type { WordList } from './entities/dictionary/word.js';
import {
  outcomes,
  readingChoices,
  type Vocabulary,
  vocabularies,
} from './entities/dictionary/words.js';
import type { Kind } from './entities/facts.js';
import type { Bilingual } from './regulation/bilingual.js';

export { type Described, fieldAt, fieldsOf, labelAt } from './entities/dictionary/described.js';
export type { Counter } from './entities/dictionary/entry.js';
export type { Field } from './entities/dictionary/field.js';
export type { Holder, HolderPlace } from './entities/dictionary/holders.js';
export type { FieldType } from './entities/dictionary/shape.js';
export type { Vocabulary } from './entities/dictionary/words.js';
export type { Bilingual } from './regulation/bilingual.js';

/** A coded word in both languages. */
export interface WordEntry {
  readonly word: string;
  readonly label: Bilingual;
  readonly meaning: Bilingual;
  readonly articles: readonly number[];
}

/**
 * The kind of decision whose facts an act may state, where it guards one.
 *
 * @example
 * ```ts
 * factsStatedBy('award-grant') // => "grant"
 * ```
 */
export const factsStatedBy = (act: ActName): Kind | undefined => statedBy(act);

const entriesOf = (list: WordList): WordEntry[] =>
  Object.entries(list).map(([word, { label, meaning, articles = [] }]) => ({
    word,
    label: bilingual(label),
    meaning: bilingual(meaning),
    articles: [...articles],
  }));

/**
 * The words of one list, in its order.
 *
 * @example
 * ```ts
 * wordsOf('bodies')[0]?.label // => {"zh":"工作专班","en":"the task force"}
 * ```
 */
export const wordsOf = (list: Vocabulary): WordEntry[] => entriesOf(vocabularies[list]);

/**
 * The names of all lists of words.
 *
 * @example
 * ```ts
 * wordLists().slice(0, 2) // => ["kinds","bodies"]
 * ```
 */
export const wordLists = (): Vocabulary[] => Object.keys(vocabularies) as Vocabulary[];

/**
 * What a kind of decision can conclude, in its order.
 *
 * @example
 * ```ts
 * outcomesOf('grant').map(({ word, label }) => `${word} ${label.zh}`) // => ["permit 予以支持","deny 不予支持"]
 * ```
 */
export const outcomesOf = (kind: Kind): WordEntry[] => entriesOf(outcomes[kind] ?? {});

/**
 * The alternatives of each reading that an edition may choose, the draft's first.
 *
 * @example
 * ```ts
 * choicesOfReadings()['R16.contract']?.map(({ word }) => word) // => ["each","sum"]
 * ```
 */
export const choicesOfReadings = (): Record<string, WordEntry[]> =>
  Object.fromEntries(Object.entries(readingChoices).map(([id, list]) => [id, entriesOf(list)]));

/**
 * The roles that hold facts, and what each is called.
 *
 * @example
 * ```ts
 * holders()[1]?.label.en // => "the department of the demander’s province"
 * ```
 */
export const holders = (): { readonly role: Holder; readonly label: Bilingual }[] =>
  (Object.keys(roles) as Holder[]).map((role) => ({ role, label: bilingual(roles[role]) }));
