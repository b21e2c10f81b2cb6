/** Whole files: a docket as the decision records of its file, and the records of files held against each other. */
export type { Across, RecordPlace } from './across.js';
export type { Weight } from './check.js';
export type { CheckId } from './checks.js';
export { type CrossCheckOptions, crossCheck, gatherAcross, mergeAcross } from './cross-check.js';
export type { FileSubject } from './filed.js';
export type { OnFile } from './on-file.js';
export { recordsOf } from './records-of.js';
export type {
  CrossChecked,
  CrossCounts,
  CrossFinding,
  FileVerdict,
  RecordOnFile,
  SubjectResult,
} from './result.js';
