/** The regulation as data: articles clause by clause, readings, editions, and the words of the text. */

export { type CreditCodeStatus, checkCreditCode } from '../values/credit-code.js';
export { addDays, DAYS_IN_RANGE } from '../values/days.js';
export { type Language, type LanguageTag, languageOf } from '../values/language.js';
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
export type { Alternative, Choices, SwitchId } from './alternatives.js';
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
export {
  draft,
  type Edition,
  type EditionParameters,
  isDated,
  isKnown,
  type LocalMeasure,
  type NotKnown,
  type ParameterName,
  type Parameters,
  type RuleOverride,
  readingOf,
} from './editions.js';
export { type Reading, type ReadingId, reading, readings } from './readings.js';
export { type Switch, switches } from './switches.js';
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
