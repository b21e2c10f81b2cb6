import { expertReview, formalReview, projectApplication } from './application.js';
import { creditStanding } from './credit.js';
import {
  demandAdjustment,
  demandCatalogue,
  demandCollection,
  demandPublication,
  solutionMatching,
} from './demand.js';
import type { FactsByKind } from './fact-types.js';
import {
  annualReport,
  grant,
  projectAcceptance,
  projectAgreement,
  projectApproval,
  solverPayment,
} from './project.js';
import { reserveEntry } from './reserve.js';

/** The schema of the facts of each of the sixteen kinds of decision, in the order of the procedure. */
export const factSchemas = /* @__PURE__ */ Object.freeze({
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

export type { FactsByKind };

/** A kind of decision that the regulation governs. */
export type Kind = keyof FactsByKind;

/** The facts of one kind: `Facts<'grant'>`. */
export type Facts<K extends Kind> = FactsByKind[K];
