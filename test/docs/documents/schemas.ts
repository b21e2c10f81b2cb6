import { readFileSync } from 'node:fs';
import { jsonSchema, jsonSchemaNames, openApiComponents } from '../../../src/json-schema.js';
import { mappingSchema } from '../../../src/table/mapping-schema.js';
import { INVISIBLE } from '../../../src/values/unicode-table.js';
import { ROOT } from '../../house/sources.js';
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

/** The components as a document of their own: whoever has one takes `components` out of it. */
function openApiDocument() {
  const { version, description } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'));
  return {
    openapi: '3.1.0',
    info: { title: 'jiebang', version, description },
    paths: {},
    components: openApiComponents(),
  };
}

/** Every JSON Schema as a file of the package. */
export function schemaFiles(): GeneratedFile[] {
  const named = jsonSchemaNames().map((name): [string, unknown] => [name, jsonSchema(name)]);
  const more = { 'table-mapping': mappingSchema, openapi: openApiDocument() };
  return [...named, ...Object.entries(more)].map(([name, schema]) => ({
    path: `${SCHEMA_FOLDER}/${name}.json`,
    text: `${JSON.stringify(schema, null, 2).replace(UNSEEN, escaped)}\n`,
  }));
}
