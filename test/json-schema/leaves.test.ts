import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../src/json-schema.js';
import { recordId } from '../../src/schemas.js';
import { isDate } from '../../src/values/date.js';
import { parseMoney } from '../../src/values/money.js';
import { isPlace } from '../../src/values/place.js';
import { isText } from '../../src/values/text.js';
import { valueValidator } from './ajv.js';

const accepts = {
  text: valueValidator('text'),
  id: valueValidator('recordId'),
  date: valueValidator('date'),
  place: valueValidator('place'),
  money: valueValidator('money'),
  positive: valueValidator('positiveMoney'),
  signed: valueValidator('signedMoney'),
};

const pad = (n: number, width: number) => String(n).padStart(width, '0');

describe('the JSON Schema of the common values says what the library says', () => {
  it('of every day from 1899 to 3000, real and unreal', () => {
    const differing: string[] = [];
    for (let year = 1899; year <= 3000; year += 1)
      for (let month = 0; month <= 13; month += 1)
        for (let day = 0; day <= 32; day += 1) {
          const date = `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
          if (accepts.date(date) !== isDate(date)) differing.push(date);
        }
    expect(differing).toEqual([]);
  });

  it.each([
    '2024-06-30\n',
    ' 2024-06-30',
    '2024-6-30',
    '２０２４-06-30',
    '2024-06-30T00:00',
    20240630,
  ])('of %j, which is no date', (given) => {
    expect(accepts.date(given)).toBe(false);
  });

  it('of every province prefix', () => {
    const differing: string[] = [];
    for (let prefix = 0; prefix <= 99; prefix += 1)
      for (const rest of ['0000', '0500', '9999', '050', '05000', '050x']) {
        const place = `${pad(prefix, 2)}${rest}`;
        if (accepts.place(place) !== isPlace(place)) differing.push(place);
      }
    expect(differing).toEqual([]);
    expect([accepts.place('overseas'), accepts.place('Overseas'), accepts.place(320500)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('of every character alone, whether it makes a text', () => {
    const differing: number[] = [];
    for (let code = 0; code <= 0xffff; code += 1) {
      const text = String.fromCharCode(code);
      if (code >= 0xd800 && code <= 0xdfff) continue;
      if (accepts.text(text) !== isText(text)) differing.push(code);
    }
    expect(differing).toEqual([]);
  });

  it.each([
    ['200 characters', '号'.repeat(200), true],
    ['201 characters', '号'.repeat(201), false],
    ['200 characters outside the basic plane', '𠀀'.repeat(200), true],
    ['201 of them', '𠀀'.repeat(201), false],
    ['white space alone', ' \u3000 ', false],
  ])('of a record id of %s', (_, id, valid) => {
    expect([accepts.id(id), recordId.safeParse(id).success]).toEqual([valid, valid]);
  });

  it('of money as a number', () => {
    const numbers = fc.oneof(
      fc.integer(),
      fc.double(),
      fc.maxSafeInteger(),
      fc.constantFrom(
        0,
        -0,
        0.5,
        9007199254740991,
        9007199254740992,
        -9007199254740991,
        -(2 ** 60),
      ),
    );
    fc.assert(
      fc.property(numbers, (number) => {
        const [unsigned, signed] = [parseMoney(number), parseMoney(number, true)];
        expect(accepts.money(number)).toBe(typeof unsigned === 'number');
        expect(accepts.positive(number)).toBe(typeof unsigned === 'number' && unsigned > 0);
        expect(accepts.signed(number)).toBe(typeof signed === 'number');
      }),
      { numRuns: 3000 },
    );
  });

  it('of money as a text, save that it does not test whether the amount is too large', () => {
    const part = (...parts: string[]) => fc.constantFrom(...parts);
    const figure = fc.array(
      part('0', '1', '00', '1,200', '７', '，000', ',', '.', '．', '000', '-', '３'),
      {
        maxLength: 6,
      },
    );
    const text = fc
      .tuple(
        part('', ' ', '\u3000', '-', '－', '+', '\n'),
        figure,
        part('', ' ', '\u00a0'),
        part('元', '万元', '亿元', '', '万', '圆', '元 ', '元元'),
      )
      .map(([before, digits, between, unit]) => before + digits.join('') + between + unit);
    let valid = 0;
    fc.assert(
      fc.property(text, (money) => {
        const [unsigned, signed] = [parseMoney(money), parseMoney(money, true)];
        if (signed === 'out-of-range') return;
        if (typeof signed === 'number') valid += 1;
        expect(accepts.money(money)).toBe(typeof unsigned === 'number');
        expect(accepts.positive(money)).toBe(typeof unsigned === 'number' && unsigned > 0);
        expect(accepts.signed(money)).toBe(typeof signed === 'number');
      }),
      { numRuns: 20_000 },
    );
    expect(valid).toBeGreaterThan(1000);
    expect([accepts.money('90071992547409.92元'), parseMoney('90071992547409.92元')]).toEqual([
      true,
      'out-of-range',
    ]);
  });

  it.each([
    ['date', 1],
    ['place', 2],
    ['money', 2],
    ['positiveMoney', 2],
    ['signedMoney', 2],
  ])('of %s, whose examples are such values', (name, count) => {
    const { $defs } = jsonSchema('record') as { $defs: Record<string, { examples?: unknown[] }> };
    const examples = $defs[name]?.examples ?? [];
    expect(examples).toHaveLength(count);
    expect(examples.filter(valueValidator(name))).toEqual(examples);
  });

  it('of any text, blank or not, and of nothing else', () => {
    const accepts = valueValidator('anyText');
    expect(['', ' ', '号', 5, null, {}].map(accepts)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
