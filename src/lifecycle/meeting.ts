import type { Act } from '../entities/acts.js';
import { entryStage } from './standing.js';
import type { Handling, Stage, Target } from './table.js';
import type { World } from './world.js';

/** How an act meets the thing that it is done to. */
export interface Meeting {
  readonly row: Handling;
  /** Where the thing stands; `none` where it is not there yet. */
  readonly stage: Stage;
  /** Whether the act has a place there. */
  readonly placed: boolean;
}

export function meetingOf(row: Handling, world: World, target: Target | Act): Meeting {
  const stage = stageOf(row, world, target);
  const placed = row.from.includes(stage) || row.hasPlace?.(world, target as Target) === true;
  return { row, stage, placed };
}

/** Whether what the act is done to is on record; what it makes need not be. */
export const isOnRecord = ({ stage, placed }: Meeting): boolean => stage !== 'none' || placed;

function stageOf({ thing }: Handling, world: World, target: Target | Act): Stage {
  const { demand } = world.state;
  switch (thing) {
    case 'demand':
      return demand?.stage ?? 'none';
    case 'entry': {
      const entry = world.entry('entryId' in target ? target.entryId : undefined);
      return entry === undefined ? 'none' : entryStage(entry, demand);
    }
    case 'project':
      return world.project('projectId' in target ? target.projectId : undefined)?.stage ?? 'none';
    case 'guide':
      return 'none';
  }
}
