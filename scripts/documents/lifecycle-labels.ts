import type { ActName, Handling, Role, Stage } from '../../src/lifecycle/index.js';

/** What the charts call an act in Chinese. */
export const ACTS: Readonly<Record<ActName, string>> = {
  'collect-demand': '征集需求',
  'assess-demand': '专家评估',
  'deliberate-catalogue': '审议需求目录',
  'publish-demand': '联合发布需求',
  'receive-solution': '收到解决方案',
  'forward-solutions': '集中反馈解决方案',
  'accept-solution': '采纳解决方案',
  'adjust-demand': '调整揭榜需求',
  'close-demand': '关闭需求',
  'enter-reserve': '储备入库',
  'register-entry': '他企填报入库',
  'review-conformity': '相符性审核',
  'withdraw-entry': '退出储备库',
  'publish-guide': '发布年度指南',
  'file-application': '申报项目',
  'review-form': '形式审查',
  'file-supplement': '补交材料',
  lapse: '逾期不予受理',
  recommend: '推荐申报',
  'hold-review': '专家评审',
  'list-project': '确定拟立项名单',
  'deliberate-approval': '审议立项',
  announce: '发布立项公告',
  'award-grant': '落实支持资金',
  'sign-agreement': '签订任务书和合同',
  'sign-contract': '与解决方签约',
  'pay-solver': '支付解决方',
  refund: '解决方退款',
  'report-year': '报送年度实施情况',
  'accept-project': '验收',
  'terminate-project': '终止项目',
  'change-lead': '变更牵头单位',
};

/** What the charts call a stage. */
export const STAGES: Readonly<Record<Stage, string>> = {
  none: '尚无',
  collected: '已征集',
  assessed: '已评估',
  catalogued: '已入目录',
  declined: '未入目录',
  open: '已发布',
  closed: '已关闭',
  'under-review': '审核中',
  entered: '已入库',
  suspended: '中止',
  refused: '未通过审核',
  withdrawn: '已退出',
  filed: '已申报',
  'supplement-due': '待补交',
  accepted: '形式审查通过',
  'not-accepted': '不予受理',
  reviewed: '评审通过',
  'review-failed': '评审未通过',
  listed: '拟立项',
  approved: '已立项',
  rejected: '未立项',
  announced: '已公告',
  running: '实施中',
  'project-accepted': '已验收',
  terminated: '已终止',
};

/** Who acts. */
export const ROLES: Readonly<Record<Role, string>> = {
  department: '一家科技厅（委） department',
  departments: '三省一市科技厅（委） departments',
  'deliberating-body': '审议机构（工作专班） deliberating body',
  'recommending-body': '推荐机构（工作专班） recommending body',
  'announcing-body': '公告机构（建设办公室） announcing body',
  'guide-issuer': '指南发布机构（建设办公室） guide issuer',
  agency: '相关机构 agency',
  'promotion-group': '推进组 promotion group',
  demander: '需求方 demander',
  'other-enterprise': '其他企业 another enterprise',
  reviewer: '云平台审核人 reviewer',
  holder: '入库单位 holder of the entry',
  lead: '牵头单位 lead',
  'lead-department': '牵头单位所在地科技厅（委） department of the lead',
  solver: '解决方 solver',
};

/** The heading of each chart with the things whose rows it shows. */
export const CHARTS: readonly {
  readonly thing: Handling['thing'];
  readonly title: string;
  readonly note: string;
}[] = [
  {
    thing: 'demand',
    title: '需求 · The demand',
    note: '揭榜状态（`pending`、`部分揭榜成功`、`揭榜成功`）由各项需求推出，从不存储。需求持续有效，文本未规定终点。 · The award status is worked out from the needs and never stored. The text gives a demand no end.',
  },
  {
    thing: 'entry',
    title: '储备入库 · The reserve entry',
    note: '一项需求都未解决的，暂不入库；其他企业的入库与需求方的需求互不影响。 · With nothing solved there is no entry; another firm’s entry and the demand never move each other.',
  },
  {
    thing: 'project',
    title: '申报与项目 · The application and the project',
    note: '年度指南（`publish-guide`，第12条）属于计划，不属于某一项目。 · The annual guide belongs to the plan and not to one project.',
  },
];
