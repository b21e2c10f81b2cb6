import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../src/dossier/index.js';
import type { DecisionRecord } from '../../src/index.js';
import type { Act } from '../../src/lifecycle/index.js';
import { otherFirmsProject, regularActs } from '../lifecycle/histories.js';

const recordsFrom = (acts: readonly Act[]): DecisionRecord[] => recordsOf({ id: 'K-1', acts });

/** `act day kind outcome of what` of each record. */
const told = (acts: readonly Act[]): string[] =>
  recordsFrom(acts).map(
    ({ id, decidedOn, kind, outcome, subject = {} }) =>
      `${id} ${decidedOn} ${kind} ${outcome} ${Object.values(subject).join(' ')}`,
  );

/** The facts of the last record of a kind. */
const factsOf = (kind: string, acts: readonly Act[]) =>
  recordsFrom(acts)
    .filter((each) => each.kind === kind)
    .at(-1)?.facts;

const actNamed = (name: string) => regularActs.find(({ act }) => act === name) as Act;
const changed = (name: string, change: object): Act[] =>
  regularActs.map((act) => (act.act === name ? ({ ...act, ...change } as Act) : act));

const C1 = {
  ...{ id: 'C1', solver: '合肥微纳检测研究院', amount: 500_000_000 },
  payments: [
    { amount: 200_000_000, on: '2022-12-01' },
    { amount: 200_000_000, on: '2024-10-30' },
  ],
};

describe('which acts make which records', () => {
  it('a project of the demander, from its demand to its acceptance', () => {
    expect(told(regularActs)).toEqual([
      'acts.0 2022-02-10 demand-collection permit K-1',
      'acts.2 2022-03-20 demand-catalogue permit K-1',
      'acts.3 2022-04-15 demand-publication permit K-1',
      'acts.5 2022-05-20 solution-matching met K-1',
      'acts.7 2022-06-10 reserve-entry 部分揭榜成功 K-1 E1',
      'acts.9 2022-07-20 project-application permit K-1 E1 P1',
      'acts.10 2022-08-01 formal-review supplement K-1 E1 P1',
      'acts.12 2022-08-18 formal-review accepted K-1 E1 P1',
      'acts.14 2022-09-10 expert-review met K-1 E1 P1',
      'acts.16 2022-10-08 project-approval permit K-1 E1 P1',
      'acts.18 2022-11-01 project-agreement met K-1 E1 P1',
      'acts.19 2022-11-15 grant permit K-1 E1 P1',
      'acts.24 2023-03-15 solution-matching met K-1',
      'acts.26 2023-06-01 grant permit K-1 E1 P1',
      'acts.29 2024-11-05 project-acceptance permit K-1 E1 P1',
      'acts.29 2024-11-05 solver-payment met K-1 E1 P1',
      'acts.29 2024-11-05 annual-report met K-1 E1 P1',
    ]);
  });

  it('the project of another firm: its entry is one by itself, and the project is of that entry', () => {
    expect(told(otherFirmsProject)).toEqual([
      'acts.0 2022-02-10 demand-collection permit K-1',
      'acts.2 2022-03-20 demand-catalogue permit K-1',
      'acts.3 2022-04-15 demand-publication permit K-1',
      'acts.5 2022-05-20 solution-matching met K-1',
      'acts.7 2022-06-10 reserve-entry 部分揭榜成功 K-1 E1',
      'acts.9 2022-06-20 reserve-entry 部分揭榜成功 K-1 E2',
      'acts.11 2022-07-20 project-application permit K-1 E2 P1',
      'acts.12 2022-08-01 formal-review accepted K-1 E2 P1',
      'acts.14 2022-09-10 expert-review met K-1 E2 P1',
      'acts.16 2022-10-08 project-approval permit K-1 E2 P1',
      'acts.18 2022-11-01 project-agreement met K-1 E2 P1',
    ]);
  });

  it('a record has no member for what its docket does not say', () => {
    for (const record of recordsFrom(regularActs)) {
      expect(Object.keys(record)).toEqual([
        ...['id', 'kind', 'decidedOn', 'subject', 'facts', 'outcome'],
      ]);
      expect(Object.values(record.subject ?? {})).not.toContain(undefined);
    }
  });
});

describe('Article 16: an instalment stands by itself, as its act says', () => {
  const facts = {
    ...{ localCap: null, approvedOn: '2022-10-08', investment: 3_000_000_000, place: '320500' },
  };

  it('with its own amount and its own sources', () => {
    const central = [{ level: 'central', amount: '300万元' }];
    expect(factsOf('grant', regularActs)).toEqual({
      ...{ ...facts, grant: 300_000_000, sources: central },
    });
  });

  it('without sources where it states none, whatever the other one states', () => {
    const [first, second] = recordsFrom(
      regularActs.map((act) => {
        if (act.act !== 'award-grant' || act.on !== '2023-06-01') return act;
        const { sources: _, ...bare } = act;
        return bare;
      }),
    ).filter(({ kind }) => kind === 'grant');
    expect(first?.facts).toHaveProperty('sources.1.level', 'provincial');
    expect(second?.facts).toEqual({ ...facts, grant: 300_000_000 });
  });
});

describe('Articles 16 to 18: what had been paid and reported when acceptance was decided', () => {
  const rest = { approvedOn: '2022-10-08', acceptanceOn: '2024-11-05' };
  const reports = {
    ...{ approvedOn: '2022-10-08', startedOn: '2022-11-01', endedOn: null, reports: [2022, 2023] },
  };
  const later = (name: string, on: string, change: object): Act =>
    ({ ...actNamed(name), on, ...change }) as Act;

  it('every payment of every contract, not the sums', () => {
    expect(factsOf('solver-payment', regularActs)).toEqual({ ...rest, contracts: [C1] });
    expect(factsOf('annual-report', regularActs)).toEqual(reports);
  });

  it('also where acceptance was refused', () => {
    const refused = changed('accept-project', { outcome: 'deny' });
    expect(told(refused).slice(-3)).toEqual([
      'acts.29 2024-11-05 project-acceptance deny K-1 E1 P1',
      'acts.29 2024-11-05 annual-report met K-1 E1 P1',
      'acts.29 2024-11-05 solver-payment met K-1 E1 P1',
    ]);
    expect(factsOf('solver-payment', refused)).toEqual({ ...rest, contracts: [C1] });
  });

  it('nothing of reports where nobody knows when the project began', () => {
    const unsigned = regularActs.filter(({ act }) => act !== 'sign-agreement');
    expect(told(unsigned).slice(-2)).toEqual([
      'acts.28 2024-11-05 project-acceptance permit K-1 E1 P1',
      'acts.28 2024-11-05 solver-payment met K-1 E1 P1',
    ]);
  });

  it('a refund after acceptance is one of the contracts that were looked at then, and of no other', () => {
    const back = later('pay-solver', '2024-11-21', { act: 'refund', amount: '10万元' });
    const acts = [
      ...regularActs,
      later('sign-contract', '2024-11-10', { contractId: 'C2' }),
      later('pay-solver', '2024-11-20', { contractId: 'C2' }),
      back,
    ];
    const payments = [...C1.payments, { amount: -10_000_000, on: '2024-11-21' }];
    expect(told(acts).at(-1)).toBe('acts.32 2024-11-21 solver-payment met K-1 E1 P1');
    expect(factsOf('solver-payment', acts)).toEqual({ ...rest, contracts: [{ ...C1, payments }] });
  });

  it('before acceptance, and after one that was refused, every contract of the project is', () => {
    const refused = changed('accept-project', { outcome: 'deny' });
    const again = [
      ...refused,
      later('sign-contract', '2024-11-10', { contractId: 'C2' }),
      later('accept-project', '2025-03-01', { outcome: 'permit' }),
    ];
    expect(factsOf('solver-payment', again)).toMatchObject({
      ...{ acceptanceOn: '2025-03-01', contracts: [{ id: 'C1' }, { id: 'C2', payments: [] }] },
    });
  });
});

describe('a docket that cannot be read has no records', () => {
  it('also where it keeps itself from being read', () => {
    const closed = {
      get acts(): never {
        throw new Error('not to be read');
      },
    };
    for (const docket of [
      closed,
      null,
      7,
      { id: 'K-1' },
      { id: 'K-1', edition: 'none', acts: [] },
    ]) {
      expect(recordsOf(docket)).toEqual([]);
    }
  });
});
