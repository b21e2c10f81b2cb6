/** What the coded words of a record are called. A word that is not here is the caller's own and is quoted. */
export const FIELDS = {
  'integrated-circuits': 'integrated circuits',
  'artificial-intelligence': 'artificial intelligence',
  biomedicine: 'biomedicine',
};

export const DIRECTIONS = {
  software: 'software',
  chip: 'chips',
  equipment: 'equipment',
  material: 'materials',
  demonstration: 'demonstration in a major project',
};

export const PARTY_KINDS = {
  enterprise: 'an enterprise',
  university: 'a university',
  institute: 'an institute',
  other: 'another kind of unit',
};

export const KINDS_OF_UNITS = {
  enterprise: 'enterprises',
  university: 'universities',
  institute: 'institutes',
  other: 'other units',
};

export const BODIES = {
  'task-force': 'the task force',
  office: 'the construction office',
  'promotion-group': 'the promotion group',
  agency: 'the agency',
  departments: 'the four departments',
};

export const ASSESSMENT = {
  'strategic-fit': 'strategic fit',
  validity: 'validity',
  clarity: 'clarity',
  urgency: 'urgency',
  necessity: 'necessity',
};

export const ACCEPTANCE = {
  innovation: 'the level of innovation',
  application: 'the results of application',
  contribution: 'the contribution made',
};

export const NOTICE_PARTS = {
  name: 'the name',
  task: 'the task',
  needs: 'the external needs',
  investment: 'the investment',
  awardFunds: 'the award funds',
};

export const STATUSES = {
  揭榜成功: 'fully taken up (“揭榜成功”)',
  部分揭榜成功: 'partly taken up (“部分揭榜成功”)',
  pending: 'pending',
};

export const PLATFORMS = {
  'national-st-system': 'the national S&T management information system',
};

export const OBJECTIVES = {
  'key-technology': 'solving a key technology',
  'major-project': 'use in a major project',
  'key-enterprise-application': 'use by a key enterprise',
};
