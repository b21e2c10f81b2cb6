import { jsonSchema, jsonSchemaNames } from '../../../src/json-schema.js';
import type { GeneratedFile } from './document.js';

export const SCHEMA_FOLDER = 'docs/schemas';

/** White space and format characters that nobody can see in an editor. */
const INVISIBLE = /[\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f\u3000\ufeff]/g;

const escaped = (character: string) =>
  `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Every JSON Schema as a file of the package. */
export function schemaFiles(): GeneratedFile[] {
  return jsonSchemaNames().map((name) => ({
    path: `${SCHEMA_FOLDER}/${name}.json`,
    text: `${JSON.stringify(jsonSchema(name), null, 2).replace(INVISIBLE, escaped)}\n`,
  }));
}
