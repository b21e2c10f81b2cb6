import type { CellError } from '../../audit/recheck.js';
import type { Bilingual } from '../../index.js';
import { exactYuan, roundedWan } from '../../report/amounts.js';
import type { Table, TableColumn, TableNote } from '../../table/index.js';
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

/** What is said of a table once it is read: of its sheets, and of each column. */
export const tableTexts = ({ notes, columns }: Extract<Table, { notes: unknown }>): Bilingual[] => [
  ...notes.map(noteText),
  ...columns.flatMap((each) => columnText(each) ?? []),
];

const counted = (count: number, thing: string): string =>
  `${count} ${thing}${count === 1 ? '' : 's'}`;

/** What a sheet says once of itself. */
function noteText(note: TableNote): Bilingual {
  const at = { zh: `工作表“${note.sheet}”`, en: `sheet “${note.sheet}”` };
  switch (note.note) {
    case 'skipped':
      return {
        zh: `${at.zh}：略过 ${note.count} 行（合计、注等）`,
        en: `${at.en}: ${counted(note.count, 'row')} passed over (totals, notes)`,
      };
    case 'hidden-rows':
      return {
        zh: `${at.zh}：有 ${note.count} 行是隐藏的，照样读入`,
        en: `${at.en}: ${counted(note.count, 'hidden row')}, read like others`,
      };
    case 'hidden-columns':
      return {
        zh: `${at.zh}：有 ${note.count} 列是隐藏的，照样读入`,
        en: `${at.en}: ${counted(note.count, 'hidden column')}, read like others`,
      };
    case 'merged':
      return {
        zh: `${at.zh}：表头以下有 ${note.count} 处合并单元格`,
        en: `${at.en}: ${counted(note.count, 'merged cell')} below the headings`,
      };
    case 'hidden-sheet':
      return { zh: `${at.zh}是隐藏的，照样读入`, en: `${at.en} is hidden, and read like others` };
    case 'unread-sheet':
      return { zh: `${at.zh}没有读`, en: `${at.en} is not read` };
    case 'unread-cells':
      return {
        zh: `${at.zh}“${unwrapped(note.heading)}”列：有 ${note.count} 格填有内容，所在行的决定却不读这一列，没有读入`,
        en: `${at.en}, column “${unwrapped(note.heading)}”: ${counted(note.count, 'filled cell')} not read, since the decision of the row has no use for the column`,
      };
    case 'unmapped-columns':
      return {
        zh: `${at.zh}：没有读的列：${note.headings.map(unwrapped).join('、')}`,
        en: `${at.en}: columns not read: ${note.headings.map(unwrapped).join(', ')}`,
      };
  }
}

/** What was counted of a column; nothing where there is nothing to say. */
function columnText(column: TableColumn): Bilingual | undefined {
  const { sheet, heading, empty, computed, rounded, zeros, smallest, largest } = column;
  const zh = [
    ...(empty > 0 ? [`空 ${empty} 格`] : []),
    ...(computed > 0 ? [`公式 ${computed} 格（取存储的结果）`] : []),
    ...(rounded > 0 ? [`按 15 位有效数字读 ${rounded} 格`] : []),
    ...(smallest === undefined || largest === undefined
      ? []
      : [`最小 ${amount(smallest)}，最大 ${amount(largest)}，为零 ${zeros ?? 0} 格`]),
  ];
  const en = [
    ...(empty > 0 ? [`${empty} empty`] : []),
    ...(computed > 0 ? [`${computed} computed (read by their stored values)`] : []),
    ...(rounded > 0 ? [`${rounded} read at 15 digits`] : []),
    ...(smallest === undefined || largest === undefined
      ? []
      : [
          `from CNY ${exactYuan(BigInt(smallest))} to CNY ${exactYuan(BigInt(largest))}, ${zeros ?? 0} of them zero`,
        ]),
  ];
  if (zh.length === 0) return undefined;
  return {
    zh: `工作表“${sheet}”“${unwrapped(heading)}”列：${zh.join('；')}`,
    en: `sheet “${sheet}”, column “${unwrapped(heading)}”: ${en.join('; ')}`,
  };
}

const FEN_IN_WAN = 1_000_000;

/** In 万元 with the exact 元 behind it; less than 1 万元 in 元 alone. */
function amount(fen: number): string {
  const exact = `${exactYuan(BigInt(fen))} 元`;
  if (Math.abs(fen) < FEN_IN_WAN) return exact;
  return `${roundedWan(BigInt(fen))} 万元（${exact}）`;
}

/** Where something is wrong in a record that takes no part: the row of a table, and the column if it is one's. */
export const leftOut = (
  file: string,
  index: number,
  { sheet, row, heading }: Pick<CellError, 'sheet' | 'row' | 'heading'>,
): Bilingual => ({
  zh: `${file} 工作表“${sheet}”第 ${row} 行${heading === undefined ? '' : `“${unwrapped(heading)}”列`}，作为无效记录（序号 ${index}）`,
  en: `${file}, sheet “${sheet}”, row ${row}${heading === undefined ? '' : `, column “${unwrapped(heading)}”`}, counts as invalid (index ${index})`,
});
