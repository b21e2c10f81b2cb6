import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAssigned } from '../../src/values/characters.js';
import { normalForm } from '../../src/values/normal-form.js';

const FORMS = ['NFC', 'NFKC'] as const;

// Marks of many combining classes; marks that decompose; marks without a class; half-width voicing
// marks; letters and Hangul to carry them.
const MARKS = [
  ...'\u0301\u0316\u0327\u0334\u0345\u0308\u031b\u035c\u0360\u05b0\u064b\u0651\u093c\u3099\u302a',
  ...'\u0340\u0343\u0344\u0f73\u0f75\u0f81\u{1d165}\u{1d16d}\u{1e8d0}',
  ...'\u034f\u0903\u0e31\u20dd\uff9e\uff9f',
];
const LETTERS = [...'aeé芯か\uff76한\u1100\u1161\u212b\u0f71'];

/** A text with one run of marks so long that it is put in order here. */
const withLongRun = fc
  .record({
    before: fc.array(fc.constantFrom(...LETTERS, ...MARKS)),
    run: fc.array(fc.constantFrom(...MARKS), { minLength: 64, maxLength: 200, size: 'max' }),
    after: fc.array(fc.constantFrom(...LETTERS, ...MARKS)),
    filler: fc.constantFrom(...LETTERS),
  })
  .map(({ before, run, after, filler }) =>
    [...before, ...run, filler.repeat(1001), ...after, ...run, ...before].join(''),
  );

const LONG = 600_000;

const assignedOf = (text: string): string => [...text].filter(isAssigned).join('');

describe.each(FORMS)('%s in linear time', (form) => {
  it('is what the language answers, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', size: 'medium' }).map(assignedOf), (text) => {
        expect(normalForm(text, form)).toBe(text.normalize(form));
      }),
    );
  });

  it('is what the language answers, for long runs of marks', () => {
    fc.assert(
      fc.property(withLongRun, (text) => {
        expect(normalForm(text, form)).toBe(text.normalize(form));
      }),
    );
  });

  it('is what the language answers, for every mark there is', () => {
    const marks: string[] = [];
    for (let code = 0; code <= 0x10ffff; code += 1) {
      const character = String.fromCodePoint(code);
      if (/\p{M}/u.test(character) && isAssigned(character)) marks.push(character);
    }
    expect(marks.length).toBeGreaterThan(2000);
    const turned = marks.map((_, index) => marks[(index * 1009) % marks.length]);
    const text = `a${marks.join('')}b${turned.join('')}`;
    expect(normalForm(text, form)).toBe(text.normalize(form));
  });

  it.each([
    ['two marks in turn', '\u0301\u0316'],
    ['with a half-width mark', '\u0301\uff9e'],
    ['marks of two units', '\u{1d16d}\u{1d165}'],
  ])('ends on a text of very many marks: %s', (_, pair) => {
    const text = `a${pair.repeat(LONG / 2)}`;
    const normal = normalForm(text, form);
    expect(normal.length).toBeGreaterThanOrEqual(LONG);
    expect(normalForm(normal, form) === normal).toBe(true);
  });
});
