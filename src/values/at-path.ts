/** The steps to a place in data: keys of objects, numbers of items. A key may hold dots. */
export type Steps = readonly (string | number)[];

/** What stands at a place; nothing where the way there does not exist. What an object inherits does not stand there. */
export function valueAt(data: unknown, steps: Steps): unknown {
  let here = data;
  for (const step of steps) {
    if (typeof here !== 'object' || here === null || !Object.hasOwn(here, step)) return undefined;
    here = (here as Readonly<Record<string | number, unknown>>)[step];
  }
  return here;
}

/** Data with a value at a place, all else as it was; the objects on the way are made where they are not there. */
export function withAt<Data>(data: Data, [key, ...rest]: Steps, value: unknown): Data {
  if (key === undefined) return value as Data;
  if (Array.isArray(data)) {
    return data.map((row, index) =>
      String(index) === String(key) ? withAt(row, rest, value) : row,
    ) as Data;
  }
  const inside = (data as Readonly<Record<string, unknown>> | undefined)?.[key];
  return { ...(data as object), [key]: withAt(inside, rest, value) } as Data;
}
