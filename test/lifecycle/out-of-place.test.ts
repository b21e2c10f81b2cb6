import { describe, expect, it } from 'vitest';
import { type Act, type DocketState, evolve, initialState } from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  fallingOut,
  OTHER,
  registered,
  regularActs,
  the,
  until,
  untilApproval,
  untilEntry,
} from './histories.js';

/*
 * An act that has no place moves a thing forward or not at all, never out of an end, and replaces nothing that is on
 * record already; what only adds is added.
 */

const reached = (...acts: Act[]): DocketState => acts.reduce(evolve, initialState());
const project = (...acts: Act[]) => reached(...acts).projects[0];
const without = (acts: readonly Act[], ...names: Act['act'][]) =>
  acts.filter(({ act }) => !names.includes(act));
const P1 = { projectId: 'P1' };
const lapse: Act = { act: 'lapse', on: '2022-09-01', by: 'agency', ...P1 };
const terminate: Act = {
  ...{ act: 'terminate-project', on: '2025-01-01', by: '320000', ...P1 },
  reason: '技术路线不可行',
};
const close: Act = { act: 'close-demand', on: '2022-06-11', by: DEMANDER, reason: '已另行解决' };

describe('the demand', () => {
  const { assessment } = the('assess-demand');
  const other = the('assess-demand', { assessment: { ...assessment, experts: 9 } });

  it('an assessment, a deliberation, a publication out of its place replaces none and moves nothing back', () => {
    const { demand } = reached(
      ...until('receive-solution'),
      other,
      the('deliberate-catalogue', { approved: false, on: '2022-05-01' }),
      the('publish-demand', { on: '2022-05-02' }),
    );
    expect(demand).toMatchObject({
      ...{ stage: 'open', assessment: { experts: 5 }, assessedAt: 1, publishedOn: '2022-04-15' },
      catalogue: { approved: true, on: '2022-03-20' },
    });
  });

  it('one that is not on record yet is recorded; the stage stays where later acts have brought it', () => {
    const late = reached(
      the('collect-demand'),
      the('publish-demand'),
      the('assess-demand', { on: '2022-05-01' }),
      the('deliberate-catalogue', { on: '2022-05-02' }),
    );
    expect(late.demand).toMatchObject({
      ...{ stage: 'open', assessment: { experts: 5 }, assessedAt: 2 },
      catalogue: { approved: true, on: '2022-05-02' },
    });
  });

  it('a deliberation before the assessment leads as it was decided', () => {
    const [collect] = until('assess-demand') as [Act];
    expect(reached(collect, the('deliberate-catalogue')).demand?.stage).toBe('catalogued');
    expect(reached(collect, the('deliberate-catalogue', { approved: false })).demand?.stage).toBe(
      'declined',
    );
  });

  it('assessed anew after it was declined, both are those of the second time', () => {
    const { demand } = reached(
      ...until('deliberate-catalogue'),
      the('deliberate-catalogue', { approved: false }),
      { ...other, on: '2022-04-01' },
      the('deliberate-catalogue', { on: '2022-04-02' }),
    );
    expect(demand).toMatchObject({
      ...{ stage: 'catalogued', assessment: { experts: 9 }, assessedAt: 3 },
      catalogue: { approved: true, on: '2022-04-02' },
    });
  });

  it('closed before it was open it is closed, and stays so', () => {
    expect(reached(the('collect-demand'), close, the('publish-demand')).demand?.stage).toBe(
      'closed',
    );
  });

  it('an adjustment of a closed demand changes nothing; a solution and its acceptance are added', () => {
    const closed = reached(...untilEntry, close, fallingOut('2022-06-12'));
    expect(closed.demand).toEqual(reached(...untilEntry, close).demand);
    const solved = reached(
      ...[...untilEntry, close, the('receive-solution', {}, 2)],
      ...[the('forward-solutions', {}, 2), the('accept-solution', {}, 2)],
    );
    expect(solved.demand?.needs?.map((need) => need.solved)).toEqual([true, true]);
  });
});

describe('an entry', () => {
  const refused: Act = { ...conforming, conformityReview: 'failed' };
  const withdraw: Act = { act: 'withdraw-entry', on: '2022-07-01', by: OTHER, entryId: 'E2' };
  const stage = (...acts: Act[]) => reached(...untilEntry, registered, ...acts).entries[1]?.stage;

  it.each<[string, Act[], string]>([
    ['reviewed again after it was refused stays so', [refused, conforming], 'refused'],
    ['reviewed again after it was entered stays so', [conforming, refused], 'entered'],
    ['withdrawn before its review is withdrawn', [withdraw], 'withdrawn'],
    ['withdrawn after it was refused stays refused', [refused, withdraw], 'refused'],
    ['reviewed after it was withdrawn stays so', [conforming, withdraw, conforming], 'withdrawn'],
  ])('%s', (_, acts, is) => {
    expect(stage(...acts)).toBe(is);
  });
});

describe('the formal review', () => {
  const accepted = until('recommend');
  const asked = until('file-supplement');

  it('a second acceptance, a refusal, a notice after the acceptance change nothing', () => {
    const more = the('review-form', { on: '2022-08-20', deadline: '2022-09-30' });
    const refused = the('review-form', { on: '2022-08-20', outcome: 'not-accepted' });
    const again = the('review-form', { on: '2022-08-20' }, 2);
    const { at: _, ...before } = project(...accepted) ?? {};
    for (const act of [more, refused, again, lapse, the('file-supplement', { on: '2022-08-21' })]) {
      expect(project(...accepted, act)).toMatchObject(before);
    }
  });

  it('a notice that is the first is recorded, and a supplement to it', () => {
    const direct = the('review-form', { complete: true, outcome: 'accepted', deadline: undefined });
    const late = [...until('review-form'), direct, the('review-form', { on: '2022-08-02' })];
    expect(project(...late)).toMatchObject({
      ...{ stage: 'accepted', supplement: null },
      notice: { on: '2022-08-02', deadline: '2022-08-15' },
    });
    expect(project(...late, the('file-supplement'))).toMatchObject({
      ...{ stage: 'accepted', supplement: { on: '2022-08-15' } },
    });
  });

  it('a supplement that nobody asked for is none; nor is one dated before its notice', () => {
    expect(project(...until('review-form'), the('file-supplement'))).toMatchObject({
      ...{ stage: 'filed', supplement: null },
    });
    const dated = (on: string) => project(...asked, the('file-supplement', { on }));
    expect(dated('2022-07-31')).toMatchObject({ stage: 'filed', supplement: null });
    expect(dated('2022-08-01')).toMatchObject({ stage: 'filed', supplement: { on: '2022-08-01' } });
  });

  it('what was not accepted stays so, and is never formally accepted', () => {
    const ended = [...asked, { ...lapse, on: '2022-08-16' } as Act];
    const late = project(...ended, the('file-supplement'), the('review-form', {}, 2));
    expect(late).toMatchObject({ stage: 'not-accepted', formallyAcceptedOn: null });
  });

  it('a lapse of what was filed and never asked to supplement ends it', () => {
    expect(project(...until('review-form'), lapse)?.stage).toBe('not-accepted');
  });

  it('a late recommendation is recorded, and the stage stays', () => {
    const late = without(until('deliberate-approval'), 'recommend');
    expect(project(...late, the('recommend', { on: '2022-10-01' }))).toMatchObject({
      ...{ stage: 'listed', recommendedBy: ['task-force'] },
    });
  });
});

describe('the steps of Articles 14 and 15', () => {
  const denied = the('deliberate-approval', {
    approved: false,
    investment: '1万元',
    on: '2022-12-01',
  });

  it('a second review, list, deliberation, announcement, signing replaces none', () => {
    const before = project(...until('award-grant'));
    const again = [
      the('hold-review', { reviewFavourable: false }),
      the('list-project', { departments: ['310000'], on: '2022-12-01' }),
      denied,
      the('deliberate-approval', { investment: '1万元', localCap: '1万元', on: '2022-12-01' }),
      the('announce', { by: 'agency', on: '2022-12-01' }),
      the('sign-agreement', { by: '310000', on: '2022-12-01' }),
    ];
    for (const act of again) expect(project(...until('award-grant'), act)).toEqual(before);
  });

  it.each<[Act, object, string]>([
    [the('hold-review'), { reviewFavourable: true }, 'running'],
    [the('hold-review', { reviewFavourable: false }), { reviewFavourable: false }, 'running'],
    [the('list-project'), { proposal: { on: '2022-09-25' } }, 'running'],
    [
      the('deliberate-approval'),
      { deliberation: { approved: true, on: '2022-10-08' }, investment: 3000000000 },
      'running',
    ],
    [
      the('deliberate-approval', { approved: false }),
      { deliberation: { approved: false, on: '2022-10-08' } },
      'running',
    ],
    [the('announce'), { announcement: { body: 'office', on: '2022-10-20' } }, 'running'],
  ])('%s that comes late is recorded, and the project stays %s', (act, recorded, stage) => {
    const late = without(until('award-grant'), act.act);
    expect(project(...late)?.stage).toBe(stage);
    expect(project(...late, act)).toMatchObject({ ...recorded, stage });
  });

  it('a deliberation before the review leads as it was decided', () => {
    const early = (approved: boolean) =>
      project(...until('hold-review'), the('deliberate-approval', { approved }))?.stage;
    expect([early(true), early(false)]).toEqual(['approved', 'rejected']);
  });

  it('Article 16: the resolution fixes the cap that it names, and none where it names none', () => {
    const cap = (localCap?: null | string) =>
      project(...until('deliberate-approval'), the('deliberate-approval', { localCap }));
    expect(cap('100万元')).toMatchObject({ localCap: 100000000 });
    expect(cap(null)).toMatchObject({ localCap: null });
    expect(cap()).not.toHaveProperty('localCap');
    const rejected = the('deliberate-approval', { approved: false, localCap: '100万元' });
    expect(project(...until('deliberate-approval'), rejected)).not.toHaveProperty('localCap');
  });

  it('a signing before the announcement starts the project, and the day of the first stays', () => {
    const signed = project(...untilApproval, the('sign-agreement'));
    expect(signed).toMatchObject({ stage: 'running', startedOn: '2022-11-01' });
    const again = project(
      ...[...untilApproval, the('sign-agreement'), the('sign-agreement', { on: '2022-12-01' })],
    );
    expect(again?.startedOn).toBe('2022-11-01');
  });

  it('a signing after a rejection starts none', () => {
    const rejected = project(
      ...[...until('deliberate-approval'), the('deliberate-approval', { approved: false })],
      the('sign-agreement'),
    );
    expect(rejected).toMatchObject({
      ...{ stage: 'rejected', startedOn: null, agreement: { department: '320000' } },
    });
  });
});

describe('the end of a project', () => {
  const change: Act = {
    ...{ act: 'change-lead', on: '2025-02-01', by: '330000', ...P1, entryId: 'E9' },
    units: [{ name: OTHER, role: 'lead', place: '330200' }],
    ...{ taskAgreement: true, contract: true },
  };

  it.each<[string, Act]>([
    ['accepted again', the('accept-project', { on: '2025-01-01' })],
    ['terminated', terminate],
    ['handed over', change],
  ])('what was accepted is not %s', (_, act) => {
    expect(project(...regularActs, act)).toEqual(project(...regularActs));
  });

  it('what was terminated is not accepted, nor terminated on another day', () => {
    const ended = [...until('accept-project'), { ...terminate, on: '2024-11-01' }] as Act[];
    for (const act of [the('accept-project'), terminate]) {
      expect(project(...ended, act)).toMatchObject({
        ...{ stage: 'terminated', acceptedOn: null, endedOn: '2024-11-01' },
      });
    }
  });

  it('before it runs, its acceptance and its termination end it; a change of lead changes nothing', () => {
    const announced = until('sign-agreement');
    expect(project(...announced, the('accept-project'))).toMatchObject({
      ...{ stage: 'project-accepted', acceptedOn: '2024-11-05', endedOn: '2024-11-05' },
    });
    expect(project(...announced, terminate)).toMatchObject({
      ...{ stage: 'terminated', endedOn: '2025-01-01' },
    });
    expect(project(...announced, change)).toEqual(project(...announced));
    expect(
      project(
        ...until('deliberate-approval'),
        the('deliberate-approval', { approved: false }),
        terminate,
      )?.stage,
    ).toBe('rejected');
  });

  it('an acceptance that denies ends nothing, wherever it stands', () => {
    const denied = the('accept-project', { outcome: 'deny' });
    expect(project(...until('sign-agreement'), denied)).toMatchObject({
      ...{ stage: 'announced', acceptedOn: null, endedOn: null },
    });
  });
});
