import type { Bilingual } from '../regulation/bilingual.js';
import { frozen } from '../values/frozen.js';
import { type MoneyFault, parseMoney } from '../values/money.js';
import { isWellFormed } from '../values/text.js';

/** What is wrong, by its name; `of` is what it is measured against. */
export interface Fault {
  readonly fault: string;
  readonly of?: string | undefined;
  /** The value that is wrong; `undefined` where it is absent. */
  readonly given?: unknown;
  /** Of a key that nobody knows, the one that is plainly meant. */
  readonly meant?: string | undefined;
}

/** Every kind of error in data, by the word by which programs may tell it: these words stay. */
export const FAULT_CODES = /* @__PURE__ */ frozen({
  required: { zh: '必填的一项没有填', en: 'what must be there is not there' },
  'unknown-key': { zh: '没有这一项', en: 'there is no such field' },
  'unknown-rule': { zh: '没有这条规则', en: 'there is no such rule' },
  'unknown-word': { zh: '不是可用的词之一', en: 'it is none of the words that may stand there' },
  'unknown-edition': { zh: '没有加载这个版本', en: 'this edition is not loaded' },
  'reserved-edition': { zh: '编号属于内置版本', en: 'the id is that of the built-in edition' },
  type: { zh: '值的类型不对', en: 'the value is of another type' },
  text: { zh: '文字里没有看得见的字符', en: 'the text has no visible character' },
  'broken-text': { zh: '文字里有残缺的字符', en: 'the text holds a broken character' },
  'record-id': { zh: '编号太长或是空白', en: 'the id is too long or blank' },
  date: { zh: '不是这样写的真实日期', en: 'it is no real date written so' },
  place: { zh: '不是行政区划代码', en: 'it is no division code' },
  'money-unit': { zh: '金额没有写明单位', en: 'the amount lacks its unit' },
  'money-figure': { zh: '金额的数字写法不对', en: 'the figure of the amount is not well written' },
  'money-exact': { zh: '金额不精确到分', en: 'the amount is not exact to the fen' },
  range: { zh: '超出允许的范围', en: 'it lies outside what is allowed' },
  'too-few': { zh: '列出的项数不够', en: 'too few are listed' },
  duplicate: { zh: '重复', en: 'it stands twice' },
  order: { zh: '先后或大小颠倒', en: 'an order is reversed' },
  unasked: { zh: '没有通知却有补交', en: 'a supplement that nobody asked for' },
  json: { zh: '其中有不是 JSON 的值', en: 'it holds something that is not JSON' },
  'more-errors': { zh: '错误太多，没有全部列出', en: 'there are more errors than are listed' },
  unreadable: { zh: '读不出来', en: 'it cannot be read' },
  internal: {
    zh: '未能复核，原因不在这份数据',
    en: 'it could not be answered, through no fault of its own',
  },
  other: { zh: '不符合要求', en: 'it is not as required' },
} as const satisfies Readonly<Record<string, Bilingual>>);

/** A stable word for the kind of an error. */
export type FaultCode = keyof typeof FAULT_CODES;

/** Faults whose code is another word than their name. */
const CODES: Readonly<Record<string, FaultCode>> = {
  'unknown-kind': 'unknown-word',
  'unknown-act': 'unknown-word',
  'one-of': 'unknown-word',
  integer: 'type',
  string: 'type',
  'too-small': 'range',
  'too-big': 'range',
  'duplicate-id': 'duplicate',
  repeated: 'duplicate',
  'no-modality': 'unknown-key',
  'deadline-required': 'required',
  'deadline-before-notice': 'order',
  'supplement-unasked': 'unasked',
  'supplement-before-notice': 'order',
  'ended-before-started': 'order',
  'until-before-from': 'order',
  'min-over-max': 'order',
};

const MONEY_CODES: Readonly<Record<MoneyFault, FaultCode>> = {
  'not-money': 'type',
  'no-unit': 'money-unit',
  'not-a-number': 'money-figure',
  'not-exact': 'money-exact',
  'out-of-range': 'range',
  'not-whole-fen': 'money-exact',
};

/** Values that are written as texts: anything else is of another type. */
const WRITTEN: ReadonlySet<string> = new Set(['text', 'record-id', 'date', 'place']);

/** The stable word for what is wrong. */
export function codeOf({ fault, given }: Fault): FaultCode {
  if (fault.endsWith('money')) {
    const parsed = parseMoney(given, fault === 'signed-money');
    return typeof parsed === 'number' ? 'range' : MONEY_CODES[parsed];
  }
  if (fault.startsWith('type-')) return 'type';
  if (typeof given === 'string' && !isWellFormed(given)) return 'broken-text';
  if (WRITTEN.has(fault) && typeof given !== 'string') return 'type';
  if (Object.hasOwn(CODES, fault)) return CODES[fault] ?? 'other';
  return Object.hasOwn(FAULT_CODES, fault) ? (fault as FaultCode) : 'other';
}
