import type { Cross } from './crosses.js';

/**
 * Whether data are as a schema wants them, by yes or no, and without zod: a quick look before it. What a
 * schema of zod is made of, said again by a few functions; the checks of all records and acts are written
 * in them by the schemas themselves (`npm run generate`). Code of its own for each schema takes longer for
 * the first records of all kinds (docs/performance.md), and a content security policy may forbid making it.
 *
 * Objects that are not plain are refused: zod reads what they inherit, and copies it.
 */
export type Check = (value: unknown) => boolean;

/** What is wanted of a member of an object. */
export interface Wanted {
  readonly conforms: Check;
  readonly mayBeUndefined: boolean;
  readonly mayBeNull: boolean;
}

/** A member that may be left out. */
export function optional(inner: Check | Wanted): Wanted {
  return { ...wanted(inner), mayBeUndefined: true };
}

/** A member that may be null. */
export function nullable(inner: Check | Wanted): Wanted {
  return { ...wanted(inner), mayBeNull: true };
}

function wanted(inner: Check | Wanted): Wanted {
  return typeof inner === 'function'
    ? { conforms: inner, mayBeUndefined: false, mayBeNull: false }
    : inner;
}

/** True or false. */
export function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

/** One of some words. */
export function oneOf(...words: readonly string[]): Check {
  const known: ReadonlySet<unknown> = new Set(words);
  return (value) => known.has(value);
}

/** A whole number. */
export function whole(least: number, most: number): Check {
  return (value) => Number.isInteger(value) && Number(value) >= least && Number(value) <= most;
}

/** A list of so many rows at least. */
export function list(row: Check, least = 0, ...crosses: readonly Cross<unknown>[]): Check {
  return (value) =>
    Array.isArray(value) &&
    value.length >= least &&
    allConform(value, row) &&
    agree(value, crosses);
}

/** An object of members that nobody names beforehand, one like the other. */
export function record(member: Check): Check {
  return (value) =>
    isPlainObject(value) && Reflect.ownKeys(value).every((key) => member(value[key as string]));
}

/** An object that has these members and no others. */
export function strict(
  shape: Readonly<Record<string, Check | Wanted>>,
  ...crosses: readonly Cross<object>[]
): Check {
  const members = Object.entries(shape).map(([key, inner], index) => memberOf(key, inner, index));
  const byKey = new Map(members.map((member) => [member.key, member]));
  const required = members.filter((member) => member.required).length;
  return (value) =>
    isPlainObject(value) && allFit(value, members, byKey) === required && agree(value, crosses);
}

interface Member extends Wanted {
  readonly key: string;
  /** Its place in the object. */
  readonly index: number;
  /** One where the member must be there, so that they can be counted. */
  readonly required: 0 | 1;
}

function memberOf(key: string, inner: Check | Wanted, index: number): Member {
  const { conforms, mayBeUndefined, mayBeNull } = wanted(inner);
  return { key, index, mayBeUndefined, mayBeNull, conforms, required: mayBeUndefined ? 0 : 1 };
}

function fits({ mayBeUndefined, mayBeNull, conforms }: Member, value: unknown): boolean {
  if (value === undefined && mayBeUndefined) return true;
  if (value === null && mayBeNull) return true;
  return conforms(value);
}

/** How many required members were found, all of which fit; -1 where one does not, or should not be there. */
function allFit(
  object: Readonly<Record<string, unknown>>,
  members: readonly Member[],
  byKey: ReadonlyMap<string, Member>,
): number {
  let found = 0;
  let next = 0;
  for (const key in object) {
    // Members mostly stand in the order of the schema, so each is looked for behind the one before.
    while (next < members.length && members[next]?.key !== key) next += 1;
    const member = next < members.length ? members[next] : byKey.get(key);
    if (member === undefined || !fits(member, object[key])) return -1;
    found += member.required;
    next = member.index + 1;
  }
  return found;
}

function allConform(rows: readonly unknown[], row: Check): boolean {
  for (let at = 0; at < rows.length; at += 1) if (!row(rows[at])) return false;
  return true;
}

function agree<Value>(value: Value, crosses: readonly Cross<Value>[]): boolean {
  let found = 0;
  for (const { find } of crosses) {
    find(value, () => {
      found += 1;
    });
  }
  return found === 0;
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
