import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { todayIn } from '../../src/index.js';

const at = (text: string) => new Date(text);

describe('the day on which a moment falls', () => {
  it.each([
    ['2024-06-29T15:59:59.999Z', '2024-06-29'],
    ['2024-06-29T16:00:00Z', '2024-06-30'],
    ['2024-06-30T15:59:59Z', '2024-06-30'],
    ['2023-12-31T16:00:00Z', '2024-01-01'],
    ['1900-01-01T00:00:00+08:00', '1900-01-01'],
    ['2999-12-31T23:59:59+08:00', '2999-12-31'],
  ])('%s is %s in the delta', (moment, day) => {
    expect(todayIn('Asia/Shanghai', at(moment))).toBe(day);
    expect(todayIn('Asia/Shanghai', at(moment).getTime())).toBe(day);
  });

  it('is what the calendar of the language says, in either zone', () => {
    const moment = fc.date({ min: at('1992-01-01'), max: at('2999-12-30'), noInvalidDate: true });
    const by = (timeZone: string, instant: Date) =>
      new Intl.DateTimeFormat('sv-SE', { timeZone }).format(instant);
    fc.assert(
      fc.property(
        moment,
        fc.constantFrom('Asia/Shanghai' as const, 'UTC' as const),
        (instant, zone) => {
          expect(todayIn(zone, instant)).toBe(by(zone, instant));
        },
      ),
      { numRuns: 200 },
    );
  });

  it.each<[string, unknown]>([
    ['Europe/Berlin', 0],
    ['toString', 0],
    ['Asia/Shanghai', Number.NaN],
    ['Asia/Shanghai', '2024-06-30'],
    ['Asia/Shanghai', at('3000-01-01')],
    ['UTC', null],
    ['UTC', true],
    ['UTC', '0'],
    ['UTC', { valueOf: () => 0 }],
    ['UTC', at('1899-12-31T23:59:59Z')],
  ])('there is none in %s at %s', (zone, moment) => {
    expect(() => todayIn(zone as never, moment as never)).toThrow(RangeError);
  });

  it('and it is said in both languages which zone or moment it was', () => {
    expect(() => todayIn('Europe/Berlin' as never, 5)).toThrow(
      '时区或时刻无效：Europe/Berlin、5 / no such zone or moment: Europe/Berlin, 5',
    );
  });
});
