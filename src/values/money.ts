/**
 * Money is whole fen (1 yuan = 100 fen). A share of an amount is rounded in whole numbers to the fen that it
 * allows, a ceiling down and a floor up, so that an amount exactly at it is exactly at it, over the whole range.
 */
import { type MoneyFault, parseMoneyText } from './money-text.js';

export type { MoneyFault } from './money-text.js';

/** Money on the wire: whole fen, or a text with its unit such as `"3000万元"`. */
export type Money = number | string;

/** A proportion, such as 3/10 for the grant cap of Article 16. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
}

/** Whole fen of any size: sums may leave the range of a single amount. */
export type Fen = number | bigint;

/** The largest single amount, in fen. */
export const MAX_FEN = Number.MAX_SAFE_INTEGER;

/**
 * Reads money in whole fen, or says what is wrong with it. `signed` allows a refund, below zero.
 * A number of JSON is judged after parsing: 3.0 is 3, and -0 is 0.
 *
 * @example
 * ```ts
 * parseMoney('3000万元') // => 3000000000
 * parseMoney(3.5) // => "not-whole-fen"
 * parseMoney(-1) // => "out-of-range"
 * parseMoney(-1, true) // => -1
 * parseMoney('3000') // => "no-unit"
 * parseMoney(null) // => "not-money"
 * ```
 */
export function parseMoney(money: unknown, signed = false): number | MoneyFault {
  if (typeof money === 'string') return parseMoneyText(money, signed);
  if (typeof money !== 'number' || Number.isNaN(money)) return 'not-money';
  if (Math.abs(money) > MAX_FEN || (money < 0 && !signed)) return 'out-of-range';
  // Adding zero turns -0 into 0.
  return Number.isInteger(money) ? money + 0 : 'not-whole-fen';
}

/**
 * Money in whole fen. Throws a RangeError where the argument is no money: in checked data that
 * cannot happen, so it is a programming mistake.
 *
 * @example
 * ```ts
 * fen('3000万元') // => 3000000000
 * fen('1,200.50万元') // => 1200500000
 * fen(900000000) // => 900000000
 * ```
 */
export function fen(money: Money): number {
  return known(parseMoney(money), money);
}

/**
 * Money or a refund (below zero), in whole fen. Throws a RangeError as `fen` does.
 *
 * @example
 * ```ts
 * signedFen('-2万元') // => -2000000
 * ```
 */
export function signedFen(money: Money): number {
  return known(parseMoney(money, true), money);
}

function known(parsed: number | MoneyFault, money: Money): number {
  if (typeof parsed === 'number') return parsed;
  throw new RangeError(
    `金额无效：${String(money)}（${parsed}） / not an amount of money: ${String(money)} (${parsed})`,
  );
}

/**
 * Adds amounts in fen exactly, whatever their number and size.
 *
 * @example
 * ```ts
 * sum([300000000, 600000000, -1]) // => 899999999
 * sum([]) // => 0
 * ```
 */
export function sum(amounts: readonly number[]): Fen {
  let total: Fen = 0;
  for (const amount of amounts) total = plus(total, amount);
  return total;
}

/**
 * A share of an amount, rounded down to whole fen: how a ceiling is shown, and the most that keeps to
 * it. A negative amount, too, goes down, away from zero.
 *
 * @example
 * ```ts
 * shareDown({ numerator: 3, denominator: 10 }, 101) // => 30
 * shareDown({ numerator: 3, denominator: 10 }, -101) // => -31
 * ```
 */
export function shareDown(share: Share, whole: Fen): Fen {
  const { numerator, denominator } = share;
  const product = typeof whole === 'number' ? numerator * whole : Number.NaN;
  // Of such numbers a quotient is rounded by less than what lies between it and the next whole number.
  if (Number.isSafeInteger(product)) return Math.floor(product / denominator) + 0;
  const exact = BigInt(numerator) * BigInt(whole);
  const rest = exact % BigInt(denominator);
  return narrow(exact / BigInt(denominator) - (rest < 0n ? 1n : 0n));
}

/**
 * A share of an amount, rounded up to whole fen: how a floor is shown, and the least that reaches it.
 *
 * @example
 * ```ts
 * shareUp({ numerator: 4, denominator: 5 }, 101) // => 81
 * shareUp({ numerator: 4, denominator: 5 }, 100) // => 80
 * ```
 */
export function shareUp(share: Share, whole: Fen): Fen {
  return minus(0, shareDown(share, minus(0, whole)));
}

/**
 * The exact sum of two amounts in fen.
 *
 * @example
 * ```ts
 * plus(900000000, -1) // => 899999999
 * ```
 */
export function plus(a: Fen, b: Fen): Fen {
  const plain = Number(a) + Number(b);
  const exact = typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(plain);
  return exact ? plain + 0 : narrow(BigInt(a) + BigInt(b));
}

/**
 * The exact difference of two amounts in fen.
 *
 * @example
 * ```ts
 * minus(900000000, 900000001) // => -1
 * ```
 */
export function minus(a: Fen, b: Fen): Fen {
  const plain = Number(a) - Number(b);
  const exact = typeof a === 'number' && typeof b === 'number' && Number.isSafeInteger(plain);
  return exact ? plain + 0 : narrow(BigInt(a) - BigInt(b));
}

/**
 * An amount as a plain number where one holds it exactly, so that ordinary amounts stay ordinary;
 * otherwise as it is.
 *
 * @example
 * ```ts
 * narrow(BigInt(5)) // => 5
 * ```
 */
export function narrow(amount: Fen): Fen {
  const plain = Number(amount);
  return Number.isSafeInteger(plain) ? plain + 0 : amount;
}

/**
 * An amount in JSON: a number of whole fen, or its digits where no number holds it exactly.
 *
 * @example
 * ```ts
 * fenToJson(900000000) // => 900000000
 * fenToJson(BigInt('9007199254740992')) // => "9007199254740992"
 * ```
 */
export function fenToJson(amount: Fen): number | string {
  const narrowed = narrow(amount);
  return typeof narrowed === 'number' ? narrowed : narrowed.toString();
}

/**
 * Shows an amount of fen (also the digits that `fenToJson` gives) in 万元, exactly: two decimals at
 * least, as many as the fen need, thousands plain, a space before the unit. It can be read as money
 * again. Throws, as BigInt does, where the amount is no whole number of fen.
 *
 * @example
 * ```ts
 * showMoney(92000000) // => "92.00 万元"
 * showMoney(92000001) // => "92.000001 万元"
 * showMoney(900000000) // => "900.00 万元"
 * ```
 */
export function showMoney(amount: Fen | string): string {
  const value = BigInt(amount);
  const digits = (value < 0n ? -value : value).toString().padStart(7, '0');
  const decimals = digits.slice(-6).replace(/0{1,4}$/, '');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -6)}.${decimals} 万元`;
}
