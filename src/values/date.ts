/**
 * Calendar dates as ISO strings, `"2024-06-30"`: no time, no zone, 1900-01-01 to 2999-12-31.
 * Dates of this form compare in calendar order as strings.
 */
export type DateText = string;

const HYPHEN = 0x2d;
const ZERO = 0x30;
const SHORT_MONTHS = [4, 6, 9, 11];

/**
 * Whether the text is a real calendar date in the range the programme uses.
 *
 * @example
 * ```ts
 * isDate('2024-02-29') // => true
 * isDate('2023-02-29') // => false
 * isDate('3000-01-01') // => false
 * ```
 */
export function isDate(text: string): boolean {
  if (text.length !== 10) return false;
  if (text.charCodeAt(4) !== HYPHEN || text.charCodeAt(7) !== HYPHEN) return false;
  const year = 100 * twoDigits(text, 0) + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  // What is no digit is no number, which no comparison holds of.
  if (!(year >= 1900 && year <= 2999 && month >= 1 && month <= 12 && day >= 1)) return false;
  // Every month has a 28th.
  if (day <= 28) return true;
  if (month === 2) return day === 29 && isLeap(year);
  return day <= (SHORT_MONTHS.includes(month) ? 30 : 31);
}

/** The number of two ASCII digits at a place; of anything else none. */
function twoDigits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - ZERO;
  const ones = text.charCodeAt(at + 1) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? 10 * tens + ones : Number.NaN;
}

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/**
 * The calendar year of a date.
 *
 * @example
 * ```ts
 * yearOf('2024-06-30') // => 2024
 * ```
 */
export function yearOf(date: DateText): number {
  return Number(date.slice(0, 4));
}

/**
 * A dated step as it stood on the day of decision: what is dated later had not happened and counts
 * as null. A step without a date stays as it is, and so does one left out.
 *
 * @example
 * ```ts
 * asOf({ on: '2024-07-01' }, '2024-06-30') // => null
 * asOf({ on: '2024-06-30' }, '2024-06-30') // => {"on":"2024-06-30"}
 * ```
 */
export function asOf<Step extends { readonly on?: DateText | undefined }>(
  step: Step | null | undefined,
  decidedOn: DateText,
): Step | null | undefined {
  return step?.on !== undefined && step.on > decidedOn ? null : step;
}

/**
 * A date as it stood on the day of decision: a later one counts as null, one left out stays left out.
 *
 * @example
 * ```ts
 * dateAsOf('2024-07-01', '2024-06-30') // => null
 * dateAsOf('2024-06-30', '2024-06-30') // => "2024-06-30"
 * ```
 */
export function dateAsOf(
  date: DateText | null | undefined,
  decidedOn: DateText,
): DateText | null | undefined {
  return date != null && date > decidedOn ? null : date;
}

/**
 * Whether a row had happened, or may have (undated), by the day of decision.
 *
 * @example
 * ```ts
 * happenedBy({ on: '2024-06-30' }, '2024-06-30') // => true
 * happenedBy({ on: '2024-07-01' }, '2024-06-30') // => false
 * happenedBy({}, '2024-06-30') // => true
 * ```
 */
export function happenedBy(
  row: { readonly on?: DateText | undefined },
  decidedOn: DateText,
): boolean {
  return row.on === undefined || row.on <= decidedOn;
}
