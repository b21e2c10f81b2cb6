import type { Bilingual } from '../../index.js';
import { NO_SPACE, whyRefused } from './refusals.js';

// What is said of where results go.

export const needsOutput: Bilingual = {
  zh: '工作簿不能写到终端；请用 --output 文件.xlsx',
  en: 'a workbook cannot be written to a terminal; write --output FILE.xlsx',
};

export const isWorkbook = (path: string): Bilingual => ({
  zh: `模板是工作簿，不能写成 ${path}；请用 --output 文件.xlsx`,
  en: `a template is a workbook and cannot be written as ${path}; write --output FILE.xlsx`,
});

export const noWorkbook = (path: string): Bilingual => ({
  zh: `--format xlsx 写出的是工作簿，不能写成 ${path}；请用 --output 文件.xlsx`,
  en: `--format xlsx is a workbook and cannot be written as ${path}; write --output FILE.xlsx`,
});

export const onlyWorkbook = (path: string, format: string, either: boolean): Bilingual => ({
  zh: `--format ${format} 写出的不是工作簿，写成 ${path} 打不开；请换一个文件名${either ? '，或用 --format xlsx' : ''}`,
  en: `--format ${format} is no workbook, and nothing opens it as ${path}; name the file otherwise${either ? ', or write --format xlsx' : ''}`,
});

export const noSuchPaper = (path: string, endings: readonly string[]): Bilingual => ({
  zh: `写不出 ${path} 这种文件；文件名可以是 ${endings.join('、')}，其他名称写 ndjson`,
  en: `${path} is a kind of file that is not written here; it may be ${endings.join(', ')}, and ndjson under other names`,
});

const OUTPUT_ERRORS: Readonly<Record<string, Bilingual>> = {
  ENOENT: { zh: '所在的目录不存在', en: 'its folder does not exist' },
  EISDIR: { zh: '这是一个目录', en: 'it is a directory' },
  EACCES: { zh: '没有权限', en: 'no permission' },
  ENOSPC: NO_SPACE,
};

export const cannotWriteFile = (path: string, code: string): Bilingual => {
  const { zh, en } = whyRefused(code, OUTPUT_ERRORS);
  return { zh: `写不了 ${path}：${zh}`, en: `cannot write ${path}: ${en}` };
};

export const overInput = (path: string): Bilingual => ({
  zh: `${path} 是输入的文件，不能又作为输出`,
  en: `${path} is a file of the input and cannot be written over`,
});

export const groupForm = (given: string): Bilingual => ({
  zh: `--group 应为 路径,… 或 路径=值，现为“${given}”`,
  en: `--group must be PATH,… or PATH=VALUE, not “${given}”`,
});

export const onlyWith = (option: string, format: string): Bilingual => ({
  zh: `选项 ${option} 只用于 --format ${format}`,
  en: `the option ${option} goes with --format ${format} only`,
});

export const onlyWithOption = (option: string, other: string): Bilingual => ({
  zh: `选项 ${option} 只和 ${other} 同用`,
  en: `the option ${option} goes with ${other} only`,
});

export const receiptNeedsOutput: Bilingual = {
  zh: '--receipt 要和 --output 一起用：收据写明结果文件及其摘要',
  en: '--receipt needs --output: a receipt names the file of the results and its digest',
};

export const receiptOfOneFile: Bilingual = {
  zh: '收据只写一个文件的复核；请只给一个文件，且不是标准输入',
  en: 'a receipt tells of one file; give one file only, and not standard input',
};
