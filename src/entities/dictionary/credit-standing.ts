import type { Entries } from './entry.js';

/** Article 19: what the credit records say of those who apply. */
export const creditStanding: Entries = {
  parties: {
    fixed: 'on-record',
    label: ['查询信用的各方', 'parties whose credit is asked'],
    meaning: [
      '要查询科研信用的单位和个人，每方一行；结论取最差的一方。',
      'The units and persons whose research credit is asked, one row each; the worst of them decides.',
    ],
    articles: [19],
    holder: 'lead',
    item: { label: ['{0}当事方', '{0}party'], classifier: '个' },
  },
  'parties.*.name': {
    fixed: 'on-record',
    label: ['{0}当事方的名称', 'name of the {0}party'],
    meaning: [
      '单位的全称或者个人的姓名，与信用记录上的一致。',
      'The full name of the unit or person, as the credit records have it.',
    ],
    articles: [19],
    holder: 'lead',
    example: '苏州晶目检测技术有限公司',
  },
  'parties.*.records': {
    label: ['{0}当事方的信用记录', 'credit records of the {0}party'],
    meaning: [
      '国家和三省一市科研信用记录中这一方名下的不良记录，一条一行；查过没有的，写空列表。',
      'The adverse entries under its name in the national and provincial research credit records, one row each; an empty list where a search found none.',
    ],
    articles: [19],
    holder: 'credit-keeper',
    whenLeftOut: [
      '没有查询，或查询结果未记录',
      'no search was made, or its result is not on record',
    ],
    item: {
      label: ['{0}当事方{1}信用记录', '{1}credit record of the {0}party'],
      classifier: '条',
    },
  },
  'parties.*.records.*.matter': {
    fixed: 'on-record',
    label: ['{0}当事方{1}信用记录的事由', 'matter of the {1}credit record of the {0}party'],
    meaning: ['记录写的是什么事，一句话概括。', 'What the record is about, in a few words.'],
    articles: [19],
    holder: 'credit-keeper',
    example: '结题材料造假',
  },
  'parties.*.records.*.on': {
    fixed: 'on-record',
    label: ['{0}当事方{1}信用记录的日期', 'day of the {1}credit record of the {0}party'],
    meaning: [
      '作出这条记录的日期；晚于决定之日的不算。',
      'The day on which the record was made; one after the day of decision does not count.',
    ],
    articles: [19],
    holder: 'credit-keeper',
    example: '2021-06-18',
  },
  'parties.*.records.*.bar': {
    fixed: 'on-record',
    label: ['{0}当事方{1}信用记录所附的限制', 'bar of the {1}credit record of the {0}party'],
    meaning: [
      '这条记录附带的、正式作出的限制申报或参加项目的处理。',
      'The formal ban from applying or taking part that comes with the record.',
    ],
    articles: [19],
    holder: 'credit-keeper',
    whenNull: ['只有记录，没有附带限制', 'the record carries no bar'],
  },
  'parties.*.records.*.bar.from': {
    fixed: 'on-record',
    label: [
      '{0}当事方{1}信用记录所附限制的起始日',
      'first day of the bar of the {1}credit record of the {0}party',
    ],
    meaning: [
      '限制开始生效的日期，当日已受限制。',
      'The day from which the bar is in effect, that day included.',
    ],
    articles: [19],
    holder: 'credit-keeper',
    example: '2021-07-01',
  },
  'parties.*.records.*.bar.until': {
    fixed: 'on-record',
    label: [
      '{0}当事方{1}信用记录所附限制的截止日',
      'last day of the bar of the {1}credit record of the {0}party',
    ],
    meaning: [
      '限制生效的最后一天，当日仍受限制；不早于起始日。',
      'The last day of the bar, that day included; not before its first day.',
    ],
    articles: [19],
    holder: 'credit-keeper',
    whenNull: ['限制没有期限', 'the bar has no end'],
    example: '2024-06-30',
  },
};
