/** The regulation as data: articles clause by clause, readings, editions, and the words of the text. */

export type { Language } from '../values/language.js';
export {
  DELTA,
  DEPARTMENTS,
  departmentFor,
  departmentsLacking,
  inDelta,
  isDepartment,
  isPlace,
  type Place,
  provinceOf,
} from '../values/place.js';
export { departmentLabel, placeLabel } from '../values/prefectures.js';
export {
  type Article,
  article,
  articles,
  type Bilingual,
  type Clause,
  clausesOf,
  type Disposition,
  type Remainder,
  type RuleReference,
} from './articles.js';
export { draft, type Edition, isDated, type Parameters } from './editions.js';
export { type Reading, type ReadingId, reading, readings } from './readings.js';
export {
  ACCEPTANCE_CRITERIA,
  ASSESSMENT_CRITERIA,
  BODIES,
  type Body,
  CREDIT_STANDINGS,
  DIRECTIONS,
  ENTRY_ROUTES,
  ENTRY_STATUSES,
  type EntryStatus,
  NATIONAL_PLATFORM,
  NEED_STATUSES,
  type NeedStatus,
  OBJECTIVES,
  PARTY_KINDS,
  type PartyKind,
  REVIEW_RESULTS,
  SOURCE_LEVELS,
  UNIT_ROLES,
} from './words.js';
