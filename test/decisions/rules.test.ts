import { describe, expect, it } from 'vitest';
import { decisions, determine, type Kind } from '../../src/index.js';
import { DECIDED_ON, factsOf, KINDS } from '../records.js';

/** The rules of each kind in the order of the wire contract, with their modality; outcomes in theirs. */
const CONTRACT: { readonly [K in Kind]: readonly [outcomes: string, ...rules: string[]] } = {
  'demand-collection': [
    'permit deny',
    'A4.field advise',
    'A4.duration advise',
    'A4.cross-region advise',
    'A7.direction advise',
    'A7.jurisdiction must',
    'A7.demander must',
    'A7.external-need must',
  ],
  'demand-catalogue': [
    'permit deny',
    'A8.experts must',
    'A8.criteria must',
    'A8.conclusion must',
    'A8.deliberation must',
  ],
  'demand-publication': [
    'permit deny',
    'A9.catalogued must',
    'A9.joint must',
    'A9.contents principle',
    'A9.anonymity principle',
    'A9.funds advise',
  ],
  'solution-matching': ['met unmet', 'A10.forwarding must'],
  'reserve-entry': [
    '揭榜成功 部分揭榜成功 pending ineligible',
    'A10.related-party advise',
    'A11.published must',
    'A11.applicant must',
    'A11.conformity must',
    'A11.status define',
  ],
  'demand-adjustment': [
    'permit deny',
    'A11.same-name-task must',
    'A11.partial must',
    'A11.as-published must',
    'A11.others-untouched must',
    'A11.adjusted-solved advise',
    'A11.addition advise',
    'A11.success-by-withdrawal advise',
    'A11.fall-out advise',
  ],
  'project-application': [
    'permit deny',
    'A12.guide must',
    'A12.reserve must',
    'A12.holder must',
    'A12.partial-entry advise',
    'A12.one-lead must',
    'A12.lead-region must',
    'A12.regions must',
    'A12.leader must',
    'A12.team must',
    'A12.platform must',
    'A12.objective must',
    'A12.objective-listed advise',
    'A12.consortium advise',
    'A19.not-barred must',
    'A19.unflagged advise',
  ],
  'formal-review': [
    'accepted supplement not-accepted',
    'A13.formal define',
    'A13.supplement define',
  ],
  'expert-review': [
    'met unmet',
    'A13.accepted-first must',
    'A13.recommended must',
    'A14.joint must',
    'A14.pool must',
    'A14.frequency must',
  ],
  'project-approval': [
    'permit deny',
    'A14.review must',
    'A15.joint-list must',
    'A15.deliberation must',
    'A15.order must',
  ],
  'project-agreement': [
    'met unmet',
    'A15.approved-first must',
    'A15.announcement must',
    'A15.signing-department must',
    'A15.both-documents must',
    'A15.sequence must',
  ],
  grant: [
    'permit deny',
    'A3.central-funds advise',
    'A16.grant-cap must',
    'A16.local-cap must',
    'A16.at-approval must',
    'A16.sources-sum advise',
  ],
  'solver-payment': ['met unmet', 'A16.solver-payment must', 'A16.refund-after-acceptance advise'],
  'annual-report': ['met unmet', 'A17.annual-report must'],
  'project-acceptance': [
    'permit deny',
    'A16.paid-before-acceptance must',
    'A17.reports advise',
    'A18.department must',
    'A18.criteria must',
  ],
  'credit-standing': ['clear flagged barred', 'A19.bar define', 'A19.record define'],
};

describe.each(KINDS)('%s', (kind) => {
  const [outcomes, ...rules] = CONTRACT[kind];

  it('has the rules and outcomes of the wire contract, in its order', () => {
    const { outcomes: given, rules: encoded } = decisions[kind];
    expect(given.join(' ')).toBe(outcomes);
    expect(encoded.map(({ id, modality }) => `${id} ${modality}`)).toEqual(rules);
  });

  it('names the article of a rule in its id', () => {
    for (const { id, article } of decisions[kind].rules) {
      expect(id.startsWith(`A${article}.`)).toBe(true);
    }
  });

  it('says of itself which kind it is', () => {
    expect(decisions[kind].kind).toBe(kind);
  });

  it('finds one answer per rule that applies, in that order, each of its article', () => {
    const { findings } = determine(kind, factsOf(kind), { decidedOn: DECIDED_ON });
    expect(findings.map(({ rule, modality }) => `${rule} ${modality}`)).toEqual(rules);
    for (const { rule, article } of findings) expect(rule.startsWith(`A${article}.`)).toBe(true);
  });

  it('is lawful in the typical case, which leaves nothing open', () => {
    const { lawful, possible, findings } = determine(kind, factsOf(kind), {
      decidedOn: DECIDED_ON,
    });
    expect(lawful).not.toEqual([]);
    expect(possible).toEqual(lawful);
    expect(findings.filter(({ result }) => result === 'unknown')).toEqual([]);
  });
});

describe('the readings that can change an answer', () => {
  it.each<[Kind, string[]]>([
    ['formal-review', ['R13.supplement']],
    ['expert-review', ['R14.joint']],
  ])('of %s', (kind, readings) => {
    expect((decisions[kind] as { readings?: readonly string[] }).readings).toEqual(readings);
  });
});
