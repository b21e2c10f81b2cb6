import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMachine, transition } from 'xstate';
import { docketMachine, evolve, initialState, type Stage } from '../../src/lifecycle/index.js';
import { addDays } from '../../src/testing/index.js';
import { movingProjectWorld, type World, wholeWorld } from '../lifecycle/walk/world.js';

/*
 * The stages of the three machines, written down once more by hand from Articles 7 to 18 as state charts for
 * XState, without a look at the tables: who holds what apart from stages is left out. Random histories must
 * take both through the same stages, and an act that the charts have no arrow for is never accepted.
 */

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
      },
    },
    closed: { type: 'final' },
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

const money = ['award-grant', 'sign-contract', 'pay-solver', 'refund'];
const moneyStaysIn = (stage: string) => Object.fromEntries(money.map((act) => [act, stage]));

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
    approved: { on: { announce: 'announced', ...moneyStaysIn('approved') } },
    announced: { on: { 'sign-agreement': 'running', ...moneyStaysIn('announced') } },
    running: {
      on: {
        'report-year': 'running',
        'change-lead': 'running',
        'accept-project:yes': 'project-accepted',
        'accept-project:no': 'running',
        'terminate-project': 'terminated',
        ...moneyStaysIn('running'),
      },
    },
    'project-accepted': {
      on: {
        'award-grant': 'project-accepted',
        'pay-solver': 'project-accepted',
        refund: 'project-accepted',
      },
    },
    terminated: { on: { 'pay-solver': 'terminated', refund: 'terminated' } },
  },
});

const CHARTS = { demand, entry, project, guide: undefined } as const;
type Tried = ReturnType<World['tried']>[number];

/** An act as the charts name it: with its answer, where the way depends on it. */
function eventOf(act: Tried, favoured: boolean): string {
  const yes = (answer: boolean) => `${act.act}:${answer ? 'yes' : 'no'}`;
  switch (act.act) {
    case 'deliberate-catalogue':
      return yes(act.approved && favoured);
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

/** Plays random acts through the library and the charts; how many were accepted. */
function playBoth(world: World, draws: readonly (readonly [number, number, number])[]): number {
  let state = world.start.reduce(evolve, initialState());
  const stages = new Map<string, string>();
  for (const act of world.start) follow(stages, act, true);
  let favoured = true;
  let accepted = 0;
  for (const [choice, luck, days] of draws) {
    const on = state.latest === null ? '2022-01-03' : addDays(state.latest, days);
    const tried = world.tried(state, on);
    const willing = tried.filter((act) => docketMachine.decide(act, state).accepted);
    const pool = luck > 0 && willing.length > 0 ? willing : tried;
    const act = pool[choice % pool.length] as Tried;
    if (!docketMachine.decide(act, state).accepted) continue;
    accepted += 1;
    state = evolve(state, act);
    if (act.act === 'assess-demand') favoured = act.assessment.favourable === true;
    follow(stages, act, favoured);
    expect(stagesOf(stages)).toEqual(stagesIn(state));
  }
  return accepted;
}

function follow(stages: Map<string, string>, act: Tried, favoured: boolean): void {
  const thing = thingOf(act);
  const chart = CHARTS[thing];
  if (chart === undefined) return;
  const key = thing === 'demand' ? 'demand' : `${thing} ${idOf(act)}`;
  const type = eventOf(act, favoured);
  const here = chart.resolveState({ value: stages.get(key) ?? 'none' });
  expect(here.can({ type }), `${key}: ${type} from ${String(here.value)}`).toBe(true);
  const [next] = transition(chart as typeof demand, here as never, { type });
  stages.set(key, String(next.value));
}

const stagesOf = (stages: Map<string, string>) => Object.fromEntries([...stages].sort());

function stagesIn({ demand: one, entries, projects }: ReturnType<typeof initialState>) {
  const all: [string, Stage][] = [
    ...(one ? [['demand', one.stage] as [string, Stage]] : []),
    ...entries.map(({ id, stage }) => [`entry ${id}`, stage] as [string, Stage]),
    ...projects.map(({ id, stage }) => [`project ${id}`, stage] as [string, Stage]),
  ];
  return Object.fromEntries(all.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const draws = fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.nat(1)), { minLength: 10, maxLength: 40 });

it.each([
  ['from collection on', wholeWorld, 30],
  ['from the reserve on', movingProjectWorld, 40],
] as const)(
  'random histories take XState and the library through the same stages, %s',
  (_, world, numRuns) => {
    let accepted = 0;
    fc.assert(
      fc.property(draws, (numbers) => {
        accepted += playBoth(world, numbers);
      }),
      { numRuns },
    );
    expect(accepted).toBeGreaterThan(numRuns);
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
