import type { ActName } from '../entities/acts.js';
import type { Evidence, Modality } from '../rules/rule.js';
import type { Kleene } from '../values/kleene.js';
import { copyOf } from './plain.js';
import { type DocketState, entryStage, findEntry, findProject } from './state.js';
import type { Handling, Stage, Target } from './table.js';
import { tables } from './tables.js';

/** What a lifecycle adds to the rules: order, actor and record. */
export interface StepFinding {
  readonly rule: 'S.order' | 'S.actor' | 'S.record';
  /** The article that the act carries out; left out where the act is the library's own (*ours*). */
  readonly article?: number;
  readonly modality: Extract<Modality, 'must' | 'advise'>;
  readonly result: Extract<Kleene, 'fail' | 'unknown'>;
  readonly facts?: Evidence;
}

/** A finding of the lifecycle itself, with the article that the act carries out. */
export function step(
  rule: StepFinding['rule'],
  { articles: [article] }: Pick<Handling, 'articles'>,
  facts: Evidence,
): StepFinding {
  const cited = article === undefined ? {} : { article };
  return { rule, ...cited, modality: 'must', result: 'fail', facts: copyOf(facts) };
}

/** The stage of what an act concerns; `none` where it is not there yet. */
function stageOf(row: Pick<Handling, 'thing'>, state: DocketState, target: Target): Stage {
  switch (row.thing) {
    case 'demand':
      return state.demand?.stage ?? 'none';
    case 'entry': {
      const entry = findEntry(state, target.entryId);
      return entry === undefined ? 'none' : entryStage(entry, state.demand);
    }
    case 'project':
      return findProject(state, target.projectId ?? '')?.stage ?? 'none';
    case 'guide':
      return 'none';
  }
}

/** Whether the act has a place here: its stage, what else comes first, and the order of the days. */
export function orderFindings(row: Handling, state: DocketState, target: Target): StepFinding[] {
  const stage = stageOf(row, state, target);
  const required = row.requires?.(state, target);
  const { latest } = state;
  return [
    ...(row.from.includes(stage)
      ? []
      : [step('S.order', row, { stage, from: [...row.from], first: wayTo(row, stage) })]),
    ...(required === undefined ? [] : [step('S.order', row, required)]),
    ...(latest !== null && target.on !== undefined && target.on < latest
      ? [step('S.order', row, { on: target.on, latest })]
      : []),
  ];
}

/**
 * The acts that would have to come first: the shortest way through the table from a stage to one from
 * which the act may follow. Empty where no way leads there any more.
 */
function wayTo({ thing, from }: Handling, stage: Stage): ActName[] {
  const rows = Object.values(tables as Readonly<Record<string, Handling>>).filter(
    (row) => row.thing === thing,
  );
  const ways = new Map<Stage, ActName[]>([[stage, []]]);
  // A map is walked in the order in which it grows, so shorter ways come first.
  for (const [here, way] of ways) {
    if (from.includes(here)) return way;
    for (const row of rows.filter((each) => each.from.includes(here) && !staysPut(each))) {
      for (const next of row.to) if (!ways.has(next)) ways.set(next, [...way, row.act]);
    }
  }
  return [];
}

/** Whether an act leaves the stage as it was, wherever it has a place. */
function staysPut({ from, to }: Pick<Handling, 'from' | 'to'>): boolean {
  return from.length === to.length && from.every((stage) => to.includes(stage));
}
