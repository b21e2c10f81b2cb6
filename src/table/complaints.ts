import type { DataError } from '../entities/faults.js';
import type { Bilingual } from '../regulation/bilingual.js';
import { inLanguage } from '../regulation/bilingual.js';
import { fillsCell } from '../values/filler.js';
import type { Language } from '../values/language.js';
import { unwrapped } from '../values/text.js';
import { wordKey } from './fold.js';
import { REFUSALS, type Says, said } from './refusals.js';

/** Something wrong with a table, where it stands in it, and what was read. */
export interface TableError extends Omit<DataError, 'code' | 'keys'> {
  readonly code: string;
  /** The path as RFC 6901 writes it. */
  readonly pointer: string;
  readonly sheet?: string;
  readonly row?: number;
  readonly heading?: string;
  readonly read?: string;
}

/** An error before it is put into words. */
export interface Complaint {
  readonly code: string;
  readonly keys?: readonly string[];
  readonly sheet?: string;
  readonly row?: number;
  readonly heading?: string;
  readonly read?: string;
  /** What is named besides: a heading that lacks, a unit that stands above. */
  readonly of?: string;
  /** What the cell may say besides one value: several of them, or that there is none. */
  readonly hint?: 'several' | 'none' | undefined;
}

const SAYS: Readonly<Record<string, Says>> = {
  money: said(
    '这不是金额；请写数字，如 900 或 900.50，单位写在表头或单元格里（元、万元、亿元）',
    'this is no amount; write digits such as 900 or 900.50, with the unit in the heading or the cell (元, 万元, 亿元)',
  ),
  'money-unit': (of) => [
    `金额没有单位；请在表头写明，如“支持资金（万元）”，或在映射里写 unit${of === '' ? '' : `（表头上方写着“${of}”，但不据此推断）`}`,
    `the amount has no unit; write it in the heading, such as 支持资金（万元）, or as unit in the mapping${of === '' ? '' : ` (above the headings stands “${of}”, from which nothing is inferred)`}`,
  ],
  'money-exact': said(
    '金额有不足一分的零头；请写到分',
    'the amount is not exact to the fen; write it to the fen',
  ),
  range: said('金额超出范围或不应为负数', 'the amount is out of range, or may not be negative'),
  'number-format': said(
    '单元格的数字格式显示的与存储的不一样；数值请改为常规格式并核对，文字（如编号）请把该列设为文本后重新填写，改为常规格式找不回只由格式显示的字',
    'the number format of the cell shows something else than is stored; make a number General and check it; where it is a text, such as an id, make the column a text and enter it again: General does not bring back what the format alone shows',
  ),
  date: said(
    '这不是日期；请写成 2024-06-30、2024/6/30 或 2024年6月30日',
    'this is no date; write it as 2024-06-30, 2024/6/30 or 2024年6月30日',
  ),
  'date-time': said(
    '日期带有时刻；请去掉时刻，或在映射里写 "time": "dropped"',
    'the date carries a time of day; remove it, or write "time": "dropped" in the mapping',
  ),
  'date-month': said(
    '单元格没有显示到日（如只有年月），存储的日未必真实；请写明日',
    'the cell shows no day, and the day that is stored (such as the first of a month) need not be the true one; write the day',
  ),
  boolean: said('请写“是”或“否”（有、无，√、×）', 'write 是 or 否 (有, 无, √, ×, true, false)'),
  integer: said(
    '这不是整数；请只写数字，如 2023',
    'this is no whole number; write digits alone, such as 2023',
  ),
  word: said('没有这个词；可写：{of}', 'there is no such word; write one of: {of}'),
  place: said(
    '认不出这个地方或科技厅（委）；请写六位区划代码，或从省写起的全称，如“江苏省苏州市”、“江苏省科技厅”',
    'this place or department is not known; write its six-digit code, or the full name from the province down, such as 江苏省苏州市 or 江苏省科技厅',
  ),
  none: said(
    '此项不能为“无”；没有记录请留空',
    '无 (none) cannot stand here; leave it empty where it is not on record',
  ),
  filler: said(
    '这只是占位的文字；没有记录请留空',
    'this only fills the cell; leave it empty where it is not on record',
  ),
  'error-cell': said(
    '单元格里是公式错误或显示不下的内容；请改正后重新导出',
    'the cell holds an error of a formula, or what did not fit; mend it and export again',
  ),
  'struck-out': said(
    '单元格里有一部分文字划了删除线（以 ~~ 标出），看不出哪些作数；请删去划掉的文字后重新导出',
    'part of the text is struck out (it stands between ~~), so that it cannot be told what counts; delete what is struck out and export again',
  ),
  formula: said(
    '公式没有存储结果；请用电子表格软件打开、重新计算并保存',
    'the formula has no stored value; open the file in a spreadsheet, recalculate and save it',
  ),
  merged: said(
    '单元格被合并盖住，看不出是空还是同上；请取消合并并填写，或在映射里写 "down": true',
    'a merged cell covers this one, so that it may be empty or the same as above; unmerge and fill it in, or write "down": true in the mapping',
  ),
  'digits-lost': said(
    '超过 15 位的数字，文件中已丢失位数；请把该列设为文本后重新填写',
    'a number of more than 15 digits: the file has lost digits; make the column a text and enter it again',
  ),
  'text-date': said(
    '文字列里的内容变成了日期（如 3-1）；请把该列设为文本后重新填写',
    'what stood in a column of texts became a date (such as 3-1); make the column a text and enter it again',
  ),
  'too-many-cells': said(
    '这一行的单元格比表头多，可能有逗号把内容挪了位；请给含逗号的内容加引号',
    'the row has more cells than there are headings: a comma may have moved its facts; put quotes around what holds a comma',
  ),
  kind: said('没有哪个映射认得这个决定种类', 'no mapping knows this kind of decision'),
  'none-and-filled': said(
    '写着“无”，却另有内容；请改正其中一处',
    'it says 无 (none), and yet something is filled in; mend one of them',
  ),
  'has-no-rows': said('写着“有”，却没有一行属于它', 'it says 有, and yet no row belongs to it'),
  'key-shared': said(
    '上级表有几行的 {of} 相同，分不清下级行属于哪一行；请用能区分的列作 key，或写 "shared": true',
    'several rows above share {of}, so that it cannot be told whose the rows below are; take a key that tells them apart, or write "shared": true',
  ),
  'key-empty': said(
    '这一行没有填写 {of}，不知属于哪条记录',
    'the row has no {of}, so that its record is not known',
  ),
  'no-parent': said('没有哪条记录的 {of} 与这一行相同', 'no record has the {of} of this row'),
  where: said('这一行的 {of} 不属于任何一个列表', 'no list takes the {of} of this row'),
  ...REFUSALS,
};

/** What is named besides stands in lines: what was given, and what is nearest to it. */
const IN_LINES: ReadonlySet<string> = new Set([
  ...['heading-missing', 'heading-unknown', 'mapping-form', 'sheet-missing', 'target'],
]);

/** An error in words: what was read, and how to write it. */
export function tableError(complaint: Complaint, language?: Language): TableError {
  const { code, keys = [], of = '', hint, ...where } = complaint;
  const [zh, en] = (SAYS[code] ?? said(code, code))(IN_LINES.has(code) ? of : unwrapped(of));
  const text: Bilingual = hinted(code, quoted({ zh, en }, where.read), where.read, hint);
  const pointer = keys.map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return { path: keys.join('.'), message: inLanguage(text, language), code, pointer, ...where };
}

/** Where something else than a text was to stand there: how to leave the cell empty, or to write several of them. */
function hinted(
  code: string,
  { zh, en }: Bilingual,
  read: string | undefined,
  hint: Complaint['hint'],
): Bilingual {
  if (read === undefined || !VALUES.has(code)) return { zh, en };
  if (!fillsCell(wordKey(read))) {
    if (hint === 'several') {
      return { zh: `${zh}；几项用“；”隔开`, en: `${en}; several are parted by ；` };
    }
    if (hint !== 'none' || /\d/.test(wordKey(read))) return { zh, en };
    return {
      zh: `${zh}；确知没有的写“无”，或在映射里用 none 写明这个词`,
      en: `${en}; where there is none write 无, or say by none in the mapping that this word means it`,
    };
  }
  return {
    zh: `${zh}；这只是占位的文字：没有记录请留空，或在映射里用 absent、none 写明它的意思`,
    en: `${en}; this only fills the cell: leave it empty where nothing is on record, or say by absent or none in the mapping what it means`,
  };
}

/** Of a cell in which something else than a free text was to stand. */
const VALUES: ReadonlySet<string> = new Set([
  'money',
  'date',
  'integer',
  'boolean',
  'word',
  'place',
]);

function quoted(text: Bilingual, read: string | undefined): Bilingual {
  if (read === undefined || read === '') return text;
  const short = [...read].length > 40 ? `${[...read].slice(0, 40).join('')}…` : read;
  return { zh: `${text.zh}，现为“${short}”`, en: `${text.en}; given: “${short}”` };
}
