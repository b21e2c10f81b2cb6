import { describe, expect, it } from 'vitest';
import { readEdition } from '../../src/index.js';
import {
  type Act,
  docketMachine,
  evolve,
  initialState,
  replay,
  type Statuses,
} from '../../src/lifecycle/index.js';
import { given } from '../../src/testing/index.js';
import { DEMANDER, OTHER, SOLVER, the, until, untilEntry } from './histories.js';

const demandAt = (stage: string, status = 'pending') =>
  ({ demand: { stage, status }, entries: [], projects: [] }) as unknown as Statuses;
const FOUR = ['310000', '320000', '330000', '340000'];
const COLLECTS = ['demander-department'];
const NEEDS = the('collect-demand').demand.needs ?? [];
const [N1, N2] = NEEDS as [(typeof NEEDS)[number], (typeof NEEDS)[number]];
const NAMED = { name: '半导体晶圆缺陷检测', task: '研制高灵敏度晶圆缺陷检测装备' };

const adjusted = (needs: typeof NEEDS, more: Partial<Act<'adjust-demand'>> = {}): Act => ({
  act: 'adjust-demand',
  on: '2022-07-01',
  by: DEMANDER,
  after: { ...NAMED, needs },
  ...more,
});

describe('collect-demand, Article 7: – → collected, by the department of the demander’s province', () => {
  it('is accepted', () => {
    given().when(the('collect-demand')).accepted(demandAt('collected'));
  });

  it.each([
    [
      'by the department of another province',
      { by: '310000' },
      [['S.actor', { by: '310000', roles: COLLECTS, expected: ['320000'] }], ['A7.jurisdiction']],
    ],
    [
      'by somebody who is no department',
      { by: 'office' },
      [['S.actor', { by: 'office', roles: COLLECTS, expected: ['320000'] }], ['A7.jurisdiction?']],
    ],
    [
      'from a demander outside the delta, whose demand is no department’s to collect',
      { demander: { name: DEMANDER, kind: 'enterprise', place: '420100', backbone: true } },
      [['S.actor', { by: '320000', roles: COLLECTS, expected: [] }], ['A7.jurisdiction']],
    ],
    [
      'from a demander whose place is not on record',
      { demander: { name: DEMANDER, kind: 'enterprise', backbone: true } },
      [['S.actor?', { by: '320000', roles: COLLECTS, expected: [] }], ['A7.jurisdiction?']],
    ],
    [
      'when it states another department than the one that acts',
      { department: '330000' },
      [['S.record', { path: 'department', stated: '330000', onRecord: '320000' }]],
    ],
    [
      'from a demander that is no backbone enterprise',
      { demander: { name: DEMANDER, kind: 'enterprise', place: '320500', backbone: false } },
      [['A7.demander']],
    ],
    ['without any need', { demand: { ...NAMED, needs: [] } }, [['A7.external-need']]],
    ['with needs left out', { demand: NAMED }, [['A7.external-need?']]],
  ] as const)('is refused %s', (_, changes, refusals) => {
    given()
      .when(the('collect-demand', changes as Partial<Act<'collect-demand'>>))
      .refused(...refusals);
  });

  it.each([
    ['where an edition reads it so', { readings: { 'R7.place': 'any-department' } }],
    [
      'where jurisdiction is advice in an edition',
      { rules: { 'A7.jurisdiction': { modality: 'advise' } } },
    ],
  ])('is any department’s to do %s', (_, changes) => {
    const read = readEdition({ id: 'another', ...changes });
    given([], read.ok ? read.edition : undefined)
      .when(the('collect-demand', { by: '310000' }))
      .accepted(demandAt('collected'));
  });

  it('is refused a second time: a docket is the history of one demand', () => {
    given(until('assess-demand'))
      .when(the('collect-demand'))
      .refused(['S.order', { stage: 'collected', from: ['none'], first: [] }]);
  });
});

describe('assess-demand, Article 8: collected, declined → assessed', () => {
  const declined = [
    ...until('deliberate-catalogue'),
    the('deliberate-catalogue', { approved: false }),
  ];

  it.each([
    ['from collected', until('assess-demand')],
    ['from declined', declined],
  ])('is accepted %s', (_, history) => {
    given(history)
      .when(the('assess-demand', { on: '2022-03-20' }))
      .accepted(demandAt('assessed'));
  });

  it('is refused before there is a demand', () => {
    given()
      .when(the('assess-demand'))
      .refused([
        'S.order',
        { stage: 'none', from: ['collected', 'declined'], first: ['collect-demand'] },
      ]);
  });
});

describe('deliberate-catalogue, Article 8: assessed → catalogued, or declined', () => {
  const unfavourable = [
    ...until('assess-demand'),
    the('assess-demand', {
      assessment: { ...the('assess-demand').assessment, favourable: false },
    }),
  ];

  it('catalogues what is favoured and approved', () => {
    given(until('deliberate-catalogue'))
      .when(the('deliberate-catalogue'))
      .accepted(demandAt('catalogued'));
  });

  it('declines what is not approved', () => {
    given(until('deliberate-catalogue'))
      .when(the('deliberate-catalogue', { approved: false }))
      .accepted(demandAt('declined'));
  });

  it('stands as it was decided: an approval against the experts is marked, and applied', () => {
    given(unfavourable).when(the('deliberate-catalogue')).refused(['A8.conclusion']);
    const { decisions } = given(unfavourable).when(the('deliberate-catalogue')).decision;
    expect(decisions.map(({ recorded, verdict }) => [recorded, verdict])).toEqual([
      ['permit', 'overturned'],
    ]);
    const { state } = given(unfavourable);
    expect(evolve(state, the('deliberate-catalogue')).demand?.stage).toBe('catalogued');
    given(unfavourable)
      .when(the('deliberate-catalogue', { approved: false }))
      .accepted(demandAt('declined'));
  });

  it.each([
    [
      'by another body than the task force',
      until('deliberate-catalogue'),
      { by: 'office' },
      [
        ['S.actor', { by: 'office', roles: ['deliberating-body'], expected: ['task-force'] }],
        ['A8.deliberation'],
      ],
    ],
    [
      'without an expert',
      [
        ...until('assess-demand'),
        the('assess-demand', { assessment: { ...the('assess-demand').assessment, experts: 0 } }),
      ],
      {},
      [['A8.experts']],
    ],
    [
      'before the assessment',
      until('assess-demand'),
      {},
      [
        ['S.order', { stage: 'collected', from: ['assessed'], first: ['assess-demand'] }],
        ['A8.experts?'],
        ['A8.criteria?'],
        ['A8.conclusion?'],
      ],
    ],
    [
      'when it states another assessment than the one on record',
      until('deliberate-catalogue'),
      { assessment: { experts: 7 } },
      [['S.record', { path: 'assessment.experts', stated: 7, onRecord: 5 }]],
    ],
  ] as const)('is refused %s', (_, history, changes, refusals) => {
    given(history)
      .when(the('deliberate-catalogue', changes as Partial<Act<'deliberate-catalogue'>>))
      .refused(...refusals);
  });
});

describe('publish-demand, Article 9: catalogued → open, by the four jointly', () => {
  it('is accepted', () => {
    given(until('publish-demand')).when(the('publish-demand')).accepted(demandAt('open'));
  });

  it.each([
    ['by three of the four', { departments: FOUR.slice(1) }, [['A9.joint']]],
    [
      'where the notice names the demander',
      { notice: { ...the('publish-demand').notice, remarks: `联系${DEMANDER}` } },
      [['A9.anonymity']],
    ],
    [
      'by one department',
      { by: '320000' },
      [['S.actor', { by: '320000', roles: ['departments'], expected: ['departments'] }]],
    ],
  ] as const)('is refused %s', (_, changes, refusals) => {
    given(until('publish-demand'))
      .when(the('publish-demand', changes as Partial<Act<'publish-demand'>>))
      .refused(...refusals);
  });

  it('allows less: a name left blank is lacking, and no other name', () => {
    const told = (name: string) => {
      const act = the('publish-demand', { notice: { ...the('publish-demand').notice, name } });
      const { advice, ...decision } = docketMachine.decide(
        act,
        given(until('publish-demand')).state,
      );
      const findings = decision.accepted ? [] : decision.findings;
      return [findings, advice].map((all) => all.map(({ rule }) => rule));
    };
    expect(told(' ')).toEqual([['A9.contents'], []]);
    expect(told('另一名称')).toEqual([[], ['S.record']]);
  });

  it('is accepted where a reason excuses a principle', () => {
    const remarks = `联系${DEMANDER}`;
    const notice = { ...the('publish-demand').notice, remarks };
    given(until('publish-demand'))
      .when(the('publish-demand', { notice, reasons: { 'A9.anonymity': '需求方书面同意公开' } }))
      .accepted(demandAt('open'));
  });

  it('is refused before the catalogue, and a second time without a finding on the catalogue', () => {
    given(until('deliberate-catalogue'))
      .when(the('publish-demand'))
      .refused(
        ['S.order', { stage: 'assessed', from: ['catalogued'], first: ['deliberate-catalogue'] }],
        ['A9.catalogued'],
      );
    given(until('receive-solution'))
      .when(the('publish-demand', { on: '2022-05-01' }))
      .refused(['S.order', { stage: 'open', from: ['catalogued'], first: [] }]);
  });
});

describe('receive-solution, Articles 9 and 10: open → open', () => {
  it.each(['agency', 'promotion-group'])('is accepted from the %s', (by) => {
    given(until('receive-solution'))
      .when(the('receive-solution', { by }))
      .accepted(demandAt('open'));
  });

  it.each([
    ['for a need that nobody has', { needs: ['N9'] }, [['S.record', { noSuchNeeds: ['N9'] }]]],
    [
      'by the demander itself',
      { by: DEMANDER },
      [
        [
          'S.actor',
          {
            by: DEMANDER,
            roles: ['departments', 'department', 'agency', 'promotion-group'],
            expected: ['departments', ...FOUR, 'agency', 'promotion-group'],
          },
        ],
      ],
    ],
  ] as const)('is refused %s', (_, changes, refusals) => {
    given(until('receive-solution'))
      .when(the('receive-solution', changes as Partial<Act<'receive-solution'>>))
      .refused(...refusals);
  });

  it('is refused twice under one id', () => {
    given(until('forward-solutions'))
      .when(the('receive-solution', { solutionId: ' S1 ' }))
      .refused(['S.record', { alreadyReceived: ' S1 ' }]);
  });
});

describe('forward-solutions, Article 10: a batch, open → open', () => {
  const second: Act = the('receive-solution', { solutionId: 'S0', on: '2022-05-10' });

  it('is accepted', () => {
    given(until('forward-solutions')).when(the('forward-solutions')).accepted(demandAt('open'));
  });

  it('is refused where it leaves out what came before it', () => {
    given([...until('forward-solutions'), second])
      .when(the('forward-solutions'))
      .refused(['A10.forwarding']);
  });

  it('may leave out what came the same day', () => {
    given([...until('forward-solutions'), { ...second, on: '2022-05-20' }])
      .when(the('forward-solutions'))
      .accepted(demandAt('open'));
  });

  it('is refused of what was never received', () => {
    given(until('forward-solutions'))
      .when(the('forward-solutions', { solutions: ['S1', 'S7'] }))
      .refused(['S.record', { noSuchSolutions: ['S7'] }]);
  });
});

describe('forward-solutions, Article 10: a forwarding dated before its receipt is none', () => {
  const early = the('forward-solutions', { on: '2022-05-05' });

  it('what it names is still to be forwarded, and the next batch forwards it', () => {
    const verdicts = (...acts: Act[]) => {
      const replayed = replay({ id: 'D', acts: [...until('forward-solutions'), early, ...acts] });
      if (replayed.verdict === 'invalid') throw new Error('valid');
      return replayed.acts.slice(-acts.length).map(({ verdict }) => verdict);
    };
    const accepted = the('accept-solution');
    expect(verdicts(accepted)).toEqual(['out-of-order']);
    expect(verdicts(the('forward-solutions'), accepted)).toEqual(['upheld', 'upheld']);
  });

  it('on the day of the receipt it is one', () => {
    const sameDay = the('forward-solutions', { on: '2022-05-06' });
    given([...until('forward-solutions'), sameDay])
      .when(the('accept-solution'))
      .accepted();
  });
});

describe('accept-solution, Articles 10 and 11: each need it names becomes solved', () => {
  it('is accepted', () => {
    given(until('accept-solution'))
      .when(the('accept-solution'))
      .accepted(demandAt('open', '部分揭榜成功'));
  });

  it.each([
    [
      'by another than the demander',
      until('accept-solution'),
      { by: OTHER },
      [['S.actor', { by: OTHER, roles: ['demander'], expected: [DEMANDER] }]],
    ],
    [
      'before it was forwarded',
      until('forward-solutions'),
      {},
      [['S.order', { notForwarded: 'S1', first: ['forward-solutions'] }]],
    ],
    [
      'of a solution that is not on record',
      until('accept-solution'),
      { solutionId: 'S7' },
      [['S.record', { noSuchSolutions: ['S7'] }]],
    ],
    [
      'whose needs were withdrawn since',
      [...until('accept-solution'), adjusted([N2], { on: '2022-05-21' })],
      {},
      [['S.record', { needsWithdrawn: ['N1'] }]],
    ],
  ] as const)('is refused %s', (_, history, changes, refusals) => {
    given(history)
      .when(the('accept-solution', changes as Partial<Act<'accept-solution'>>))
      .refused(...refusals);
  });
});

describe('adjust-demand, Article 11, last paragraph: adjusted and added needs become unsolved', () => {
  const reworded = { ...N1, text: '灵敏度达到 30 纳米' };
  const entry = (stage: string, status: string | null) => ({
    demand: { stage: 'open', status: status ?? 'pending' },
    entries: [{ id: 'E1', stage, status }],
    projects: [],
  });

  it('leaves what is untouched as it was, solved or not', () => {
    const after = given(untilEntry)
      .when(adjusted([N1, { ...N2, text: '每小时检测 90 片' }]))
      .accepted(entry('entered', '部分揭榜成功') as Statuses);
    expect(after.state.demand?.needs?.map(({ id, solved }) => [id, solved])).toEqual([
      ['N1', true],
      ['N2', false],
    ]);
  });

  it('opens a solved need anew and so suspends the entry; a solution brings it back', () => {
    given(untilEntry)
      .when(adjusted([reworded, N2]))
      .accepted(entry('suspended', null) as Statuses);
    const again = the('accept-solution', { on: '2022-07-02' });
    given([...untilEntry, adjusted([reworded, N2])])
      .when(again)
      .accepted(entry('entered', '部分揭榜成功') as Statuses);
  });

  it('points out success by withdrawal and falling out, and refuses neither', () => {
    const withdrawn = given(untilEntry).when(adjusted([N1]));
    withdrawn.accepted(entry('entered', '揭榜成功') as Statuses);
    expect(withdrawn.decision.advice.map(({ rule }) => rule)).toEqual([
      'A11.success-by-withdrawal',
    ]);
    const fallen = given(untilEntry).when(adjusted([reworded, N2]));
    expect(fallen.decision.advice.map(({ rule }) => rule)).toEqual(['A11.fall-out']);
  });

  it.each([
    [
      'with another name',
      adjusted(NEEDS, { after: { ...NAMED, name: '另一项', needs: NEEDS } }),
      [['A11.same-name-task']],
    ],
    [
      'with every need exchanged',
      adjusted([reworded, { ...N2, text: '每小时检测 90 片' }]),
      [['A11.partial'], ['A11.as-published']],
    ],
    [
      'where it says that a reworded need is solved',
      adjusted([], { after: { ...NAMED, needs: [{ ...reworded, solved: true }, N2] } }),
      [['S.record', { path: 'after.needs.0.solved', stated: true, onRecord: false }]],
    ],
    [
      'by another firm',
      adjusted([N1], { by: OTHER }),
      [['S.actor', { by: OTHER, roles: ['demander'], expected: [DEMANDER] }]],
    ],
  ] as const)('is refused %s', (_, act, refusals) => {
    given(untilEntry)
      .when(act)
      .refused(...refusals);
  });

  it('is measured by the needs that it states itself where the collection left them out', () => {
    const { needs: _, ...demand } = the('collect-demand').demand;
    const [, ...others] = until('receive-solution');
    const state = [the('collect-demand', { demand }), ...others].reduce(evolve, initialState());
    const before = { ...NAMED, needs: NEEDS };
    const told = (needs: typeof NEEDS) => {
      const decision = docketMachine.decide(adjusted(needs, { before }), state);
      return decision.accepted ? [] : decision.findings.map(({ rule, result }) => [rule, result]);
    };
    expect(told([N1, { ...N2, text: '新的内容' }])).toEqual([]);
    expect(told([{ id: 'N9', text: '新的内容' }])).toEqual([
      ['A11.partial', 'fail'],
      ['A11.as-published', 'fail'],
    ]);
    // Without them nothing says what is adjusted.
    const silent = docketMachine.decide(adjusted([N1]), state);
    expect(silent.accepted ? [] : silent.findings.map(({ rule }) => rule)).toEqual(['S.record']);
  });

  it('is refused of the only need of a demand', () => {
    given([...untilEntry, adjusted([N1])])
      .when(adjusted([reworded]))
      .refused(['A11.partial'], ['A11.as-published']);
  });

  it('is refused where it would exchange the needs bit by bit', () => {
    given([...untilEntry, adjusted([reworded, N2])])
      .when(adjusted([reworded, { ...N2, text: '每小时检测 90 片' }]))
      .refused(['A11.as-published']);
  });
});

describe('close-demand: ours, open → closed', () => {
  const close: Act = { act: 'close-demand', on: '2022-06-01', by: DEMANDER, reason: '已另行解决' };

  it('is accepted, and nothing follows on the demand', () => {
    const closed = given(until('accept-solution')).when(close).accepted(demandAt('closed'));
    closed
      .when(the('accept-solution'))
      .refused(['S.order', { stage: 'closed', from: ['open'], first: [] }]);
  });

  it('is refused by the solver', () => {
    given(until('accept-solution'))
      .when({ ...close, by: SOLVER })
      .refused(['S.actor', { by: SOLVER, roles: ['demander'], expected: [DEMANDER] }]);
  });
});

describe('days', () => {
  it.each([
    ['before the latest act is refused', '2022-02-28', false],
    ['of the latest act is accepted', '2022-03-01', true],
    ['after it is accepted', '2022-03-02', true],
  ])('an act dated the day %s', (_, on, accepted) => {
    const when = given(until('deliberate-catalogue')).when(the('deliberate-catalogue', { on }));
    if (accepted) when.accepted();
    else when.refused(['S.order', { on, latest: '2022-03-01', hint: 'recordedOn' }]);
  });
});
