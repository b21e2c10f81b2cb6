import { factSchemas, type Kind } from '../entities/facts.js';
import { withAlternatives } from './json-choices.js';
import type { JsonSchema } from './json-leaves.js';
import { mapParts, namedIn, referenceTo, referredName } from './json-parts.js';
import { type JsonSchemaName, jsonSchemaNames, schemaWithChoices } from './json-schema.js';

/**
 * All JSON Schemas as the `components` of an OpenAPI 3.1 document: each under its name (`grant.record`), every
 * act and every common value under its own (`award-grant`, `money`), with references between them and no
 * `$schema` or `$id`. They accept what the schemas of {@link jsonSchema} accept; where there is a choice between
 * objects, it is `oneOf` here, because tools make their types of that. The same as a whole document without
 * paths: `jiebang/json-schema/openapi.json`.
 *
 * @example
 * ```ts
 * openApiComponents().schemas['grant.record']?.['required'] // => ["id","kind","decidedOn","facts","outcome"]
 * ```
 */
export function openApiComponents(): {
  readonly schemas: Readonly<Record<string, JsonSchema>>;
} {
  const made = jsonSchemaNames().map((name) => [name, componentOf(name)] as const);
  const parts = made.flatMap(([, schema]) => Object.entries(namedIn(schema)));
  const whole = made.map(([name, { $schema, $defs, ...schema }]) => [name, schema] as const);
  return {
    schemas: Object.fromEntries(
      [...parts, ...whole].map(([name, schema]) => [name, withReferences(schema)]),
    ),
  };
}

/** Records and results of any kind are those of the sixteen kinds, which have names of their own. */
function componentOf(name: JsonSchemaName): JsonSchema {
  const schema = schemaWithChoices(name);
  if (name !== 'record' && name !== 'result') return withAlternatives(schema);
  const { title, description } = schema;
  const kinds = Object.keys(factSchemas) as Kind[];
  const each = kinds.map((kind) => referenceTo(`${kind}.${name}`));
  // What is said of a record that cannot be read is a result of every kind.
  return { title, description, [name === 'record' ? 'oneOf' : 'anyOf']: each };
}

/** With the references of an OpenAPI document. */
function withReferences(schema: JsonSchema): JsonSchema {
  const name = referredName(schema);
  const inner = mapParts(schema, withReferences);
  return name === undefined ? inner : { ...inner, $ref: `#/components/schemas/${name}` };
}
