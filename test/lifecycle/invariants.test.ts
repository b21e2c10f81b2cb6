/*
 * The thirteen invariants, each held by a test. Each was tried: the guard named here was taken out of a
 * copy of the source, and the test named here failed.
 *
 *  1  publish-demand without its guard demand-publication
 *     → 1 open ⇒ catalogued …
 *  2  enter-reserve without requiring that something is solved
 *     → 2 an entry ⇒ a published demand …
 *  3  an adjusted need keeps what it was (needsAfter)
 *     → 3 the status is a function … (and 2)
 *  4  adjust-demand without its guard demand-adjustment
 *     → 4 from publication on …
 *  5  another firm's entry stands on the demand's needs (needsOf)
 *     → 5 another firm’s entry …
 *  6  file-application without its guard project-application
 *     → 6 filed ⇒ …
 *  7  hold-review without its guard expert-review, nor requiring the recommendation
 *     → 7 reviewed ⇒ …
 *  8  sign-agreement without its guard project-agreement
 *     → 8 list ≤ …
 *  9  award-grant without its guard grant
 *     → 9 all instalments …
 * 10  accept-project without its guards project-acceptance and solver-payment
 *     → 10 accepted ⇒ …
 * 11  accept-project by any department, and without A18.department
 *     → 11 the signing and …
 * 12  review-form also from not-accepted
 *     → 12 ends have no exits …
 * 13  A14.frequency takes a round left out for the first
 *     → 13 … each fact by itself (facts-left-out.test.ts)
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
  }, 300_000);

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
