import type { WordList } from './word.js';

/** The acts of a docket, in the order of the procedure. */
export const ACTS: WordList = {
  'collect-demand': {
    label: ['征集需求', 'collect the demand'],
    meaning: [
      '科技厅（委）征集一项需求，案卷由此开始。',
      'A department collects a demand, with which the docket begins.',
    ],
    articles: [7],
  },
  'assess-demand': {
    label: ['评估需求', 'assess the demand'],
    meaning: [
      '科技厅（委）请行业专家评估需求。',
      'The departments have industry experts assess the demand.',
    ],
    articles: [8],
  },
  'deliberate-catalogue': {
    label: ['审议需求目录', 'deliberate on the catalogue'],
    meaning: [
      '工作专班审议需求是否列入目录。',
      'The task force deliberates on entering the demand in the catalogue.',
    ],
    articles: [8],
  },
  'publish-demand': {
    label: ['发布需求', 'publish the demand'],
    meaning: [
      '三省一市科技厅（委）联合发布需求，开始对外揭榜。',
      'The four departments publish the demand, and it is open to solvers.',
    ],
    articles: [9],
  },
  'receive-solution': {
    label: ['接收解决方案', 'receive a solution'],
    meaning: [
      '收到一件解决方案并登记它针对哪些需求。',
      'A solution comes in and is registered with the needs it answers.',
    ],
    articles: [9, 10],
  },
  'forward-solutions': {
    label: ['反馈解决方案', 'forward solutions'],
    meaning: [
      '推进组把一批解决方案集中反馈给需求方。',
      'The promotion group passes a batch of solutions on to the demander.',
    ],
    articles: [10],
  },
  'accept-solution': {
    label: ['认可解决方案', 'accept a solution'],
    meaning: [
      '需求方认可一件解决方案，它针对的需求由此解决。',
      'The demander accepts a solution, and the needs it answers are solved.',
    ],
    articles: [10, 11],
  },
  'adjust-demand': {
    label: ['调整需求', 'adjust the demand'],
    meaning: [
      '需求方调整部分对外揭榜需求，名称和任务不变。',
      'The demander adjusts some of its external needs; name and task stay.',
    ],
    articles: [11],
  },
  'close-demand': {
    label: ['关闭需求', 'close the demand'],
    meaning: [
      '需求方不再征集解决方案（本项目自拟，办法没有规定）。',
      'The demander looks for no further solutions (ours; the text knows no closing).',
    ],
  },
  'enter-reserve': {
    label: ['入储备库', 'enter the reserve'],
    meaning: [
      '需求方找到解决方案后在云平台入库。',
      'The demander enters the reserve on the cloud platform once it has found a solution.',
    ],
    articles: [11],
  },
  'register-entry': {
    label: ['同方向企业登记入库', 'register another firm’s entry'],
    meaning: [
      '需求方以外的企业填报同方向的入库信息，待审核。',
      'Another enterprise files for an entry of the same direction, to be reviewed.',
    ],
    articles: [11],
  },
  'review-conformity': {
    label: ['相符性审核', 'review conformity'],
    meaning: [
      '审核其他企业填报的信息与榜单需求是否相符。',
      'What the other firm filed is compared with the published demand.',
    ],
    articles: [11],
  },
  'withdraw-entry': {
    label: ['退出储备库', 'withdraw the entry'],
    meaning: [
      '入库单位撤出自己的条目（本项目自拟）。',
      'The holder takes its entry out of the reserve (ours).',
    ],
  },
  'publish-guide': {
    label: ['发布年度联合攻关指南', 'publish the annual guide'],
    meaning: [
      '建设办公室发布一个年度的指南，申报由此开放。',
      'The Community Office publishes the guide of a year, under which applications are made.',
    ],
    articles: [12],
  },
  'file-application': {
    label: ['申报项目', 'apply for the project'],
    meaning: [
      '牵头单位在国科管提交申报书。',
      'The lead unit files the application on the national system.',
    ],
    articles: [12, 19],
  },
  'review-form': {
    label: ['形式审查', 'hold the formal review'],
    meaning: [
      '受理机构审查申报书是否相符、完整并作出结论。',
      'The agency looks whether the application conforms and is complete, and concludes.',
    ],
    articles: [13],
  },
  'file-supplement': {
    label: ['补交材料', 'file the supplement'],
    meaning: ['牵头单位按通知补交材料。', 'The lead unit supplies what the notice asked for.'],
    articles: [13],
  },
  lapse: {
    label: ['逾期不予受理', 'let the application lapse'],
    meaning: [
      '过了补交期限没有补交，受理机构不予受理。',
      'The deadline is over without a supplement, and the agency does not accept the application.',
    ],
    articles: [13],
  },
  recommend: {
    label: ['推荐申报', 'recommend the application'],
    meaning: ['工作专班集中推荐项目申报。', 'The task force recommends the application.'],
    articles: [13],
  },
  'hold-review': {
    label: ['组织评审', 'hold the expert review'],
    meaning: [
      '相关机构会同三省一市科技厅（委）组织专家评审。',
      'The agency holds the expert review with the four departments.',
    ],
    articles: [14],
  },
  'list-project': {
    label: ['确定拟立项名单', 'list the project for approval'],
    meaning: [
      '三省一市科技厅（委）共同确定拟立项名单，列入本项目。',
      'The four departments settle the list of projects to be approved, with this one on it.',
    ],
    articles: [15],
  },
  'deliberate-approval': {
    label: ['审议立项', 'deliberate on approval'],
    meaning: [
      '工作专班审议拟立项名单，通过的当日即为立项之日。',
      'The task force deliberates on the list; the day of its approval is the day of project approval.',
    ],
    articles: [15],
  },
  announce: {
    label: ['公告立项', 'announce the project'],
    meaning: [
      '建设办公室发布立项项目公告。',
      'The Community Office announces the approved project.',
    ],
    articles: [15],
  },
  'award-grant': {
    label: ['落实支持资金', 'award a grant'],
    meaning: [
      '三省一市科技厅（委）落实一期支持资金。',
      'The departments give an instalment of the grant.',
    ],
    articles: [3, 16],
  },
  'sign-agreement': {
    label: ['签订任务书和合同', 'sign task agreement and contract'],
    meaning: [
      '牵头单位所在地科技厅（委）与牵头单位签订任务书和合同，项目开始实施。',
      'The department of the lead’s province signs with the lead unit, and the project runs.',
    ],
    articles: [15],
  },
  'sign-contract': {
    label: ['签订与解决方的合同', 'sign a contract with a solver'],
    meaning: [
      '需求方（或条目持有单位）与解决方签订合同。',
      'The demander, or the holder of the entry, signs a contract with a solver.',
    ],
    articles: [16],
  },
  'pay-solver': {
    label: ['支付解决方', 'pay the solver'],
    meaning: ['按合同付给解决方一笔费用。', 'A payment is made to the solver under a contract.'],
    articles: [16],
  },
  refund: {
    label: ['解决方退款', 'refund the demander'],
    meaning: ['解决方按合同退回一笔费用。', 'The solver gives money back under a contract.'],
    articles: [16],
  },
  'report-year': {
    label: ['报送年度实施情况', 'report on a year'],
    meaning: ['承担单位报送一个年度的实施情况。', 'A unit of the project reports on one year.'],
    articles: [17],
  },
  'accept-project': {
    label: ['项目验收', 'accept the project'],
    meaning: [
      '牵头单位所在地科技厅（委）组织验收并作出结论。',
      'The department of the lead’s province holds the acceptance and concludes.',
    ],
    articles: [16, 18],
  },
  'terminate-project': {
    label: ['终止项目', 'terminate the project'],
    meaning: [
      '项目不再实施（本项目自拟，办法没有规定）。',
      'The project is not carried on (ours; the text knows no termination).',
    ],
  },
  'change-lead': {
    label: ['变更牵头单位', 'change the lead unit'],
    meaning: [
      '换一家单位牵头，仍须符合第十二条并重新签约（本项目自拟）。',
      'Another unit takes the lead; it must satisfy Article 12 and sign anew (ours).',
    ],
  },
};
