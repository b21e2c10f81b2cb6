import type { Entries, Entry } from './entry.js';

/** The day of approval, on which hangs whether a project is carried through under an edition (Article 20). */
export const approvedOn: Entry = {
  label: ['立项日期', 'day of approval'],
  meaning: [
    '工作专班审议通过立项的日期，不是公告或签约的日期。',
    'The day on which the task force approved the project, not that of the announcement or the signing.',
  ],
  articles: [15, 20],
  holder: 'task-force',
  whenNull: ['项目没有立项', 'the project was not approved'],
  example: '2023-08-15',
};

/** The lead unit as signing and acceptance see it: its place tells whose department is competent. */
export const lead: Entries = {
  lead: {
    label: ['牵头单位', 'lead unit'],
    meaning: [
      '任务书上的牵头单位；变更过的，写现在的牵头单位。',
      'The lead unit of the task agreement; after a change of lead, the present one.',
    ],
    articles: [15, 18],
    holder: 'lead',
  },
  'lead.place': {
    fixed: 'on-record',
    label: ['牵头单位所在地', 'place of the lead unit'],
    meaning: [
      '牵头单位登记住所的区划代码，决定由哪家科技厅（委）签约和验收。',
      'The division code of the registered seat of the lead unit, which decides whose department signs and accepts.',
    ],
    articles: [15, 18],
    holder: 'lead',
    example: '320500',
  },
};
