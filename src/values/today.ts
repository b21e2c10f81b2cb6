import { type DateText, isDate } from './date.js';
import { isInstant } from './date-written.js';
import { addDays } from './days.js';

/** The hours by which the clocks of the delta are ahead, the whole year. */
const AHEAD: Readonly<Record<Zone, number>> = { 'Asia/Shanghai': 8, UTC: 0 };

/** A zone whose days can be told without a table of zones. */
export type Zone = 'Asia/Shanghai' | 'UTC';

const DAY = 86_400_000;

/**
 * The calendar day on which a moment falls, for a form that has to fill in today: the library knows no
 * clock, so the moment is handed in. `Asia/Shanghai` is eight hours ahead the whole year, as it has been since
 * 1992.
 *
 * @param instant a `Date`, or milliseconds from 1970-01-01T00:00Z
 * @throws RangeError where the zone is another, or the moment lies outside 1900 to 2999: a mistake in the
 * calling program
 * @example
 * ```ts
 * todayIn('Asia/Shanghai', 1719676800000) // => "2024-06-30"
 * todayIn('Asia/Shanghai', 1719676799999) // => "2024-06-29"
 * ```
 */
export function todayIn(zone: Zone, instant: Date | number): DateText {
  const hours = Object.hasOwn(AHEAD, zone) ? AHEAD[zone] : undefined;
  const moment = isInstant(instant) || typeof instant === 'number' ? Number(instant) : Number.NaN;
  const days = hours === undefined ? Number.NaN : Math.floor((moment + hours * 3_600_000) / DAY);
  const day = Number.isFinite(days) ? addDays('1970-01-01', days) : '';
  // Beyond the range the last day stands for all: it is one only where the next is another.
  if (!isDate(day) || addDays(day, -days) !== '1970-01-01') {
    throw new RangeError(
      `时区或时刻无效：${String(zone)}、${String(instant)} / no such zone or moment: ${String(zone)}, ${String(instant)}`,
    );
  }
  return day;
}
