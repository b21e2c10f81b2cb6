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
const TERMS_OF_ART = /万元|部分揭榜成功|揭榜成功/g;

/** What is wrong with a sentence; texts of the record stand in quotation marks and are left alone. */
export function stumbles(sentence: string, { language }: Messages): string[] {
  const own = sentence.replace(/“[^“”]+”/g, '“”');
  const said = own.replace(/“”/g, 'X');
  return [
    ...(said.trim() === '' ? ['empty'] : []),
    ...(TRACES.test(said) ? [`trace of code or doubled mark: ${TRACES.exec(said)?.[0]}`] : []),
    ...(/[“”]/.test(said) ? ['quotation marks do not close'] : []),
    ...(language === 'en' && HAN.test(said.replace(TERMS_OF_ART, '')) ? ['Han characters'] : []),
    ...(language === 'zh' && /[a-zA-Z]{2,}/.test(said) ? ['Latin words'] : []),
    ...(said.endsWith(language === 'zh' ? '。' : '.') ? [] : ['no full stop']),
    ...(sentence.length > 2000 ? [`${sentence.length} characters`] : []),
  ].map((fault) => `${fault} in: ${sentence}`);
}
