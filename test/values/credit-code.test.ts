import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCreditCode, creditCodeCheck } from '../../src/values/credit-code.js';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
// Table of weights of GB 32100-2015.
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

const first17 = fc
  .array(fc.constantFrom(...CHARACTERS), { minLength: 17, maxLength: 17 })
  .map((characters) => characters.join(''));

const checkByTable = (code: string): string => {
  const total = WEIGHTS.reduce((sum, w, i) => sum + w * CHARACTERS.indexOf(code[i] ?? ''), 0);
  return CHARACTERS[(31 - (total % 31)) % 31] ?? '';
};

describe('the unified social credit code of GB 32100-2015', () => {
  it.each(['91110108551385082Q', '91110000600037341L'])('%s is valid', (code) => {
    expect(checkCreditCode(code)).toBe('valid');
    expect(creditCodeCheck(code.slice(0, 17))).toBe(code.slice(17));
  });

  it('a check character may be 0', () => {
    expect(creditCodeCheck('00000000000000000')).toBe('0');
    expect(checkCreditCode('000000000000000000')).toBe('valid');
  });

  it.each([
    ...['', '91110108551385082', '91110108551385082QQ', '91110108551385082q'],
    ...[' 91110108551385082Q', '91110108551385082Q ', '91110108551385082Q\n'],
    ...['91110108551385082Ｑ', '911101085513850-2Q', '91110108551385082\u{1f680}'],
    ...[...'IOSVZ'].map((letter) => `9111010855138508${letter}Q`),
    ...[...'IOSVZ'].map((letter) => `91110108551385082${letter}`),
  ])('a wrong length or character is an error: %j', (code) => {
    expect(checkCreditCode(code)).toBe('bad-form');
  });

  it('a wrong check character is another matter: the form is right', () => {
    const others = [...CHARACTERS].filter((c) => c !== 'Q');
    for (const other of others) {
      expect(checkCreditCode(`91110108551385082${other}`)).toBe('bad-check');
    }
  });

  it('the check character is that of the table of weights, and makes a valid code', () => {
    fc.assert(
      fc.property(first17, (code) => {
        expect(creditCodeCheck(code)).toBe(checkByTable(code));
        expect(checkCreditCode(code + creditCodeCheck(code))).toBe('valid');
      }),
    );
  });

  it('one changed character, or two neighbours swapped, are found out', () => {
    const change = fc.record({ at: fc.nat(17), to: fc.constantFrom(...CHARACTERS) });
    fc.assert(
      fc.property(first17, change, fc.nat(15), (first, { at, to }, left) => {
        const code = first + creditCodeCheck(first);
        const changed = code.slice(0, at) + to + code.slice(at + 1);
        expect(checkCreditCode(changed)).toBe(changed === code ? 'valid' : 'bad-check');
        const [a = '', b = ''] = code.slice(left);
        const swapped = code.slice(0, left) + b + a + code.slice(left + 2);
        expect(checkCreditCode(swapped)).toBe(a === b ? 'valid' : 'bad-check');
      }),
    );
  });

  it.each([
    '',
    '9111010855138508',
    '91110108551385082Q',
    '9111010855138508I',
    '９１１１０１０８５５１３８５０８２',
  ])('no check character belongs to %j, and it says so in Chinese and English', (text) => {
    expect(() => creditCodeCheck(text)).toThrow(RangeError);
    expect(() => creditCodeCheck(text)).toThrow('不是统一社会信用代码的前十七位');
    expect(() => creditCodeCheck(text)).toThrow('not the first seventeen characters');
  });
});
