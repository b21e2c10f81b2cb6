import { isDate } from '../values/date.js';
import { parseMoney } from '../values/money.js';
import { isPlace } from '../values/place.js';
import { hasCodePoints, isText, isWellFormed } from '../values/text.js';

/** The common values of the wire contract, each as a question about a value of whatever kind. */

/** A string that may be blank, such as a text of a notice. */
export const isAnyText = (value: unknown): value is string =>
  typeof value === 'string' && isWellFormed(value);

/** A text with at least one visible character. */
export const isSomeText = (value: unknown): value is string => isAnyText(value) && isText(value);

/** A text that names a record: at most 200 characters. */
export const isRecordId = (value: unknown): value is string =>
  isSomeText(value) && !hasCodePoints(value, 201);

/** A real calendar date from 1900-01-01 to 2999-12-31. */
export const isDateText = (value: unknown): value is string =>
  typeof value === 'string' && isDate(value);

/** Six digits of GB/T 2260 with a real province prefix, or `overseas`. */
export const isPlaceText = (value: unknown): value is string =>
  typeof value === 'string' && isPlace(value);

/** Money: whole fen, or a text with its unit that is exact to the fen. */
export const isMoney = (value: unknown): value is number | string =>
  typeof parseMoney(value) === 'number';

/** Money above zero: what a contract is signed for. */
export const isPositiveMoney = (value: unknown): value is number | string => {
  const fen = parseMoney(value);
  return typeof fen === 'number' && fen > 0;
};

/** Money, or a refund below zero. */
export const isSignedMoney = (value: unknown): value is number | string =>
  typeof parseMoney(value, true) === 'number';

/** Whether both are dates and the first lies before the second. */
export const isEarlier = (a: unknown, b: unknown): boolean =>
  isDateText(a) && isDateText(b) && a < b;
