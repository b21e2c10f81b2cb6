import { frozen } from '../values/frozen.js';

/** The enumerated words of the wire contract. They are compared as they stand, without trimming. */

/** What kind of unit a party is. */
export const PARTY_KINDS = /* @__PURE__ */ frozen([
  'enterprise',
  'university',
  'institute',
  'other',
] as const);
/** One of the kinds of units. */
export type PartyKind = (typeof PARTY_KINDS)[number];

/** 工作专班, 建设办公室, 推进组, 相关机构, 三省一市科技厅（委）. */
export const BODIES = /* @__PURE__ */ frozen([
  'task-force',
  'office',
  'promotion-group',
  'agency',
  'departments',
] as const);
/** One of the bodies of the text. */
export type Body = (typeof BODIES)[number];

/** What a demand is assessed for, Article 8: 战略相符性, 有效性, 清晰度, 紧迫性, 必要性. */
export const ASSESSMENT_CRITERIA = /* @__PURE__ */ frozen([
  'strategic-fit',
  'validity',
  'clarity',
  'urgency',
  'necessity',
] as const);

/** What acceptance weighs, Article 18: 创新水平, 转化应用绩效, 实际贡献. */
export const ACCEPTANCE_CRITERIA = /* @__PURE__ */ frozen([
  'innovation',
  'application',
  'contribution',
] as const);

/** What a unit is in a project, Article 12: 牵头单位, 子课题承担单位, 参与单位. */
export const UNIT_ROLES = /* @__PURE__ */ frozen(['lead', 'subproject', 'participant'] as const);

/** How an entry came into the reserve, Article 11: by its demander, or by a firm of the same direction. */
export const ENTRY_ROUTES = /* @__PURE__ */ frozen(['demander', 'same-direction'] as const);

/** What an entry shows, Article 11 items 1 and 2; with nothing solved there is no entry. */
export const ENTRY_STATUSES = /* @__PURE__ */ frozen(['揭榜成功', '部分揭榜成功'] as const);
/** The status of an entry that is in the reserve. */
export type EntryStatus = (typeof ENTRY_STATUSES)[number];

/** The state of a demand's needs, worked out from them and never stored (R11.status, R11.pending). */
export const NEED_STATUSES = /* @__PURE__ */ frozen([
  '揭榜成功',
  '部分揭榜成功',
  'pending',
] as const);
/** The status that the needs of a demand or of an entry come to. */
export type NeedStatus = (typeof NEED_STATUSES)[number];

/** Stages of a demand; its status is worked out from its needs. */
export const DEMAND_STAGES = /* @__PURE__ */ frozen([
  'collected',
  'assessed',
  'catalogued',
  'declined',
  'open',
  'closed',
] as const);
export type DemandStage = (typeof DEMAND_STAGES)[number];

/** Stages of an entry as kept; `suspended` is worked out from the demand's needs. */
export const ENTRY_STAGES = /* @__PURE__ */ frozen([
  'under-review',
  'entered',
  'refused',
  'withdrawn',
] as const);
export type EntryStage = (typeof ENTRY_STAGES)[number];

/** Stages of an application and of the project that it becomes. */
export const PROJECT_STAGES = /* @__PURE__ */ frozen([
  'filed',
  'supplement-due',
  'accepted',
  'not-accepted',
  'reviewed',
  'review-failed',
  'listed',
  'approved',
  'rejected',
  'announced',
  'running',
  'project-accepted',
  'terminated',
] as const);
export type ProjectStage = (typeof PROJECT_STAGES)[number];

/** How a conformity review ended, Article 11. */
export const REVIEW_RESULTS = /* @__PURE__ */ frozen(['passed', 'failed'] as const);

/** Credit standing, Article 19, from the best to the worst. */
export const CREDIT_STANDINGS = /* @__PURE__ */ frozen(['clear', 'flagged', 'barred'] as const);

/** Whose money a source of funds is, Article 3. */
export const SOURCE_LEVELS = /* @__PURE__ */ frozen(['central', 'provincial', 'local'] as const);

/** The directions that Article 7 names: 软件, 芯片, 装备, 材料, 示范应用. */
export const DIRECTIONS = /* @__PURE__ */ frozen([
  'software',
  'chip',
  'equipment',
  'material',
  'demonstration',
] as const);

/** The objectives that Article 12 names: 关键技术解决, 重大工程应用, 重点企业应用. */
export const OBJECTIVES = /* @__PURE__ */ frozen([
  'key-technology',
  'major-project',
  'key-enterprise-application',
] as const);

/** 国科管, on which projects are applied for, Article 12. */
export const NATIONAL_PLATFORM = 'national-st-system';
