import { write } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { showsAnotherAmount, unitShown, zerosShown } from '../../src/table/number-format.js';
import { read } from '../../src/table/read/index.js';
import { damageOf } from '../../src/table/scalar.js';

describe('a number format', () => {
  it.each([
    ['General"万元"', '万元'],
    ['General"亿元"', '亿元'],
    ['G/通用格式"万元"', '万元'],
    ['[>0]General"万元"', '万元'],
    ['0[$万元]', '万元'],
    ['0[$万元-804]', '万元'],
    ['0"人民币万元"', '万元'],
    ['"人民币"0"万元"', '万元'],
    ['0"(万元)"', '万元'],
    ['0（万元）', '万元'],
    ['0\\万\\元', '万元'],
    ['0!万!元', '万元'],
    ['0"万元整"', '万元'],
    ['@"万元"', '万元'],
    ['#,##0.00"元"_);(#,##0.00"元")', '元'],
    ['0;-0;0;@"万元"', undefined],
    ['[$¥-804]#,##0.00', undefined],
    ['[Red][>=100]0"万元";0"元"', '万元'],
    ['[<100]0"万元";0"元"', '元'],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', undefined],
    ['0"万"0000"元"', '元'],
    ['0.00E+00', undefined],
    ['General', undefined],
  ])('%s writes a unit behind the number, or none', (format, unit) => {
    expect(unitShown(format, 9_000_000)).toBe(unit);
    expect(showsAnotherAmount(format, 9_000_000)).toBe(false);
  });

  it.each([
    ['[<10000]0;0!.0,"万"'],
    ['[<10000]0;[>=10000]0!.0,;0'],
    ['[<10000]0"元";[<100000]0"元";0.0,'],
    ['[=1]0;0%'],
    ['[<>1]0%;0'],
    ['0.0,'],
    ['0"."0,'],
    ['0%'],
    ['0.00\\%'],
    ['0"％"'],
    ['0"‰"'],
    ['General"万"'],
    ['0"千元"'],
    ['0[$千]'],
    ['0"万美元"'],
    ['"万元"0'],
    ['-0;0.0,'],
    ['0"0000"'],
    ['0\\0\\0"元"'],
    ['"2"0'],
    ['[$$-409]#,##0.00'],
    ['_($* #,##0.00_)'],
    ['0"€"'],
  ])('%s shows another amount than is stored, or it is not certain', (format) => {
    const number = format === '-0;0.0,' ? -9_000_000 : 9_000_000;
    expect(showsAnotherAmount(format, number)).toBe(true);
  });

  it.each([
    ['0;-0;"无"', 0],
    ['0;-0;无', 0],
    ['#,##0.00;-#,##0.00;"无"??', 0],
    ['"无"#', 0],
    ['[=0]"无";0', 0],
    ['[=1]"是";[=0]"否";0', 1],
    ['"不详";-0;0', 9_000_000],
    ['0;-0;"N/A"', 0],
  ])('%s shows a word for %s: whether it stands for none is not certain', (format, number) => {
    expect(showsAnotherAmount(format, number)).toBe(true);
  });

  it.each([
    ['0.00;0.00', -5],
    ['0.00"元";0.00"元"', -5],
    ['0（万元）;0（万元）', -5],
    ['0.00;[Blue]0.00', -5],
    ['[Red]0.00;[Red]0.00', -5],
    ['0.00;0.00;0;@', -5],
    ['[<0]0.00;0.00', -5],
    ['[>=0]0.00;0.00', -5],
    ['[>100]0;0', -5],
    ['-0', 5],
    ['"-"0"元"', 5],
    ['-¥0', 5],
    ['[$¥-804]-0', 5],
  ])('%s shows another sign than %s has', (format, number) => {
    expect(showsAnotherAmount(format, number)).toBe(true);
  });

  it.each([
    ['0.00;0.00', 5],
    ['0.00;0.00', 0],
    ['0.00', -5],
    ['0.00;@', -5],
    ['General', -5],
    ['0.00;-0.00', -5],
    ['0.00_);(0.00)', -5],
    ['0.00;[Red]0.00', -5],
    ['0.00;[红色]0.00', -5],
    ['0.00_ ;[Red]\\-0.00\\ ', -5],
    ['0.00;0.00"-"', -5],
    ['0"元";"退"0"元"', -5],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', -5],
    ['_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-', 5],
    ['#,##0.00"元"_);(#,##0.00"元")', -5],
    ['[<100]0;0', -5],
    ['"SH-"0', 5],
  ])('%s shows the sign that %s has', (format, number) => {
    expect(showsAnotherAmount(format, number)).toBe(false);
  });

  it.each([
    [';;;', 5],
    ['0;;0', -5],
    ['[>10]0;', 5],
    ['"-"', 5],
  ])('%s shows nothing of %s', (format, number) => {
    expect(showsAnotherAmount(format, number)).toBe(true);
  });

  it('of which it is open which unit a number takes shows none for certain', () => {
    expect(showsAnotherAmount('[<10]0;0"万元";0"元"', 9_000_000)).toBe(true);
  });

  it.each([
    ['[<10000]0;0!.0,"万"', 9999],
    ['[<=10000]0;0!.0,"万"', 10_000],
    ['0;0.0,', 9_000_000],
    ['0;0.0,;0', 0],
    ['0;0.0,;"-"', 0],
    ['0;-0;"无"', 9_000_000],
    ['0;-0;"零"', 0],
    ['0;-0;;@', 0],
    ['#', 0],
    ['#"元"', 0],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', 0],
    ['_ [$CNY] * #,##0.00_ ;_ [$CNY] * -#,##0.00_ ;_ [$CNY] * "-"??_ ;_ @_ ', 0],
    ['General', 0],
    ['@', 0],
  ])('%s is judged by the section that the number takes', (format, number) => {
    expect(showsAnotherAmount(format, number)).toBe(false);
  });

  it.each([
    ['000000', 6, false],
    ['000000_ ', 6, false],
    ['000000;@', 6, false],
    ['[$-804]000000', 6, false],
    ['"SH-"0000', 4, true],
    ['0000"号"', 4, true],
    ['0000!-00!-00', 8, true],
    ['000-0000', 7, true],
    ['0000 0000', 8, true],
    ['###\\-####', 0, true],
    ['# ?/?', 0, true],
    ['# ##0', 0, false],
    ["#'##0", 0, false],
    ['##0.0E+0', 0, false],
    ['0.00E-00', 0, false],
    ['#,##0.00', 0, false],
    ['00.00', 0, false],
    ['General', 0, false],
  ])('%s fills up with zeros to %i digits', (format, zeros, around) => {
    expect(zerosShown(format, 7)).toMatchObject({ zeros, around });
  });

  it.each([
    ['"SH-"0', true],
    ['0"号"', true],
    ['"2024-"0', true],
    ['[<10]"A"0;0', true],
    ['0;"B"0', false],
    ['0"元"', false],
    ['"人民币"0.00"万元"', false],
    ['¥#,##0.00', false],
    ['0.00E+00', false],
    ['"-"0', false],
    ['G/通用格式', false],
    ['[DBNum1]0', false],
    ['_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', false],
  ])('%s writes a word beside the digits: %s', (format, named) => {
    expect(zerosShown(format, 7).named).toBe(named);
  });
});

describe('a negative number that its format shows without a sign', () => {
  it.each(['xlsx', 'xls', 'xlml'] as const)('%s: is damage', async (bookType) => {
    const cell = (v: number) => ({ t: 'n' as const, v, z: '0.00;0.00' });
    const sheet = { '!ref': 'A1:B1', A1: cell(-5), B1: cell(5) };
    const written: unknown = write(
      { SheetNames: ['表'], Sheets: { 表: sheet } },
      { type: 'array', bookType },
    );
    const found = await read(new Uint8Array(written as ArrayBuffer));
    if ('refused' in found) throw new Error(found.refused.code);
    const [negative = '', positive = ''] = found.sheets[0]?.rows[0] ?? [];
    expect([negative, positive].map(damageOf)).toEqual(['number-format', undefined]);
  });
});
