import { factSchemas, type Kind } from '../entities/facts.js';
import { type Read, reader } from '../entities/reader.js';
import { isBulky } from './bulk.js';
import { recordOf } from './record.js';
import { recordChecks } from './record-checks.js';

const ALL_ERRORS = { reportInput: true };

// Each list is left at its first wrong row: millions of them take minutes and gigabytes. The setting is
// that of zod's own `validate`; a zod that does not know it lists them all.
const TO_FIRST_ERROR = { ...ALL_ERRORS, abortEarly: true };

const settingsFor = (record: unknown) => (isBulky(record) ? TO_FIRST_ERROR : ALL_ERRORS);

/** Reads a record of each kind, with every error where there are any. */
export const readRecord = /* @__PURE__ */ Object.fromEntries(
  (Object.keys(factSchemas) as Kind[]).map((kind) => [
    kind,
    reader(recordChecks[kind], () => recordOf(kind), settingsFor),
  ]),
) as unknown as { readonly [K in Kind]: Read<unknown> };
