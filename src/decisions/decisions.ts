import type { inForce } from '../rules/article-20-in-force.js';
import { frozen } from '../values/frozen.js';
import { annualReport } from './annual-report.js';
import { creditStanding } from './credit-standing.js';
import { demandAdjustment } from './demand-adjustment.js';
import { demandCatalogue } from './demand-catalogue.js';
import { demandCollection } from './demand-collection.js';
import { demandPublication } from './demand-publication.js';
import { expertReview } from './expert-review.js';
import { formalReview } from './formal-review.js';
import { grant } from './grant.js';
import { projectAcceptance } from './project-acceptance.js';
import { projectAgreement } from './project-agreement.js';
import { projectApplication } from './project-application.js';
import { projectApproval } from './project-approval.js';
import { reserveEntry } from './reserve-entry.js';
import { solutionMatching } from './solution-matching.js';
import { solverPayment } from './solver-payment.js';

/** The sixteen kinds of decision that the regulation governs, in the order of the procedure. */
export const decisions = /* @__PURE__ */ frozen({
  'demand-collection': demandCollection,
  'demand-catalogue': demandCatalogue,
  'demand-publication': demandPublication,
  'solution-matching': solutionMatching,
  'reserve-entry': reserveEntry,
  'demand-adjustment': demandAdjustment,
  'project-application': projectApplication,
  'formal-review': formalReview,
  'expert-review': expertReview,
  'project-approval': projectApproval,
  'project-agreement': projectAgreement,
  grant,
  'solver-payment': solverPayment,
  'annual-report': annualReport,
  'project-acceptance': projectAcceptance,
  'credit-standing': creditStanding,
} as const);

/** The outcomes of a kind: `OutcomeOf<'grant'>` is `'permit' | 'deny'`. */
export type OutcomeOf<K extends keyof typeof decisions> = (typeof decisions)[K]['outcomes'][number];

/** The id of a rule that a kind of decision can have. */
export type RuleIdOf<K extends keyof typeof decisions> =
  | (typeof decisions)[K]['rules'][number]['id']
  | (typeof inForce)['id'];

/** The id of any rule: `A`, the article, a point, a name. */
export type RuleId = RuleIdOf<keyof typeof decisions>;
