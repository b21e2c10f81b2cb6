/** A text as the beginning of a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A text that began a sentence, within one. */
export const uncapital = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
