import type { Fault } from '../sentences.js';
import type { LifecycleNames } from './names.js';
import type { StepSeen } from './seen.js';

/** What a finding is about: the fact by which it is told from the others. */
export const STEP_TOPICS = [
  // S.order
  'stage',
  'latest',
  'alreadyEntered',
  'nothingSolved',
  'late',
  'early',
  'recommended',
  'nothingToForward',
  'nothingToAccept',
  'published',
  'entered',
  'noContract',
  'notForwarded',
  'demandClosed',
  'mayBeWith',
  'entryStage',
  'guided',
  'noticeOn',
  // S.actor
  'roles',
  // S.record
  'path',
  'alreadyReceived',
  'noSuchNeeds',
  'noSuchSolutions',
  'needsNotOnRecord',
  'needsWithdrawn',
  'needsPublished',
  'projectAccepted',
  'noRecordOf',
  'guideOnRecord',
  'noSuchEntry',
  'alreadyApplied',
  'beyondMoney',
  'signedWith',
  'reducedTo',
  'noSuchContract',
  'solverIsDemander',
  'solverNotAccepted',
  'contractElsewhere',
  'paymentOnRecord',
  'sameAsPaid',
  'paidInAll',
  'neverPaid',
  'alreadyReported',
  'notRunIn',
  'notOver',
] as const;
export type StepTopic = (typeof STEP_TOPICS)[number];

/** Everything that a language says of lifecycles. */
export interface LifecycleWords extends LifecycleNames {
  /** What stands against an act; where it is open, the question, as an indirect one. */
  readonly steps: Readonly<Record<StepTopic, (seen: StepSeen) => Fault>>;
}
