import type { Act } from '../entities/acts.js';
import type {
  DemandStage,
  EntryStage,
  EntryStatus,
  NeedStatus,
  ProjectStage,
} from '../regulation/words.js';
import { type Fen, fenToJson } from '../values/money.js';
import { grantedIn } from './ledger.js';
import { demandStatus, entryStage, entryStatus } from './standing.js';
import type { DemandState, DocketState, EntryState, ProjectState } from './state.js';
import type { Thing } from './table.js';
import type { World } from './world.js';

/** Where a demand stands; no status where its needs are not on record. */
export interface DemandStanding {
  readonly stage: DemandStage;
  readonly status: NeedStatus | null;
}

export interface EntryStanding {
  readonly id: string;
  readonly stage: EntryStage | 'suspended';
  readonly status: EntryStatus | null;
}

export interface ProjectStanding {
  readonly id: string;
  readonly stage: ProjectStage;
  /** All instalments together, in fen. */
  readonly granted: number | string;
}

/** Where everything in a docket stands, worked out from its state. */
export interface Statuses {
  readonly demand: DemandStanding | null;
  readonly entries: EntryStanding[];
  readonly projects: ProjectStanding[];
}

/** What an act changed of that; what stands as before is left out. */
export interface Changes {
  readonly demand?: DemandStanding;
  readonly entries?: EntryStanding[];
  readonly projects?: ProjectStanding[];
}

/**
 * The stages and statuses of a docket. Statuses are never stored: they follow from the needs as they
 * stand (Article 11, R11.status).
 *
 * @example
 * ```ts
 * statusesIn(initialState()) // => {"demand":null,"entries":[],"projects":[]}
 * ```
 */
export function statusesIn({ demand, entries, projects }: DocketState): Statuses {
  return {
    demand: demand && standingOfDemand(demand),
    entries: entries.map((entry) => standingOfEntry(entry, demand)),
    projects: projects.map((project) => standingOfProject(project, grantedIn(project).total)),
  };
}

const standingOfDemand = (demand: DemandState): DemandStanding => ({
  stage: demand.stage,
  status: demandStatus(demand),
});

const standingOfEntry = (entry: EntryState, demand: DemandState | null): EntryStanding => ({
  id: entry.id,
  stage: entryStage(entry, demand),
  status: entryStatus(entry, demand),
});

const standingOfProject = ({ id, stage }: ProjectState, granted: Fen): ProjectStanding => ({
  id,
  stage,
  granted: fenToJson(granted),
});

/** Acts by which the needs may come to stand otherwise, and the demander's own entry with them. */
const ON_NEEDS: readonly Act['act'][] = [
  'collect-demand',
  'accept-solution',
  'adjust-demand',
  'enter-reserve',
];

/** Where the things stand that an act may move; the demander's own entries stand all alike. */
interface Standings {
  readonly demand: DemandStage | undefined;
  readonly status: NeedStatus | null;
  readonly entry: EntryStanding | undefined;
  readonly own: EntryStanding | undefined;
  readonly project: ProjectStage | undefined;
  readonly granted: Fen;
}

/**
 * Where the things stand that an act may move: an entry or a project only what is done to one, a status only what is
 * done to the needs.
 */
export function standingFor(act: Act, thing: Thing, world: World): Standings {
  const { demand } = world.state;
  const follows = ON_NEEDS.includes(act.act);
  const entry = thing === 'entry' && 'entryId' in act ? world.entry(act.entryId) : undefined;
  const own = follows ? world.ownEntry : undefined;
  const project = thing === 'project' ? projectOf(act, world) : undefined;
  return {
    demand: demand?.stage,
    status: follows && demand !== null ? demandStatus(demand) : null,
    entry: entry && standingOfEntry(entry, demand),
    own: own && standingOfEntry(own, demand),
    project: project?.stage,
    granted: project === undefined ? 0 : world.granted(project).total,
  };
}

/** What stands otherwise after an act than before it. */
export function changesBetween(
  before: Standings,
  after: Standings,
  act: Act,
  world: World,
): Changes {
  const { demand } = world.state;
  const { own, entry } = after;
  const changes: { -readonly [Key in keyof Changes]: Changes[Key] } = {};
  if (demand && (after.demand !== before.demand || after.status !== before.status)) {
    changes.demand = standingOfDemand(demand);
  }
  if (own?.id === before.own?.id && !standsAs(own, before.own)) {
    changes.entries = [...world.ownEntries].map((each) => standingOfEntry(each, demand));
  } else if (entry && !standsAs(entry, before.entry)) changes.entries = [entry];
  if (after.project !== before.project || after.granted !== before.granted) {
    const project = projectOf(act, world);
    if (project) changes.projects = [standingOfProject(project, after.granted)];
  }
  return changes;
}

const projectOf = (act: Act, world: World): ProjectState | undefined =>
  'projectId' in act ? world.project(act.projectId) : undefined;

const standsAs = (one: EntryStanding | undefined, other: EntryStanding | undefined): boolean =>
  one?.id === other?.id && one?.stage === other?.stage && one?.status === other?.status;
