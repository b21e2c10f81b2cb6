import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInstant, writtenDate } from '../../src/values/date-written.js';
import { parseMoney, showMoney } from '../../src/values/money.js';
import { writtenMoney } from '../../src/values/money-written.js';
import { isPlace } from '../../src/values/place.js';
import { writtenPlace } from '../../src/values/place-written.js';
import { namedPlaces, placeLabel } from '../../src/values/prefectures.js';

describe('how an amount has to be written', () => {
  it.each([
    ['3000万', '3000万元'],
    ['3000万元整', '3000万元'],
    ['叁仟万元', '3000万元'],
    ['叁仟万元整', '3000万元'],
    ['3千万元', '3000万元'],
    ['1.5千万元', '1500万元'],
    ['0.3亿', '0.3亿元'],
    ['1亿2000万元', '12000万元'],
    ['三千五百万', '3500万元'],
    ['十万元', '10万元'],
    ['一万零五百元', '1.05万元'],
    ['三千零五万元', '3005万元'],
    ['三百二十五万元', '325万元'],
    ['100万200元', '100.02万元'],
    ['叁仟元伍角', '3000.5元'],
    ['叁佰元零伍分', '300.05元'],
    ['人民币3000万元', '3000万元'],
    ['￥3,000万', '3,000万元'],
    ['３０００万', '3000万元'],
    ['3000w', '3000万元'],
    ['3000\u200b万', '3000万元'],
    ['+3万元', '3万元'],
    ['.5元', '0.5元'],
    ['5.万元', '5万元'],
    ['50.万元', '50万元'],
    ['5,000.元', '5,000元'],
    // As it was written where only the unit was another.
    ['人民币3,000元', '3,000元'],
    ['RMB3000.50元', '3000.50元'],
    ['3,000.50万', '3,000.50万元'],
    ['3000元人民币', '3000元'],
    ['3000万RMB', '3000万元'],
    // Down to the fen, and where 万元 begin.
    ['叁佰元伍分', '300.05元'],
    ['叁佰元伍角陆分', '300.56元'],
    ['叁拾元伍角零分', '30.5元'],
    ['零元壹角', '0.1元'],
    ['零元伍分', '0.05元'],
    ['玖仟玖佰玖拾玖元玖角玖分', '9999.99元'],
    ['一万元', '1万元'],
    ['1.00001千元', '1000.01元'],
    ['90071992547409元9角1分', '9007199254.740991万元'],
    // Figures and numerals mixed, and the thousands in groups.
    ['1,200万5千元', '1200.5万元'],
    ['12,345元5角', '1.23455万元'],
    ['1,234,567元5角', '123.45675万元'],
    ['1.25千万元', '1250万元'],
    ['3千10元', '3010元'],
    ['一万二千亿五千万元', '120005000万元'],
    ['七千元', '7000元'],
    ['捌拾玖万元', '89万元'],
    // 十 alone is ten, at the beginning and behind 零.
    ['十五元', '15元'],
    ['三千零十元', '3010元'],
    ['三千零零五元', '3005元'],
    ['一百零十二万元', '112万元'],
    ['一亿二万元', '10002万元'],
  ])('%j is %s', (text, money) => {
    expect(writtenMoney(text)).toEqual({ money, exact: true });
  });

  it.each(['约3000万元', '大约3000万', '3000万元左右', '≈叁仟万元'])('%j is not exact', (text) => {
    expect(writtenMoney(text)).toEqual({ money: '3000万元', exact: false });
  });

  it.each([
    ...['无', '', '3000', '三千', '3000美元', '3000万美元', '3000-4000万元', '二三万', '万元'],
    // 3500 to whoever says it, 3005 to whoever counts.
    ...['三千五万元', '3千5万元', '二千五元', '三万五元', '一亿五元'],
    // What is said behind a unit is less than it.
    ...['一万万元', '一亿万元', '5亿万元', '3万50万元', '3千1500元', '3万12,345元', '五百三千元'],
    ...['3千1000元', '3万10000元', '十10元'],
    ...['三十千元', '三千百元', '二千十元', '三千零百元', '十十元', '1.5千500元', '1.5万500元'],
    // Nobody knows how many where 百 and 千 stand alone, nor 十 behind a unit.
    ...['百元', '百万元', '千万元', '一万十元', '一亿万十元', '五十百元', '十百元', '二百千元'],
    ...['1亿20000万元', '三元十角', '三元5角十分', '12.5元5角', '12.5元5分', '1.000001千元'],
    // The unit, the currency and what is about so much stand at an end of it.
    ...['元', '元整', '人民币元', '3人民币万元', '3RMB万元', '3000¥万元', '3000约万元'],
    ...['3000左右万元', '3000整万元', '3-元', '三元五', '90071992547409元9角2分'],
    ...['1,00万', '0.001元', '-2万', '9'.repeat(20), '9999999亿元万', '3000元元', '壹仟亿亿元'],
  ])('%j says no amount of yuan', (text) => {
    expect(writtenMoney(text)).toBeUndefined();
  });

  it.each([
    ...[
      '一',
      '十',
      '十一',
      '二十',
      '九十九',
      '一百',
      '一百零一',
      '一百一十',
      '一百一十一',
      '九百九十九',
    ],
    ...['一千', '一千零一', '一千零一十', '一千一百', '一千一百一十', '九千零九十'],
  ])('%s is the number that it says, alone and of every unit', (numeral) => {
    const digits = '零一二三四五六七八九';
    const worth: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
    let [number, digit] = [0, 0];
    for (const letter of numeral) {
      if (digits.includes(letter)) digit = digits.indexOf(letter);
      else [number, digit] = [number + (digit || 1) * (worth[letter] ?? 0), 0];
    }
    number += digit;
    expect(parseMoney(writtenMoney(`${numeral}元整`)?.money)).toBe(number * 100);
    for (const [unit, fen] of [
      ['万', 1_000_000],
      ['亿', 10_000_000_000],
    ] as const) {
      expect(parseMoney(writtenMoney(`${numeral}${unit}元`)?.money)).toBe(number * fen);
    }
  });

  it('every whole number of 元 that is written out in numerals is that number', () => {
    const digits = [...'零一二三四五六七八九'];
    // Below ten thousand, with a 零 for every gap; and the same of 万 and 亿.
    const small = (number: number): string => {
      const said = [1000, 100, 10, 1].map((unit, at) => {
        const digit = Math.floor(number / unit) % 10;
        return digit === 0 ? '零' : digits[digit] + (['千', '百', '十', ''][at] ?? '');
      });
      return said.join('').replace(/零+$/, '').replace(/零+/g, '零');
    };
    const numeral = (number: number): string => {
      const parts = [100_000_000, 10_000, 1].map((unit, at) => {
        const part = Math.floor(number / unit) % 10_000;
        const gap = part < 1000 && !small(part).startsWith('零') ? '零' : '';
        return part === 0 ? '零' : gap + small(part) + (['亿', '万', ''][at] ?? '');
      });
      return parts
        .join('')
        .replace(/^零+|零+$/g, '')
        .replace(/零+/g, '零');
    };
    expect([20_305, 100_000_010].map(numeral)).toEqual(['二万零三百零五', '一亿零一十']);
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (number) => {
        expect(parseMoney(writtenMoney(`${numeral(number)}元整`)?.money)).toBe(number * 100);
      }),
    );
  });

  it.each([
    ['一壹', 1],
    ['二两贰貳', 2],
    ['三叁參', 3],
    ['四肆', 4],
    ['五伍', 5],
    ['六陆陸', 6],
    ['七柒', 7],
    ['八捌', 8],
    ['九玖', 9],
  ])('%s is %d, with every unit', (letters, digit) => {
    for (const letter of letters) {
      for (const [unit, worth] of [
        ...[['十', 10] as const, ['拾', 10] as const, ['百', 100] as const, ['佰', 100] as const],
        ...[['千', 1000] as const, ['仟', 1000] as const, ['', 1] as const],
      ]) {
        for (const yuan of ['元', '圆', '块', '元整', '圆正']) {
          const money = writtenMoney(`${letter}${unit}${yuan}`)?.money;
          expect(parseMoney(money)).toBe(digit * worth * 100);
        }
        for (const wan of ['万', '萬', '万元']) {
          const money = writtenMoney(`${letter}${unit}${wan}`)?.money;
          expect(parseMoney(money)).toBe(digit * worth * 1_000_000);
        }
      }
      expect(parseMoney(writtenMoney(`${letter}亿`)?.money)).toBe(digit * 10_000_000_000);
    }
  });

  it('sixty letters long and no longer', () => {
    expect(writtenMoney(`${'0'.repeat(55)}3000万`)?.exact).toBe(true);
    expect(writtenMoney(`${'0'.repeat(56)}3000万`)).toBeUndefined();
  });

  it('a refund where one may stand', () => {
    expect(writtenMoney('-2万', true)).toEqual({ money: '-2万元', exact: true });
  });

  it('what is offered is money always, and of an amount without 元 it is that amount', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123.,万亿千百十元角分零壹叁 约整-') }),
        (text) => {
          const written = writtenMoney(text);
          if (written !== undefined) expect(parseMoney(written.money)).toBeTypeOf('number');
        },
      ),
      { numRuns: 5000 },
    );
    fc.assert(
      fc.property(fc.maxSafeInteger().map(Math.abs), (fen) => {
        const written = writtenMoney(showMoney(fen).replace('元', ''));
        expect(parseMoney(written?.money)).toBe(fen);
      }),
    );
  });

  it('a text of any length is answered at once', () => {
    expect(writtenMoney('壹'.repeat(10_000_000))).toBeUndefined();
  });
});

describe('how a date has to be written', () => {
  it.each([
    ['2024.6.30', '2024-06-30'],
    ['20240630', '2024-06-30'],
    [20240630, '2024-06-30'],
    ['2024年6月30日', '2024-06-30'],
    ['2024/6/30', '2024-06-30'],
    ['二〇二四年六月三十日', '2024-06-30'],
    ['二○二四年十二月十号', '2024-12-10'],
    ['二零二四年一月二十一日', '2024-01-21'],
    ['2024-6-30', '2024-06-30'],
    ['2024–06–30', '2024-06-30'],
    ['2024年06月30日 星期日', '2024-06-30'],
    ['2024-06-30（周日）', '2024-06-30'],
    [' 2024-06-30 ', '2024-06-30'],
    ['２０２４-０６-３０', '2024-06-30'],
    [45473, '2024-06-30'],
    [45473.5, '2024-06-30'],
    ['45473', '2024-06-30'],
    [25569, '1970-01-01'],
    [45351, '2024-02-29'],
    [45352, '2024-03-01'],
    [45657, '2024-12-31'],
    [45658, '2025-01-01'],
    ['2024-06-30 14:30', '2024-06-30'],
    ['2024/6/30 08:00:00', '2024-06-30'],
    ['2024/6/30 0:00', '2024-06-30'],
    ['2024/6/3 0:00', '2024-06-03'],
    ['2024/6/3 00:00', '2024-06-03'],
    ['2024/6/13 10:05:00', '2024-06-13'],
    ['2024 / 6 / 30　9：05', '2024-06-30'],
    ['2024年6月30日9:05', '2024-06-30'],
    ['2024年6月30日 下午 3:05', '2024-06-30'],
    ['2024-06-30 周日 8:00', '2024-06-30'],
    ['2024-06-30 08:00 −05:00', '2024-06-30'],
    ['20240630 0:00', '2024-06-30'],
    ['2024 06 30', '2024-06-30'],
    ['2024-06-30T00:00:00', '2024-06-30'],
    ['2024-06-30T08:00:00+08:00', '2024-06-30'],
    ['2024-06-29T15:59:59Z', '2024-06-29'],
    ['2024-06-29T16:00:00.000Z', '2024-06-30'],
    ['2024-12-31T20:00Z', '2025-01-01'],
    ['2024-06-30T23:00:00-05:00', '2024-07-01'],
    // The last second of a day in Beijing and the first of the next, by clocks that are half an hour off.
    ['2024-06-29T21:29:59+05:30', '2024-06-29'],
    ['2024-06-29T21:30:00+05:30', '2024-06-30'],
    ['2024-06-29T21:29:59+0530', '2024-06-29'],
    ['2024-06-29T21:30:00+0530', '2024-06-30'],
    ['2024-06-29T12:29:59-03:30', '2024-06-29'],
    ['2024-06-29T12:30:00-03:30', '2024-06-30'],
    ['2024-06-29t16:00:00z', '2024-06-30'],
    // Day numbers of spreadsheets, from 1954 to 2119.
    [20_001, '1954-10-04'],
    ['20001', '1954-10-04'],
    [79_999, '2119-01-10'],
    ['2024 \u200b 06 30', '2024-06-30'],
    [`2024.6.30${' '.repeat(51)}`, '2024-06-30'],
    [new Date('2024-06-29T16:00:00Z'), '2024-06-30'],
    [new Date('2024-02-28T16:00:00Z'), '2024-02-29'],
    [new Date('2023-12-31T16:00:00Z'), '2024-01-01'],
  ])('%j is %s', (given, date) => {
    expect(writtenDate(given)).toBe(date);
  });

  it.each([
    ...['二〇二三年二月二十九日', '二〇二四年十三月一日', '二〇二四年三二月一日', '六月三十日'],
    ...['2023-02-29', '2023/2/29', '2024年6月', '30/6/2024', '', '昨天', '1899.12.31', '3000/1/1'],
    ...['2024/6/300:00', '2024/6/30\u200b0:00', '2024-06-3008:00', '2024/6/3 0'],
    ...['x2024-06-30', '周日2024-06-30', '第二〇二四年六月三十日', '二〇二四年六月三十日前'],
    ...[`2024.6.30${' '.repeat(52)}`, '20000', '80000', '145473', '454731', '4547'],
    ...['45473.5', '0045473', '2024-06-30 8:00x', '2024-06-30 8:000'],
    ...[20_000, 80_000, true],
    ...[5, 2024, 1e12, Number.NaN, null, {}, [], new Date(Number.NaN), 'x'.repeat(1_000_000)],
  ])('%j says no day', (given) => {
    expect(writtenDate(given)).toBeUndefined();
  });

  it('what is neither a text nor a number nor a moment says none, whatever it can be read as', () => {
    for (const given of [['2024.6.30'], [45_473], 45_473n, { valueOf: () => 45_473 }]) {
      expect(writtenDate(given)).toBeUndefined();
    }
  });

  it('a time of day takes no figure from its day, with one figure or two', () => {
    const day = fc.date({
      min: new Date('1901-01-01'),
      max: new Date('2998-01-01'),
      noInvalidDate: true,
    });
    const mark = fc.constantFrom('-', '/', '.');
    const between = fc.constantFrom(' ', 'T', '　', ' 上午 ', '下午');
    fc.assert(
      fc.property(day, mark, between, fc.nat(23), fc.nat(59), (moment, of, gap, hour, minute) => {
        const date = moment.toISOString().slice(0, 10);
        const [y, m, d] = date.split('-').map(Number);
        const time = `${hour}:${String(minute).padStart(2, '0')}`;
        expect(writtenDate(`${[y, m, d].join(of)}${gap}${time}`)).toBe(date);
        expect(writtenDate(`${y}年${m}月${d}日${time}`)).toBe(date);
      }),
    );
  });

  it('every moment falls on the day that it is in Beijing', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1901-01-01'), max: new Date('2998-01-01') }),
        (moment) => {
          if (Number.isNaN(Number(moment))) return;
          const day = new Date(Number(moment) + 8 * 3_600_000).toISOString().slice(0, 10);
          expect(writtenDate(moment)).toBe(day);
          expect(writtenDate(moment.toISOString())).toBe(day);
        },
      ),
    );
  });

  it('a moment is known as one', () => {
    expect([new Date(0), 0, '2024-06-30', null].map(isInstant)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });
});

describe('how a place has to be written', () => {
  it.each([
    ['苏州市', '320500'],
    ['苏州', '320500'],
    ['江苏省苏州市', '320500'],
    ['江苏苏州市', '320500'],
    ['江苏省', '320000'],
    ['江苏', '320000'],
    ['南京市玄武区', '320100'],
    ['江苏省苏州市昆山市', '320500'],
    ['苏州市工业园区', '320500'],
    ['上海市浦东新区', '310000'],
    ['上海市', '310000'],
    ['广西', '450000'],
    ['香港', '810000'],
    ['境外', 'overseas'],
    ['Overseas', 'overseas'],
    [320500, '320500'],
    ['３２０５００', '320500'],
    [' 320500 ', '320500'],
    ['3205', '320500'],
    ['32', '320000'],
    ['320500000000', '320500'],
    ['重庆市渝北区', '500000'],
    [`苏州市${'区'.repeat(37)}`, '320500'],
  ])('%j is %s', (given, place) => {
    expect(writtenPlace(given)).toBe(place);
  });

  it.each([
    '昆山市',
    '江苏省昆山市',
    '广东省深圳市',
    '市市市',
    '市'.repeat(1_000_000),
    '某地',
    '99',
    '990000',
    '',
    5,
    null,
    {},
    '32050',
    'constructor',
    // Without 市 it is no city that something lies in.
    '苏州工业园区',
    '江苏省玄武区',
    `苏州市${'区'.repeat(38)}`,
  ])('%j is none', (given) => {
    expect(writtenPlace(given)).toBeUndefined();
  });

  it('what is neither a text nor a number is none, whatever it can be read as', () => {
    for (const given of [['苏州市'], [320_500], 320_500n, { toString: () => '苏州市' }]) {
      expect(writtenPlace(given)).toBeUndefined();
    }
  });

  it('every name that is given leads to a place that is called so', () => {
    for (const [name, place] of namedPlaces()) {
      expect(isPlace(place)).toBe(true);
      const label = placeLabel(place, 'zh').replace(/[省市]/g, '');
      expect(label).toContain(name.replace(/[省市]/g, '').replace(/自治区$/, ''));
    }
  });
});
