import type { Bilingual } from '../regulation/bilingual.js';
import { type MoneyFault, parseMoney } from '../values/money.js';
import { isWellFormed } from '../values/text.js';
import type { Fault } from './faults.js';

export type { Bilingual };

type Says = (of: string, given: string) => Bilingual;

const says =
  (zh: (of: string, given: string) => string, en: (of: string, given: string) => string): Says =>
  (of, given) => ({ zh: zh(of, given), en: en(of, given) });

const MONEY: Readonly<Record<MoneyFault, Bilingual>> = {
  'not-money': { zh: '应为整数分，或带单位的文字', en: 'give whole fen, or a text with its unit' },
  'no-unit': { zh: '缺少单位：元、万元或亿元', en: 'the unit is lacking: 元, 万元 or 亿元' },
  'not-a-number': {
    zh: '数字写法不对：小数点两边都要有数字，逗号只作千分位',
    en: 'the figure is not well written: digits on both sides of a point, commas between thousands only',
  },
  'not-exact': { zh: '不足一分的零头无法精确表示', en: 'it is not exact to the fen' },
  'out-of-range': {
    zh: '应在 0 至 9007199254740991 分之间',
    en: 'it must lie between 0 and 9007199254740991 fen',
  },
  'not-whole-fen': { zh: '数字按分计，须为整数', en: 'a number counts fen and must be whole' },
};

const OBJECT = says(
  (_, given) => `应为一个对象（{…}），现为 ${given}`,
  (_, given) => `this must be an object ({…}), not ${given}`,
);

const WHOLE = says(
  (_, given) => `应为整数，现为 ${given}`,
  (_, given) => `this must be a whole number, not ${given}`,
);

/** What each fault says, Chinese first; `of` and the value given are already shortened. */
const TEXTS: Readonly<Record<string, Says>> = {
  required: says(
    () => '缺少此项，必须填写',
    () => 'this is required and is not there',
  ),
  'unknown-key': says(
    (of) => `没有“${of}”这一项；请核对拼写（决定记录的自定内容放在 meta 里）`,
    (of) =>
      `there is no field “${of}”; check the spelling (data of your own goes into a record’s meta)`,
  ),
  'unknown-rule': says(
    (of) => `这种决定没有规则“${of}”，不能为它写理由`,
    (of) => `decisions of this kind have no rule “${of}”, so no reason can be given for it`,
  ),
  'unknown-kind': says(
    (_, given) => `没有这种决定：${given}`,
    (_, given) => `there is no such kind of decision: ${given}`,
  ),
  'unknown-act': says(
    (_, given) => `没有这种行为：${given}`,
    (_, given) => `there is no such act: ${given}`,
  ),
  'unknown-edition': says(
    (_, given) => `没有加载这个版本：${given}；请用 --edition 或 editions 加载`,
    (_, given) => `this edition is not loaded: ${given}; load it with --edition or editions`,
  ),
  'reserved-edition': says(
    () => 'draft 是内置版本的编号，请另取编号',
    () => 'draft is the id of the built-in edition; take another id',
  ),
  'type-object': OBJECT,
  'type-record': OBJECT,
  'type-array': says(
    (_, given) => `应为一个列表（[…]），现为 ${given}`,
    (_, given) => `this must be a list ([…]), not ${given}`,
  ),
  'type-boolean': says(
    (_, given) => `应为 true 或 false，现为 ${given}`,
    (_, given) => `this must be true or false, not ${given}`,
  ),
  'type-number': WHOLE,
  integer: WHOLE,
  'one-of': says(
    (of, given) => `应为 ${of} 之一，现为 ${given}`,
    (of, given) => `this must be one of ${of}, not ${given}`,
  ),
  'too-few': says(
    (of) => `至少要有 ${of} 项`,
    (of) => `at least ${of} must be listed`,
  ),
  'too-small': says(
    (of, given) => `不得小于 ${of}，现为 ${given}`,
    (of, given) => `this must be at least ${of}, not ${given}`,
  ),
  'too-big': says(
    (of, given) => `不得大于 ${of}，现为 ${given}`,
    (of, given) => `this must be at most ${of}, not ${given}`,
  ),
  string: says(
    (_, given) => `应为文字，现为 ${given}`,
    (_, given) => `this must be a text, not ${given}`,
  ),
  text: says(
    (_, given) => `应为至少有一个非空白字符的文字，现为 ${given}`,
    (_, given) => `this must be a text with a character that is not white space, not ${given}`,
  ),
  'record-id': says(
    (_, given) => `编号应为 1 至 200 个字符、不全是空白的文字，现为 ${given}`,
    (_, given) => `an id must be a text of 1 to 200 characters, not all white space, not ${given}`,
  ),
  date: says(
    (_, given) =>
      `应为 1900-01-01 至 2999-12-31 之间真实存在的日期，如 "2024-06-30"，现为 ${given}`,
    (_, given) =>
      `this must be a real date from 1900-01-01 to 2999-12-31 such as "2024-06-30", not ${given}`,
  ),
  place: says(
    (_, given) => `应为六位行政区划代码，如 "320500"，或 "overseas"，现为 ${given}`,
    (_, given) =>
      `this must be a division code of six digits such as "320500", or "overseas", not ${given}`,
  ),
  json: says(
    () => '应为 JSON 对象，其中只有 JSON 的值',
    () => 'this must be a JSON object that holds JSON values only',
  ),
  'duplicate-id': says(
    (of) => `编号“${of}”重复，同一列表里编号须各不相同`,
    (of) => `the id “${of}” stands twice; ids in this list must differ`,
  ),
  repeated: says(
    (of) => `“${of}”重复列出`,
    (of) => `“${of}” is listed twice`,
  ),
  'deadline-required': says(
    () => '通知补正须写明期限（deadline）',
    () => 'asking for a supplement needs a deadline',
  ),
  'deadline-before-notice': says(
    (of) => `补正期限早于通知日 ${of}`,
    (of) => `the deadline lies before the day of the notice, ${of}`,
  ),
  'supplement-unasked': says(
    () => '没有补正通知，却有补正材料；请补记通知，或删去补正',
    () =>
      'there is a supplement without a notice that asked for it; record the notice or remove it',
  ),
  'supplement-before-notice': says(
    (of) => `补正早于通知日 ${of}`,
    (of) => `the supplement lies before the day of the notice, ${of}`,
  ),
  'ended-before-started': says(
    (of) => `结束日早于开始日 ${of}`,
    (of) => `the end lies before the start, ${of}`,
  ),
  'recorded-before-act': says(
    (of) => `记载日早于行为之日 ${of}`,
    (of) => `the day of recording lies before the act, ${of}`,
  ),
  'until-before-from': says(
    (of) => `截止日早于起始日 ${of}`,
    (of) => `the last day lies before the first, ${of}`,
  ),
  'min-over-max': says(
    (of) => `下限大于上限 ${of}`,
    (of) => `the lower bound lies above the upper one, ${of}`,
  ),
  'more-errors': says(
    () => '错误太多，只列出最先发现的；请改正后再查',
    () => 'there are too many errors to list them all; correct these and check again',
  ),
  unreadable: says(
    () => '这份数据读不出来：其中有不是普通数据的内容',
    () => 'this data cannot be read: it holds something that is not plain data',
  ),
};

/** A fault in words: what is wrong and what to write instead. */
export function faultText({ fault, of = '', given }: Fault): Bilingual {
  if (fault.endsWith('money')) return moneyText(fault, given);
  if (typeof given === 'string' && !isWellFormed(given)) {
    return {
      zh: '文字里有残缺的字符（孤立的代理项）',
      en: 'the text holds a broken character (a lone surrogate)',
    };
  }
  const say = Object.hasOwn(TEXTS, fault) ? TEXTS[fault] : undefined;
  return say
    ? say(of, shown(given))
    : { zh: `不符合要求：${fault}`, en: `this is not as required: ${fault}` };
}

function moneyText(fault: string, given: unknown): Bilingual {
  const parsed = parseMoney(given, fault === 'signed-money');
  const why = typeof parsed === 'number' ? undefined : MONEY[parsed];
  if (why === undefined) return { zh: '金额须大于 0', en: 'the amount must be above 0' };
  return {
    zh: `应为金额，如 900000000（分）或 "900万元"；${why.zh}，现为 ${shown(given)}`,
    en: `this must be money, such as 900000000 (fen) or "900万元"; ${why.en}; given: ${shown(given)}`,
  };
}

/** A text of no more than so many characters, none of them cut in two. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const start = [...text.slice(0, 2 * most)].slice(0, most).join('');
  return start === text ? text : `${start}…`;
}

/** A value as a person may recognise it, short. */
function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(shortened(value, 40));
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  return typeof value === 'function' || typeof value === 'symbol' ? typeof value : String(value);
}
