import type { WordList } from './word.js';

/** The kinds of decision, in the order of the procedure. */
export const KINDS: WordList = {
  'demand-collection': {
    label: ['需求征集', 'collection of a demand'],
    meaning: [
      '科技厅（委）是否征集一家骨干企业的创新需求。',
      'Whether a department collects the demand of a backbone enterprise.',
    ],
    articles: [4, 7],
  },
  'demand-catalogue': {
    label: ['需求评估入目录', 'assessment for the catalogue'],
    meaning: [
      '需求经专家评估和审议后是否列入需求目录。',
      'Whether a demand enters the catalogue after assessment and deliberation.',
    ],
    articles: [8],
  },
  'demand-publication': {
    label: ['需求发布', 'publication of a demand'],
    meaning: [
      '三省一市科技厅（委）是否联合发布一项需求。',
      'Whether the four departments publish a demand.',
    ],
    articles: [9],
  },
  'solution-matching': {
    label: ['供需对接', 'matching of solutions'],
    meaning: [
      '收到的解决方案是否定期集中反馈给了需求方。',
      'Whether solutions received were passed on to the demander in batches.',
    ],
    articles: [10],
  },
  'reserve-entry': {
    label: ['储备入库', 'reserve entry'],
    meaning: [
      '一项需求能否进入项目储备库，显示什么状态。',
      'Whether a demand enters the project reserve, and with what status.',
    ],
    articles: [10, 11],
  },
  'demand-adjustment': {
    label: ['需求调整', 'adjustment of a demand'],
    meaning: [
      '需求方能否调整部分对外揭榜需求。',
      'Whether the demander may adjust some of its external needs.',
    ],
    articles: [11],
  },
  'project-application': {
    label: ['项目申报', 'project application'],
    meaning: [
      '牵头单位是否具备申报项目的条件。',
      'Whether the lead unit meets the conditions of applying for a project.',
    ],
    articles: [12, 19],
  },
  'formal-review': {
    label: ['形式审查', 'formal review'],
    meaning: [
      '申报书受理、通知补交，还是不予受理。',
      'Whether an application is accepted, to be supplemented, or not accepted.',
    ],
    articles: [13],
  },
  'expert-review': {
    label: ['项目评审', 'expert review'],
    meaning: [
      '专家评审的程序是否符合规定；评审意见归项目立项。',
      'Whether the expert review was properly held; its opinion belongs to the approval.',
    ],
    articles: [13, 14],
  },
  'project-approval': {
    label: ['项目立项', 'project approval'],
    meaning: ['项目是否立项。', 'Whether the project is approved.'],
    articles: [14, 15],
  },
  'project-agreement': {
    label: ['公告与签订', 'announcement and agreement'],
    meaning: [
      '立项之后的公告和任务书、合同的签订是否符合规定。',
      'Whether what was approved was properly announced and signed.',
    ],
    articles: [15],
  },
  grant: {
    label: ['支持资金', 'grant'],
    meaning: ['是否给予项目这笔支持资金。', 'Whether the project is given the grant.'],
    articles: [3, 16],
  },
  'solver-payment': {
    label: ['验收前支付', 'payment of the solvers'],
    meaning: [
      '需求方在验收前是否付足了解决方的费用。',
      'Whether the demander paid the solvers enough before acceptance.',
    ],
    articles: [16],
  },
  'annual-report': {
    label: ['年度报送', 'annual reports'],
    meaning: [
      '应报送的各年度实施情况是否报齐。',
      'Whether every year that was due has been reported.',
    ],
    articles: [17],
  },
  'project-acceptance': {
    label: ['项目验收', 'project acceptance'],
    meaning: ['项目是否通过验收。', 'Whether the project is accepted.'],
    articles: [16, 17, 18],
  },
  'credit-standing': {
    label: ['信用状况', 'credit standing'],
    meaning: ['申报各方的科研信用属于哪一档。', 'What the research credit of those who apply is.'],
    articles: [19],
  },
};
