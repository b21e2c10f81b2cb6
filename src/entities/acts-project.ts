import * as z from 'zod';
import { anAct, head, stated } from './acts-demand.js';
import { expertReview, formalReview, projectApplication } from './application.js';
import { deadlineGiven } from './crosses.js';
import { grant, projectAcceptance, projectAgreement, projectApproval } from './project.js';
import { cross, date, money, place, positiveMoney, text, year } from './shapes.js';

const onProject = <Name extends string>(name: Name) => ({ ...head(name), projectId: text });
const formalOutcome = z.enum(['accepted', 'supplement', 'not-accepted']);
const units = projectApplication.shape.units.unwrap();

/** A payment or a refund; its id tells it from another of the same day and amount. */
const payment = { contractId: text, amount: positiveMoney, paymentId: text.optional() };

/** Whoever is asked for a supplement is told by when (Article 13). */
const reviewForm = anAct({
  ...onProject('review-form'),
  ...stated(formalReview),
  outcome: formalOutcome,
  deadline: date.optional(),
}).check(cross(deadlineGiven));

/** The acts from the guide to the approval, Articles 12–15; the project's id names its application too. */
export const applicationActs = {
  'publish-guide': anAct({ ...head('publish-guide'), year }),
  'file-application': anAct({
    ...onProject('file-application'),
    ...stated(projectApplication),
    entryId: text.optional(),
    year,
  }),
  'review-form': reviewForm,
  'file-supplement': anAct(onProject('file-supplement')),
  lapse: anAct(onProject('lapse')),
  recommend: anAct(onProject('recommend')),
  'hold-review': anAct({
    ...onProject('hold-review'),
    ...stated(expertReview),
    reviewFavourable: z.boolean(),
  }),
  'list-project': anAct({ ...onProject('list-project'), departments: z.array(place) }),
  'deliberate-approval': anAct({
    ...onProject('deliberate-approval'),
    ...stated(projectApproval),
    approved: z.boolean(),
    investment: money.optional(),
    localCap: money.nullable().optional(),
  }),
} as const;

/** The acts from the announcement to the end of a project, Articles 15–18. */
export const projectActs = {
  announce: anAct(onProject('announce')),
  'award-grant': anAct({
    ...onProject('award-grant'),
    ...stated(grant),
    instalment: money,
  }),
  'sign-agreement': anAct({
    ...onProject('sign-agreement'),
    ...stated(projectAgreement),
    taskAgreement: z.boolean(),
    contract: z.boolean(),
  }),
  'sign-contract': anAct({
    ...onProject('sign-contract'),
    contractId: text,
    solver: text,
    amount: positiveMoney,
  }),
  'pay-solver': anAct({
    ...onProject('pay-solver'),
    ...payment,
  }),
  refund: anAct({ ...onProject('refund'), ...payment }),
  'report-year': anAct({ ...onProject('report-year'), year }),
  'accept-project': anAct({
    ...onProject('accept-project'),
    ...stated(projectAcceptance),
    outcome: z.enum(['permit', 'deny']),
  }),
  'terminate-project': anAct({ ...onProject('terminate-project'), reason: text }),
  'change-lead': anAct({
    ...onProject('change-lead'),
    ...stated(projectApplication),
    entryId: text.optional(),
    units,
    taskAgreement: z.boolean(),
    contract: z.boolean(),
  }),
} as const;
