/** The language in which something is said; left out where both are wanted, Chinese first. */
export type Language = 'zh' | 'en';

const EACH: Readonly<Record<Language, true>> = { zh: true, en: true };

/** All of them, Chinese first. */
export const LANGUAGES = Object.keys(EACH) as readonly Language[];
