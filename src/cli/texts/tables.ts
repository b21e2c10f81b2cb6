import type { CellError } from '../../audit/recheck.js';
import type { Bilingual } from '../../index.js';
import { unwrapped } from '../../values/text.js';

// What the command says of tables on standard error.

export const sheetForm = (given: string): Bilingual => ({
  zh: `--sheet 应为 名称=文件，现为“${given}”`,
  en: `--sheet must be NAME=FILE, not “${given}”`,
});

export const unreadableTable = (path: string, why: Bilingual): Bilingual => ({
  zh: `${path}：${why.zh}`,
  en: `${path}: ${why.en}`,
});

export const mappingNotJson = (path: string): Bilingual => ({
  zh: `映射文件 ${path} 不是 JSON`,
  en: `the mapping ${path} is no JSON`,
});

export const mappingNotUtf8 = (path: string): Bilingual => ({
  zh: `映射文件 ${path} 不是 UTF-8；请另存为 UTF-8`,
  en: `the mapping ${path} is not UTF-8; save it as UTF-8`,
});

export const readAsGb18030: Bilingual = {
  zh: '不是 UTF-8，按 GB18030 读入；不对请用 --encoding 指明',
  en: 'not UTF-8, and read as GB18030; name another encoding with --encoding',
};

/** Said of one of several files. */
export const ofFile = (file: string, { zh, en }: Bilingual): Bilingual => ({
  zh: `${file}：${zh}`,
  en: `${file}: ${en}`,
});

/** Where something is wrong in a record that takes no part: the row of a table, and the column if it is one's. */
export const leftOut = (
  file: string,
  index: number,
  { sheet, row, heading }: Pick<CellError, 'sheet' | 'row' | 'heading'>,
): Bilingual => ({
  zh: `${file} 工作表“${sheet}”第 ${row} 行${heading === undefined ? '' : `“${unwrapped(heading)}”列`}，作为无效记录（序号 ${index}）`,
  en: `${file}, sheet “${sheet}”, row ${row}${heading === undefined ? '' : `, column “${unwrapped(heading)}”`}, counts as invalid (index ${index})`,
});
