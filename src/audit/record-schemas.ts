import { factSchemas, type Kind } from '../entities/facts.js';
import { recordOf } from './record.js';

/** The schema of the records of each kind. */
export const recordSchemas = /* @__PURE__ */ Object.freeze(
  Object.fromEntries((Object.keys(factSchemas) as Kind[]).map((kind) => [kind, recordOf(kind)])),
) as unknown as { readonly [K in Kind]: ReturnType<typeof recordOf<K>> };
