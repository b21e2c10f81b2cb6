import type { Entries } from './entry.js';

/** Article 10: solutions are fed back to the demander in batches. */
export const solutionMatching: Entries = {
  received: {
    fixed: 'on-record',
    label: ['收到的解决方案', 'solutions received'],
    meaning: [
      '截至决定之日就这项需求收到的全部解决方案，每件一行；一件也没有的，写空列表。',
      'Every solution that came in for this demand, one row each; an empty list where none did.',
    ],
    articles: [9, 10],
    holder: 'promotion-group',
    item: { label: ['{0}收到的解决方案', '{0}solution received'], classifier: '件' },
  },
  'received.*.id': {
    fixed: 'on-record',
    label: ['{0}收到的解决方案的编号', 'id of the {0}solution received'],
    meaning: [
      '登记这件解决方案时给的编号，反馈时沿用。',
      'The id under which the solution was registered; the forwarding uses the same.',
    ],
    articles: [10],
    holder: 'promotion-group',
    example: 'S-1',
  },
  'received.*.on': {
    fixed: 'on-record',
    label: ['{0}解决方案的收到日期', 'day on which the {0}solution was received'],
    meaning: [
      '解决方案到达征集方登记在册的日期。',
      'The day on which the solution was registered as received.',
    ],
    articles: [10],
    holder: 'promotion-group',
    example: '2023-03-06',
  },
  forwarded: {
    fixed: 'rows',
    label: ['反馈给需求方的解决方案', 'solutions forwarded'],
    meaning: [
      '已经集中反馈给需求方的解决方案，每件一行；同一次集中反馈的日期相同。',
      'The solutions that were passed on to the demander, one row each; those of one batch bear the same day.',
    ],
    articles: [10],
    holder: 'promotion-group',
    settled: true,
    item: { label: ['{0}反馈的解决方案', '{0}solution forwarded'], classifier: '件' },
  },
  'forwarded.*.id': {
    fixed: 'on-record',
    label: ['{0}反馈的解决方案的编号', 'id of the {0}solution forwarded'],
    meaning: [
      '所反馈的是哪一件解决方案，写它收到时的编号。',
      'Which solution was passed on, by the id under which it was received.',
    ],
    articles: [10],
    holder: 'promotion-group',
    settled: true,
    example: 'S-1',
  },
  'forwarded.*.on': {
    label: ['{0}解决方案的反馈日期', 'day of the {0}forwarding'],
    meaning: [
      '这件解决方案在哪一天的集中反馈中交给需求方；早于收到日期的不算反馈。',
      'The day of the batch with which it reached the demander; one dated before its receipt is no forwarding.',
    ],
    articles: [10],
    holder: 'promotion-group',
    settled: true,
    example: '2023-03-31',
  },
};
