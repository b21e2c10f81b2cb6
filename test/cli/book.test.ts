import { afterEach, expect, it, vi } from 'vitest';
import { bookBytes } from '../../src/cli/papers/book.js';

afterEach(() => {
  vi.useRealTimers();
});

it('a workbook is the same to the byte whenever it is written: a receipt holds its digest', async () => {
  const sheets = [
    { name: '汇总', heads: ['编号', '日期'], rows: [['G-1', { day: '2024-06-30' }]] },
  ];
  const writtenOn = (day: string) => {
    vi.setSystemTime(new Date(day));
    return bookBytes(sheets);
  };
  const [then, now] = [await writtenOn('2025-03-01'), await writtenOn('2035-03-02')];
  expect(Buffer.from(now).equals(Buffer.from(then))).toBe(true);
});
