import type { Json } from '../index.js';
import { valueAt } from '../values/at-path.js';
import { isPlainObject } from '../values/plain.js';

/** A place in a record: keys, and the numbers of items. Keys may hold dots (`A9.anonymity`). */
export type Path = readonly (string | number)[];

export type Tree = { readonly [key: string]: Json };

export const isTree = (value: unknown): value is Tree => isPlainObject(value);

/** What stands at a place; `undefined` where nothing does. */
export const jsonAt = (value: Json | undefined, path: Path): Json | undefined =>
  valueAt(value, path) as Json | undefined;

/**
 * The same with another value at a place; `undefined` takes it out. What lies above the place is made where it is
 * missing, by the next key: a list for a number, else an object. A list keeps its order, an object that of its keys.
 */
export function withValue(
  value: Json | undefined,
  path: Path,
  put: Json | undefined,
): Json | undefined {
  const [key, ...below] = path;
  if (key === undefined) return put;
  if (typeof key === 'number') {
    const items = Array.isArray(value) ? value : [];
    const item = withValue(items[key], below, put);
    return item === undefined
      ? items.filter((_, index) => index !== key)
      : [...items.slice(0, key), item, ...items.slice(key + 1)];
  }
  const fields = isTree(value) ? value : {};
  const field = withValue(Object.hasOwn(fields, key) ? fields[key] : undefined, below, put);
  if (field !== undefined) return withKey(fields, key, field);
  return Object.fromEntries(Object.entries(fields).filter(([each]) => each !== key));
}

/** Entries are defined, not assigned: a key may be `__proto__`. */
const withKey = (fields: Tree, key: string, field: Json): Tree =>
  Object.hasOwn(fields, key)
    ? Object.fromEntries(
        Object.entries(fields).map(([each, old]) => [each, each === key ? field : old]),
      )
    : Object.fromEntries([...Object.entries(fields), [key, field]]);
