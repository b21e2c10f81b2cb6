import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAssigned } from '../../src/values/characters.js';
import {
  asWritten,
  canonicalText,
  halfWidth,
  hasCodePoints,
  isOneOf,
  isText,
  isWellFormed,
  recognisable,
  sameText,
  unwrapped,
} from '../../src/values/text.js';

// The white space of ECMAScript's trim, and characters that look like it and are not.
const SPACES = [
  ...'\t\n\v\f\r \u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a',
  ...'\u2028\u2029\u202f\u205f\u3000\ufeff',
];
// White space of Unicode, controls, format characters, what is ignorable, and the blank of Braille.
const UNSEEN = [
  ...'\u0000\u007f\u0085\u00ad\u180e\u200b\u200c\u200d\u2060\u2800\u3164\ufe0f\u{e0041}',
];

// Letters with marks in both spellings, Hangul, Han, singletons, white space and plain words.
const spelling = fc
  .array(fc.constantFrom('e\u0301', 'é', 'Å', '\u212b', '한', '\u1112\u1161\u11ab', '芯', 'a', ' '))
  .map((parts) => parts.join(''));

/** The contract's comparison, in the engine's own words. */
const plainly = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/g, (each) => String.fromCharCode(each.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ')
    .normalize('NFC')
    .trim();
const anyText = fc.oneof(spelling, fc.string({ unit: 'binary' }), fc.string());

describe('texts are compared after NFC and trimming', () => {
  it('two spellings of one text are the same', () => {
    expect(sameText(' \u3000étude', 'e\u0301tude\ufeff\n')).toBe(true);
    expect(sameText('\u212b', 'Å')).toBe(true);
    expect(canonicalText('\u1112\u1161\u11ab')).toBe('한');
  });

  it('characters that are taken as they stand neither change under NFC nor join the one before', () => {
    const ranges = [
      [0, 0x2ff],
      [0x3000, 0x3029],
      [0x3400, 0x9fff],
      [0xff00, 0xffff],
    ];
    const taken = new Set(
      ranges.flatMap(([from = 0, to = 0]) =>
        Array.from({ length: to - from + 1 }, (_, i) => String.fromCharCode(from + i)),
      ),
    );
    const all = [...taken].join('');
    expect(all.normalize('NFC')).toBe(all);
    expect([...taken].filter((each) => /\p{M}/u.test(each))).toEqual([]);
    // Whatever joins what stands before it does so in the decomposition of some character.
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const [, ...joined] = String.fromCodePoint(point).normalize('NFD');
      if (joined.some((each) => taken.has(each))) throw new Error(`U+${point.toString(16)}`);
    }
  });

  it('the canonical form of every character, composed or not, is what the language gives', () => {
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point);
      const known = isAssigned(character);
      const composed = known ? plainly(character) : character;
      for (const spelt of known ? [character, character.normalize('NFD')] : [character]) {
        if (canonicalText(spelt) !== composed) throw new Error(`U+${point.toString(16)}`);
      }
    }
  });

  it('ideographs that are taken as they stand are what NFC and NFKC leave alone, alone and in a row', () => {
    const ideographs = Array.from({ length: 0xa000 - 0x4e00 }, (_, i) =>
      String.fromCharCode(0x4e00 + i),
    ).join('');
    for (const form of ['NFC', 'NFKC']) expect(ideographs.normalize(form)).toBe(ideographs);
    expect(ideographs.toLowerCase()).toBe(ideographs);
    expect(/[\p{White_Space}\p{Cf}]/u.test(ideographs)).toBe(false);
  });

  it('width makes no difference: U+FF01 to U+FF5E and U+3000 are read as ASCII, nothing else is', () => {
    expect(sameText('N1', 'Ｎ１')).toBe(true);
    expect(sameText('甲（苏州）公司', '甲(苏州)公司')).toBe(true);
    expect(sameText('甲\u3000公司', '甲 公司')).toBe(true);
    for (let code = 0xff01; code <= 0xff5e; code += 1) {
      expect(canonicalText(String.fromCharCode(code))).toBe(String.fromCharCode(code - 0xfee0));
    }
    expect(sameText('ｶ', 'カ')).toBe(false);
    expect(sameText('￥', '¥')).toBe(false);
    expect(sameText('｟', '(')).toBe(false);
  });

  it('case, inner white space and invisible characters make a difference', () => {
    expect(sameText('N1', 'n1')).toBe(false);
    expect(sameText('N 1', 'N  1')).toBe(false);
    expect(sameText('N1', 'N\u200b1')).toBe(false);
  });

  it('the canonical form is what the language gives, and is its own canonical form', () => {
    fc.assert(
      fc.property(anyText.filter(isAssigned), (text) => {
        const canonical = canonicalText(text);
        expect(canonical).toBe(plainly(text));
        expect(canonicalText(canonical)).toBe(canonical);
        expect(sameText(text, ` ${text.normalize('NFD')}\u3000`)).toBe(true);
      }),
    );
  });

  it('is shown as it was written, trimmed and composed, and the texts say the same', () => {
    expect(asWritten('\u3000甲（苏州）公司\t')).toBe('甲（苏州）公司');
    expect(asWritten('ＤＲＡＭ e\u0301')).toBe('ＤＲＡＭ é');
    fc.assert(
      fc.property(anyText.filter(isAssigned), (text) => {
        expect(asWritten(text)).toBe(text.trim().normalize('NFC'));
        expect(sameText(asWritten(text), text)).toBe(true);
      }),
    );
  });

  it('saying the same is symmetric', () => {
    fc.assert(
      fc.property(spelling, spelling, (a, b) => {
        expect(sameText(a, b)).toBe(sameText(b, a));
        expect(sameText(a, b)).toBe(canonicalText(a) === canonicalText(b));
      }),
    );
  });
});

describe('a text', () => {
  it.each(SPACES)('is more than white space: %j', (space) => {
    expect(isText(space)).toBe(false);
    expect(isText(`${space}x${space}`)).toBe(true);
    expect(canonicalText(`${space}x${space}`)).toBe('x');
  });

  it.each(UNSEEN)('%j is nothing that anybody sees, and is not trimmed', (mark) => {
    expect(isText(mark)).toBe(false);
    expect(isText(`${mark} \u3000`)).toBe(false);
    expect(isText(`${mark}x`)).toBe(true);
    expect(canonicalText(`x${mark}y`)).toBe(`x${mark}y`);
  });

  it('is not empty', () => {
    expect(isText('')).toBe(false);
  });

  it.each(['!', '~', '\u4e00', '芯', '\u9fff', '\ua000'])('%j is a text', (letter) => {
    expect(isText(letter)).toBe(true);
    expect(isText(`${letter} `)).toBe(true);
  });

  it.each([
    ['', true],
    ['芯片', true],
    ['\u{1f680}', true],
    ['\ud83d', false],
    ['\ude80', false],
    ['\ude80\ud83d', false],
    ['\ud83d\ud83d\ude80', false],
    ['\ud83d\ude80\ude80', false],
    ['x\udbff', false],
    ['\ud7ff\ue000\uffff', true],
    // The first and the last of each half, alone.
    ['\ud800', false],
    ['\udbff', false],
    ['\udc00', false],
    ['\udfff', false],
    ['\ud800\udc00\udbff\udfff', true],
  ])('is Unicode where no half of a pair stands alone: %j', (text, whole) => {
    expect(isWellFormed(text)).toBe(whole);
  });

  it('is Unicode exactly if it survives being written as UTF-8', () => {
    const halves = fc.array(fc.integer({ min: 0xd7f0, max: 0xe00f }), { maxLength: 6 });
    fc.assert(
      fc.property(halves, (units) => {
        const text = String.fromCharCode(...units);
        expect(isWellFormed(text)).toBe(Buffer.from(text).toString() === text);
      }),
    );
  });

  it('ten million characters long is checked at once', () => {
    expect(isWellFormed('\u{1f680}'.repeat(5_000_000))).toBe(true);
    expect(isWellFormed(`${'芯'.repeat(10_000_000)}\ud83d`)).toBe(false);
    expect(isText(' '.repeat(10_000_000))).toBe(false);
  });
});

describe('recognisable: what a reader would see of a name (Article 9)', () => {
  it.each([
    ['ＡＢＣ生物科技', 'abc生物科技'],
    ['A B\tC\n生\u3000物', 'abc生物'],
    ['生\u200b物\u200d科\u2060技\ufeff', '生物科技'],
    ['A\u00adB\u180eC', 'abc'],
    ['ﬁber №1', 'fiberno1'],
    ['①㈱', '1(株)'],
    ['e\u0301', 'é'],
    ['ｶﾞ', 'ガ'],
    ['\u0085\u2028', ''],
    ['ΟΔΟΣ', 'οδοσ'],
    ['οδος', 'οδοσ'],
    ['Straße', 'strasse'],
    ['ŉ', 'ʼn'],
    ['A\u0000B\u2800C\u3164D\ufe0f', 'abcd'],
    ['甲\u{e0041}乙', '甲乙'],
    ['A\u0378Ｂ', 'a\u0378b'],
    ['İ', 'i\u0307'],
    ['思源（苏州）', '思源(苏州)'],
    ['A-B_C', 'a-b_c'],
  ])('%j is read as %j', (text, read) => {
    expect(recognisable(text)).toBe(read);
  });

  it('a mark set free composes with the letter before it', () => {
    expect(recognisable('e\u200b\u0301')).toBe('é');
    expect(recognisable('\u1d2c')).toBe('a');
    expect(recognisable('ϓ')).toBe('ύ');
  });

  it('agrees with its steps, one after the other', () => {
    const steps = (text: string) => {
      const folded = text.normalize('NFKC').toLowerCase().toUpperCase().toLowerCase();
      const seen = /[\p{White_Space}\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu;
      return folded.replace(/ς/g, 'σ').replace(seen, '').normalize('NFKC');
    };
    fc.assert(
      fc.property(anyText.filter(isAssigned), (text) => {
        expect(recognisable(text)).toBe(steps(text));
      }),
    );
    for (let point = 0; point <= 0x10ffff; point += 1) {
      const character = String.fromCodePoint(point);
      if (!isAssigned(character)) continue;
      if (recognisable(character) !== steps(character)) throw new Error(`U+${point.toString(16)}`);
    }
  });

  it('what is not assigned stays as it is, whatever the engine knows of it', () => {
    // Letters that Unicode 16 and 17 brought: a capital, and a mark that composes.
    for (const newer of ['\ua7cb', '\ua7dc', '\u{105c2}', '\u0378', '\u{1ccd6}']) {
      expect(recognisable(newer)).toBe(newer);
      expect(canonicalText(newer)).toBe(newer);
    }
  });

  it('reads a name as before where no mark is set free: letters, digits and Han', () => {
    const name = fc
      .array(fc.constantFrom(...'ＡｂＺ９aB1 芯片\u3000\u200b（）ﬁ①'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(name, (text) => {
        expect(recognisable(recognisable(text))).toBe(recognisable(text));
      }),
    );
  });
});

describe('a text of several lines on one', () => {
  it.each([
    ['支持资金\n（万元）', '支持资金（万元）'],
    ['支持\r\n资金', '支持资金'],
    ['支持 \t\n  资金', '支持资金'],
    ['total\n amount', 'total amount'],
    ['total \t\r\n\n amount', 'total amount'],
    ['a\nb\nc', 'a b c'],
    ['a\n\nb', 'a b'],
    // Beside a letter that is not of ASCII a line ends without a blank, on whichever side it stands.
    ['支持\namount', '支持amount'],
    ['total\n资金', 'total资金'],
    ['!\n~', '! ~'],
    ['\n 资金\n', '资金'],
    // What stands on one line stays as it is, between its ends.
    [' a  b\tc ', 'a  b\tc'],
    ['支持 资金', '支持 资金'],
    ['', ''],
  ])('%j is %j', (text, line) => {
    expect(unwrapped(text)).toBe(line);
  });
});

describe('a text among several', () => {
  it('is one of those that say the same, whichever of the two was written otherwise', () => {
    const several = ['苏州大学', '甲（苏州）公司', 'e\u0301tude '];
    for (const text of ['苏州大学', ' 苏州大学', '甲(苏州)公司', 'étude']) {
      expect(isOneOf(text, several)).toBe(true);
    }
    for (const text of ['苏州', '苏州大学分校', 'ÉTUDE', '']) {
      expect(isOneOf(text, several)).toBe(false);
    }
    expect(isOneOf('苏州大学', [])).toBe(false);
  });
});

describe('width', () => {
  it('is taken from the full-width forms alone, wherever they stand', () => {
    expect(halfWidth('甲（苏州）公司')).toBe('甲(苏州)公司');
    expect(halfWidth('Ａ甲Ｂ\u3000Ｃ')).toBe('A甲B C');
    expect(halfWidth('甲乙')).toBe('甲乙');
    expect(halfWidth('')).toBe('');
    expect(halfWidth('\uff00\uff01\uff5e\uff5f\u2fff\u3001')).toBe('\uff00!~\uff5f\u2fff\u3001');
  });
});

describe('hasCodePoints', () => {
  it.each([
    ['芯', 2, false],
    ['芯片', 2, true],
    ['芯片厂', 2, true],
    ['\u{1f680}', 2, false],
    ['\u{1f680}\u{20000}', 2, true],
    ['', 0, true],
    ['', 1, false],
    ['\ud83d', 1, true],
  ])('%j has at least %d: %s', (text, enough, has) => {
    expect(hasCodePoints(text, enough)).toBe(has);
  });

  it('counts code points and not UTF-16 units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(12), (text, enough) => {
        expect(hasCodePoints(text, enough)).toBe([...text].length >= enough);
      }),
    );
  });
});
