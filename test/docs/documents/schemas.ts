import { jsonSchema, jsonSchemaNames } from '../../../src/json-schema.js';
import { mappingSchema } from '../../../src/table/mapping-schema.js';
import { INVISIBLE } from '../../../src/values/unicode-table.js';
import type { GeneratedFile } from './document.js';

export const SCHEMA_FOLDER = 'docs/schemas';

/** White space and format characters that nobody can see in an editor. */
const UNSEEN = new RegExp(`(?![ \\n])[${INVISIBLE}]`, 'gu');

/** Both halves of what takes two. */
const escaped = (character: string) =>
  character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');

/** Every JSON Schema as a file of the package. */
export function schemaFiles(): GeneratedFile[] {
  const named = jsonSchemaNames().map((name): [string, unknown] => [name, jsonSchema(name)]);
  return [...named, ['table-mapping', mappingSchema] as const].map(([name, schema]) => ({
    path: `${SCHEMA_FOLDER}/${name}.json`,
    text: `${JSON.stringify(schema, null, 2).replace(UNSEEN, escaped)}\n`,
  }));
}
