import { describe, expect, it } from 'vitest';
import { departmentNamed, placeNamed } from '../../src/table/places.js';

describe('a place', () => {
  it.each([
    ['320500', '320500'],
    ['320 500', '320500'],
    ['江苏', '320000'],
    ['苏州市', '320500'],
    ['江苏省苏州市', '320500'],
    ['江苏苏州', '320500'],
    ['江苏省/苏州市/昆山市', '320500'],
    ['江苏省 > 苏州 > 昆山市', '320500'],
    ['江苏 苏州 昆山市', '320500'],
    ['江 苏 省 苏 州 市', '320500'],
    ['江苏-苏州-', '320500'],
    ['江苏省南京市南京路街道', '320100'],
    ['上海市浦东新区', '310000'],
    ['上海市 / 浦东新区', '310000'],
    ['广东省深圳市', '440000'],
    ['境外', 'overseas'],
  ])('“%s” is %s', (written, code) => {
    expect(placeNamed(written)).toBe(code);
  });

  it.each(['-320500', '+320500', '32-05-00', '3205/00', '3205001', '990000'])(
    'digits that are not six alone are no code: “%s”',
    (written) => {
      expect(placeNamed(written)).toBeUndefined();
    },
  );

  it.each(['江苏省南京路街道', '江苏南京路街道', '昆山市', '江苏省昆山市'])(
    'of which the city is not told is none: “%s”',
    (written) => {
      expect(placeNamed(written)).toBeUndefined();
    },
  );
});

describe('a department', () => {
  it.each([
    ['310000', '310000'],
    ['上海', '310000'],
    ['上海市', '310000'],
    ['上海市科委', '310000'],
    ['Shanghai science and technology commission', '310000'],
    ['Jiangsu department of science and technology', '320000'],
    ['江苏省科技厅', '320000'],
    ['江苏省', '320000'],
    ['江苏省苏州市', '320500'],
  ])('“%s” is %s', (written, code) => {
    expect(departmentNamed(written)).toBe(code);
  });

  it.each([
    '上海市浦东新区',
    '上海市/浦东新区',
    '上海市崇明县',
    '上海市浦东新区科委',
    '苏州市科技局',
  ])('is never a body below one of the four: “%s”', (written) => {
    expect(departmentNamed(written)).toBeUndefined();
  });
});
