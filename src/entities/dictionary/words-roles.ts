import type { WordList } from './word.js';

/** What goes through the procedure. */
export const THINGS: WordList = {
  demand: {
    label: ['需求', 'demand'],
    meaning: [
      '需求方的一份创新需求，从征集到关闭。',
      'A demand of a demander, from collection to closing.',
    ],
    articles: [7, 9],
  },
  entry: {
    label: ['储备条目', 'reserve entry'],
    meaning: [
      '项目储备库里的一个条目，由需求方或同方向的企业持有。',
      'An entry of the project reserve, held by the demander or a firm of the same direction.',
    ],
    articles: [11],
  },
  guide: {
    label: ['年度联合攻关指南', 'annual guide'],
    meaning: ['一个年度的长三角联合攻关指南。', 'The joint R&D guide of one year.'],
    articles: [12],
  },
  project: {
    label: ['项目', 'project'],
    meaning: [
      '从申报到验收或终止的一个项目，申报书也算在内。',
      'A project from its application to acceptance or termination.',
    ],
    articles: [12, 15],
  },
};

/** Who may do an act, as the rows of the procedure name them. */
export const ROLES: WordList = {
  department: {
    label: ['三省一市任一科技厅（委）', 'any of the four departments'],
    meaning: ['四家科技厅（委）中的一家即可。', 'One of the four departments suffices.'],
    articles: [6],
  },
  'demander-department': {
    label: ['需求方所在地科技厅（委）', 'the department of the demander’s province'],
    meaning: [
      '征集本省（市）需求的那一家科技厅（委）；版本采用任一征集的解读时，四家均可。',
      'The department that collects the demands of its own province; any of the four where the edition reads it so.',
    ],
    articles: [6, 7],
  },
  departments: {
    label: ['三省一市科技厅（委）联合', 'the four departments jointly'],
    meaning: ['四家科技厅（委）共同办理。', 'The four departments act together.'],
    articles: [6, 9],
  },
  'deliberating-body': {
    label: ['审议机构', 'the body that deliberates'],
    meaning: [
      '版本规定审议需求目录或者立项的机构，草案都是工作专班。',
      'The body that the edition has deliberate on the catalogue or on approval, the task force in the draft.',
    ],
    articles: [8, 15],
  },
  'recommending-body': {
    label: ['推荐机构', 'the body that recommends'],
    meaning: [
      '版本规定的推荐机构，草案为工作专班。',
      'The body that the edition has recommend, the task force in the draft.',
    ],
    articles: [13],
  },
  'announcing-body': {
    label: ['公告机构', 'the body that announces'],
    meaning: [
      '版本规定的公告机构，草案为建设办公室。',
      'The body that the edition has announce, the Community Office in the draft.',
    ],
    articles: [15],
  },
  'guide-issuer': {
    label: ['指南发布机构', 'the body that issues the guide'],
    meaning: [
      '版本规定的指南发布机构，草案为建设办公室。',
      'The body that the edition has issue the guide, the Community Office in the draft.',
    ],
    articles: [12],
  },
  agency: {
    label: ['相关机构', 'the agency'],
    meaning: [
      '受理申报、组织评审的机构。',
      'The agency that takes in applications and holds reviews.',
    ],
    articles: [13, 14],
  },
  'promotion-group': {
    label: ['推进组', 'the promotion group'],
    meaning: [
      '联合攻关专题推进组，集中反馈解决方案、跨区域协调。',
      'The group for joint R&D that passes solutions on and coordinates across regions.',
    ],
    articles: [6, 10],
  },
  demander: {
    label: ['需求方', 'the demander'],
    meaning: ['提出本案卷需求的单位。', 'The unit whose demand the docket is about.'],
    articles: [7],
  },
  'other-enterprise': {
    label: ['需求方以外的企业', 'an enterprise other than the demander'],
    meaning: [
      '具有同样需求方向的其他企业。',
      'Another enterprise with a need of the same direction.',
    ],
    articles: [11],
  },
  reviewer: {
    label: ['相符性审核者（自拟）', 'the reviewer of conformity (our term)'],
    meaning: [
      '除申请者本身以外，任何审核相符性的人或机构。',
      'Whoever reviews conformity, other than the applicant.',
    ],
    articles: [11],
  },
  holder: {
    label: ['储备条目的持有单位', 'the holder of the entry'],
    meaning: ['以其名义入库的单位。', 'The unit in whose name the entry stands.'],
    articles: [11, 12],
  },
  lead: {
    label: ['牵头单位', 'the lead unit'],
    meaning: [
      '对项目总负责、签订任务书的单位。',
      'The unit that answers for the project and signs its task agreement.',
    ],
    articles: [12],
  },
  unit: {
    label: ['项目承担单位', 'a unit of the project'],
    meaning: [
      '牵头单位、子课题承担单位、参与单位中的任何一家。',
      'Any of the lead unit, the sub-project units and the participating units.',
    ],
    articles: [12, 17],
  },
  'lead-department': {
    label: ['牵头单位所在地科技厅（委）', 'the department of the lead unit’s province'],
    meaning: [
      '与牵头单位签约、管理和验收项目的那一家科技厅（委）。',
      'The department that signs with the lead unit, manages and accepts.',
    ],
    articles: [15, 18],
  },
  solver: {
    label: ['解决方', 'the solver'],
    meaning: ['合同里收款的解决方。', 'The solver who is paid under the contract.'],
    articles: [16],
  },
};
