import type { Facts } from '../entities/facts.js';
import { asOf, type DateText } from '../values/date.js';
import { FAIL, PASS, settled, UNKNOWN } from '../values/kleene.js';
import { dayOf, takenBy } from './procedure.js';
import { type Context, type DeclaredRule, reads } from './rule.js';
import { competenceTurns, isCompetent } from './territory.js';
import { AT_LEAST, AT_MOST, attestedAt, type Turn } from './turn.js';

type Agreement = Facts<'project-agreement'>;
type StepName = 'deliberation' | 'announcement' | 'agreement';

const stepOf = <Name extends StepName>(
  facts: Agreement,
  name: Name,
  { decidedOn }: Context,
): Agreement[Name] => asOf<{ on: DateText }>(facts[name], decidedOn) as Agreement[Name];

const byDecision = (name: StepName, { decidedOn }: Context): Turn => ({
  of: `facts.${name}.on`,
  unit: 'day',
  limit: decidedOn,
  gives: AT_MOST,
});

/** Article 15: what is announced and signed was approved in deliberation (R15.steps). */
export const approvedFirst: DeclaredRule<'A15.approved-first', Agreement> = {
  id: 'A15.approved-first',
  article: 15,
  modality: 'must',
  turnsAt: (_, context) => [
    byDecision('deliberation', context),
    attestedAt('facts.deliberation.approved'),
  ],
  result(facts, context) {
    const deliberation = stepOf(facts, 'deliberation', context);
    return deliberation === undefined ? UNKNOWN : settled(deliberation?.approved === true);
  },
  shows(facts, context) {
    const deliberation = stepOf(facts, 'deliberation', context);
    if (deliberation == null) return { deliberation };
    return { approved: deliberation.approved, on: deliberation.on };
  },
  needs: ['facts.deliberation'],
};

/** Article 15: the Community Office announces the approved projects. */
export const announcement: DeclaredRule<'A15.announcement', Agreement> = {
  id: 'A15.announcement',
  article: 15,
  modality: 'must',
  ...takenBy<Agreement>(
    'facts.announcement',
    'announcingBody',
    (facts, context) => stepOf(facts, 'announcement', context),
    (_, context) => [byDecision('announcement', context)],
  ),
};

/** Article 15: each department signs with the leads of its own province. */
export const signingDepartment: DeclaredRule<'A15.signing-department', Agreement> = {
  id: 'A15.signing-department',
  article: 15,
  modality: 'must',
  turnsAt: ({ agreement, lead }, context) => [
    byDecision('agreement', context),
    ...competenceTurns(
      'facts.agreement.department',
      'facts.lead.place',
      agreement?.department,
      lead?.place,
    ),
  ],
  result(facts, context) {
    const agreement = stepOf(facts, 'agreement', context);
    return agreement === null ? FAIL : isCompetent(agreement?.department, facts.lead?.place);
  },
  shows(facts, context) {
    const agreement = stepOf(facts, 'agreement', context);
    if (agreement === null) return { agreement };
    return { department: agreement?.department, place: facts.lead?.place };
  },
  needs: ['facts.agreement.department', 'facts.lead.place'],
};

/** Article 15: both are signed, the task agreement and the contract. */
export const bothDocuments: DeclaredRule<'A15.both-documents', Agreement> = {
  id: 'A15.both-documents',
  article: 15,
  modality: 'must',
  turnsAt: (_, context) => [
    byDecision('agreement', context),
    attestedAt('facts.agreement.taskAgreement'),
    attestedAt('facts.agreement.contract'),
  ],
  result(facts, context) {
    const agreement = stepOf(facts, 'agreement', context);
    if (agreement == null) return agreement === null ? FAIL : UNKNOWN;
    return settled(agreement.taskAgreement && agreement.contract);
  },
  shows(facts, context) {
    const agreement = stepOf(facts, 'agreement', context);
    if (agreement == null) return { agreement };
    return { taskAgreement: agreement.taskAgreement, contract: agreement.contract };
  },
  needs: ['facts.agreement'],
};

/** The days of the steps as they stood on the day of decision, in the order of the text. */
const daysOf = (facts: Agreement, context: Context) => ({
  deliberatedOn: dayOf(stepOf(facts, 'deliberation', context)),
  announcedOn: dayOf(stepOf(facts, 'announcement', context)),
  signedOn: dayOf(stepOf(facts, 'agreement', context)),
});

/** Whether the steps on record go backwards: each against the one before it, or (R15.sequence) both against the first. */
function goBack(facts: Agreement, context: Context): boolean {
  const { deliberatedOn, announcedOn, signedOn } = daysOf(facts, context);
  if (reads(context, 'R15.sequence', 'approval-first')) {
    return [announcedOn, signedOn].some((on) => on != null && on < (deliberatedOn ?? ''));
  }
  const taken = [deliberatedOn, announcedOn, signedOn].filter((on) => on != null);
  return taken.some((on, index) => on < (taken[index - 1] ?? ''));
}

const STEPS: readonly StepName[] = ['deliberation', 'announcement', 'agreement'];

/** Article 15: resolution, announcement, signing, in this order; the same day keeps it (R15.sequence). */
export const stepsInSequence: DeclaredRule<'A15.sequence', Agreement> = {
  id: 'A15.sequence',
  article: 15,
  modality: 'must',
  turnsAt: (facts, context) => [
    ...STEPS.flatMap((name, at) =>
      STEPS.flatMap((other, otherAt): Turn[] => {
        const limit = facts[other]?.on;
        if (at === otherAt || limit === undefined) return [];
        const gives = at > otherAt ? AT_LEAST : AT_MOST;
        return [{ of: `facts.${name}.on`, unit: 'day', limit, gives }];
      }),
    ),
    // A step dated later had not been taken, and is passed over.
    ...STEPS.map((name): Turn => ({ ...byDecision(name, context), gives: [FAIL, FAIL, PASS] })),
  ],
  result(facts, context) {
    if (goBack(facts, context)) return FAIL;
    return STEPS.some((name) => facts[name] === undefined) ? UNKNOWN : PASS;
  },
  shows: daysOf,
  needs: STEPS.map((name) => `facts.${name}`),
};
