import { readXlsx } from 'hucre/xlsx';
import { afterEach, expect, it, vi } from 'vitest';
import { bookBytes } from '../../src/cli/papers/book.js';
import { workbookOf } from '../../src/cli/tables/workbook.js';
import { templateOf } from '../../src/table/template.js';

afterEach(() => {
  vi.useRealTimers();
});

/** The bytes of a workbook, written on two days ten years apart. */
async function writtenTwice(write: () => Promise<Uint8Array>): Promise<readonly Buffer[]> {
  const books: Buffer[] = [];
  for (const day of ['2025-03-01T08:00:00Z', '2035-03-02T09:30:07Z']) {
    vi.setSystemTime(new Date(day));
    books.push(Buffer.from(await write()));
  }
  return books;
}

it('a workbook is the same to the byte whenever it is written: a receipt holds its digest', async () => {
  const sheets = [
    { name: '汇总', heads: ['编号', '日期'], rows: [['G-1', { day: '2024-06-30' }]] },
  ];
  const [then, now] = await writtenTwice(() => bookBytes(sheets));
  expect(now).toEqual(then);
});

it.each(['zh', 'en'] as const)(
  'a template in %s is the same to the byte whenever it is written',
  async (language) => {
    const template = templateOf(['grant', 'solver-payment'], language);
    const [then, now] = await writtenTwice(() => workbookOf(template));
    expect(now).toEqual(then);
  },
);

it('a text that looks like an escape of a workbook is read again as it is', async () => {
  const texts = ['_x0041_', 'a_x000D_b', '_X005f_x0041_', '_x41_', 'x_0041_'];
  const bytes = await bookBytes([
    { name: '汇总', heads: ['编号'], rows: texts.map((each) => [each]) },
  ]);
  const { sheets } = await readXlsx(bytes);
  expect(sheets[0]?.rows.slice(1).flat()).toEqual(texts);
});

it('a column is as wide as what stands in it, within bounds, a letter of Chinese as wide as two', async () => {
  const heads = ['记录', '依据', '说明', '日期'];
  const row = [1, '超过上限的支持资金（财政资金）', '很长'.repeat(100), { day: '2024-06-30' }];
  const bytes = await bookBytes([{ name: '汇总', heads, rows: [row] }]);
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  const widths = sheets[0]?.columns?.map(({ width = 0 }) => Math.round(width));
  expect(widths).toEqual([8, 31, 48, 10]);
});
