import type { Entries } from './entry.js';
import { approvedOn } from './shared.js';

/** Articles 3 and 16: the departments give the grant, within the share and the local cap. */
export const grant: Entries = {
  investment: {
    label: ['项目投入', 'investment'],
    meaning: [
      '立项文件核定的项目总投入，支持资金包括在内，不是实际支出。',
      'The total planned investment as fixed in the paper of approval, the grant included; not what was spent.',
    ],
    articles: [16],
    holder: 'lead',
    example: '3000万元',
  },
  grant: {
    label: ['支持资金', 'grant'],
    meaning: [
      '三省一市科技厅（委）给本项目的中央和省级资金，分期拨付的写到本次为止的累计；市县资金不算。',
      'Central and provincial money that the departments give to the project, all instalments up to this one together; city and county money is not counted.',
    ],
    articles: [3, 16],
    holder: 'departments',
    settled: true,
    example: '500万元',
  },
  approvedOn: {
    ...approvedOn,
    articles: [15, 16, 20],
  },
  localCap: {
    fixed: 'on-record',
    label: ['需求方所在地管理办法的上限', 'cap set by the measures of the demander’s place'],
    meaning: [
      '需求方所在地在立项时有效的管理办法允许本项目得到的最高支持资金；办法只规定比例的，写按核定投入算出的金额。',
      'The most that the measures in force in the demander’s place at approval allow for this project; where they only set a share, the amount that it comes to.',
    ],
    articles: [16],
    holder: 'department-of-demander',
    whenNull: ['所在地的管理办法没有规定上限', 'the measures there set no cap'],
    example: '800万元',
  },
  sources: {
    label: ['资金来源', 'sources of funds'],
    meaning: [
      '本项目得到的财政资金，按中央、省级、市县分笔列出；中央和省级两项合计应等于支持资金。',
      'The public money for the project by giver, central, provincial and local; central and provincial together should make up the grant.',
    ],
    articles: [3, 16],
    holder: 'departments',
    settled: true,
    item: { label: ['{0}资金', '{0}source'], classifier: '笔' },
  },
  'sources.*.level': {
    fixed: 'on-record',
    label: ['{0}资金的级次', 'level of the {0}source'],
    meaning: [
      '这笔钱出自中央引导资金、省级财政，还是市县财政。',
      'Whether the money comes from the central funds, the provincial budget, or city and county.',
    ],
    articles: [3, 16],
    holder: 'departments',
    settled: true,
    example: 'central',
  },
  'sources.*.amount': {
    fixed: 'on-record',
    label: ['{0}资金的数额', 'amount of the {0}source'],
    meaning: [
      '这笔资金下达给本项目的数额，以拨款文件为准。',
      'What this giver has allotted to the project, by its letter of allotment.',
    ],
    articles: [3, 16],
    holder: 'departments',
    settled: true,
    example: '500万元',
  },
  place: {
    fixed: 'on-record',
    label: ['需求方所在地', 'place of the demander'],
    meaning: [
      '需求方登记住所的区划代码，决定适用哪里的管理办法；写到设区市。',
      'The division code of the demander’s registered seat, which decides whose measures apply; given down to the prefecture.',
    ],
    articles: [16],
    holder: 'demander',
    example: '320500',
  },
};
