/**
 * Calendar dates as ISO strings, `"2024-06-30"`: no time, no zone, 1900-01-01 to 2999-12-31.
 * Dates of this form compare in calendar order as strings.
 */
export type DateText = string;

const FORM = /^(?:19|2\d)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;
const SHORT_MONTHS = ['04', '06', '09', '11'];

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
  if (!FORM.test(text)) return false;
  const day = text.slice(8);
  // Every month has a 28th.
  if (day <= '28') return true;
  const month = text.slice(5, 7);
  if (month === '02') return day === '29' && isLeap(yearOf(text));
  return day < '31' || !SHORT_MONTHS.includes(month);
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
