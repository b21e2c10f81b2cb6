import { describe, expect, it } from 'vitest';
import { type Act, docketMachine } from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  decided,
  OTHER,
  otherFirmsProject,
  PARTNER,
  reached,
  registered,
  regularActs,
  SOLVER,
  the,
  until,
  untilEntry,
} from './histories.js';

/* Contracts, payments and refunds (Article 16): what the record says of them, to the fen and to the day. */

/** What the record says against an act; what is only pointed out bears `advice`. */
function record(history: readonly Act[], act: Act) {
  const { findings: against, advice } = decided(history, act);
  const told = (marked: object) =>
    [...(marked === ADVICE ? advice : against)]
      .filter(({ rule }) => rule === 'S.record')
      .map(({ facts, missing }) => ({ ...facts, ...(missing && { missing }), ...marked }));
  return [...told({}), ...told(ADVICE)];
}

const ADVICE = { advice: true };
const signed = until('pay-solver');
const sign = (changes: Partial<Act<'sign-contract'>> = {}) => the('sign-contract', changes);
const pay = (changes: Partial<Act<'pay-solver'>> = {}) => the('pay-solver', changes);
const refund = (changes: Partial<Act<'refund'>> = {}): Act<'refund'> => ({
  ...{ act: 'refund', on: '2023-01-10', by: SOLVER, projectId: 'P1', contractId: 'C1' },
  amount: '1万元',
  ...changes,
});
const firmIn = [...untilEntry, registered, conforming];

describe('with whom a contract is signed', () => {
  const before = until('sign-contract');
  const unnamed = before.map((act) =>
    act.act === 'receive-solution' ? { ...act, solver: undefined } : act,
  );

  it.each([
    ['a solver whose solution was accepted is nothing to point out', before, SOLVER, []],
    [
      'one whose solution was never accepted is pointed out',
      before,
      PARTNER,
      [{ solverNotAccepted: PARTNER, ...ADVICE }],
    ],
    ['the demander is pointed out', before, DEMANDER, [{ solverIsDemander: DEMANDER, ...ADVICE }]],
    ['the demander by its id too', before, 'D-EX-01', [{ solverIsDemander: 'D-EX-01', ...ADVICE }]],
    ['nobody where an accepted solution names no solver', unnamed, PARTNER, []],
    ['the demander even then', unnamed, DEMANDER, [{ solverIsDemander: DEMANDER, ...ADVICE }]],
    [
      'one whose solution was only forwarded is pointed out',
      until('accept-solution'),
      SOLVER,
      [{ solverNotAccepted: SOLVER, ...ADVICE }],
    ],
  ])('%s', (_, history, solver, told) => {
    expect(record(history, sign({ solver, on: '2022-11-20' }))).toEqual(told);
  });

  it('in a contract of another firm’s entry nobody is pointed out, signed again neither', () => {
    const act = sign({ by: OTHER, solver: PARTNER, contractId: 'C2', on: '2022-12-10' });
    expect(record(otherFirmsProject, act)).toEqual([]);
    expect(record([...otherFirmsProject, act], act)).toEqual([]);
    const again = sign({ solver: PARTNER, on: '2022-12-10' });
    expect(record([...before, sign({ solver: PARTNER })], again)).toEqual([
      { solverNotAccepted: PARTNER, ...ADVICE },
    ]);
  });

  it('signed again by the other side of width and spaces it is the same solver', () => {
    expect(record(signed, sign({ solver: ` ${SOLVER} ` }))).toEqual([]);
    expect(record(signed, sign({ solver: PARTNER }))).toEqual([
      { signedWith: SOLVER, solver: PARTNER },
      { solverNotAccepted: PARTNER, ...ADVICE },
    ]);
  });
});

describe('paid twice', () => {
  const paid = [...signed, pay()];

  it.each([
    ['on another day', { on: '2022-12-02' }, []],
    ['of another amount', { amount: '200.01万元' }, []],
    [
      'of the same day and amount, in whatever unit',
      { amount: 200000000 },
      [{ sameAsPaid: 200000000, on: '2022-12-01', ...ADVICE }],
    ],
  ])('a payment %s', (_, changes, told) => {
    expect(record(paid, pay(changes))).toEqual(told);
  });

  it('counts all the same; on another contract it is another payment', () => {
    const twice = reached([...paid, pay()]).contracts[0]?.payments;
    expect(twice?.map(({ amount }) => amount)).toEqual([200000000, 200000000]);
    const second = [...paid, sign({ contractId: 'C2', on: '2022-12-01' })];
    expect(record(second, pay({ contractId: 'C2' }))).toEqual([]);
  });

  it('a refund of the same day and amount as a payment is none of its kind; as a refund it is', () => {
    const back = refund({ on: '2022-12-01', amount: '100万元' });
    expect(record([...paid, pay({ amount: '100万元' })], back)).toEqual([]);
    expect(record([...paid, back], back)).toEqual([
      { sameAsPaid: 100000000, on: '2022-12-01', ...ADVICE },
    ]);
  });

  it('an id that is on record already is held against it, of whatever contract, and it is not counted', () => {
    const history = [
      ...[...signed, pay({ paymentId: '流水 7' })],
      sign({ contractId: 'C2', on: '2022-12-01' }),
    ];
    const same = pay({ contractId: 'C2', paymentId: ' 流水 7 ', amount: 5, on: '2022-12-02' });
    expect(record(history, same)).toEqual([{ paymentOnRecord: ' 流水 7 ' }]);
    expect(reached([...history, same]).contracts[1]?.payments).toEqual([]);
    const other = { ...same, paymentId: '流水 8' };
    expect(record(history, other)).toEqual([]);
    expect(reached([...history, other]).contracts[1]?.payments).toMatchObject([
      { amount: 5, paymentId: '流水 8' },
    ]);
  });
});

describe('more paid than was signed for', () => {
  it.each([
    ['as much as was signed', signed, '500万元', []],
    [
      'a fen more',
      signed,
      500000001,
      [{ paidInAll: 500000001, largestSigned: 500000000, ...ADVICE }],
    ],
    ['as much as was signed again', [...signed, sign({ amount: '600万元' })], '600万元', []],
    [
      'a lower amount signed again lowers nothing',
      [...signed, sign({ amount: '400万元' })],
      '500万元',
      [],
    ],
    [
      'in all, net of what came back',
      [...signed, pay({ amount: '300万元' }), refund({ on: '2022-12-01', amount: '100万元' })],
      '300万元',
      [],
    ],
    [
      'a fen more in all',
      [...signed, pay({ amount: '300万元' }), refund({ on: '2022-12-01', amount: '100万元' })],
      300000001,
      [{ paidInAll: 500000001, largestSigned: 500000000, ...ADVICE }],
    ],
  ] as [string, Act[], string | number, object[]][])('%s', (_, history, amount, told) => {
    expect(record(history, pay({ amount, on: '2022-12-05' }))).toEqual(told);
  });
});

describe('more refunded than was paid by then', () => {
  const paid = [...signed, pay(), pay({ on: '2023-02-01', amount: '100万元' })];

  it.each([
    ['as much as was paid by then', '2023-01-10', '200万元', []],
    ['a fen more, though paid later', '2023-01-10', 200000001, [{ neverPaid: 1 }]],
    ['with what was paid that day', '2023-02-01', '300万元', []],
    ['the day before', '2023-01-31', '300万元', [{ neverPaid: 100000000 }]],
    ['before anything was paid', '2022-11-30', 1, [{ neverPaid: 1 }]],
  ])('%s', (_, on, amount, told) => {
    expect(record(paid, refund({ on, amount }))).toEqual(told);
  });

  it('on a contract that nobody signed', () => {
    expect(record(paid, refund({ contractId: 'C9' }))).toEqual([{ noSuchContract: 'C9' }]);
  });
});

describe('whose a contract is', () => {
  const elsewhere = { contractElsewhere: 'C1', projectId: 'P2' };
  const second = [
    ...signed,
    registered,
    conforming,
    the('file-application', { projectId: 'P2', entryId: 'E2', by: OTHER, on: '2022-11-21' }),
  ];

  it('one of the demand counts for no project on another firm’s entry, and the other way round', () => {
    expect(record(second, pay({ projectId: 'P2' }))).toEqual([elsewhere]);
    expect(
      record([...second, pay()], refund({ projectId: 'P2', amount: 1, on: '2022-12-01' })),
    ).toEqual([elsewhere]);
    expect(record(second, sign({ projectId: 'P2' }))).toEqual([elsewhere]);
    const firms = [...second, sign({ by: OTHER, projectId: 'P2', contractId: 'C2' })];
    expect(record(firms, pay({ contractId: 'C2', amount: 1 }))).toEqual([
      { contractElsewhere: 'C2', projectId: 'P1' },
    ]);
    expect(record(firms, pay({ by: OTHER, contractId: 'C2', projectId: 'P2', amount: 1 }))).toEqual(
      [],
    );
  });

  it('one of the demand counts for every project of its own', () => {
    const again = [
      ...signed,
      the('publish-guide', { year: 2023, on: '2023-01-02' }),
      the('file-application', { projectId: 'P2', year: 2023, on: '2023-01-03' }),
    ];
    expect(record(again, pay({ projectId: 'P2', on: '2023-01-04' }))).toEqual([]);
  });

  it('where the project names none of the entries, that is open', () => {
    const unnamed = second.map((act) =>
      act.act === 'file-application' && act.projectId === 'P2'
        ? { ...act, entryId: undefined }
        : act,
    );
    const firms = [
      ...unnamed.slice(0, -1),
      sign({ by: OTHER, contractId: 'C2', projectId: 'P9', on: '2022-11-21' }),
      unnamed.at(-1) as Act,
    ];
    expect(record(firms, pay({ contractId: 'C2', projectId: 'P2', amount: 1 }))).toEqual([
      { contractElsewhere: 'C2', projectId: 'P2', missing: [`acts.${firms.length - 1}.entryId`] },
    ]);
  });

  describe('where the application names no entry, and a firm has one', () => {
    const ofDemand = sign({ contractId: 'C9', projectId: 'P9', on: '2022-06-21' });
    const history = (
      entryId: string | undefined,
      firm: readonly Act[] = [registered, conforming],
    ) => [
      ...untilEntry,
      ...firm,
      ofDemand,
      ...otherFirmsProject.slice(untilEntry.length + 2).flatMap((act): Act[] => {
        if (act.act === 'sign-contract' || act.act === 'pay-solver') return [];
        return [act.act === 'file-application' ? { ...act, entryId } : act];
      }),
    ];
    const unnamed = history(undefined);
    const at = `acts.${unnamed.findIndex(({ act }) => act === 'file-application')}.entryId`;
    const accepted = (acts: readonly Act[]) =>
      decided(acts, the('accept-project', { by: '330000' })).decisions.map(
        ({ kind, verdict, facts, findings }) => ({
          ...{ kind, verdict, contracts: 'contracts' in facts },
          missing: findings.flatMap(({ rule, missing }) =>
            rule === 'A16.solver-payment' || rule === 'A16.paid-before-acceptance'
              ? (missing ?? [])
              : [],
          ),
        }),
      );

    it('it is open which contracts count, for payment and for acceptance', () => {
      const open = { verdict: 'undetermined', missing: [at] };
      expect(accepted(unnamed)).toEqual([
        { kind: 'project-acceptance', contracts: false, ...open },
        { kind: 'solver-payment', contracts: false, ...open },
      ]);
      expect(record(unnamed, pay({ contractId: 'C9', amount: 1 }))).toEqual([
        { contractElsewhere: 'C9', projectId: 'P1', missing: [at] },
      ]);
      // Named, it is settled on either side: what the demander left unpaid is none of the firm’s.
      expect(accepted(history('E1'))).toMatchObject([{ verdict: 'overturned' }, {}]);
      expect(accepted(history('E2'))).toMatchObject([{ verdict: 'undetermined', missing: [] }, {}]);
    });

    it('one that was signed for a project that names none may be of either, also for another project', () => {
      const second = [
        ...unnamed,
        the('publish-guide', { year: 2023, on: '2023-01-02' }),
        the('file-application', { projectId: 'P2', year: 2023, on: '2023-01-03' }),
      ];
      const paid = (contractId: string, more: readonly Act[] = []) =>
        record(
          [...second, ...more],
          pay({ contractId, projectId: 'P2', on: '2023-01-04', amount: 1 }),
        );
      expect(paid('C9')).toEqual([]);
      const c8 = sign({ contractId: 'C8', projectId: 'P1', on: '2023-01-04' });
      expect(paid('C8', [c8])).toEqual([
        { contractElsewhere: 'C8', projectId: 'P2', missing: [at] },
      ]);
    });

    it('nothing is open where there is no other firm, or no contract but its own', () => {
      const alone = history(undefined, []);
      expect(accepted(alone)).toMatchObject([{ verdict: 'overturned' }, { contracts: true }]);
      expect(record(alone, pay({ contractId: 'C9', amount: 1 }))).toEqual([]);
      const own = [...unnamed.filter((act) => act !== ofDemand), sign({ contractId: 'C8' })];
      expect(accepted(own)).toMatchObject([{ verdict: 'overturned' }, { contracts: true }]);
    });
  });

  it('signed again before there is a project, by who may be the firm or not: that is open', () => {
    const firms = [...second, sign({ by: OTHER, projectId: 'P2', contractId: 'C2' })];
    const again = (by: string, history: readonly Act[] = firms) =>
      record(history, sign({ by, projectId: 'P9', contractId: 'C2' }));
    const told = { contractElsewhere: 'C2', projectId: 'P9' };
    expect(again(OTHER)).toEqual([]);
    expect(again(SOLVER)).toEqual([]);
    expect(again(DEMANDER)).toEqual([told]);
    const nameless = firms.map((act) =>
      act.act === 'register-entry'
        ? { ...act, applicant: { ...act.applicant, name: undefined } }
        : act,
    );
    const at = nameless.findIndex(({ act }) => act === 'register-entry');
    expect(again(DEMANDER, nameless)).toEqual([
      { ...told, missing: [`acts.${at}.applicant.name`] },
    ]);
    // Of an id that no act states nobody knows whether it is the solver's.
    const code = '91330200MA2AB1CD31';
    const known = firms.map((act) =>
      act.act === 'register-entry' ? { ...act, applicant: { ...act.applicant, id: 'F-1' } } : act,
    );
    expect(again(code, known)).toEqual([{ ...told, missing: ['by'] }]);
  });

  it('signed by nobody on record, where a firm has no name: who pays on it may be that firm', () => {
    const entered = { ...registered, applicant: { ...registered.applicant, name: undefined } };
    const signing = sign({ by: OTHER, projectId: 'P9', on: '2022-06-21' });
    const payer = (history: readonly Act[], by: string) =>
      decided(history, pay({ by, projectId: 'P9', amount: 1 }))
        .findings.filter(({ rule }) => rule === 'S.actor')
        .map(({ result }) => result);
    const nameless = [...untilEntry, entered, conforming, signing];
    expect(payer(nameless, OTHER)).toEqual(['unknown']);
    expect(payer(nameless, '320000')).toEqual(['fail']);
    expect(payer([...untilEntry, registered, conforming, signing], OTHER)).toEqual([]);
    expect(payer([...untilEntry, { ...signing, by: DEMANDER }], OTHER)).toEqual(['fail']);
  });

  const named = (by: string, entryId: string, lead: string) =>
    reached([
      ...firmIn,
      sign({ by, on: '2022-06-20' }),
      the('publish-guide'),
      the('file-application', { by: lead, entryId }),
    ]).contracts[0];

  it('one that names its project beforehand is for it where whoever signed applies', () => {
    expect(named(DEMANDER, 'E1', DEMANDER)).toMatchObject({ projectId: 'P1' });
    expect(named(OTHER, 'E2', OTHER)).toMatchObject({ entryId: 'E2', projectId: 'P1' });
    expect(named(OTHER, 'E1', DEMANDER)).not.toHaveProperty('projectId');
    expect(named(DEMANDER, 'E2', OTHER)).not.toHaveProperty('projectId');
  });

  it('of a firm with two entries it is for the project on either, of two firms for its own alone', () => {
    const again: Act = { ...registered, on: '2022-06-20', entryId: 'E3' };
    const third = { ...again, by: PARTNER, applicant: { ...registered.applicant, name: PARTNER } };
    const applied = (firm: Act, lead: string) =>
      reached([
        ...[
          ...firmIn,
          firm,
          { ...conforming, entryId: 'E3' },
          sign({ by: OTHER, on: '2022-06-20' }),
        ],
        ...[the('publish-guide'), the('file-application', { by: lead, entryId: 'E3' })],
      ]).contracts[0];
    expect(applied(again, OTHER)).toMatchObject({ entryId: 'E2', projectId: 'P1' });
    expect(applied(third, PARTNER)).not.toHaveProperty('projectId');
  });

  it.each<[string, Act, string]>([
    ['refused', { ...conforming, conformityReview: 'failed' }, 'E3'],
    ['withdrawn', { act: 'withdraw-entry', on: '2022-06-20', by: OTHER, entryId: 'E2' }, 'E3'],
    ['under review', { act: 'publish-guide', on: '2022-06-20', by: 'office', year: 2022 }, 'E2'],
  ])('signed by a firm whose first entry is %s', (_, act, owner) => {
    const again: Act = { ...registered, on: '2022-06-21', entryId: 'E3' };
    const state = reached([
      ...[...untilEntry, registered, act, again],
      sign({ by: OTHER, projectId: 'P9', on: '2022-06-22' }),
    ]);
    expect(state.contracts[0]).toMatchObject({ entryId: owner });
  });

  it('of a firm all of whose entries ended it is that of the first', () => {
    const refused: Act = { ...conforming, conformityReview: 'failed' };
    const state = reached([
      ...untilEntry,
      registered,
      refused,
      sign({ by: OTHER, on: '2022-06-22' }),
    ]);
    expect(state.contracts[0]).toMatchObject({ entryId: 'E2' });
  });
});

describe('what an acceptance still asks for', () => {
  const owing = regularActs.filter(({ act, on }) => !(act === 'pay-solver' && on > '2024'));
  const remedies = (history: readonly Act[]) =>
    docketMachine
      .decide(the('accept-project'), reached(history))
      .decisions.flatMap(({ kind, findings }) =>
        kind === 'solver-payment' ? findings.flatMap(({ remedy = [] }) => remedy) : [],
      );
  const upTo = (acts: readonly Act[]) => acts.slice(0, -1);
  const at = owing.findIndex(({ act }) => act === 'pay-solver');

  it('would have to stand in the last payment before it', () => {
    expect(remedies(upTo(owing))).toEqual([{ path: `acts.${at}.amount`, add: 200000000 }]);
    const later = [...upTo(owing), pay({ amount: 5, on: '2024-11-04' })];
    expect(remedies(later)).toEqual([{ path: `acts.${later.length - 1}.amount`, add: 199999995 }]);
    const sameDay = [...upTo(owing), pay({ amount: 5, on: '2024-11-05' })];
    expect(remedies(sameDay)).toEqual([{ path: `acts.${at}.amount`, add: 199999995 }]);
    const back = [...upTo(owing), refund({ amount: 5, on: '2024-11-04' })];
    expect(remedies(back)).toEqual([{ path: `acts.${at}.amount`, add: 200000005 }]);
  });

  it('stands nowhere where nothing was paid before it', () => {
    const nothing = upTo(owing).filter(({ act }) => act !== 'pay-solver');
    expect(remedies(nothing)).toEqual([]);
  });

  it('names of two contracts the one that lacks', () => {
    const second = [
      ...upTo(owing),
      sign({ contractId: 'C2', amount: '10万元', on: '2024-01-19' }),
      pay({ contractId: 'C2', amount: '1万元', on: '2024-01-20' }),
    ];
    expect(remedies(second)).toEqual([
      { path: `acts.${at}.amount`, add: 200000000 },
      { path: `acts.${second.length - 1}.amount`, add: 7000000 },
    ]);
  });
});
