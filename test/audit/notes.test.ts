import { describe, expect, it } from 'vitest';
import { type Kind, readEdition, recheck } from '../../src/index.js';
import { KINDS, recordOf, typicalFacts } from '../records.js';

const CODE = '91110108551385082Q';
const WRONG = '911101085513850820';

const measured = readEdition({
  id: 'measured',
  localMeasures: [{ place: '320000', ceiling: '900万元' }],
});
const editions = measured.ok ? [measured.edition] : [];

/** What is noted on a record with these facts besides the typical ones. */
function notes(kind: Kind, facts: object, more: object = {}) {
  const record = recordOf(kind, { facts: { ...structuredClone(typicalFacts[kind]), ...facts } });
  const result = recheck({ ...record, ...more }, { editions });
  if (result.verdict === 'invalid') throw new Error(JSON.stringify(result.errors));
  return result.notes;
}
const tiny = (path: string) => ({ note: 'tiny-amount', path });
const filler = (path: string) => ({ note: 'filler', path });

describe('what looks like a slip', () => {
  it('is noted on no typical record', () => {
    for (const kind of KINDS) expect(recheck(recordOf(kind))).not.toHaveProperty('notes');
  });

  it('an amount above zero and under 1 万元, to the fen', () => {
    const noted = (grant: string) => notes('grant', { grant });
    expect(noted('0元')).toBeUndefined();
    expect(noted('0.01元')).toEqual([tiny('facts.grant')]);
    expect(noted('9999.99元')).toEqual([tiny('facts.grant')]);
    expect(noted('1万元')).toBeUndefined();
    expect(noted('10000.01元')).toBeUndefined();
  });

  it('each amount that is one, in the order of the fields, and none that is left out or null', () => {
    const sources = [
      { level: 'central', amount: '600万元' },
      { level: 'provincial', amount: '300元' },
      { level: 'local', amount: '1元' },
    ];
    expect(
      notes('grant', { investment: '3000元', grant: '900元', localCap: '9元', sources }),
    ).toEqual(
      [
        ...['facts.investment', 'facts.grant', 'facts.localCap'],
        ...['facts.sources.1.amount', 'facts.sources.2.amount'],
      ].map(tiny),
    );
    expect(notes('grant', { localCap: null, sources: undefined })).toBeUndefined();
    const { demand } = typicalFacts['demand-collection'];
    expect(
      notes('demand-collection', {
        demand: { ...demand, investment: '3000元', awardFunds: '800元' },
      }),
    ).toEqual(['facts.demand.investment', 'facts.demand.awardFunds'].map(tiny));
    const { notice } = typicalFacts['demand-publication'];
    expect(
      notes('demand-publication', {
        notice: { ...notice, investment: '3000元', awardFunds: '800元' },
      }),
    ).toEqual(['facts.notice.investment', 'facts.notice.awardFunds'].map(tiny));
  });

  it('of a contract its amount, and no payment, which may be small or go back', () => {
    const payments = [
      { amount: '1元', on: '2024-06-29' },
      { amount: '-1元', on: '2024-06-30' },
    ];
    const contracts = [
      { id: 'C1', amount: '500万元', payments },
      { id: 'C2', amount: '500元' },
    ];
    expect(notes('solver-payment', { contracts })).toEqual([tiny('facts.contracts.1.amount')]);
  });

  it('bare numbers, which count fen, beside amounts with a unit: each of them is named', () => {
    const all = { investment: 3_000_000_000, grant: 900_000_000, localCap: null };
    const sources = [
      { level: 'central', amount: 600_000_000 },
      { level: 'provincial', amount: '300万元' },
    ];
    expect(notes('grant', { ...all, sources: undefined })).toBeUndefined();
    expect(notes('grant', { ...all, sources })).toEqual([
      {
        note: 'mixed-units',
        paths: ['facts.investment', 'facts.grant', 'facts.sources.0.amount'],
      },
    ]);
    const contracts = [
      { id: 'C1', amount: '500万元', payments: [{ amount: 400_000_000, on: '2024-06-29' }] },
      { id: 'C2', amount: 500_000_000, payments: [{ amount: '400万元' }, { amount: 1 }] },
    ];
    expect(notes('solver-payment', { contracts })).toEqual([
      {
        note: 'mixed-units',
        paths: [
          'facts.contracts.0.payments.0.amount',
          'facts.contracts.1.amount',
          'facts.contracts.1.payments.1.amount',
        ],
      },
    ]);
  });

  it('what is tiny is told before the units that are mixed', () => {
    expect(notes('grant', { grant: 900, localCap: null, sources: undefined })).toEqual([
      tiny('facts.grant'),
      { note: 'mixed-units', paths: ['facts.grant'] },
    ]);
  });
});

describe('the credit code of a demander or applicant', () => {
  it.each<[Kind, string]>([
    ['demand-collection', 'demander'],
    ['demand-publication', 'demander'],
    ['reserve-entry', 'applicant'],
  ])('of %s whose check character is wrong', (kind, who) => {
    const party = (typicalFacts[kind] as unknown as Record<string, object>)[who];
    const noted = (id: string) => notes(kind, { [who]: { ...party, id } });
    expect(noted(WRONG)).toEqual([{ note: 'credit-code', path: `facts.${who}.id` }]);
    // In another width it is the same; what has no form of a code is no wrong one.
    expect(noted('９11101085513850820')).toEqual([
      { note: 'credit-code', path: `facts.${who}.id` },
    ]);
    for (const id of [CODE, 'D-1', WRONG.slice(1)]) expect(noted(id)).toBeUndefined();
  });
});

describe('a cap that the measures of an edition set otherwise', () => {
  const facts = { place: '320500', approvedOn: '2024-06-28' };
  const noted = (changes: object) =>
    notes('grant', { ...facts, ...changes }, { edition: 'measured' });
  const differs = [{ note: 'local-cap-differs', path: 'facts.localCap' }];

  it('is one fen less or more, or none', () => {
    expect(measured.ok).toBe(true);
    expect(noted({ localCap: '900万元' })).toBeUndefined();
    expect(noted({ localCap: '899.999999万元' })).toEqual(differs);
    expect(noted({ localCap: '900.000001万元' })).toEqual(differs);
    expect(noted({ localCap: null })).toEqual(differs);
    expect(noted({ localCap: undefined })).toBeUndefined();
  });

  it('is none where no measure applies, or it is open which', () => {
    expect(noted({ localCap: '1000万元', place: '330100' })).toBeUndefined();
    expect(noted({ localCap: '1000万元', place: undefined })).toBeUndefined();
    expect(noted({ localCap: '1000万元', approvedOn: undefined })).toBeUndefined();
    expect(notes('grant', { ...facts, localCap: '1000万元' })).toBeUndefined();
  });
});

describe('texts that only fill their place', () => {
  it('a leader and members of the team, and none that is a name', () => {
    const noted = (leader: unknown, team: unknown) =>
      notes('project-application', { leader, team });
    expect(noted('待定', ['周工', '无', '—'])).toEqual(
      ['facts.leader', 'facts.team.1', 'facts.team.2'].map(filler),
    );
    expect(noted(null, undefined)).toBeUndefined();
    expect(noted(undefined, ['周工'])).toBeUndefined();
  });

  it('reasons, in the order of the findings', () => {
    const reasons = {
      'A16.sources-sum': '同上',
      'A16.grant-cap': '待定',
      'A3.central-funds': '专款',
    };
    expect(notes('grant', {}, { reasons })).toEqual(
      ['reasons.A16.grant-cap', 'reasons.A16.sources-sum'].map(filler),
    );
    expect(notes('grant', {}, { reasons: { 'A16.grant-cap': '专款' } })).toBeUndefined();
    expect(notes('grant', {}, { reasons: {} })).toBeUndefined();
  });
});
