import { isDate } from '../../values/date.js';

/*
 * Whether what a file stores as a value is one of its type. The parser makes something of whatever it is: of 0x10 and of
 * nothing 0, of 2024-06-31 the first of July, of TRUE false.
 */

export const isStoredNumber = (text: string): boolean => NUMBER.test(text);

const NUMBER = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/iu;

/** A day, with or without a time of day. */
export function isStoredDay(text: string): boolean {
  const [, year, , month, day] = DAY.exec(text) ?? [];
  if (year === undefined) return false;
  const part = (number = '') => number.padStart(2, '0');
  // Leap years come again after 400, and the years before and after those of decisions are told elsewhere.
  return isDate(`${2000 + (Number(year) % 400)}-${part(month)}-${part(day)}`);
}

const DAY = /^\s*(\d{1,5})([-/])(\d{1,2})\2(\d{1,2})(?:[T ][\d:.]*Z?)?\s*$/u;
