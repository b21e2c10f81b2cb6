import type { Bilingual } from '../index.js';
import type { Table, TableColumn, TableNote } from '../table/index.js';
import { unwrapped } from '../values/text.js';
import { exactYuan, roundedWan } from './amounts.js';

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
