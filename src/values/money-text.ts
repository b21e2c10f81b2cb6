/**
 * Money written as a text with its unit: `"1,200.50万元"`. Read in one go from left to right, so that
 * a text of any length is read or refused in time that grows with its length alone.
 */

/** Why a text or number is not money. */
export type MoneyFault =
  | 'not-money'
  | 'no-unit'
  | 'not-a-number'
  | 'not-exact'
  | 'out-of-range'
  | 'not-whole-fen';

/** The units, longest first, and the decimal places that reach from each down to one fen. */
export const UNITS = [
  ['万元', 6],
  ['亿元', 10],
  ['元', 2],
] as const;

const ZERO = 0x30;
const POINT = 0x2e;
const COMMA = 0x2c;
const MINUS = 0x2d;

/**
 * Reads a text as money in whole fen, or says what is wrong with it. `signed` allows a refund.
 * Leading zeros are allowed, and zeros beyond the fen are exact.
 *
 * @example
 * ```ts
 * parseMoneyText('１，２００.50　万元', false) // => 1200500000
 * parseMoneyText('1.000元', false) // => 100
 * parseMoneyText('0.001元', false) // => "not-exact"
 * parseMoneyText('1,00万元', false) // => "not-a-number"
 * parseMoneyText('-2万元', true) // => -2000000
 * ```
 */
export function parseMoneyText(text: string, signed: boolean): number | MoneyFault {
  // U+3000 is white space to trim already, and full-width forms are not: trimming may come first.
  const trimmed = text.trim();
  const unit = unitOf(trimmed);
  if (unit === undefined) return 'no-unit';
  const [name, places] = unit;
  const figure = trimmed.slice(0, -name.length).trimEnd();
  const negative = codeAt(figure, 0) === MINUS;
  const start = negative ? 1 : 0;
  if (!isFigure(figure, start)) return 'not-a-number';
  if (negative && !signed) return 'out-of-range';
  const fen = scaled(figure, start, places);
  // Subtracted from zero, so that "-0元" is 0 and not -0.
  return negative && typeof fen === 'number' ? 0 - fen : fen;
}

function unitOf(trimmed: string): (typeof UNITS)[number] | undefined {
  for (const unit of UNITS) if (trimmed.endsWith(unit[0])) return unit;
  return undefined;
}

/** Digits, plain or in groups of three, and digits on both sides of a point. */
function isFigure(figure: string, start: number): boolean {
  let at = start;
  let group = 0;
  let grouped = false;
  for (; at < figure.length; at += 1) {
    const code = codeAt(figure, at);
    if (isDigit(code)) group += 1;
    else if (code === COMMA && isGroup(group, grouped)) {
      grouped = true;
      group = 0;
    } else break;
  }
  if (grouped ? group !== 3 : group === 0) return false;
  if (at === figure.length) return true;
  const decimals = at + 1;
  if (codeAt(figure, at) !== POINT || decimals === figure.length) return false;
  for (at = decimals; at < figure.length; at += 1) if (!isDigit(codeAt(figure, at))) return false;
  return true;
}

/** Whether so many digits may stand before a comma: three, and one to three before the first. */
function isGroup(digits: number, grouped: boolean): boolean {
  return digits <= 3 && digits >= (grouped ? 3 : 1);
}

/** The figure times ten to the power of `places`. Every step stays among the exact integers. */
function scaled(figure: string, start: number, places: number): number | MoneyFault {
  let fen = 0;
  let left = places;
  let decimals = false;
  for (let at = start; at < figure.length; at += 1) {
    const code = codeAt(figure, at);
    if (code === POINT) decimals = true;
    if (!isDigit(code)) continue;
    if (decimals && left === 0) {
      if (code !== ZERO) return 'not-exact';
      continue;
    }
    fen = fen * 10 + (code - ZERO);
    if (!Number.isSafeInteger(fen)) return 'out-of-range';
    if (decimals) left -= 1;
  }
  for (; left > 0; left -= 1) fen *= 10;
  return Number.isSafeInteger(fen) ? fen : 'out-of-range';
}

/** The code unit at an index, full-width forms (U+FF01–FF5E) read as ASCII; no other folding. */
function codeAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= ZERO + 9;
}
