import { describe, expect, it } from 'vitest';
import { draft } from '../../src/index.js';
import {
  type Act,
  type ActName,
  type DocketState,
  docketMachine,
  entryStage,
  entryStatus,
  evolve,
  initialState,
  type Replayed,
  readAct,
  replay,
} from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  fallingOut,
  OTHER,
  otherFirmsProject,
  PARTNER,
  registered,
  regularActs,
  SOLVER,
  the,
  until,
  untilApproval,
  untilEntry,
} from './histories.js';

// Cases that only a mutant showed to be missing: each was added because a change of the code got past
// all other tests.

const stateAfter = (acts: readonly Act[], from = initialState()): DocketState =>
  acts.reduce(evolve, from);
const decided = (act: Act, state: DocketState) => docketMachine.decide(act, state);

/** What the steps say against an act: rule and answer, and the facts but for the way that leads there. */
const stepsOf = (act: Act, state: DocketState) => {
  const decision = decided(act, state);
  return (decision.accepted ? [] : decision.findings)
    .filter(({ rule }) => rule.startsWith('S.'))
    .map(({ rule, result, facts = {} }) =>
      'stage' in facts ? [rule, result] : [rule, result, facts],
    );
};

/** The facts that the history knows of the decisions that guard an act, and the outcome on record. */
const drawnFor = (act: Act, state: DocketState) =>
  decided(act, state).decisions.map(({ kind, facts, drawn, recorded }) => {
    const known = facts as Readonly<Record<string, unknown>>;
    return [kind, recorded, Object.fromEntries(drawn.map((key) => [key, known[key]]))];
  });

const offer = (name: ActName, state: DocketState, edition = draft) =>
  docketMachine.allowed(state, undefined, undefined, edition).filter(({ act }) => act === name);

const open = (by: string, roles: string[], expected: string[] = []) => [
  'S.actor',
  'unknown',
  { by, roles, expected },
];
const order = ['S.order', 'fail'];
const onProject = { on: '2023-01-01', projectId: 'P1' };
const lapse: Act<'lapse'> = { act: 'lapse', by: 'agency', ...onProject };
const refund: Act<'refund'> = {
  act: 'refund',
  by: SOLVER,
  ...onProject,
  contractId: 'C1',
  amount: 5,
};
const close: Act<'close-demand'> = {
  act: 'close-demand',
  on: '2023-01-01',
  by: DEMANDER,
  reason: '已解决',
};
const changeLead = (changes: Partial<Act<'change-lead'>> = {}): Act<'change-lead'> => ({
  ...{ act: 'change-lead', ...onProject, on: '2024-11-01', by: '330000' },
  units: [{ name: PARTNER, role: 'lead', place: '330100', kind: 'university' }],
  ...{ taskAgreement: true, contract: true },
  ...changes,
});

describe('of an act in a docket in which nothing has happened only order and actor speak', () => {
  const payers = ['demander', 'holder'];
  const newEntry = ['reserve-entry', null, { route: 'same-direction', published: false }];
  it.each<[Act, unknown[], unknown[]]>([
    [the('assess-demand'), [order], []],
    [the('deliberate-catalogue'), [order], []],
    [the('publish-demand'), [order], []],
    [the('receive-solution'), [order], []],
    [the('forward-solutions'), [order], []],
    [the('accept-solution'), [order, open(DEMANDER, ['demander'])], []],
    [fallingOut('2023-01-01'), [order, open(DEMANDER, ['demander'])], []],
    [close, [order, open(DEMANDER, ['demander'])], []],
    [
      the('enter-reserve'),
      [
        ['S.order', 'fail', { nothingSolved: true, first: ['accept-solution'] }],
        open(DEMANDER, ['demander']),
      ],
      [],
    ],
    // What registers makes its own entry, and is judged; it may be the demander that registers.
    [registered, [open(OTHER, ['other-enterprise'], [OTHER])], [newEntry]],
    [{ ...registered, applicant: {} }, [open(OTHER, ['other-enterprise'])], [newEntry]],
    [conforming, [order], []],
    [
      { act: 'withdraw-entry', on: '2023-01-01', by: OTHER, entryId: 'E2' },
      [order, open(OTHER, ['holder'])],
      [],
    ],
    [the('review-form'), [order], []],
    [the('file-supplement'), [order, open(DEMANDER, ['lead'])], []],
    [lapse, [order], []],
    [the('recommend'), [order], []],
    [the('hold-review'), [order], []],
    [the('list-project'), [order], []],
    [the('deliberate-approval'), [order], []],
    [the('announce'), [order], []],
    [the('sign-agreement'), [order, open('320000', ['lead-department'])], []],
    [the('award-grant'), [order], []],
    [the('sign-contract'), [order, open(DEMANDER, [...payers, 'solver'], [SOLVER])], []],
    [the('pay-solver'), [order, open(DEMANDER, payers)], []],
    [refund, [order, open(SOLVER, ['solver'])], []],
    [the('report-year'), [order, open(DEMANDER, ['lead', 'unit'])], []],
    [the('accept-project'), [order, open('320000', ['lead-department'])], []],
    [
      { act: 'terminate-project', by: '320000', ...onProject, reason: '终止' },
      [order, open('320000', ['lead-department', 'lead'])],
      [],
    ],
    [changeLead(), [order], []],
  ])('$act', (act, steps, decisions) => {
    const state = initialState();
    expect(stepsOf(act, state)).toEqual(steps);
    expect(drawnFor(act, state)).toStrictEqual(decisions);
    // Whatever it is, it happened: nothing but the day and what it makes by itself is kept.
    expect(evolve(state, act)).toMatchObject({ latest: act.on, demand: null, guides: [] });
  });

  it('a resolution on an application in a docket without a demand fixes no investment', () => {
    const state = stateAfter([
      the('file-application'),
      the('deliberate-approval', { investment: undefined }),
    ]);
    expect(state.projects[0]?.stage).toBe('approved');
    expect(state.projects[0]).not.toHaveProperty('investment');
  });
});

describe('a state is plain JSON, whatever the acts leave out', () => {
  const bare = (act: Act): Act => {
    const needed: Readonly<Record<string, unknown>> = {
      ...{ act: act.act, on: act.on, by: act.by },
      ...('entryId' in act ? { entryId: act.entryId } : {}),
      ...('projectId' in act ? { projectId: act.projectId } : {}),
    };
    const own: Partial<Record<ActName, object>> = {
      'collect-demand': { demand: { name: '检测', task: '研制' } },
      'assess-demand': { assessment: {} },
      'review-form': { outcome: 'accepted' },
    };
    return { ...act, ...needed, ...own[act.act] } as Act;
  };
  const sparse: readonly Act[] = [
    ...regularActs.slice(0, 5).map(bare),
    { ...registered, applicant: {}, sameDirection: undefined, relatedParty: undefined },
    conforming,
    the('publish-guide'),
    { ...the('file-application'), by: OTHER, entryId: 'E2', credit: undefined },
    the('review-form', { conforming: undefined, complete: undefined, outcome: 'accepted' }),
    the('deliberate-approval', { investment: undefined }),
    the('announce', { by: OTHER }),
    the('sign-agreement', { by: OTHER }),
    the('award-grant', { sources: undefined, localCap: undefined }),
    changeLead({ entryId: undefined, objective: undefined }),
  ].map((act) => (act.act === 'receive-solution' ? { ...act, solver: undefined } : act));

  it('after each act what is not on record is left out and not kept as undefined', () => {
    let state = initialState();
    for (const act of sparse) {
      state = evolve(state, act);
      expect(state).toStrictEqual(JSON.parse(JSON.stringify(state)));
    }
    expect(state.demand?.needs).toBeNull();
    expect(state.projects[0]).toMatchObject({
      stage: 'running',
      announcement: null,
      entryId: 'E2',
    });
    expect(state.entries[0]?.registered).toStrictEqual({ needs: registered.needs });
  });

  it('what is on record is kept: the solver of a solution, what another firm states at registration', () => {
    const state = stateAfter([...until('enter-reserve'), registered]);
    expect(state.demand?.solutions.map(({ solver }) => solver)).toEqual([SOLVER]);
    expect(state.entries[0]?.registered).toStrictEqual({
      needs: registered.needs,
      sameDirection: true,
      relatedParty: false,
    });
  });
});

describe('who may act', () => {
  it('Articles 8 and 15: the body that deliberates, where another recommends', () => {
    const parameters = { ...draft.parameters, recommendingBody: 'office' as const };
    const edition = { ...draft, parameters };
    const [approval] = offer('deliberate-approval', initialState(), edition);
    expect(approval?.who).toEqual(['task-force']);
    expect(offer('recommend', initialState(), edition)[0]?.who).toEqual(['office']);
  });

  it('Article 12: who applies only the act says; nobody does while nothing is in the reserve', () => {
    const guide = the('publish-guide', { on: '2022-06-12' });
    const [now] = offer('file-application', stateAfter([...untilEntry, registered, guide]));
    expect([now?.allowed, now?.who]).toEqual([true, []]);
    const [early] = offer(
      'file-application',
      stateAfter([...until('enter-reserve'), registered, guide]),
    );
    expect([early?.allowed, early?.who]).toEqual([false, []]);
  });

  it('Article 11: anyone may review whether another firm conforms', () => {
    expect(offer('review-conformity', stateAfter([...untilEntry, registered]))[1]?.who).toEqual([]);
  });

  it('Article 15: of several leads each may report, and each one’s department sign', () => {
    const two = the('file-application').units?.map((unit) => ({ ...unit, role: 'lead' as const }));
    const state = stateAfter([
      ...until('file-application'),
      the('file-application', { units: two }),
    ]);
    expect(offer('sign-agreement', state)[0]?.who).toEqual(['320000', '340000', '330000']);
    expect(offer('report-year', state)[0]?.who).toEqual([DEMANDER, SOLVER, PARTNER]);
  });

  it('where nobody is on record who could, it stays open', () => {
    const [collect, ...acts] = until('receive-solution');
    const nameless = { ...collect, demander: undefined } as Act;
    const result = replay({
      id: 'K-1',
      acts: [nameless, ...acts, { ...close, by: '某公司' }],
    }) as Replayed;
    expect(result.acts.at(-1)).toMatchObject({
      verdict: 'undetermined',
      steps: [{ rule: 'S.actor', result: 'unknown' }],
    });
  });

  it('Article 16: whose a code is that no act states, the act itself would have to say', () => {
    const code = '91310000631696382C';
    const result = replay({
      id: 'K-1',
      acts: [...until('sign-contract'), the('sign-contract', { by: code })],
    }) as Replayed;
    expect(result.acts.at(-1)).toMatchObject({
      verdict: 'undetermined',
      steps: [{ rule: 'S.actor', result: 'unknown', missing: ['by'] }],
    });
  });
});

describe('Articles 10 and 11: solutions and needs', () => {
  const both = the('receive-solution', { needs: ['N1', 'N2'] });
  const published = until('receive-solution');

  it('a solution to two needs answers both, and is accepted while one of them stands', () => {
    const state = stateAfter([...published, both, the('forward-solutions')]);
    expect(decided(the('accept-solution'), state).accepted).toBe(true);
    expect(
      evolve(state, the('accept-solution')).demand?.needs?.map(({ solved }) => solved),
    ).toEqual([true, true]);
  });

  it('everything in a batch is forwarded with it', () => {
    const second = the('receive-solution', { solutionId: 'S2', needs: ['N2'] });
    const batch = the('forward-solutions', { solutions: ['S1', 'S2'] });
    const state = stateAfter([...published, the('receive-solution'), second]);
    const [[, recorded, { forwarded } = {}] = []] = drawnFor(batch, state) as [
      [string, null, { forwarded?: unknown }],
    ];
    expect(recorded).toBeNull();
    expect(forwarded).toEqual([
      { id: 'S1', on: batch.on },
      { id: 'S2', on: batch.on },
    ]);
    expect(decided(batch, state).decisions.map(({ verdict }) => verdict)).toEqual(['upheld']);
  });

  it('nothing else is forwarded with it, and each keeps the day of its first forwarding', () => {
    const second = the('receive-solution', { solutionId: 'S2', needs: ['N2'] });
    const batch = the('forward-solutions', { solutions: [' S1 '] });
    const state = stateAfter([...published, the('receive-solution'), second]);
    const [[, , { received, forwarded } = {}] = []] = drawnFor(batch, state) as [
      [string, null, { received?: { id: string }[]; forwarded?: unknown }],
    ];
    expect(received?.map(({ id }) => id)).toEqual(['S1', 'S2']);
    expect(forwarded).toEqual([{ id: 'S1', on: batch.on }]);
    const days = (acts: Act[]) =>
      stateAfter([...published, the('receive-solution'), second, ...acts]).demand?.solutions.map(
        ({ id, forwardedOn }) => [id, forwardedOn],
      );
    expect(days([batch])).toEqual([
      ['S1', batch.on],
      ['S2', null],
    ]);
    const later = { ...batch, on: '2022-05-28', solutions: ['S1', 'S2'] };
    expect(days([batch, later])).toEqual([
      ['S1', batch.on],
      ['S2', '2022-05-28'],
    ]);
  });

  it('a solution keeps the day on which it was first accepted', () => {
    const accept = the('accept-solution');
    const again = { ...accept, on: '2022-07-02' };
    const day = (acts: Act[]) =>
      stateAfter([...until('accept-solution'), ...acts]).demand?.solutions.map(
        ({ acceptedOn }) => acceptedOn,
      );
    expect([day([]), day([accept]), day([accept, again])]).toEqual([
      [null],
      [accept.on],
      [accept.on],
    ]);
  });

  it('another firm in the reserve does not keep the demander out', () => {
    const state = stateAfter([...until('enter-reserve'), registered]);
    expect(stepsOf(the('enter-reserve', { on: '2022-06-13' }), state)).toEqual([]);
  });

  it('the demander’s own entry stands on the needs of the demand, whoever reviews it', () => {
    const [[, , { needs } = {}] = []] = drawnFor(
      { ...conforming, entryId: 'E1' },
      stateAfter(untilEntry),
    ) as [[string, string, { needs?: unknown }]];
    expect(needs).toEqual([
      { id: 'N1', solved: true },
      { id: 'N2', solved: false },
    ]);
  });

  it('the review finds for itself whether the direction is the same: no contradiction', () => {
    const act = { ...conforming, sameDirection: false, conformityReview: 'failed' as const };
    const state = stateAfter([...untilEntry, registered]);
    expect(stepsOf(act, state)).toEqual([]);
    expect(decided(act, state)).toMatchObject({
      accepted: true,
      decisions: [{ facts: { sameDirection: false } }],
    });
  });

  it('an entry whose needs leave its status open shows none, and that is what stands against it', () => {
    const needs = [{ id: 'M1', solved: true }, { id: 'M2' }];
    const acts = [...untilEntry, { ...registered, needs }, conforming];
    const { irregular, state } = replay({ id: 'K-1', acts }) as Replayed;
    expect(irregular.map(({ act, verdict, rules }) => [act, verdict, rules])).toEqual([
      ['review-conformity', 'undetermined', ['A11.status']],
    ]);
    expect(state.entries[1] && entryStatus(state.entries[1], state.demand)).toBeNull();
    const filed = { ...the('file-application'), by: OTHER, entryId: 'E2', entry: undefined };
    expect(decided(filed, state).decisions[0]?.drawn).toEqual(['year', 'guide']);
  });

  it('an entry is suspended only where nothing can be solved: not while that is unknown', () => {
    const entry = { route: 'same-direction', stage: 'entered' } as const;
    expect(entryStage({ ...entry, registered: { needs: [{ id: 'M1' }] } }, null)).toBe('entered');
    expect(entryStage(entry, null)).toBe('suspended');
    expect(entryStage({ ...entry, route: 'demander' }, null)).toBe('suspended');
    expect(entryStatus(entry, null)).toBeNull();
  });
});

describe('Articles 12 to 14: the application', () => {
  const second = the('file-application', { projectId: 'P2' });

  it('one application a year is for one entry: without an entry, or with another, it is not a second', () => {
    const state = stateAfter([...until('review-form'), registered, conforming]);
    const without = { ...second, entryId: undefined };
    const other = { ...second, by: OTHER, entryId: 'E2' };
    const again = { alreadyApplied: 'P1', year: 2022 };
    const record = (act: Act) => stepsOf(act, state).filter(([rule]) => rule === 'S.record');
    expect(record(second)).toEqual([['S.record', 'fail', again]]);
    expect(record(without)).toEqual([]);
    expect(record(other)).toEqual([]);
  });

  it('the guide of the issuer counts, else that of another body, never that of nobody known', () => {
    const guides = [the('publish-guide', { by: '某公司' }), the('publish-guide', { by: 'agency' })];
    const state = stateAfter([...untilEntry, ...guides]);
    expect(decided(the('file-application'), state).decisions[0]?.facts).toMatchObject({
      guide: { issuer: 'agency', year: 2022 },
    });
  });

  it('what a review finds of the form may differ from the first time', () => {
    const acts = regularActs.map((act) =>
      act.act === 'review-form' && act.outcome === 'supplement'
        ? { ...act, conforming: false, complete: false }
        : act,
    );
    expect(replay({ id: 'K-1', acts })).toMatchObject({ verdict: 'regular' });
  });

  it('whoever declines what was mended has both against it: the file, and the supplement', () => {
    const refused = the('review-form', { outcome: 'not-accepted' }, 2);
    const { irregular } = replay({
      id: 'K-1',
      acts: [...until('review-form', 2), refused],
    }) as Replayed;
    expect(irregular.map(({ rules }) => rules)).toEqual([['A13.formal', 'A13.supplement']]);
  });

  it('a notice asks for a supplement; an acceptance is none, and leaves what was supplied', () => {
    const direct = the('review-form', { complete: true, outcome: 'accepted', deadline: undefined });
    expect(stateAfter([...until('review-form'), direct]).projects[0]?.notice).toBeNull();
    const mended = stateAfter(until('recommend')).projects[0];
    expect([mended?.notice, mended?.supplement]).toEqual([
      { on: '2022-08-01', deadline: '2022-08-15' },
      { on: '2022-08-15' },
    ]);
    const again = the('review-form', {
      ...{ on: '2022-09-01', deadline: '2022-09-15' },
      ...{ conforming: false, complete: false },
    });
    expect(drawnFor(again, stateAfter([...until('review-form'), direct]))).toEqual([
      [
        'formal-review',
        'supplement',
        { conforming: false, complete: false, notice: null, supplement: null },
      ],
    ]);
  });

  it('a lapse is judged on notice and supplement as they stand', () => {
    expect(stepsOf(lapse, stateAfter(until('review-form')))).toEqual([order]);
    expect(drawnFor(lapse, stateAfter(until('review-form', 2)))).toEqual([
      [
        'formal-review',
        'not-accepted',
        {
          ...{ conforming: true, complete: false },
          notice: { on: '2022-08-01', deadline: '2022-08-15' },
          supplement: { on: '2022-08-15' },
        },
      ],
    ]);
  });

  it('who deliberates without being a body leaves the deliberation off the record', () => {
    const catalogue = the('deliberate-catalogue', { by: '某公司' });
    expect(
      decided(catalogue, stateAfter(until('deliberate-catalogue'))).decisions[0]?.drawn,
    ).toEqual(['assessment']);
    const approval = the('deliberate-approval', { by: '某公司' });
    expect(decided(approval, stateAfter(until('deliberate-approval'))).decisions[0]?.drawn).toEqual(
      ['reviewFavourable', 'proposal'],
    );
  });
});

describe('Articles 15 to 18: the project', () => {
  it('who announces without being a body, or signs without being a department, leaves it off the record', () => {
    expect(
      stateAfter([...untilApproval, the('announce', { by: '某公司' })]).projects[0],
    ).toMatchObject({
      stage: 'announced',
      announcement: null,
    });
    const signed = the('sign-agreement', { by: '某公司' });
    expect(decided(signed, stateAfter(until('sign-agreement'))).decisions[0]?.drawn).toEqual([
      'deliberation',
      'announcement',
      'lead',
    ]);
    expect(stateAfter([...until('sign-agreement'), signed]).projects[0]?.agreement).toBeNull();
  });

  it('Article 3: the sources of all instalments together, where each states its own', () => {
    const state = stateAfter(until('award-grant', 2));
    const last = the('award-grant', {}, 2);
    expect(decided(last, state).decisions[0]?.facts).toMatchObject({
      sources: [
        { level: 'central', amount: 700000000 },
        { level: 'provincial', amount: 200000000 },
      ],
    });
    const first = the('award-grant', { sources: undefined });
    const unknown = stateAfter([...until('award-grant'), first]);
    expect(decided(last, unknown).decisions[0]?.facts).not.toHaveProperty('sources');
    expect(decided({ ...last, sources: undefined }, state).decisions[0]?.facts).not.toHaveProperty(
      'sources',
    );
  });

  it('Article 16: the cap that is first on record binds, and none that is not stated', () => {
    const paid = (...caps: (string | undefined)[]) =>
      stateAfter([
        ...until('award-grant'),
        ...caps.map((localCap) => the('award-grant', { localCap })),
      ]).projects[0];
    expect(paid('900万元', '800万元')?.localCap).toBe(900000000);
    expect(paid(undefined)).not.toHaveProperty('localCap');
    expect(paid(undefined, '800万元')?.localCap).toBe(800000000);
  });

  it('Article 16: the same contract signed again for as much is nothing to point out, for less it is', () => {
    const state = stateAfter(until('pay-solver'));
    const signed = (amount: string, by = DEMANDER) =>
      decided(the('sign-contract', { amount, by }), state);
    expect(signed('500万元').advice).toEqual([]);
    expect(signed('499万元')).toMatchObject({
      accepted: true,
      advice: [{ rule: 'S.record', facts: { firstSigned: 500000000, reducedTo: 499000000 } }],
    });
    const byNobody = signed('499万元', PARTNER);
    expect(byNobody.accepted ? [] : byNobody.findings.map(({ rule }) => rule)).toEqual(['S.actor']);
    expect(byNobody.advice.map(({ rule }) => rule)).toEqual(['S.record']);
    const acts = [...until('pay-solver'), the('sign-contract', { amount: '499万元', by: PARTNER })];
    expect((replay({ id: 'K-1', acts }) as Replayed).irregular.map(({ rules }) => rules)).toEqual([
      ['S.actor'],
    ]);
  });

  it('Article 16: a refund before the acceptance is asked no rule', () => {
    expect(
      decided({ ...refund, on: '2023-12-01' }, stateAfter(until('report-year', 2))),
    ).toMatchObject({
      accepted: true,
      decisions: [],
    });
  });

  it('Article 18: payment and reports are those of the history; of a project never signed none are due', () => {
    const state = stateAfter(until('accept-project'));
    expect(decided(the('accept-project'), state).decisions[0]?.facts).toMatchObject({
      solverPaymentMet: true,
      annualReportsMet: true,
    });
    const unsigned = stateAfter(until('sign-agreement'));
    expect(decided(the('accept-project'), unsigned).decisions[0]?.facts).not.toHaveProperty(
      'annualReportsMet',
    );
  });

  it('a new lead on the same entry keeps its status as filed, on another it is that of the day', () => {
    const state = stateAfter(until('accept-project'));
    const entryOf = (entryId?: string) =>
      decided(changeLead({ entryId }), state).decisions[0]?.facts;
    expect(entryOf('E1')).toMatchObject({ entry: { status: '部分揭榜成功' } });
    expect(entryOf()).toMatchObject({ entry: { status: '部分揭榜成功' } });
    expect(evolve(state, changeLead()).projects[0]?.entryId).toBe('E1');
  });
});

describe('what an act states beside what the history knows', () => {
  const contradictions = (act: Act, state: DocketState) =>
    stepsOf(act, state).filter(([rule]) => rule === 'S.record');

  it('completes it where the history knows but a part', () => {
    const act = the('publish-demand', { demander: { name: DEMANDER, aliases: ['晶测'] } });
    expect(decided(act, stateAfter(until('publish-demand'))).decisions[0]?.facts).toMatchObject({
      demander: { name: DEMANDER, id: 'D-EX-01', aliases: ['晶测'] },
    });
  });

  it('stands where the history knows nothing, and contradicts nothing', () => {
    const { assessment } = the('assess-demand');
    const act = the('deliberate-catalogue', { assessment });
    const partly = the('assess-demand', { assessment: { experts: 5 } });
    const state = stateAfter([...until('assess-demand'), partly]);
    expect(decided(act, state).decisions[0]?.facts).toMatchObject({ assessment });
    expect(contradictions(act, state)).toEqual([]);
  });

  it('an assessment that no act brought is not on record, whatever the deliberation says of it', () => {
    const { assessment } = the('assess-demand');
    const act = the('deliberate-catalogue', { assessment });
    const { decisions } = decided(act, stateAfter(until('assess-demand')));
    expect(decisions[0]?.facts).not.toHaveProperty('assessment');
    expect(contradictions(act, stateAfter(until('assess-demand')))).toHaveLength(1);
  });

  it('is nothing where it is left out, on the inside too', () => {
    const act = the('enter-reserve', { applicant: { name: DEMANDER, id: undefined } });
    expect(contradictions(act, stateAfter(until('enter-reserve')))).toEqual([]);
  });

  it('differs where a list is longer or shorter, and where a day is said to be none', () => {
    const [first] = [{ id: 'N1', solved: true }];
    const act = the('enter-reserve', { needs: [first] });
    expect(contradictions(act, stateAfter(until('enter-reserve')))).toEqual([
      [
        'S.record',
        'fail',
        {
          path: 'needs',
          stated: [first],
          onRecord: [first, { id: 'N2', solved: false }],
        },
      ],
    ]);
    const grant = the('award-grant', { approvedOn: null });
    expect(contradictions(grant, stateAfter(until('award-grant')))).toEqual([
      ['S.record', 'fail', { path: 'approvedOn', stated: null, onRecord: '2022-10-08' }],
    ]);
  });

  it('free data goes with the event', () => {
    const meta = { by: 'import' };
    const state = stateAfter(until('announce'));
    const guide = the('publish-guide', { year: 2023, on: '2022-12-01' });
    // Nothing here reads it: it is handed on as it is.
    expect((decided({ ...guide, meta }, state) as { event: Act }).event.meta).toBe(meta);
    const plain = decided(guide, state);
    expect(plain.accepted && Object.keys(plain.event)).toEqual(['act', 'on', 'by', 'year']);
  });
});

describe('what may happen next', () => {
  it('a demand is one, whatever projects there are', () => {
    const second = the('file-application', { projectId: 'P2' });
    const state = stateAfter([...untilApproval, second]);
    expect(offer('close-demand', state).map((each) => Object.keys(each)[1])).toEqual(['allowed']);
    expect(offer('announce', state).map(({ projectId }) => projectId)).toEqual(['P1', 'P2']);
  });

  it('why not is said once: the stage says enough', () => {
    const [forward] = offer('forward-solutions', initialState());
    expect(forward?.why.map(({ rule }) => rule)).toEqual(['S.order']);
  });

  it('a provision of the library’s own cites no article', () => {
    const [closing] = offer('close-demand', initialState());
    expect(Object.keys(closing?.why[0] ?? {})).toEqual(['rule', 'modality', 'result', 'facts']);
  });

  it('advice is what is pointed out, and no breach', () => {
    const refused = decided(the('announce'), initialState());
    expect([refused.accepted, refused.advice]).toEqual([false, []]);
    const denied = decided(
      the('award-grant', { instalment: '5000万元' }),
      stateAfter(until('award-grant')),
    );
    expect(denied.advice.every(({ modality }) => modality === 'advise')).toBe(true);
    expect(denied.accepted).toBe(false);
  });
});

describe('what cannot be read', () => {
  const hostile = new Proxy(
    {},
    {
      get: () => {
        throw new Error('hostile');
      },
    },
  );

  it.each<[string, unknown, object]>([
    [
      'a text',
      'docket',
      { errors: [{ path: '', message: 'this must be an object ({…}), not "docket"' }] },
    ],
    ['a docket without acts', { id: 'K-1' }, { id: 'K-1', errors: [{ path: 'acts' }] }],
    [
      'an edition nobody loaded',
      { id: 'K-1', edition: '2030', acts: [] },
      {
        id: 'K-1',
        errors: [
          {
            path: 'edition',
            message: 'this edition is not loaded: "2030"; load it with --edition or editions',
          },
        ],
      },
    ],
    [
      'an object that throws',
      hostile,
      {
        errors: [
          {
            path: '',
            message: 'this data cannot be read: it holds something that is not plain data',
          },
        ],
      },
    ],
  ])('%s is told what it lacks', (_, data, told) => {
    const result = replay(data, { language: 'en' });
    expect(result).toMatchObject({ verdict: 'invalid', ...told });
    expect(result.verdict === 'invalid' && result.errors).toHaveLength(1);
  });

  it('an act without a name, or with one that no act has, keeps its place and is irregular', () => {
    const acts = [{ on: '2024-01-01' }, { act: 'toString' }, { act: ['close-demand'] }];
    const result = replay({ id: 'K-1', acts }, { language: 'en' }) as Replayed;
    expect(result.verdict).toBe('irregular');
    expect(result.irregular).toStrictEqual(
      acts.map((_, index) => ({ index, verdict: 'invalid', rules: [] })),
    );
    expect(result.acts.map(({ errors }) => errors)).toMatchObject([
      [{ path: 'acts.0.act', message: 'this is required and is not there' }],
      [{ path: 'acts.1.act', message: 'there is no such act: "toString"' }],
      [{ path: 'acts.2.act', message: 'there is no such act: […]' }],
    ]);
    const { errors: _, after: __, ...unread } = result.acts[0] ?? {};
    expect(unread).toStrictEqual({ index: 0, verdict: 'invalid', steps: [], decisions: [] });
  });

  it('a reason for a rule that does not guard the act is told with the rule', () => {
    const read = readAct(the('announce', { reasons: { 'A15.order': '特批' } }), 'en');
    expect(read.ok ? [] : read.errors).toEqual([
      {
        path: 'reasons.A15.order',
        message: expect.stringContaining('A15.order'),
        code: 'unknown-rule',
        pointer: '/reasons/A15.order',
      },
    ]);
  });

  it('an act that did not stand is named with its day', () => {
    const { irregular } = replay({ id: 'K-1', acts: [the('announce')] }) as Replayed;
    expect(irregular).toStrictEqual([
      { index: 0, act: 'announce', on: '2022-10-20', verdict: 'out-of-order', rules: ['S.order'] },
    ]);
  });

  it('another firm’s project is regular act by act', () => {
    expect(replay({ id: 'K-1', acts: otherFirmsProject })).toMatchObject({ verdict: 'regular' });
  });
});
