import * as fc from 'fast-check';
import type { Kind } from '../index.js';
import { validRecord } from './records.js';

/** A record that breaks the schema in one place, and the path at which that must be reported. */
export interface Broken {
  readonly record: unknown;
  readonly path: string;
  /** What is wrong there. */
  readonly breach: Breach;
}

/** The ways in which a record is broken. */
export const BREACHES = [
  'an unknown key',
  'a list where none may stand',
  'a required field left out',
  'an unknown word',
  'no date',
  'half a character',
] as const;
/** One of the ways in which a record is broken. */
export type Breach = (typeof BREACHES)[number];

const REQUIRED = ['id', 'kind', 'decidedOn', 'facts', 'outcome'] as const;

/**
 * Records of one kind that were valid until one thing was broken in them, wherever that may be.
 *
 * @example
 * ```ts
 * fc.sample(brokenRecord('grant'), { seed: 1, numRuns: 9 }).every(({ record }) => recheck(record).verdict === 'invalid') // => true
 * ```
 */
export function brokenRecord<K extends Kind>(kind: K): fc.Arbitrary<Broken> {
  return fc
    .record({ record: validRecord(kind), breach: fc.constantFrom(...BREACHES), where: fc.nat() })
    .map(({ record, breach, where }) => broken({ ...record }, breach, where));
}

function broken(record: object, breach: Breach, where: number): Broken {
  const change = (path: readonly string[], value: unknown): Broken => ({
    record: replaced(record, path, value),
    path: path.join('.'),
    breach,
  });
  switch (breach) {
    case 'an unknown key':
      return change([...pick(places(record, isObject), where), 'misspelt'], true);
    case 'a list where none may stand':
      return change(pick(places(record, isScalar), where), [['list']]);
    case 'a required field left out':
      return change([REQUIRED[where % REQUIRED.length] ?? 'id'], undefined);
    case 'an unknown word':
      return change([where % 2 === 0 ? 'kind' : 'outcome'], 'gratn');
    case 'no date':
      return change(['decidedOn'], pick(['2023-02-29', '2024-6-30', '3000-01-01', ''], where));
    case 'half a character':
      return change(['id'], 'G\ud83d');
  }
}

const isObject = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

function pick<T>(all: readonly T[], where: number): T {
  const picked = all[where % all.length];
  if (picked === undefined) throw new Error('there is nothing to break');
  return picked;
}

/** The paths of all values of a record that are of a sort, but for the caller's own data. */
function places(
  value: unknown,
  holds: (value: unknown) => boolean,
  path: readonly string[] = [],
): string[][] {
  if (path[0] === 'meta') return [];
  const inner =
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, each]) => places(each, holds, [...path, key]))
      : [];
  return holds(value) ? [[...path], ...inner] : inner;
}

/** A copy with one value replaced, or left out where it is `undefined`; what is not on the way is shared. */
function replaced(value: unknown, path: readonly string[], by: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return by;
  if (Array.isArray(value)) {
    return value.map((each: unknown, index) =>
      String(index) === key ? replaced(each, rest, by) : each,
    );
  }
  const old = value as Readonly<Record<string, unknown>>;
  const inner = replaced(old[key], rest, by);
  const others = Object.fromEntries(Object.entries(old).filter(([name]) => name !== key));
  return inner === undefined ? others : { ...others, [key]: inner };
}
