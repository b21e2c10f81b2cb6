import * as coded from '../coded-words.js';

/** What the coded words of a record are called. A word that is not here is the caller's own and is quoted. */
export const FIELDS = /* @__PURE__ */ coded.namesIn(coded.FIELDS, 'zh');
export const DIRECTIONS = /* @__PURE__ */ coded.namesIn(coded.DIRECTIONS, 'zh');
export const PLATFORMS = /* @__PURE__ */ coded.namesIn(coded.PLATFORMS, 'zh');
export const OBJECTIVES = /* @__PURE__ */ coded.namesIn(coded.OBJECTIVES, 'zh');
export const BODIES = /* @__PURE__ */ coded.namesIn(coded.BODIES, 'zh');

export const PARTY_KINDS = {
  enterprise: '企业',
  university: '高校',
  institute: '科研院所',
  other: '其他单位',
};

export const ASSESSMENT = {
  'strategic-fit': '与国家战略的相符性',
  validity: '有效性',
  clarity: '清晰度',
  urgency: '紧迫性',
  necessity: '必要性',
};

export const ACCEPTANCE = {
  innovation: '成果创新水平',
  application: '转化应用绩效',
  contribution: '对经济社会发展的实际贡献',
};

export const NOTICE_PARTS = {
  name: '攻关名称',
  task: '攻关任务',
  needs: '对外揭榜需求',
  investment: '项目投入',
  awardFunds: '对外揭榜资金',
};

export const STATUSES = {
  揭榜成功: '“揭榜成功”',
  部分揭榜成功: '“部分揭榜成功”',
  pending: '“暂不入库”',
};

export const STANDINGS = {
  clear: '无信用记录',
  flagged: '有信用记录',
  barred: '限制申报',
};
