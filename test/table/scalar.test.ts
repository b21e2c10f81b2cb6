import { describe, expect, it } from 'vitest';
import type { Value } from '../../src/table/fields.js';
import { wordKey } from '../../src/table/fold.js';
import { decimalOf, showsDay, significantDigits, wholeDigits } from '../../src/table/numbers.js';
import { damageOf, scalar, textOf, truthOf } from '../../src/table/scalar.js';
import type { Cell } from '../../src/table/sheet.js';

const MONEY: Value = { type: 'money' };
const SIGNED: Value = { type: 'signed-money' };
const DATE: Value = { type: 'date' };
const TRUTH: Value = { type: 'boolean' };
const number = (digits: string, of: object = {}): Cell => ({ number: digits, ...of });
/** The value of a cell, or the word for what is wrong with it. */
const read = (cell: Cell, value: Value, manner = {}) => {
  const found = scalar(cell, value, manner);
  return 'fault' in found ? found.fault : found.value;
};
const isRounded = (cell: Cell, manner = {}) => {
  const found = scalar(cell, MONEY, manner);
  return 'value' in found && found.rounded === true;
};

describe('an amount in a cell', () => {
  it.each<[Cell, string | undefined, number | string]>([
    ['920万元', undefined, 920_000_000],
    [' １，２００．５０ 万元 ', undefined, 1_200_500_000],
    ['0.3亿元', undefined, 3_000_000_000],
    ['12.5元', undefined, 1250],
    // The unit that stands in the cell counts, and not the one of its column.
    ['920万元', '元', 920_000_000],
    ['12.5元', '万元', 1250],
    ['920', '万元', 920_000_000],
    ['1,200', '元', 120_000],
    [number('920'), '万元', 920_000_000],
    [number('920', { unit: '元' }), '万元', 92_000],
    [number('920', { unit: '万元' }), undefined, 920_000_000],
    ['920', undefined, 'money-unit'],
    [number('920'), undefined, 'money-unit'],
    // Just the largest amount, and a fen more.
    ['90071992547409.91元', undefined, 9_007_199_254_740_991],
    ['90071992547409.92元', undefined, 'range'],
    ['900720', '亿元', 'range'],
    // The fen, and less than one.
    ['0.01', '元', 1],
    ['0.001', '元', 'money-exact'],
    ['0.000001', '万元', 1],
    ['0.0000001', '万元', 'money-exact'],
    ['-1元', undefined, 'range'],
    ['-1', '万元', 'range'],
    // What is no amount is none with a unit either.
    ...[
      '三百',
      '约920',
      '920左右',
      '920-930',
      '1,00',
      '.5',
      '5.',
      '1e3',
      '9 20',
      '',
      '万元',
      'TRUE',
    ].flatMap((text): [Cell, string, string][] => [[text, '万元', 'money']]),
    // 920万 says its myriads itself: in a column of 元 it is no 920 元, and no 920 万元 either.
    ['920万', '万元', 'money'],
    ['920万', '元', 'money'],
    ['3亿', '元', 'money'],
    ['920万', undefined, 'money'],
    ['三百', undefined, 'money'],
    // What only ends in a figure is told to be no amount before it is asked for its unit.
    ['约920', undefined, 'money'],
    ['1,00', undefined, 'money'],
    ['-920', undefined, 'money-unit'],
    ['920美元', '万元', 'money'],
    ['920万元整', '万元', 'money'],
    [{ date: '2024-06-30' }, '万元', 'money'],
    [{ boolean: true }, '万元', 'money'],
  ])('%j in a column of %s is %s', (cell, unit, fen) => {
    expect(read(cell, MONEY, { unit })).toBe(fen);
    expect(read(cell, { type: 'positive-money' }, { unit })).toBe(fen);
  });

  it('below zero is one only where it may be a refund', () => {
    expect(['-2万元', '－２', '-0'].map((cell) => read(cell, SIGNED, { unit: '万元' }))).toEqual([
      -2_000_000, -2_000_000, 0,
    ]);
    expect(read(number('-2'), SIGNED, { unit: '万元' })).toBe(-2_000_000);
    expect(read('-0.001元', SIGNED)).toBe('money-exact');
  });

  it('of a number is taken at fifteen digits, as it is shown, and that is told', () => {
    const noise = number('920.000000000000114');
    expect([read(noise, MONEY, { unit: '万元' }), isRounded(noise, { unit: '万元' })]).toEqual([
      920_000_000,
      true,
    ]);
    const least = number('0.30000000000000004');
    expect([read(least, MONEY, { unit: '亿元' }), isRounded(least, { unit: '亿元' })]).toEqual([
      3_000_000_000,
      true,
    ]);
    // Fifteen digits are all shown; nothing is rounded then.
    const whole = number('90071992547409.9');
    expect([read(whole, MONEY, { unit: '元' }), isRounded(whole, { unit: '元' })]).toEqual([
      9_007_199_254_740_990,
      false,
    ]);
    expect(isRounded(number('920', { rounded: true }), { unit: '万元' })).toBe(true);
    expect(isRounded(number('920', { rounded: false }), { unit: '万元' })).toBe(false);
  });

  it('of a text is exact, save for noise behind the fifteenth digit of one that was a number', () => {
    for (const [text, unit] of [
      ['920.000000000000114', '万元'],
      ['920.000000000000114万元', undefined],
      ['920.000000000000114 万元', undefined],
    ] as const) {
      expect([read(text, MONEY, { unit }), isRounded(text, { unit })]).toEqual([920_000_000, true]);
    }
    // Fifteen digits are no noise, and neither are the digits of an amount that is exact.
    expect(read('920.000000000001', MONEY, { unit: '万元' })).toBe('money-exact');
    expect(read('920.00000000000011', MONEY, { unit: '万元' })).toBe(920_000_000);
    expect(read('920.1234567890123456', MONEY, { unit: '万元' })).toBe('money-exact');
    expect(read('1,920.000000000000114', MONEY, { unit: '万元' })).toBe('money-exact');
    expect(read('90071992547409.91', MONEY, { unit: '元' })).toBe(9_007_199_254_740_991);
    expect(isRounded('90071992547409.91元')).toBe(false);
    expect(isRounded('920', { unit: '万元' })).toBe(false);
  });
});

describe('a day in a cell', () => {
  it.each<[Cell, string]>([
    ['2024-06-30', '2024-06-30'],
    ['2024-6-3', '2024-06-03'],
    ['2024/6/30', '2024-06-30'],
    ['2024.06.30', '2024-06-30'],
    ['20240630', '2024-06-30'],
    ['2024年6月30日', '2024-06-30'],
    ['2024 年 6 月 3 日', '2024-06-03'],
    [' ２０２４－０６－３０ ', '2024-06-30'],
    [number('20240630'), '2024-06-30'],
    [{ date: '2024-06-30' }, '2024-06-30'],
    // The day alone, and midnight however it is written.
    ['2024-06-30 0:00', '2024-06-30'],
    ['2024-06-30 00:00:00', '2024-06-30'],
    ['2024-06-30 00:00:00.000', '2024-06-30'],
    [{ date: '2024-06-30', time: '00:00' }, '2024-06-30'],
    [{ date: '2024-06-30', time: '0:00:00.0' }, '2024-06-30'],
    [{ date: '2024-06-30', time: '00:00:00.000' }, '2024-06-30'],
    [{ date: '2024-06-30', format: 'yyyy-mm-dd' }, '2024-06-30'],
    // A day that there is not, in all its parts, and other marks.
    ...[
      ['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '2024-06-00', '1899-12-31'],
      [
        '3000-01-01',
        '2024-6',
        '2024-06/30',
        '2024/06-30',
        '24-06-30',
        '2024-006-30',
        '2024-06-031',
      ],
      ['2024630', '202406301', 'x2024-06-30', '2024-06-30x', '2024年6月30', '30/06/2024', ''],
      ['2024-06-3014:30', '2024-06-30 24:00', '2024-06-30 0:60', '2024-06-30 0:00:60', '45473'],
      ['2024-06-30 0:0', '2024-06-30 000:00', '2024-06-30 00:00:00.5', '2024-06-30T00:00'],
    ]
      .flat()
      .map((text): [Cell, string] => [text, 'date']),
    [number('45473'), 'date'],
    [{ boolean: true }, 'date'],
    [{ date: '2024-02-30' }, 'date'],
    [{ date: '2024-06-30', format: 'yyyy-mm' }, 'date-month'],
  ])('%j is %s', (cell, day) => {
    expect(read(cell, DATE)).toBe(day);
    // A time is dropped where the column says so; what is no day is none then either.
    expect(read(cell, DATE, { dropsTime: true })).toBe(day);
  });

  it.each<Cell>([
    '2024-06-30 00:01',
    '2024-06-30 1:00',
    '2024-06-30 1:01',
    '2024-06-30 0:01:01',
    '2024-06-30 00:00:01',
    '2024-06-30 23:59:59',
    '2024-06-30 23:59:59.00',
    { date: '2024-06-30', time: '00:01' },
    { date: '2024-06-30', time: '00:00:00.5' },
    { date: '2024-06-30', time: '14:00' },
    { date: '2024-06-30', time: '10:00:00' },
  ])('%j is a day only where its column drops the time', (cell) => {
    expect(read(cell, DATE)).toBe('date-time');
    expect(read(cell, DATE, { dropsTime: true })).toBe('2024-06-30');
  });
});

describe('yes or no in a cell', () => {
  it.each<[Cell, boolean]>([
    ...['是', '有', 'true', 'TRUE', '√', ' 是 ', 'Ｔｒｕｅ'].map((text): [Cell, boolean] => [
      text,
      true,
    ]),
    ...['否', '无', 'false', 'FALSE', '×', ' 否\u3000'].map((text): [Cell, boolean] => [
      text,
      false,
    ]),
    [{ boolean: true }, true],
    [{ boolean: false }, false],
  ])('%j is %s', (cell, truth) => {
    expect(read(cell, TRUTH)).toBe(truth);
    expect(truthOf(cell)).toBe(truth);
  });

  it.each<Cell>([
    ...['', '1', '0', 'yes', 'no', '对', '是的', '不是', '未', 'X', '是否', 'constructor'],
    number('1'),
    number('0'),
    { date: '2024-06-30' },
  ])('%j is neither', (cell) => {
    expect(read(cell, TRUTH)).toBe('boolean');
    expect(truthOf(cell)).toBeUndefined();
  });
});

describe('a number of things in a cell', () => {
  it.each<[Cell, Value['counter'], number | string]>([
    ['24', undefined, 24],
    ['-1', undefined, -1],
    ['-0', undefined, 0],
    ['２４．０', undefined, 24],
    ['24.00', undefined, 24],
    ['x24', undefined, 'integer'],
    ['24x', undefined, 'integer'],
    [number('24'), undefined, 24],
    [number('24.00000000000000001'), undefined, 24],
    ['24.5', undefined, 'integer'],
    ['24个月', '个月', 24],
    ['24 月', '个月', 24],
    ['2024年', '年', 2024],
    ['2024 年度', '年', 2024],
    ['3 人', '人', 3],
    ['24个月', undefined, 'integer'],
    ['24年', '个月', 'integer'],
    ['3人', '年', 'integer'],
    ['个月', '个月', 'integer'],
    ['24个月以上', '个月', 'integer'],
    ['9007199254740991', undefined, 9_007_199_254_740_991],
    ['9007199254740992', undefined, 'integer'],
    ['1,200', undefined, 'integer'],
    ['', undefined, 'integer'],
    ['二', undefined, 'integer'],
    [{ date: '2024-06-30' }, undefined, 'integer'],
    [{ boolean: true }, undefined, 'integer'],
  ])('%j counted in %s is %s', (cell, counter, count) => {
    expect(read(cell, { type: 'integer', counter })).toBe(count);
    expect(Object.is(read(cell, { type: 'integer', counter }), -0)).toBe(false);
  });
});

describe('a place in a cell', () => {
  it('is one by its code or its name, and a department by its own', () => {
    const PLACE: Value = { type: 'place' };
    for (const cell of ['320500', ' ３２０５００ ', number('320500'), '苏州市']) {
      expect(read(cell, PLACE)).toBe('320500');
    }
    for (const cell of ['某地', '', { date: '2024-06-30' }, { boolean: true }]) {
      expect(read(cell, PLACE)).toBe('place');
    }
    const name = '江苏省科学技术厅';
    expect(read(name, { type: 'place', department: true })).toBe('320000');
    expect(read(name, PLACE)).toBe('place');
  });
});

describe('a word in a cell', () => {
  const words = new Map([[wordKey('Approve'), 'approve']]);

  it('is looked up without regard to case, width and blanks', () => {
    const value: Value = { type: 'word', words };
    for (const cell of ['approve', ' Ａｐｐｒｏｖｅ ', 'app rove']) {
      expect(read(cell, value)).toBe('approve');
    }
    expect(read('deny', value)).toBe('word');
    expect(read('approve', { type: 'word' })).toBe('word');
    // A text that is one of the words is that word; every other stands as it is.
    expect(read('Approve', { type: 'text', words })).toBe('approve');
    expect(read('Deny', { type: 'text', words })).toBe('Deny');
  });
});

describe('a text in a cell', () => {
  const TEXT: Value = { type: 'text' };

  it.each<[Cell, string]>([
    [' 江南大学 ', '江南大学'],
    ['（甲）', '（甲）'],
    ['无', '无'],
    [number('24'), '24'],
    [number('7', { format: '000000' }), '000007'],
    [number('123456789012345'), '123456789012345'],
    [{ boolean: true }, 'TRUE'],
    // What a spreadsheet made of an id: a day, a number without its last digits.
    [{ date: '2024-06-30' }, 'text-date'],
    [number('1234567890123456'), 'digits-lost'],
    [number('0001234567890123456'), 'digits-lost'],
    ['1.23457E+17', 'digits-lost'],
    ['１E+17', 'digits-lost'],
    ['-1.5e+20', 'digits-lost'],
    ['1E5', '1E5'],
    ['12.5E+17', '12.5E+17'],
    ['1.5E+17x', '1.5E+17x'],
    ['x1.5E+17', 'x1.5E+17'],
    [number('7', { format: '"SH-"0000' }), 'number-format'],
    [number('7', { format: '"SH-"0' }), 'number-format'],
    ['待定', 'filler'],
    ['——', 'filler'],
  ])('%j is %s', (cell, text) => {
    expect(read(cell, TEXT)).toBe(text);
  });

  it('that is free may fill its place, and say how many of something there are', () => {
    expect(read('待定', { type: 'text', free: true })).toBe('待定');
    expect(read(number('7', { format: '0"人"' }), { type: 'text', free: true })).toBe('7');
    expect(read(number('7', { format: '0"人"' }), TEXT)).toBe('number-format');
  });
});

describe('what is broken about a cell', () => {
  it.each<[Cell, string | undefined]>([
    ...['#N/A', '#REF!', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#SPILL!', '#CALC!']
      .concat('#GETTING_DATA', 'Err:502', '错误:502', '##', '#####', ' ＃REF! ')
      .map((text): [Cell, string] => [text, 'error-cell']),
    ...['#', '#1', 'N/A', 'Err:402', '#REF!x', 'x#REF!', '#5##', '##5', '920万元', 'Err:5021'].map(
      (text): [Cell, undefined] => [text, undefined],
    ),
    [{ error: '#N/A' }, 'error-cell'],
    [{ error: '920', struck: true }, 'struck-out'],
    [{ formula: '1+1' }, 'formula'],
    [number('920'), undefined],
    [number('920', { format: '0.00' }), undefined],
    [number('920', { format: '0%' }), 'number-format'],
    [{ date: '2024-06-30' }, undefined],
    [{ boolean: true }, undefined],
  ])('%j: %s', (cell, damage) => {
    expect(damageOf(cell)).toBe(damage);
  });

  it('is quoted as it stands there', () => {
    const cells: Cell[] = [
      ...[' a ', { error: '#N/A' }, { formula: '=A1+1' }, { formula: 'A1=B1' }, { boolean: false }],
      ...[{ date: '2024-06-30' }, { date: '2024-06-30', time: '14:30' }, number('7')],
    ];
    expect(cells.map(textOf)).toEqual([
      ...['a', '#N/A', '=A1+1', '=A1=B1', 'FALSE', '2024-06-30', '2024-06-30 14:30', '7'],
    ]);
  });
});

describe('decimals as spreadsheets hold them', () => {
  it.each([
    ['0', 0, 0],
    ['-0.00', 0, 0],
    ['920', 2, 3],
    ['0.0920', 2, 0],
    ['-1200', 2, 4],
    ['1200.50', 5, 4],
    ['1000.001', 7, 4],
    ['007', 1, 1],
    ['100', 1, 3],
    ['1.500', 2, 1],
    ['1200.00', 2, 4],
    ['10050', 4, 5],
  ])('%s has %d digits that count, and %d before the point', (decimal, significant, whole) => {
    expect(significantDigits(decimal)).toBe(significant);
    expect(wholeDigits(decimal)).toBe(whole);
  });

  it.each([
    [0, '0'],
    [-1.5, '-1.5'],
    [1e20, '100000000000000000000'],
    [1e21, '1000000000000000000000'],
    [1.25e21, '1250000000000000000000'],
    [-1.5e21, '-1500000000000000000000'],
    [1e-7, '0.0000001'],
    [1.25e-7, '0.000000125'],
    [-1.25e-10, '-0.000000000125'],
    [0.000001, '0.000001'],
  ])('%d in digits is %s', (value, digits) => {
    expect(decimalOf(value)).toBe(digits);
  });

  it.each([
    ['yyyy-mm-dd', true],
    ['[$-F800]dddd, mmmm dd, yyyy', true],
    ['[$-f800]', true],
    ['yyyy/m/d;@', true],
    ['dddd d', true],
    ['[Red]d', true],
    ['yyyy-mm', false],
    ['yyyy-mm;d', false],
    ['yyyy"day"', false],
    ['yyyy\\d', false],
    ['[Red]yyyy', false],
    ['[DBNum1]yyyy', false],
    ['ddd', false],
    ['dddd', false],
  ])('a day shows in %s: %s', (format, shows) => {
    expect(showsDay(format)).toBe(shows);
  });
});
