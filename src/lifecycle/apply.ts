import type { Act } from '../entities/acts.js';
import { type Meeting, meetingOf } from './meeting.js';
import { standingOf } from './order.js';
import { handlingOf } from './tables.js';
import type { World } from './world.js';

/** Changes a world with an act that is its own; `at` is the number of the act in its docket. */
export function applyTo(
  world: World,
  act: Act,
  at: number,
  meeting: Meeting = meetingOf(handlingOf(act.act), world, act),
): void {
  meeting.row.apply(world, act as never, standingOf(meeting, at));
  const { state } = world;
  state.acts = Math.max(state.acts, at + 1);
  if (state.latest === null || act.on > state.latest) state.latest = act.on;
}
