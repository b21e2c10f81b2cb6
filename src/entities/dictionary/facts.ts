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

/** The facts of each kind of decision, in the order of the procedure. */
export const facts = {
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
} as const;
