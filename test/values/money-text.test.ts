import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMoneyText } from '../../src/values/money-text.js';

const MOST = 9007199254740991n;
const PLACES = { 元: 2, 万元: 6, 亿元: 10 } as const;
const unit = fc.constantFrom('元', '万元', '亿元');
// Amounts all over the range: small ones, any, and the largest.
const amount = fc.oneof(
  fc.bigInt({ min: 0n, max: 10n ** 7n }),
  fc.bigInt({ min: 0n, max: MOST }),
  fc.bigInt({ min: MOST - 10n ** 7n, max: MOST }),
);

/** Whole fen written out in a unit, by string work alone. */
function written(fen: bigint, name: keyof typeof PLACES): string {
  const digits = fen.toString().padStart(PLACES[name] + 1, '0');
  return `${digits.slice(0, -PLACES[name])}.${digits.slice(-PLACES[name])}`;
}

const grouped = (figure: string): string => {
  const [whole = '', fraction] = figure.split('.');
  const groups =
    whole
      .split('')
      .reverse()
      .join('')
      .match(/.{1,3}/g) ?? [];
  const commas = groups.join(',').split('').reverse().join('');
  return fraction === undefined ? commas : `${commas}.${fraction}`;
};

const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

describe('money written with its unit', () => {
  it.each([
    ['3000万元', 3000000000],
    ['1,200.50万元', 1200500000],
    ['12.5元', 1250],
    ['1.2亿元', 12000000000],
    ['0元', 0],
    ['0.01元', 1],
    ['0.000001万元', 1],
    ['0.0000000001亿元', 1],
    ['007元', 700],
    ['0.10元', 10],
  ])('reads %s', (text, fen) => {
    expect(parseMoneyText(text, false)).toBe(fen);
  });

  it.each([
    ['0.001元', 'not-exact'],
    ['0.009元', 'not-exact'],
    ['0.0100000000001元', 'not-exact'],
    ['0.0000001万元', 'not-exact'],
    ['0.00000000001亿元', 'not-exact'],
    ['1.000元', 100],
    ['0.0100000000000元', 1],
    ['0.0000010万元', 1],
    ['0.00000000010亿元', 1],
  ])('is exact to the fen or refused: %s', (text, read) => {
    expect(parseMoneyText(text, false)).toBe(read);
  });

  it.each([
    ['90071992547409.90元', 9007199254740990],
    ['90071992547409.91元', 9007199254740991],
    ['90071992547409.92元', 'out-of-range'],
    ['9007199254.740990万元', 9007199254740990],
    ['9007199254.740991万元', 9007199254740991],
    ['9007199254.740992万元', 'out-of-range'],
    ['900719.9254740990亿元', 9007199254740990],
    ['900719.9254740991亿元', 9007199254740991],
    ['900719.9254740992亿元', 'out-of-range'],
    ['900720亿元', 'out-of-range'],
    ['00000000000000000000090071992547409.91元', 9007199254740991],
    ['99999999999999999999999999元', 'out-of-range'],
    ['99999999999999999999.001元', 'out-of-range'],
  ])('keeps to the largest amount: %s', (text, read) => {
    expect(parseMoneyText(text, false)).toBe(read);
  });

  it.each([
    ['1,200元', 120000],
    ['12,345元', 1234500],
    ['123,456,789.01元', 12345678901],
    ['1,00万元', 'not-a-number'],
    ['1,0000元', 'not-a-number'],
    ['1234,567元', 'not-a-number'],
    ['1,234567元', 'not-a-number'],
    ['1234567,890元', 'not-a-number'],
    [',123元', 'not-a-number'],
    ['123,元', 'not-a-number'],
    ['1,,234元', 'not-a-number'],
    ['1,23,456元', 'not-a-number'],
    ['1.234,567元', 'not-a-number'],
    ['1,234,.5元', 'not-a-number'],
  ])('takes commas only as thousands groups: %s', (text, read) => {
    expect(parseMoneyText(text, false)).toBe(read);
  });

  it.each(['.5元', '5.元', '.元', '1.2.3元', '元', '万元', '亿元', '1e3元', '0x10元', '1_000元'])(
    'wants digits on both sides of a point and nothing else: %s',
    (text) => {
      expect(parseMoneyText(text, false)).toBe('not-a-number');
    },
  );

  it.each([
    '+5元',
    '＋5元',
    '--5元',
    '5-元',
    '- 5元',
    '\u22125元',
    '¥5元',
    '五元',
    '٥元',
    '1 000元',
  ])('refuses %s, even where a refund is allowed', (text) => {
    expect(parseMoneyText(text, true)).toBe('not-a-number');
  });

  it.each(['5', '', ' ', '5角', '5万', '5圆', '5千元整', '5yuan', '5元人民币', '5元。', '元5'])(
    'knows 元, 万元 and 亿元 and no other unit: "%s"',
    (text) => {
      expect(parseMoneyText(text, false)).toBe('no-unit');
    },
  );

  it.each(['5千元', '5百万元', '5万亿元', '5亿万元', '5万 元', '5元元'])(
    'builds no unit out of two: %s',
    (text) => {
      expect(parseMoneyText(text, false)).toBe('not-a-number');
    },
  );

  it.each(['\t', '\n', '\v', '\f', '\r', ' ', '\u00a0', '\u1680', '\u2028', '\u3000', '\ufeff'])(
    'allows white space around and before the unit, not within: %j',
    (space) => {
      expect(parseMoneyText(`${space}5${space}万元${space}`, false)).toBe(5000000);
      expect(parseMoneyText(`5${space}0万元`, false)).toBe('not-a-number');
      expect(parseMoneyText(`5.${space}0万元`, false)).toBe('not-a-number');
      expect(parseMoneyText(`5万${space}元`, false)).toBe('not-a-number');
    },
  );

  it.each(['\u200b', '\u180e', '\u2060', '\u0085'])('what trim leaves is no space: %j', (mark) => {
    expect(parseMoneyText(`5${mark}元`, false)).toBe('not-a-number');
    expect(parseMoneyText(`${mark}5元`, false)).toBe('not-a-number');
    expect(parseMoneyText(`5元${mark}`, false)).toBe('no-unit');
  });

  it.each([
    ['３，０００．５０万元', 3000500000],
    ['－２万元', -2000000],
    ['１2３元', 12300],
    ['５．０\u3000元', 500],
    ['５\uff61０元', 'not-a-number'],
    ['①元', 'not-a-number'],
    ['5²元', 'not-a-number'],
    ['5\uff5f元', 'not-a-number'],
  ])('folds U+FF01–FF5E and U+3000 to ASCII and nothing else: %s', (text, read) => {
    expect(parseMoneyText(text, true)).toBe(read);
  });

  it.each([
    ['-0.01元', 'out-of-range', -1],
    ['-0元', 'out-of-range', 0],
    ['0元', 0, 0],
    ['0.01元', 1, 1],
    ['-2万元', 'out-of-range', -2000000],
    ['-90071992547409.91元', 'out-of-range', -9007199254740991],
    ['-90071992547409.92元', 'out-of-range', 'out-of-range'],
    ['-0.001元', 'out-of-range', 'not-exact'],
    ['-元', 'not-a-number', 'not-a-number'],
  ])('is below zero only as a refund: %s', (text, plain, refund) => {
    expect(parseMoneyText(text, false)).toBe(plain);
    expect(parseMoneyText(text, true)).toBe(refund);
  });

  it('reads every amount in every unit, plain, grouped, wide, padded and negative', () => {
    fc.assert(
      fc.property(amount, unit, fc.nat(9), (fen, name, zeros) => {
        const figure = written(fen, name);
        const read = (text: string) => parseMoneyText(text, true);
        expect(read(figure + name)).toBe(Number(fen));
        expect(read(`${grouped(figure)} ${name}`)).toBe(Number(fen));
        expect(read(fullWidth(grouped(figure)) + name)).toBe(Number(fen));
        expect(read('0'.repeat(zeros) + figure + '0'.repeat(zeros) + name)).toBe(Number(fen));
        expect(read(`-${figure}${name}`)).toBe(Number(-fen));
      }),
    );
  });

  it('agrees with whole-number arithmetic on any figure', () => {
    const digits = fc.stringMatching(/^[0-9]{1,20}$/);
    fc.assert(
      fc.property(digits, fc.option(fc.stringMatching(/^[0-9]{1,14}$/)), unit, (a, b, name) => {
        const decimals = b ?? '';
        // The figure times ten to the twentieth, and how many of those make one fen.
        const scaled = BigInt(a + decimals.padEnd(20, '0'));
        const perFen = 10n ** BigInt(20 - PLACES[name]);
        const read = parseMoneyText(`${a}${b === null ? '' : `.${b}`}${name}`, false);
        const exact = scaled % perFen === 0n && scaled / perFen <= MOST;
        if (exact) expect(read).toBe(Number(scaled / perFen));
        else expect(['not-exact', 'out-of-range']).toContain(read);
      }),
    );
  });

  const LONG = 10_000_000;
  it.each([
    ['digits', () => `${'1'.repeat(LONG)}元`, 'out-of-range'],
    ['zeros', () => `${'0'.repeat(LONG)}1元`, 100],
    ['zeros after a point', () => `1.${'0'.repeat(LONG)}元`, 100],
    ['zeros and then a digit', () => `1.${'0'.repeat(LONG)}1元`, 'not-exact'],
    ['commas', () => `1${','.repeat(LONG)}元`, 'not-a-number'],
    ['groups', () => `1${',000'.repeat(LONG / 4)}元`, 'out-of-range'],
    ['groups of zero', () => `0${',000'.repeat(LONG / 4)},001元`, 100],
    ['groups, the last one short', () => `1${',000'.repeat(LONG / 4)},00元`, 'not-a-number'],
    ['points', () => `1${'.'.repeat(LONG)}元`, 'not-a-number'],
    ['spaces', () => `5${' '.repeat(LONG)}元`, 500],
    ['spaces and no unit', () => `5${' '.repeat(LONG)}x`, 'no-unit'],
    ['wide spaces', () => `${'\u3000'.repeat(LONG)}5元`, 500],
    ['spaces within', () => `5${' '.repeat(LONG)}5元`, 'not-a-number'],
    ['wide digits', () => `${'０'.repeat(LONG)}５元`, 500],
    ['units', () => '万元'.repeat(LONG / 2), 'not-a-number'],
  ])('is read or refused at once, ten million characters long: %s', (_, text, read) => {
    expect(parseMoneyText(text(), false)).toBe(read);
  });
});
