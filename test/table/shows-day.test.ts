import { describe, expect, it } from 'vitest';
import { showsDay } from '../../src/table/numbers.js';

describe('whether a date format shows the day of the month', () => {
  it.each([
    'yyyy"年"m"月"d"日"',
    'yyyy/m/d;@',
    '[$-F800]dddd, mmmm dd, yyyy',
    // Between the weekday and the day stands a text alone.
    'dddd\\,\\ d\\ mmmm\\ yyyy',
    'dddd", "dd" "mmmm" "yyyy',
  ])('%s does', (format) => {
    expect(showsDay(format)).toBe(true);
  });

  it.each(['yyyy"年"m"月"', 'mmm-yy', 'dddd', 'yyyy"d"m', 'yyyy\\dm', 'aaaa'])(
    '%s does not',
    (format) => {
      expect(showsDay(format)).toBe(false);
    },
  );
});
