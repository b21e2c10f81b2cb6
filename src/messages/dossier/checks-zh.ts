import type { CheckTexts } from './words.js';

/** What each cross-check is called, what it means where it fires, and which record would explain it. */
export const CHECKS: CheckTexts = {
  'F.subject': {
    name: '同一储备条目或项目的归属',
    means: '同一储备条目或项目的记录写了不同的归属，以最先一条为准归档',
    explains: '更正归属编号的记录',
  },
  'F.refused-before': {
    name: '先被否决，后又批准',
    means: '前一步已被否决（或还没有办理），后一步却批准了，两步合起来不符合规定',
    explains: '其后重新受理并予以同意的那一条记录',
  },
  'F.catalogued': {
    name: '是否已列入需求目录',
    means: '发布时所称是否列入需求目录，与目录审议的决定不符，或没有这样的记录',
    explains: '发布之前列入需求目录的决定',
  },
  'F.notice-name': {
    name: '发布的名称',
    means: '发布的名称与征集的名称不同，简化发布可以少写，不可改写',
    explains: '改动名称后重新征集的记录',
  },
  'F.notice-task': {
    name: '发布的任务',
    means: '发布的任务与征集的任务不同，简化发布可以少写，不可改写',
    explains: '改动任务后重新征集的记录',
  },
  'F.notice-needs': {
    name: '发布的需求项数',
    means: '发布的对外揭榜需求项数与有效的需求项数不同',
    explains: '改动需求的征集或调整记录',
  },
  'F.notice-investment': {
    name: '发布的投入金额',
    means: '发布的投入与征集的投入不同，两条记录合起来不符合规定',
    explains: '改动投入后重新征集的记录',
  },
  'F.notice-award-funds': {
    name: '发布的对外揭榜资金',
    means: '发布的对外揭榜资金与征集的不同，两条记录合起来不符合规定',
    explains: '改动对外揭榜资金后重新征集的记录',
  },
  'F.notice-demander': {
    name: '匿名检查所用的需求方名称',
    means: '匿名是按另一个名称检查的，不是征集时的需求方',
    explains: '需求方更名或变更的记录',
  },
  'F.received-before-publication': {
    name: '发布之前收到方案',
    means: '方案收到的日期早于首次发布',
    explains: '更早的一次发布记录',
  },
  'F.published': {
    name: '入库时需求是否已发布',
    means: '入库记录所称的发布情况与发布决定不符，或没有这样的记录',
    explains: '入库之前予以发布的记录',
  },
  'F.entry-needs': {
    name: '入库的需求项',
    means: '入库所列需求与当时有效的需求不是同一批；少列未解决的需求，会把部分揭榜成功变成揭榜成功',
    explains: '其间改动需求的调整记录',
  },
  'F.entry-solved': {
    name: '没有反馈方案却已解决',
    means: '入库时称需求已解决，而档案中的对接记录都没有反馈过方案',
    explains: '反馈方案的对接记录',
  },
  'F.entry-applicant': {
    name: '申请入库的是谁',
    means: '以需求方名义入库的不是需求方，或同方向企业入库的就是需求方',
    explains: '需求方变更的记录，或另一次征集',
  },
  'F.adjustment-published': {
    name: '首次发布的需求',
    means: '调整所称首次发布的需求，与征集并发布的不符',
    explains: '首次发布之前的另一次征集',
  },
  'F.adjustment-before': {
    name: '调整前的需求',
    means: '调整前的样子与档案中上一次的样子不符',
    explains: '其间予以调整的另一条记录',
  },
  'F.status-after-adjustment': {
    name: '调整当天即算解决',
    means: '调整当天改动或增加的需求，入库记录当天就称已解决',
    explains: '写明先后的记录，或其后收到的方案',
  },
  'F.application-entry': {
    name: '申报所依据的储备条目',
    means: '申报所写的条目状态或所属单位与储备库记录不符，或没有这样的记录',
    explains: '其后更新该条目的储备库记录',
  },
  'F.application-credit': {
    name: '申报单位的信用',
    means: '申报所写的信用与各单位最近的信用记录不符，或该项目的信用核查漏了单位',
    explains: '申报之前另一次信用核查',
  },
  'F.application-guide': {
    name: '申报所依据的指南',
    means: '所依据的指南与当年多数申报所写的不同，一年也可能有两批',
    explains: '当年第二批指南',
  },
  'F.entry-twice': {
    name: '同一储备条目同年申报两个项目',
    means: '同一储备条目在同一年申报了两个项目，都没有被否决',
    explains: '否决其中一个的记录',
  },
  'F.formal-order': {
    name: '形式审查早于申报',
    means: '形式审查的日期早于该项目的每一次申报，两条记录合起来不符合规定',
    explains: '更早的一次申报',
  },
  'F.formally-accepted': {
    name: '形式审查是否通过',
    means: '评审记录所称的形式审查结果与形式审查决定不符，或没有这样的记录',
    explains: '评审之前通过的形式审查',
  },
  'F.round-of-year': {
    name: '评审轮次的先后',
    means: '同一年里轮次靠后的评审反而在前，也可能按计划年度编号',
    explains: '写明按计划年度编号的记录',
  },
  'F.review-favourable': {
    name: '立项所依据的评审',
    means: '立项所依据的评审没有按规定进行，或在确定拟立项名单时还没有举行，或没有这样的记录',
    explains: '确定名单之前举行的评审',
  },
  'F.bar-meanwhile': {
    name: '其间被限制参与',
    means: '申报之后、立项之前，有单位受到限制',
    explains: '解除限制的信用记录',
  },
  'F.approved-first': {
    name: '是否已立项及其日期',
    means: '所称的立项及日期与立项决定不符，或没有这样的记录',
    explains: '所称那一天的立项决定',
  },
  'F.lead-place': {
    name: '牵头单位所在地',
    means: '牵头单位所在的省份前后不一',
    explains: '变更牵头单位后重新签订任务书的记录',
  },
  'F.signing-department': {
    name: '验收部门与签约部门',
    means: '验收的部门不是签订任务书的部门',
    explains: '由验收的部门签订任务书的记录',
  },
  'F.grant-place': {
    name: '需求方所在地',
    means: '支持决定所写的需求方所在省份与征集时不同',
    explains: '需求方迁移或变更的记录',
  },
  'F.same-investment': {
    name: '同一项目的投入与地方上限',
    means: '同一项目的各笔支持写了不同的投入或地方上限，或投入高于征集时的投入',
    explains: '变更投入的批复',
  },
  'F.grants-together': {
    name: '各笔支持合计',
    means: '同一项目各笔支持合计超过上限，两条以上记录合起来不符合规定；逐笔递增的也可能是累计数',
    explains: '撤销其中一笔的记录，或写明是累计数的记录',
    sums: { stated: '支持资金与其他各笔合计', limit: '支持资金与这一笔合计的上限' },
  },
  'F.grant-after-acceptance': {
    name: '验收之后的支持',
    means: '项目验收之后又给予支持',
    explains: '写明验收后拨付的立项批复',
  },
  'F.acceptance-day': {
    name: '验收日期',
    means: '付款记录所写的验收日期与验收决定不符',
    explains: '所称那一天的验收决定',
  },
  'F.payment-met': {
    name: '验收时是否已付足',
    means: '验收所称的付款情况与其后的付款记录不符，或没有可用的付款记录',
    explains: '验收当天或以后的付款记录',
  },
  'F.reports-met': {
    name: '验收时年度报告是否齐全',
    means: '验收所称的年度报告情况与年度报告记录不符，或没有可用的记录',
    explains: '补报的年度报告记录',
  },
  'F.payments-grow': {
    name: '已付款项与合同金额',
    means: '前一条付款记录中的合同或付款在后一条中不见了，或合同金额减少了',
    explains: '更正付款的记录，或变更合同的记录',
  },
  'F.solver-demander': {
    name: '解决方就是需求方',
    means: '合同的解决方与需求方（或入库企业）同名',
    explains: '更正合同当事人的记录',
  },
  'F.contracts-sum': {
    name: '合同金额合计',
    means: '合同金额合计超过对外揭榜资金或投入',
    explains: '增加对外揭榜资金或投入的记录',
    sums: { stated: '各份合同金额合计' },
  },
  'F.contract-twice': {
    name: '同一合同用于两个需求',
    means: '同一合同（编号、解决方、金额相同）出现在两个需求的项目里',
    explains: '更正合同编号的记录',
  },
  'F.started': {
    name: '项目起止',
    means: '项目起止与签约、验收相差一年以上，或验收之后仍写未结束',
    explains: '变更执行期的记录',
  },
  'F.acceptance-order': {
    name: '验收早于签约',
    means: '项目验收时任务书还没有签订，或没有签订的记录',
    explains: '验收之前签订任务书的记录',
  },
  'F.credit-memory': {
    name: '信用记录不见了',
    means: '前一次信用核查中的记录或限制，在下一次中不见了',
    explains: '信用修复的记录',
  },
  'F.same-id': {
    name: '同一编号两条记录',
    means: '同一事项下有两条编号相同、内容不同的记录',
    explains: '更正编号的记录',
  },
};
