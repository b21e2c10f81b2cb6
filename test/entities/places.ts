/** A place in JSON data: its keys and indexes from the top, and what stands there. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Every place in a value, the value itself first. */
export function placesIn(value: unknown, path: readonly (string | number)[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  const inner = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return [
    { path, value },
    ...inner.flatMap(([key, each]: [string | number, unknown]) => placesIn(each, [...path, key])),
  ];
}

/** A copy with another value at one place; a key that was not there is added. */
export function replaced(
  value: unknown,
  [key, ...rest]: readonly (string | number)[],
  by: unknown,
): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((each, index) => (index === key ? replaced(each, rest, by) : each));
  }
  const object = value as Readonly<Record<string, unknown>>;
  const inner = replaced(Object.hasOwn(object, key) ? object[key] : undefined, rest, by);
  // Defined and not assigned, so that `__proto__` is a key as JSON.parse makes it.
  return Object.defineProperty({ ...object }, key, {
    value: inner,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
