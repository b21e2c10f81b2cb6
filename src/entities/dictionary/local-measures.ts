import type { Entries } from './entry.js';

/** Article 16: what the measures of the demander’s place allow, by the day of approval. */
export const localMeasures: Entries = {
  localMeasures: {
    label: ['所在地管理办法', 'local measures'],
    meaning: [
      '各省、设区市管理办法对支持资金的上限，一份办法一行。',
      'The caps on grants in the measures of provinces and prefectures, one row for each.',
    ],
    articles: [16],
    holder: 'edition-keeper',
    whenLeftOut: ['没有载入所在地管理办法', 'none are loaded'],
    item: { label: ['{0}所在地管理办法', '{0}local measure'], classifier: '份' },
  },
  'localMeasures.*.place': {
    label: ['{0}管理办法的地方', 'place of the {0}measure'],
    meaning: [
      '办法适用于哪个省或设区市，写到省（340000）或市（340100）的代码。',
      'The province (340000) or prefecture (340100) for which it holds.',
    ],
    articles: [16],
    holder: 'edition-keeper',
    example: '340000',
  },
  'localMeasures.*.title': {
    label: ['{0}管理办法的名称', 'title of the {0}measure'],
    meaning: ['管理办法的全称。', 'The full title of the measures.'],
    articles: [16],
    holder: 'edition-keeper',
    example: '某省科技攻关项目管理办法',
  },
  'localMeasures.*.source': {
    label: ['{0}管理办法的出处', 'source of the {0}measure'],
    meaning: [
      '能核对办法原文的网址或文号。',
      'The address or document number by which the text can be checked.',
    ],
    articles: [16],
    holder: 'edition-keeper',
    example: 'https://example.org/local-2022',
  },
  'localMeasures.*.from': {
    label: ['{0}管理办法的施行日期', 'first day of the {0}measure'],
    meaning: [
      '从哪一天起立项的项目适用，当日在内。',
      'From which day of approval it applies, that day included.',
    ],
    articles: [16],
    holder: 'edition-keeper',
    whenLeftOut: ['起始不限', 'no beginning'],
    example: '2022-01-01',
  },
  'localMeasures.*.to': {
    label: ['{0}管理办法的截止日期', 'last day of the {0}measure'],
    meaning: [
      '到哪一天为止立项的项目适用，当日在内。',
      'Up to which day of approval it applies, that day included.',
    ],
    articles: [16],
    holder: 'edition-keeper',
    whenLeftOut: ['截止不限', 'no end'],
    example: '2024-12-31',
  },
  'localMeasures.*.grantShare': {
    label: ['{0}管理办法的比例上限', 'share cap of the {0}measure'],
    meaning: [
      '支持资金最多占项目投入的几分之几。',
      'The largest share of the investment that may be granted.',
    ],
    articles: [16],
    holder: 'edition-keeper',
    whenLeftOut: ['没有比例上限', 'no cap by share'],
  },
  'localMeasures.*.grantShare.numerator': {
    label: ['{0}管理办法比例上限的分子', 'numerator of the share cap of the {0}measure'],
    meaning: ['比例的分子：20% 写 1。', 'What stands above the line: 1 for 20%.'],
    articles: [16],
    holder: 'edition-keeper',
    example: 1,
  },
  'localMeasures.*.grantShare.denominator': {
    label: ['{0}管理办法比例上限的分母', 'denominator of the share cap of the {0}measure'],
    meaning: ['比例的分母：20% 写 5。', 'What stands below the line: 5 for 20%.'],
    articles: [16],
    holder: 'edition-keeper',
    example: 5,
  },
  'localMeasures.*.ceiling': {
    label: ['{0}管理办法的金额上限', 'ceiling of the {0}measure'],
    meaning: ['一个项目最多可得的支持资金。', 'The most that one project may be granted.'],
    articles: [16],
    holder: 'edition-keeper',
    whenLeftOut: ['没有金额上限', 'no cap by amount'],
    example: '2000万元',
  },
};
