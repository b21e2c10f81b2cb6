import type { readXlsx } from 'hucre/xlsx';

type Read = Awaited<ReturnType<typeof readXlsx>>['sheets'][number];

const DAY = 86_400_000;
/** 28 February 1900. */
const BEFORE_IT = -2_203_977_600_000;
/** In the calendar of 1904 the same number: 1 March 1904. */
const IN_1904 = -2_077_660_800_000;

const isOn = (value: unknown, day: number): boolean =>
  typeof value === 'object' && Number(value) >= day && Number(value) < day + DAY;

/** The calendar of spreadsheets has a 29 February 1900, which never was; the parser makes the day before of it. */
export const mayBeNoDay = (value: unknown): boolean => isOn(value, BEFORE_IT);

/** 31 December 1899 and 1 January 1904: what the parser makes of a zero that is shown as a day. */
const OF_ZERO = { 1900: -2_209_075_200_000, 1904: -2_082_844_800_000 } as const;

/** Whether a value is a zero, however it is shown. */
export const isZero = (value: unknown, calendar: keyof typeof OF_ZERO): boolean =>
  value === 0 || (typeof value === 'object' && Number(value) === OF_ZERO[calendar]);

/** The sheets in which that day is none, as the same sheets in the calendar of 1904 tell it from the one before. */
export function withoutNoDay(sheets: readonly Read[], in1904: readonly Read[]): readonly Read[] {
  return sheets.map((sheet, at) => {
    const cells = new Map(sheet.cells);
    for (const [row, values] of sheet.rows.entries()) {
      for (const [column, value] of values.entries()) {
        const isNone = mayBeNoDay(value) && isOn(in1904[at]?.rows[row]?.[column], IN_1904);
        const place = `${row},${column}`;
        if (isNone) cells.set(place, { ...cells.get(place), ...NONE });
      }
    }
    return { ...sheet, cells };
  });
}

/** As a spreadsheet shows a number that is no day. */
const NONE = { type: 'error', value: '#####', formulaResult: '#####' } as const;
