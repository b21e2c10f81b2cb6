import { describe, expect, it } from 'vitest';
import { readEdition } from '../../src/index.js';
import {
  type Act,
  type AllowedAct,
  demandMachine,
  docketMachine,
  entryMachine,
  initialState,
  projectMachine,
} from '../../src/lifecycle/index.js';
import { given } from '../../src/testing/index.js';
import {
  conforming,
  DEMANDER,
  OTHER,
  otherFirmsProject,
  registered,
  regularActs,
  SOLVER,
  the,
  until,
  untilApproval,
  untilEntry,
} from './histories.js';

const { allowed } = docketMachine;
const stateOf = (history: readonly Act[]) => given(history).state;
const may = (acts: readonly AllowedAct[]) =>
  acts.filter((each) => each.allowed).map(({ act }) => act);
const whyNot = (acts: readonly AllowedAct[], name: Act['act']) =>
  acts
    .filter(({ act }) => act === name)
    .map(({ why }) => why.map(({ rule, facts }) => [rule, facts]));

describe('what may happen next', () => {
  it.each([
    ['before the first act', [], ['collect-demand', 'publish-guide']],
    ['once it is collected', until('assess-demand'), ['assess-demand', 'publish-guide']],
    [
      'once it is published',
      until('receive-solution'),
      [
        'receive-solution',
        'adjust-demand',
        'close-demand',
        'sign-contract',
        'register-entry',
        'publish-guide',
      ],
    ],
    [
      'once a solution was received',
      until('forward-solutions'),
      [
        'receive-solution',
        'forward-solutions',
        'adjust-demand',
        'close-demand',
        'sign-contract',
        'register-entry',
        'publish-guide',
      ],
    ],
    [
      'once it was forwarded',
      until('accept-solution'),
      [
        'receive-solution',
        'forward-solutions',
        'accept-solution',
        'adjust-demand',
        'close-demand',
        'sign-contract',
        'register-entry',
        'publish-guide',
      ],
    ],
    [
      'once the project is accepted',
      regularActs,
      [
        'receive-solution',
        'forward-solutions',
        'accept-solution',
        'adjust-demand',
        'close-demand',
        'sign-contract',
        'pay-solver',
        'refund',
        'register-entry',
        'withdraw-entry',
        'publish-guide',
        'file-application',
        'award-grant',
        'report-year',
      ],
    ],
  ] as [string, readonly Act[], string[]][])('%s', (_, history, acts) => {
    expect(may(allowed(stateOf(history)))).toEqual(acts);
  });

  it('of one actor: the demander, the office, a department, a stranger', () => {
    const state = stateOf(until('announce'));
    expect(may(allowed(state, DEMANDER))).toEqual([
      'accept-solution',
      'adjust-demand',
      'close-demand',
      'sign-contract',
      'withdraw-entry',
    ]);
    expect(may(allowed(state, 'office'))).toEqual(['publish-guide', 'announce']);
    expect(may(allowed(state, '330000'))).toEqual(['receive-solution', 'award-grant']);
    expect(may(allowed(state, OTHER))).toEqual(['sign-contract', 'register-entry']);
  });

  it('on one day: a supplement until its deadline, a lapse after it, nothing before the latest act', () => {
    const state = stateOf(until('file-supplement'));
    const of = (on: string) => may(projectMachine.allowed(state, undefined, on));
    expect(of('2022-08-15')).toContain('file-supplement');
    expect(of('2022-08-15')).not.toContain('lapse');
    expect(of('2022-08-16')).toContain('lapse');
    expect(of('2022-08-16')).not.toContain('file-supplement');
    expect(of('2022-07-31')).toEqual([]);
  });

  it('says who may, as far as it is on record', () => {
    const state = stateOf(until('sign-agreement'));
    const who = (name: string) => allowed(state).find(({ act }) => act === name)?.who;
    expect(who('sign-agreement')).toEqual(['320000']);
    expect(who('accept-solution')).toEqual([DEMANDER]);
    expect(who('announce')).toEqual(['office']);
    expect(who('change-lead')).toEqual(['310000', '320000', '330000', '340000', DEMANDER]);
    expect(who('sign-contract')).toEqual([DEMANDER]);
    expect(allowed(stateOf(until('pay-solver'))).find(({ act }) => act === 'refund')?.who).toEqual([
      SOLVER,
    ]);
  });
});

describe('a name is shown as it was written first', () => {
  it.each([DEMANDER, `  ${DEMANDER}`, DEMANDER.replaceAll('（', '(').replaceAll('）', ')')])(
    '%j',
    (name) => {
      const demander = { name, kind: 'enterprise', place: '320500', backbone: true } as const;
      const [collect, ...others] = until('receive-solution');
      const collected = { ...(collect as Act<'collect-demand'>), demander };
      const state = stateOf([collected, ...others]);
      const row = docketMachine.allowed(state).find(({ act }) => act === 'adjust-demand');
      expect(row?.who).toEqual([name.trim()]);
    },
  );

  it('and so is the id of a solution, which is compared without regard to width', () => {
    const wide = { ...the('receive-solution'), solutionId: 'Ｓ－１' };
    const state = stateOf([...until('receive-solution').slice(0, 4), wide]);
    expect(state.demand?.solutions.map(({ id }) => id)).toEqual(['Ｓ－１']);
    const forwarded = { ...the('forward-solutions'), solutions: ['S-1'] };
    expect(docketMachine.decide(forwarded, state).accepted).toBe(true);
  });
});

describe('why an act has no place, and what would have to come first', () => {
  it.each([
    ['assess-demand', ['collect-demand']],
    ['publish-demand', ['collect-demand', 'assess-demand', 'deliberate-catalogue']],
    ['review-conformity', ['publish-demand', 'register-entry']],
    ['withdraw-entry', ['publish-demand', 'accept-solution', 'enter-reserve']],
    [
      'hold-review',
      ['enter-reserve', 'publish-guide', 'file-application', 'review-form', 'recommend'],
    ],
  ] as const)('%s before the first act', (name, first) => {
    const [[[rule, facts] = []] = []] = whyNot(allowed(initialState()), name) as [
      string,
      { first: string[] },
    ][][];
    expect([rule, facts?.first]).toEqual(['S.order', first]);
  });

  it.each([
    [
      'enter-reserve',
      until('accept-solution'),
      { nothingSolved: true, first: ['accept-solution'] },
    ],
    ['register-entry', until('publish-demand'), { published: false, first: ['publish-demand'] }],
    [
      'forward-solutions',
      until('receive-solution'),
      { nothingToForward: true, first: ['receive-solution'] },
    ],
    [
      'accept-solution',
      until('forward-solutions'),
      { nothingToAccept: true, first: ['forward-solutions'] },
    ],
    [
      'accept-solution',
      until('receive-solution'),
      { nothingToAccept: true, first: ['receive-solution', 'forward-solutions'] },
    ],
    [
      'file-application',
      until('enter-reserve'),
      { entered: false, guided: false, first: ['enter-reserve', 'publish-guide'] },
    ],
    ['hold-review', until('recommend'), { recommended: false, first: ['recommend'] }],
    ['pay-solver', untilApproval, { noContract: true, first: ['sign-contract'] }],
    ['announce', regularActs, { stage: 'project-accepted', from: ['approved'], first: [] }],
  ] as const)('%s', (name, history, facts) => {
    expect(whyNot(allowed(stateOf(history)), name)).toEqual([[['S.order', facts]]]);
  });

  it('nothing that can be taken: a solution may be forwarded again, and accepted again', () => {
    const state = stateOf(untilEntry);
    for (const name of ['forward-solutions', 'accept-solution'] as const) {
      const act = the(name, { on: '2022-07-01' });
      expect(docketMachine.decide(act, state).accepted).toBe(true);
      expect(whyNot(allowed(state, act.by, act.on), name)).toEqual([[]]);
    }
  });

  it('Article 16: the solver of another firm’s contract may refund; before any contract nobody is greyed', () => {
    const refund = (history: readonly Act[], by: string) =>
      allowed(stateOf(history), by).find(({ act }) => act === 'refund');
    expect(refund(otherFirmsProject, SOLVER)).toMatchObject({ allowed: true, who: [SOLVER] });
    expect(refund(otherFirmsProject, OTHER)?.why.map(({ rule }) => rule)).toEqual(['S.actor']);
    expect(refund(untilEntry, SOLVER)?.why.map(({ rule }) => rule)).toEqual(['S.order']);
  });

  it('Article 16: a firm without a contract pays none, one that signed may', () => {
    const pays = (...acts: Act[]) =>
      allowed(stateOf([...untilEntry, registered, conforming, ...acts]), OTHER).find(
        ({ act }) => act === 'pay-solver',
      );
    const signed = the('sign-contract', { on: '2022-06-20' });
    expect(pays(signed)).toMatchObject({ allowed: false, who: [DEMANDER] });
    expect(pays({ ...signed, by: OTHER, projectId: 'P2' })).toMatchObject({
      allowed: true,
      who: [DEMANDER, OTHER],
    });
  });

  it('Article 16: a code may be that of a firm whose code is not on record, and greys nobody then', () => {
    const code = '91330200MA2XXXXX0A';
    const signed = the('sign-contract', { on: '2022-06-20', by: OTHER, projectId: 'P2' });
    const pays = (firm: Act) =>
      allowed(stateOf([...untilEntry, firm, conforming, signed]), code).find(
        ({ act }) => act === 'pay-solver',
      )?.allowed;
    expect(pays(registered)).toBe(true);
    const applicant = { ...registered.applicant, id: '虚构-0002' };
    expect(pays({ ...registered, applicant })).toBe(false);
  });

  it('names the one who must act', () => {
    expect(whyNot(allowed(stateOf(until('announce')), 'agency'), 'announce')).toEqual([
      [['S.actor', { by: 'agency', roles: ['announcing-body'], expected: ['office'] }]],
    ]);
    expect(whyNot(allowed(stateOf(untilEntry), DEMANDER), 'register-entry')).toEqual([
      [['S.actor', { by: DEMANDER, roles: ['other-enterprise'], expected: [] }]],
    ]);
  });

  it('lists an act once for each entry and project that it could be done to', () => {
    const state = stateOf([...untilEntry, registered, conforming]);
    expect(
      entryMachine
        .allowed(state, OTHER)
        .filter(({ act }) => act === 'withdraw-entry')
        .map(({ entryId, allowed: is }) => [entryId, is]),
    ).toEqual([
      ['E1', false],
      ['E2', true],
    ]);
  });
});

describe('under another edition', () => {
  const read = readEdition({
    id: '2026',
    parameters: {
      reserveEntryRequired: false,
      guideIssuer: 'task-force',
      announcingBody: 'agency',
    },
  });
  if (!read.ok) throw new Error('no edition');
  const { edition } = read;

  it('an application needs no entry where the edition asks for none', () => {
    expect(may(allowed(initialState(), undefined, undefined, edition))).toEqual([
      'collect-demand',
      'publish-guide',
    ]);
    const guide = the('publish-guide', { by: 'task-force' });
    const file = the('file-application', { entryId: undefined });
    const { state } = given([guide], edition).when(file).accepted();
    expect(state.projects[0]).not.toHaveProperty('entryId');
  });

  it('Article 16: a contract may be signed for a project on record, whatever became of the demand', () => {
    const guide = the('publish-guide', { by: 'task-force' });
    const file = the('file-application', { entryId: undefined });
    const filed = given([guide, file], edition).state;
    expect(may(allowed(filed, undefined, undefined, edition))).toContain('sign-contract');
    expect(whyNot(allowed(filed, undefined, undefined, edition), 'pay-solver')).toEqual([
      [['S.order', { noContract: true, first: ['sign-contract'] }]],
    ]);
    const signed = given([guide, file, the('sign-contract', { by: SOLVER })], edition).state;
    expect(may(allowed(signed, undefined, undefined, edition))).toContain('pay-solver');
  });

  const greyed = (history: readonly Act[], act: Act['act'], rules: object) => {
    const other = readEdition({ id: '2027', rules });
    if (!other.ok) throw new Error('no edition');
    const rows = allowed(stateOf(history), undefined, undefined, other.edition);
    return rows.filter((each) => each.act === act).map((each) => !each.allowed);
  };
  const softened = [
    { state: 'off' },
    { state: 'unknown' },
    { modality: 'advise' },
    { modality: 'principle' },
  ];

  it('Article 12: nothing is greyed for want of a guide or an entry to which the edition does not hold', () => {
    for (const change of softened) {
      const rules = { 'A12.guide': change, 'A12.reserve': change };
      expect(greyed([], 'file-application', rules)).toEqual([false]);
      expect(greyed(until('review-form'), 'file-application', rules)).toEqual([false]);
      expect(greyed([], 'file-application', { 'A12.guide': change })).toEqual([true]);
      // Without a guide an entry may apply for any year.
      expect(greyed(until('review-form'), 'file-application', { 'A12.guide': change })).toEqual([
        false,
      ]);
    }
    expect(greyed([], 'file-application', {})).toEqual([true]);
    expect(greyed(until('review-form'), 'file-application', {})).toEqual([true]);
  });

  it('Article 11: nor is an entry for want of a publication', () => {
    const unpublished = until('publish-demand');
    const solved = [...unpublished, ...until('enter-reserve').slice(unpublished.length + 1)];
    const state = solved.reduce(docketMachine.evolve, initialState());
    for (const change of [undefined, ...softened]) {
      const other = readEdition({ id: '2027', rules: change ? { 'A11.published': change } : {} });
      if (!other.ok) throw new Error('no edition');
      const rows = may(allowed(state, undefined, undefined, other.edition));
      expect(rows.includes('enter-reserve')).toBe(change !== undefined);
      expect(rows.includes('register-entry')).toBe(change !== undefined);
    }
  });

  it('its own bodies act', () => {
    expect(may(allowed(stateOf(until('announce')), 'agency', undefined, edition))).toContain(
      'announce',
    );
    expect(may(allowed(stateOf(until('announce')), 'office', undefined, edition))).toEqual([]);
  });
});

it('every act of the three tables is listed by the machine of the docket, in their order', () => {
  const names = [demandMachine, entryMachine, projectMachine].flatMap(({ table }) =>
    table.map(({ act }) => act),
  );
  expect(allowed(initialState()).map(({ act }) => act)).toEqual(names);
  expect(new Set(names).size).toBe(32);
});

describe('once the demand is closed', () => {
  const closing: Act = {
    act: 'close-demand',
    on: '2022-06-12',
    by: DEMANDER,
    reason: '已另行解决',
  };
  const first = (history: readonly Act[], name: Act['act']) =>
    whyNot(allowed(stateOf(history)), name).map((why) => why.map(([, facts]) => facts));
  const nothing = [...until('receive-solution'), closing];

  it('nothing that cannot come any more is said to come first', () => {
    expect(first(nothing, 'enter-reserve')).toEqual([
      [{ demandClosed: true, nothingSolved: true }],
    ]);
    expect(first(nothing, 'file-application')).toEqual([[{ entered: false, guided: false }]]);
    expect(first(nothing, 'review-form')).toEqual([
      [{ stage: 'none', from: ['filed'], first: [] }],
    ]);
    expect(first(nothing, 'withdraw-entry')).toMatchObject([[{ first: [] }]]);
    expect(first(nothing, 'pay-solver')).toMatchObject([[{ first: ['sign-contract'] }]]);
  });

  it('what is under review or entered goes on', () => {
    const reviewed = [...until('receive-solution'), registered, closing];
    expect(first(reviewed, 'file-application')).toEqual([
      [{ entered: false, guided: false, first: ['review-conformity', 'publish-guide'] }],
    ]);
    const entered = [...untilEntry, closing];
    expect(first(entered, 'file-application')).toEqual([
      [{ guided: false, first: ['publish-guide'] }],
    ]);
    expect(first(entered, 'review-form')).toMatchObject([
      [{ first: ['publish-guide', 'file-application'] }],
    ]);
  });
});
