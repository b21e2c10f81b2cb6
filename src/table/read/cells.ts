import { showsAnotherAmount, unitShown, zerosShown } from '../number-format.js';
import { decimalOf, showsDay } from '../numbers.js';
import type { Cell } from '../sheet.js';

/** A number as a spreadsheet shows it in the formula bar, with what its format says of it. */
export function numberCell(value: number, format: string | undefined, computed: boolean): Cell {
  if (!Number.isFinite(value)) return { error: '#NUM!', ...(computed ? { computed } : {}) };
  const shown = Number(value.toPrecision(15));
  const telling = format !== undefined && saysMore(format, value);
  const unit = format === undefined ? undefined : unitShown(format, value);
  return {
    number: decimalOf(shown),
    ...(shown === value ? {} : { rounded: true }),
    ...(unit === undefined ? {} : { unit }),
    ...(telling ? { format } : {}),
    ...(computed ? { computed } : {}),
  };
}

/** Whether a format shows another amount than is stored, or digits or a word that are none of it. */
function saysMore(format: string, value: number): boolean {
  const { zeros, around, named } = zerosShown(format, value);
  return zeros > 0 || around || named || showsAnotherAmount(format, value);
}

/** A day and a time of day, `2024-06-30` and `14:30:00`. */
export function dateCell(
  date: string,
  time: string,
  format: string | undefined,
  computed: boolean,
): Cell {
  return {
    date,
    ...(time === '00:00:00' ? {} : { time }),
    ...(format === undefined || showsDay(format) ? {} : { format }),
    ...(computed ? { computed } : {}),
  };
}

/** A day and time by the serial number of a spreadsheet; nothing where it shows none. */
export function serialCell(
  serial: number,
  { format, computed, from1904, mayBeBefore }: SerialManner,
): Cell | undefined {
  const seconds = Math.round(serial * 86400);
  const whole = Math.floor(seconds / 86400);
  const within = seconds - whole * 86400;
  // The calendar of 1900 has a 29 February that never was, number 60; that of 1904 begins four years later.
  const days = from1904 ? whole + 1462 : whole < 60 ? whole + 1 : whole;
  // Before 1904 that calendar shows minus signs.
  const isShown = days >= 2 && days <= 2958465 && (!from1904 || mayBeBefore || serial >= 0);
  if (!isShown || (whole === 60 && !from1904)) return undefined;
  const part = (number: number) => String(number).padStart(2, '0');
  const time = [within / 3600, (within / 60) % 60, within % 60].map((n) => part(Math.floor(n)));
  return dateCell(dayOf(days), time.join(':'), format, computed);
}

interface SerialManner {
  readonly format: string;
  readonly computed: boolean;
  readonly from1904: boolean;
  /** Its days are stored as such, and are shown also before the first of its calendar. */
  readonly mayBeBefore: boolean;
}

/** The calendar day so many days after 30 December 1899. */
function dayOf(days: number): string {
  // Days from 1 March of the year 0: eras of 400 years begin there.
  const from = days + 693899;
  const era = Math.floor(from / 146097);
  const day = from - era * 146097;
  const year = Math.floor(
    (day - Math.floor(day / 1460) + Math.floor(day / 36524) - Math.floor(day / 146096)) / 365,
  );
  const inYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const shifted = Math.floor((5 * inYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const of = inYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const whole = year + era * 400 + (month <= 2 ? 1 : 0);
  return [
    String(whole).padStart(4, '0'),
    ...[month, of].map((n) => String(n).padStart(2, '0')),
  ].join('-');
}

/** Whether a number format shows a day or a time. */
export function isDateFormat(format: string): boolean {
  const [first = ''] = format.split(';');
  if (/^general$/i.test(first.trim())) return false;
  const shown = first
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return /[ymdhs]/i.test(shown) && !/[#?]/.test(shown);
}
