import type { Bilingual } from '../regulation/bilingual.js';
import { isWellFormed } from '../values/text.js';
import type { Fault } from './fault.js';
import { howToWrite } from './how-to-write.js';
import { moneyText } from './money-texts.js';
import { shown, withUnseen } from './shown.js';

type Says = (of: string, given: string) => Bilingual;

const says =
  (zh: (of: string, given: string) => string, en: (of: string, given: string) => string): Says =>
  (of, given) => ({ zh: zh(of, given), en: en(of, given) });

const OBJECT = says(
  (_, given) => `应为一个对象（{…}），现为 ${given}`,
  (_, given) => `this must be an object ({…}), not ${given}`,
);

const WHOLE = says(
  (_, given) => `应为整数，现为 ${given}`,
  (_, given) => `this must be a whole number, not ${given}`,
);

/** Whether there is more than one word to choose from. */
const isChoice = (of: string): boolean => of.includes(' | ');

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
  'no-modality': says(
    (of) =>
      `“${of}”没有约束力（modality）可改：定义（确定状态的规则）和 A20.in-force 只能写 "state": "unknown"，其余规则才可改约束力；请删去 modality`,
    (of) =>
      `“${of}” has no modality to change: definitions, which settle a status, and A20.in-force take "state": "unknown" alone, and every other rule may have a modality; remove modality`,
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
  internal: says(
    () => '程序自身出错，这一条没有得到答复；请报告此事',
    () => 'the program itself failed and gave no answer; please report this',
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
    (of, given) => `应为 ${of}${isChoice(of) ? ' 之一' : ''}，现为 ${given}`,
    (of, given) => `this must be ${isChoice(of) ? 'one of ' : ''}${of}, not ${given}`,
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
    (_, given) => `应为至少有一个可见字符的文字，现为 ${given}`,
    (_, given) => `this must be a text with a visible character, not ${given}`,
  ),
  'record-id': says(
    (_, given) => `编号应为 1 至 200 个字符、至少一个可见的文字，现为 ${given}`,
    (_, given) => `an id must be a text of 1 to 200 characters, one of them visible, not ${given}`,
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
    () => '通知补交须写明期限（deadline）',
    () => 'asking for a supplement needs a deadline',
  ),
  'deadline-before-notice': says(
    (of) => `补交期限早于通知日 ${of}`,
    (of) => `the deadline lies before the day of the notice, ${of}`,
  ),
  'supplement-unasked': says(
    () => '没有补交通知，却有补交材料；请补充通知，或删去补交材料',
    () =>
      'there is a supplement without a notice that asked for it; record the notice or remove it',
  ),
  'supplement-before-notice': says(
    (of) => `补交早于通知日 ${of}`,
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
  'share-above-whole': says(
    (of) => `分子大于分母 ${of}：比例不能超过 1`,
    (of) => `the numerator lies above the denominator, ${of}: a share is at most the whole`,
  ),
  'not-a-measures-place': says(
    (of) => `“${of}”不是省级或设区市的代码（如 310000、320500），地方办法须属于其中一个`,
    (of) =>
      `“${of}” is the code of neither a province nor a prefecture (such as 310000, 320500); local measures belong to one of them`,
  ),
  'no-cap': says(
    () => '地方办法至少要有比例（grantShare）或者限额（ceiling）之一',
    () => 'local measures need a share (grantShare) or a ceiling (ceiling), or both',
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

const isItMeant = (meant: string): Bilingual => ({
  zh: `；是否应为“${meant}”？`,
  en: `; is “${meant}” meant?`,
});

/** A fault in words: what is wrong, and what to write instead where that can be worked out. */
export function faultText({ fault, of = '', given, meant }: Fault): Bilingual {
  if (fault.endsWith('money')) return moneyText(fault, given);
  if (typeof given === 'string' && !isWellFormed(given)) {
    return {
      zh: `文字里有残缺的字符（孤立的代理项），现为 ${shown(given)}`,
      en: `the text holds a broken character (a lone surrogate): ${shown(given)}`,
    };
  }
  const say = Object.hasOwn(TEXTS, fault) ? TEXTS[fault] : undefined;
  if (say === undefined) {
    return { zh: `不符合要求：${fault}`, en: `this is not as required: ${fault}` };
  }
  const what = say(withUnseen(of), shown(given));
  const write = meant === undefined ? howToWrite(fault, of, given) : isItMeant(meant);
  return { zh: what.zh + write.zh, en: what.en + write.en };
}
