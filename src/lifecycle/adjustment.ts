import type { Act } from '../entities/acts.js';
import { collectedNow, needsAfter, needsNow, whereNeeds } from './needs.js';
import type { Need } from './state.js';
import { type Guard, guard, type NoRecord } from './table.js';
import type { World } from './world.js';

/** The decision on an adjustment: the demand as collected, before it and after it (Article 11). */
export function adjusted(
  { state: { demand } }: World,
  act: Act<'adjust-demand'>,
): (Guard | NoRecord)[] {
  if (!demand) return [];
  const known = needsNow(demand, act.before?.needs);
  const needs = known && withTexts(known);
  // An adjustment is measured by the demand before it, which is not on record here.
  if (!needs || needs.length === 0 || needs.length < (known?.length ?? 0)) {
    const missing = demand.needs?.length === 0 ? [whereNeeds(demand)] : ['before'];
    return [{ kind: 'demand-adjustment', missing }];
  }
  const collected = collectedNow(demand, act.before?.needs);
  const published = collected?.flatMap(({ id, text }) =>
    text === undefined ? [] : [{ id, text }],
  );
  const isComplete = published !== undefined && published.length === collected?.length;
  const after = withTexts(needsAfter(demand, known, act));
  const drawn = {
    ...(isComplete ? { published } : {}),
    before: { name: demand.name, task: demand.task, needs },
    after: { ...act.after, needs: after },
  };
  return [guard('demand-adjustment', drawn, 'permit')];
}

/** The needs whose texts are on record. */
const withTexts = (needs: readonly Need[]) =>
  needs.flatMap(({ id, text, solved }) =>
    text === undefined ? [] : [{ id, text, ...(solved === undefined ? {} : { solved }) }],
  );
