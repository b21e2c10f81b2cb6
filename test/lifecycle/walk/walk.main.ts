import { walk } from './walk.js';
import { demandWorld, movingProjectWorld, wholeWorld } from './world.js';

/**
 * Walks larger worlds than the tests do: `npm run walk`, or `npm run walk -- 200000` for another bound on
 * the states of the last one. Ends with code 1 where an invariant breaks.
 */
const most = Number(process.argv[2] ?? 50_000);

const worlds = [
  [demandWorld(['N1', 'N2', 'N3'], ['S1', 'S2']), Number.POSITIVE_INFINITY],
  [movingProjectWorld, Number.POSITIVE_INFINITY],
  [wholeWorld, most],
] as const;

for (const [world, bound] of worlds) {
  const { states, transitions, refused, complete, broken } = walk(world, bound);
  const extent = complete ? 'every reachable state' : `the first ${states} states, breadth first`;
  console.log(
    `${world.name}: ${extent}: ${states} states, ${transitions} transitions, ${refused} refusals`,
  );
  for (const [invariant, history] of broken) console.log(`  broken: ${invariant}\n    ${history}`);
  if (broken.size > 0) process.exitCode = 1;
}
