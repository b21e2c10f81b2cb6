/** Decimals as spreadsheets hold them: fifteen digits are shown, whatever was stored. */

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

/** Whether a text is a decimal: digits on both sides of a point, and no exponent. */
export const isDecimal = (text: string): boolean => DECIMAL.test(text);

/** How many digits count: without the zeros before, and those behind a point. */
export function significantDigits(decimal: string): number {
  const [whole = '', part = ''] = decimal.replace('-', '').split('.');
  const digits = (whole + part.replace(/0+$/, '')).replace(/^0+/, '');
  return part.replace(/0+$/, '') === '' ? digits.replace(/0+$/, '').length : digits.length;
}

/** How many digits stand before the point. */
export const wholeDigits = (decimal: string): number =>
  (decimal.replace('-', '').split('.')[0] ?? '').replace(/^0+/, '').length;

/** A decimal at fifteen significant digits, as the formula bar shows it. */
export function atFifteenDigits(decimal: string): string {
  if (significantDigits(decimal) <= 15) return decimal;
  return decimalOf(Number(Number(decimal).toPrecision(15)));
}

/** A number in digits, without an exponent, and without noise behind the fifteenth digit. */
export function decimalOf(number: number): string {
  const [figure = '', exponent] = String(number).split('e');
  if (exponent === undefined) return figure;
  const negative = figure.startsWith('-');
  const [whole = '', part = ''] = figure.replace('-', '').split('.');
  const shift = Number(exponent);
  const digits = whole + part;
  const point = whole.length + shift;
  const plain =
    point <= 0
      ? `0.${'0'.repeat(-point)}${digits}`
      : point >= digits.length
        ? digits + '0'.repeat(point - digits.length)
        : `${digits.slice(0, point)}.${digits.slice(point)}`;
  return negative ? `-${plain}` : plain;
}

/** Whether a date format shows the day of the month. */
export function showsDay(format: string): boolean {
  const shown = (format.split(';')[0] ?? '').replace(/"[^"]*"|\\./g, ' ');
  // The system's own long date.
  if (/\[\$-F800\]/i.test(shown)) return true;
  return /d/i.test(shown.replace(/\[[^\]]*\]/g, '').replace(/d{3,}/gi, ''));
}
