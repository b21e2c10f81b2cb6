import type { Bilingual } from '../../index.js';
import { isAssigned, isVisible } from '../../values/characters.js';
import type { Expected, JsonFault } from '../input/json-fault.js';
import type { Unreadable } from '../input/read-record.js';

// What is said of a piece of input that cannot be read as a record.

const EXPECTED: Readonly<Record<Expected, Bilingual>> = {
  value: { zh: '一个值', en: 'a value' },
  'value-or-close': { zh: '一个值或 ]', en: 'a value or ]' },
  key: { zh: '双引号里的名称', en: 'a name in double quotes' },
  'key-or-close': { zh: '双引号里的名称或 }', en: 'a name in double quotes or }' },
  colon: { zh: '冒号', en: 'a colon' },
  more: { zh: '逗号或右括号', en: 'a comma or a closing bracket' },
  end: { zh: '行尾', en: 'the end' },
};

const WHY: Readonly<Record<Exclude<Unreadable['why'], 'not-json'>, Bilingual>> = {
  'not-utf8': {
    zh: '文字不是 UTF-8 编码（可能是 GBK 或 UTF-16），请另存为 UTF-8',
    en: 'the text is not UTF-8 (perhaps GBK or UTF-16); save it as UTF-8',
  },
  'too-long': {
    zh: '这条记录太长（限度是 16 MiB，或由 --max-bytes 指定），没有读取',
    en: 'this record is too long (the limit is 16 MiB, or that of --max-bytes) and was not read',
  },
  'too-deep': {
    zh: '这条记录的括号嵌套太深（限度是 256 层，或由 --max-depth 指定），没有读取',
    en: 'the brackets of this record stand too deep within each other (the limit is 256, or that of --max-depth): it was not read',
  },
  'too-large': {
    zh: '嵌套太深或内容太大，读不进来',
    en: 'it is nested too deeply or too large to be taken in',
  },
  'empty-element': {
    zh: '两个逗号之间没有记录',
    en: 'there is no record between two commas',
  },
  'trailing-comma': {
    zh: '最后一个逗号后面没有记录',
    en: 'there is no record after the last comma',
  },
  'missing-comma': {
    zh: '前面缺少逗号（数组里其余缺少的逗号不再逐一指出）',
    en: 'a comma is lacking before it (others lacking in this array are not pointed out)',
  },
  'unclosed-array': {
    zh: '数组没有结束（缺少 ]），文件可能不完整',
    en: 'the array does not end (] is lacking); the file may be cut off',
  },
  'unclosed-element': {
    zh: '输入在这条记录中间就结束了，数组也没有结束，文件可能不完整',
    en: 'the input ends in the middle of this record and of the array; the file may be cut off',
  },
  'after-array': {
    zh: '数组结束（]）之后还有内容，不是记录',
    en: 'something follows the end of the array (]), which is no record',
  },
};

/** What cannot be read: a line, a whole file, or an element of an array by its number. */
export type Place = 'line' | 'file' | number;

/** Why it cannot be read, in words that do not depend on the engine. */
export function unreadableText(unreadable: Unreadable, place: Place): Bilingual {
  const { zh, en } =
    unreadable.why === 'not-json'
      ? notJson(unreadable.fault, unreadable, place === 'line')
      : WHY[unreadable.why];
  return typeof place === 'string'
    ? { zh, en }
    : { zh: `数组第 ${place} 项：${zh}`, en: `array element ${place}: ${en}` };
}

function notJson(
  { fault, expected = 'value' }: JsonFault,
  { found, character }: { readonly found: string | undefined; readonly character: number },
  isLine: boolean,
): Bilingual {
  const what = EXPECTED[expected];
  const there = found === undefined ? '' : named(found);
  const zh = isLine
    ? `这一行不是 JSON：第 ${character} 个字符处`
    : `不是 JSON：第 ${character} 个字符处`;
  const en = `${isLine ? 'this line is' : 'it is'} not JSON: at character ${character}`;
  switch (fault) {
    case 'ended':
      return {
        zh: `${zh}就结束了，还缺${what.zh}${isLine ? '（一条记录须写在一行里，或放进一个数组）' : ''}`,
        en: `${en} it ends, where ${what.en} is lacking${isLine ? ' (a record stands on one line, or in an array)' : ''}`,
      };
    case 'unexpected':
      return {
        zh: `${zh}应为${what.zh}，现为 ${there}`,
        en: `${en} ${what.en} is expected, not ${there}`,
      };
    case 'open-text':
      return {
        zh: `${zh}开始的文字没有结束（缺少双引号）`,
        en: `${en} a text begins that does not end (a double quote is lacking)`,
      };
    case 'control-character':
      return {
        zh: `${zh}的文字里直接写了控制字符 ${there}，应改写为转义形式`,
        en: `${en} a text holds the bare control character ${there}, which must be escaped`,
      };
    case 'escape':
      return {
        zh: `${zh}的反斜杠转义写法不对`,
        en: `${en} a backslash begins no known escape`,
      };
    case 'number':
      return { zh: `${zh}的数字写法不对`, en: `${en} a number is not well written` };
  }
}

/** A character as it can be shown: one that cannot be seen, by its number. */
function named(char: string): string {
  if (isVisible(char) && isAssigned(char) && !/\p{M}/u.test(char)) return `“${char}”`;
  const code = (char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `U+${code}`;
}
