import type { Entries } from './entry.js';

/** Articles 12 and 19: a lead unit applies for a project under the guide of the year. */
export const projectApplication: Entries = {
  year: {
    fixed: 'on-record',
    label: ['申报年度', 'year applied for'],
    meaning: [
      '按哪一年度的联合攻关指南申报，写年度，不写提交日期所在的年份。',
      'The year of the guide under which the application is made, not the year in which it is handed in.',
    ],
    articles: [12],
    holder: 'lead',
    counter: '年',
    example: 2023,
  },
  guide: {
    label: ['年度联合攻关指南', 'annual guide'],
    meaning: [
      '申报所依据的年度长三角联合攻关指南。',
      'The annual joint R&D guide on which the application rests.',
    ],
    articles: [12],
    holder: 'office',
    whenNull: [
      '截至决定之日没有发布这一年度的指南',
      'no guide for the year had been published by the day of decision',
    ],
  },
  'guide.issuer': {
    label: ['指南的发布机构', 'issuer of the guide'],
    meaning: [
      '指南由哪个机构发布；第十二条规定是建设办公室。',
      'The body that published the guide; by Article 12 it is the Community Office.',
    ],
    articles: [12],
    holder: 'office',
    example: 'office',
  },
  'guide.year': {
    label: ['指南的年度', 'year of the guide'],
    meaning: [
      '指南标题所写的年度，应与申报年度相同。',
      'The year in the title of the guide, which should be the year applied for.',
    ],
    articles: [12],
    holder: 'office',
    counter: '年',
    example: 2023,
  },
  'guide.on': {
    label: ['指南的发布日期', 'day of the guide'],
    meaning: [
      '指南公开发布的日期；晚于决定之日的视为没有发布。',
      'The day on which the guide was made public; one after the day of decision counts as not published.',
    ],
    articles: [12],
    holder: 'office',
    example: '2023-04-10',
  },
  platform: {
    label: ['申报平台', 'platform of the application'],
    meaning: [
      '申报书在哪个系统提交：国科管写其代码，其他平台写平台名称。',
      'The system on which the application was filed: the word for the national system, the name of any other.',
    ],
    articles: [6, 12],
    suggests: 'platforms',
    holder: 'lead',
    settled: true,
    example: 'national-st-system',
  },
  entry: {
    label: ['储备条目', 'reserve entry'],
    meaning: [
      '申报所依据的储备条目，按申报之日的状态填写。',
      'The entry of the reserve on which the application rests, as it stood on the day of filing.',
    ],
    articles: [11, 12],
    holder: 'lead',
    whenNull: ['没有进入储备库', 'there is no entry in the reserve'],
  },
  'entry.status': {
    label: ['储备条目的状态', 'status of the reserve entry'],
    meaning: [
      '云平台显示的入库状态：揭榜成功或者部分揭榜成功。',
      'The status that the cloud platform shows for the entry: 揭榜成功 or 部分揭榜成功.',
    ],
    articles: [11, 12],
    holder: 'lead',
    example: '揭榜成功',
  },
  'entry.holder': {
    label: ['储备条目的持有单位', 'holder of the reserve entry'],
    meaning: [
      '以谁的名义入的库，写该单位的名称；应当就是牵头单位。',
      'The name of the unit in whose name the entry stands; it should be the lead unit.',
    ],
    articles: [12],
    holder: 'lead',
    example: '苏州晶目检测技术有限公司',
  },
  units: {
    fixed: 'rows',
    label: ['项目承担单位', 'units of the project'],
    meaning: [
      '牵头单位、子课题承担单位和参与单位，每家一行；同一名称的几行算一家。',
      'The lead unit, the sub-project units and the participating units, one row each; rows of one name are one unit.',
    ],
    articles: [12],
    holder: 'lead',
    settled: true,
    item: { label: ['{0}承担单位', '{0}unit'], classifier: '家' },
  },
  'units.*.name': {
    fixed: 'on-record',
    label: ['{0}承担单位的名称', 'name of the {0}unit'],
    meaning: ['承担单位登记的全称。', 'The full registered name of the unit.'],
    articles: [12],
    holder: 'lead',
    settled: true,
    example: '苏州晶目检测技术有限公司',
  },
  'units.*.role': {
    label: ['{0}承担单位的角色', 'role of the {0}unit'],
    meaning: [
      '这家单位在申报书里是牵头、承担子课题，还是参与；牵头单位只能有一家。',
      'Whether the application has the unit as lead, for a sub-project, or as a participant; there is exactly one lead.',
    ],
    articles: [12],
    holder: 'lead',
    settled: true,
    example: 'lead',
  },
  'units.*.place': {
    fixed: 'on-record',
    label: ['{0}承担单位的所在地', 'place of the {0}unit'],
    meaning: [
      '承担单位登记住所的区划代码，境外写 overseas；两地及以上按它计算。',
      'The division code of the registered seat, overseas where abroad; the two regions are counted by it.',
    ],
    articles: [12, 15, 18],
    holder: 'lead',
    settled: true,
    example: '320500',
  },
  'units.*.kind': {
    fixed: 'on-record',
    label: ['{0}承担单位的类型', 'kind of the {0}unit'],
    meaning: [
      '承担单位是企业、高校、科研院所还是其他单位，用来看创新联合体是否多元。',
      'Whether the unit is an enterprise, a university, an institute or another, to see how mixed the consortium is.',
    ],
    articles: [12],
    holder: 'lead',
    settled: true,
    example: 'enterprise',
  },
  leader: {
    label: ['项目负责人', 'project leader'],
    meaning: [
      '申报书确定的项目负责人的姓名；还没有定的不要写“待定”。',
      'The name of the person whom the application makes project leader; a filler such as “to be decided” is no name.',
    ],
    articles: [12],
    holder: 'lead',
    settled: true,
    whenNull: ['申报书没有确定项目负责人', 'the application names no leader'],
    example: '周明',
  },
  team: {
    label: ['核心团队', 'core team'],
    meaning: [
      '申报书所列核心团队成员的姓名，一人一条；没有列的，写空列表。',
      'The names of the core team in the application, one for each member; an empty list where it has none.',
    ],
    articles: [12],
    holder: 'lead',
    settled: true,
    item: { label: ['核心团队{0}成员', '{0}member of the core team'], classifier: '名' },
    example: ['周明', '沈岚'],
  },
  objective: {
    label: ['任务目标', 'objective of the task'],
    meaning: [
      '任务以关键技术解决、重大工程应用还是重点企业应用为目标；都不是的，写明目标。',
      'Whether the task aims at solving a key technology, at a major project or at use by a key enterprise; where none of these, the aim in words.',
    ],
    articles: [12],
    suggests: 'objectives',
    holder: 'lead',
    settled: true,
    whenNull: ['申报书没有写任务目标', 'the application states no objective'],
    example: 'key-technology',
  },
  credit: {
    label: ['申报单位的信用状况', 'credit standing of the applicant'],
    meaning: [
      '全部承担单位和负责人合起来的信用状况，取最差的一档（见“信用状况”）。',
      'The standing of all units and the leader taken together, the worst of them (see credit-standing).',
    ],
    articles: [19],
    holder: 'credit-keeper',
    example: 'clear',
  },
};
