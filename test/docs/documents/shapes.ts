import type * as z from 'zod';
import type { Shape, Table } from '../../../src/entities/tables/notation.js';
import { CROSSES, LEAVES } from '../../../src/entities/tables/vocabulary.js';

/**
 * Schemas in the notation of src/entities/tables/notation.ts: what is known here is everything of which the
 * schemas of records, acts, dockets and editions are made, and anything else is an error.
 */

type Schema = z.core.$ZodType;
type Checks = readonly z.core.$ZodCheck<never>[];

/** Shapes that stand in several places of a table, by the names under which they stand there once. */
interface Shared {
  readonly names: ReadonlyMap<Schema, string>;
  readonly shapes: Map<string, Shape>;
}

/** The shapes of some schemas, and the parts that they share. Throws where something cannot be said. */
export function tableOf(schemas: Readonly<Record<string, Schema>>): Table<string> {
  const shared: Shared = { names: sharedAmong(Object.values(schemas)), shapes: new Map() };
  const own = Object.entries(schemas).map(([name, schema]) => [name, expression(schema, shared)]);
  return { parts: Object.fromEntries(shared.shapes), shapes: Object.fromEntries(own) };
}

function placed(schema: Schema, shared: Shared): Shape {
  const name = shared.names.get(schema);
  if (name === undefined) return expression(schema, shared);
  if (!shared.shapes.has(name)) shared.shapes.set(name, expression(schema, shared));
  return `@${name}`;
}

function expression(schema: Schema, shared: Shared): Shape {
  const { def, values = [] } = (schema as z.core.$ZodTypes)._zod;
  if (def.checks?.length && !MAY_HAVE_CHECKS.has(def.type)) {
    throw new Error(`a check of ${def.type} that is not known`);
  }
  switch (def.type) {
    case 'custom':
      return leafOf(def);
    case 'boolean':
      return 'boolean';
    case 'unknown':
      return 'any';
    case 'enum':
    case 'literal':
      return `=${[...values].map(word).join('|')}`;
    case 'number':
      return range(def.checks ?? []);
    case 'record':
      if (def.keyType._zod.def.type !== 'string') break;
      return { '*': placed(def.valueType, shared) };
    case 'array': {
      const least = leastOf(def.checks?.[0]);
      const crosses = crossesOf(least === undefined ? def.checks : def.checks?.slice(1));
      return [placed(def.element, shared), ...(least ? [least] : []), ...crosses];
    }
    case 'object':
      return objectOf(def, shared);
  }
  if (def.type === 'union') return orUnknown(def.options, shared);
  throw new Error(`no notation is known for ${def.type}`);
}

/** A value, or that it is on record as unknown: no other choice is known. */
function orUnknown([value, unknown, ...more]: readonly Schema[], shared: Shared): Shape {
  const isChoice = value !== undefined && unknown !== undefined && more.length === 0;
  if (!isChoice || JSON.stringify(expression(unknown, shared)) !== '{"unknown":"=true"}') {
    throw new Error('a choice that the notation does not take');
  }
  return { '|': placed(value, shared) };
}

function leafOf({ fn, params }: z.core.$ZodCustomDef): string {
  const { fault } = (params ?? {}) as { readonly fault?: string };
  if (fault === undefined || LEAVES[fault] !== fn) throw new Error(`no leaf: ${String(fn)}`);
  return fault;
}

function objectOf({ shape, catchall, checks }: z.core.$ZodObjectDef, shared: Shared): Shape {
  const rest = catchall?._zod.def.type;
  const members = Object.entries(shape);
  if (rest === 'unknown' && members.length === 0 && !checks?.length) return 'object';
  if (rest !== 'never') throw new Error('an object that takes whatever is added');
  const across = crossesOf(checks);
  return {
    ...alikeTogether(members.map(([key, member]) => memberOf(key, member, shared))),
    ...(across.length === 0 ? {} : { '&': across.join(' ') }),
  };
}

/** As many names as a line takes. */
const LINE = 76;

/** Members that are alike and stand one after the other, under one key. */
function alikeTogether(members: readonly (readonly [string, Shape])[]): Record<string, Shape> {
  const together: [string, Shape][] = [];
  for (const [key, shape] of members) {
    const last = together.at(-1);
    const isAlike = last !== undefined && typeof shape === 'string' && last[1] === shape;
    if (isAlike && last[0].length + key.length < LINE) last[0] += ` ${key}`;
    else together.push([key, shape]);
  }
  return Object.fromEntries(together);
}

/** A member by its name, marked with `?` where it may be left out and with `|null` where it may be null. */
function memberOf(key: string, schema: Schema, shared: Shared): [string, Shape] {
  if (!/^[\w.-]+$/.test(key)) throw new Error(`a name that the notation does not take: ${key}`);
  const marks = new Set<string>();
  let inner = schema as z.core.$ZodTypes;
  for (;;) {
    const { def } = inner._zod;
    if (def.type !== 'optional' && def.type !== 'nullable') break;
    if (inner._zod.traits.has('$ZodExactOptional') || def.checks?.length) {
      throw new Error(`${key}: not simply ${def.type}`);
    }
    marks.add(def.type);
    inner = def.innerType as z.core.$ZodTypes;
  }
  const marked = `${key}${marks.has('optional') ? '?' : ''}${marks.has('nullable') ? '|null' : ''}`;
  return [marked, placed(inner, shared)];
}

function word(value: unknown): string {
  if (value === true) return 'true';
  if (typeof value === 'string' && /^[^|]+$/.test(value)) return value;
  throw new Error(`a word that the notation does not take: ${String(value)}`);
}

function crossesOf(checks: readonly unknown[] = []): string[] {
  return checks.map((check) => {
    const { cross } = check as { readonly cross?: unknown };
    const found = Object.entries(CROSSES).find(([, known]) => known === cross);
    if (found === undefined) throw new Error('a check that the tables do not know');
    return found[0];
  });
}

/** Schemas whose checks are said too; any other has none. */
const MAY_HAVE_CHECKS = new Set(['number', 'array', 'object']);

/** A number is whole, from and up to: nothing else is asked of one. */
function range(checks: Checks): string {
  const [isWhole, from, to, ...others] = checks.map((check) => check._zod.def);
  const bounds = [from, to] as readonly (z.core.$ZodCheckGreaterThanDef | undefined)[];
  const known =
    others.length === 0 &&
    (isWhole as { readonly fn?: unknown }).fn === Number.isInteger &&
    from?.check === 'greater_than' &&
    to?.check === 'less_than' &&
    bounds.every((bound) => bound?.inclusive && /^\d+$/.test(String(bound.value)));
  if (!known) throw new Error('a number that is not whole, from and up to');
  return bounds.map((bound) => String(bound?.value)).join('..');
}

/** How many rows a list has at least, where that is what is checked. */
function leastOf(check: z.core.$ZodCheck<never> | undefined): number | undefined {
  const def = check?._zod.def;
  return def?.check === 'min_length' ? (def as z.core.$ZodCheckMinLengthDef).minimum : undefined;
}

/** Objects and lists that stand in more than one place, each by the key under which it was met first. */
function sharedAmong(schemas: readonly Schema[]): Map<Schema, string> {
  const met = new Map<Schema, { readonly key: string; times: number }>();
  const visit = (schema: Schema, key: string): void => {
    const { def } = (schema as z.core.$ZodTypes)._zod;
    if (def.type === 'optional' || def.type === 'nullable') visit(def.innerType, key);
    if (def.type !== 'object' && def.type !== 'array' && def.type !== 'enum') return;
    const before = met.get(schema);
    if (before !== undefined) {
      before.times += 1;
      return;
    }
    met.set(schema, { key, times: 1 });
    if (def.type === 'array') visit(def.element, `${key}-row`);
    if (def.type === 'object') {
      for (const [name, member] of Object.entries(def.shape)) visit(member, name);
    }
  };
  for (const schema of schemas) visit(schema, 'whole');
  const names = new Map<Schema, string>();
  const taken = new Set<string>();
  for (const [schema, { key, times }] of met) {
    if (times === 1) continue;
    let name = key;
    for (let more = 2; taken.has(name); more += 1) name = `${key}-${more}`;
    taken.add(name);
    names.set(schema, name);
  }
  return names;
}
