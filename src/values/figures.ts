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

/** The number that a figure with Chinese numerals says, ten thousand million times; none where it says none. */
export function figure(text: string): bigint | undefined {
  let [total, section, number]: [bigint, bigint, bigint | undefined] = [0n, 0n, undefined];
  // The unit behind which a figure stands: 三千五 is 3500 to whoever says it, and 3005 to whoever counts.
  let behind = 1n;
  const isLoose = () => behind > 10n && number !== undefined && number < 10n * SCALE;
  let rest = text;
  while (rest !== '') {
    const written = ARABIC.exec(rest)?.[0];
    const character = rest.charAt(0);
    const [digit, ten, myriad] = [DIGITS[character], TENS[character], MYRIADS[character]];
    if (written !== undefined || digit !== undefined) {
      // 二三 says no number, and neither does 2 behind 3 千五.
      if (number !== undefined && number !== 0n) return undefined;
      number = written === undefined ? BigInt(digit ?? 0) * SCALE : arabic(written);
      if (number === 0n) behind = 1n;
    } else if (ten !== undefined) {
      section += (number ?? (section === 0n ? SCALE : 0n)) * ten;
      number = undefined;
      behind = ten;
    } else if (myriad !== undefined) {
      if (isLoose()) return undefined;
      const before = section + (number ?? 0n);
      if (before === 0n && total === 0n) return undefined;
      total = myriad === 10_000n ? total + before * myriad : (total + before) * myriad;
      section = 0n;
      number = undefined;
      behind = myriad;
    } else return undefined;
    rest = rest.slice(written?.length ?? 1);
  }
  return text === '' || isLoose() ? undefined : total + section + (number ?? 0n);
}

/** How many of that are one. */
export const ONE = SCALE;
