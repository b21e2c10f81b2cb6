import { MAX_FEN } from '../values/money.js';
import { UNITS } from '../values/money-text.js';
import { PLACE_CODE } from '../values/place.js';
import { INVISIBLE } from '../values/unicode-table.js';

/**
 * The common values of the wire contract in JSON Schema, by the fault that their check names. The
 * patterns are written for every engine a validator may use (ECMA-262, RE2, Java, Python): no `\d`, no
 * `\s`, no look-around, and the white space that ECMAScript's `trim` removes as characters.
 */

/** A JSON Schema, or a part of one. */
export type JsonSchema = { readonly [keyword: string]: unknown };

const WHITE = '\t\n\v\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** A character that can be seen. */
const VISIBLE = `[^${INVISIBLE}]`;

/** The days of a common year, and the twenty-ninth of February of a leap year. */
const DATE =
  '^(?:(?:19|2[0-9])[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])' +
  '|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))' +
  '|(?:(?:19|2[0-9])(?:0[48]|[2468][048]|[13579][26])|2[048]00)-02-29)$';

// Full-width forms count as ASCII.
const DIGIT = '[0-9０-９]';
const FIGURE = `(?:${DIGIT}+|${DIGIT}{1,3}(?:[,，]${DIGIT}{3})+)`;

/** A figure with its unit, and no decimals beyond the fen but zeros. */
function moneyPattern(sign: string): string {
  const units = UNITS.map(
    ([unit, places]) => `(?:[.．]${DIGIT}{1,${places}}[0０]*)?[${WHITE}]*${unit}`,
  );
  return `^[${WHITE}]*${sign}${FIGURE}(?:${units.join('|')})[${WHITE}]*$`;
}

/**
 * An amount is one list of types, a text before a number: so Ajv's `coerceTypes` leaves a text of digits a
 * text, which the pattern refuses for want of a unit, and makes of `null` a text and never nothing. A list is
 * refused before types are looked at, because `coerceTypes: 'array'` would take `["3000"]` for 3000 fen.
 */
const amount = (pattern: string, minimum: number) => [
  {
    type: ['array', 'boolean', 'null', 'number', 'object', 'string'],
    minItems: 1,
    maxItems: 0,
  },
  { type: ['string', 'integer'], pattern, minimum, maximum: MAX_FEN },
];

const RANGE = {
  zh: `折合分不得超过 ${MAX_FEN}；文字金额是否超出，本模式不检查。`,
  en: `No more than ${MAX_FEN} fen; of a text this schema does not test it.`,
};

const WELL_FORMED = {
  zh: '不得含孤立的代理项，本模式不检查。',
  en: 'No lone surrogates; this schema does not test for them.',
};

const says = (zh: string, en: string) => ({ description: `${zh} / ${en}` });

/** By the fault that the check of the value names. */
export const LEAVES: Readonly<Record<string, JsonSchema>> = {
  string: {
    ...says(`文字，可以为空。${WELL_FORMED.zh}`, `A text, blank or not. ${WELL_FORMED.en}`),
    type: 'string',
  },
  text: {
    ...says(
      `至少有一个可见字符的文字。${WELL_FORMED.zh}`,
      `A text with at least one visible character. ${WELL_FORMED.en}`,
    ),
    type: 'string',
    pattern: VISIBLE,
  },
  'record-id': {
    ...says(
      `记录编号：1 至 200 个字符，至少一个可见。${WELL_FORMED.zh}`,
      `The id of a record: 1 to 200 characters, one of them visible. ${WELL_FORMED.en}`,
    ),
    type: 'string',
    pattern: VISIBLE,
    maxLength: 200,
  },
  date: {
    ...says(
      '1900-01-01 至 2999-12-31 之间真实存在的日期，不带时间和时区。',
      'A real calendar date from 1900-01-01 to 2999-12-31, without time or zone.',
    ),
    type: 'string',
    format: 'date',
    pattern: DATE,
    maxLength: 10,
    examples: ['2024-06-30'],
  },
  place: {
    ...says(
      'GB/T 2260 六位行政区划代码，前两位须为真实的省级代码；境外为 overseas。',
      'A division code of six digits by GB/T 2260 with a real province prefix, or overseas.',
    ),
    type: 'string',
    pattern: `^(?:${PLACE_CODE.source.slice(1, -1)}|overseas)$`,
    maxLength: 8,
    examples: ['320500', 'overseas'],
  },
  money: {
    ...says(
      `金额：整数分，或带单位（元、万元、亿元）且精确到分的文字。${RANGE.zh}`,
      `Money: whole fen, or a text with its unit (元, 万元, 亿元), exact to the fen. ${RANGE.en}`,
    ),
    allOf: amount(moneyPattern(''), 0),
    examples: [900000000, '900万元'],
  },
  'positive-money': {
    ...says(
      `大于 0 的金额：整数分，或带单位且精确到分的文字。${RANGE.zh}`,
      `Money above zero: whole fen, or a text with its unit, exact to the fen. ${RANGE.en}`,
    ),
    allOf: [...amount(moneyPattern(''), 1), { type: ['string', 'integer'], pattern: '[1-9１-９]' }],
    examples: [500000000, '500万元'],
  },
  'signed-money': {
    ...says(
      `金额，退款为负：整数分，或带单位且精确到分的文字。${RANGE.zh}`,
      `Money, or a refund below zero: whole fen, or a text with its unit, exact to the fen. ${RANGE.en}`,
    ),
    allOf: amount(moneyPattern('[-－]?'), -MAX_FEN),
    examples: [200000000, '-2万元'],
  },
  json: {
    ...says('任意 JSON 对象。', 'Any JSON object.'),
    type: 'object',
  },
};
