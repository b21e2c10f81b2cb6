import { en } from '../../src/messages/en/index.js';
import type { Messages } from '../../src/messages/messages.js';
import { zhCN } from '../../src/messages/zh-CN/index.js';

/** Both languages, by the name a test shows. */
export const LANGUAGES: readonly (readonly [string, Messages])[] = [
  ['Chinese', zhCN],
  ['English', en],
];

/** What must never reach a reader: traces of code, raw paths, marks that stumble over each other. */
const TRACES =
  /\b(?:undefined|null|NaN|Infinity)\b|\[object|\bfacts\.|\{\d\}|[，。；：、,.;:]\s*[，。；：、,.;]|\s{2}|^\s|\s$|“”/;

const HAN = /\p{Script=Han}/u;
const TERMS_OF_ART = /部分揭榜成功|揭榜成功/g;

/** Words that readers of official documents stumble over, and days and amounts not written as such. */
const UNWANTED: Readonly<Record<Messages['language'], RegExp>> = {
  zh: /依法|合法|推翻|维持|未定|转交|批次|立项建议|申报指南|揭榜合同|准予|(?<!符)合规|补记|左右决定|谈不上|即符合|后符合|审核人员|签约|无法判断|其他机构|会同评审的是否|还须付|一提出|一项不剩|没有哪个|(?<![\d.])0\.\d* 万元|\d{4}-\d{2}-\d{2}|是([^，。]+)，不是/,
  en: /\blawful|\bsits\b|construction office|complies|\bonce they are\b|open once|sees fit|\bon on\b|the number of|required at least|万元|overturned|upheld|undetermined|\d{4}-\d{2}-\d{2}|, not an? /,
};

/** What is wrong with a sentence; texts of the record stand in quotation marks and are left alone. */
export function stumbles(sentence: string, { language }: Messages): string[] {
  const own = sentence.replace(/“[^“”]+”/g, '“”');
  const said = own.replace(/“”/g, 'X');
  return [
    ...(said.trim() === '' ? ['empty'] : []),
    ...(TRACES.test(said) ? [`trace of code or doubled mark: ${TRACES.exec(said)?.[0]}`] : []),
    ...(UNWANTED[language].test(said) ? [`unwanted: ${UNWANTED[language].exec(said)?.[0]}`] : []),
    ...(/[“”]/.test(said) ? ['quotation marks do not close'] : []),
    ...(language === 'en' && HAN.test(said.replace(TERMS_OF_ART, '')) ? ['Han characters'] : []),
    ...(language === 'zh' && /[a-zA-Z]{2,}/.test(said) ? ['Latin words'] : []),
    ...(said.endsWith(language === 'zh' ? '。' : '.') ? [] : ['no full stop']),
    ...(sentence.length > 2000 ? [`${sentence.length} characters`] : []),
  ].map((fault) => `${fault} in: ${sentence}`);
}
