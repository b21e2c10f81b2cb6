/** Something to be timed: does its work once over so many items. */
export interface Timed {
  readonly name: string;
  readonly items: number;
  readonly run: () => unknown;
}

/**
 * The median time per item in microseconds of each, over rounds in which all take their turn, so that
 * whatever else the machine does falls on all alike. The first rounds warm up and do not count.
 */
export async function interleaved(
  timed: readonly Timed[],
  { rounds, warmUp }: { readonly rounds: number; readonly warmUp: number },
): Promise<Map<string, number>> {
  const times = new Map<string, number[]>(timed.map(({ name }) => [name, []]));
  for (let round = -warmUp; round < rounds; round += 1) {
    for (let turn = 0; turn < timed.length; turn += 1) {
      const each = timed[(turn + Math.abs(round)) % timed.length] as Timed;
      // Once untimed: whoever had the turn before has left the caches full of its own.
      await each.run();
      const began = performance.now();
      await each.run();
      const took = performance.now() - began;
      if (round >= 0) times.get(each.name)?.push((took * 1000) / each.items);
    }
  }
  return new Map([...times].map(([name, all]) => [name, median(all)]));
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? upper)) / 2;
}

/** Ends the benchmark where a contender answers otherwise: what is wrong is not timed. */
export function verified(who: string, given: readonly unknown[], right: readonly unknown[]): void {
  const at = right.findIndex(
    (each, index) => JSON.stringify(each) !== JSON.stringify(given[index]),
  );
  if (at >= 0 || given.length !== right.length) {
    throw new Error(
      `${who} answers otherwise at ${at}: ${JSON.stringify(given[at])}, not ${JSON.stringify(right[at])}`,
    );
  }
}
