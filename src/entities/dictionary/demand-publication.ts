import type { Entries } from './entry.js';
import type { Pair } from './pair.js';

/** The notice is itself the record of what was published. */
const notInNotice: Pair = ['公告里没有这一项', 'the notice does not have it'];

/** Article 9: the four departments publish the demands of the year, without naming the demander. */
export const demandPublication: Entries = {
  catalogued: {
    label: ['是否已列入需求目录', 'whether the demand is in the catalogue'],
    meaning: [
      '发布之前，这项需求是否已经审议通过列入需求目录，以工作专班的审议结果为准。',
      'Whether the demand had been approved for the catalogue before it was published, by the minutes of the deliberation.',
    ],
    articles: [8, 9],
    holder: 'task-force',
    example: true,
  },
  departments: {
    label: ['联合发布的科技厅（委）', 'departments that publish'],
    meaning: [
      '在公告上署名发布的各家科技厅（委）的区划代码，联合发布应当四家齐全。',
      'The codes of the departments whose names stand under the notice; publishing jointly takes all four.',
    ],
    articles: [9],
    suggests: 'departments',
    holder: 'departments',
    settled: true,
    item: {
      label: ['{0}联合发布的科技厅（委）', '{0}department that publishes'],
      classifier: '家',
    },
    example: ['310000', '320000', '330000', '340000'],
  },
  notice: {
    label: ['需求公告', 'notice'],
    meaning: [
      '公告原文中关于这项需求的内容，照登载的抄录，不补写也不改写。',
      'What the notice says of this demand, copied as published, with nothing filled in or reworded.',
    ],
    articles: [9],
    holder: 'departments',
    settled: true,
  },
  'notice.name': {
    label: ['公告的攻关名称', 'published name'],
    meaning: ['公告登载的攻关名称。', 'The name of the work as it stands in the notice.'],
    articles: [9],
    holder: 'departments',
    settled: true,
    whenLeftOut: notInNotice,
    example: '半导体晶圆缺陷检测',
  },
  'notice.task': {
    label: ['公告的攻关任务', 'published task'],
    meaning: [
      '公告登载的攻关任务；可以简化，但不应与评估过的不同。',
      'The task as it stands in the notice; it may be shortened, but should not be another than was assessed.',
    ],
    articles: [9],
    holder: 'departments',
    settled: true,
    whenLeftOut: notInNotice,
    example: '研制 12 英寸晶圆表面缺陷在线检测装备',
  },
  'notice.needs': {
    label: ['公告的对外揭榜需求', 'published external needs'],
    meaning: [
      '公告登载的各项对外揭榜需求，一项一条文字。',
      'The external needs that stand in the notice, one text for each.',
    ],
    articles: [9],
    holder: 'departments',
    settled: true,
    whenLeftOut: notInNotice,
    item: { label: ['{0}公告的对外揭榜需求', '{0}published external need'], classifier: '项' },
    example: ['深紫外照明光源，输出功率稳定度优于 0.5%'],
  },
  'notice.investment': {
    label: ['公告的项目投入', 'published investment'],
    meaning: [
      '公告登载的项目投入总额。',
      'The total investment that the notice states for the work.',
    ],
    articles: [9],
    holder: 'departments',
    settled: true,
    whenLeftOut: notInNotice,
    example: '3000万元',
  },
  'notice.awardFunds': {
    label: ['公告的对外揭榜资金', 'published award funds'],
    meaning: [
      '公告登载的、准备付给解决方的资金。',
      'The funds for the solvers that the notice states.',
    ],
    articles: [9],
    holder: 'departments',
    settled: true,
    whenLeftOut: notInNotice,
    example: '1200万元',
  },
  'notice.remarks': {
    label: ['公告的其他文字', 'published remarks'],
    meaning: [
      '公告里关于这项需求的其余文字，如联系方式、说明；同样会被检查是否看得出需求方。',
      'Whatever else the notice says of the demand, such as contacts or notes; it too is searched for the demander’s name.',
    ],
    articles: [9],
    holder: 'departments',
    settled: true,
    whenLeftOut: ['公告里没有其他文字', 'the notice has no further text'],
    example: '揭榜单位可通过云平台提交解决方案',
  },
  demander: {
    fixed: 'ever',
    label: ['需求方', 'demander'],
    meaning: [
      '需求方的名称和别名，只用来检查公告是否披露了它，本身不会发布。',
      'The names by which the demander could be recognised, used only to see whether the notice discloses it; they are not published.',
    ],
    articles: [9],
    holder: 'demander',
  },
  'demander.name': {
    fixed: 'on-record',
    label: ['需求方的名称', 'name of the demander'],
    meaning: [
      '需求方登记的全称，用来在公告文字中查找。',
      'The full registered name of the demander, to be looked for in the texts of the notice.',
    ],
    articles: [9],
    holder: 'demander',
    example: '苏州晶目检测技术有限公司',
  },
  'demander.id': {
    fixed: 'on-record',
    label: ['需求方的统一社会信用代码', 'credit code of the demander'],
    meaning: [
      '需求方的统一社会信用代码，用来在公告文字中查找。',
      'The unified social credit code of the demander, to be looked for in the texts of the notice.',
    ],
    articles: [9],
    holder: 'demander',
    whenLeftOut: ['不按代码查找', 'no code is looked for'],
    example: '91320500MA1X2Y3Q8Q',
  },
  'demander.aliases': {
    fixed: 'on-record',
    label: ['需求方的别名', 'aliases of the demander'],
    meaning: [
      '能让人认出需求方的简称、商标、旧名，逐个列出；少于两个字的不会查找。',
      'Short names, brands and former names by which the demander would be recognised, one by one; those under two characters are not looked for.',
    ],
    articles: [9],
    holder: 'demander',
    whenLeftOut: ['不按别名查找', 'no alias is looked for'],
    item: { label: ['需求方的{0}别名', '{0}alias of the demander'], classifier: '个' },
    example: ['晶目检测'],
  },
};
