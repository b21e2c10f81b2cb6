import { Ajv2020 } from 'ajv/dist/2020.js';
import { type JsonSchema, type JsonSchemaName, jsonSchema } from '../../src/json-schema.js';

/**
 * A standard validator, strict: an unknown keyword or a pattern that no type accompanies is an error.
 * `format` is an annotation in this draft.
 */
const ajv = new Ajv2020({
  strict: true,
  allowUnionTypes: true,
  allErrors: true,
  formats: { date: true },
});

/** Whether a standard validator accepts data, by the published schema of that name. */
export function validator(name: JsonSchemaName): (data: unknown) => boolean {
  const schema = jsonSchema(name);
  return (
    (ajv.getSchema(String(schema['$id'])) as ((data: unknown) => boolean) | undefined) ??
    ajv.compile(schema)
  );
}

/** The same of one of the common values, by its name under `$defs`. */
export function valueValidator(name: string): (data: unknown) => boolean {
  const { $defs } = jsonSchema('record') as { $defs: Record<string, JsonSchema> };
  return ajv.compile({ $ref: `#/$defs/${name}`, $defs });
}
