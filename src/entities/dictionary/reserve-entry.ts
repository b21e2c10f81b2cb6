import type { Entries } from './entry.js';

/** Articles 10 and 11: entry in the reserve, by the demander or by another firm of the same direction. */
export const reserveEntry: Entries = {
  route: {
    fixed: 'on-record',
    label: ['入库途径', 'route into the reserve'],
    meaning: [
      '由需求方自己入库，还是由需求方以外、具有同样需求方向的长三角企业入库。',
      'Whether the demander itself enters, or another enterprise of the delta with a need of the same direction.',
    ],
    articles: [11],
    holder: 'applicant',
    example: 'demander',
  },
  published: {
    fixed: 'on-record',
    label: ['所揭的需求是否已经发布', 'whether the demand has been published'],
    meaning: [
      '入库所依据的需求此前是否已由三省一市科技厅（委）联合发布，以年度需求公告为准。',
      'Whether the demand on which the entry rests had been published by the four departments before, by the notice of the year.',
    ],
    articles: [9, 11],
    holder: 'departments',
    example: true,
  },
  applicant: {
    label: ['申请入库的单位', 'applicant'],
    meaning: [
      '在云平台上填报入库的单位；需求方自己入库的就是需求方。',
      'The unit that files for the entry on the cloud platform; on the demander’s route it is the demander.',
    ],
    articles: [11],
    holder: 'applicant',
  },
  'applicant.name': {
    fixed: 'on-record',
    label: ['申请入库的单位的名称', 'name of the applicant'],
    meaning: [
      '申请入库的单位登记的全称。',
      'The full registered name of the unit that applies for entry.',
    ],
    articles: [11],
    holder: 'applicant',
    example: '苏州晶目检测技术有限公司',
  },
  'applicant.id': {
    fixed: 'on-record',
    label: ['申请入库的单位的统一社会信用代码', 'credit code of the applicant'],
    meaning: [
      '申请入库的单位的 18 位统一社会信用代码，或其他能唯一指认它的号码。',
      'The unified social credit code of the unit that applies, or another number that identifies it.',
    ],
    articles: [11],
    holder: 'applicant',
    example: '91320500MA1X2Y3Q8Q',
  },
  'applicant.kind': {
    fixed: 'on-record',
    label: ['申请入库的单位的类型', 'kind of unit of the applicant'],
    meaning: [
      '申请入库的是企业、高校、科研院所还是其他单位；同方向入库只限企业。',
      'Whether an enterprise, a university, an institute or another unit applies; the same-direction route is for enterprises alone.',
    ],
    articles: [11],
    holder: 'applicant',
    example: 'enterprise',
  },
  'applicant.place': {
    fixed: 'on-record',
    label: ['申请入库的单位的所在地', 'place of the applicant'],
    meaning: [
      '申请入库的单位登记住所的区划代码；同方向入库的应在三省一市。',
      'The division code of the registered seat of the unit that applies; on the same-direction route it must lie in the delta.',
    ],
    articles: [11],
    holder: 'applicant',
    example: '320500',
  },
  sameDirection: {
    label: ['是否具有同样的需求方向', 'whether the direction is the same'],
    meaning: [
      '同方向入库时，企业自己的需求与榜单所提的需求方向是否一致。',
      'On the same-direction route, whether the firm’s own need has the direction that the published list states.',
    ],
    articles: [11],
    holder: 'reviewer',
    whenLeftOut: [
      '未记录；需求方自己入库的不需要',
      'not on record; not needed where the demander itself enters',
    ],
    example: true,
  },
  conformityReview: {
    label: ['相符性审核的结果', 'result of the conformity review'],
    meaning: [
      '对同方向企业所填信息的相符性审核是通过还是没有通过。',
      'Whether the review found that what the other firm filed matches the published demand.',
    ],
    articles: [11],
    holder: 'reviewer',
    settled: true,
    whenLeftOut: [
      '未记录；需求方自己入库的不需要',
      'not on record; not needed where the demander itself enters',
    ],
    example: 'passed',
  },
  relatedParty: {
    label: ['解决方与需求方有没有关联关系', 'whether solver and demander are related'],
    meaning: [
      '解决方与需求方之间有控股、同一控制人或任职等关联关系为“是”；办法不禁止，只作提示。',
      'Yes where one holds the other, both have one controller, or people serve in both; the text does not forbid it and it is pointed out.',
    ],
    articles: [10],
    holder: 'demander',
    example: false,
  },
  needs: {
    fixed: 'on-record',
    label: ['入库的各项对外揭榜需求', 'needs of the entry'],
    meaning: [
      '这一入库条目的全部对外揭榜需求，逐项写是否解决；入库状态由此得出，不必另写。',
      'Every external need of this entry with whether it is solved; the status follows from them and is never written.',
    ],
    articles: [11],
    holder: 'applicant',
    item: { label: ['{0}需求', '{0}need'], classifier: '项' },
  },
  'needs.*.id': {
    fixed: 'on-record',
    label: ['{0}需求的编号', 'id of the {0}need'],
    meaning: [
      '这项需求的编号，需求方入库的与所发布的相同，其他企业的用自己的编号。',
      'What the need is called: as published where the demander enters, an id of its own where another firm does.',
    ],
    articles: [11],
    holder: 'applicant',
    example: 'N1',
  },
  'needs.*.solved': {
    label: ['{0}需求是否解决', 'whether the {0}need is solved'],
    meaning: [
      '已找到解决方案并经需求方认可为“是”；只解决一部分仍为“否”。',
      'Yes where the demander has accepted a solution for it; solved in part is still no.',
    ],
    articles: [11],
    holder: 'applicant',
    example: true,
  },
};
