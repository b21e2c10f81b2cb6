/** A copy of plain data without what is left out: it shares nothing with what it was made from. */
export function copyOf<T>(data: T): T {
  if (Array.isArray(data)) return data.map((each: unknown) => copyOf(each)) as T;
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data).filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries.map(([key, value]) => [key, copyOf(value as unknown)])) as T;
}
