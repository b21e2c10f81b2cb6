import type { Entries, Entry } from './entry.js';
import { localMeasures } from './local-measures.js';
import type { Pair } from './pair.js';
import { parameters } from './parameters.js';

/** What an edition says of itself, of which the regulation says nothing. */
const text = (label: Pair, meaning: Pair, example: string, more: Partial<Entry> = {}): Entry => ({
  label,
  meaning,
  articles: [],
  holder: 'edition-keeper',
  example,
  ...more,
});

/** An edition of the measures, as a caller loads it. */
export const edition: Entries = {
  id: text(
    ['版本编号', 'id of the edition'],
    [
      '记录里用来指明这个版本的编号，不得与 draft 混同。',
      'The id by which records name the edition; it must not read as draft.',
    ],
    'issued-2023',
  ),
  title: {
    label: ['文件标题', 'title'],
    meaning: [
      '文件的全称，中文和英文都写。',
      'The full title of the document, in Chinese and in English.',
    ],
    articles: [],
    holder: 'edition-keeper',
    whenLeftOut: ['用办法草案的标题', 'that of the measures'],
  },
  'title.zh': text(
    ['文件的中文标题', 'Chinese title'],
    ['印发文件上的中文全称。', 'The full title in Chinese, as the document was issued.'],
    '长三角科技创新共同体联合攻关计划实施办法（试行）',
  ),
  'title.en': text(
    ['文件的英文标题', 'English title'],
    ['标题的英文译名。', 'The title in English.'],
    'Implementation Measures for the Joint R&D Program of the Yangtze River Delta Science and Technology Innovation Community (for Trial Implementation)',
  ),
  documentNumber: text(
    ['文号', 'document number'],
    ['印发文件的发文字号。', 'The number under which the document was issued.'],
    '某科规〔2023〕3号',
  ),
  source: text(
    ['出处', 'source'],
    [
      '版本内容依据的公开材料，写网址或刊物，让人能核对。',
      'Where the content of the edition can be checked: an address or a publication.',
    ],
    'https://example.org/measures-2023',
  ),
  basis: text(
    ['依据', 'basis'],
    [
      '版本是照正式文本编写的，还是只依据新闻报道；不影响结论，报告里会注明。',
      'Whether it was encoded from the text itself or from what the press said; shown in reports, it changes no answer.',
    ],
    'press',
  ),
  effectiveFrom: text(
    ['施行日期', 'first day in force'],
    [
      '第二十条写明的施行日期，当日已施行。',
      'The day from which Article 20 puts it in force, that day included.',
    ],
    '2023-04-06',
    { articles: [20], whenLeftOut: ['起始不限', 'no beginning is tested'] },
  ),
  effectiveTo: text(
    ['有效期截止日', 'last day in force'],
    [
      '第二十条写明的有效期最后一天，当日仍有效；不早于施行日期。',
      'The last day of validity by Article 20, that day included; not before the first.',
    ],
    '2026-04-05',
    { articles: [20], whenLeftOut: ['截止不限', 'no end is tested'] },
  ),
  parameters: {
    label: ['参数', 'parameters'],
    meaning: [
      '这个版本里与草案不同的数字、机构和领域，一项一条。',
      'The figures, bodies and fields in which the edition differs from the draft, one by one.',
    ],
    articles: [],
    holder: 'edition-keeper',
    whenLeftOut: ['各项参数都同草案', 'all are those of the draft'],
  },
  ...parameters,
  readings: {
    label: ['解读的选择', 'readings chosen'],
    meaning: [
      '条文留有余地之处另取的解读，按解读编号写所选的一种。',
      'The alternatives chosen where the text leaves a question open, by the id of the reading.',
    ],
    articles: [],
    holder: 'edition-keeper',
    whenLeftOut: ['各处解读都同草案', 'all are those of the draft'],
    example: { 'R16.contract': 'sum' },
  },
  rules: {
    label: ['规则的改动', 'rules set otherwise'],
    meaning: [
      '这个版本里不适用、不知道或者约束力不同的规则，按规则编号写。',
      'The rules that the edition drops, that nobody knows of, or that bind otherwise, by rule id.',
    ],
    articles: [],
    holder: 'edition-keeper',
    whenLeftOut: ['各条规则都同草案', 'all are those of the draft'],
    example: { 'A12.partial-entry': { state: 'off' } },
  },
  'rules.*.state': {
    label: ['规则是否适用', 'state of the rule'],
    meaning: [
      '版本里没有这条规则写 off；不知道有没有写 unknown。',
      'off where the edition does not have the rule; unknown where nobody knows.',
    ],
    articles: [],
    holder: 'edition-keeper',
    whenLeftOut: ['照常适用', 'it applies as it does'],
    example: 'off',
  },
  'rules.*.modality': {
    label: ['规则的约束力', 'modality of the rule'],
    meaning: [
      '这条规则在版本里是必须、原则上，还是只作提示。',
      'Whether the rule is a must, a principle or advice in the edition.',
    ],
    articles: [],
    holder: 'edition-keeper',
    whenLeftOut: ['同草案', 'that of the draft'],
    example: 'advise',
  },
  ...localMeasures,
};
