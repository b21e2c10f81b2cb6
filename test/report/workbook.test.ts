import { expect, it } from 'vitest';
import { enReport } from '../../src/report/words-en.js';
import { zhReport } from '../../src/report/words-zh.js';

it('amounts in a workbook stand below their unit, in the brackets of the language', () => {
  expect(zhReport.sheets.inUnit('涉及金额')).toBe('涉及金额（万元）');
  expect(enReport.sheets.inUnit('Amount concerned')).toBe('Amount concerned (CNY 10,000)');
});
