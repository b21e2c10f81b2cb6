import {
  type Act,
  type DocketState,
  docketMachine,
  evolve,
  initialState,
} from '../../../src/lifecycle/index.js';
import { addDays } from '../../../src/testing/index.js';
import { INVARIANTS, milestones, type Step } from './invariants.js';
import { nothingSeen, type Witness, witnessed } from './witness.js';
import type { World } from './world.js';

export interface Walk {
  readonly world: string;
  readonly states: number;
  /** Accepted acts that were followed, and acts that were refused. */
  readonly transitions: number;
  readonly refused: number;
  /** Whether every reachable state was visited, and not only so many. */
  readonly complete: boolean;
  /** By invariant, the first history that breaks it. */
  readonly broken: ReadonlyMap<string, string>;
  readonly reached: ReadonlySet<string>;
}

interface Node {
  readonly state: DocketState;
  readonly seen: Witness;
  readonly way: Way | null;
}

interface Way {
  readonly back: Way | null;
  readonly act: string;
}

/**
 * Visits every reachable state of a small world, breadth first: in each, every act that the world knows
 * is tried on the day of the latest act and on the day after. States are told apart by what later acts
 * can depend on: days only by how they stand to the latest.
 */
export function walk(world: World, mostStates = Number.POSITIVE_INFINITY): Walk {
  const broken = new Map<string, string>();
  const reached = new Set<string>();
  const start = startOf(world);
  const known = new Set([keyOf(start)]);
  const queue: Node[] = [start];
  let transitions = 0;
  let refused = 0;
  for (let at = 0; at < queue.length; at += 1) {
    const node = queue[at] as Node;
    const withoutPlace = new Set<string>();
    for (const on of daysAfter(node.state)) {
      for (const act of world.tried(node.state, on)) {
        if (on !== node.state.latest && !isTriedLater(world, node.state, act)) continue;
        if (withoutPlace.has(placeOf(act))) continue;
        const decision = docketMachine.decide(act, node.state);
        if (!decision.accepted) {
          refused += 1;
          if (decision.findings.some(isOfStage)) withoutPlace.add(placeOf(act));
          continue;
        }
        transitions += 1;
        const after = evolve(node.state, act);
        const seen = witnessed(node.seen, act);
        const next = { state: after, seen, way: { back: node.way, act: `${act.on} ${act.act}` } };
        const step = { before: node.state, act, after, seen, seenBefore: node.seen };
        note(step, next, broken, reached);
        const key = keyOf(next);
        if (known.has(key)) continue;
        if (known.size >= mostStates) continue;
        known.add(key);
        queue.push(next);
      }
    }
  }
  const complete = known.size < mostStates;
  return { world: world.name, states: known.size, transitions, refused, complete, broken, reached };
}

/** Where the stage has no place for an act, one choice of its facts is tried and not all of them. */
const isOfStage = ({ rule, facts }: { rule: string; facts?: object }): boolean =>
  rule === 'S.order' && facts !== undefined && 'stage' in facts;

const isTriedLater = ({ nextDay }: World, { latest }: DocketState, { act }: Act): boolean =>
  latest === null || nextDay.includes(act);

const placeOf = (act: Act): string =>
  `${act.act} ${'entryId' in act ? act.entryId : ''} ${'projectId' in act ? act.projectId : ''}`;

function startOf({ start }: World): Node {
  return start.reduce<Node>(
    ({ state, seen }, act) => ({
      state: evolve(state, act),
      seen: witnessed(seen, act),
      way: null,
    }),
    { state: initialState(), seen: nothingSeen, way: null },
  );
}

const daysAfter = ({ latest }: DocketState): string[] =>
  latest === null ? ['2022-01-03'] : [latest, addDays(latest, 1)];

function note(step: Step, { way }: Node, broken: Map<string, string>, reached: Set<string>): void {
  for (const name of Object.keys(INVARIANTS)) {
    if (!broken.has(name) && INVARIANTS[name]?.(step) === false) broken.set(name, historyOf(way));
  }
  for (const milestone of milestones(step)) reached.add(milestone);
}

function historyOf(way: Way | null): string {
  const acts: string[] = [];
  for (let here = way; here !== null; here = here.back) acts.unshift(here.act);
  return acts.join(', ');
}

/** What later acts can depend on. A day is told only by how it stands to the latest act. */
function keyOf({ state, seen }: Node): string {
  const latest = state.latest ?? '';
  const day = (on: string | null | undefined) =>
    on == null ? on : on < latest ? 0 : on === latest ? 1 : 2;
  const { demand, entries, guides, projects, contracts } = state;
  return JSON.stringify([
    demand && {
      stage: demand.stage,
      name: demand.name,
      task: demand.task,
      needs: demand.needs,
      assessment: demand.assessment,
      approved: demand.catalogue?.approved,
      published: demand.publishedOn !== null,
      solutions: demand.solutions
        .map(({ id, receivedOn, forwardedOn, passedOverOn, acceptedOn }) => [
          id,
          // Once handed on, a solution can no longer be held back, nor be left out twice.
          forwardedOn === null
            ? [day(receivedOn), passedOverOn !== null, receivedOn < (demand.lastBatchOn ?? '')]
            : 'forwarded',
          acceptedOn !== null,
        ])
        .sort(),
    },
    entries.map(({ id, stage, registered }) => [id, stage, registered]).sort(),
    guides.length,
    projects.map((project) => [
      project.entryId,
      project.stage,
      project.application,
      project.form,
      project.notice && day(project.notice.deadline),
      project.supplement && project.supplement.on <= (project.notice?.deadline ?? ''),
      project.recommendedBy,
      project.formallyAcceptedOn !== null,
      project.reviewFavourable,
      project.localCap,
      project.instalments.map(({ amount }) => amount).sort(),
      project.reports,
      project.acceptedOn && day(project.acceptedOn),
    ]),
    contracts.map(({ entryId, payments }) => [
      entryId,
      payments.length,
      payments.filter(({ on }) => on < latest).reduce((sum, { amount }) => sum + amount, 0),
      payments
        .filter(({ on }) => on === latest)
        .map(({ amount }) => amount)
        .sort(),
    ]),
    seen.entries,
    seen.cataloguedByTaskForce,
    seen.publishedByFour,
    seen.project && [
      seen.project.late,
      seen.project.reviewed,
      seen.project.bothSigned,
      seen.project.lead,
    ],
  ]);
}
