import { describe, expect, it } from 'vitest';
import {
  type Act,
  docketMachine,
  entryMachine,
  evolve,
  initialState,
} from '../../src/lifecycle/index.js';
import { given } from '../../src/testing/index.js';
import {
  conforming,
  DEMANDER,
  fallingOut,
  OTHER,
  registered,
  the,
  until,
  untilApproval,
  untilEntry,
} from './histories.js';

const withFirm = [...untilEntry, registered];
const entries = (history: readonly Act[], act: Act) =>
  given(history).when(act).accepted().state.entries;

describe('enter-reserve, Article 11: – → entered, by the demander', () => {
  it('is accepted with a need solved, and shows what is solved', () => {
    given(until('enter-reserve'))
      .when(the('enter-reserve'))
      .accepted({
        demand: { stage: 'open', status: '部分揭榜成功' },
        entries: [{ id: 'E1', stage: 'entered', status: '部分揭榜成功' }],
        projects: [],
      });
  });

  it.each([
    [
      'with nothing solved',
      until('accept-solution'),
      {},
      [['S.order', { nothingSolved: true, first: ['accept-solution'] }]],
    ],
    [
      'before there is a demand',
      [],
      {},
      [
        ['S.order', { nothingSolved: true, first: ['accept-solution'] }],
        [
          'S.actor?',
          {
            by: DEMANDER,
            roles: ['demander'],
            expected: [],
          },
        ],
      ],
    ],
    [
      'by another firm',
      until('enter-reserve'),
      { by: OTHER },
      [['S.actor', { by: OTHER, roles: ['demander'], expected: [DEMANDER] }]],
    ],
    [
      'where it says that more is solved than is on record',
      until('enter-reserve'),
      {
        needs: [
          { id: 'N1', solved: true },
          { id: 'N2', solved: true },
        ],
      },
      [['S.record', { path: 'needs.1.solved', stated: true, onRecord: false }]],
    ],
    [
      'a second time, under another id',
      untilEntry,
      { entryId: 'E7' },
      [['S.order', { alreadyEntered: 'E1' }]],
    ],
    [
      'a second time, under the same id',
      untilEntry,
      {},
      [['S.order', { stage: 'entered', from: ['none'], first: [] }]],
    ],
  ] as const)('is refused %s', (_, history, changes, refusals) => {
    given(history)
      .when(the('enter-reserve', changes as Partial<Act<'enter-reserve'>>))
      .refused(...refusals);
  });
});

describe('enter-reserve: all that stands against it is said', () => {
  it('an entry that is there, a demand that is closed, nothing that is solved', () => {
    const closed: Act = {
      act: 'close-demand',
      on: '2022-06-12',
      by: DEMANDER,
      reason: '已另行解决',
    };
    given([...untilEntry, fallingOut('2022-06-11'), closed])
      .when(the('enter-reserve', { on: '2022-06-13', entryId: 'E9' }))
      .refused(['S.order', { alreadyEntered: 'E1', demandClosed: true, nothingSolved: true }]);
  });
});

describe('register-entry, Article 11: – → under-review, by another enterprise of the delta', () => {
  it('is accepted, and shows no status before the review', () => {
    given(untilEntry)
      .when(registered)
      .accepted({
        demand: { stage: 'open', status: '部分揭榜成功' },
        entries: [
          { id: 'E1', stage: 'entered', status: '部分揭榜成功' },
          { id: 'E2', stage: 'under-review', status: null },
        ],
        projects: [],
      });
  });

  it.each([
    [
      'outside the delta',
      { applicant: { ...registered.applicant, place: '110000' } },
      [['A11.applicant']],
    ],
    [
      'that is no enterprise',
      { applicant: { ...registered.applicant, kind: 'university' } },
      [['A11.applicant']],
    ],
    ['with nothing solved', { needs: [{ id: 'M1', solved: false }] }, [['A11.applicant']]],
    [
      'that is the demander',
      { by: DEMANDER, applicant: { ...registered.applicant, name: DEMANDER } },
      [['S.actor', { by: DEMANDER, roles: ['other-enterprise'], expected: [] }]],
    ],
    [
      'for which somebody else acts',
      { by: DEMANDER },
      [['S.actor', { by: DEMANDER, roles: ['other-enterprise'], expected: [OTHER] }]],
    ],
    [
      'under an id that is taken',
      { entryId: 'E1' },
      [['S.order', { stage: 'entered', from: ['none'], first: [] }]],
    ],
  ] as const)('is refused of a firm %s', (_, changes, refusals) => {
    given(untilEntry)
      .when({ ...registered, ...(changes as Partial<typeof registered>) })
      .refused(...refusals);
  });

  it('is refused before the demand was published', () => {
    given(until('publish-demand')).when(registered).refused(['A11.published']);
  });
});

describe('review-conformity, Article 11: under-review → entered, or refused', () => {
  it('enters what conforms, with the status of the firm’s own needs', () => {
    given(withFirm)
      .when(conforming)
      .accepted({
        demand: { stage: 'open', status: '部分揭榜成功' },
        entries: [
          { id: 'E1', stage: 'entered', status: '部分揭榜成功' },
          { id: 'E2', stage: 'entered', status: '部分揭榜成功' },
        ],
        projects: [],
      });
  });

  it('refuses what does not', () => {
    const [, firm] = entries(withFirm, { ...conforming, conformityReview: 'failed' });
    expect(firm?.stage).toBe('refused');
  });

  it('finds for itself whether the direction is the same', () => {
    given(withFirm)
      .when({ ...conforming, sameDirection: false })
      .refused(['A11.applicant']);
    given(withFirm)
      .when({ ...conforming, sameDirection: false, conformityReview: 'failed' })
      .accepted();
  });

  it('stays open where it is not on record whether the firm’s need is solved', () => {
    const open: Act = { ...registered, needs: [{ id: 'M1' }] };
    given(untilEntry).when(open).refused(['A11.applicant?']);
    const { findings } = docketMachine.decide(
      conforming,
      [...untilEntry, open].reduce(evolve, initialState()),
    ) as { findings: { rule: string; missing?: readonly string[] }[] };
    expect(findings.map(({ rule, missing }) => [rule, missing])).toEqual([
      ['A11.applicant', [`acts.${untilEntry.length}.needs.0.solved`]],
      ['A11.status', [`acts.${untilEntry.length}.needs.0.solved`]],
    ]);
  });

  it.each([
    ['once it was refused', { ...conforming, conformityReview: 'failed' as const }, 'refused'],
    ['once it was entered', conforming, 'entered'],
  ])('has no second review %s', (_, first, stage) => {
    given([...withFirm, first])
      .when(conforming)
      .refused(['S.order', { stage, from: ['under-review'], first: [] }]);
  });

  it('is refused of an entry that nobody registered', () => {
    given(untilEntry)
      .when({ ...conforming, entryId: 'E9' })
      .refused(['S.order', { stage: 'none', from: ['under-review'], first: ['register-entry'] }]);
  });
});

describe('another firm’s entry and the demand never move each other', () => {
  const firmIn = [...withFirm, conforming];
  const whole: Act[] = [
    the('receive-solution', {}, 2),
    the('forward-solutions', {}, 2),
    the('accept-solution', {}, 2),
  ];

  it('the demander’s own entry follows the needs up, the other firm’s stays', () => {
    expect(
      given([...firmIn, ...whole])
        .when({ act: 'publish-guide', on: '2023-05-01', by: 'office', year: 2023 })
        .accepted({
          demand: { stage: 'open', status: '揭榜成功' },
          entries: [
            { id: 'E1', stage: 'entered', status: '揭榜成功' },
            { id: 'E2', stage: 'entered', status: '部分揭榜成功' },
          ],
          projects: [],
        }),
    ).toBeDefined();
  });

  it('the demand is the very same after the firm registers, is reviewed, withdraws', () => {
    const { demand } = given(untilEntry).state;
    const out: Act = { act: 'withdraw-entry', on: '2022-07-01', by: OTHER, entryId: 'E2' };
    expect(given([...firmIn, out]).state.demand).toEqual(demand);
  });
});

describe('withdraw-entry: ours, entered or suspended → withdrawn, by its holder', () => {
  const withdraw: Act = { act: 'withdraw-entry', on: '2022-07-01', by: DEMANDER, entryId: 'E1' };

  it('is accepted from entered; the holder may enter again under another id', () => {
    const after = given(untilEntry).when(withdraw).accepted();
    after
      .when(withdraw)
      .refused(['S.order', { stage: 'withdrawn', from: ['entered', 'suspended'], first: [] }]);
    after.when(the('enter-reserve', { on: '2022-07-02', entryId: 'E3' })).accepted();
  });

  it('is accepted from suspended', () => {
    given([...untilEntry, fallingOut('2022-06-30')])
      .when(withdraw)
      .accepted();
  });

  it('is refused by anybody else, and before the review', () => {
    given(untilEntry)
      .when({ ...withdraw, by: OTHER })
      .refused(['S.actor', { by: OTHER, roles: ['holder'], expected: [DEMANDER] }]);
    given(withFirm)
      .when({ ...withdraw, by: OTHER, entryId: 'E2' })
      .refused([
        'S.order',
        { stage: 'under-review', from: ['entered', 'suspended'], first: ['review-conformity'] },
      ]);
  });

  it('leaves an application that was filed with it as it is', () => {
    const { state } = given([...untilApproval, { ...withdraw, on: '2022-10-09' }]);
    expect(state.projects[0]?.stage).toBe('approved');
  });
});

it('the machine of entries lists the four acts of its table', () => {
  expect(entryMachine.table.map(({ act }) => act)).toEqual([
    'enter-reserve',
    'register-entry',
    'review-conformity',
    'withdraw-entry',
  ]);
});
