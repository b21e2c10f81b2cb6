import type { Language } from '../values/language.js';

/** One text in the languages of the project: all always present, none a fallback. */
export interface Bilingual extends Readonly<Record<Language, string>> {}

/** A text in one language, or in both where none is asked for. */
export function inLanguage(text: Bilingual, language: Language | undefined): string {
  return language === undefined ? `${text.zh} / ${text.en}` : text[language];
}
