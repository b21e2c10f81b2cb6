import type { Entries, Entry } from './entry.js';

const needs: Entry = {
  label: ['最初发布的需求', 'needs as first published'],
  meaning: [
    '首次公告登载的各项对外揭榜需求，照公告抄录，以后的调整都与它比较。',
    'The external needs of the first notice, copied from it; every later adjustment is measured by them.',
  ],
  articles: [11],
  holder: 'departments',
  item: { label: ['{0}最初发布的需求', '{0}need as first published'], classifier: '项' },
};

/** The last paragraph of Article 11: some needs may be adjusted, name and task stay. */
export const demandAdjustment: Entries = {
  published: { ...needs, fixed: 'on-record' },
  'published.*.id': {
    fixed: 'on-record',
    label: ['{0}最初发布的需求的编号', 'id of the {0}need as first published'],
    meaning: [
      '首次公告中这项需求的编号；调整前后仍是同一项需求的，编号不变。',
      'What the need was called in the first notice; a need that goes on keeps its id before and after.',
    ],
    articles: [11],
    holder: 'departments',
    example: 'N1',
  },
  'published.*.text': {
    fixed: 'on-record',
    label: ['{0}最初发布的需求的内容', 'text of the {0}need as first published'],
    meaning: [
      '首次公告中这项需求的原文，一字不改。',
      'The wording of the need in the first notice, to the letter.',
    ],
    articles: [11],
    holder: 'departments',
    example: '深紫外照明光源，输出功率稳定度优于 0.5%',
  },
  before: {
    fixed: 'on-record',
    label: ['调整前的需求', 'demand before the adjustment'],
    meaning: [
      '本次调整之前有效的需求全文，已有的调整都算在内。',
      'The demand in force just before this adjustment, earlier adjustments included.',
    ],
    articles: [11],
    holder: 'demander',
  },
  'before.name': {
    fixed: 'on-record',
    label: ['调整前的攻关名称', 'name before the adjustment'],
    meaning: ['本次调整之前的攻关名称。', 'What the work was called before this adjustment.'],
    articles: [11],
    holder: 'demander',
    example: '半导体晶圆缺陷检测',
  },
  'before.task': {
    fixed: 'on-record',
    label: ['调整前的攻关任务', 'task before the adjustment'],
    meaning: ['本次调整之前的攻关任务全文。', 'The task as it was worded before this adjustment.'],
    articles: [11],
    holder: 'demander',
    example: '研制 12 英寸晶圆表面缺陷在线检测装备',
  },
  'before.needs': {
    fixed: 'on-record',
    label: ['调整前的各项需求', 'needs before the adjustment'],
    meaning: [
      '本次调整之前有效的全部对外揭榜需求，已解决和未解决的都列。',
      'Every external need in force before this adjustment, solved or not.',
    ],
    articles: [11],
    holder: 'demander',
    item: { label: ['调整前{0}需求', '{0}need before the adjustment'], classifier: '项' },
  },
  'before.needs.*.id': {
    fixed: 'on-record',
    label: ['调整前{0}需求的编号', 'id of the {0}need before the adjustment'],
    meaning: [
      '调整前这项需求的编号；同一编号、同一内容的，算没有动过。',
      'What the need was called before; the same id with the same text counts as untouched.',
    ],
    articles: [11],
    holder: 'demander',
    example: 'N1',
  },
  'before.needs.*.text': {
    fixed: 'on-record',
    label: ['调整前{0}需求的内容', 'text of the {0}need before the adjustment'],
    meaning: ['调整前这项需求的原文。', 'The wording of the need before this adjustment.'],
    articles: [11],
    holder: 'demander',
    example: '深紫外照明光源，输出功率稳定度优于 0.5%',
  },
  'before.needs.*.solved': {
    fixed: 'on-record',
    label: ['调整前{0}需求是否解决', 'whether the {0}need was solved before the adjustment'],
    meaning: [
      '到本次调整为止，这项需求是否已有需求方认可的解决方案。',
      'Whether the demander had accepted a solution for the need by the time of this adjustment.',
    ],
    articles: [11],
    holder: 'demander',
    example: false,
  },
  after: {
    label: ['调整后的需求', 'demand after the adjustment'],
    meaning: [
      '本次调整之后要生效的需求全文，没有动的部分也照抄。',
      'The demand as it is to stand after this adjustment, what stays the same copied too.',
    ],
    articles: [11],
    holder: 'demander',
    settled: true,
  },
  'after.name': {
    label: ['调整后的攻关名称', 'name after the adjustment'],
    meaning: [
      '调整后的攻关名称，必须与调整前相同。',
      'What the work is called afterwards, which must be what it was called before.',
    ],
    articles: [11],
    holder: 'demander',
    settled: true,
    example: '半导体晶圆缺陷检测',
  },
  'after.task': {
    label: ['调整后的攻关任务', 'task after the adjustment'],
    meaning: [
      '调整后的攻关任务，必须与调整前相同。',
      'The task afterwards, which must be worded as before.',
    ],
    articles: [11],
    holder: 'demander',
    settled: true,
    example: '研制 12 英寸晶圆表面缺陷在线检测装备',
  },
  'after.needs': {
    fixed: 'rows',
    label: ['调整后的各项需求', 'needs after the adjustment'],
    meaning: [
      '调整之后的全部对外揭榜需求；撤回的不再列，新增的列入，至少一项原样保留。',
      'Every external need after the adjustment: those withdrawn left out, those added listed, at least one kept as it was.',
    ],
    articles: [11],
    holder: 'demander',
    settled: true,
    item: { label: ['调整后{0}需求', '{0}need after the adjustment'], classifier: '项' },
  },
  'after.needs.*.id': {
    fixed: 'on-record',
    label: ['调整后{0}需求的编号', 'id of the {0}need after the adjustment'],
    meaning: [
      '调整后这项需求的编号：沿用旧编号表示改写原来那项，用新编号表示新增。',
      'What the need is called afterwards: an old id rewords that need, a new id adds one.',
    ],
    articles: [11],
    holder: 'demander',
    settled: true,
    example: 'N1',
  },
  'after.needs.*.text': {
    label: ['调整后{0}需求的内容', 'text of the {0}need after the adjustment'],
    meaning: [
      '调整后这项需求的全文；没有动的照原文抄录。',
      'The wording of the need afterwards; copied where it was not touched.',
    ],
    articles: [11],
    holder: 'demander',
    settled: true,
    example: '深紫外照明光源，输出功率稳定度优于 0.5%',
  },
  'after.needs.*.solved': {
    label: ['调整后{0}需求是否解决', 'whether the {0}need is solved after the adjustment'],
    meaning: [
      '调整后这项需求是否算已解决；没有动的与调整前一致，改写和新增的应为“否”。',
      'Whether the need counts as solved afterwards: as before where untouched, no where reworded or added.',
    ],
    articles: [11],
    holder: 'demander',
    settled: true,
    example: false,
  },
};
