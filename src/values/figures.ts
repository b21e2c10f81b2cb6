/**
 * Amounts as people write them, `3千万`, `叁仟万元`, `1亿2000万元整`: read only to tell how they have to be
 * written. None of this is money until somebody writes it so.
 */

/** Each digit in the letters by which it is written. */
const DIGITS = [
  ...['零〇', '一壹', '二两贰貳', '三叁參', '四肆'],
  ...['五伍', '六陆陸', '七柒', '八捌', '九玖'],
];
const TENS: Readonly<Record<string, bigint>> = {
  ...{ 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1000n, 仟: 1000n },
};
const MYRIADS: Readonly<Record<string, bigint>> = { 万: 10_000n, 萬: 10_000n, 亿: 100_000_000n };

/** Ten decimals: as many as reach from 亿元 down to the fen. */
const SCALE = 10_000_000_000n;
const ARABIC = /^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]{1,10})?/;

function arabic(figure: string): bigint {
  const [whole = '0', decimals = ''] = figure.replace(/,/g, '').split('.');
  return BigInt(whole) * SCALE + BigInt(decimals.padEnd(10, '0'));
}

/** A figure as far as it was read. */
type Read = readonly [
  /** What stands before the last 万 or 亿. */
  total: bigint,
  /** Tens, hundreds and thousands since. */
  section: bigint,
  /** What has no unit behind it yet. */
  number: bigint | undefined,
  /** The unit behind which that stands. */
  behind: bigint,
];

/** 三千五 is 3500 to whoever says it, and 3005 to whoever counts. */
const isLoose = ([, , number, behind]: Read): boolean =>
  behind > 10n && number !== undefined && number < 10n * SCALE;

/** The number that a figure with Chinese numerals says, ten thousand million times; none where it says none. */
export function figure(text: string): bigint | undefined {
  let read: Read | undefined = [0n, 0n, undefined, 1n];
  for (let rest = text; rest !== '' && read !== undefined; ) {
    const written: string | undefined = ARABIC.exec(rest)?.[0];
    read =
      written === undefined ? further(read, rest.charAt(0)) : withNumber(read, arabic(written));
    rest = rest.slice(written?.length ?? 1);
  }
  if (text === '' || read === undefined || isLoose(read)) return undefined;
  const [total, section, number = 0n] = read;
  return total + section + number;
}

/** 二三 says no number, and neither does 2 behind 3 千五. */
const withNumber = ([total, section, before, behind]: Read, number: bigint): Read | undefined =>
  before ? undefined : [total, section, number, number === 0n ? 1n : behind];

/** A figure with one letter more. */
function further(read: Read, letter: string): Read | undefined {
  const [total, section, number] = read;
  const digit = DIGITS.findIndex((letters) => letters.includes(letter));
  const [ten, myriad] = [TENS[letter], MYRIADS[letter]];
  if (digit >= 0) return withNumber(read, BigInt(digit) * SCALE);
  // 十 alone is ten.
  const tens = number ?? (section === 0n ? SCALE : 0n);
  if (ten !== undefined) return [total, section + tens * ten, undefined, ten];
  const before = section + (number ?? 0n);
  const isNothing = before === 0n && total === 0n;
  if (myriad === undefined || isLoose(read) || isNothing) return undefined;
  const sum = myriad === 10_000n ? total + before * myriad : (total + before) * myriad;
  return [sum, 0n, undefined, myriad];
}

/** How many of that are one. */
export const ONE = SCALE;
