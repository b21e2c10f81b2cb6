import * as z from 'zod';
import type { Cross } from '../entities/crosses.js';
import { type Issue, messageOf } from '../entities/issues.js';
import { cross, whole } from '../entities/shapes.js';
import type { Language } from '../values/language.js';
import { type JsonSchema, LEAVES } from './json-leaves.js';

/**
 * The schemas as they are handed out: each says its errors in the words of the library, and each has its JSON
 * Schema, so that whatever speaks Standard Schema needs nothing besides. They are copies: the schemas of
 * which the tables and the JSON Schemas are made stay as they are, and nothing is registered anywhere.
 */
export type Speaker = <Schema extends z.ZodType>(
  schema: Schema,
  json?: (() => JsonSchema) | undefined,
) => Schema;

/** Says of an issue what is wrong. zod asks a schema itself first, and the caller only after it. */
type Says = (issue: unknown) => string;

/** Makes schemas speak, in one language or in both; what several of them share is shared by the copies. */
export function speakerIn(language?: Language): Speaker {
  const made = new Map<z.ZodType, z.ZodType>();
  const says: Says = (issue) => messageOf(issue as Issue, language);
  const retold = (schema: z.ZodType): z.ZodType => {
    const known = made.get(schema);
    if (known !== undefined) return known;
    const copy = copyOf(schema, retold, says);
    made.set(schema, copy);
    return copy;
  };
  return (schema, json) => {
    const copy = retold(schema) as typeof schema;
    return json === undefined ? copy : withJson(copy.clone(copy._zod.def), json);
  };
}

/** What stands in the definition of a schema, of whatever type it is. */
interface Definition {
  readonly type: string;
  readonly shape?: Readonly<Record<string, z.ZodType>>;
  readonly element?: z.ZodType;
  readonly innerType?: z.ZodType;
  readonly valueType?: z.ZodType;
  readonly options?: readonly z.ZodType[];
  readonly checks?: readonly Check[];
  readonly params?: { readonly fault?: string };
}

type Check = z.core.$ZodCheck<never> & { readonly cross?: Cross<unknown> };

function copyOf(schema: z.ZodType, retold: (inner: z.ZodType) => z.ZodType, says: Says): z.ZodType {
  const def = schema._zod.def as unknown as Definition;
  const { shape, element, innerType, valueType, options, checks } = def;
  const inner = {
    ...(shape && {
      shape: Object.fromEntries(Object.entries(shape).map(([key, each]) => [key, retold(each)])),
    }),
    ...(element && { element: retold(element) }),
    ...(innerType && { innerType: retold(innerType) }),
    ...(valueType && { valueType: retold(valueType) }),
    ...(options && { options: options.map(retold) }),
    ...(checks && { checks: checks.map((check) => checkSaying(check, says)) }),
  };
  const copy = schema.clone({ ...def, ...inner, error: says } as never);
  const fault = def.params?.fault ?? '';
  return def.type === 'custom' ? withJson(copy, () => LEAVES[fault] ?? {}) : copy;
}

/** A check of a list, of a number or across fields that says itself what is wrong. */
function checkSaying(check: Check, error: Says): Check {
  if (check.cross !== undefined) return cross(check.cross, error) as unknown as Check;
  const {
    check: name,
    value,
    minimum,
    params,
  } = check._zod.def as unknown as {
    readonly check: string;
    readonly value: number;
    readonly minimum: number;
    readonly params?: { readonly fault?: string };
  };
  const made = {
    greater_than: () => z.gte(value, { error }),
    less_than: () => z.lte(value, { error }),
    min_length: () => z.minLength(minimum, { error }),
    custom: () => (params?.fault === 'integer' ? whole(error) : check),
  }[name];
  return (made?.() ?? check) as Check;
}

/**
 * The one place at which zod’s inner hook is used: `z.toJSONSchema` and `~standard.jsonSchema` ask a schema for
 * its JSON Schema before they make one. What is given is a copy each time, since zod writes into it.
 */
function withJson<Schema extends z.ZodType>(schema: Schema, json: () => JsonSchema): Schema {
  const { _zod: inner } = schema;
  Object.assign(inner, { toJSONSchema: () => ({ ...json() }) });
  return schema;
}
