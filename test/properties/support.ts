import * as fc from 'fast-check';
import {
  type DecisionRecord,
  draft,
  type Edition,
  type Kind,
  type Rechecked,
  recheck,
} from '../../src/index.js';
import { edgeRecord, validEdition, validRecord } from '../../src/testing/index.js';

/** A record and the edition under which it is judged. */
export interface Case<K extends Kind = Kind> {
  readonly record: DecisionRecord<K>;
  readonly edition: Edition;
}

const DAY = '2024-06-30';

/** Valid and edge records of one kind, half of them under the draft and half under another edition. */
export function cases<K extends Kind>(kind: K): fc.Arbitrary<Case<K>> {
  const under = (edition: Edition) =>
    fc
      .oneof(
        { withCrossShrink: true },
        edition.id === draft.id
          ? validRecord(kind)
          : validRecord(kind, { edition, decidedOn: DAY }),
        edgeRecord(kind, { edition, decidedOn: DAY }),
      )
      .map((record): Case<K> => ({ record, edition }));
  return fc.oneof({ withCrossShrink: true }, under(draft), validEdition(DAY).chain(under));
}

/** The answer to a record that must be valid. */
export function answerTo<K extends Kind>({ record, edition }: Case<K>): Rechecked<K> {
  const answer = recheck(record, { editions: [edition] });
  if (answer.verdict === 'invalid') throw new Error(`invalid: ${JSON.stringify(answer.errors)}`);
  return answer as Rechecked<K>;
}

/** Whether facts, put into a record, are still valid. */
export function isValid({ record, edition }: Case): boolean {
  return recheck(record, { editions: [edition] }).verdict !== 'invalid';
}

type Tree = Readonly<Record<string, unknown>>;
export const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null;

/** The paths of everything in a value, lists and objects included, from the top down. */
export function pathsIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (!isTree(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = [...path, key];
    return [here, ...pathsIn(inner, here)];
  });
}

export function valueAt(value: unknown, path: readonly string[]): unknown {
  return path.reduce<unknown>((here, key) => (isTree(here) ? here[key] : undefined), value);
}

/** A copy with one value changed, or the key left out where the new value is `undefined`. */
export function changed<T>(
  value: T,
  path: readonly string[],
  change: (old: unknown) => unknown,
): T {
  const copy = structuredClone(value) as unknown;
  const key = path.at(-1) ?? '';
  const parent = valueAt(copy, path.slice(0, -1)) as Record<string, unknown>;
  const next = change(parent[key]);
  if (next === undefined) delete parent[key];
  else parent[key] = next;
  return copy as T;
}

/** A copy in which every value was asked for a replacement, from the leaves up. */
export function rebuilt(
  value: unknown,
  by: (value: unknown, key: string) => unknown,
  key = '',
): unknown {
  if (Array.isArray(value))
    return by(
      value.map((each, i) => rebuilt(each, by, String(i))),
      key,
    );
  if (!isTree(value)) return by(value, key);
  const entries = Object.entries(value).map(([name, each]) => [name, rebuilt(each, by, name)]);
  return by(Object.fromEntries(entries), key);
}

/** Every object and list in a value, itself included. */
export function objectsIn(value: unknown): object[] {
  return isTree(value) ? [value, ...Object.values(value).flatMap(objectsIn)] : [];
}
