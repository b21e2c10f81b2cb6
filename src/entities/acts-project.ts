import * as z from 'zod';
import { head, stated } from './acts-demand.js';
import { expertReview, formalReview, projectApplication } from './application.js';
import { deadlineGiven } from './crosses.js';
import { grant, projectAcceptance, projectAgreement, projectApproval } from './project.js';
import { cross, date, money, place, positiveMoney, text, year } from './shapes.js';

const onProject = <Name extends string>(name: Name) => ({ ...head(name), projectId: text });
const formalOutcome = z.enum(['accepted', 'supplement', 'not-accepted']);
const units = projectApplication.shape.units.unwrap();

/** Whoever is asked for a supplement is told by when (Article 13). */
const reviewForm = z
  .strictObject({
    ...onProject('review-form'),
    ...stated(formalReview),
    outcome: formalOutcome,
    deadline: date.optional(),
  })
  .check(cross(deadlineGiven));

/** The acts from the guide to the approval, Articles 12–15; the project's id names its application too. */
export const applicationActs = {
  'publish-guide': z.strictObject({ ...head('publish-guide'), year }),
  'file-application': z.strictObject({
    ...onProject('file-application'),
    ...stated(projectApplication),
    entryId: text.optional(),
    year,
  }),
  'review-form': reviewForm,
  'file-supplement': z.strictObject(onProject('file-supplement')),
  lapse: z.strictObject(onProject('lapse')),
  recommend: z.strictObject(onProject('recommend')),
  'hold-review': z.strictObject({
    ...onProject('hold-review'),
    ...stated(expertReview),
    reviewFavourable: z.boolean(),
  }),
  'list-project': z.strictObject({ ...onProject('list-project'), departments: z.array(place) }),
  'deliberate-approval': z.strictObject({
    ...onProject('deliberate-approval'),
    ...stated(projectApproval),
    approved: z.boolean(),
    investment: money.optional(),
  }),
} as const;

/** The acts from the announcement to the end of a project, Articles 15–18. */
export const projectActs = {
  announce: z.strictObject(onProject('announce')),
  'award-grant': z.strictObject({
    ...onProject('award-grant'),
    ...stated(grant),
    instalment: money,
  }),
  'sign-agreement': z.strictObject({
    ...onProject('sign-agreement'),
    ...stated(projectAgreement),
    taskAgreement: z.boolean(),
    contract: z.boolean(),
  }),
  'sign-contract': z.strictObject({
    ...onProject('sign-contract'),
    contractId: text,
    solver: text,
    amount: positiveMoney,
  }),
  'pay-solver': z.strictObject({
    ...onProject('pay-solver'),
    contractId: text,
    amount: positiveMoney,
  }),
  refund: z.strictObject({ ...onProject('refund'), contractId: text, amount: positiveMoney }),
  'report-year': z.strictObject({ ...onProject('report-year'), year }),
  'accept-project': z.strictObject({
    ...onProject('accept-project'),
    ...stated(projectAcceptance),
    outcome: z.enum(['permit', 'deny']),
  }),
  'terminate-project': z.strictObject({ ...onProject('terminate-project'), reason: text }),
  'change-lead': z.strictObject({
    ...onProject('change-lead'),
    ...stated(projectApplication),
    entryId: text.optional(),
    units,
    taskAgreement: z.boolean(),
    contract: z.boolean(),
  }),
} as const;
