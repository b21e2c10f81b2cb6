import {
  barInOrder,
  type Cross,
  deadlineGiven,
  endsAfterStart,
  idsDiffer,
  itemsDiffer,
  recordedInOrder,
  supplementInOrder,
} from '../crosses.js';
import { atMostWhole, minUnderMax, ofSomePlace, ownAndInOrder } from '../edition-crosses.js';
import { isJsonObject } from '../json.js';
import {
  isAnyText,
  isDateText,
  isMoney,
  isPlaceText,
  isPositiveMoney,
  isRecordId,
  isSignedMoney,
  isSomeText,
} from '../leaves.js';

/** The words in which the tables are written, besides those of `notation.ts`. */

export type Check = (value: unknown) => boolean;

/** Single values, each by the name of the fault that it has where it fails. */
export const LEAVES: Readonly<Record<string, Check>> = {
  string: isAnyText,
  text: isSomeText,
  'record-id': isRecordId,
  date: isDateText,
  place: isPlaceText,
  money: isMoney,
  'positive-money': isPositiveMoney,
  'signed-money': isSignedMoney,
  json: isJsonObject,
};

/** Checks of several fields against each other. */
export const CROSSES: Readonly<Record<string, Cross<never>>> = {
  atMostWhole,
  barInOrder,
  deadlineGiven,
  endsAfterStart,
  idsDiffer,
  itemsDiffer,
  minUnderMax,
  ofSomePlace,
  ownAndInOrder,
  recordedInOrder,
  supplementInOrder,
};
