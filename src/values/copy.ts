/** A copy of plain data without what is left out: it shares nothing with what it was made from. */
export function copyOf<T>(data: T): T {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((each: unknown) => copyOf(each)) as T;
  const copy: Record<string, unknown> = {};
  for (const key of Object.keys(data)) {
    const value = (data as Readonly<Record<string, unknown>>)[key];
    if (value !== undefined) copy[key] = copyOf(value);
  }
  return copy as T;
}

/** What came of something, with whatever did not change shared with what was before. */
export function sharing<T>(before: unknown, after: T): T {
  if (before === after || !isObject(before) || !isObject(after)) return after;
  if (Array.isArray(before) !== Array.isArray(after)) return after;
  const old = before as Readonly<Record<string, unknown>>;
  const now = after as Record<string, unknown>;
  const keys = Object.keys(now);
  let same = keys.length === Object.keys(old).length;
  for (const key of keys) {
    const part = sharing(Object.hasOwn(old, key) ? old[key] : undefined, now[key]);
    now[key] = part;
    same &&= Object.hasOwn(old, key) && part === old[key];
  }
  return same ? (before as T) : after;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
