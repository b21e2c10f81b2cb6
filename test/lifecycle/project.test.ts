import { describe, expect, it } from 'vitest';
import { readEdition } from '../../src/index.js';
import { type Act, type Replayed, replay } from '../../src/lifecycle/index.js';
import { given } from '../../src/testing/index.js';
import {
  conforming,
  DEMANDER,
  OTHER,
  otherFirmsProject,
  PARTNER,
  registered,
  regularActs,
  SOLVER,
  the,
  until,
  untilEntry,
} from './histories.js';

const P1 = { projectId: 'P1' };
const project = (history: readonly Act[], ...acts: Act[]) =>
  given([...history, ...acts]).state.projects[0];
const order = (stage: string, from: readonly string[], first: readonly string[]) =>
  ['S.order', { stage, from, first }] as const;
const wrongActor = (by: string, roles: string[], ...expected: string[]) =>
  ['S.actor', { by, roles, expected }] as const;
const FROM_START = ['running', 'project-accepted', 'terminated'];
const FROM_APPROVAL = ['approved', 'announced', ...FROM_START];

describe('announce, Article 15: approved → announced, by the office', () => {
  it('is accepted', () => {
    expect(project(until('announce'), the('announce'))?.stage).toBe('announced');
  });

  it('is refused by the task force, and before the approval', () => {
    given(until('announce'))
      .when(the('announce', { by: 'task-force' }))
      .refused(wrongActor('task-force', ['announcing-body'], 'office'));
    given(until('deliberate-approval'))
      .when(the('announce'))
      .refused(order('listed', ['approved'], ['deliberate-approval']));
  });
});

describe('award-grant, Articles 3 and 16: instalments add up, the caps bind the sum', () => {
  const approved = until('announce');
  // 30 % of 3000万元 is 900万元: in fen 900000000.
  const grant = (instalment: number, more: Partial<Act<'award-grant'>> = {}) =>
    the('award-grant', { on: '2022-10-20', instalment, sources: undefined, ...more });

  it.each([
    ['one fen below the cap', 299999999, true],
    ['exactly at the cap', 300000000, true],
    ['one fen above it', 300000001, false],
  ])('a second instalment that brings the sum %s', (_, instalment, accepted) => {
    const when = given([...approved, grant(600000000)]).when(grant(instalment));
    if (accepted) expect(when.accepted().state.projects[0]?.instalments).toHaveLength(2);
    else when.refused(['A16.grant-cap']);
  });

  it.each([
    ['exactly at the local cap', 200000000, true],
    ['one fen above it', 200000001, false],
  ])('the lower local cap binds the sum too: %s', (_, instalment, accepted) => {
    const first = grant(500000000, { localCap: '700万元' });
    const when = given([...approved, first]).when(grant(instalment, { localCap: undefined }));
    if (accepted) when.accepted();
    else when.refused(['A16.local-cap']);
  });

  it('a local cap on record is not lifted by saying that there is none', () => {
    const first = grant(500000000, { localCap: 700000000 });
    given([...approved, first])
      .when(grant(200000001))
      .refused(
        ['S.record', { path: 'localCap', stated: null, onRecord: 700000000 }],
        ['A16.local-cap'],
      );
  });

  it('is compared with the sum it states, in whatever unit', () => {
    given([...approved, grant(600000000)])
      .when(grant(300000000, { grant: '900万元' }))
      .accepted();
    given([...approved, grant(600000000)])
      .when(grant(300000000, { grant: '300万元' }))
      .refused(['S.record', { path: 'grant', stated: '300万元', onRecord: 900000000 }]);
  });

  it('is refused before the approval, and after a rejection', () => {
    given(until('deliberate-approval'))
      .when(grant(1))
      .refused(
        order('listed', FROM_APPROVAL, ['deliberate-approval']),
        ['A16.grant-cap?'],
        ['A16.at-approval'],
      );
    const rejected = [
      ...until('deliberate-approval'),
      the('deliberate-approval', { approved: false }),
    ];
    given(rejected)
      .when(grant(1))
      .refused(order('rejected', FROM_APPROVAL, []), ['A16.grant-cap?'], ['A16.at-approval']);
  });

  it('may still be paid out after the acceptance, within the same caps', () => {
    const on = '2025-01-10';
    const accepted = regularActs;
    given(accepted).when(grant(0, { on })).accepted();
    given(accepted).when(grant(1, { on })).refused(['A16.grant-cap']);
  });

  it('is refused where the sum is more than money can be, even under a cap of the whole', () => {
    const read = readEdition({
      id: '满额',
      parameters: { grantCap: { numerator: 1, denominator: 1 } },
    });
    if (!read.ok) throw new Error('no edition');
    const most = Number.MAX_SAFE_INTEGER;
    const rich = approved.map((act) =>
      act.act === 'deliberate-approval' ? { ...act, investment: most } : act,
    );
    given([...rich, grant(most)], read.edition)
      .when(grant(1))
      .refused(['S.record', { beyondMoney: '9007199254740992' }]);
  });
});

describe('sign-agreement, Article 15: announced → running, by the department of the lead’s province', () => {
  it('is accepted', () => {
    expect(project(until('sign-agreement'), the('sign-agreement'))).toMatchObject({
      stage: 'running',
      startedOn: '2022-11-01',
      agreement: { department: '320000', taskAgreement: true, contract: true, on: '2022-11-01' },
    });
  });

  it.each([
    [
      'by another department',
      { by: '310000' },
      [wrongActor('310000', ['lead-department'], '320000'), ['A15.signing-department']],
    ],
    ['without the contract', { contract: false }, [['A15.both-documents']]],
    ['without the task agreement', { taskAgreement: false }, [['A15.both-documents']]],
    [
      'when it states another agreement than this one',
      {
        agreement: { department: '310000', taskAgreement: true, contract: true, on: '2022-11-01' },
      },
      [['S.record', { path: 'agreement.department', stated: '310000', onRecord: '320000' }]],
    ],
  ] as const)('is refused %s', (_, changes, refusals) => {
    given(until('sign-agreement'))
      .when(the('sign-agreement', changes as Partial<Act<'sign-agreement'>>))
      .refused(...refusals);
  });

  it('is refused before the announcement', () => {
    given(until('announce'))
      .when(the('sign-agreement'))
      .refused(order('approved', ['announced'], ['announce']), ['A15.announcement']);
  });
});

describe('sign-contract, pay-solver, refund, Article 16: by demander and solver, from the open demand on', () => {
  const signed = until('pay-solver');

  it('a contract is signed by either side; a second one with the same solver too', () => {
    given(until('sign-contract')).when(the('sign-contract')).accepted();
    given(until('sign-contract'))
      .when(the('sign-contract', { by: SOLVER }))
      .accepted();
    const second = the('sign-contract', { contractId: 'C2' });
    expect(
      given(signed)
        .when(second)
        .accepted()
        .state.contracts.map(({ id }) => id),
    ).toEqual(['C1', 'C2']);
  });

  it('signing again keeps the amount first signed, and a lower one is pointed out', () => {
    const lower = given(signed).when(the('sign-contract', { amount: '400万元' }));
    expect(lower.accepted().state.contracts[0]?.amount).toBe(500000000);
    expect(lower.decision.advice).toEqual([
      {
        rule: 'S.record',
        article: 16,
        modality: 'advise',
        result: 'fail',
        facts: { firstSigned: 500000000, reducedTo: 400000000 },
      },
    ]);
    expect(given(signed).when(the('sign-contract', { amount: '600万元' })).decision.advice).toEqual(
      [],
    );
  });

  it('a contract cannot be signed again with somebody else', () => {
    given(signed)
      .when(the('sign-contract', { solver: OTHER }))
      .refused(['S.record', { signedWith: SOLVER, solver: OTHER }]);
  });

  it('whose a contract is that is not on record is open, before its project is', () => {
    const pay = the('pay-solver', {
      on: '2022-06-20',
      by: OTHER,
      projectId: 'P2',
      contractId: 'C9',
    });
    given([...untilEntry, registered, conforming])
      .when(pay)
      .refused(
        ['S.actor?', { by: OTHER, roles: ['demander', 'holder'], expected: [DEMANDER] }],
        ['S.record', { noSuchContract: 'C9' }],
      );
  });

  it('nobody else signs or pays, and only the contract’s own solver refunds', () => {
    given(signed)
      .when(the('pay-solver', { by: OTHER }))
      .refused(wrongActor(OTHER, ['demander', 'holder'], DEMANDER));
    given(until('sign-contract'))
      .when(the('sign-contract', { by: OTHER }))
      .refused(wrongActor(OTHER, ['demander', 'holder', 'solver'], DEMANDER, SOLVER));
    const second = the('sign-contract', { contractId: 'C2', solver: '芜湖某公司' });
    const refund: Act = { ...the('pay-solver'), act: 'refund', by: '芜湖某公司' };
    given([...signed, second, the('pay-solver')])
      .when(refund)
      .refused(wrongActor('芜湖某公司', ['solver'], SOLVER));
  });

  it('is refused on a contract that nobody signed', () => {
    given(signed)
      .when(the('pay-solver', { contractId: 'C9' }))
      .refused(['S.record', { noSuchContract: 'C9' }]);
  });

  it('has a place from the open demand on, before there is any project, and not before', () => {
    const on = '2022-04-15';
    given(until('publish-demand'))
      .when(the('sign-contract', { on }))
      .refused(order('catalogued', ['open', 'closed'], ['publish-demand']));
    given(until('receive-solution')).when(the('sign-contract', { on })).accepted();
  });

  it('whose it is stays open for a firm with an entry where the project names none, and for nobody else', () => {
    const unnamed = otherFirmsProject.map((act) =>
      act.act === 'file-application' ? { ...act, entryId: undefined } : act,
    );
    const missing = [`acts.${unnamed.findIndex(({ act }) => act === 'file-application')}.entryId`];
    const stranger = the('sign-contract', { by: '芜湖某公司', contractId: 'C2', on: '2024-12-01' });
    const { acts } = replay({ id: 'K-1', acts: [...unnamed, stranger] }) as Replayed;
    expect(
      acts.slice(-3).map(({ verdict, steps }) => [verdict, steps.map((each) => each.missing)]),
    ).toEqual([
      ['undetermined', [missing]],
      ['undetermined', [missing]],
      ['overturned', [undefined]],
    ]);
  });

  it('a refund under an id that is on record is not counted again, by the rules neither', () => {
    const history = regularActs.map((act) =>
      act.act === 'pay-solver' && act.on > '2024' ? { ...act, paymentId: 'p-2' } : act,
    );
    const refund: Act = { ...the('pay-solver'), act: 'refund', by: SOLVER, on: '2024-12-01' };
    const when = given(history).when({ ...refund, amount: 1, paymentId: 'p-2' });
    when.refused(['S.record', { paymentOnRecord: 'p-2' }]);
    expect(when.decision.advice).toEqual([]);
  });

  it('what was held back is paid after the acceptance, and a refund then is pointed out', () => {
    const on = '2024-12-01';
    given(regularActs)
      .when(the('pay-solver', { on, amount: '100万元' }))
      .accepted();
    const refund: Act = { ...the('pay-solver'), act: 'refund', by: SOLVER, on, amount: 1 };
    const after = given(regularActs).when(refund);
    expect(after.decision.advice.map(({ rule }) => rule)).toEqual(['A16.refund-after-acceptance']);
    expect(after.accepted().state.contracts[0]?.payments.at(-1)).toEqual({
      at: regularActs.length,
      amount: -1,
      on,
    });
  });

  it('a further one may be signed after the acceptance too', () => {
    given(regularActs)
      .when(the('sign-contract', { on: '2024-12-01', contractId: 'C2' }))
      .accepted();
  });

  it('one that names its project before that is on record counts for it, whoever signed it', () => {
    const early = the('sign-contract', { on: '2022-06-02' });
    const late = regularActs.filter(({ act }) => act !== 'sign-contract');
    const at = late.findIndex(({ act }) => act === 'enter-reserve');
    const history = (...before: Act[]) => [...late.slice(0, at), ...before, ...late.slice(at)];
    const regular = (acts: readonly Act[]) => replay({ id: 'D', acts }).verdict;
    expect(regular(history(early))).toBe('regular');
    // A solver that has an entry of its own signs as the solver.
    const entered = {
      ...registered,
      on: '2022-06-02',
      applicant: { ...registered.applicant, name: SOLVER, place: '340100' },
      by: SOLVER,
    };
    expect(regular(history(entered, { ...early, by: SOLVER }))).toBe('regular');
  });

  it('of a firm whose first entry was refused it counts for the project on the second', () => {
    const again: Act = { ...registered, on: '2022-06-21', entryId: 'E3' };
    const signed = the('sign-contract', {
      on: '2022-06-23',
      by: OTHER,
      projectId: 'P2',
      contractId: 'C9',
    });
    const { state } = given([
      ...untilEntry,
      registered,
      { ...conforming, conformityReview: 'failed' },
      again,
      { ...conforming, on: '2022-06-22', entryId: 'E3' },
      signed,
    ]);
    expect(state.contracts).toEqual([
      expect.objectContaining({ id: 'C9', entryId: 'E3', projectId: 'P2' }),
    ]);
  });

  it('one that the demander signed counts on after the lead of its project changed, and not for another firm’s', () => {
    const early = the('sign-contract', { on: '2022-06-20' });
    const own = given([...untilEntry, early, the('publish-guide'), the('file-application')]);
    expect(own.state.contracts[0]).toHaveProperty('projectId', 'P1');
    const others = given([
      ...untilEntry,
      registered,
      conforming,
      early,
      ...otherFirmsProject.slice(10, 12),
    ]);
    expect(others.state.contracts[0]).not.toHaveProperty('projectId');
  });

  it('the id of a firm’s contract is not another’s to sign by, also before there is a project', () => {
    const history = [...untilEntry, registered, conforming];
    const signed = the('sign-contract', { on: '2022-06-20', by: OTHER, projectId: 'P2' });
    given([...history, signed])
      .when({ ...signed, by: SOLVER })
      .accepted();
    given([...history, signed])
      .when(the('sign-contract', { on: '2022-06-21' }))
      .refused(['S.record', { contractElsewhere: 'C1', projectId: 'P1' }]);
  });

  it('in a project on another firm’s entry, that firm signs and pays', () => {
    given(otherFirmsProject)
      .when(the('pay-solver', { on: '2022-12-02', by: OTHER }))
      .accepted();
  });
});

describe('report-year, Article 17: by the lead or any unit, one per calendar year', () => {
  it('is accepted, pointed out where it comes twice, and refused of another', () => {
    const after = given(until('report-year')).when(the('report-year')).accepted();
    expect(after.state.projects[0]?.reports).toEqual([2022]);
    const again = after.when(the('report-year'));
    again.accepted();
    expect(again.decision.advice.map(({ rule, facts }) => [rule, facts])).toEqual([
      ['S.record', { alreadyReported: 2022 }],
    ]);
    given(until('report-year'))
      .when(the('report-year', { by: SOLVER }))
      .accepted();
    after
      .when(the('report-year', { by: OTHER }))
      .refused(wrongActor(OTHER, ['lead', 'unit'], DEMANDER, SOLVER, PARTNER));
  });

  it('is refused before the project runs', () => {
    given(until('sign-agreement'))
      .when(the('report-year'))
      .refused(order('announced', FROM_START, ['sign-agreement']));
  });
});

describe('accept-project, Articles 16 and 18: running → accepted, or stays running', () => {
  const owing = until('pay-solver', 2);
  const accept = the('accept-project');
  // 80 % of 500万元 is 400万元; 200万元 is paid by then.
  const pay = (amount: number, on = '2024-10-30') => the('pay-solver', { amount, on }, 2);

  it('is accepted, and the project ends', () => {
    expect(project(until('accept-project'), accept)).toMatchObject({
      stage: 'project-accepted',
      acceptedOn: '2024-11-05',
    });
  });

  it('an unfavourable appraisal leaves it running', () => {
    expect(project(until('accept-project'), { ...accept, outcome: 'deny' })).toMatchObject({
      stage: 'running',
      acceptedOn: null,
    });
    given(owing)
      .when({ ...accept, outcome: 'deny' })
      .accepted();
  });

  it.each([
    ['one fen short of 80 %', [pay(199999999)], 'fail'],
    ['exactly 80 %', [pay(200000000)], 'accepted'],
    [
      '80 % less a refund before it',
      [pay(200000000), { ...pay(1), act: 'refund', by: SOLVER }],
      'fail',
    ],
    ['80 % only with what was paid on the very day', [pay(200000000, '2024-11-05')], 'open'],
  ] as [string, Act[], string][])('with %s paid', (_, paid, answer) => {
    const when = given([...owing, ...paid]).when(accept);
    if (answer === 'accepted') when.accepted();
    else if (answer === 'fail')
      when.refused(['A16.paid-before-acceptance'], ['A16.solver-payment']);
    else when.refused(['A16.paid-before-acceptance?'], ['A16.solver-payment?']);
  });

  it('each contract counts by itself', () => {
    const second = the('sign-contract', { contractId: 'C2', amount: 1, on: '2024-01-19' });
    given([...until('pay-solver', 2), second, pay(300000000)])
      .when(accept)
      .refused(['A16.paid-before-acceptance'], ['A16.solver-payment']);
  });

  it.each([
    [
      'by another department',
      { by: '340000' },
      [wrongActor('340000', ['lead-department'], '320000'), ['A18.department']],
    ],
    [
      'with a criterion left unweighed',
      { criteria: ['innovation', 'application'] },
      [['A18.criteria']],
    ],
    [
      'when it states that the solver was paid and the history says nothing else',
      { solverPaymentMet: false },
      [['S.record', { path: 'solverPaymentMet', stated: false, onRecord: true }]],
    ],
  ] as const)('is refused %s', (_, changes, refusals) => {
    given(until('accept-project'))
      .when({ ...accept, ...(changes as Partial<Act<'accept-project'>>) })
      .refused(...refusals);
  });

  it('points out a missing annual report and does not rest on it', () => {
    const withoutReport = until('accept-project').filter(
      (act) => act.act !== 'report-year' || act.year !== 2023,
    );
    const when = given(withoutReport).when(accept);
    when.accepted();
    expect(when.decision.advice.map(({ rule }) => rule)).toEqual(['A17.reports']);
  });

  it('has no second time', () => {
    given(regularActs)
      .when({ ...accept, on: '2024-11-06' })
      .refused(order('project-accepted', ['running'], []));
  });

  it('Article 17: of a project that has ended no later year is due, whatever is decided on it again', () => {
    const again = { ...accept, on: '2026-02-01', annualReportsMet: true };
    const reported: Act = { ...the('report-year'), on: '2025-01-10', year: 2024 };
    const when = given([...regularActs, reported]).when(again);
    when.refused(order('project-accepted', ['running'], []));
    expect(when.decision.advice).toEqual([]);
  });
});

describe('terminate-project: ours, running → terminated, by department or lead', () => {
  const terminate = (by: string): Act => ({
    act: 'terminate-project',
    on: '2024-02-01',
    by,
    ...P1,
    reason: '技术路线不可行',
  });
  const running = until('pay-solver', 2);

  it.each(['320000', DEMANDER])('is accepted by %s; settling with the solver goes on', (by) => {
    expect(project(running, terminate(by))?.stage).toBe('terminated');
    given([...running, terminate(by)])
      .when(the('pay-solver', { on: '2024-02-02' }))
      .accepted();
  });

  it('leaves the demand and its entries as they were, and no way on', () => {
    const { demand, entries } = given(running).state;
    const after = given([...running, terminate('320000')]);
    expect({ demand: after.state.demand, entries: after.state.entries }).toEqual({
      demand,
      entries,
    });
    after
      .when(the('announce', { on: '2025-01-02' }))
      .refused(order('terminated', ['approved'], []));
    given(running)
      .when(terminate('330000'))
      .refused(wrongActor('330000', ['lead-department', 'lead'], '320000', DEMANDER));
  });
});

describe('change-lead: ours, Articles 12 and 15: the new lead holds an entry, its province signs anew', () => {
  const bothEntered = [
    ...untilEntry,
    registered,
    conforming,
    ...regularActs.slice(untilEntry.length),
  ];
  const running = bothEntered.slice(
    0,
    bothEntered.findIndex(({ act }) => act === 'accept-project'),
  );
  const change: Act<'change-lead'> = {
    act: 'change-lead',
    on: '2024-11-01',
    by: '330000',
    ...P1,
    entryId: 'E2',
    units: [
      { name: OTHER, role: 'lead', place: '330200', kind: 'enterprise' },
      { name: SOLVER, role: 'subproject', place: '340100', kind: 'institute' },
    ],
    credit: 'clear',
    taskAgreement: true,
    contract: true,
  };

  it('is accepted, and from then on the new department accepts the project', () => {
    const after = given(running).when(change).accepted();
    expect(after.state.projects[0]).toMatchObject({
      stage: 'running',
      entryId: 'E2',
      startedOn: '2022-11-01',
      agreement: { department: '330000', on: '2024-11-01' },
      application: { entry: { status: '部分揭榜成功', holder: OTHER } },
    });
    after
      .when(the('accept-project'))
      .refused(wrongActor('320000', ['lead-department'], '330000'), ['A18.department']);
    after.when(the('accept-project', { by: '330000' })).accepted();
  });

  it.each([
    ['with the old lead’s entry', { entryId: 'E1' }, [['A12.holder']]],
    [
      'with an entry that nobody made',
      { entryId: 'E9' },
      [['S.record', { noSuchEntry: 'E9' }], ['A12.reserve']],
    ],
    [
      'signed by the old department',
      { by: '320000' },
      [
        wrongActor('320000', ['lead-department', 'lead'], '330000', DEMANDER),
        ['A15.signing-department'],
      ],
    ],
    [
      'by the new lead, which takes over from the old one',
      { by: OTHER },
      [wrongActor(OTHER, ['lead-department', 'lead'], '330000', DEMANDER)],
    ],
    [
      'by the old lead, of a new one outside the delta, whose department nobody is',
      {
        by: DEMANDER,
        units: [{ name: OTHER, role: 'lead', place: '110000' }, ...change.units.slice(1)],
      },
      [
        ['A12.lead-region'],
        ['A12.regions'],
        ['A15.signing-department'],
        ['A15.both-documents?'],
        ['A15.sequence?'],
      ],
    ],
    ['without signing both', { contract: false }, [['A15.both-documents']]],
    [
      'that leaves one province',
      { units: [change.units[0], { name: '杭州某所', role: 'participant', place: '330100' }] },
      [['A12.regions']],
    ],
    ['with the new units’ credit left out', { credit: undefined }, [['A19.not-barred?']]],
  ] as const)('is refused %s', (_, changes, refusals) => {
    given(running)
      .when({ ...change, ...(changes as Partial<typeof change>) })
      .refused(...(refusals as readonly (readonly [string, unknown?])[]));
  });

  it('is accepted of the lead that hands over: the department of the new one’s province signs with it', () => {
    const { state } = given(running)
      .when({ ...change, by: DEMANDER })
      .accepted();
    expect(state.projects[0]?.agreement).toEqual({
      department: '330000',
      taskAgreement: true,
      contract: true,
      on: '2024-11-01',
    });
  });

  it('waits for the place of the new lead where the old one hands over', () => {
    const [lead, ...others] = change.units;
    const units = [{ ...lead, place: undefined }, ...others];
    const acts = [...running, { ...change, by: DEMANDER, units } as Act];
    const replayed = replay({ id: 'K-1', acts });
    if (replayed.verdict === 'invalid') throw new Error('not read');
    const { verdict, decisions = [] } = replayed.acts.at(-1) ?? {};
    expect(verdict).toBe('undetermined');
    const signing = decisions.find(({ kind }) => kind === 'project-agreement');
    expect(signing?.findings.flatMap(({ missing = [] }) => missing)).toContain('units.0.place');
    expect(signing?.findings.flatMap(({ missing = [] }) => missing)).not.toContain('by');
  });

  it('changes the units under the same lead and entry, whatever became of the entry since', () => {
    const withdraw: Act = { act: 'withdraw-entry', on: '2024-10-31', by: DEMANDER, entryId: 'E1' };
    const same: Act = {
      ...change,
      by: '320000',
      entryId: undefined,
      units: [
        { name: DEMANDER, role: 'lead', place: '320500' },
        { name: OTHER, role: 'participant', place: '330200' },
      ],
    };
    given([...running, withdraw])
      .when(same)
      .accepted();
  });

  it('is refused before the project runs', () => {
    given(
      bothEntered.slice(
        0,
        bothEntered.findIndex(({ act }) => act === 'sign-agreement'),
      ),
    )
      .when({ ...change, on: '2022-10-25' })
      .refused(order('announced', ['running'], ['sign-agreement']));
  });
});

it('nothing has a place in a project that does not exist', () => {
  given(regularActs)
    .when(the('report-year', { projectId: 'P9', on: '2024-12-01' }))
    .refused(
      order('none', FROM_START, [
        'file-application',
        'review-form',
        'recommend',
        'hold-review',
        'list-project',
        'deliberate-approval',
        'announce',
        'sign-agreement',
      ]),
      ['S.actor?', { by: DEMANDER, roles: ['lead', 'unit'], expected: [] }],
    );
});
