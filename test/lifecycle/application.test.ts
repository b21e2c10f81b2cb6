import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/lifecycle/index.js';
import { given } from '../../src/testing/index.js';
import {
  conforming,
  DEMANDER,
  fallingOut,
  OTHER,
  otherFirmsProject,
  PARTNER,
  registered,
  SOLVER,
  the,
  until,
  untilApproval,
  untilEntry,
} from './histories.js';

const stage = (history: readonly Act[], act: Act) =>
  given(history).when(act).accepted().state.projects[0]?.stage;
const order = (stage: string, from: string[], first: string[]) =>
  ['S.order', { stage, from, first }] as const;
const FOUR = ['310000', '320000', '330000', '340000'];
const wrongActor = (by: string, role: string, ...expected: string[]) =>
  ['S.actor', { by, roles: [role], expected }] as const;

describe('publish-guide, Article 12: one per year, by the office', () => {
  it('is accepted', () => {
    expect(given(untilEntry).when(the('publish-guide')).accepted().state.guides).toEqual([
      { year: 2022, issuer: 'office', on: '2022-07-01' },
    ]);
  });

  it('is refused by another body, and a second time in a year', () => {
    given(untilEntry)
      .when(the('publish-guide', { by: 'agency' }))
      .refused(wrongActor('agency', 'guide-issuer', 'office'));
    given(until('file-application'))
      .when(the('publish-guide'))
      .refused(['S.record', { guideOnRecord: 2022 }]);
    given(until('file-application'))
      .when(the('publish-guide', { year: 2023 }))
      .accepted();
  });
});

describe('file-application, Articles 12 and 19: entry entered → filed, by the lead', () => {
  const units = the('file-application').units ?? [];
  const led = (place: string) => [
    { name: DEMANDER, role: 'lead', place } as const,
    { name: SOLVER, role: 'subproject', place: '340100' } as const,
    { name: PARTNER, role: 'participant', place: '330100' } as const,
  ];

  it('is accepted, with the entry’s status as it then was', () => {
    const { state } = given(until('file-application')).when(the('file-application')).accepted();
    expect(state.projects[0]).toMatchObject({
      stage: 'filed',
      entryId: 'E1',
      application: { entry: { status: '部分揭榜成功', holder: DEMANDER } },
    });
    const later = given(until('accept-project')).state;
    expect(later.projects[0]?.application.entry?.status).toBe('部分揭榜成功');
  });

  it.each([
    ['without a guide', until('publish-guide'), {}, [['A12.guide']]],
    ['for a year without a guide', until('file-application'), { year: 2023 }, [['A12.guide']]],
    [
      'with an entry that nobody made',
      until('file-application'),
      { entryId: 'E9' },
      [['S.record', { noSuchEntry: 'E9' }], ['A12.reserve']],
    ],
    [
      'without saying with which entry',
      until('file-application'),
      { entryId: undefined, entry: { status: '揭榜成功', holder: DEMANDER } },
      [['A12.reserve?'], ['A12.holder?']],
    ],
    [
      'with an entry that has not been reviewed',
      [...untilEntry, registered, the('publish-guide')],
      {
        entryId: 'E2',
        by: OTHER,
        units: [{ name: OTHER, role: 'lead', place: '330200' }, ...units.slice(1)],
      },
      [
        ['S.order', { entry: 'E2', entryStage: 'under-review', first: ['review-conformity'] }],
        ['A12.reserve'],
      ],
    ],
    [
      'with the entry of somebody else',
      [...untilEntry, registered, conforming, the('publish-guide')],
      { entryId: 'E2' },
      [['A12.holder']],
    ],
    [
      'where it states another status than the one on record',
      until('file-application'),
      { entry: { status: '揭榜成功' } },
      [['S.record', { path: 'entry.status', stated: '揭榜成功', onRecord: '部分揭榜成功' }]],
    ],
    [
      'by a unit that does not lead',
      until('file-application'),
      { by: SOLVER },
      [wrongActor(SOLVER, 'lead', DEMANDER)],
    ],
    [
      'with a lead outside the delta',
      until('file-application'),
      { units: led('110000') },
      [['A12.lead-region']],
    ],
    [
      'with units of one province',
      until('file-application'),
      { units: [units[0], { name: '南京某所', role: 'participant', place: '320100' }] },
      [['A12.regions']],
    ],
    ['of a barred unit', until('file-application'), { credit: 'barred' }, [['A19.not-barred']]],
  ] as const)('is refused %s', (_, history, changes, refusals) => {
    given(history)
      .when(the('file-application', changes as Partial<Act<'file-application'>>))
      .refused(...(refusals as readonly (readonly [string, unknown?])[]));
  });

  it('is refused with a suspended entry', () => {
    given([...until('file-application'), fallingOut('2022-07-02')])
      .when(the('file-application'))
      .refused(
        ['S.order', { entry: 'E1', entryStage: 'suspended', first: ['accept-solution'] }],
        ['A12.reserve'],
      );
  });

  it('is refused twice in a year while the first lives, and accepted again once it has failed', () => {
    const again = the('file-application', { projectId: 'P2', on: '2022-09-10' });
    given(until('list-project'))
      .when(again)
      .refused(['S.record', { alreadyApplied: 'P1', year: 2022 }]);
    const failed = [...until('hold-review'), the('hold-review', { reviewFavourable: false })];
    given(failed).when(again).accepted();
  });

  it.each<[string, readonly Act[]]>([
    ['not-accepted', [...until('review-form'), the('review-form', { outcome: 'not-accepted' })]],
    [
      'rejected',
      [...until('deliberate-approval'), the('deliberate-approval', { approved: false })],
    ],
  ])('is not refused as the second of a year once the first is %s', (end, ended) => {
    const { state } = given(ended);
    expect(state.projects[0]?.stage).toBe(end);
    const again = the('file-application', { projectId: 'P2', on: '2022-10-20' });
    given(ended).when(again).accepted();
  });

  it('is accepted year after year with one entry', () => {
    const guide = the('publish-guide', { year: 2023, on: '2023-01-02' });
    given([...untilApproval, guide])
      .when(the('file-application', { projectId: 'P2', year: 2023, on: '2023-02-01' }))
      .accepted();
  });

  it('is refused under an id that is taken', () => {
    given(until('review-form'))
      .when(the('file-application'))
      .refused(order('filed', ['none'], []), ['S.record', { alreadyApplied: 'P1', year: 2022 }]);
  });
});

describe('review-form, Article 13: filed → accepted, supplement-due or not-accepted', () => {
  const inForm = the('review-form', { complete: true, outcome: 'accepted' });

  it('goes each of its three ways', () => {
    expect(stage(until('review-form'), inForm)).toBe('accepted');
    expect(stage(until('review-form'), the('review-form'))).toBe('supplement-due');
    expect(stage(until('review-form'), the('review-form', { outcome: 'not-accepted' }))).toBe(
      'not-accepted',
    );
  });

  it.each([
    ['accepts what is incomplete', { outcome: 'accepted' }, [['A13.formal']]],
    [
      'turns away what is in form, and says on what it turns',
      { complete: true, outcome: 'not-accepted' },
      [['A13.formal']],
    ],
    [
      'is held by the task force',
      { by: 'task-force' },
      [wrongActor('task-force', 'agency', 'agency')],
    ],
    [
      'states a supplement that nobody filed',
      { supplement: { on: '2022-07-30' } },
      [['S.record', { path: 'supplement', stated: { on: '2022-07-30' }, onRecord: null }]],
    ],
  ] as const)('is refused where it %s', (_, changes, refusals) => {
    given(until('review-form'))
      .when(the('review-form', changes as Partial<Act<'review-form'>>))
      .refused(...refusals);
  });

  it('looks at a supplement in time, and may ask again', () => {
    expect(stage(until('review-form', 2), the('review-form', {}, 2))).toBe('accepted');
    const again = the(
      'review-form',
      { complete: false, outcome: 'supplement', deadline: '2022-09-01' },
      2,
    );
    expect(stage(until('review-form', 2), again)).toBe('supplement-due');
    const { state } = given(until('review-form', 2)).when(again).accepted();
    expect(state.projects[0]).toMatchObject({
      form: { conforming: true, complete: false },
      notice: { on: '2022-08-18', deadline: '2022-09-01' },
      supplement: null,
    });
  });
});

describe('file-supplement and lapse, Article 13: on the deadline, a day before, a day after', () => {
  const deadline = '2022-08-15';
  const late = (on: string) => ['S.order', { deadline, late: on, first: ['lapse'] }] as const;

  it.each(['2022-08-14', '2022-08-15'])(
    'a supplement of %s is in time, and nothing lapses',
    (on) => {
      expect(stage(until('file-supplement'), the('file-supplement', { on }))).toBe('filed');
      given(until('file-supplement'))
        .when({ act: 'lapse', on, by: 'agency', projectId: 'P1' })
        .refused(['S.order', { deadline, early: on }], ['A13.formal'], ['A13.supplement?']);
    },
  );

  it('the day after, it is late and lapses', () => {
    const on = '2022-08-16';
    given(until('file-supplement')).when(the('file-supplement', { on })).refused(late(on));
    expect(
      stage(until('file-supplement'), { act: 'lapse', on, by: 'agency', projectId: 'P1' }),
    ).toBe('not-accepted');
  });

  it('both are refused where no supplement is due, and by others', () => {
    given(until('review-form'))
      .when(the('file-supplement'))
      .refused(order('filed', ['supplement-due'], ['review-form']));
    given(until('file-supplement'))
      .when(the('file-supplement', { by: OTHER }))
      .refused(wrongActor(OTHER, 'lead', DEMANDER));
  });
});

describe('recommend, Article 13: filed or accepted, the same', () => {
  it.each([
    ['filed', until('review-form')],
    ['accepted', until('recommend')],
  ])('is accepted of what is %s', (from, history) => {
    expect(stage(history, the('recommend', { on: '2022-08-25' }))).toBe(from);
  });

  it('is refused by the office, and of what waits for a supplement', () => {
    given(until('recommend'))
      .when(the('recommend', { by: 'office' }))
      .refused(wrongActor('office', 'recommending-body', 'task-force'));
    given(until('file-supplement'))
      .when(the('recommend'))
      .refused(order('supplement-due', ['filed', 'accepted'], ['file-supplement']));
  });
});

describe('hold-review, Articles 13 and 14: accepted and recommended → reviewed, or review-failed', () => {
  it('goes both its ways', () => {
    expect(stage(until('hold-review'), the('hold-review'))).toBe('reviewed');
    expect(stage(until('hold-review'), the('hold-review', { reviewFavourable: false }))).toBe(
      'review-failed',
    );
  });

  it.each([
    ['by an expert outside the pool', { experts: [{ id: 'X1', inPool: false }] }, [['A14.pool']]],
    ['without the four', { departments: FOUR.slice(1) }, [['A14.joint']]],
    ['as the third round of a year', { roundOfYear: 3 }, [['A14.frequency']]],
    ['with the round left out', { roundOfYear: undefined }, [['A14.frequency?']]],
  ] as const)('is refused %s', (_, changes, refusals) => {
    given(until('hold-review'))
      .when(the('hold-review', changes as unknown as Partial<Act<'hold-review'>>))
      .refused(...refusals);
  });

  it('is refused before the recommendation, and before the form was accepted', () => {
    given(until('recommend'))
      .when(the('hold-review'))
      .refused(['S.order', { recommended: false, first: ['recommend'] }], ['A13.recommended']);
    given([...until('file-supplement'), the('file-supplement'), the('recommend')])
      .when(the('hold-review'))
      .refused(order('filed', ['accepted'], ['review-form']), ['A13.accepted-first']);
  });
});

describe('list-project and deliberate-approval, Article 15: reviewed → listed → approved, or rejected', () => {
  it('goes its ways', () => {
    expect(stage(until('list-project'), the('list-project'))).toBe('listed');
    expect(stage(until('deliberate-approval'), the('deliberate-approval'))).toBe('approved');
    expect(
      stage(until('deliberate-approval'), the('deliberate-approval', { approved: false })),
    ).toBe('rejected');
  });

  it('lists by the four together and nobody less', () => {
    given(until('list-project'))
      .when(the('list-project', { departments: FOUR.slice(0, 3) }))
      .refused(['A15.joint-list']);
    given(until('list-project'))
      .when(the('list-project', { by: '320000' }))
      .refused(wrongActor('320000', 'departments', 'departments'));
  });

  it('is refused by another body, and before the list', () => {
    given(until('deliberate-approval'))
      .when(the('deliberate-approval', { by: 'office' }))
      .refused(wrongActor('office', 'deliberating-body', 'task-force'), ['A15.deliberation']);
    given(until('list-project'))
      .when(the('deliberate-approval'))
      .refused(order('reviewed', ['listed'], ['list-project']), ['A15.joint-list']);
  });

  it('fixes the investment that the resolution names; that of the demand never stands for it', () => {
    const approve = (changes: Partial<Act<'deliberate-approval'>>) =>
      given(until('deliberate-approval')).when(the('deliberate-approval', changes)).accepted().state
        .projects[0]?.investment;
    expect(approve({ investment: '2000万元' })).toBe(2000000000);
    expect(approve({ investment: undefined })).toBeUndefined();
    expect(approve({ approved: false })).toBeUndefined();
  });
});

it('an application on another firm’s entry goes the same way, under its own department', () => {
  const { state } = given(otherFirmsProject);
  expect(state.projects[0]).toMatchObject({
    stage: 'running',
    entryId: 'E2',
    agreement: { department: '330000' },
  });
  expect(state.contracts).toMatchObject([
    { entryId: 'E2', amount: 100000000, payments: [{ amount: 80000000 }] },
  ]);
});
