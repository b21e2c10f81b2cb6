import { rowsOf } from './check.js';
import { paymentMet, reportsMet, started } from './checks/acceptance.js';
import { acceptanceOrder } from './checks/acceptance-order.js';
import { adjustmentBefore, adjustmentPublished } from './checks/adjustment.js';
import {
  applicationGuide,
  entryTwice,
  formallyAccepted,
  formalOrder,
  reviewFavourable,
  roundOfYear,
} from './checks/application.js';
import { approvedFirst, signingDepartment } from './checks/approval.js';
import { applicationCredit, barMeanwhile, creditMemory } from './checks/credit.js';
import {
  catalogued,
  noticeAwardFunds,
  noticeDemander,
  noticeInvestment,
  noticeName,
  noticeNeeds,
  noticeTask,
  receivedBeforePublication,
  refusedBefore,
} from './checks/demand.js';
import { applicationEntry } from './checks/entry-of-application.js';
import { grantAfterAcceptance, grantsTogether, sameInvestment } from './checks/grants.js';
import { grantPlace, leadPlace } from './checks/lead.js';
import { sameId, subject } from './checks/naming.js';
import {
  acceptanceDay,
  contractsSum,
  contractTwice,
  paymentsGrow,
  solverDemander,
} from './checks/payments.js';
import {
  entryApplicant,
  entryNeeds,
  entrySolved,
  published,
  statusAfterAdjustment,
} from './checks/reserve.js';

/** The table of cross-checks, in its order. */
export const CHECKS = /* @__PURE__ */ rowsOf(
  subject,
  refusedBefore,
  catalogued,
  noticeName,
  noticeTask,
  noticeNeeds,
  noticeInvestment,
  noticeAwardFunds,
  noticeDemander,
  receivedBeforePublication,
  published,
  entryNeeds,
  entrySolved,
  entryApplicant,
  adjustmentPublished,
  adjustmentBefore,
  statusAfterAdjustment,
  applicationEntry,
  applicationCredit,
  applicationGuide,
  entryTwice,
  formalOrder,
  formallyAccepted,
  roundOfYear,
  reviewFavourable,
  barMeanwhile,
  approvedFirst,
  leadPlace,
  signingDepartment,
  grantPlace,
  sameInvestment,
  grantsTogether,
  grantAfterAcceptance,
  acceptanceDay,
  paymentMet,
  reportsMet,
  paymentsGrow,
  solverDemander,
  contractsSum,
  contractTwice,
  started,
  acceptanceOrder,
  creditMemory,
  sameId,
);

/** The id of a cross-check. */
export type CheckId = (typeof CHECKS)[number]['id'];
