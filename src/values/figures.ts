/**
 * Amounts as people write them, `3千万`, `叁仟万元`, `1亿2000万元整`: read only to tell how they have to be
 * written. None of this is money until somebody writes it so.
 */

const DIGITS: Readonly<Record<string, number>> = {
  ...{ 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 },
  ...{ 壹: 1, 贰: 2, 貳: 2, 叁: 3, 參: 3, 肆: 4, 伍: 5, 陆: 6, 陸: 6, 柒: 7, 捌: 8, 玖: 9 },
};
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

/** A figure as far as it was read. Each part is taken where it can stand there, and refused (`false`) where it cannot. */
class Figure {
  #total = 0n;
  #section = 0n;
  #number: bigint | undefined;
  /** The unit behind which a figure stands: 三千五 is 3500 to whoever says it, and 3005 to whoever counts. */
  #behind = 1n;

  get #isLoose(): boolean {
    return this.#behind > 10n && this.#number !== undefined && this.#number < 10n * SCALE;
  }

  /** 二三 says no number, and neither does 2 behind 3 千五. */
  takeNumber(number: bigint): boolean {
    if (this.#number !== undefined && this.#number !== 0n) return false;
    this.#number = number;
    if (number === 0n) this.#behind = 1n;
    return true;
  }

  /** 十 alone is ten. */
  takeTen(ten: bigint): boolean {
    this.#section += (this.#number ?? (this.#section === 0n ? SCALE : 0n)) * ten;
    this.#number = undefined;
    this.#behind = ten;
    return true;
  }

  takeMyriad(myriad: bigint): boolean {
    const before = this.#section + (this.#number ?? 0n);
    if (this.#isLoose || (before === 0n && this.#total === 0n)) return false;
    this.#total =
      myriad === 10_000n ? this.#total + before * myriad : (this.#total + before) * myriad;
    this.#section = 0n;
    this.#number = undefined;
    this.#behind = myriad;
    return true;
  }

  get value(): bigint | undefined {
    return this.#isLoose ? undefined : this.#total + this.#section + (this.#number ?? 0n);
  }
}

/** The number that a figure with Chinese numerals says, ten thousand million times; none where it says none. */
export function figure(text: string): bigint | undefined {
  if (text === '') return undefined;
  const read = new Figure();
  for (let at = 0; at < text.length; ) {
    const written = ARABIC.exec(text.slice(at))?.[0];
    const isTaken =
      written === undefined ? takeLetter(text.charAt(at), read) : read.takeNumber(arabic(written));
    if (!isTaken) return undefined;
    at += written?.length ?? 1;
  }
  return read.value;
}

function takeLetter(letter: string, read: Figure): boolean {
  const [digit, ten, myriad] = [DIGITS[letter], TENS[letter], MYRIADS[letter]];
  if (digit !== undefined) return read.takeNumber(BigInt(digit) * SCALE);
  if (ten !== undefined) return read.takeTen(ten);
  return myriad !== undefined && read.takeMyriad(myriad);
}

/** How many of that are one. */
export const ONE = SCALE;
