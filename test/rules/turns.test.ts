import { expect, it } from 'vitest';
import { decisions } from '../../src/index.js';
import { inForce } from '../../src/rules/article-20-in-force.js';
import type { Turn, Unmeasured } from '../../src/rules/rule.js';

/** On what each rule with a limit turns, and in what that is counted, in the order of the procedure. */
const TURNS: readonly (readonly [rule: string, ...measured: string[]])[] = [
  ['A4.duration', 'facts.demand.months month', 'facts.demand.months month'],
  ['A7.external-need', 'facts.demand.needs item'],
  ['A8.experts', 'facts.assessment.experts item'],
  ['A8.criteria', 'facts.assessment.criteria item'],
  ['A9.joint', 'facts.departments item'],
  ['A9.contents', 'facts.notice.needs item'],
  [
    'A9.anonymity',
    'facts.demander.name character',
    'facts.notice.needs item',
    'facts.demander.aliases item',
  ],
  ['A9.funds', 'facts.notice.awardFunds fen'],
  [
    'A10.forwarding',
    'facts.received.0.on day',
    'facts.forwarded.0.on day',
    'facts.received.0.on day',
    'facts.forwarded.0.on day',
  ],
  ['A11.applicant', 'facts.needs item'],
  ['A11.partial', 'facts.after.needs item', 'facts.before.needs item'],
  ['A11.as-published', 'facts.published item', 'facts.after.needs item'],
  ['A11.others-untouched', 'facts.after.needs item', 'facts.before.needs item'],
  ['A11.adjusted-solved', 'facts.after.needs item', 'facts.before.needs item'],
  ['A11.addition', 'facts.after.needs item', 'facts.before.needs item'],
  ['A11.success-by-withdrawal', 'facts.before.needs item', 'facts.after.needs item'],
  ['A11.fall-out', 'facts.after.needs item', 'facts.before.needs item'],
  ['A12.guide', 'facts.guide.year year', 'facts.guide.on day'],
  ['A12.holder', 'facts.units item'],
  ['A12.one-lead', 'facts.units item'],
  ['A12.lead-region', 'facts.units item'],
  ['A12.regions', 'facts.units region'],
  ['A12.team', 'facts.team item'],
  ['A12.consortium', 'facts.units item'],
  ['A13.supplement', 'facts.supplement.on day', 'facts.supplement.on day', 'decidedOn day'],
  ['A14.joint', 'facts.departments item'],
  ['A14.pool', 'facts.experts item'],
  ['A14.frequency', 'facts.roundOfYear round'],
  ['A15.joint-list', 'facts.proposal.departments item', 'facts.proposal.on day'],
  ['A15.deliberation', 'facts.deliberation.on day'],
  ['A15.order', 'facts.deliberation.on day', 'facts.proposal.on day'],
  ['A15.approved-first', 'facts.deliberation.on day'],
  ['A15.announcement', 'facts.announcement.on day'],
  ['A15.signing-department', 'facts.agreement.on day'],
  ['A15.both-documents', 'facts.agreement.on day'],
  [
    'A15.sequence',
    'facts.announcement.on day',
    'facts.agreement.on day',
    'facts.deliberation.on day',
  ],
  ['A3.central-funds', 'facts.sources fen'],
  ['A16.grant-cap', 'facts.grant fen'],
  ['A16.local-cap', 'facts.grant fen'],
  ['A16.at-approval', 'facts.approvedOn day'],
  ['A16.sources-sum', 'facts.sources fen'],
  [
    'A16.solver-payment',
    'facts.contracts.0.payments fen',
    'facts.contracts.0.payments.0.on day',
    'facts.acceptanceOn day',
  ],
  [
    'A16.refund-after-acceptance',
    'facts.contracts.0.payments.0.on day',
    'facts.contracts.0.payments.0.on day',
    'facts.contracts.0.payments.0.amount fen',
  ],
  ['A17.annual-report', 'facts.reports item', 'decidedOn day', 'facts.endedOn day'],
  ['A18.criteria', 'facts.criteria item'],
  ['A19.bar', 'facts.parties.0.records.0.bar.from day', 'facts.parties.0.records.0.bar.until day'],
  ['A19.record', 'facts.parties.0.records.0.on day'],
  ['A20.in-force', 'decidedOn day', 'decidedOn day'],
];

type Turning = { readonly id: string; readonly turnsAt: readonly Turn<never>[] | Unmeasured };

it('every rule with a limit turns on these amounts, days and counts, and no other rule on any', () => {
  const rules = Object.values(decisions).flatMap(({ rules }): readonly Turning[] => rules);
  const turns = new Map(
    [...rules, inForce as Turning].flatMap(({ id, turnsAt }) =>
      typeof turnsAt === 'string'
        ? []
        : [[id, turnsAt.map((turn) => `${turn.of} ${turn.unit}`)] as const],
    ),
  );
  expect([...turns].map(([id, measured]) => [id, ...measured])).toEqual(TURNS);
});
