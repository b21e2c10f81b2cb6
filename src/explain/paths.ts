import type { Shape } from '../entities/dictionary/shape.js';
import { shapes } from '../entities/dictionary/shapes.js';
import type { Kind } from '../entities/facts.js';
import { isPlainObject } from '../values/plain.js';

/** The steps to a fact: keys of objects, indexes of rows. */
export type Steps = readonly string[];

/** A fact on record, with what its schema says of it. */
export interface OnRecord {
  /** The path in the record: `facts.units.0.place`. */
  readonly path: string;
  readonly steps: Steps;
  readonly shape: Shape;
  readonly value: unknown;
}

/** Every fact on record in schema order: rows in theirs, a key before what is inside it. */
export function factsOn(kind: Kind, facts: object): OnRecord[] {
  const keysOf = childKeys(kind);
  const found: OnRecord[] = [];
  const inside = (object: object, steps: Steps, pattern: string): void => {
    for (const [key, shape] of keysOf.get(pattern) ?? []) {
      const value = (object as Record<string, unknown>)[key];
      if (value === undefined) continue;
      const here = [...steps, key];
      const herePattern = pattern === '' ? key : `${pattern}.${key}`;
      found.push({ path: `facts.${here.join('.')}`, steps: here, shape, value });
      if (isPlainObject(value)) inside(value, here, herePattern);
      if (!Array.isArray(value)) continue;
      value.forEach((row, index) => {
        if (isPlainObject(row)) inside(row, [...here, String(index)], `${herePattern}.*`);
      });
    }
  };
  inside(facts, [], '');
  return found;
}

type ChildKeys = ReadonlyMap<string, readonly (readonly [string, Shape])[]>;

/** The keys of every object of a kind, by its pattern (`units.*`), in schema order. */
export const childKeys = (kind: Kind): ChildKeys => CHILD_KEYS[kind];

function childKeysOf(kind: Kind): ChildKeys {
  const children = new Map<string, [string, Shape][]>();
  for (const [pattern, shape] of Object.entries(shapes.facts[kind])) {
    const cut = pattern.lastIndexOf('.');
    const parent = cut < 0 ? '' : pattern.slice(0, cut);
    const key = pattern.slice(cut + 1);
    if (key === '*') continue;
    const known = children.get(parent) ?? [];
    known.push([key, shape]);
    children.set(parent, known);
  }
  return children;
}

/** Asked for thousands of times of a record: each kind is read once. */
const CHILD_KEYS = /* @__PURE__ */ (() =>
  Object.fromEntries(
    (Object.keys(shapes.facts) as Kind[]).map((kind) => [kind, childKeysOf(kind)]),
  ) as Readonly<Record<Kind, ChildKeys>>)();

/** Facts without what stands at a path; what is beside it stays as it is. */
export function without<Data>(data: Data, [key, ...rest]: Steps): Data {
  if (key === undefined) return data;
  if (Array.isArray(data)) {
    return data.map((row, index) => (String(index) === key ? without(row, rest) : row)) as Data;
  }
  const { [key]: inside, ...others } = data as Record<string, unknown>;
  if (rest.length === 0) return others as Data;
  return { ...(data as object), [key]: without(inside, rest) } as Data;
}
