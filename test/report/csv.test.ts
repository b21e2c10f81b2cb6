import { describe, expect, it } from 'vitest';
import { idCell } from '../../src/report/written/csv.js';
import { read } from '../../src/table/read/index.js';

const readBack = async (cell: string) => {
  const found = await read(new TextEncoder().encode(`编号,事\r\n${cell},b\r\n`), { name: 'ids' });
  return 'sheets' in found ? found.sheets[0]?.rows[1]?.[0] : undefined;
};

describe('an id in a CSV for people', () => {
  it.each([
    ...[
      '3月1日',
      '2024年6月',
      'Mar-1',
      '3-Mar',
      'May 5',
      'DEC1',
      '1,000',
      '5%',
      '.5',
      '5.',
      '1 1/2',
    ],
    ...['10:30 PM', 'false', 'TRUE', ' 001', '001', '00', '123456789012', '1E5', '3-1'],
    ...['2024/6/30', '上午9:30', '二〇二四年六月', '１２３', '¥5', '(5)', '5"x'],
  ])('that a spreadsheet would damage is wrapped, and read back as it was: “%s”', async (id) => {
    expect(idCell(id)).toContain('=""');
    expect(await readBack(idCell(id))).toBe(id);
  });

  it.each([
    'G-1',
    'ZJ-2024-002',
    '苏科〔2024〕1号',
    'falsehood',
    'March',
    '0',
    '17',
    '12345678901',
  ])('that is a plain word or a short integer stays as it is: “%s”', (id) => {
    expect(idCell(id)).toBe(`"${id}"`);
  });

  it.each([
    ['=1+1', `"'=1+1"`],
    [' -1', `"' -1"`],
    ['', '""'],
    ['1'.repeat(256), `"${'1'.repeat(256)}"`],
    ['1\u202e', '"=""1\\u{202e}"""'],
    ['1"&A1', '"=""1""""&A1"""'],
  ])('does nothing whatever it holds: %j', (id, cell) => {
    expect(idCell(id)).toBe(cell);
  });
});
