/** So many rows, and their errors one by one are no longer of use to anybody. */
const MANY_ROWS = 100_000;

/** The lists of the facts that stand deepest: the payments of a contract of the contracts. */
const DEEPEST = 4;

/** Whether the lists of a record's facts are of a length that no project has. */
export function isBulky(record: unknown): boolean {
  return rowsIn((record as { facts?: unknown }).facts, DEEPEST) > MANY_ROWS;
}

function rowsIn(value: unknown, depth: number): number {
  if (depth === 0 || typeof value !== 'object' || value === null) return 0;
  if (!Array.isArray(value)) return total(Object.values(value), depth);
  return value.length > MANY_ROWS ? value.length : value.length + total(value, depth);
}

function total(values: readonly unknown[], depth: number): number {
  let rows = 0;
  for (const value of values) rows += rowsIn(value, depth - 1);
  return rows;
}
