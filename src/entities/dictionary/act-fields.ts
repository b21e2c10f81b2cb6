import type { Entries, Entry } from './entry.js';

/** What every act of a docket has, whatever it does. */
export const head: Entries = {
  act: {
    label: ['行为', 'act'],
    meaning: ['办的是哪一件事，写行为的代码。', 'What was done, by the word for the act.'],
    articles: [],
    holder: 'record-keeper',
  },
  on: {
    label: ['办理日期', 'day of the act'],
    meaning: [
      '事情实际发生的日期，不是录入系统的日期。',
      'The day on which it happened, not that on which it was entered in the system.',
    ],
    articles: [],
    holder: 'record-keeper',
  },
  by: {
    label: ['办理者', 'who acted'],
    meaning: [
      '实际办理的是谁：机构写其代码（如 task-force），科技厅（委）写区划代码（如 320000），单位写名称或在案的编号。',
      'Who in fact acted: a body by its word (task-force), a department by its place code (320000), a party by its name or by the id on record.',
    ],
    articles: [6],
    holder: 'record-keeper',
  },
  recordedOn: {
    label: ['登记日期', 'day of recording'],
    meaning: [
      '这件事录入案卷的日期，不早于办理日期；事后补录的写它，才能排到该在的位置。',
      'The day on which the act came on record, not before the day of the act; a later entry gets its place in time by it.',
    ],
    articles: [],
    holder: 'record-keeper',
    whenLeftOut: ['办理当天已登记', 'it came on record on the day of the act'],
    example: '2026-03-20',
  },
  reasons: {
    label: ['偏离原则的理由', 'reasons for departing from a principle'],
    meaning: [
      '偏离“原则上”的规定时，按规则编号写明理由；对必须遵守的规则不起作用。',
      'By rule id, why a rule that holds in principle was departed from; on a rule that must be kept a reason has no effect.',
    ],
    articles: [9],
    holder: 'record-keeper',
    whenLeftOut: ['没有记录理由', 'no reason was given'],
    example: { 'A9.anonymity': '需求方书面同意公开名称' },
  },
  meta: {
    label: ['附带数据', 'free data'],
    meaning: [
      '平台自己的数据，如办件号；不参与判断，原样保留。',
      'Data of the platform’s own, such as a case number; it decides nothing and is kept as it is.',
    ],
    articles: [],
    holder: 'record-keeper',
    whenLeftOut: ['没有附带数据', 'there is none'],
    example: { 办件号: '2026-0320' },
  },
};

export const entryId: Entry = {
  label: ['储备条目的编号', 'id of the reserve entry'],
  meaning: [
    '云平台给这个入库条目的编号，以后的审核、申报、退出都用它指认。',
    'The id that the cloud platform gives to the entry; review, application and withdrawal name it by this.',
  ],
  articles: [11, 12],
  holder: 'applicant',
  example: 'R-1',
};

export const projectId: Entry = {
  label: ['项目的编号', 'id of the project'],
  meaning: [
    '申报时得到的编号，立项后仍用它指认项目。',
    'The id that the application was given; it goes on naming the project after approval.',
  ],
  articles: [12, 15],
  holder: 'lead',
  example: 'P-1',
};

export const solutionId: Entry = {
  label: ['解决方案的编号', 'id of the solution'],
  meaning: [
    '收到解决方案时登记的编号，反馈和认可都用它。',
    'The id under which the solution was registered; forwarding and acceptance name it by this.',
  ],
  articles: [9, 10],
  holder: 'promotion-group',
  example: 'S-1',
};

export const contractId: Entry = {
  label: ['合同的编号', 'id of the contract'],
  meaning: [
    '与解决方的合同的编号，在案卷里不得重复；付款和退款用它指明是哪一份。',
    'The number of the contract with the solver, unique in the docket; payments and refunds name the contract by it.',
  ],
  articles: [16],
  holder: 'demander',
  example: 'HT-2023-01',
};

export const paymentId: Entry = {
  label: ['款项的编号', 'id of the payment'],
  meaning: [
    '银行流水号之类、一笔款项独有的编号；重复录入的靠它认出，不会重计。',
    'A number of this payment alone, such as the bank’s; one entered twice is known by it and not counted again.',
  ],
  articles: [16],
  holder: 'demander',
  whenLeftOut: ['没有编号', 'it has none'],
  example: 'YH-20260228-001',
};

export const taskAgreement: Entry = {
  label: ['本次是否签订任务书', 'whether the task agreement is signed now'],
  meaning: [
    '这次签订中，项目（课题）任务书双方都已签字盖章为“是”。',
    'Yes where both sides signed and sealed the task agreement on this occasion.',
  ],
  articles: [15],
  holder: 'department-of-lead',
  settled: true,
  example: true,
};

export const contract: Entry = {
  label: ['本次是否签订合同', 'whether the contract is signed now'],
  meaning: [
    '这次签订中，科技厅（委）与牵头单位的项目合同双方都已签字盖章为“是”。',
    'Yes where both sides signed and sealed the project contract of department and lead on this occasion.',
  ],
  articles: [15],
  holder: 'department-of-lead',
  settled: true,
  example: true,
};
