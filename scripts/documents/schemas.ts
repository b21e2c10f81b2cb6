import { jsonSchema, jsonSchemaNames } from '../../src/json-schema.js';
import { mappingSchema } from '../../src/table/mapping-schema.js';
import type { GeneratedFile } from './document.js';

export const SCHEMA_FOLDER = 'docs/schemas';

/** White space and format characters that nobody can see in an editor. */
const INVISIBLE = /[\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u3000\ufeff]/g;

const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Every JSON Schema as a file of the package. */
export function schemaFiles(): GeneratedFile[] {
  const named = jsonSchemaNames().map((name): [string, unknown] => [name, jsonSchema(name)]);
  return [...named, ['table-mapping', mappingSchema] as const].map(([name, schema]) => ({
    path: `${SCHEMA_FOLDER}/${name}.json`,
    text: `${JSON.stringify(schema, null, 2).replace(INVISIBLE, escaped)}\n`,
  }));
}
