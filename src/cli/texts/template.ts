import type { Bilingual } from '../../index.js';

export const noKind = (kind: string): Bilingual => ({
  zh: `没有“${kind}”这种决定`,
  en: `there is no kind of decision “${kind}”`,
});

export const whichKind: Bilingual = {
  zh: '请写明决定种类（如 grant），或写 --all',
  en: 'name a kind of decision (such as grant), or write --all',
};

/** Each kind with what it is called, Chinese first. */
export const theKinds = (kinds: readonly (readonly string[])[]): Bilingual => ({
  zh: `决定种类有：${kinds.map(([kind, zh]) => `${kind}（${zh}）`).join('、')}`,
  en: `the kinds of decision are: ${kinds.map(([kind]) => kind).join(', ')}`,
});

export const templateHelp: Bilingual = {
  zh: `用法：jiebang template 种类… | --all --output 文件.xlsx

种类写 grant 这样的代码，或“支持资金”这样的名称。写出一个待填的工作簿：每个列表一张工作表，表头带单位，可选的词
有下拉列表，另有一张填表说明。填好后直接用 jiebang recheck 复核，不需要映射文件。

选项：
  --all                全部十六种决定
  --output 文件        写到这个文件；不写时写到标准输出（终端除外）
  --lang zh|en         表头的语言，默认中文
  --help, -h           显示本帮助
`,
  en: `Usage: jiebang template KIND… | --all --output FILE.xlsx

A kind goes by its code, such as grant, or by its name. Writes a workbook to be filled in: one sheet for each
list, headings with their units, drop-downs for words, and a sheet that explains them. Filled in, it goes to
jiebang recheck without a mapping.

Options:
  --all                all sixteen kinds
  --output FILE        write to this file; left out: to standard output, unless that is a terminal
  --lang zh|en         the language of the headings, Chinese where left out
  --help, -h           show this help
`,
};
