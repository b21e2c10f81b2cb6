/**
 * The schemas of records, results and editions as JSON Schema 2020-12. They are made on demand from the
 * zod schemas (so this entry point needs zod and can never lag behind them); whoever wants none of the
 * code reads the same schemas as files, `jiebang/json-schema/<name>.json`.
 */

export type { JsonSchema } from './audit/json-leaves.js';
export { type JsonSchemaName, jsonSchema, jsonSchemaNames } from './audit/json-schema.js';
export { openApiComponents } from './audit/openapi.js';
