import * as coded from '../coded-words.js';

/** What the coded words of a record are called. A word that is not here is the caller's own and is quoted. */
export const FIELDS = /* @__PURE__ */ coded.namesIn(coded.FIELDS, 'en');
export const DIRECTIONS = /* @__PURE__ */ coded.namesIn(coded.DIRECTIONS, 'en');
export const PLATFORMS = /* @__PURE__ */ coded.namesIn(coded.PLATFORMS, 'en');
export const OBJECTIVES = /* @__PURE__ */ coded.namesIn(coded.OBJECTIVES, 'en');
export const BODIES = /* @__PURE__ */ coded.namesIn(coded.BODIES, 'en');

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

export const ASSESSMENT = {
  'strategic-fit': 'fit with national strategy',
  validity: 'validity',
  clarity: 'clarity',
  urgency: 'urgency',
  necessity: 'necessity',
};

export const ACCEPTANCE = {
  innovation: 'the level of innovation',
  application: 'transfer and application',
  contribution: 'the actual contribution to economy and society',
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
