/** Days counted from 0000-03-01, so that a leap day ends its year and months need no table. */
const DAYS_OF_FOUR_CENTURIES = 146097;
const FIRST = dayNumber('1900-01-01');
const LAST = dayNumber('2999-12-31');

/**
 * The date so many days later (below zero: earlier), kept within 1900-01-01 to 2999-12-31. Without the
 * clock's calendar, so that no time zone can touch it.
 *
 * @example
 * ```ts
 * addDays('2024-02-28', 1) // => "2024-02-29"
 * addDays('2023-12-31', 1) // => "2024-01-01"
 * addDays('2999-12-31', 1) // => "2999-12-31"
 * ```
 */
export function addDays(date: string, days: number): string {
  return dateOf(Math.min(LAST, Math.max(FIRST, dayNumber(date) + days)));
}

/** The number of days in the whole range of dates, less one: offsets from the first date to the last. */
export const DAYS_IN_RANGE = LAST - FIRST;

function dayNumber(date: string): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + daysBeforeMonth((month + 9) % 12) + Number(date.slice(8)) - 1;
}

/** Days before a month that is counted from March. */
function daysBeforeMonth(month: number): number {
  return Math.floor((153 * month + 2) / 5);
}

function dateOf(dayNumberOfDate: number): string {
  const centuries = Math.floor(dayNumberOfDate / DAYS_OF_FOUR_CENTURIES);
  const rest = dayNumberOfDate % DAYS_OF_FOUR_CENTURIES;
  const leapYears = Math.floor(rest / 1460) - Math.floor(rest / 36524) + Math.floor(rest / 146096);
  const yearOfCenturies = Math.floor((rest - leapYears) / 365);
  const dayOfYear =
    rest -
    (365 * yearOfCenturies + Math.floor(yearOfCenturies / 4) - Math.floor(yearOfCenturies / 100));
  const month = Math.floor((5 * dayOfYear + 2) / 153);
  const year = yearOfCenturies + centuries * 400 + (month >= 10 ? 1 : 0);
  const day = dayOfYear - daysBeforeMonth(month) + 1;
  return `${year}-${twoDigits(((month + 2) % 12) + 1)}-${twoDigits(day)}`;
}

const twoDigits = (value: number): string => String(value).padStart(2, '0');
