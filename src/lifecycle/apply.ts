import type { Act } from '../entities/acts.js';
import { handlingOf } from './judge.js';
import { standingOf } from './order.js';
import type { World } from './world.js';

/** Changes a world with an act that is its own; `at` is the number of the act in its docket. */
export function applyTo(world: World, act: Act, at: number): void {
  const row = handlingOf(act.act);
  row.apply(world, act as never, standingOf(row, world, act, at));
  const { state } = world;
  state.acts = Math.max(state.acts, at + 1);
  if (state.latest === null || act.on > state.latest) state.latest = act.on;
}
