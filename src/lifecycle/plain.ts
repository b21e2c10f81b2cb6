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
