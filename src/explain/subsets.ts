/**
 * The sets of up to `most` things that `works` holds of, smallest by inclusion, the smaller first and in the
 * order of the things: a set is not asked about where a part of it works already.
 */
export function smallestSets<Thing, Found>(
  things: readonly Thing[],
  most: number,
  works: (set: readonly Thing[]) => Found | undefined,
  together: (one: Thing, other: Thing) => boolean = () => true,
): Found[] {
  const found: Found[] = [];
  const working: (readonly Thing[])[] = [];
  for (let size = 1; size <= Math.min(most, things.length); size += 1) {
    for (const set of setsOf(things, size, together)) {
      if (working.some((part) => part.every((thing) => set.includes(thing)))) continue;
      const result = works(set);
      if (result === undefined) continue;
      found.push(result);
      working.push(set);
    }
  }
  return found;
}

function* setsOf<Thing>(
  things: readonly Thing[],
  size: number,
  together: (one: Thing, other: Thing) => boolean,
  from = 0,
): Generator<readonly Thing[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (let index = from; index <= things.length - size; index += 1) {
    const first = things[index] as Thing;
    for (const rest of setsOf(things, size - 1, together, index + 1)) {
      if (rest.every((other) => together(first, other))) yield [first, ...rest];
    }
  }
}
