import type { Bilingual } from '../regulation/bilingual.js';
import { isWellFormed } from '../values/text.js';
import type { Fault } from './fault.js';
import { howToWrite } from './how-to-write.js';
import { moneyText } from './money-texts.js';
import { PROGRAM_FAILED } from './program-failed.js';
import { shown, withUnseen } from './shown.js';

/** A sentence, in Chinese and in English. */
type Text = readonly [zh: string, en: string];

const OBJECT: Text = [
  '应为一个对象（{…}），现为 %given',
  'this must be an object ({…}), not %given',
];

const WHOLE: Text = ['应为整数，现为 %given', 'this must be a whole number, not %given'];

/** What each fault says: `%of` is what the value is measured against, `%given` the value, both already short. */
const TEXTS: Readonly<Record<string, Text>> = {
  required: ['缺少此项，必须填写', 'this is required and is not there'],
  'unknown-key': [
    '没有“%of”这一项；请核对拼写（决定记录的自定内容放在 meta 里）',
    'there is no field “%of”; check the spelling (data of your own goes into a record’s meta)',
  ],
  'no-modality': [
    '定义和 A20.in-force 没有约束力可改，其他规则才有；请删去此项',
    'definitions and A20.in-force have no modality, only other rules have one; remove it',
  ],
  'unknown-rule': [
    '这种决定没有规则“%of”，不能为它写理由',
    'decisions of this kind have no rule “%of”, so no reason can be given for it',
  ],
  'unknown-kind': ['没有这种决定：%given', 'there is no such kind of decision: %given'],
  'unknown-act': ['没有这种行为：%given', 'there is no such act: %given'],
  'unknown-edition': [
    '没有加载这个版本：%given；请用 --edition 或 editions 加载',
    'this edition is not loaded: %given; load it with --edition or editions',
  ],
  'reserved-edition': [
    'draft 是内置版本的编号，请另取编号',
    'draft is the id of the built-in edition; take another id',
  ],
  internal: PROGRAM_FAILED,
  'type-object': OBJECT,
  'type-record': OBJECT,
  'type-array': ['应为一个列表（[…]），现为 %given', 'this must be a list ([…]), not %given'],
  'type-boolean': ['应为 true 或 false，现为 %given', 'this must be true or false, not %given'],
  'type-number': WHOLE,
  integer: WHOLE,
  'one-of': ['应为 %of 之一，现为 %given', 'this must be one of %of, not %given'],
  'the-one': ['应为 %of，现为 %given', 'this must be %of, not %given'],
  'too-few': ['至少要有 %of 项', 'at least %of must be listed'],
  'too-small': ['不得小于 %of，现为 %given', 'this must be at least %of, not %given'],
  'too-big': ['不得大于 %of，现为 %given', 'this must be at most %of, not %given'],
  string: ['应为文字，现为 %given', 'this must be a text, not %given'],
  text: [
    '应为至少有一个可见字符的文字，现为 %given',
    'this must be a text with a visible character, not %given',
  ],
  'record-id': [
    '编号应为 1 至 200 个字符、至少一个可见的文字，现为 %given',
    'an id must be a text of 1 to 200 characters, one of them visible, not %given',
  ],
  date: [
    '应为 1900-01-01 至 2999-12-31 之间真实存在的日期，如 "2024-06-30"，现为 %given',
    'this must be a real date from 1900-01-01 to 2999-12-31 such as "2024-06-30", not %given',
  ],
  place: [
    '应为六位行政区划代码，如 "320500"，或 "overseas"，现为 %given',
    'this must be a division code of six digits such as "320500", or "overseas", not %given',
  ],
  json: [
    '应为 JSON 对象，其中只有 JSON 的值',
    'this must be a JSON object that holds JSON values only',
  ],
  'duplicate-id': [
    '编号“%of”重复，同一列表里编号须各不相同',
    'the id “%of” stands twice in this list',
  ],
  repeated: ['“%of”重复列出', '“%of” is listed twice'],
  'deadline-required': [
    '通知补交须写明期限（deadline）',
    'asking for a supplement needs a deadline',
  ],
  'deadline-before-notice': [
    '补交期限早于通知日 %of',
    'the deadline lies before the day of the notice, %of',
  ],
  'supplement-unasked': [
    '没有补交通知，却有补交材料；请补充通知，或删去补交材料',
    'a supplement without a notice that asked for it; record the notice or remove it',
  ],
  'supplement-before-notice': [
    '补交早于通知日 %of',
    'the supplement lies before the day of the notice, %of',
  ],
  'ended-before-started': ['结束日早于开始日 %of', 'the end lies before the start, %of'],
  'recorded-before-act': [
    '登记日期早于办理日期 %of',
    'the day of recording lies before the act, %of',
  ],
  'until-before-from': ['截止日早于起始日 %of', 'the last day lies before the first, %of'],
  'min-over-max': ['下限大于上限 %of', 'the lower bound lies above the upper one, %of'],
  'share-above-whole': [
    '分子大于分母 %of：比例不能超过 1',
    'the numerator lies above the denominator, %of: a share is at most the whole',
  ],
  'not-a-measures-place': [
    '地方办法须属于一个省或设区市（如 310000、320500），不是“%of”',
    'local measures are those of a province or prefecture (310000, 320500), not of “%of”',
  ],
  'no-cap': [
    '地方办法至少要有比例（grantShare）或者限额（ceiling）之一',
    'local measures need a share (grantShare) or a ceiling (ceiling), or both',
  ],
  'more-errors': [
    '错误太多，只列出最先的；请改正后再查',
    'too many errors to list them all; correct these and check again',
  ],
  unreadable: [
    '这份数据读不出来：其中有不是普通数据的内容',
    'this data cannot be read: it holds something that is not plain data',
  ],
};

/** A fault in words: what is wrong, and what to write instead where that can be worked out. */
export function faultText({ fault, of = '', given, meant }: Fault): Bilingual {
  if (fault.endsWith('money')) return moneyText(fault, given);
  // Where no text belongs, one that is whole would be as wrong.
  if (typeof given === 'string' && !isWellFormed(given) && !fault.startsWith('type-')) {
    return {
      zh: `文字里有残缺的字符（孤立的代理项），现为 ${shown(given)}`,
      en: `the text holds a broken character (a lone surrogate): ${shown(given)}`,
    };
  }
  const name = fault === 'one-of' && !of.includes(' | ') ? 'the-one' : fault;
  const text = Object.hasOwn(TEXTS, name) ? TEXTS[name] : undefined;
  const [zh, en] = text ?? [`不符合要求：${fault}`, `this is not as required: ${fault}`];
  const filled = (said: string) =>
    said.replace(/%(of|given)/g, (_, value) => (value === 'of' ? withUnseen(of) : shown(given)));
  const write = howToWrite(fault, of, given, meant);
  return { zh: filled(zh) + write.zh, en: filled(en) + write.en };
}
