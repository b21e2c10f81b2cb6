import type { Entries } from './entry.js';
import { lead } from './shared.js';

/** Article 15: what was approved is announced, and the department signs with the lead unit. */
export const projectAgreement: Entries = {
  deliberation: {
    label: ['立项的审议', 'deliberation on approval'],
    meaning: [
      '公告和签约所依据的立项审议决议。',
      'The resolution on approval on which announcement and signing rest.',
    ],
    articles: [15],
    holder: 'task-force',
    whenNull: ['没有经过审议', 'there was no deliberation'],
  },
  'deliberation.approved': {
    label: ['审议是否通过', 'whether the deliberation approved'],
    meaning: [
      '决议同意本项目立项为“是”；不同意为“否”。',
      'Yes where the resolution approved the project; no where it did not.',
    ],
    articles: [15],
    holder: 'task-force',
    example: true,
  },
  'deliberation.on': {
    label: ['审议日期', 'day of the deliberation'],
    meaning: ['作出审议决议的日期。', 'The day on which the resolution was taken.'],
    articles: [15],
    holder: 'task-force',
    example: '2023-08-15',
  },
  announcement: {
    label: ['立项公告', 'announcement'],
    meaning: [
      '列有本项目的立项项目公告。',
      'The public announcement of approved projects on which this one stands.',
    ],
    articles: [15],
    holder: 'office',
    settled: true,
    whenNull: ['没有公告', 'it was not announced'],
  },
  'announcement.body': {
    label: ['公告机构', 'body that announced'],
    meaning: [
      '发布立项公告的机构；第十五条规定是建设办公室。',
      'The body that made the announcement; by Article 15 it is the Community Office.',
    ],
    articles: [15],
    holder: 'office',
    settled: true,
    example: 'office',
  },
  'announcement.on': {
    label: ['公告日期', 'day of the announcement'],
    meaning: ['立项公告公开发布的日期。', 'The day on which the announcement was made public.'],
    articles: [15],
    holder: 'office',
    settled: true,
    example: '2023-08-25',
  },
  agreement: {
    label: ['任务书和合同的签订', 'signing of task agreement and contract'],
    meaning: [
      '科技厅（委）与牵头单位就本项目签订项目（课题）任务书和合同的情况。',
      'The signing of the task agreement and the contract between department and lead unit.',
    ],
    articles: [15],
    holder: 'department-of-lead',
    settled: true,
    whenNull: ['没有签订', 'nothing was signed'],
  },
  'agreement.department': {
    label: ['签约的科技厅（委）', 'department that signed'],
    meaning: [
      '与牵头单位签约的科技厅（委）的区划代码，应当是牵头单位所在地的那一家。',
      'The code of the department that signed, which should be that of the lead unit’s province.',
    ],
    articles: [15],
    suggests: 'departments',
    holder: 'department-of-lead',
    settled: true,
    example: '320000',
  },
  'agreement.taskAgreement': {
    label: ['任务书是否签订', 'whether the task agreement is signed'],
    meaning: [
      '项目（课题）任务书双方都已签字盖章为“是”。',
      'Yes where both sides have signed and sealed the task agreement.',
    ],
    articles: [15],
    holder: 'department-of-lead',
    settled: true,
    example: true,
  },
  'agreement.contract': {
    label: ['合同是否签订', 'whether the contract is signed'],
    meaning: [
      '科技厅（委）与牵头单位的项目合同双方都已签字盖章为“是”；不是与解决方的合同。',
      'Yes where both sides have signed and sealed the project contract of department and lead; not the contract with a solver.',
    ],
    articles: [15],
    holder: 'department-of-lead',
    settled: true,
    example: true,
  },
  'agreement.on': {
    label: ['签约日期', 'day of signing'],
    meaning: [
      '任务书和合同签订的日期；不在同一天的，写较晚的一天。',
      'The day on which task agreement and contract were signed; the later one where they differ.',
    ],
    articles: [15],
    holder: 'department-of-lead',
    settled: true,
    example: '2023-09-08',
  },
  ...lead,
};
