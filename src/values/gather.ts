/**
 * What is found in the rows of a list, in their order: of each row one thing, or nothing (`undefined`).
 * `flatMap` says the same with a list of one or none for every row.
 *
 * @example
 * ```ts
 * gather([1, -2, 3], (amount, index) => (amount > 0 ? `${index}: ${amount}` : undefined)) // => ["0: 1","2: 3"]
 * ```
 */
export function gather<Row, Found>(
  rows: readonly Row[],
  find: (row: Row, index: number) => Found | undefined,
): Found[] {
  const all: Found[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const found = find(rows[index] as Row, index);
    if (found !== undefined) all.push(found);
  }
  return all;
}

/** Adds a thing to the list that a map holds under a key. */
export function addTo<Key, Thing>(lists: Map<Key, Thing[]>, key: Key, thing: Thing): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [thing]);
  else list.push(thing);
}

/**
 * Of things that have one key the first, in their order.
 *
 * @example
 * ```ts
 * firstOfEach(['N1', 'n1', 'N2'], (id) => id.toLowerCase()) // => ["N1","N2"]
 * ```
 */
export function firstOfEach<Thing>(
  things: readonly Thing[],
  keyOf: (thing: Thing) => string,
): Thing[] {
  const first = new Map<string, Thing>();
  for (const thing of things) {
    const key = keyOf(thing);
    if (!first.has(key)) first.set(key, thing);
  }
  return [...first.values()];
}
