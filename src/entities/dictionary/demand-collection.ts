import type { Entries } from './entry.js';

/** Articles 4 and 7: a department collects the needs of a backbone enterprise. */
export const demandCollection: Entries = {
  department: {
    label: ['征集的科技厅（委）', 'department that collects'],
    meaning: [
      '作出征集决定的科技厅（委）的区划代码：上海 310000、江苏 320000、浙江 330000、安徽 340000；由别的机构征集的，写其所在地代码。',
      'The code of the department that decides on collection: 310000 Shanghai, 320000 Jiangsu, 330000 Zhejiang, 340000 Anhui; where another body collected, the code of its place.',
    ],
    articles: [7],
    suggests: 'departments',
    holder: 'department',
    settled: true,
    example: '320000',
  },
  demander: {
    label: ['需求方', 'demander'],
    meaning: [
      '提出创新需求、愿意出资对外揭榜的单位，按营业执照或法人证书填写。',
      'The unit whose need it is and that offers the award funds, as its business licence or certificate has it.',
    ],
    articles: [7],
    holder: 'demander',
  },
  'demander.name': {
    fixed: 'on-record',
    label: ['需求方的名称', 'name of the demander'],
    meaning: [
      '需求方登记的全称，不写简称。',
      'The full registered name of the demander, not a short form.',
    ],
    articles: [7],
    holder: 'demander',
    example: '苏州晶目检测技术有限公司',
  },
  'demander.id': {
    fixed: 'on-record',
    label: ['需求方的统一社会信用代码', 'credit code of the demander'],
    meaning: [
      '需求方的 18 位统一社会信用代码；没有的，写能唯一指认它的其他证件号码。',
      'The unified social credit code of the demander, 18 characters; where it has none, another number that identifies it.',
    ],
    articles: [7],
    holder: 'demander',
    example: '91320500MA1X2Y3Q8Q',
  },
  'demander.kind': {
    fixed: 'on-record',
    label: ['需求方的类型', 'kind of unit of the demander'],
    meaning: [
      '需求方是企业、高校、科研院所还是其他单位；第七条只面向企业征集。',
      'Whether the demander is an enterprise, a university, an institute or another unit; Article 7 collects from enterprises alone.',
    ],
    articles: [7],
    holder: 'demander',
    example: 'enterprise',
  },
  'demander.place': {
    fixed: 'on-record',
    label: ['需求方所在地', 'place of the demander'],
    meaning: [
      '需求方登记住所的六位区划代码，决定由哪家科技厅（委）征集；不要由信用代码推断。',
      'The division code of the registered seat of the demander, which decides whose department collects; never to be inferred from the credit code.',
    ],
    articles: [6, 7],
    holder: 'demander',
    example: '320500',
  },
  'demander.backbone': {
    fixed: 'on-record',
    label: ['需求方是否为行业骨干企业', 'whether the demander is a backbone enterprise'],
    meaning: [
      '科技厅（委）是否认定需求方为行业骨干企业；办法没有规定标准，以档案中的认定为准。',
      'Whether the department has recognised the demander as a backbone enterprise of its industry; the text sets no test, so what is attested in the file counts.',
    ],
    articles: [7],
    holder: 'department-of-demander',
    example: true,
  },
  demand: {
    label: ['需求', 'demand'],
    meaning: [
      '需求方提交的整份需求：攻关名称、攻关任务、各项对外揭榜需求和资金。',
      'The demand as the demander submits it: name, task, external needs and funds.',
    ],
    articles: [4, 7],
    holder: 'demander',
  },
  'demand.name': {
    label: ['攻关名称', 'name of the demand'],
    meaning: [
      '需求方给本次攻关起的名称；发布和以后的调整都以它为准，不得改动。',
      'The name that the demander gives to the work; publication and every later adjustment keep it unchanged.',
    ],
    articles: [7, 9, 11],
    holder: 'demander',
    example: '半导体晶圆缺陷检测',
  },
  'demand.task': {
    label: ['攻关任务', 'task'],
    meaning: [
      '整个攻关要做成什么，用一段话写明目标和指标；各项对外揭榜需求另列。',
      'What the whole work is to achieve, in a passage with its aims and figures; the external needs are listed apart.',
    ],
    articles: [7, 9, 11],
    holder: 'demander',
    example: '研制 12 英寸晶圆表面缺陷在线检测装备，检出尺寸不大于 20 纳米',
  },
  'demand.field': {
    label: ['需求所属领域', 'field of the demand'],
    meaning: [
      '需求所属的重点产业领域：集成电路、人工智能、生物医药写其代码，其他领域写领域名称。',
      'The key field to which the demand belongs: the word for integrated circuits, artificial intelligence or biomedicine, the name of any other.',
    ],
    articles: [4],
    suggests: 'fields',
    holder: 'demander',
    example: 'integrated-circuits',
  },
  'demand.direction': {
    label: ['需求的方向', 'direction of the demand'],
    meaning: [
      '需求要研制的是软件、芯片、装备、材料，还是重大工程示范应用；都不是的，写其方向。',
      'Whether the demand is for software, a chip, equipment, a material or the demonstration in a major project; where none of these, the direction in words.',
    ],
    articles: [7],
    suggests: 'directions',
    holder: 'demander',
    example: 'equipment',
  },
  'demand.months': {
    label: ['预计取得突破的月数', 'months to a breakthrough'],
    meaning: [
      '从启动到预计取得突破的整月数；第四条聚焦 2-3 年，即 24 至 36 个月。',
      'Whole months from the start to the expected breakthrough; Article 4 looks to two to three years, 24 to 36 months.',
    ],
    articles: [4],
    holder: 'demander',
    counter: '个月',
    example: 30,
  },
  'demand.crossRegion': {
    label: ['是否需要跨区域协同解决', 'whether several regions are needed to solve it'],
    meaning: [
      '需求方一地解决不了、需要三省一市中几地协同解决的为“是”。',
      'Yes where the demander’s own region cannot solve it and several of the four must work together.',
    ],
    articles: [4],
    holder: 'demander',
    example: true,
  },
  'demand.needs': {
    label: ['对外揭榜需求', 'external needs'],
    meaning: [
      '要由外部力量来解决的各项需求，逐项列出；没有要外部解决的，写空列表。',
      'What others are asked to solve, item by item; an empty list where nothing is asked of others.',
    ],
    articles: [7, 9],
    holder: 'demander',
    item: { label: ['{0}对外揭榜需求', '{0}external need'], classifier: '项' },
  },
  'demand.needs.*.id': {
    label: ['{0}对外揭榜需求的编号', 'id of the {0}external need'],
    meaning: [
      '本项需求在这份需求里的编号，以后解决、调整、入库都用同一编号。',
      'What this need is called within the demand; it keeps the id when it is solved, adjusted or entered in the reserve.',
    ],
    articles: [7, 11],
    holder: 'demander',
    example: 'N1',
  },
  'demand.needs.*.text': {
    label: ['{0}对外揭榜需求的内容', 'text of the {0}external need'],
    meaning: [
      '请外部解决什么、达到什么指标，一项写一件事。',
      'What others are asked to solve and to what figure, one thing to an item.',
    ],
    articles: [7, 9],
    holder: 'demander',
    example: '深紫外照明光源，输出功率稳定度优于 0.5%',
  },
  'demand.investment': {
    label: ['项目投入', 'investment'],
    meaning: [
      '完成整个攻关任务计划投入的总额，包括对外揭榜资金和拟申请的支持资金。',
      'All that is planned to be spent on the work, award funds and the grant hoped for included.',
    ],
    articles: [9],
    holder: 'demander',
    example: '3000万元',
  },
  'demand.awardFunds': {
    label: ['对外揭榜资金', 'award funds'],
    meaning: [
      '项目投入中准备付给解决方的部分，不应超过项目投入。',
      'The part of the investment that is meant for the solvers, which should not exceed it.',
    ],
    articles: [9],
    holder: 'demander',
    example: '1200万元',
  },
};
