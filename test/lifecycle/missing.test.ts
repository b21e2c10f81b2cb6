import { describe, expect, it } from 'vitest';
import { type Act, docketMachine, evolve, initialState } from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  decided,
  OTHER,
  otherFirmsProject,
  PARTNER,
  registered,
  SOLVER,
  the,
  until,
  untilEntry,
} from './histories.js';

/*
 * Missing and remedy name fields of the act as it is written, or the earlier act that would have to say it. Of each
 * act it is told what every finding of it lacks.
 */

/** By rule, what is missing or why it is open, of an act after a history. */
function lacking(history: readonly Act[], act: Act): Record<string, unknown> {
  const { findings: against, advice, decisions } = decided(history, act);
  const findings = [...against, ...advice, ...decisions.flatMap((each) => each.findings)];
  return Object.fromEntries(
    findings
      .filter(({ result }) => result === 'unknown')
      .map(({ rule, missing, open }) => [rule, missing ?? open]),
  );
}

/** The history with what its n-th act of this name says changed. */
function changed<Name extends Act['act']>(
  acts: readonly Act[],
  name: Name,
  changes: Partial<Act<Name>>,
): Act[] {
  const at = acts.findIndex(({ act }) => act === name);
  return acts.map((act, index) => (index === at ? ({ ...act, ...changes } as Act) : act));
}

const NAMED = { name: '半导体晶圆缺陷检测', task: '研制高灵敏度晶圆缺陷检测装备' };
const NEEDS = the('collect-demand').demand.needs ?? [];
const [N1] = NEEDS as [(typeof NEEDS)[number]];
const withoutNeeds = (acts: readonly Act[]) => changed(acts, 'collect-demand', { demand: NAMED });

describe('Article 8: the assessment is the earlier act’s to say', () => {
  const deliberated = (assessment: Act<'assess-demand'>['assessment']) =>
    lacking(
      changed(until('deliberate-catalogue'), 'assess-demand', { assessment }),
      the('deliberate-catalogue'),
    );

  it('whole, or in part', () => {
    expect(deliberated({})).toEqual({
      'A8.experts': ['acts.1.assessment.experts'],
      'A8.criteria': ['acts.1.assessment.criteria'],
      'A8.conclusion': ['acts.1.assessment.favourable'],
    });
    const { favourable: _, ...partly } = the('assess-demand').assessment;
    expect(deliberated(partly)).toEqual({ 'A8.conclusion': ['acts.1.assessment.favourable'] });
  });

  it('where no act brought one, nothing on record does', () => {
    expect(lacking(until('assess-demand'), the('deliberate-catalogue'))).toMatchObject({
      'A8.experts': ['assessment'],
    });
  });
});

describe('Article 11: needs that the collection left out', () => {
  const open = withoutNeeds(until('receive-solution'));
  const adjust = (more: Partial<Act<'adjust-demand'>> = {}): Act => ({
    ...{ act: 'adjust-demand', on: '2022-07-01', by: DEMANDER },
    ...{ after: { ...NAMED, needs: NEEDS }, ...more },
  });
  const WHERE = ['acts.0.demand.needs'];

  it('whether a solution answers one of them is open', () => {
    expect(lacking(open, the('receive-solution'))).toEqual({ 'S.record': WHERE });
    const forwarded = withoutNeeds(until('accept-solution'));
    expect(lacking(forwarded, the('accept-solution'))).toEqual({ 'S.record': WHERE });
  });

  it('an adjustment has to state them itself; where there were none, the collection', () => {
    expect(lacking(open, adjust())).toEqual({ 'S.record': ['before'] });
    expect(lacking(open, adjust({ before: { ...NAMED, needs: NEEDS } }))).toEqual({});
    const none = changed(open, 'collect-demand', { demand: { ...NAMED, needs: [] } });
    expect(lacking(none, adjust())).toEqual({ 'S.record': WHERE });
  });

  it('an adjustment of needs that an entry stated without their texts has to state those', () => {
    const entered = [
      ...withoutNeeds(until('enter-reserve')),
      the('enter-reserve', { needs: [{ id: 'N1', solved: true }, { id: 'N2' }] }),
    ];
    expect(lacking(entered, adjust())).toMatchObject({ 'S.record': ['before'] });
    const stated = adjust({ before: { ...NAMED, needs: NEEDS } });
    expect(lacking(entered, stated)).toEqual({});
    const half = adjust({ before: { ...NAMED, needs: [N1] } });
    expect(lacking(entered, half)).toMatchObject({ 'S.record': ['before'] });
  });

  it('whether one is solved is open once a solution was accepted, and not before', () => {
    const accepted = withoutNeeds(until('enter-reserve'));
    expect(lacking(accepted, the('enter-reserve'))).toMatchObject({
      'S.order': ['needs'],
      'S.record': ['needs'],
    });
    const state = withoutNeeds(until('accept-solution'));
    expect(lacking(state, the('enter-reserve'))).not.toHaveProperty('S.order');
    // What an accepted solution names is solved, the others are not.
    const stated = the('enter-reserve', { needs: [{ id: 'N1' }, { id: 'N2' }] });
    expect(lacking(accepted, stated)).toEqual({});
  });

  it('an entry on needs of which it is open whether one is solved may not apply yet', () => {
    const entered = [
      ...withoutNeeds(until('enter-reserve')),
      adjust({ on: '2022-06-02' }),
      the('publish-guide', { on: '2022-06-10' }),
    ];
    const filed = (needs?: Act<'enter-reserve'>['needs']) =>
      lacking([...entered, the('enter-reserve', { needs })], the('file-application'));
    expect(filed()).toMatchObject({ 'S.order': WHERE, 'A12.reserve': WHERE, 'A12.holder': WHERE });
    // With one solved it is entered for certain, and only its status is open.
    expect(filed([{ id: 'N1', solved: true }])).toEqual({
      'A12.reserve': WHERE,
      'A12.holder': WHERE,
    });
  });
});

describe('Articles 11 and 12: what a firm left out when it registered', () => {
  const at = untilEntry.length;
  const firm = (changes: Partial<Act<'register-entry'>>) => [
    ...untilEntry,
    { ...registered, ...changes },
  ];
  const guide = the('publish-guide');
  const files = (changes: Partial<Act<'file-application'>> = {}) =>
    the('file-application', { by: OTHER, entryId: 'E2', ...changes });

  it('the review names its registration', () => {
    expect(lacking(firm({ applicant: {} }), { ...conforming, by: 'agency' })).toEqual({
      'A11.applicant': [`acts.${at}.applicant.kind`, `acts.${at}.applicant.place`],
    });
    const needs = [{ id: 'M1' }, { id: 'M2', solved: false }];
    expect(lacking(firm({ needs }), conforming)).toEqual({
      'A11.applicant': [`acts.${at}.needs.0.solved`],
      'A11.status': [`acts.${at}.needs.0.solved`],
    });
    // The direction the review may state itself.
    expect(lacking(firm({ sameDirection: undefined }), conforming)).toEqual({
      'A11.applicant': ['sameDirection'],
    });
  });

  it('of the demander’s own entry, the collection', () => {
    const own = changed(until('enter-reserve'), 'collect-demand', { demander: undefined });
    const reviewed = lacking([...own, the('enter-reserve')], { ...conforming, entryId: 'E1' });
    expect(Object.keys(reviewed)).not.toContain('A11.applicant');
  });

  it('of an entry whose needs are not on record there is no review: the collection would say them', () => {
    const own = [...withoutNeeds(until('enter-reserve')), the('enter-reserve')];
    const reviewed = lacking(own, { ...conforming, entryId: 'E1', by: 'agency' });
    expect(reviewed).toMatchObject({ 'S.record': ['acts.0.demand.needs'] });
  });

  it('its application names the needs of which it is open whether they are solved', () => {
    const needs = [{ id: 'M0', solved: false }, { id: 'M1' }, { id: 'M2' }];
    const history = [...firm({ needs }), conforming, guide];
    const where = [`acts.${at}.needs.1.solved`, `acts.${at}.needs.2.solved`];
    expect(lacking(history, files())).toMatchObject({
      'S.order': where,
      'A12.reserve': where.slice(0, 1),
    });
    // With one solved it is entered for certain, and only its status is open.
    const some = [
      ...firm({ needs: [{ id: 'M1', solved: true }, { id: 'M2' }] }),
      conforming,
      guide,
    ];
    const told = lacking(some, files());
    expect(told).not.toHaveProperty('S.order');
    expect(told).toMatchObject({ 'A12.reserve': [`acts.${at}.needs.1.solved`] });
  });

  it('its application names the holder where its registration left it out', () => {
    const history = [
      ...firm({ applicant: { kind: 'enterprise', place: '330200' } }),
      conforming,
      guide,
    ];
    expect(lacking(history, files())['A12.holder']).toEqual([`acts.${at}.applicant.name`]);
    const nameless = changed(until('file-application'), 'collect-demand', {
      demander: { kind: 'enterprise', place: '320500', backbone: true },
    });
    expect(lacking(nameless, the('file-application'))['A12.holder']).toEqual([
      'acts.0.demander.name',
    ]);
  });

  it('an application that names no entry has to, where the demand has one', () => {
    const unnamed = the('file-application', { entryId: undefined });
    expect(lacking(until('file-application'), unnamed)).toEqual({
      'A12.reserve': ['entryId'],
      'A12.holder': ['entryId'],
    });
    expect(lacking([...untilEntry.slice(0, -1), guide], unnamed)).toEqual({});
  });
});

describe('Article 13: the file, and what was supplied', () => {
  const at = until('review-form').length;
  const asked = (changes: Partial<Act<'review-form'>>) =>
    changed(until('review-form', 2), 'review-form', changes);
  const last = (changes: Partial<Act<'review-form'>>) => the('review-form', changes, 2);

  it('the first review states the file itself', () => {
    const silent = the('review-form', { complete: undefined });
    expect(lacking(until('review-form'), silent)).toMatchObject({ 'A13.formal': ['complete'] });
  });

  it('the second names the first for the file, and itself for the supplement', () => {
    const history = asked({ conforming: undefined, complete: undefined });
    expect(lacking(history, last({}))).toEqual({
      'A13.formal': [`acts.${at}.conforming`, `acts.${at}.complete`],
    });
    expect(lacking(asked({}), last({ complete: undefined }))).toEqual({
      'A13.supplement': ['complete'],
    });
  });

  it('a lapse names the review', () => {
    const history = changed(until('file-supplement'), 'review-form', { complete: undefined });
    const lapse: Act = { act: 'lapse', on: '2022-08-16', by: 'agency', projectId: 'P1' };
    expect(lacking(history, lapse)).toEqual({ 'A13.formal': [`acts.${at}.complete`] });
    const early: Act = { ...lapse, on: '2022-08-15' };
    expect(lacking(until('file-supplement'), early)).toEqual({
      'A13.supplement': 'awaiting-supplement',
    });
  });
});

describe('Articles 15 and 18: the place of the lead', () => {
  const at = until('file-application').length;
  const [lead, second] = the('file-application').units as NonNullable<
    Act<'file-application'>['units']
  >;
  const applied = (history: readonly Act[], units: Act<'file-application'>['units']) =>
    changed(history, 'file-application', { units });
  const signed = (units: Act<'file-application'>['units']) =>
    lacking(applied(until('sign-agreement'), units), the('sign-agreement'));
  const nowhere = { ...lead, place: undefined } as typeof lead;

  it('is the application’s to say, of the lead among its units', () => {
    const where = [`acts.${at}.units.0.place`];
    expect(signed([nowhere as never])).toEqual({
      'S.actor': where,
      'A15.signing-department': where,
    });
    expect(signed([second, nowhere] as never)['A15.signing-department']).toEqual([
      `acts.${at}.units.1.place`,
    ]);
    expect(signed(undefined)['A15.signing-department']).toEqual([`acts.${at}.units`]);
    const accepted = lacking(
      applied(until('accept-project'), [nowhere] as never),
      the('accept-project', { department: '320000' }),
    );
    expect(accepted['A18.department']).toEqual(where);
  });

  it('who signs without being a department says so by itself', () => {
    expect(lacking(until('sign-agreement'), the('sign-agreement', { by: 'office' }))).toMatchObject(
      {
        'A15.signing-department': ['by'],
      },
    );
  });

  it('the holder of the entry that a change of lead keeps is the earlier act’s', () => {
    const nameless = changed(until('accept-project'), 'collect-demand', {
      demander: { kind: 'enterprise', place: '320500', backbone: true },
    });
    const change: Act = {
      ...{ act: 'change-lead', on: '2024-11-01', by: '320000', projectId: 'P1' },
      units: [{ name: DEMANDER, role: 'lead', place: '320500' }],
      ...{ taskAgreement: true, contract: true, credit: 'clear' },
    };
    expect(lacking(nameless, change)['A12.holder']).toEqual(['acts.0.demander.name']);
  });

  it('of a new lead, the act’s own', () => {
    const change = (by: string): Act => ({
      ...{ act: 'change-lead', on: '2024-11-01', by, projectId: 'P1', entryId: 'E1' },
      units: [{ name: DEMANDER, role: 'lead' }],
      ...{ taskAgreement: true, contract: true, credit: 'clear' },
    });
    expect(lacking(until('accept-project'), change('320000'))['A15.signing-department']).toEqual([
      'units.0.place',
    ]);
    expect(lacking(until('accept-project'), change(DEMANDER))['A15.signing-department']).toEqual([
      'units.0.place',
    ]);
  });
});

describe('Article 16: sums of several acts', () => {
  const at = until('award-grant').length;
  const silent = the('award-grant', { sources: undefined });
  const last = (changes: Partial<Act<'award-grant'>>) => the('award-grant', changes, 2);

  it('sources are those of all instalments: the first that did not say its own is named', () => {
    const history = [...until('award-grant'), silent];
    expect(lacking(history, last({}))['A3.central-funds']).toEqual([`acts.${at}.sources`]);
    expect(lacking(history, last({ sources: undefined }))['A3.central-funds']).toEqual([
      'sources',
      `acts.${at}.sources`,
    ]);
    const said = [...until('award-grant'), the('award-grant'), silent];
    expect(lacking(said, last({}))['A3.central-funds']).toEqual([`acts.${at + 1}.sources`]);
    expect(lacking([...history, silent], last({}))['A3.central-funds']).toEqual([
      `acts.${at}.sources`,
    ]);
    expect(lacking(until('award-grant'), silent)['A3.central-funds']).toEqual(['sources']);
  });

  it('a bound leaves for an instalment what the earlier ones do not take up', () => {
    const remedies = (changes: Partial<Act<'award-grant'>>, history = until('award-grant', 2)) =>
      docketMachine
        .decide(last(changes), history.reduce(evolve, initialState()))
        .decisions.flatMap(({ findings }) => findings)
        .flatMap(({ rule, remedy = [] }) => remedy.map((each) => ({ rule, ...each })));
    const instalment = { rule: 'A16.grant-cap', path: 'instalment', atMost: 300000000 };
    expect(remedies({ instalment: '301万元' })).toEqual([instalment]);
    expect(remedies({ instalment: '301万元', grant: '901万元' })).toEqual([
      instalment,
      { rule: 'A16.grant-cap', path: 'grant', atMost: 900000000 },
    ]);
    const full = [...until('award-grant', 2), last({})];
    expect(remedies({ instalment: 1 }, full)).toEqual([{ ...instalment, atMost: 0 }]);
    // Where the earlier ones are above it already, nothing that the act could say mends it.
    expect(remedies({ instalment: 1 }, [...full, last({ instalment: 1 })])).toEqual([]);
  });

  it('an acceptance is open for what was paid that day, and where there is no contract', () => {
    const accept = the('accept-project');
    const sameDay = until('accept-project').map((act) =>
      act.act === 'pay-solver' && act.on > '2024' ? { ...act, on: accept.on } : act,
    );
    expect(lacking(sameDay, accept)).toEqual({
      'A16.paid-before-acceptance': 'same-day',
      'A16.solver-payment': 'same-day',
    });
    const none = until('accept-project').filter(
      ({ act }) => act !== 'sign-contract' && act !== 'pay-solver',
    );
    expect(lacking(none, accept)).toMatchObject({
      'A16.paid-before-acceptance': 'no-contract',
      'A16.solver-payment': 'no-contract',
    });
    expect(lacking(none, { ...accept, outcome: 'deny' })).toEqual({
      'A16.paid-before-acceptance': 'no-contract',
    });
    const unsaid = the('accept-project', { criteria: undefined });
    expect(lacking(until('accept-project'), unsaid)).toEqual({ 'A18.criteria': ['criteria'] });
  });

  it('whose a contract is stays open where the project names none of the entries', () => {
    const history = changed(otherFirmsProject, 'file-application', { entryId: undefined });
    const at = history.findIndex(({ act }) => act === 'file-application');
    const paid = lacking(history, the('pay-solver', { by: OTHER, amount: 1 }));
    expect(paid['S.actor']).toEqual([`acts.${at}.entryId`]);
    expect(lacking(history, the('pay-solver', { by: PARTNER, amount: 1 }))).toEqual({});
    expect(lacking(history, the('sign-contract', { by: SOLVER, contractId: 'C2' }))).toEqual({});
  });
});
