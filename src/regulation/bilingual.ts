import type { Language } from '../values/language.js';

/** One text in the languages of the project: all always present, none a fallback. */
export interface Bilingual extends Readonly<Record<Language, string>> {}
