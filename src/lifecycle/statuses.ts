import type { Act } from '../entities/acts.js';
import type {
  DemandStage,
  EntryStage,
  EntryStatus,
  NeedStatus,
  ProjectStage,
} from '../regulation/words.js';
import { fenToJson } from '../values/money.js';
import { grantedIn } from './ledger.js';
import { demandStatus, entryStage, entryStatus } from './standing.js';
import type { DemandState, DocketState, EntryState } from './state.js';
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
    projects: projects.map((project) => {
      const { id, stage } = project;
      return { id, stage, granted: fenToJson(grantedIn(project).total) };
    }),
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

/** Acts by which the needs may come to stand otherwise, and the demander's own entry with them. */
const ON_NEEDS: readonly Act['act'][] = [
  'collect-demand',
  'accept-solution',
  'adjust-demand',
  'enter-reserve',
];

/** Where the things stand that an act names; the demander's own entries stand all alike. */
interface Standings extends Changes {
  readonly own?: EntryStanding;
}

/** Where the things stand that an act may move. */
export function standingFor(act: Act, world: World): Standings {
  const { demand } = world.state;
  const follows = ON_NEEDS.includes(act.act);
  const named = world.entry('entryId' in act ? act.entryId : undefined);
  const { ownEntry } = world;
  const project = world.project('projectId' in act ? act.projectId : undefined);
  return {
    ...(demand ? { demand: follows ? standingOfDemand(demand) : stageOnly(demand) } : {}),
    ...(named ? { entries: [standingOfEntry(named, demand)] } : {}),
    ...(follows && ownEntry ? { own: standingOfEntry(ownEntry, demand) } : {}),
    ...(project
      ? {
          projects: [
            {
              id: project.id,
              stage: project.stage,
              granted: fenToJson(world.granted(project).total),
            },
          ],
        }
      : {}),
  };
}

/** Where the needs stay as they are, only the stage can differ. */
const stageOnly = ({ stage }: DemandState): DemandStanding => ({ stage, status: null });

/** What stands otherwise after an act than before it. */
export function changesBetween(before: Standings, after: Standings, world: World): Changes {
  const { demand } = world.state;
  const { own } = after;
  const ownMoved = own?.id === before.own?.id && JSON.stringify(own) !== JSON.stringify(before.own);
  const named = differing(before.entries, after.entries);
  const entries = ownMoved
    ? [...world.ownEntries].map((entry) => standingOfEntry(entry, demand))
    : named;
  const projects = differing(before.projects, after.projects);
  const demandMoved = JSON.stringify(before.demand) !== JSON.stringify(after.demand);
  return {
    ...(demand && demandMoved ? { demand: standingOfDemand(demand) } : {}),
    ...(entries.length > 0 ? { entries } : {}),
    ...(projects.length > 0 ? { projects } : {}),
  };
}

function differing<Row extends { readonly id: string }>(
  before: readonly Row[] = [],
  after: readonly Row[] = [],
): Row[] {
  const known = new Map(before.map((row) => [row.id, JSON.stringify(row)]));
  return after.filter((row) => known.get(row.id) !== JSON.stringify(row));
}
