import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, DAYS_IN_RANGE } from '../../src/values/days.js';

describe('a date so many days later', () => {
  it.each([
    ['2024-06-30', 0, '2024-06-30'],
    ['2024-06-30', 1, '2024-07-01'],
    ['2024-07-01', -1, '2024-06-30'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2023-12-31', 1, '2024-01-01'],
    ['2024-01-01', 366, '2025-01-01'],
    ['2025-01-01', 365, '2026-01-01'],
  ])('%s and %d days is %s', (date, days, later) => {
    expect(addDays(date, days)).toBe(later);
  });

  it('a century has no leap day, and every fourth one has', () => {
    expect(['2100', '2200', '2300', '2500'].map((year) => addDays(`${year}-02-28`, 1))).toEqual([
      '2100-03-01',
      '2200-03-01',
      '2300-03-01',
      '2500-03-01',
    ]);
    for (const year of ['2000', '2400', '2800']) {
      expect(addDays(`${year}-02-28`, 1)).toBe(`${year}-02-29`);
      expect(addDays(`${year}-02-28`, 2)).toBe(`${year}-03-01`);
      expect(addDays(`${year}-03-01`, -1)).toBe(`${year}-02-29`);
    }
  });

  it('keeps within the days that are dates here, on both sides', () => {
    expect([1, 0, -1, -1000].map((days) => addDays('1900-01-01', days))).toEqual([
      '1900-01-02',
      '1900-01-01',
      '1900-01-01',
      '1900-01-01',
    ]);
    expect([-1, 0, 1, 1000].map((days) => addDays('2999-12-31', days))).toEqual([
      '2999-12-30',
      '2999-12-31',
      '2999-12-31',
      '2999-12-31',
    ]);
  });

  it('leads from the first date to the last in as many days as there are, and not in one less', () => {
    // 1100 years of 365 days; a leap day every fourth, but for eight of the centuries; less the first.
    expect(DAYS_IN_RANGE).toBe(1100 * 365 + 275 - 8 - 1);
    expect(addDays('1900-01-01', DAYS_IN_RANGE)).toBe('2999-12-31');
    expect(addDays('1900-01-01', DAYS_IN_RANGE - 1)).toBe('2999-12-30');
    expect(addDays('2999-12-31', -DAYS_IN_RANGE)).toBe('1900-01-01');
  });

  it('is what the calendar of the language says, from any day to any other', () => {
    const day = fc.nat(DAYS_IN_RANGE).map((days) => Date.UTC(1900, 0, 1) + days * 86_400_000);
    const said = (moment: number) => new Date(moment).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, day, (from, to) => {
        expect(addDays(said(from), (to - from) / 86_400_000)).toBe(said(to));
      }),
    );
  });
});
