import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMachine, transition } from 'xstate';
import {
  type DocketState,
  docketMachine,
  evolve,
  initialState,
  type Stage,
} from '../../src/lifecycle/index.js';
import { addDays } from '../../src/testing/index.js';
import { otherFirmsProject, regularActs } from '../lifecycle/histories.js';
import { movingProjectWorld, type World, wholeWorld } from '../lifecycle/walk/world.js';
import { runs } from '../properties/runs.js';

/*
 * The stages of the three machines, written down once more by hand from Articles 7 to 18 as state charts for
 * XState, without a look at the tables: who holds what apart from stages is left out. Random histories must
 * take both through the same stages, and an act that the charts have no arrow for is never accepted.
 */

const contracts = ['sign-contract', 'pay-solver', 'refund'];
const staysIn = (stage: string, acts: readonly string[]) =>
  Object.fromEntries(acts.map((act) => [act, stage]));

const demand = createMachine({
  id: 'demand',
  initial: 'none',
  states: {
    none: { on: { 'collect-demand': 'collected' } },
    collected: { on: { 'assess-demand': 'assessed' } },
    assessed: {
      on: { 'deliberate-catalogue:yes': 'catalogued', 'deliberate-catalogue:no': 'declined' },
    },
    declined: { on: { 'assess-demand': 'assessed' } },
    catalogued: { on: { 'publish-demand': 'open' } },
    open: {
      on: {
        'receive-solution': 'open',
        'forward-solutions': 'open',
        'accept-solution': 'open',
        'adjust-demand': 'open',
        'close-demand': 'closed',
        ...staysIn('open', contracts),
      },
    },
    closed: { on: staysIn('closed', contracts) },
  },
});

const entry = createMachine({
  id: 'entry',
  initial: 'none',
  states: {
    none: { on: { 'enter-reserve': 'entered', 'register-entry': 'under-review' } },
    'under-review': {
      on: { 'review-conformity:yes': 'entered', 'review-conformity:no': 'refused' },
    },
    entered: { on: { 'withdraw-entry': 'withdrawn' } },
    refused: { type: 'final' },
    withdrawn: { type: 'final' },
  },
});

const project = createMachine({
  id: 'project',
  initial: 'none',
  states: {
    none: { on: { 'file-application': 'filed' } },
    filed: {
      on: {
        'review-form:accepted': 'accepted',
        'review-form:supplement': 'supplement-due',
        'review-form:not-accepted': 'not-accepted',
        recommend: 'filed',
      },
    },
    'supplement-due': { on: { 'file-supplement': 'filed', lapse: 'not-accepted' } },
    'not-accepted': { type: 'final' },
    accepted: {
      on: {
        recommend: 'accepted',
        'hold-review:yes': 'reviewed',
        'hold-review:no': 'review-failed',
      },
    },
    'review-failed': { type: 'final' },
    reviewed: { on: { 'list-project': 'listed' } },
    listed: { on: { 'deliberate-approval:yes': 'approved', 'deliberate-approval:no': 'rejected' } },
    rejected: { type: 'final' },
    approved: { on: { announce: 'announced', 'award-grant': 'approved' } },
    announced: { on: { 'sign-agreement': 'running', 'award-grant': 'announced' } },
    running: {
      on: {
        'report-year': 'running',
        'change-lead': 'running',
        'accept-project:yes': 'project-accepted',
        'accept-project:no': 'running',
        'terminate-project': 'terminated',
        'award-grant': 'running',
      },
    },
    'project-accepted': {
      on: staysIn('project-accepted', ['award-grant', 'report-year']),
    },
    terminated: { on: staysIn('terminated', ['award-grant', 'report-year']) },
  },
});

const CHARTS = { demand, entry, project, guide: undefined } as const;
type Tried = ReturnType<World['tried']>[number];

/** An act as the charts name it: with its answer, where the way depends on it. */
function eventOf(act: Tried): string {
  const yes = (answer: boolean) => `${act.act}:${answer ? 'yes' : 'no'}`;
  switch (act.act) {
    case 'deliberate-catalogue':
      return yes(act.approved);
    case 'review-conformity':
      return yes(act.conformityReview === 'passed');
    case 'review-form':
      return `${act.act}:${act.outcome}`;
    case 'hold-review':
      return yes(act.reviewFavourable);
    case 'deliberate-approval':
      return yes(act.approved);
    case 'accept-project':
      return yes(act.outcome === 'permit');
    default:
      return act.act;
  }
}

const thingOf = (act: Tried) =>
  docketMachine.table.find((row) => row.act === act.act)?.thing ?? 'guide';

const idOf = (act: Tried): string =>
  ('projectId' in act && act.projectId) || ('entryId' in act && act.entryId) || '';

/** Where a history of accepted acts has led: the library's state, and the stages that the charts are in. */
interface Reached {
  readonly state: DocketState;
  readonly stages: ReadonlyMap<string, string>;
}

/** Which stages and which history are taken up, which act is tried first, and how many days have gone by. */
type Draw = readonly [stages: number, history: number, act: number, days: number];

/**
 * Grows random histories, each one act longer than one grown before or than a part of a regular history: from any stage
 * of the project, or of the demand while there is none, be it reached often or seldom, one that led there. Returns how many grew.
 */
function growBoth(world: World, draws: Iterator<Draw>, count: number): number {
  const led = new Map<string, Reached[]>();
  const add = (reached: Reached) => {
    const at = reached.stages.get('project P1') ?? `demand ${reached.stages.get('demand')}`;
    led.set(at, [...(led.get(at) ?? []), reached]);
  };
  for (const history of [regularActs, otherFirmsProject]) {
    let reached: Reached = { state: initialState(), stages: new Map() };
    for (const act of history) {
      add(reached);
      reached = follow(reached, act);
    }
    add(reached);
  }
  let grown = 0;
  while (grown < count) {
    const [stages, history, act, days] = draws.next().value as Draw;
    const there = [...led.values()][stages % led.size] as Reached[];
    const next = oneFurther(world, there[history % there.length] as Reached, act, days);
    if (next === undefined) continue;
    add(next);
    grown += 1;
  }
  return grown;
}

/**
 * The first act of the world that is accepted, kinds of acts in a random order and in it those of a kind; none where
 * all are refused.
 */
function oneFurther(world: World, reached: Reached, choice: number, days: number) {
  const { state } = reached;
  const on = state.latest === null ? '2022-01-03' : addDays(state.latest, days);
  const at = (place: number) => Math.imul(place + 1, 2 * choice + 1) >>> 0;
  const acts = world.tried(state, on);
  const names = [...new Set(acts.map(({ act }) => act))];
  const accepted = acts
    .map((act, index) => ({ act, at: [at(names.indexOf(act.act)), at(index)] as const }))
    .sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1])
    .find(({ act }) => docketMachine.decide(act, state).accepted);
  if (accepted === undefined) return undefined;
  const next = follow(reached, accepted.act);
  expect(Object.fromEntries(next.stages)).toEqual(stagesIn(next.state));
  return next;
}

/** An accepted act, in the library and on the chart of the thing that it concerns. */
function follow({ state, stages }: Reached, act: Tried): Reached {
  const thing = thingOf(act);
  const chart = CHARTS[thing];
  const next = {
    state: evolve(state, act),
    stages,
  };
  if (chart === undefined) return next;
  const key = thing === 'demand' ? 'demand' : `${thing} ${idOf(act)}`;
  const type = eventOf(act);
  const here = chart.resolveState({ value: stages.get(key) ?? 'none' });
  expect(here.can({ type }), `${key}: ${type} from ${String(here.value)}`).toBe(true);
  const [there] = transition(chart as typeof demand, here as never, { type });
  return { ...next, stages: new Map(stages).set(key, String(there.value)) };
}

function stagesIn({ demand: one, entries, projects }: DocketState) {
  const all: [string, Stage][] = [
    ...(one ? [['demand', one.stage] as [string, Stage]] : []),
    ...entries.map(({ id, stage }) => [`entry ${id}`, stage] as [string, Stage]),
    ...projects.map(({ id, stage }) => [`project ${id}`, stage] as [string, Stage]),
  ];
  return Object.fromEntries(all);
}

/** So many random histories grow with one another. */
const HISTORIES = 500;
const { numRuns } = runs(2);

it.each([wholeWorld, movingProjectWorld].map((world) => [world.name, world] as const))(
  'random histories take XState and the library through the same stages: %s',
  (_, world) => {
    const draw = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat(1));
    let grown = 0;
    fc.assert(
      fc.property(fc.infiniteStream(fc.noBias(draw)), (draws) => {
        grown += growBoth(world, draws, HISTORIES);
      }),
      // Smaller numbers would make other histories, not shorter ones.
      { numRuns, endOnFailure: true },
    );
    expect(grown).toBe(numRuns * HISTORIES);
  },
);

it('every arrow of the charts is a way of the tables, and every way an arrow', () => {
  const arrows = (['demand', 'entry', 'project'] as const).flatMap((thing) =>
    Object.values(CHARTS[thing].states).flatMap((node) =>
      Object.entries(node.on).flatMap(([type, targets]) =>
        (targets as readonly { target?: readonly { key: string }[] }[]).map(
          ({ target }) =>
            `${thing}: ${node.key} – ${type.split(':')[0]} → ${target?.[0]?.key ?? node.key}`,
        ),
      ),
    ),
  );
  const ways = docketMachine.table
    .filter(({ thing }) => thing !== 'guide')
    .flatMap(({ thing, act, from, to }) =>
      from
        // An entry is never left suspended: that follows from the needs and no act leads there.
        .filter((stage) => stage !== 'suspended')
        .flatMap((stage) =>
          (to.length === from.length && from.every((each) => to.includes(each)) ? [stage] : to).map(
            (next) => `${thing}: ${stage} – ${act} → ${next}`,
          ),
        ),
    );
  expect([...new Set(arrows)].sort()).toEqual([...new Set(ways)].sort());
});
