import * as z from 'zod';

type Check = (value: unknown) => boolean;

/**
 * Whether data are as a schema wants them, by yes or no: one walk over what the schema is made of, the
 * same few functions for all schemas. Code of its own for each (`z.compile`) is no faster where records of
 * all kinds come in turn: the engine spends seconds on optimising it, and a content security policy may
 * forbid it. Whatever is not known here, zod checks.
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
      return (value) => Boolean(def.fn(value));
    case 'boolean':
      return (value) => typeof value === 'boolean';
    case 'number':
      if (!('check' in def || def.coerce)) return Number.isFinite;
      break;
    case 'enum':
    case 'literal': {
      const values: ReadonlySet<unknown> = (schema as z.core.$ZodEnum)._zod.values;
      return (value) => values.has(value);
    }
    case 'optional': {
      const conforms = conforming(def.innerType);
      return (value) => value === undefined || conforms(value);
    }
    case 'nullable': {
      const conforms = conforming(def.innerType);
      return (value) => value === null || conforms(value);
    }
    case 'array':
      return listOf(conforming(def.element));
    case 'object':
      if (def.catchall?._zod.def.type === 'never') return strictObject(def.shape);
  }
  return (value) => z.safeParse(schema, value).success;
}

/** The checks that zod makes of a value whose kind is right, such as those across the fields of an object. */
function passesAll(value: unknown, checks: readonly z.core.$ZodCheck<never>[]): boolean {
  const payload: z.core.ParsePayload = { value, issues: [] };
  for (const check of checks) check._zod.check(payload as z.core.ParsePayload<never>);
  return payload.issues.length === 0;
}

function listOf(conforms: Check): Check {
  return (value) => {
    if (!Array.isArray(value)) return false;
    for (const each of value) if (!conforms(each)) return false;
    return true;
  };
}

function strictObject(shape: z.core.$ZodShape): Check {
  const members = new Map<string, { readonly conforms: Check; readonly required: number }>();
  let required = 0;
  for (const [key, schema] of Object.entries(shape)) {
    const mayBeAbsent = schema._zod.optin !== undefined;
    members.set(key, { conforms: conforming(schema), required: mayBeAbsent ? 0 : 1 });
    required += mayBeAbsent ? 0 : 1;
  }
  return (value) => {
    if (!isPlainObject(value)) return false;
    let found = 0;
    for (const key in value) {
      const member = members.get(key);
      if (member === undefined || !member.conforms(value[key])) return false;
      found += member.required;
    }
    return found === required;
  };
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
