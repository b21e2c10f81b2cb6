/** A value behind Chinese characters: a figure stands apart from them, a day and a quotation do not. */
export const apart = (value: string): string =>
  /^-?\d/.test(value) && !/^\d{4}年/.test(value) ? ` ${value}` : value;
