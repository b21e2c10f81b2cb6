import type { WordList } from './word.js';

/** Where a demand, an entry or a project stands. */
export const STAGES: WordList = {
  none: {
    label: ['尚无', 'not there yet'],
    meaning: ['案卷里还没有它。', 'The docket does not have it yet.'],
  },
  collected: {
    label: ['已征集', 'collected'],
    meaning: [
      '需求已由科技厅（委）征集，待评估。',
      'A department has collected the demand; the assessment comes next.',
    ],
    articles: [7],
  },
  assessed: {
    label: ['已评估', 'assessed'],
    meaning: ['专家已评估，待审议目录。', 'Experts have assessed it; the deliberation comes next.'],
    articles: [8],
  },
  catalogued: {
    label: ['已列入需求目录', 'in the catalogue'],
    meaning: [
      '审议通过列入需求目录，待发布。',
      'It was approved for the catalogue and waits to be published.',
    ],
    articles: [8],
  },
  declined: {
    label: ['未列入需求目录', 'not taken into the catalogue'],
    meaning: [
      '审议没有通过，可以重新评估。',
      'The deliberation did not approve it; it may be assessed again.',
    ],
    articles: [8],
  },
  open: {
    label: ['对外揭榜中', 'open to solvers'],
    meaning: [
      '需求已发布，持续征集解决方案。',
      'The demand is published and solutions are looked for.',
    ],
    articles: [9, 11],
  },
  closed: {
    label: ['已关闭', 'closed'],
    meaning: [
      '需求方不再征集解决方案（自拟）。',
      'The demander looks for no further solutions (ours).',
    ],
  },
  'under-review': {
    label: ['相符性审核中', 'under conformity review'],
    meaning: [
      '其他企业已填报，待相符性审核。',
      'Another firm has filed and waits for the conformity review.',
    ],
    articles: [11],
  },
  entered: {
    label: ['已入库', 'in the reserve'],
    meaning: [
      '条目在储备库中，可以申报项目。',
      'The entry is in the reserve and may apply for a project.',
    ],
    articles: [11, 12],
  },
  suspended: {
    label: ['暂停', 'suspended'],
    meaning: [
      '在库而没有一项需求解决，需求再有解决之前不能申报（自拟）。',
      'It is in the reserve with no need solved and cannot apply until one is (ours).',
    ],
    articles: [11],
  },
  refused: {
    label: ['审核没有通过', 'refused after review'],
    meaning: [
      '相符性审核没有通过，没有入库。',
      'The conformity review failed, and it was not entered.',
    ],
    articles: [11],
  },
  withdrawn: {
    label: ['已退出', 'withdrawn'],
    meaning: ['持有单位已撤出条目（自拟）。', 'The holder has taken the entry out (ours).'],
  },
  filed: {
    label: ['已申报', 'applied for'],
    meaning: [
      '申报书已提交，待形式审查。',
      'The application is filed; the formal review comes next.',
    ],
    articles: [12],
  },
  'supplement-due': {
    label: ['待补交材料', 'waiting for a supplement'],
    meaning: ['已通知补交，材料还没有补交。', 'A supplement was asked for and has not come in.'],
    articles: [13],
  },
  accepted: {
    label: ['已受理', 'accepted for review'],
    meaning: [
      '形式审查通过，待推荐和评审。',
      'The formal review was passed; recommendation and expert review come next.',
    ],
    articles: [13],
  },
  'not-accepted': {
    label: ['不予受理', 'not accepted'],
    meaning: [
      '形式审查不予受理，本次申报到此为止。',
      'The formal review did not accept it, and the application ends.',
    ],
    articles: [13],
  },
  reviewed: {
    label: ['已通过评审', 'reviewed favourably'],
    meaning: [
      '专家评审结论肯定，待列入拟立项名单。',
      'The experts were in favour; the list of projects comes next.',
    ],
    articles: [14],
  },
  'review-failed': {
    label: ['评审没有通过', 'failed in review'],
    meaning: [
      '专家评审结论否定，本次申报到此为止。',
      'The experts were against it, and the application ends.',
    ],
    articles: [14],
  },
  listed: {
    label: ['已列入拟立项名单', 'listed for approval'],
    meaning: [
      '三省一市科技厅（委）已列入名单，待审议。',
      'The departments have put it on the list; the deliberation comes next.',
    ],
    articles: [15],
  },
  approved: {
    label: ['已立项', 'approved'],
    meaning: [
      '审议通过立项，待公告。',
      'The task force has approved it; the announcement comes next.',
    ],
    articles: [15],
  },
  rejected: {
    label: ['不予立项', 'not approved'],
    meaning: [
      '审议没有通过，本次申报到此为止。',
      'The deliberation did not approve it, and the application ends.',
    ],
    articles: [15],
  },
  announced: {
    label: ['已公告', 'announced'],
    meaning: ['立项公告已发布，待签约。', 'The approval is announced; the signing comes next.'],
    articles: [15],
  },
  running: {
    label: ['实施中', 'running'],
    meaning: [
      '任务书和合同已签订，项目在实施。',
      'Task agreement and contract are signed and the project runs.',
    ],
    articles: [15, 17],
  },
  'project-accepted': {
    label: ['已通过验收', 'accepted on completion'],
    meaning: ['项目已通过验收，实施结束。', 'The project was accepted and has ended.'],
    articles: [18],
  },
  terminated: {
    label: ['已终止', 'terminated'],
    meaning: ['项目已终止（自拟）。', 'The project was terminated (ours).'],
  },
};
