import { describe, expect, it } from 'vitest';
import { type Act, type Replayed, replay } from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  docketOf,
  fallingOut,
  OTHER,
  registered,
  the,
  until,
  untilEntry,
} from './histories.js';

/*
 * Every act on a thing at each of its stages: it stands where the text gives it a place, and is out of order
 * everywhere else; the stage then moves forward, if the act leads there, or not at all.
 */

type Histories = Readonly<Record<string, readonly Act[]>>;

const closed: Act = { act: 'close-demand', on: '2022-06-30', by: DEMANDER, reason: '已另行解决' };
const declined = the('deliberate-catalogue', { approved: false });
const adjusted: Act = {
  ...{ act: 'adjust-demand', on: '2022-06-30', by: DEMANDER },
  after: {
    ...{ name: '半导体晶圆缺陷检测', task: '研制高灵敏度晶圆缺陷检测装备' },
    needs: [
      { id: 'N1', text: '12 英寸晶圆表面颗粒检测灵敏度达到 20 纳米' },
      { id: 'N2', text: '每小时检测 90 片' },
    ],
  },
};

const DEMAND: Histories = {
  none: [],
  collected: until('assess-demand'),
  assessed: until('deliberate-catalogue'),
  declined: [...until('deliberate-catalogue'), declined],
  catalogued: until('publish-demand'),
  open: until('enter-reserve'),
  closed: [...until('enter-reserve'), closed],
};

const withdrawn = (entryId: string, by: string): Act => ({
  ...{ act: 'withdraw-entry', on: '2022-06-30', by, entryId },
});
const before = until('enter-reserve');
const ENTRY: Histories = {
  none: before,
  'under-review': [...before, { ...registered, entryId: 'E1' }],
  entered: [...before, { ...registered, entryId: 'E1' }, { ...conforming, entryId: 'E1' }],
  suspended: [...untilEntry, fallingOut('2022-06-15')],
  refused: [
    ...before,
    { ...registered, entryId: 'E1' },
    { ...conforming, entryId: 'E1', conformityReview: 'failed' },
  ],
  withdrawn: [...untilEntry, withdrawn('E1', DEMANDER)],
};

const passed = the('review-form', { complete: true, outcome: 'accepted', deadline: undefined });
const running = until('accept-project');
const terminated: Act = {
  ...{ act: 'terminate-project', on: '2024-11-05', by: '320000', projectId: 'P1' },
  reason: '无法继续',
};
const PROJECT: Histories = {
  none: until('file-application'),
  filed: until('review-form'),
  'supplement-due': until('file-supplement'),
  'not-accepted': [
    ...until('review-form'),
    the('review-form', { outcome: 'not-accepted', deadline: undefined }),
  ],
  accepted: [...until('review-form'), passed, the('recommend')],
  reviewed: until('list-project'),
  'review-failed': [...until('hold-review'), the('hold-review', { reviewFavourable: false })],
  listed: until('deliberate-approval'),
  approved: until('announce'),
  rejected: [
    ...until('deliberate-approval'),
    the('deliberate-approval', { approved: false, investment: undefined }),
  ],
  announced: until('sign-agreement'),
  running,
  'project-accepted': [...running, the('accept-project')],
  terminated: [...running, terminated],
};

/** An act, the stages from which it has a place, and the stage to which it leads; left out: it stays. */
type Case = readonly [act: Act, from: string, to?: string];

const ON_DEMAND: readonly Case[] = [
  [the('collect-demand'), 'none', 'collected'],
  [the('assess-demand'), 'collected declined', 'assessed'],
  [the('deliberate-catalogue'), 'assessed', 'catalogued'],
  [declined, 'assessed', 'declined'],
  [the('publish-demand'), 'catalogued', 'open'],
  [the('receive-solution', { solutionId: 'S9' }), 'open'],
  [the('forward-solutions'), 'open'],
  [the('accept-solution'), 'open'],
  [adjusted, 'open'],
  [closed, 'open', 'closed'],
  [the('sign-contract'), 'open closed'],
];
const ON_ENTRY: readonly Case[] = [
  [{ ...registered, entryId: 'E1' }, 'none', 'under-review'],
  [the('enter-reserve'), 'none', 'entered'],
  [{ ...conforming, entryId: 'E1' }, 'under-review', 'entered'],
  [{ ...conforming, entryId: 'E1', conformityReview: 'failed' }, 'under-review', 'refused'],
  [withdrawn('E1', OTHER), 'entered', 'withdrawn'],
  [withdrawn('E1', DEMANDER), 'suspended', 'withdrawn'],
];
const on = { on: '2024-11-05' };
const ON_PROJECT: readonly Case[] = [
  [the('file-application'), 'none', 'filed'],
  [passed, 'filed', 'accepted'],
  [the('file-supplement'), 'supplement-due', 'filed'],
  [
    { act: 'lapse', on: '2022-08-16', by: 'agency', projectId: 'P1' },
    'supplement-due',
    'not-accepted',
  ],
  [the('recommend'), 'filed accepted'],
  [the('hold-review'), 'accepted', 'reviewed'],
  [the('list-project'), 'reviewed', 'listed'],
  [the('deliberate-approval'), 'listed', 'approved'],
  [the('announce'), 'approved', 'announced'],
  [the('sign-agreement'), 'announced', 'running'],
  [the('award-grant', { instalment: 0 }), 'approved announced running project-accepted terminated'],
  [the('report-year', { on: '2025-01-10', year: 2024 }), 'running project-accepted terminated'],
  [the('accept-project'), 'running', 'project-accepted'],
  [terminated, 'running', 'terminated'],
  [
    {
      ...{ act: 'change-lead', by: '320000', projectId: 'P1', ...on },
      units: the('file-application').units ?? [],
      ...{ taskAgreement: true, contract: true, credit: 'clear' },
    },
    'running',
  ],
];

/** The stages to which the text leads from each. */
const WAYS: Readonly<Record<string, string>> = {
  collected: 'assessed',
  assessed: 'catalogued declined',
  declined: 'assessed',
  catalogued: 'open',
  open: 'closed',
  'under-review': 'entered refused',
  entered: 'withdrawn',
  suspended: 'withdrawn',
  filed: 'accepted supplement-due not-accepted',
  'supplement-due': 'filed not-accepted',
  accepted: 'reviewed review-failed',
  reviewed: 'listed',
  listed: 'approved rejected',
  approved: 'announced',
  announced: 'running',
  running: 'project-accepted terminated',
};

function isForward(from: string, to: string, seen: readonly string[] = []): boolean {
  const next = (WAYS[from] ?? '').split(' ').filter((each) => each !== '' && !seen.includes(each));
  return next.some((each) => each === to || isForward(each, to, [...seen, from]));
}

/** The last act of a history, on its day or the day of the act before it, with the stage of the thing after it. */
function tried(history: readonly Act[], act: Act, thing: 'demand' | 'entries' | 'projects') {
  const latest = history.at(-1)?.on ?? act.on;
  const dated = { ...act, on: [act.on, latest].sort()[1] } as Act;
  const { acts, statuses } = replay(docketOf([...history, dated])) as Replayed;
  const stage = thing === 'demand' ? statuses.demand?.stage : statuses[thing][0]?.stage;
  return { verdict: acts.at(-1)?.verdict, stage: stage ?? 'none' };
}

describe.each([
  ['demand', DEMAND, ON_DEMAND],
  ['entries', ENTRY, ON_ENTRY],
  ['projects', PROJECT, ON_PROJECT],
] as const)('%s', (thing, histories, cases) => {
  it.each(cases.map((each) => [each[0].act, each] as const))('%s', (_, [act, from, to]) => {
    for (const [stage, history] of Object.entries(histories)) {
      const has = from.split(' ').includes(stage);
      if (act.act === 'withdraw-entry' && !has && ['entered', 'suspended'].includes(stage))
        continue;
      // What makes a thing makes it once, and what is not there is moved nowhere.
      const leads = from === 'none' || stage === 'none' ? has : has || isForward(stage, to ?? '');
      expect([stage, tried(history, act, thing)]).toEqual([
        stage,
        { verdict: has ? 'upheld' : 'out-of-order', stage: leads ? (to ?? stage) : stage },
      ]);
    }
  });
});
