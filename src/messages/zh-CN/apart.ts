/** A value behind Chinese characters: a figure stands apart from them, a day and a quotation do not. */
export const apart = (value: string): string =>
  /^-?\d/.test(value) && !/^\d{4}年/.test(value) ? ` ${value}` : value;

/** A fact that is named by a question stands in quotation marks, so that its answer is told from it. */
export const asked = (fact: string): string => (/是否|哪|第几/.test(fact) ? `“${fact}”` : fact);
