import type { Entries } from './entry.js';
import { approvedOn, lead } from './shared.js';

/** Articles 16 to 18: the department of the lead's province accepts the project. */
export const projectAcceptance: Entries = {
  approvedOn,
  department: {
    label: ['验收的科技厅（委）', 'department that accepts'],
    meaning: [
      '组织验收的科技厅（委）的区划代码，应当是牵头单位所在地的那一家；别的机构写其所在地代码。',
      'The code of the department that held the acceptance, which should be that of the lead unit’s province; another body by the code of its place.',
    ],
    articles: [18],
    suggests: 'departments',
    holder: 'department',
    settled: true,
    example: '320000',
  },
  ...lead,
  criteria: {
    label: ['评价的方面', 'points that were weighed'],
    meaning: [
      '验收意见实际评价了成果创新水平、转化应用绩效、对经济社会发展的实际贡献中的哪几项。',
      'Which of innovation, application and contribution to economy and society the acceptance opinion weighed.',
    ],
    articles: [18],
    holder: 'department',
    settled: true,
    item: { label: ['{0}评价的方面', '{0}point weighed'], classifier: '个' },
    example: ['innovation', 'application', 'contribution'],
  },
  solverPaymentMet: {
    label: ['验收前是否付足解决方费用', 'whether the solvers had been paid enough'],
    meaning: [
      '以决定之日为验收之日，“验收前支付”的结论是已付足为“是”，没有付足为“否”。',
      'The answer of solver-payment with the day of decision as the day of acceptance: yes where met, no where unmet.',
    ],
    articles: [16, 18],
    holder: 'demander',
    example: true,
  },
  annualReportsMet: {
    label: ['年度实施情况是否报齐', 'whether all annual reports were made'],
    meaning: [
      '截至决定之日，“年度报送”的结论是已报齐为“是”，没有报齐为“否”。',
      'The answer of annual-report on the day of decision: yes where met, no where unmet.',
    ],
    articles: [17, 18],
    holder: 'lead',
    example: true,
  },
};
