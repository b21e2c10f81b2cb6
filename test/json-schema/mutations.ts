/** A place in a record: keys and list positions from the top. */
type Path = readonly (string | number)[];

/** Values that are right in some places and wrong in most. */
export const ODD_VALUES: readonly unknown[] = [
  ...[null, true, false, {}, [], [null], { id: 'N1' }, [1900, 1900], ['N1', 'N1']],
  ...[0, -1, 1, 0.5, 3, 24, 1899, 1900, 2999, 3000, 1_000_001, 9007199254740991, 9007199254740992],
  ...['', ' \u3000', '项目', 'office', 'enterprise', 'permit', 'lead', '揭榜成功', 'x'.repeat(201)],
  ...['2024-06-30', '2023-02-29', '2024-6-1', '1899-12-31', '320500', '990000', 'overseas'],
  ...['3000万元', '-2万元', '0元', '0.001元', '１，２００.50　万元', '1,00元', '99999999999亿元'],
];

/** The odd values of one turn: one in five, so that five turns have had all; every time all where `TRUST_RUNS` is set. */
export function oddValuesOf(turn: number): readonly unknown[] {
  if (process.env['TRUST_RUNS'] !== undefined) return ODD_VALUES;
  return ODD_VALUES.filter((_, index) => index % 5 === turn % 5);
}

/** Every place in a value, itself left out. */
export function placesIn(value: unknown, at: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    return [path, ...placesIn(inner, path)];
  });
}

/** A copy in which the value at one place is another; `undefined` takes the place away. */
export function changedAt(value: unknown, [key, ...rest]: Path, to: unknown): unknown {
  if (key === undefined) return to;
  const copy: Record<string | number, unknown> | unknown[] = Array.isArray(value)
    ? [...value]
    : { ...(value as object) };
  const inner = changedAt((copy as Record<string | number, unknown>)[key], rest, to);
  if (inner !== undefined) (copy as Record<string | number, unknown>)[key] = inner;
  else if (Array.isArray(copy)) copy.splice(Number(key), 1);
  else delete (copy as Record<string | number, unknown>)[key];
  return copy;
}

/** A copy that has one more key, which no schema knows, in the object at a place. */
export function withStrangeKey(value: unknown, path: Path): unknown {
  const here = path.reduce<unknown>(
    (v, key) => (v as Record<string | number, unknown>)[key],
    value,
  );
  if (typeof here !== 'object' || here === null) return value;
  return changedAt(value, path, Array.isArray(here) ? [...here, {}] : { ...here, 未知项: 1 });
}

/** A copy in which a list at a place holds its first row twice. */
export function withRowTwice(value: unknown, path: Path): unknown {
  const here = path.reduce<unknown>(
    (v, key) => (v as Record<string | number, unknown>)[key],
    value,
  );
  return Array.isArray(here) && here.length > 0
    ? changedAt(value, path, [...here, here[0]])
    : value;
}
