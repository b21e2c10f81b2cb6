import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asOf, dateAsOf, happenedBy, isDate, yearOf } from '../../src/values/date.js';

const two = (n: number): string => String(n).padStart(2, '0');
const form = (y: number, m: number, d: number) =>
  `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;

describe('a date', () => {
  it.each([
    ['1899-12-31', false],
    ['1900-01-01', true],
    ['2999-12-31', true],
    ['3000-01-01', false],
    ['0024-06-30', false],
    ['2023-02-28', true],
    ['2023-02-29', false],
    ['2024-02-29', true],
    ['2024-02-30', false],
    ['1900-02-29', false],
    ['2000-02-29', true],
    ['2100-02-29', false],
    ['2024-04-30', true],
    ['2024-04-31', false],
    ['2024-01-31', true],
    ['2024-01-32', false],
    ['2024-00-10', false],
    ['2024-01-00', false],
    ['2024-12-01', true],
    ['2024-13-01', false],
  ])('%s is a real day from 1900 to 2999: %s', (text, real) => {
    expect(isDate(text)).toBe(real);
  });

  it.each([
    ...['', '2024', '2024-06', '2024-6-30', '24-06-30', '2024/06/30', '20240630', '2024-0630'],
    ...['2024-06-30T00:00', '2024-06-30Z', ' 2024-06-30', '2024-06-30 ', '2024-06-30\n'],
    ...['+2024-06-30', '2024-06-3０', '２０２４-06-30', '2024年06月30日', '2024–06–30'],
  ])('has no other form, no time and no zone: %j', (text) => {
    expect(isDate(text)).toBe(false);
  });

  it.each([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])(
    'has a figure or a hyphen at each place, and no neighbour of them: place %d',
    (at) => {
      // The signs next to the ten figures, those next to the hyphen, and a letter.
      for (const sign of ['/', ':', ',', '.', 'x', at === 4 || at === 7 ? '0' : '-']) {
        const text = '2024-06-30'.slice(0, at) + sign + '2024-06-30'.slice(at + 1);
        expect(isDate(text)).toBe(false);
      }
    },
  );

  it('is every day of the eleven centuries, and there are 401767 of them', () => {
    // An independent counter: the calendar of the language, walked day by day.
    const day = new Date(Date.UTC(1900, 0, 1));
    let days = 0;
    for (; day.getUTCFullYear() < 3000; day.setUTCDate(day.getUTCDate() + 1)) {
      if (!isDate(day.toISOString().slice(0, 10))) expect.fail(day.toISOString());
      days += 1;
    }
    // 1100 years of 365 days; a leap day every fourth, but for eight of the centuries.
    expect(days).toBe(1100 * 365 + 275 - 8);
    let real = 0;
    for (let y = 1890; y < 3010; y += 1) {
      for (let m = 0; m < 15; m += 1) {
        for (let d = 0; d < 35; d += 1) if (isDate(form(y, m, d))) real += 1;
      }
    }
    expect(real).toBe(days);
  });

  it('compares in calendar order as a string, and knows its year', () => {
    const day = fc.date({
      min: new Date('1900-01-01T00:00Z'),
      max: new Date('2999-12-31T00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [x, y] = [a.toISOString().slice(0, 10), b.toISOString().slice(0, 10)];
        const apart = Math.floor(a.getTime() / 86_400_000) - Math.floor(b.getTime() / 86_400_000);
        expect([x < y, x === y]).toEqual([apart < 0, apart === 0]);
        expect(yearOf(x)).toBe(a.getUTCFullYear());
      }),
    );
  });
});

describe('what is dated after decidedOn had not happened', () => {
  const before = { on: '2024-06-29' };
  const sameDay = { on: '2024-06-30', body: 'office' };
  const after = { on: '2024-07-01' };
  const decidedOn = '2024-06-30';

  it('a step counts as null from the day after; an undated one stays', () => {
    expect(asOf(before, decidedOn)).toBe(before);
    expect(asOf(sameDay, decidedOn)).toBe(sameDay);
    expect(asOf(after, decidedOn)).toBeNull();
    const undated: { on?: string } = {};
    expect(asOf(undated, decidedOn)).toBe(undated);
  });

  it('null stays null and left out stays left out', () => {
    expect([asOf(null, decidedOn), asOf(undefined, decidedOn)]).toEqual([null, undefined]);
    expect([dateAsOf(null, decidedOn), dateAsOf(undefined, decidedOn)]).toEqual([null, undefined]);
  });

  it('a date counts as null from the day after', () => {
    expect(dateAsOf('2024-06-29', decidedOn)).toBe('2024-06-29');
    expect(dateAsOf('2024-06-30', decidedOn)).toBe('2024-06-30');
    expect(dateAsOf('2024-07-01', decidedOn)).toBeNull();
  });

  it('a row had happened up to that day, and an undated one may have', () => {
    const rows = [before, sameDay, after, {}];
    expect(rows.map((row) => happenedBy(row, decidedOn))).toEqual([true, true, false, true]);
  });
});
