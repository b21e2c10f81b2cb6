import type { JsonSchema } from './json-leaves.js';

/** Where a JSON Schema holds others: by name, in a list, alone. */
const BY_NAME = ['properties', 'patternProperties', '$defs'];
const LISTED = ['anyOf', 'oneOf', 'allOf'];
const ALONE = ['items', 'additionalProperties', 'if', 'then', 'else'];

export const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The schema with every schema that stands directly in it changed. */
export function mapParts(schema: JsonSchema, change: (part: JsonSchema) => JsonSchema): JsonSchema {
  const changed = (part: unknown) => (isSchema(part) ? change(part) : part);
  return Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => {
      if (LISTED.includes(keyword)) return [keyword, (value as unknown[]).map(changed)];
      if (ALONE.includes(keyword)) return [keyword, changed(value)];
      if (!BY_NAME.includes(keyword)) return [keyword, value];
      const named = Object.entries(value as JsonSchema);
      return [keyword, Object.fromEntries(named.map(([name, part]) => [name, changed(part)]))];
    }),
  );
}

/** The schemas that are named in this one, and stand under `$defs`. */
export const namedIn = (schema: JsonSchema): Readonly<Record<string, JsonSchema>> =>
  (schema['$defs'] ?? {}) as Readonly<Record<string, JsonSchema>>;

const REFERENCE = '#/$defs/';

/** A reference to a schema under `$defs`. */
export const referenceTo = (name: string): JsonSchema => ({ $ref: `${REFERENCE}${name}` });

/** The name under `$defs` to which a schema does nothing but refer. */
export function referredName({ $ref }: JsonSchema): string | undefined {
  return typeof $ref === 'string' && $ref.startsWith(REFERENCE)
    ? $ref.slice(REFERENCE.length)
    : undefined;
}
