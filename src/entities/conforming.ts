import * as z from 'zod';

type Check = (value: unknown) => boolean;

/**
 * Whether data are as a schema wants them, by yes or no: one walk over what the schema is made of, the
 * same few functions for all schemas. Code of its own for each (`z.compile`) takes three times as long for
 * the first records of all kinds and half as long again for the others (docs/performance.md), and a content
 * security policy may forbid it. Whatever is not known here, zod checks.
 *
 * Only for schemas that change nothing. Objects that are not plain are refused: zod reads what they
 * inherit, and copies it.
 */
export function conforming(schema: z.core.$ZodType): Check {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const isOfKind = ofKind(schema as z.core.$ZodTypes);
  const { checks } = def;
  if (checks === undefined || checks.length === 0) return isOfKind;
  return (value) => isOfKind(value) && passesAll(value, checks);
}

function ofKind(schema: z.core.$ZodTypes): Check {
  const { def } = schema._zod;
  switch (def.type) {
    case 'custom':
      return def.fn as Check;
    case 'boolean':
      return isBoolean;
    case 'number':
      if (!('check' in def || def.coerce)) return Number.isFinite;
      break;
    case 'enum':
    case 'literal': {
      const values: ReadonlySet<unknown> = (schema as z.core.$ZodEnum)._zod.values;
      return (value) => values.has(value);
    }
    case 'array': {
      const conforms = conforming(def.element);
      return (value) => Array.isArray(value) && allConform(value, conforms);
    }
    case 'object':
      if (def.catchall?._zod.def.type === 'never') return strictObject(def.shape);
  }
  return (value) => z.safeParse(schema, value).success;
}

/** What is wanted of one member of an object. */
interface Member {
  readonly key: string;
  /** Its place in the schema. */
  readonly index: number;
  readonly mayBeUndefined: boolean;
  readonly mayBeNull: boolean;
  readonly conforms: Check;
  /** One where the member must be there, so that they can be counted. */
  readonly required: 0 | 1;
}

/** Optional and nullable are taken off, in whatever order they stand: most members are both or one. */
function memberOf(key: string, schema: z.core.$ZodType, index: number): Member {
  const required = schema._zod.optin === undefined ? 1 : 0;
  let inner = schema as z.core.$ZodTypes;
  let mayBeUndefined = false;
  let mayBeNull = false;
  for (;;) {
    const { def, traits } = inner._zod;
    const bare = !def.checks?.length && !traits.has('$ZodExactOptional');
    if (def.type === 'optional' && bare) mayBeUndefined = true;
    else if (def.type === 'nullable' && bare) mayBeNull = true;
    else {
      const conforms = conforming(inner);
      return { key, index, mayBeUndefined, mayBeNull, conforms, required };
    }
    inner = def.innerType as z.core.$ZodTypes;
  }
}

function fits({ mayBeUndefined, mayBeNull, conforms }: Member, value: unknown): boolean {
  if (value === undefined && mayBeUndefined) return true;
  if (value === null && mayBeNull) return true;
  return conforms(value);
}

function strictObject(shape: z.core.$ZodShape): Check {
  const members = Object.entries(shape).map(([key, schema], i) => memberOf(key, schema, i));
  const byKey = new Map(members.map((member) => [member.key, member]));
  const required = members.filter((member) => member.required).length;
  return (value) => isPlainObject(value) && allFit(value, members, byKey) === required;
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

function allConform(list: readonly unknown[], conforms: Check): boolean {
  for (let at = 0; at < list.length; at += 1) if (!conforms(list[at])) return false;
  return true;
}

/** The checks that zod makes of a value whose kind is right, such as those across the fields of an object. */
function passesAll(value: unknown, checks: readonly z.core.$ZodCheck<never>[]): boolean {
  const payload: z.core.ParsePayload = { value, issues: [] };
  for (const check of checks) check._zod.check(payload as z.core.ParsePayload<never>);
  return payload.issues.length === 0;
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
