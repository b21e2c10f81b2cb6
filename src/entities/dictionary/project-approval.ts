import type { Entries } from './entry.js';

/** Articles 14 and 15: the departments propose, the task force deliberates. */
export const projectApproval: Entries = {
  reviewFavourable: {
    label: ['评审结论是否肯定', 'whether the review came out in favour'],
    meaning: [
      '专家评审意见总的结论是建议立项为“是”，不建议为“否”。',
      'Yes where the opinion of the expert review as a whole advises approval, no where it does not.',
    ],
    articles: [14],
    holder: 'agency',
    example: true,
  },
  proposal: {
    label: ['拟立项名单', 'list of projects proposed'],
    meaning: [
      '列有本项目、由三省一市科技厅（委）共同确定的拟立项名单。',
      'The list, settled by the departments together, on which this project stands.',
    ],
    articles: [15],
    holder: 'departments',
    settled: true,
    whenNull: ['本项目没有列入拟立项名单', 'the project stands on no such list'],
  },
  'proposal.departments': {
    label: ['共同确定名单的科技厅（委）', 'departments that settled the list'],
    meaning: [
      '共同确定名单、会签的各家科技厅（委）的区划代码，应当四家齐全。',
      'The codes of the departments that settled and signed the list; all four are needed.',
    ],
    articles: [15],
    suggests: 'departments',
    holder: 'departments',
    settled: true,
    item: {
      label: ['{0}共同确定名单的科技厅（委）', '{0}department that settled the list'],
      classifier: '家',
    },
    example: ['310000', '320000', '330000', '340000'],
  },
  'proposal.on': {
    label: ['名单的确定日期', 'day on which the list was settled'],
    meaning: [
      '最后一家科技厅（委）同意名单的日期。',
      'The day on which the last of the departments agreed to the list.',
    ],
    articles: [15],
    holder: 'departments',
    settled: true,
    example: '2023-07-20',
  },
  deliberation: {
    label: ['立项的审议', 'deliberation on approval'],
    meaning: [
      '拟立项名单提交审议的情况，以会议纪要为准。',
      'What became of the list when it was put to deliberation, as the minutes have it.',
    ],
    articles: [15],
    holder: 'task-force',
    settled: true,
    whenNull: [
      '截至决定之日没有提交审议',
      'it had not been put to deliberation by the day of decision',
    ],
  },
  'deliberation.body': {
    label: ['审议机构', 'body that deliberated'],
    meaning: [
      '实际审议立项的机构；第十五条规定是工作专班。',
      'The body that in fact deliberated on approval; by Article 15 it is the task force.',
    ],
    articles: [15],
    holder: 'task-force',
    settled: true,
    example: 'task-force',
  },
  'deliberation.approved': {
    label: ['审议是否通过', 'whether the deliberation approved'],
    meaning: [
      '审议同意本项目立项为“是”；不同意或缓议为“否”。',
      'Yes where the project was approved; no where it was turned down or put off.',
    ],
    articles: [15],
    holder: 'task-force',
    settled: true,
    example: true,
  },
  'deliberation.on': {
    label: ['审议日期', 'day of the deliberation'],
    meaning: [
      '作出审议决议的日期；同意立项的，这一天就是立项之日。',
      'The day of the resolution; where it approves, this is the day of project approval.',
    ],
    articles: [15],
    holder: 'task-force',
    settled: true,
    example: '2023-08-15',
  },
};
