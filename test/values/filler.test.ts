import { describe, expect, it } from 'vitest';
import { fillsCell, isFiller } from '../../src/values/filler.js';

describe('a text that only fills its place', () => {
  it.each([
    ...['无', '同上', '待定', '待补', '暂无', '不详', '不适用'],
    ...['N/A', 'n/a', 'NA', 'na', 'none', 'None', 'NULL', 'Ｎ／Ａ', ' 无 '],
    ...['-', '——', '…', '/', '。。。', '?!', '＊＊＊', '+', '￥', '- -', '\u2800'],
  ])('%j is filler', (text) => {
    expect(isFiller(text)).toBe(true);
  });

  it.each([
    ...['无锡市', '同上述', '张三', 'N/A 张三', 'nan', 'nil', '0', '1.', '待定者', '\u0378', 'x'],
  ])('%j says something', (text) => {
    expect(isFiller(text)).toBe(false);
  });
});

describe('a cell that is only filled', () => {
  it.each([
    ...['同上', '待定', '待补', '暂无', '不详', '不适用', 'n/a'],
    ...['-', '——', '/', '。。。', '+', '￥', '-/-'],
  ])('by %j', (key) => {
    expect(fillsCell(key)).toBe(true);
  });

  // No, none and nothing may be what was meant; and an empty cell is another matter.
  it.each(['无', 'na', 'none', 'null', '', '0', 'x', '-x', 'x-', '-x-', '-1', '无锡市'])(
    '%j says something, or is not there',
    (key) => {
      expect(fillsCell(key)).toBe(false);
    },
  );
});
