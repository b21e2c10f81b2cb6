import type { JsonSchema } from './json-leaves.js';
import { isSchema, mapParts, namedIn, referenceTo, referredName } from './json-parts.js';

/**
 * Validators have options that change data while they check it. A schema of this form leaves them nothing to
 * change for the better of an amount or at the cost of a key: every object says which names its members may
 * have, which is looked at before members are taken away, and a value that may be of several types is one
 * list of types, of which none is tried after another.
 */
export function tightened(schema: JsonSchema): JsonSchema {
  const tight = withNamedMembers(asOneType(mapParts(schema, tightened)));
  const defs = namedIn(tight);
  const nullable = [...new Set(nullableNames(tight))].filter((name) => defs[name] !== undefined);
  if (nullable.length === 0) return tight;
  const more = nullable.map((name) => [`${name}${OR_NULL}`, orNull(defs[name] as JsonSchema)]);
  return { ...tight, $defs: { ...defs, ...Object.fromEntries(more) } };
}

const OR_NULL = 'OrNull';

/** The names under `$defs` of which the schema wants a second one that may also be null. */
function nullableNames(schema: JsonSchema): string[] {
  const found: string[] = [];
  const look = (part: JsonSchema): JsonSchema => {
    const name = referredName(part);
    if (name?.endsWith(OR_NULL)) found.push(name.slice(0, -OR_NULL.length));
    return mapParts(part, look);
  };
  look(schema);
  return found;
}

/** Of any of several types: one list of them. Between objects there is no such list, and they are left. */
function asOneType(schema: JsonSchema): JsonSchema {
  const { anyOf, ...rest } = schema;
  if (!Array.isArray(anyOf)) return schema;
  const some = anyOf.filter((each) => each.type !== 'null');
  const [first] = some;
  const one = some.length === 1 ? first : ofSeveralTypes(some);
  if (one === undefined) return schema;
  const name = referredName(one);
  if (some.length === anyOf.length) return { ...rest, ...one };
  return { ...rest, ...(name === undefined ? orNull(one) : referenceTo(`${name}${OR_NULL}`)) };
}

/** A schema that also accepts `null`. */
function orNull(schema: JsonSchema): JsonSchema {
  const { type, allOf } = schema;
  const { const: only, enum: words = only === undefined ? undefined : [only], ...rest } = schema;
  return {
    ...rest,
    ...(type === undefined ? {} : { type: [...new Set([type, 'null'].flat())] }),
    ...(Array.isArray(words) ? { enum: [...words, null] } : {}),
    ...(Array.isArray(allOf) ? { allOf: allOf.map(orNull) } : {}),
  };
}

const SCALARS = ['string', 'number', 'integer', 'boolean'];

/** One schema of all, where each is of another scalar type: the keywords of one type ask nothing of another. */
function ofSeveralTypes(schemas: readonly JsonSchema[]): JsonSchema | undefined {
  const types = schemas.map(({ type }) => type);
  const apart = new Set(types).size === types.length;
  const free = schemas.every((each) => each['const'] === undefined && each['enum'] === undefined);
  if (!apart || !free || !types.every((type) => SCALARS.includes(String(type)))) return undefined;
  // A text before a number: see the amounts.
  const ordered = SCALARS.filter((type) => types.includes(type));
  return { ...Object.assign({}, ...schemas), type: ordered };
}

function withNamedMembers(schema: JsonSchema): JsonSchema {
  const { type, properties, additionalProperties, propertyNames, ...rest } = schema;
  if (![type].flat().includes('object') || 'minItems' in schema) return schema;
  const known = isSchema(properties) && additionalProperties === false;
  return {
    ...{ ...rest, type },
    ...(properties === undefined ? {} : { properties }),
    propertyNames: known
      ? { enum: Object.keys(properties) }
      : (propertyNames ?? { type: 'string' }),
    ...(additionalProperties === undefined ? {} : { additionalProperties }),
  };
}
