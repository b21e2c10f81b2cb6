import type { EntryStatus, NeedStatus } from '../regulation/words.js';
import { fenToJson, sum } from '../values/money.js';
import {
  type DemandStage,
  type DocketState,
  demandStatus,
  type EntryStage,
  entryStage,
  entryStatus,
  type ProjectStage,
} from './state.js';

/** Where everything in a docket stands, worked out from its state. */
export interface Statuses {
  readonly demand: { readonly stage: DemandStage; readonly status: NeedStatus } | null;
  readonly entries: {
    readonly id: string;
    readonly stage: EntryStage | 'suspended';
    readonly status: EntryStatus | null;
  }[];
  readonly projects: {
    readonly id: string;
    readonly stage: ProjectStage;
    /** All instalments together, in fen. */
    readonly granted: number | string;
  }[];
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
    demand: demand && { stage: demand.stage, status: demandStatus(demand) },
    entries: entries.map((entry) => ({
      id: entry.id,
      stage: entryStage(entry, demand),
      status: entryStatus(entry, demand),
    })),
    projects: projects.map(({ id, stage, instalments }) => ({
      id,
      stage,
      granted: fenToJson(sum(instalments.map(({ amount }) => amount))),
    })),
  };
}
