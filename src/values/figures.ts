/**
 * Amounts as people write them, `3千万`, `叁仟万元`, `1亿2000万元整`: read only to tell how they have to be
 * written. None of this is money until somebody writes it so.
 */

/** Each digit in the letters by which it is written. */
const DIGITS = [
  ...['零〇', '一壹', '二两贰貳', '三叁參', '四肆'],
  ...['五伍', '六陆陸', '七柒', '八捌', '九玖'],
];

/** The units, the greatest first: it counts what stands before it, and what stands behind it is less. */
const UNITS = [
  [/亿/, 100_000_000n],
  [/[万萬]/, 10_000n],
  [/[千仟]/, 1000n],
  [/[百佰]/, 100n],
  [/[十拾]/, 10n],
] as const;

/** Ten decimals: as many as reach from 亿元 down to the fen. */
const SCALE = 10_000_000_000n;
const ARABIC = /^(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\.[0-9]{1,10})?$/;

/**
 * The number that a figure with Chinese numerals says, ten thousand million times; none where it says none, as 二三,
 * 五百三千 and 一万万. 十 alone is ten, at the beginning and behind 零; behind 千 it lacks its number.
 */
export function figure(text: string, isAlone = true): bigint | undefined {
  for (const [letter, unit] of UNITS) {
    const at = text.search(letter);
    if (at < 0) continue;
    const isTen = unit === 10n;
    const before = text.slice(0, at);
    const many =
      unit > 1000n ? figure(before, isAlone) : plainly(before || (isTen && isAlone ? '一' : ''));
    const behind = text.slice(at + 1);
    const less = behind.replace(/^[零〇]+/, '');
    const rest = less === '' ? 0n : figure(less, less !== behind);
    if (!many || rest === undefined) return undefined;
    const [one, total] = [unit * SCALE, many * unit];
    // 三千五 is 3500 to whoever says it, and 3005 to whoever counts. 1.5 千 and 500 is no number.
    const isLoose = less === behind && !isTen && rest < 10n * SCALE;
    const goesOn = rest < one && total % one === 0n && !isLoose;
    return rest === 0n || goesOn ? total + rest : undefined;
  }
  return plainly(text);
}

/** A digit, or a number in Arabic figures. */
function plainly(text: string): bigint | undefined {
  if (ARABIC.test(text)) {
    const [whole = '', decimals = ''] = text.replace(/,/g, '').split('.');
    return BigInt(whole) * SCALE + BigInt(decimals.padEnd(10, '0'));
  }
  const digit = DIGITS.findIndex((letters) => [...letters].includes(text));
  return digit < 0 ? undefined : BigInt(digit) * SCALE;
}

/** How many of that are one. */
export const ONE = SCALE;
