import type { Entries } from './entry.js';

/** Articles 13 and 14: whether the review was properly held; what it found belongs to the approval. */
export const expertReview: Entries = {
  formallyAccepted: {
    label: ['评审前是否通过形式审查', 'whether the formal review was passed before'],
    meaning: [
      '进入评审之前，申报书是否已经形式审查通过并受理。',
      'Whether the application had passed the formal review and been accepted before the experts met.',
    ],
    articles: [13],
    holder: 'agency',
    example: true,
  },
  recommended: {
    label: ['项目申报的推荐', 'recommendation'],
    meaning: [
      '评审之前对项目申报的集中推荐，以推荐文件及所附名单为准。',
      'The recommendation of the application before the review, by the letter of recommendation and its list.',
    ],
    articles: [13],
    holder: 'task-force',
    whenNull: ['评审之前没有推荐', 'it was not recommended before the review'],
  },
  'recommended.body': {
    label: ['推荐机构', 'body that recommended'],
    meaning: [
      '实际推荐项目申报的机构；第十三条规定是工作专班。',
      'The body that in fact recommended the application; by Article 13 it is the task force.',
    ],
    articles: [13],
    holder: 'task-force',
    example: 'task-force',
  },
  departments: {
    label: ['参加评审的科技厅（委）', 'departments that took part in the review'],
    meaning: [
      '会同相关机构组织评审的各家科技厅（委）的区划代码；一家也没有参加的，写空列表。',
      'The codes of the departments that held the review together with the agency; an empty list where none did.',
    ],
    articles: [14],
    suggests: 'departments',
    holder: 'agency',
    settled: true,
    item: {
      label: ['{0}参加评审的科技厅（委）', '{0}department that took part in the review'],
      classifier: '家',
    },
    example: ['310000', '320000', '330000', '340000'],
  },
  experts: {
    label: ['评审专家', 'reviewing experts'],
    meaning: [
      '实际参加评审的专家，一人一行；没有专家评审的，写空列表。',
      'The experts who took part in the review, one row each; an empty list where none did.',
    ],
    articles: [14],
    holder: 'agency',
    settled: true,
    item: { label: ['{0}评审专家', '{0}reviewing expert'], classifier: '名' },
  },
  'experts.*.id': {
    fixed: 'on-record',
    label: ['{0}评审专家的编号', 'id of the {0}reviewing expert'],
    meaning: [
      '专家在专家库里的编号；不在库里的，写能区分各人的编号，不必写姓名。',
      'The number of the expert in the pool; of one outside it, any id that tells people apart, no name needed.',
    ],
    articles: [14],
    holder: 'agency',
    settled: true,
    example: 'E-07',
  },
  'experts.*.inPool': {
    label: [
      '{0}评审专家是否来自国家科技专家库',
      'whether the {0}reviewing expert is in the national pool',
    ],
    meaning: [
      '选取时这名专家是否在国家科技专家库之中。',
      'Whether the expert was in the national S&T expert pool when chosen.',
    ],
    articles: [14],
    holder: 'agency',
    settled: true,
    example: true,
  },
  roundOfYear: {
    label: ['当年的第几次评审', 'round of review in the year'],
    meaning: [
      '这是本计划在同一个日历年里组织的第几次评审，从 1 数起。',
      'Which round of the programme’s reviews in the same calendar year this was, counted from 1.',
    ],
    articles: [14],
    holder: 'agency',
    example: 1,
  },
};
