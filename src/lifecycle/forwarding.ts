import type { Act } from '../entities/acts.js';
import type { Facts } from '../entities/facts.js';
import { canonicalText } from '../values/text.js';
import type { Solution } from './state.js';
import type { World } from './world.js';

type Batch = Act<'forward-solutions'>;

/** The solutions of a batch that it is the first to forward; one is forwarded once. */
function newIn(world: World, { solutions }: Batch): Solution[] {
  const found = new Map<string, Solution>();
  for (const id of solutions) {
    const solution = world.solutions.named(id);
    if (solution?.forwardedOn === null) found.set(canonicalText(id), solution);
  }
  return [...found.values()];
}

/** A forwarding dated before its receipt is none. */
const isForwarding = ({ receivedOn }: Solution, { on }: Batch): boolean => receivedOn <= on;

const isReal = (forwarded: readonly Solution[], batch: Batch): boolean =>
  forwarded.some((each) => isForwarding(each, batch));

/**
 * The solutions that a batch passes over and has to answer for: those that no batch has passed over yet, and
 * those that an earlier one passed over and this one is the first to leave out. A batch that forwards nothing
 * new passes nothing over.
 */
function passedOver(world: World, batch: Batch, forwarded: readonly Solution[]): Solution[] {
  if (!isReal(forwarded, batch)) return [];
  const together = new Set(forwarded);
  const passed: Solution[] = [];
  for (const solutions of world.solutions.waitingFor(batch.on)) {
    for (const solution of solutions) {
      if (!together.has(solution) && solution.receivedOn <= batch.on) passed.push(solution);
    }
  }
  return passed;
}

/** What a batch forwards, and what was still open beside it, as the facts of Article 10. */
export function handedOn(world: World, batch: Batch): Facts<'solution-matching'> {
  const forwarded = newIn(world, batch);
  const open = [...forwarded, ...passedOver(world, batch, forwarded)];
  return {
    received: open.map(({ id, receivedOn }) => ({ id, on: receivedOn })),
    forwarded: forwarded.map(({ id }) => ({ id, on: batch.on })),
  };
}

/** Takes a batch into the record: what it forwards, and what it is the first to pass over. */
export function takeBatch(world: World, batch: Batch): void {
  const forwarded = newIn(world, batch);
  const first = passedOver(world, batch, forwarded).filter(
    ({ passedOverOn }) => passedOverOn === null,
  );
  for (const solution of forwarded.filter((each) => isForwarding(each, batch))) {
    world.solutions.move(solution, { forwardedOn: batch.on });
  }
  for (const solution of first) world.solutions.move(solution, { passedOverOn: batch.on });
  if (isReal(forwarded, batch)) world.solutions.noteBatch(batch.on);
}
