import type { WordList } from './word.js';

/** The words in which facts are coded, after the articles that name them. */
export const BODIES: WordList = {
  'task-force': {
    label: ['工作专班', 'the task force'],
    meaning: [
      '长三角科技创新共同体建设工作专班，统筹推进，推荐申报，审议目录和立项。',
      'The working task force of the community, which coordinates, recommends applications and deliberates on catalogue and approval.',
    ],
    articles: [6, 8, 13, 15],
  },
  office: {
    label: ['建设办公室', 'the Community Office'],
    meaning: [
      '长三角科技创新共同体建设办公室，发布年度指南和立项公告。',
      'The office of the community, which publishes the annual guide and announces approved projects.',
    ],
    articles: [6, 12, 13, 15],
  },
  'promotion-group': {
    label: ['推进组', 'the promotion group'],
    meaning: [
      '联合攻关专题推进组，负责跨区域协调，集中反馈解决方案。',
      'The group for joint R&D that coordinates across regions and passes solutions on in batches.',
    ],
    articles: [6, 10, 18],
  },
  agency: {
    label: ['相关机构', 'the agency'],
    meaning: [
      '受建设办公室安排受理申报、会同科技厅（委）组织评审的机构。',
      'The agency that takes in applications for the office and holds the review with the departments.',
    ],
    articles: [13, 14],
  },
  departments: {
    label: ['三省一市科技厅（委）', 'the four departments'],
    meaning: [
      '上海市科委和江苏、浙江、安徽三省科技厅，四家共同。',
      'The science and technology departments of Shanghai, Jiangsu, Zhejiang and Anhui, the four together.',
    ],
    articles: [1, 6],
  },
};

export const DEPARTMENTS: WordList = {
  310000: {
    label: ['上海市科学技术委员会', 'Shanghai science and technology commission'],
    meaning: [
      '上海市的科技主管部门，三省一市科技厅（委）之一。',
      'The department of Shanghai, one of the four.',
    ],
    articles: [1],
  },
  320000: {
    label: ['江苏省科学技术厅', 'Jiangsu department of science and technology'],
    meaning: [
      '江苏省的科技主管部门，三省一市科技厅（委）之一。',
      'The department of Jiangsu, one of the four.',
    ],
    articles: [1],
  },
  330000: {
    label: ['浙江省科学技术厅', 'Zhejiang department of science and technology'],
    meaning: [
      '浙江省的科技主管部门，三省一市科技厅（委）之一。',
      'The department of Zhejiang, one of the four.',
    ],
    articles: [1],
  },
  340000: {
    label: ['安徽省科学技术厅', 'Anhui department of science and technology'],
    meaning: [
      '安徽省的科技主管部门，三省一市科技厅（委）之一。',
      'The department of Anhui, one of the four.',
    ],
    articles: [1],
  },
};

export const PARTY_KINDS: WordList = {
  enterprise: {
    label: ['企业', 'enterprise'],
    meaning: [
      '登记为企业法人的单位，包括国有、民营和外资。',
      'A unit registered as a company, state-owned, private or foreign.',
    ],
    articles: [7, 11],
  },
  university: {
    label: ['高校', 'university'],
    meaning: [
      '高等学校，包括其下属院系以学校名义参加的。',
      'A university or college, its faculties included where they act in its name.',
    ],
    articles: [12],
  },
  institute: {
    label: ['科研院所', 'research institute'],
    meaning: [
      '以科研为主业的事业单位、新型研发机构等。',
      'A public institution or other body whose business is research.',
    ],
    articles: [12],
  },
  other: {
    label: ['其他单位', 'other unit'],
    meaning: [
      '以上都不是的单位，如医院、社会团体、机关。',
      'None of these, such as a hospital, an association or an authority.',
    ],
    articles: [12],
  },
};

export const UNIT_ROLES: WordList = {
  lead: {
    label: ['牵头单位', 'lead unit'],
    meaning: [
      '对项目总负责、签订任务书的单位，只有一家。',
      'The unit that answers for the project and signs the task agreement; there is one.',
    ],
    articles: [12, 15],
  },
  subproject: {
    label: ['子课题承担单位', 'sub-project unit'],
    meaning: ['承担一个子课题的单位。', 'A unit that carries a sub-project.'],
    articles: [12],
  },
  participant: {
    label: ['参与单位', 'participating unit'],
    meaning: [
      '参加实施、不单独承担子课题的单位。',
      'A unit that takes part without a sub-project of its own.',
    ],
    articles: [12],
  },
};

export const ENTRY_ROUTES: WordList = {
  demander: {
    label: ['需求方入库', 'the demander enters'],
    meaning: [
      '发布了需求的需求方找到解决方案后自己入库。',
      'The demander whose need was published enters once it has found a solution.',
    ],
    articles: [11],
  },
  'same-direction': {
    label: ['同方向企业入库', 'a firm of the same direction enters'],
    meaning: [
      '需求方以外的长三角企业有同样方向的需求并已找到解决方案，经相符性审核入库。',
      'Another enterprise of the delta with a need of that direction has found a solution and enters after a conformity review.',
    ],
    articles: [11],
  },
};

export const NEED_STATUSES: WordList = {
  揭榜成功: {
    label: ['揭榜成功', 'fully taken up (揭榜成功)'],
    meaning: ['对外揭榜需求全部解决。', 'Every external need is solved.'],
    articles: [11],
  },
  部分揭榜成功: {
    label: ['部分揭榜成功', 'partly taken up (部分揭榜成功)'],
    meaning: [
      '对外揭榜需求至少解决一项、至少还有一项没有解决。',
      'At least one external need is solved and at least one is not.',
    ],
    articles: [11],
  },
  pending: {
    label: ['暂不入库', 'no entry yet'],
    meaning: [
      '一项也没有解决，暂不入库，需求持续有效。',
      'None is solved; there is no entry yet and the demand stays open.',
    ],
    articles: [11],
  },
};

export const REVIEW_RESULTS: WordList = {
  passed: {
    label: ['通过', 'passed'],
    meaning: [
      '填报信息与榜单需求相符，可以入库。',
      'What was filed matches the published demand, and the entry may be made.',
    ],
    articles: [11],
  },
  failed: {
    label: ['没有通过', 'failed'],
    meaning: [
      '填报信息与榜单需求不相符，不得入库。',
      'What was filed does not match, and there may be no entry.',
    ],
    articles: [11],
  },
};

export const CREDIT_STANDINGS: WordList = {
  clear: {
    label: ['无信用记录', 'clear'],
    meaning: [
      '没有不良信用记录，也没有生效中的限制。',
      'There is neither an adverse record nor a bar in effect.',
    ],
    articles: [19],
  },
  flagged: {
    label: ['有信用记录', 'record to be noted'],
    meaning: [
      '有不良信用记录，但没有生效中的限制；供申报和管理时参考。',
      'There is an adverse record but no bar in effect; it is to be taken into account.',
    ],
    articles: [19],
  },
  barred: {
    label: ['限制申报', 'barred'],
    meaning: [
      '决定之日有生效中的限制，不得申报。',
      'A bar is in effect on the day of decision, and nobody barred may apply.',
    ],
    articles: [19],
  },
};
