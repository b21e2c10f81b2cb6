import { withoutInvisible } from './characters.js';
import { type DateText, isDate } from './date.js';
import { figure, ONE } from './figures.js';
import { halfWidth } from './text.js';

// Longer than this nobody writes a date.
const LONGEST = 60;

const DAY = /^([0-9]{4})(?:[-./年 ]([0-9]{1,2})[-./月 ]([0-9]{1,2})[日号]?|([0-9]{2})([0-9]{2}))$/;
/** A time of day stands apart from its day, or the hour would take a figure from it. */
const WITH_TIME =
  /^(.*?)(?: ?[上下]午 ?|[Tt ]|(?<=[日号]))([0-9]{1,2}):([0-9]{2})(?::[0-9]{2}(?:\.[0-9]+)?)? ?(Z|z|[+-][0-9]{2}:?[0-9]{2})?$/;

/** What people type or paste for the hyphen, and the day of the week behind a date. */
const DASHES = /[‐‑‒–—−]/g;
const WEEKDAY = /\(?(?:星期|周|礼拜)[一二三四五六日天]\)?$/;

const MINUTES_A_DAY = 1440;
const BEIJING = 8 * 60;
/** From the day that spreadsheets call 0 to 1970-01-01. */
const SPREADSHEET = 25_569;

/**
 * How a date that is none has to be written, where that can be worked out: other marks between the parts,
 * or none; a time or a day of the week behind it; the day number of a spreadsheet. An instant of a zone falls on the day that it
 * is in Beijing, by which all of China counts.
 *
 * @example
 * ```ts
 * writtenDate('2024年6月30日') // => "2024-06-30"
 * writtenDate('2024-06-29T16:00:00Z') // => "2024-06-30"
 * writtenDate('二〇二四年六月三十日') // => "2024-06-30"
 * writtenDate(45473) // => "2024-06-30"
 * writtenDate('30/06/2024') // => undefined
 * ```
 */
export function writtenDate(given: unknown): DateText | undefined {
  const date = typeof given === 'string' ? fromText(given) : fromNumber(given);
  return date !== undefined && isDate(date) ? date : undefined;
}

function fromNumber(given: unknown): string | undefined {
  if (isInstant(given)) return dayOf(Number(given) / 60_000 + BEIJING);
  if (typeof given !== 'number') return undefined;
  return ofSpreadsheet(given) ?? fromText(String(given));
}

/** Between 1954 and 2119: what is counted in years or money lies elsewhere. */
const ofSpreadsheet = (number: number): string | undefined =>
  number > 20_000 && number < 80_000 ? dayOf((number - SPREADSHEET) * MINUTES_A_DAY) : undefined;

/** Whether a value is a moment of the language, of this realm or another. */
export function isInstant(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Date]';
}

function fromText(given: string): string | undefined {
  if (given.length > LONGEST) return undefined;
  const words = halfWidth(given)
    .replace(DASHES, '-')
    .split(/\s+/)
    .map(withoutInvisible)
    .filter(Boolean);
  const [, before, hours = '0', minutes = '0', zone] = WITH_TIME.exec(words.join(' ')) ?? [];
  // A blank between figures keeps them apart, every other says nothing.
  const text = (before ?? words.join(' ')).replace(/(?<![0-9]) | (?![0-9])/g, '');
  const day = inArabic(text.replace(WEEKDAY, ''));
  const [, year = '', month, date, plainMonth, plainDate] = DAY.exec(day) ?? [];
  if (year === '') return /^[0-9]{5}$/.test(text) ? ofSpreadsheet(Number(text)) : undefined;
  const [m, d] = [month ?? plainMonth ?? '', date ?? plainDate ?? ''];
  const written = `${year}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  if (zone === undefined || !isDate(written)) return written;
  const local =
    minutesTo(Number(year), Number(m), Number(d)) + Number(hours) * 60 + Number(minutes);
  return dayOf(local - offsetOf(zone) + BEIJING);
}

const IN_FIGURES = /^(.)(.)(.)(.)年(.{1,2})月(.{1,3})[日号]$/;

/** 二〇二四年六月三十日, as official documents have it, in Arabic figures; any other text as it is. */
function inArabic(text: string): string {
  const [, ...parts] = IN_FIGURES.exec(text.replace(/○/g, '〇')) ?? [];
  const said = parts.flatMap((part) => figure(part) ?? []).map((number) => String(number / ONE));
  return said.length === 6 ? `${said.splice(0, 4).join('')}年${said.join('月')}日` : text;
}

/** The minutes by which a zone is ahead. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])([0-9]{2}):?([0-9]{2})$/.exec(zone) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0));
}

/** From 1970-01-01 to a day, in minutes. Years begin in March here, so that the leap day is the last. */
function minutesTo(year: number, month: number, day: number): number {
  const y = month > 2 ? year : year - 1;
  const inYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const leap = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400);
  return (y * 365 + leap + inYear - 719_468) * MINUTES_A_DAY;
}

/** The day on which a minute from 1970-01-01 falls. */
function dayOf(minutes: number): string | undefined {
  const day = Math.floor(minutes / MINUTES_A_DAY);
  const guess = 1970 + Math.floor(day / 365.2425);
  for (let year = guess + 1; year >= guess - 1; year -= 1) {
    for (let month = 12; month >= 1; month -= 1) {
      const first = minutesTo(year, month, 1) / MINUTES_A_DAY;
      if (!(first <= day)) continue;
      const parts = [month, day - first + 1].map((part) => String(part).padStart(2, '0'));
      return `${year}-${parts.join('-')}`;
    }
  }
  return undefined;
}
