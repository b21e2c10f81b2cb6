import type { Facts } from '../entities/facts.js';
import { asOf, type DateText } from '../values/date.js';
import { FAIL, PASS, settled, UNKNOWN } from '../values/kleene.js';
import { atFour, dayOf, isJoint, jointly, takenBy } from './procedure.js';
import type { Context, DeclaredRule } from './rule.js';
import { AT_LEAST, AT_MOST, type Sides, type Turn } from './turn.js';

type Approval = Facts<'project-approval'>;

const proposalOf = ({ proposal }: Approval, { decidedOn }: Context) => asOf(proposal, decidedOn);
const deliberationOf = ({ deliberation }: Approval, { decidedOn }: Context) =>
  asOf(deliberation, decidedOn);
const stepAt = (of: string, limit: DateText, gives: Sides): Turn => ({
  of,
  unit: 'day',
  limit,
  gives,
});
const byDecision = (of: string, { decidedOn }: Context): Turn => stepAt(of, decidedOn, AT_MOST);

/** Article 15: the four departments settle the list of projects together (R9.joint). */
export const jointList: DeclaredRule<'A15.joint-list', Approval> = {
  id: 'A15.joint-list',
  article: 15,
  modality: 'must',
  turnsAt: (_, context) => [
    atFour('facts.proposal.departments'),
    byDecision('facts.proposal.on', context),
  ],
  result(facts, context) {
    const proposal = proposalOf(facts, context);
    return proposal === null ? FAIL : isJoint(proposal?.departments);
  },
  shows(facts, context) {
    const proposal = proposalOf(facts, context);
    return proposal === null ? { proposal } : jointly(proposal?.departments);
  },
  needs: ['facts.proposal'],
};

/** Article 15: the task force deliberates on the list and passes it (R15.steps). */
export const approvalDeliberation: DeclaredRule<'A15.deliberation', Approval> = {
  id: 'A15.deliberation',
  article: 15,
  modality: 'must',
  ...takenBy<Approval>('facts.deliberation', 'approvalBody', deliberationOf, (_, context) => [
    byDecision('facts.deliberation.on', context),
  ]),
};

/** Article 15: the list comes first, then the deliberation. */
export const listedFirst: DeclaredRule<'A15.order', Approval> = {
  id: 'A15.order',
  article: 15,
  modality: 'must',
  turnsAt: ({ proposal, deliberation }, context) => [
    ...(proposal == null ? [] : [stepAt('facts.deliberation.on', proposal.on, AT_LEAST)]),
    ...(deliberation == null ? [] : [stepAt('facts.proposal.on', deliberation.on, AT_MOST)]),
    // A step dated later had not been taken, and then there is no order to keep.
    stepAt('facts.proposal.on', context.decidedOn, [FAIL, FAIL, PASS]),
    stepAt('facts.deliberation.on', context.decidedOn, [UNKNOWN, UNKNOWN, PASS]),
  ],
  result(facts, context) {
    const proposal = proposalOf(facts, context);
    const deliberation = deliberationOf(facts, context);
    // A step on record as not taken fails by its own rule; there is no order to keep.
    if (proposal === null || deliberation === null) return PASS;
    if (proposal === undefined || deliberation === undefined) return UNKNOWN;
    return settled(deliberation.on >= proposal.on);
  },
  shows: (facts, context) => ({
    proposedOn: dayOf(proposalOf(facts, context)),
    deliberatedOn: dayOf(deliberationOf(facts, context)),
  }),
  needs: ['facts.proposal', 'facts.deliberation'],
};
