import * as z from 'zod';
import { BODIES, PARTY_KINDS } from '../regulation/words.js';
import { isDate } from '../values/date.js';
import { MAX_FEN, parseMoney } from '../values/money.js';
import { isPlace } from '../values/place.js';
import { canonicalText, hasCodePoints, isText, isWellFormed } from '../values/text.js';
import { shortened } from './fault-texts.js';
import { MOST_ERRORS } from './faults.js';
import { isJsonObject } from './json.js';

/**
 * The common values of the wire contract as schemas. They check and change nothing: a fact stays as it
 * was written, and the rules read it. `fault` names what is wrong where a check fails; faults.ts puts
 * that into words.
 */
const leaf = <T>(fault: string, holds: (value: unknown) => boolean) =>
  z.custom<T>(holds, { params: { fault } });

const readable = (value: unknown): value is string =>
  typeof value === 'string' && isWellFormed(value);

/** A string that may be blank, such as a text of a notice. */
export const anyText = /* @__PURE__ */ leaf<string>('string', readable);

/** A text with at least one character that is not white space. */
export const text = /* @__PURE__ */ leaf<string>('text', (v) => readable(v) && isText(v));

/** A text that names a record: at most 200 characters. */
export const recordId = /* @__PURE__ */ leaf<string>(
  'record-id',
  (v) => readable(v) && isText(v) && !hasCodePoints(v, 201),
);

/** A real calendar date from 1900-01-01 to 2999-12-31. */
export const date = /* @__PURE__ */ leaf<string>('date', (v) => typeof v === 'string' && isDate(v));

/** Six digits of GB/T 2260 with a real province prefix, or `overseas`. */
export const place = /* @__PURE__ */ leaf<string>(
  'place',
  (v) => typeof v === 'string' && isPlace(v),
);

/** Money: whole fen, or a text with its unit that is exact to the fen. */
export const money = /* @__PURE__ */ leaf<number | string>(
  'money',
  (v) => typeof parseMoney(v) === 'number',
);

/** Money above zero: what a contract is signed for. */
export const positiveMoney = /* @__PURE__ */ leaf<number | string>('positive-money', (v) => {
  const fen = parseMoney(v);
  return typeof fen === 'number' && fen > 0;
});

/** Money, or a refund below zero. */
export const signedMoney = /* @__PURE__ */ leaf<number | string>(
  'signed-money',
  (v) => typeof parseMoney(v, true) === 'number',
);

/** Checked by itself: `int()` would silence the checks across fields of every object it stands in. */
function whole() {
  const check = z.refine<number>(Number.isInteger, { params: { fault: 'integer' } });
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

/**
 * A check of several fields against each other. It runs whatever else is wrong beside it. The faults
 * that it can find are named beforehand, so that the JSON Schema can say what it cannot test.
 */
export function cross<T, Name extends string = string>(
  faults: readonly Name[],
  find: (value: T, fault: (path: readonly PropertyKey[], fault: Name, of?: string) => void) => void,
) {
  const check = z.superRefine<T>(
    (value, context) => {
      if (typeof value !== 'object' || value === null) return;
      let found = 0;
      find(value, (path, fault, of) => {
        found += 1;
        // One more than is listed says that there are more.
        if (found > MOST_ERRORS + 1) return;
        const params = of === undefined ? { fault } : { fault, of: shortened(of, 40) };
        context.addIssue({ code: 'custom', path: [...path], params });
      });
    },
    { when: () => true },
  );
  return Object.assign(check, { faults });
}

/** A list whose rows have ids of their own, compared as texts. */
export function listById<Row extends z.ZodObject>(row: Row, least = 0) {
  return z
    .array(row)
    .min(least)
    .check(cross(['duplicate-id'], (rows, fault) => uniqueIds(rows, fault)));
}

function uniqueIds(
  rows: unknown,
  fault: (path: PropertyKey[], fault: 'duplicate-id', of: string) => void,
) {
  if (!Array.isArray(rows) || rows.length < 2) return;
  const seen = new Set<string>();
  rows.forEach((row: unknown, index) => {
    const id = typeof row === 'object' && row !== null ? (row as { id?: unknown }).id : undefined;
    if (typeof id !== 'string') return;
    const name = canonicalText(id);
    if (seen.has(name)) fault([index, 'id'], 'duplicate-id', name);
    seen.add(name);
  });
}

/** A list of words or years in which nothing stands twice. */
export function listOnce<Item extends z.ZodType>(item: Item) {
  return z.array(item).check(
    cross(['repeated'], (items, fault) => {
      if (!Array.isArray(items) || items.length < 2) return;
      const seen = new Set<unknown>();
      items.forEach((each: unknown, index) => {
        if (typeof each !== 'string' && typeof each !== 'number') return;
        if (seen.has(each)) fault([index], 'repeated', String(each));
        seen.add(each);
      });
    }),
  );
}

/** Whether both are dates and the first lies before the second. */
export const isEarlier = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string' && isDate(a) && isDate(b) && a < b;
