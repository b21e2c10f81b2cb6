/** What the coded words of a record are called. A word that is not here is the caller's own and is quoted. */
export const FIELDS = {
  'integrated-circuits': '集成电路',
  'artificial-intelligence': '人工智能',
  biomedicine: '生物医药',
};

export const DIRECTIONS = {
  software: '软件',
  chip: '芯片',
  equipment: '装备',
  material: '材料',
  demonstration: '重大工程示范应用',
};

export const PARTY_KINDS = {
  enterprise: '企业',
  university: '高校',
  institute: '科研院所',
  other: '其他单位',
};

export const BODIES = {
  'task-force': '工作专班',
  office: '建设办公室',
  'promotion-group': '推进组',
  agency: '相关机构',
  departments: '三省一市科技厅（委）',
};

export const ASSESSMENT = {
  'strategic-fit': '战略相符性',
  validity: '有效性',
  clarity: '清晰度',
  urgency: '紧迫性',
  necessity: '必要性',
};

export const ACCEPTANCE = {
  innovation: '创新水平',
  application: '转化应用绩效',
  contribution: '实际贡献',
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

export const PLATFORMS = { 'national-st-system': '国科管' };

export const OBJECTIVES = {
  'key-technology': '关键技术解决',
  'major-project': '重大工程应用',
  'key-enterprise-application': '重点企业应用',
};

export const STANDINGS = {
  clear: '无信用记录',
  flagged: '有信用记录',
  barred: '限制申报',
};
