/*
 * The thirteen invariants, each held by a test. Each was tried: the guard named here was taken out of a
 * copy of the source, and the test named here failed.
 *
TRIALS
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { INVARIANTS } from './walk/invariants.js';
import { type Walk, walk } from './walk/walk.js';
import { demandWorld, projectWorld } from './walk/world.js';

const DEMAND = demandWorld(['N1', 'N2'], ['S1', 'S2']);

describe('in every reachable state of a small world', () => {
  let walks: readonly Walk[] = [];

  beforeAll(() => {
    walks = [walk(DEMAND), walk(projectWorld)];
    for (const { world, states, transitions, refused } of walks) {
      console.log(`${world}: ${states} states, ${transitions} transitions, ${refused} refusals`);
    }
  });

  it.each(Object.keys(INVARIANTS))('%s', (invariant) => {
    expect(walks.map(({ broken }) => broken.get(invariant) ?? 'holds')).toEqual(['holds', 'holds']);
  });

  it('the walk comes to its end, and to every stage of the three tables', () => {
    expect(walks.map(({ complete }) => complete)).toEqual([true, true]);
    const reached = new Set(walks.flatMap((each) => [...each.reached]));
    expect([...reached].sort()).toEqual([
      'demand assessed',
      'demand catalogued',
      'demand closed',
      'demand collected',
      'demand declined',
      'demand open',
      'entry demander entered',
      'entry demander suspended',
      'entry demander withdrawn',
      'entry same-direction entered',
      'entry same-direction refused',
      'entry same-direction under-review',
      'entry same-direction withdrawn',
      'project accepted',
      'project announced',
      'project approved',
      'project filed',
      'project listed',
      'project not-accepted',
      'project project-accepted',
      'project rejected',
      'project review-failed',
      'project reviewed',
      'project running',
      'project supplement-due',
      'project terminated',
      'something solved',
    ]);
  });
});
