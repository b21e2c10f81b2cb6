import * as z from 'zod';
import { BODIES, PARTY_KINDS } from '../regulation/words.js';
import { MAX_FEN } from '../values/money.js';
import { type Cross, idsDiffer, itemsDiffer } from './crosses.js';
import { MOST_ERRORS } from './faults.js';
import { isJsonObject } from './json.js';
import {
  isAnyText,
  isDateText,
  isMoney,
  isPlaceText,
  isPositiveMoney,
  isRecordId,
  isSignedMoney,
  isSomeText,
} from './leaves.js';
import { shortened } from './shown.js';

/**
 * The common values of the wire contract as schemas. They check and change nothing: a fact stays as it
 * was written, and the rules read it. `fault` names what is wrong where a check fails; faults.ts puts
 * that into words. One value that is wrong hides nothing that is wrong beside it.
 */
const leaf = <T>(fault: string, holds: (value: unknown) => boolean) =>
  z.custom<T>(holds, { params: { fault }, abort: false });

/** A string that may be blank, such as a text of a notice. */
export const anyText = /* @__PURE__ */ leaf<string>('string', isAnyText);

/** A text with at least one visible character. */
export const text = /* @__PURE__ */ leaf<string>('text', isSomeText);

/** A text that names a record: at most 200 characters. */
export const recordId = /* @__PURE__ */ leaf<string>('record-id', isRecordId);

/** A real calendar date from 1900-01-01 to 2999-12-31. */
export const date = /* @__PURE__ */ leaf<string>('date', isDateText);

/** Six digits of GB/T 2260 with a real province prefix, or `overseas`. */
export const place = /* @__PURE__ */ leaf<string>('place', isPlaceText);

/** Money: whole fen, or a text with its unit that is exact to the fen. */
export const money = /* @__PURE__ */ leaf<number | string>('money', isMoney);

/** Money above zero: what a contract is signed for. */
export const positiveMoney = /* @__PURE__ */ leaf<number | string>(
  'positive-money',
  isPositiveMoney,
);

/** Money, or a refund below zero. */
export const signedMoney = /* @__PURE__ */ leaf<number | string>('signed-money', isSignedMoney);

/** Says what is wrong where a check fails; left out, zod's own words. */
type Says = (issue: unknown) => string;

const saying = (error: Says | undefined) => (error === undefined ? {} : { error });

/** Checked by itself: `int()` would silence the checks across fields of every object it stands in. */
export function whole(error?: Says) {
  const params = { fault: 'integer' };
  const check = z.refine<number>(Number.isInteger, { params, ...saying(error) });
  // The JSON Schema says `integer`.
  check._zod.onattach.push(({ _zod: { bag } }) => Object.assign(bag, { format: 'safeint' }));
  return check;
}

/** A whole number from `least` up to what JSON carries exactly. */
export const integer = (least: number, most: number = MAX_FEN) =>
  z.number().check(whole()).min(least).max(most);

/** A calendar year of the programme's range of dates. */
export const year = /* @__PURE__ */ integer(1900, 2999);

export const body = /* @__PURE__ */ z.enum(BODIES);
export const partyKind = /* @__PURE__ */ z.enum(PARTY_KINDS);

/** Free data of the caller: a JSON object. */
export const jsonObject = /* @__PURE__ */ leaf<Record<string, unknown>>('json', isJsonObject);

/** A check of several fields against each other, as one of zod's. */
export function cross<Value, Name extends string>(of: Cross<Value, Name>, error?: Says) {
  const check = z.superRefine<Value>(
    (value, context) => {
      if (typeof value !== 'object' || value === null) return;
      let found = 0;
      of.find(value, (path, fault, against) => {
        found += 1;
        // One more than is listed says that there are more.
        if (found > MOST_ERRORS + 1) return;
        const params = against === undefined ? { fault } : { fault, of: shortened(against, 40) };
        context.addIssue({ code: 'custom', path: [...path], params });
      });
    },
    { when: () => true, ...saying(error) },
  );
  return Object.assign(check, { cross: of });
}

/** A list whose rows have ids of their own, compared as texts. */
export function listById<Row extends z.ZodObject>(row: Row, least = 0) {
  return z.array(row).min(least).check(cross(idsDiffer));
}

/** A list of words or years in which nothing stands twice. */
export function listOnce<Item extends z.ZodType>(item: Item) {
  return z.array(item).check(cross(itemsDiffer));
}
