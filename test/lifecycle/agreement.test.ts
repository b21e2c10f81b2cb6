import { describe, expect, it } from 'vitest';
import {
  type Act,
  type DocketState,
  docketMachine,
  evolve,
  initialState,
  type Replayed,
  replay,
  type Statuses,
  statusesIn,
} from '../../src/lifecycle/index.js';
import { editions, linesOf } from '../cases/docket-cases.js';
import {
  conforming,
  DEMANDER,
  fallingOut,
  OTHER,
  otherFirmsProject,
  registered,
  regularActs,
  the,
  until,
  untilEntry,
} from './histories.js';

/*
 * A docket that is replayed at once keeps books of what it met; a state that is decided on act by act is opened anew
 * each time. Both have to answer the same, and what an act changed is what stands otherwise after it.
 */

interface Docket {
  readonly id: string;
  readonly edition?: string;
  readonly acts: readonly Act[];
}

const withdraw = (entryId: string, by: string, on: string): Act => ({
  ...{ act: 'withdraw-entry', on, by },
  entryId,
});
const entered = [...untilEntry, registered, conforming, the('publish-guide')];
const second = [
  the('receive-solution', { on: '2022-07-03' }, 2),
  the('forward-solutions', { on: '2022-07-04' }, 2),
  the('accept-solution', { on: '2022-07-05' }, 2),
];

/** Histories beside those of the cases: entries that fall out, are withdrawn, are made anew, apply again. */
const OWN: Docket[] = [
  { id: 'regular', acts: regularActs },
  { id: 'of another firm', acts: otherFirmsProject },
  {
    id: 'fallen out, and in again',
    acts: [
      ...entered,
      fallingOut('2022-07-02'),
      the('file-application'),
      ...second,
      the('file-application'),
    ],
  },
  {
    id: 'withdrawn, and entered anew',
    acts: [
      ...entered,
      withdraw('E1', DEMANDER, '2022-07-02'),
      withdraw('E2', OTHER, '2022-07-02'),
      the('enter-reserve', { on: '2022-07-02', entryId: 'E3' }),
      ...second,
      the('file-application', { entryId: 'E1' }),
      the('file-application', { entryId: 'E2' }),
      the('file-application', { entryId: 'E3', projectId: 'P2' }),
      the('file-application', { entryId: 'E3', projectId: 'P3' }),
    ],
  },
  {
    id: 'two entries of the demander',
    acts: [
      ...entered,
      the('enter-reserve', { on: '2022-07-02', entryId: 'E3' }),
      ...second,
      fallingOut('2022-07-06'),
    ],
  },
  {
    id: 'refused, of its own accord, and twice under one id',
    acts: [
      ...untilEntry,
      { ...conforming, entryId: 'E1', conformityReview: 'failed' },
      registered,
      { ...registered, applicant: {} },
      { ...conforming, conformityReview: 'failed' },
      the('file-application', { entryId: 'E2' }),
      the('file-application', { entryId: undefined }),
    ],
  },
  {
    id: 'applications that end, and others after them',
    acts: [
      ...until('review-form'),
      the('review-form', { outcome: 'not-accepted' }),
      the('file-application', { on: '2022-08-02', projectId: 'P2' }),
      the('file-application', { on: '2022-08-02', projectId: 'P3' }),
      the('file-application', { on: '2022-08-02', projectId: 'P1' }),
      the('review-form', { projectId: 'P2', on: '2022-08-03', outcome: 'not-accepted' }),
      the('file-application', { on: '2022-08-04', projectId: 'P4' }),
    ],
  },
  {
    id: 'adjusted after the acceptance of a project, another firm’s and its own',
    acts: [
      ...otherFirmsProject,
      the('report-year', { by: OTHER, on: '2023-01-20' }),
      the('report-year', { by: OTHER, on: '2024-01-20', year: 2023 }),
      the('accept-project', { by: '330000' }),
      fallingOut('2024-11-06'),
      ...regularActs
        .slice(untilEntry.length + 1)
        .map((act) => ('projectId' in act ? { ...act, projectId: 'P2' } : act) as Act),
      fallingOut('2024-11-06'),
    ],
  },
  {
    id: 'firms without a name',
    acts: [
      ...untilEntry,
      { ...registered, applicant: { kind: 'enterprise', place: '330200' } },
      the('sign-contract', { by: OTHER, on: '2022-06-13', projectId: 'P9' }),
      the('pay-solver', { by: OTHER, on: '2022-06-14', projectId: 'P9' }),
    ],
  },
  {
    id: 'guides of several bodies and years',
    acts: [
      ...untilEntry,
      the('publish-guide', { by: 'agency' }),
      the('publish-guide', { by: 'agency', year: 2023 }),
      the('file-application'),
      the('publish-guide', { on: '2022-07-20' }),
      the('publish-guide', { on: '2022-07-20' }),
      the('file-application', { projectId: 'P2' }),
      the('file-application', { projectId: 'P3', year: 2023 }),
    ],
  },
];

/** Acts that decide nothing, after the end of their edition: what they bring is not in force. */
const LATE: Docket = {
  id: 'after the end of the edition',
  edition: 'e1',
  acts: [
    ...until('list-project').map((act) =>
      act.on > '2022-09' ? { ...act, on: '2022-10-02' } : act,
    ),
    the('list-project', { on: '2022-10-02' }),
    { ...registered, on: '2022-10-03' },
    the('receive-solution', { on: '2022-10-04' }, 2),
    the('forward-solutions', { on: '2022-10-05' }, 2),
  ],
};

const DOCKETS = [
  LATE,
  ...OWN,
  ...linesOf<Docket>('dockets.ndjson'),
  ...linesOf<Docket>('dockets-lifecycle.ndjson'),
]
  .filter(({ acts }) => acts.every(({ recordedOn }) => recordedOn === undefined))
  .map((docket) => [docket.id, docket] as const);

/** What stands otherwise, of each kind of thing. */
function changesOf(before: DocketState, after: DocketState) {
  const [was, is] = [statusesIn(before), statusesIn(after)];
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  const rows = (key: 'entries' | 'projects') =>
    (is[key] as Statuses['entries']).filter((row, index) => !same(row, was[key][index]));
  return {
    ...(same(is.demand, was.demand) ? {} : { demand: is.demand }),
    ...(rows('entries').length > 0 ? { entries: rows('entries') } : {}),
    ...(rows('projects').length > 0 ? { projects: rows('projects') } : {}),
  };
}

describe('a replay at once and a state act by act', () => {
  it.each(DOCKETS)('%s', (_, docket) => {
    const { acts, state, edition } = replay(docket, { editions }) as Replayed;
    const governing = editions.find(({ id }) => id === edition);
    let now = initialState();
    for (const { index, verdict, steps, decisions, after } of acts) {
      const act = docket.acts[index] as Act;
      const decided = docketMachine.decide(act, now, governing);
      expect([index, decided.accepted]).toEqual([index, verdict === 'upheld']);
      expect(decided.decisions).toEqual(decisions);
      const against = decided.accepted ? [] : decided.findings;
      const must = steps.filter(({ modality }) => modality !== 'advise');
      expect(against.filter(({ rule }) => rule.startsWith('S.'))).toEqual(
        decided.accepted ? [] : must.filter(({ rule }) => rule.startsWith('S.')),
      );
      const next = evolve(now, act);
      expect([index, after]).toEqual([index, changesOf(now, next)]);
      now = next;
    }
    expect(now).toEqual(state);
    // Without findings it is the same, but for why.
    const bare = replay(docket, { editions, findings: 'none' }) as Replayed;
    expect(bare.acts.map(({ verdict }) => verdict)).toEqual(acts.map(({ verdict }) => verdict));
    expect(bare.irregular).toEqual((replay(docket, { editions }) as Replayed).irregular);
  });
});
