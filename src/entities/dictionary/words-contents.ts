import type { WordList } from './word.js';

/** The words for what a demand is about, what is assessed and weighed, and whose money it is. */
export const SOURCE_LEVELS: WordList = {
  central: {
    label: ['中央资金', 'central money'],
    meaning: [
      '中央引导、支持地方科技创新发展的资金。',
      'The central funds that guide and support local science and technology.',
    ],
    articles: [3],
  },
  provincial: {
    label: ['省级资金', 'provincial money'],
    meaning: [
      '省、直辖市科技厅（委）安排的资金。',
      'Money set aside by the department of a province or of Shanghai.',
    ],
    articles: [3],
  },
  local: {
    label: ['市县资金', 'city or county money'],
    meaning: [
      '地市、县级科技部门投入的资金，不计入支持资金。',
      'Money of city and county departments, which is not part of the grant.',
    ],
    articles: [3],
  },
};

export const ASSESSMENT_CRITERIA: WordList = {
  'strategic-fit': {
    label: ['与国家战略的相符性', 'fit with national strategy'],
    meaning: ['需求是否符合国家战略。', 'Whether the demand serves national strategy.'],
    articles: [8],
  },
  validity: {
    label: ['有效性', 'validity'],
    meaning: ['需求是否真实、有意义。', 'Whether the need is real and worth solving.'],
    articles: [8],
  },
  clarity: {
    label: ['清晰度', 'clarity'],
    meaning: [
      '要解决什么、做到什么程度是否写清楚。',
      'Whether it says clearly what is to be solved and how far.',
    ],
    articles: [8],
  },
  urgency: {
    label: ['紧迫性', 'urgency'],
    meaning: [
      '产业链中的关键技术难题是否急需解决。',
      'Whether the industrial chain needs the key problem solved soon.',
    ],
    articles: [8],
  },
  necessity: {
    label: ['必要性', 'necessity'],
    meaning: ['是否确有必要通过联合攻关解决。', 'Whether joint R&D is needed to solve it.'],
    articles: [8],
  },
};

export const ACCEPTANCE_CRITERIA: WordList = {
  innovation: {
    label: ['成果创新水平', 'level of innovation'],
    meaning: [
      '成果比已有技术新在哪里、处于什么水平。',
      'How new the results are against what existed.',
    ],
    articles: [18],
  },
  application: {
    label: ['转化应用绩效', 'transfer and application'],
    meaning: [
      '成果转化、应用到什么程度，效果如何。',
      'How far the results were put to use, and with what effect.',
    ],
    articles: [18],
  },
  contribution: {
    label: ['对经济社会发展的实际贡献', 'actual contribution to economy and society'],
    meaning: [
      '成果给产业和社会带来的实际好处。',
      'What industry and society in fact gained from the results.',
    ],
    articles: [18],
  },
};

export const FIELDS: WordList = {
  'integrated-circuits': {
    label: ['集成电路', 'integrated circuits'],
    meaning: [
      '芯片设计、制造、封测及其装备和材料。',
      'Design, making and packaging of chips, with their equipment and materials.',
    ],
    articles: [4],
  },
  'artificial-intelligence': {
    label: ['人工智能', 'artificial intelligence'],
    meaning: [
      '智能算法、模型、芯片和应用系统。',
      'Algorithms, models, hardware and systems of artificial intelligence.',
    ],
    articles: [4],
  },
  biomedicine: {
    label: ['生物医药', 'biomedicine'],
    meaning: [
      '药物、疫苗、医疗器械和生物技术。',
      'Drugs, vaccines, medical devices and biotechnology.',
    ],
    articles: [4],
  },
};

export const DIRECTIONS: WordList = {
  software: {
    label: ['软件', 'software'],
    meaning: ['重点领域的工业软件、基础软件等研制。', 'Developing software for a key field.'],
    articles: [7],
  },
  chip: {
    label: ['芯片', 'chip'],
    meaning: ['重点领域的芯片研制。', 'Developing a chip for a key field.'],
    articles: [7],
  },
  equipment: {
    label: ['装备', 'equipment'],
    meaning: ['重点领域的装备、仪器研制。', 'Developing equipment or instruments for a key field.'],
    articles: [7],
  },
  material: {
    label: ['材料', 'material'],
    meaning: ['重点领域的材料研制。', 'Developing a material for a key field.'],
    articles: [7],
  },
  demonstration: {
    label: ['重大工程示范应用', 'demonstration in a major project'],
    meaning: ['在重大工程中的示范应用。', 'Demonstrating use in a major project.'],
    articles: [7],
  },
};

export const OBJECTIVES: WordList = {
  'key-technology': {
    label: ['关键技术解决', 'solving a key technology'],
    meaning: ['以攻克一项关键技术为目标。', 'The task aims at solving a key technology.'],
    articles: [12],
  },
  'major-project': {
    label: ['重大工程应用', 'use in a major project'],
    meaning: ['以在重大工程中应用为目标。', 'The task aims at use in a major project.'],
    articles: [12],
  },
  'key-enterprise-application': {
    label: ['重点企业应用', 'use by a key enterprise'],
    meaning: ['以在重点企业中应用为目标。', 'The task aims at use by a key enterprise.'],
    articles: [12],
  },
};

export const PLATFORMS: WordList = {
  'national-st-system': {
    label: ['国科管', 'the national S&T management information system'],
    meaning: [
      '国家科技管理信息系统，项目在这里申报。',
      'The national science and technology management information system, where projects are applied for.',
    ],
    articles: [6, 12],
  },
};
