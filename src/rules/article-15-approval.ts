import type { Facts } from '../entities/facts.js';
import { asOf } from '../values/date.js';
import { byAllFour, byBody, dayOf } from './procedure.js';
import { AT_LEAST, AT_MOST, fail, missing, onDecision, pass, type Rule } from './rule.js';

type Approval = Facts<'project-approval'>;

/** Article 15: the four departments settle the list of projects together (R9.joint). */
export const jointList = {
  id: 'A15.joint-list',
  article: 15,
  modality: 'must',
  turnsAt: [
    { of: 'facts.proposal.departments', unit: 'item', limit: () => 4, gives: AT_LEAST },
    { of: 'facts.proposal.on', unit: 'day', limit: onDecision, gives: AT_MOST },
  ],
  check(facts, { decidedOn }) {
    const proposal = asOf(facts.proposal, decidedOn);
    if (proposal === undefined) return missing(['facts.proposal']);
    if (proposal === null) return fail({ proposal: null });
    return byAllFour(proposal.departments, 'facts.proposal.departments');
  },
} as const satisfies Rule<Approval>;

/** Article 15: the task force deliberates on the list and passes it (R15.steps). */
export const approvalDeliberation = {
  id: 'A15.deliberation',
  article: 15,
  modality: 'must',
  turnsAt: [{ of: 'facts.deliberation.on', unit: 'day', limit: onDecision, gives: AT_MOST }],
  check(facts, { decidedOn, edition }) {
    const deliberation = asOf(facts.deliberation, decidedOn);
    return byBody(deliberation, edition.parameters.deliberatingBody, 'facts.deliberation');
  },
} as const satisfies Rule<Approval>;

/** Article 15: the list comes first, then the deliberation. */
export const listedFirst = {
  id: 'A15.order',
  article: 15,
  modality: 'must',
  turnsAt: [
    {
      of: 'facts.deliberation.on',
      unit: 'day',
      limit: ({ proposal }) => proposal?.on,
      gives: AT_LEAST,
    },
    { of: 'facts.proposal.on', unit: 'day', limit: onDecision, gives: ['fail', 'fail', 'pass'] },
  ],
  check(facts, { decidedOn }) {
    const proposal = asOf(facts.proposal, decidedOn);
    const deliberation = asOf(facts.deliberation, decidedOn);
    const evidence = {
      proposedOn: dayOf(proposal),
      deliberatedOn: dayOf(deliberation),
    };
    // A step on record as not taken fails by its own rule; there is no order to keep.
    if (proposal === null || deliberation === null) return pass(evidence);
    if (proposal === undefined || deliberation === undefined) {
      const absent = proposal === undefined ? ['facts.proposal'] : [];
      const both = deliberation === undefined ? [...absent, 'facts.deliberation'] : absent;
      return missing(both, evidence);
    }
    return proposal.on <= deliberation.on ? pass(evidence) : fail(evidence);
  },
} as const satisfies Rule<Approval>;
