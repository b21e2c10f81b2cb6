import type * as z from 'zod';
import { actChecks } from './act-checks.js';
import { type ActName, actSchemas } from './acts.js';
import { type Read, reader } from './reader.js';

const ALL_ERRORS = { reportInput: true };

/** Reads each act, with every error where there are any. */
export const readActNamed = /* @__PURE__ */ Object.fromEntries(
  (Object.keys(actSchemas) as ActName[]).map((name) => [
    name,
    reader(
      actChecks[name],
      () => actSchemas[name] as z.ZodType,
      () => ALL_ERRORS,
    ),
  ]),
) as { readonly [Name in ActName]: Read<unknown> };
