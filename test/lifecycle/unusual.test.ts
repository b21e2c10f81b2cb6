import { describe, expect, it } from 'vitest';
import {
  type Act,
  docketMachine,
  evolve,
  initialState,
  type Replayed,
  replay,
} from '../../src/lifecycle/index.js';
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

/* Dockets that took an unusual way: what is then said of an act, by rule, with its answer and its facts. */

const found = (history: readonly Act[], act: Act) => decided(history, act).findings;

const told = (history: readonly Act[], act: Act, rule: string) =>
  found(history, act)
    .filter((each) => each.rule === rule)
    .map(({ result, facts, missing }) => ({ result, ...facts, ...(missing && { missing }) }));

const said = (history: readonly Act[], act: Act) => found(history, act).map(({ rule }) => rule);
const guide = the('publish-guide');
const filed = (changes: Partial<Act<'file-application'>> = {}) => the('file-application', changes);
const NAMED = { name: '半导体晶圆缺陷检测', task: '研制高灵敏度晶圆缺陷检测装备' };
const NEEDS = the('collect-demand').demand.needs ?? [];

describe('Article 12: an application', () => {
  const refused = { ...conforming, conformityReview: 'failed' as const };
  const withdrawn: Act = { act: 'withdraw-entry', on: '2022-06-21', by: OTHER, entryId: 'E2' };

  it.each([
    ['refused', [refused]],
    ['withdrawn', [conforming, withdrawn]],
  ])('on an entry that is %s has no place, and no act leads there', (entryStage, acts) => {
    const history = [...untilEntry, registered, ...acts, guide];
    expect(told(history, filed({ by: OTHER, entryId: 'E2' }), 'S.order')).toEqual([
      { result: 'fail', entry: 'E2', entryStage },
    ]);
  });

  it('on one of which it is open whether a need is solved may have none', () => {
    const open = { ...registered, needs: [{ id: 'M1' }] };
    const history = [...untilEntry, open, conforming, guide];
    expect(told(history, filed({ by: OTHER, entryId: 'E2' }), 'S.order')).toEqual([
      {
        ...{ result: 'unknown', entry: 'E2', entryStage: 'suspended' },
        missing: [`acts.${untilEntry.length}.needs.0.solved`],
      },
    ]);
  });

  it('is greyed while every entry has one; an entry that is not entered has no say in it', () => {
    const greyed = (...acts: Act[]) => {
      const state = [...untilEntry, ...acts].reduce(evolve, initialState());
      const row = docketMachine.allowed(state).find(({ act }) => act === 'file-application');
      return row?.why.map(({ facts }) => facts);
    };
    const applied = { alreadyApplied: 'P1', year: 2022 };
    expect(greyed(guide, filed())).toEqual([applied]);
    expect(greyed(registered, guide, filed())).toEqual([applied]);
    expect(greyed(registered, conforming, guide, filed())).toEqual([]);
    expect(greyed(guide, filed(), the('publish-guide', { year: 2023, on: '2022-07-21' }))).toEqual(
      [],
    );
  });

  it('on the demander’s own entry, made before the demand was collected, is the demander’s', () => {
    const early = [the('enter-reserve'), ...untilEntry.slice(0, -1), guide];
    expect(said(early, filed())).not.toContain('A12.holder');
    const withdraws = (by: string): Act => ({ ...withdrawn, by, entryId: 'E1', on: '2022-07-02' });
    expect(said(early, withdraws(DEMANDER))).toEqual([]);
    expect(told(early, withdraws(OTHER), 'S.actor')).toMatchObject([{ result: 'fail' }]);
  });
});

describe('Article 13', () => {
  it('a second review of a file of which nothing was asked for states it itself', () => {
    const direct = the('review-form', { complete: true, outcome: 'accepted', deadline: undefined });
    const again = the('review-form', { on: '2022-08-20', conforming: undefined }, 2);
    expect(told([...until('review-form'), direct], again, 'A13.formal')).toMatchObject([
      { result: 'unknown', missing: ['conforming'] },
    ]);
  });

  it('a supplement of the day of its notice is one, of the day before none', () => {
    const supplement = (on: string) => the('file-supplement', { on });
    expect(told(until('file-supplement'), supplement('2022-08-01'), 'S.order')).toEqual([]);
    expect(told(until('file-supplement'), supplement('2022-07-31'), 'S.order')).toMatchObject([
      { result: 'fail', noticeOn: '2022-08-01', supplementOn: '2022-07-31' },
      { result: 'fail', on: '2022-07-31', latest: '2022-08-01' },
    ]);
  });

  it('the recommendation of the body that must counts, whoever came first; none is known to be none', () => {
    const office = the('recommend', { by: 'office' });
    const review = the('hold-review');
    const recommended = (...acts: Act[]) => {
      const { decisions } = decided([...until('recommend'), ...acts], review);
      return decisions[0]?.facts;
    };
    expect(recommended(office, the('recommend'))).toMatchObject({
      recommended: { body: 'task-force' },
    });
    expect(recommended(office)).toMatchObject({ recommended: { body: 'office' } });
    expect(recommended()).toMatchObject({ recommended: null });
  });
});

describe('Articles 14 and 15: of a review that was never held none was favourable', () => {
  it.each([
    ['the list', the('list-project')],
    ['the deliberation', the('deliberate-approval')],
  ])('%s', (_, act) => {
    expect(told(until('hold-review'), act, 'A14.review')).toMatchObject([{ result: 'fail' }]);
  });

  it('who signs for a lead outside the delta is nobody’s department, not even that of its place', () => {
    const units = [{ name: DEMANDER, role: 'lead' as const, place: '110000' }];
    const history = until('sign-agreement').map((act) =>
      act.act === 'file-application' ? { ...act, units } : act,
    );
    expect(told(history, the('sign-agreement', { by: '110000' }), 'S.actor')).toMatchObject([
      { result: 'fail', expected: [] },
    ]);
  });
});

describe('Article 11: an adjustment is measured by the needs as collected', () => {
  it('and open where their texts never came on record', () => {
    const silent = until('enter-reserve').map((act) =>
      act.act === 'collect-demand' ? { ...act, demand: NAMED } : act,
    );
    const adjust = (on: string): Act => ({
      ...{ act: 'adjust-demand', on, by: DEMANDER },
      after: { ...NAMED, needs: NEEDS },
    });
    const ids = the('enter-reserve', { needs: [{ id: 'N1' }, { id: 'N2' }] });
    const history = [...silent, ids, adjust('2022-06-11')];
    expect(told(history, adjust('2022-06-12'), 'A11.as-published')).toMatchObject([
      { result: 'unknown' },
    ]);
  });
});

describe('Article 16: contracts', () => {
  const firmIn = [...untilEntry, registered, conforming];
  const early = (by: string, on = '2022-06-21') =>
    the('sign-contract', { by, on, projectId: 'P9' });
  const pay = (by: string): Act =>
    the('pay-solver', { by, on: '2022-06-22', projectId: 'P9', amount: '1万元' });

  it('before its project is on record, one belongs to whoever signed it', () => {
    const firms = [...firmIn, early(OTHER)];
    expect(said(firms, pay(OTHER))).toEqual([]);
    expect(said(firms, pay(DEMANDER))).toEqual([]);
    expect(said(firms, early(OTHER, '2022-06-22'))).toEqual([]);
    expect(said(firms, early(SOLVER, '2022-06-22'))).toEqual([]);
    const own = [...firmIn, early(DEMANDER)];
    expect(said(own, early(DEMANDER, '2022-06-22'))).toEqual([]);
    expect(said(own, pay(OTHER))).toEqual(['S.actor']);
  });

  it('one that was signed for a project counts for it on under another lead', () => {
    const change: Act = {
      ...{ act: 'change-lead', on: '2024-11-01', by: '330000', projectId: 'P1', entryId: 'E2' },
      units: [
        { name: OTHER, role: 'lead', place: '330200' },
        { name: SOLVER, role: 'subproject', place: '340100' },
      ],
      ...{ credit: 'clear', taskAgreement: true, contract: true },
    };
    const history = [...firmIn, ...until('accept-project').slice(untilEntry.length), change];
    const later = the('pay-solver', { on: '2024-11-02', amount: '1万元' });
    expect(told(history, later, 'S.record')).toEqual([]);
    const accepted = decided(history, the('accept-project', { by: '330000' }));
    expect(accepted.decisions[0]?.facts).toMatchObject({ solverPaymentMet: true });
  });

  it('one of the demander that names a firm’s project beforehand is not asked for at its acceptance', () => {
    const unpaid = the('sign-contract', { contractId: 'C9', on: '2022-06-21' });
    const at = otherFirmsProject.findIndex(({ act }) => act === 'publish-guide');
    const acts = [
      ...[...otherFirmsProject.slice(0, at), unpaid, ...otherFirmsProject.slice(at)],
      the('report-year', { by: OTHER }),
      the('report-year', { by: OTHER, year: 2023, on: '2024-01-18' }),
      the('accept-project', { by: '330000' }),
    ];
    const replayed = replay({ id: 'K-1', acts }) as Replayed;
    expect(replayed.irregular).toEqual([]);
    expect(replayed.statuses.projects[0]?.stage).toBe('project-accepted');
  });

  it('whose one is of a project without an entry is not open: the docket had none', () => {
    const without = until('sign-contract').filter(({ act }) => act !== 'enter-reserve');
    const unnamed = without.map((act) =>
      act.act === 'file-application' ? { ...act, entryId: undefined } : act,
    );
    const late = [
      ...[...unnamed, the('sign-contract')],
      ...[
        { ...registered, on: '2022-11-21' },
        { ...conforming, on: '2022-11-22' },
      ],
    ];
    expect(told(late, the('pay-solver', { by: OTHER }), 'S.actor')).toMatchObject([
      { result: 'fail' },
    ]);
    expect(told(late, the('pay-solver', { by: PARTNER }), 'S.actor')).toMatchObject([
      { result: 'fail' },
    ]);
  });
});
