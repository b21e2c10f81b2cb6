import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEPARTMENTS, isPlace } from '../../src/values/place.js';
import { departmentLabel, placeLabel } from '../../src/values/prefectures.js';

/** A file of values with every file that it imports, straight or through others. */
function standsOn(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(new URL(`../../src/values/${file}`, import.meta.url), 'utf8');
  for (const [, from = ''] of source.matchAll(/^(?:import|export) (?:.*\bfrom )?'(.+)';/gm)) {
    standsOn(from.replace(/^\.\/(.+)\.js$/, '$1.ts'), seen);
  }
  return seen;
}

/** Every code that ends in 00, and its label. */
const labels = (language: 'zh' | 'en'): Map<string, string> => {
  const codes = Array.from({ length: 10_000 }, (_, n) => `${String(n).padStart(4, '0')}00`);
  return new Map(codes.filter(isPlace).map((code) => [code, placeLabel(code, language)]));
};
const citiesOf = (prefix: string, language: 'zh' | 'en'): string[] => {
  const province = placeLabel(`${prefix}0000`, language);
  const own = [...labels(language)].filter(([code]) => code.startsWith(prefix));
  return own.map(([, label]) => label).filter((label) => label !== province);
};

describe('the label of a place', () => {
  it.each([
    ['310000', '上海市', 'Shanghai'],
    ['310115', '上海市', 'Shanghai'],
    ['320000', '江苏省', 'Jiangsu'],
    ['320500', '江苏省苏州市', 'Suzhou, Jiangsu'],
    ['341300', '安徽省宿州市', 'Suzhou, Anhui'],
    ['321200', '江苏省泰州市', 'Taizhou, Jiangsu'],
    ['331000', '浙江省台州市', 'Taizhou, Zhejiang'],
    ['340500', '安徽省马鞍山市', 'Ma’anshan, Anhui'],
    ['341800', '安徽省宣城市', 'Xuancheng, Anhui'],
    ['110108', '北京市', 'Beijing'],
    ['440300', '广东省', 'Guangdong'],
    ['710000', '台湾省', 'Taiwan'],
    ['810000', '香港特别行政区', 'Hong Kong'],
    ['820000', '澳门特别行政区', 'Macao'],
    ['overseas', '境外', 'overseas'],
  ])('%s is %s, %s', (place, zh, en) => {
    expect(placeLabel(place, 'zh')).toBe(zh);
    expect(placeLabel(place, 'en')).toBe(en);
  });

  it.each([
    '320505',
    '320501',
    '320583',
    '329900',
    '340900',
    '341400',
    '341900',
    '331200',
    '321400',
  ])('%s is no city of the list: its province', (place) => {
    expect(['江苏省', '浙江省', '安徽省']).toContain(placeLabel(place, 'zh'));
    expect(placeLabel(place, 'zh')).toBe(placeLabel(`${place.slice(0, 2)}0000`, 'zh'));
  });

  it('what is no place stays as it is', () => {
    for (const text of ['', '990000', '3205', 'constructor', '__proto__', '320500 ']) {
      expect(placeLabel(text, 'zh')).toBe(text);
    }
  });

  it.each(['zh', 'en'] as const)(
    'knows 34 provinces and 41 places of the delta in %s',
    (language) => {
      const provinces = [...labels(language)].filter(([code]) => code.endsWith('0000'));
      expect(new Set(provinces.map(([, label]) => label)).size).toBe(34);
      const cities = ['31', '32', '33', '34'].map((prefix) => citiesOf(prefix, language));
      expect(cities.map((each) => each.length)).toEqual([0, 13, 11, 16]);
      expect(new Set(cities.flat()).size).toBe(40);
      expect(new Set(labels(language).values()).size).toBe(34 + 40);
    },
  );

  it('names the cities of the delta in the order of their codes', () => {
    const names = ['32', '33', '34'].map((prefix) =>
      citiesOf(prefix, 'zh').map((label) => label.slice(3, -1)),
    );
    expect(names.map((each) => each.join(' '))).toEqual([
      '南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁',
      '杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水',
      '合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城',
    ]);
  });

  it('is written in the language asked for', () => {
    for (const label of labels('zh').values()) expect(label).toMatch(/^\p{Script=Han}+$/u);
    for (const label of labels('en').values()) expect(label).toMatch(/^[A-Z][A-Za-z’, ]+$/);
  });
});

describe('the label of a department', () => {
  it('is that of the four: a commission in Shanghai, departments elsewhere', () => {
    expect(DEPARTMENTS.map((place) => departmentLabel(place, 'zh'))).toEqual([
      '上海市科学技术委员会',
      '江苏省科学技术厅',
      '浙江省科学技术厅',
      '安徽省科学技术厅',
    ]);
    expect(DEPARTMENTS.map((place) => departmentLabel(place, 'en'))).toEqual([
      'Shanghai science and technology commission',
      'Jiangsu science and technology department',
      'Zhejiang science and technology department',
      'Anhui science and technology department',
    ]);
  });

  it.each([
    ['320500', '代码 320500 的机构', 'the body of code 320500'],
    ['110000', '代码 110000 的机构', 'the body of code 110000'],
    ['overseas', '境外的机构', 'a body overseas'],
  ])('is another body for %s, called by its code', (place, zh, en) => {
    expect(departmentLabel(place, 'zh')).toBe(zh);
    expect(departmentLabel(place, 'en')).toBe(en);
  });
});

describe('the labels', () => {
  it('do not come along with a place: freezing is all that it stands on', () => {
    expect([...standsOn('place.ts')]).toEqual(['place.ts', 'frozen.ts']);
    expect([...standsOn('prefectures.ts')]).toContain('place.ts');
  });
});
