/** Everything a platform needs, by name. */

export type { Note } from './audit/notes.js';
export { type FactsRead, type ReadFactsOptions, readFacts } from './audit/read-facts.js';
export {
  type CellError,
  type Invalid,
  type Rechecked,
  type RecheckOptions,
  type RecheckResult,
  recheck,
} from './audit/recheck.js';
export { recheckAll } from './audit/recheck-all.js';
export type { DecisionRecord, Subject } from './audit/record.js';
export { factSchemas, recordSchemas } from './audit/spoken-schemas.js';
export {
  countIn,
  emptySummary,
  type RuleCounts,
  type Summary,
  type VerdictCounts,
} from './audit/summary.js';
export { type Decision, type Outcomes, type Verdict, verdictOn } from './decisions/decision.js';
export { decisions, type OutcomeOf } from './decisions/decisions.js';
export {
  type Determination,
  type DetermineOptions,
  determine,
  type Finding,
  type Judgement,
  judge,
  type RuleId,
  type RuleIdOf,
} from './decisions/determine.js';
export {
  type GrantLimits,
  type LargestGrant,
  largestGrant,
} from './decisions/largest-grant.js';
export type { NotJudged } from './decisions/one-by-one.js';
export type { Across, RecordPlace } from './dossier/across.js';
export type { Weight } from './dossier/check.js';
export type { CheckId } from './dossier/checks.js';
export {
  type CrossCheckOptions,
  crossCheck,
  gatherAcross,
  mergeAcross,
} from './dossier/cross-check.js';
export type { FileSubject } from './dossier/filed.js';
export type { OnFile } from './dossier/on-file.js';
export type {
  CrossChecked,
  CrossCounts,
  CrossFinding,
  FileVerdict,
  RecordOnFile,
  SubjectResult,
} from './dossier/result.js';
export { type EditionRead, readEdition } from './editions/edition.js';
export type { Facts, FactsByKind, Kind } from './entities/facts.js';
export { FAULT_CODES, type FaultCode } from './entities/fault.js';
export { type DataError, DataFault } from './entities/faults.js';
export type { Bilingual } from './regulation/bilingual.js';
export { draft, type Edition, type Parameters } from './regulation/editions.js';
export type { ReadingId } from './regulation/readings.js';
export { type PublicNotice, publicNotice } from './rules/article-9-notice.js';
export { type Disclosure, disclosures } from './rules/article-9-publication.js';
export { statusesOf } from './rules/article-11-reserve.js';
export { smallestPayment } from './rules/article-16-payment.js';
export { yearsDue } from './rules/article-17-reports.js';
export { provincesCovered } from './rules/regions.js';
export type {
  Evidence,
  Json,
  Modality,
  OpenReason,
  Remedy,
  Rule,
} from './rules/rule.js';
export { type CreditCodeStatus, checkCreditCode } from './values/credit-code.js';
export type { DateText } from './values/date.js';
export { type Language, type LanguageTag, languageOf } from './values/language.js';
export { type Fen, type Money, parseMoney, showMoney } from './values/money.js';
export { type WrittenMoney, writtenMoney } from './values/money-written.js';
export { departmentFor, inDelta, isDepartment, type Place } from './values/place.js';
export { departmentLabel, placeLabel } from './values/prefectures.js';
export { todayIn, type Zone } from './values/today.js';
export { wan, yuan } from './values/yuan.js';
