import * as z from 'zod';
import { ACCEPTANCE_CRITERIA, SOURCE_LEVELS } from '../regulation/words.js';
import { endsAfterStart } from './crosses.js';
import {
  body,
  cross,
  date,
  listById,
  listOnce,
  money,
  place,
  positiveMoney,
  signedMoney,
  text,
  year,
} from './shapes.js';

/** The list of projects proposed for approval by the departments, Article 15. */
export const proposal = z.strictObject({ departments: z.array(place), on: date });

/** Facts of project-approval, Articles 14 and 15. */
export const projectApproval = z.strictObject({
  reviewFavourable: z.boolean().optional(),
  proposal: proposal.nullable().optional(),
  deliberation: z.strictObject({ body, approved: z.boolean(), on: date }).nullable().optional(),
});

/** Facts of project-agreement, Article 15: resolution, announcement, task agreement and contract. */
export const projectAgreement = z.strictObject({
  deliberation: z.strictObject({ approved: z.boolean(), on: date }).nullable().optional(),
  announcement: z.strictObject({ body, on: date }).nullable().optional(),
  agreement: z
    .strictObject({
      department: place,
      taskAgreement: z.boolean(),
      contract: z.boolean(),
      on: date,
    })
    .nullable()
    .optional(),
  lead: z.strictObject({ place: place.optional() }).optional(),
});

/** A source of the project's funds, Article 3. */
export const source = z.strictObject({ level: z.enum(SOURCE_LEVELS), amount: money });

/** Facts of grant, Articles 3 and 16. */
export const grant = z.strictObject({
  investment: money.optional(),
  grant: money,
  approvedOn: date.nullable().optional(),
  localCap: money.nullable().optional(),
  sources: z.array(source).optional(),
  place: place.optional(),
});

/** A payment from the demander to the solver, or back (below zero). */
export const payment = z.strictObject({ amount: signedMoney, on: date.optional() });

/** A contract between demander and solver, with its amount as first signed (R16.contract). */
export const contract = z.strictObject({
  id: text,
  solver: text.optional(),
  amount: positiveMoney,
  payments: z.array(payment).optional(),
});

/** Facts of solver-payment, Article 16. */
export const solverPayment = z.strictObject({
  approvedOn: date.nullable().optional(),
  acceptanceOn: date.nullable().optional(),
  contracts: listById(contract).nullable().optional(),
});

/** Facts of annual-report, Article 17. */
export const annualReport = z
  .strictObject({
    approvedOn: date.nullable().optional(),
    startedOn: date,
    endedOn: date.nullable().optional(),
    reports: listOnce(year).optional(),
  })
  .check(cross(endsAfterStart));

/** Facts of project-acceptance, Articles 16, 17 and 18. */
export const projectAcceptance = z.strictObject({
  approvedOn: date.nullable().optional(),
  department: place.optional(),
  lead: z.strictObject({ place: place.optional() }).optional(),
  criteria: listOnce(z.enum(ACCEPTANCE_CRITERIA)).optional(),
  solverPaymentMet: z.boolean().optional(),
  annualReportsMet: z.boolean().optional(),
});
