import type { Facts } from '../entities/facts.js';
import { asOf } from '../values/date.js';
import { byBody, dayOf } from './procedure.js';
import {
  AT_LEAST,
  AT_MOST,
  fail,
  judged,
  lacking,
  missing,
  onDecision,
  pass,
  type Rule,
} from './rule.js';
import { isCompetent } from './territory.js';

type Agreement = Facts<'project-agreement'>;

/** Article 15: what is announced and signed was approved in deliberation (R15.steps). */
export const approvedFirst = {
  id: 'A15.approved-first',
  article: 15,
  modality: 'must',
  turnsAt: [{ of: 'facts.deliberation.on', unit: 'day', limit: onDecision, gives: AT_MOST }],
  check(facts, { decidedOn }) {
    const deliberation = asOf(facts.deliberation, decidedOn);
    if (deliberation === undefined) return missing(['facts.deliberation']);
    if (deliberation === null) return fail({ deliberation: null });
    const { approved, on } = deliberation;
    return approved ? pass({ approved, on }) : fail({ approved, on });
  },
} as const satisfies Rule<Agreement>;

/** Article 15: the construction office announces the approved projects. */
export const announcement = {
  id: 'A15.announcement',
  article: 15,
  modality: 'must',
  turnsAt: [{ of: 'facts.announcement.on', unit: 'day', limit: onDecision, gives: AT_MOST }],
  check(facts, { decidedOn, edition }) {
    const step = asOf(facts.announcement, decidedOn);
    return byBody(step, edition.parameters.announcingBody, 'facts.announcement');
  },
} as const satisfies Rule<Agreement>;

/** Article 15: each department signs with the leads of its own province. */
export const signingDepartment = {
  id: 'A15.signing-department',
  article: 15,
  modality: 'must',
  turnsAt: [{ of: 'facts.agreement.on', unit: 'day', limit: onDecision, gives: AT_MOST }],
  check(facts, { decidedOn }) {
    const agreement = asOf(facts.agreement, decidedOn);
    if (agreement === null) return fail({ agreement: null });
    const department = agreement?.department;
    const place = facts.lead?.place;
    const result = isCompetent(department, place);
    return judged(result, { department, place }, facts, 'agreement.department', 'lead.place');
  },
} as const satisfies Rule<Agreement>;

/** Article 15: both are signed, the task agreement and the contract. */
export const bothDocuments = {
  id: 'A15.both-documents',
  article: 15,
  modality: 'must',
  turnsAt: [{ of: 'facts.agreement.on', unit: 'day', limit: onDecision, gives: AT_MOST }],
  check(facts, { decidedOn }) {
    const agreement = asOf(facts.agreement, decidedOn);
    if (agreement === undefined) return missing(['facts.agreement']);
    if (agreement === null) return fail({ agreement: null });
    const { taskAgreement, contract } = agreement;
    return taskAgreement && contract
      ? pass({ taskAgreement, contract })
      : fail({ taskAgreement, contract });
  },
} as const satisfies Rule<Agreement>;

/** Article 15: resolution, announcement, signing, in this order; the same day keeps it. */
export const stepsInSequence = {
  id: 'A15.sequence',
  article: 15,
  modality: 'must',
  turnsAt: [
    {
      of: 'facts.announcement.on',
      unit: 'day',
      limit: ({ deliberation }) => deliberation?.on,
      gives: AT_LEAST,
    },
    {
      of: 'facts.agreement.on',
      unit: 'day',
      limit: ({ announcement }) => announcement?.on,
      gives: AT_LEAST,
    },
    {
      of: 'facts.deliberation.on',
      unit: 'day',
      limit: onDecision,
      gives: ['fail', 'fail', 'pass'],
    },
  ],
  check(facts, { decidedOn }) {
    const deliberation = asOf(facts.deliberation, decidedOn);
    const announced = asOf(facts.announcement, decidedOn);
    const agreement = asOf(facts.agreement, decidedOn);
    const evidence = {
      deliberatedOn: dayOf(deliberation),
      announcedOn: dayOf(announced),
      signedOn: dayOf(agreement),
    };
    const dates = Object.values(evidence).filter((on) => typeof on === 'string');
    const goesBack = dates.some((on, index) => on < (dates[index - 1] ?? ''));
    if (goesBack) return fail(evidence);
    const absent = lacking(facts, ['deliberation', 'announcement', 'agreement']);
    return absent.length > 0 ? missing(absent, evidence) : pass(evidence);
  },
} as const satisfies Rule<Agreement>;
