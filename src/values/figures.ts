/**
 * Amounts as people write them, `3千万`, `叁仟万元`, `1亿2000万元整`: read only to tell how they have to be
 * written. None of this is money until somebody writes it so.
 */

/** Each digit in the letters by which it is written. */
const DIGITS = [
  ...['零〇', '一壹', '二两贰貳', '三叁參', '四肆'],
  ...['五伍', '六陆陸', '七柒', '八捌', '九玖'],
];
const MYRIAD = 10_000n;
const TENS: Readonly<Record<string, bigint>> = {
  ...{ 十: 10n, 拾: 10n, 百: 100n, 佰: 100n, 千: 1000n, 仟: 1000n },
};
const MYRIADS: Readonly<Record<string, bigint>> = { 万: MYRIAD, 萬: MYRIAD, 亿: 100_000_000n };

/** Ten decimals: as many as reach from 亿元 down to the fen. */
const SCALE = 10_000_000_000n;
const ARABIC = /^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]{1,10})?/;

function arabic(figure: string): bigint {
  const [whole = '0', decimals = ''] = figure.replace(/,/g, '').split('.');
  return BigInt(whole) * SCALE + BigInt(decimals.padEnd(10, '0'));
}

/** A figure as far as it was read. */
interface Read {
  /** What stands before the last 万 or 亿, and that unit. */
  readonly total: bigint;
  readonly myriad: bigint;
  /** Tens, hundreds and thousands since, and the last of these units. */
  readonly section: bigint;
  readonly ten: bigint;
  /** What has no unit behind it yet, and whether a 零 stands before it. */
  readonly number: bigint | undefined;
  readonly afterZero: boolean;
}

const NOTHING: Read = {
  ...{ total: 0n, myriad: 1n, section: 0n, ten: 1n },
  ...{ number: undefined, afterZero: false },
};

/** What is said behind a unit is less than one of it, and stands behind a whole number of it: 三百五千 says no number. */
const goesOn = (before: bigint, unit: bigint, number: bigint): boolean =>
  before === 0n || number === 0n || (before % (unit * SCALE) === 0n && number < unit * SCALE);

/** The number that a figure with Chinese numerals says, ten thousand million times; none where it says none. */
export function figure(text: string): bigint | undefined {
  let read: Read | undefined = NOTHING;
  for (let rest = text; rest !== '' && read !== undefined; ) {
    const written: string | undefined = ARABIC.exec(rest)?.[0];
    read =
      written === undefined ? further(read, rest.charAt(0)) : withNumber(read, arabic(written));
    rest = rest.slice(written?.length ?? 1);
  }
  if (text === '' || read === undefined) return undefined;
  const less = lessThanMyriad(read);
  return less !== undefined && goesOn(read.total, read.myriad, less)
    ? read.total + less
    : undefined;
}

/** 二三 says no number, and neither does 2 behind 3 千五. */
const withNumber = (read: Read, number: bigint): Read | undefined =>
  read.number ? undefined : { ...read, number, afterZero: number === 0n || read.afterZero };

/** What stands behind the last 万 or 亿. 三千五 is 3500 to whoever says it, and 3005 to whoever counts: it says none. */
function lessThanMyriad({ total, section, ten, number = 0n, afterZero }: Read): bigint | undefined {
  const isLoose = section === 0n ? total !== 0n : ten > 10n;
  if (isLoose && !afterZero && number !== 0n && number < 10n * SCALE) return undefined;
  return goesOn(section, ten, number) ? section + number : undefined;
}

/** A figure with one letter more. */
function further(read: Read, letter: string): Read | undefined {
  const digit = DIGITS.findIndex((letters) => letters.includes(letter));
  if (digit >= 0) return withNumber(read, BigInt(digit) * SCALE);
  const [ten, myriad] = [TENS[letter], MYRIADS[letter]];
  if (ten !== undefined) return inTens(read, ten);
  return myriad === undefined ? undefined : inMyriads(read, myriad);
}

function inTens(read: Read, ten: bigint): Read | undefined {
  const { section } = read;
  const tens = read.number || oneOf(read, ten);
  if (tens === undefined || !goesOn(section, read.ten, tens * ten)) return undefined;
  return { ...read, section: section + tens * ten, ten, number: undefined, afterZero: false };
}

/** 十 alone is ten, at the beginning and behind 零; behind 千 it lacks its number. */
const oneOf = ({ section, number }: Read, ten: bigint): bigint | undefined =>
  (number === undefined ? section === 0n : ten === 10n) ? SCALE : undefined;

/** 亿 counts all that stands before it, 万 what stands behind the 亿: 一亿万 and 一万万 say no number. */
function inMyriads(read: Read, myriad: bigint): Read | undefined {
  const { total } = read;
  const less = lessThanMyriad(read);
  if (less === undefined) return undefined;
  const [before, counted] = myriad === MYRIAD ? [total, less] : [0n, total + less];
  const follows = goesOn(total, read.myriad, myriad === MYRIAD ? less * myriad : less);
  return follows && counted > 0n
    ? { ...NOTHING, total: before + counted * myriad, myriad }
    : undefined;
}

/** How many of that are one. */
export const ONE = SCALE;
