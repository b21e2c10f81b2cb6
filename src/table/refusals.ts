import { unwrapped } from '../values/text.js';

/** What is said of something named besides, in both languages. */
export type Says = (of: string) => readonly [zh: string, en: string];

export const said =
  (zh: string, en: string): Says =>
  (of) => [zh.replaceAll('{of}', of), en.replaceAll('{of}', of)];

/** What was to stand at a place of a mapping. */
const EXPECTED: Readonly<Record<string, Says>> = {
  object: said('应为非空的对象（{…}）', 'this must be an object ({…}) with something in it'),
  text: said('应为一段文字', 'this must be a text'),
  texts: said('应为几段文字的列表，如 ["合计"]', 'this must be a list of texts such as ["合计"]'),
  words: said(
    '应为文字、数字、true、false、null，或文字的列表',
    'this must be a text, a number, true, false, null, or a list of texts',
  ),
  rows: said(
    '应为一个行号，或先后两个，如 [3, 4]',
    'this must be one number of a row, or two in their order, such as [3, 4]',
  ),
  option: said('可写：{of}', 'it may be {of}'),
  required: said('缺少此项', 'this is required and is not there'),
  key: said('没有这一项；请核对拼写', 'there is no such field; check the spelling'),
};

/** What keeps a table, or a mapping, from being read at all. */
export const REFUSALS: Readonly<Record<string, Says>> = {
  'heading-missing': (of) => {
    const [missing = '', inRows = '', row = '', others = ''] = of.split('\n');
    const [zh, en] = [`找不到表头：${missing}`, `headings are missing: ${missing}`];
    if (inRows !== '') {
      return [
        `${zh}（表头像是分在两行；请在映射里写 "headingRows": [${inRows}]）`,
        `${en} (they seem to stand in two rows; write "headingRows": [${inRows}] in the mapping)`,
      ];
    }
    if (row === '0') return [`${zh}（这张表是空的）`, `${en} (the sheet is empty)`];
    const [also, besides] =
      others === ''
        ? ['', '']
        : [
            `；最接近的第 ${row} 行另有：${others}`,
            `; the nearest, row ${row}, has besides ${others}`,
          ];
    return [
      `${zh}（前二十行里没有哪一行有全部表头${also}）`,
      `${en} (none of the first twenty rows has all of them${besides})`,
    ];
  },
  'heading-twice': said(
    '表头重复：{of}；请改名，或在映射里用列的字母指明（如 "@D"）',
    'a heading stands twice: {of}; rename one, or name the column by its letter in the mapping (such as "@D")',
  ),
  'heading-unknown': (of) => {
    const [nearest = '', ...lines] = of.split('\n').reverse();
    const heading = unwrapped(lines.reverse().join('\n'));
    return [
      `不认识表头“${heading}”；最接近的是“${nearest}”（自定的列请写“meta.${heading}”）`,
      `the heading “${heading}” is not known; the nearest is “${nearest}” (call a column of your own “meta.${heading}”)`,
    ];
  },
  unit: said(
    '表头的单位与映射不一致，或不是元、万元、亿元：{of}',
    'the unit of a heading is not that of the mapping, or none of 元, 万元, 亿元: {of}',
  ),
  'sheet-missing': (of) => {
    const [name = '', there = ''] = of.split('\n');
    return name === ''
      ? [
          `请在映射里用 sheet 写明读哪一张工作表；有的是：${there}`,
          `name the sheet that is to be read as sheet in the mapping; there are ${there}`,
        ]
      : [
          `没有名为“${name}”的工作表；有的是：${there}`,
          `there is no sheet called “${name}”; there are ${there}`,
        ];
  },
  'sheet-unknown': said(
    '不知道工作表“{of}”是哪一种决定；请写 --map，或以决定种类命名工作表，或加“决定种类”一列',
    'it is not known of which kind the sheet “{of}” is; give --map, name the sheet after the kind, or add a column 决定种类',
  ),
  'mapping-form': (of) => {
    const [at = '', expected = '', options = ''] = of.split('\n');
    const [zh, en] = (EXPECTED[expected] ?? said('', ''))(options);
    return [`映射文件的 ${at} 写法不对：${zh}`, `the mapping is not well formed at ${at}: ${en}`];
  },
  'mapping-behind': said(
    '工作表“{of}”有几个映射，前面一个已经取走所有的行；请以一列的词区分（"kind": {"column": …}）',
    'several mappings read the sheet “{of}”, and one takes every row from those behind it; tell their rows apart by a column ("kind": {"column": …})',
  ),
  'mapping-kind': said('映射里没有这种决定：{of}', 'the mapping names no kind of decision: {of}'),
  target: (of) => {
    const [path = '', nearest = ''] = of.split('\n');
    return [
      `这种决定没有 ${path} 这一项；最接近的是 ${nearest}`,
      `decisions of this kind have no ${path}; the nearest is ${nearest}`,
    ];
  },
  'target-twice': said('{of} 有两个来源', 'two sources are given for {of}'),
  'mapping-word': said(
    '映射里的词不能是这个值：{of}',
    'a word of the mapping cannot stand for this: {of}',
  ),
  option: said('这一列不能这样写：{of}', 'this cannot be said of the column: {of}'),
};
