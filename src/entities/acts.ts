import * as z from 'zod';
import { demandActs, entryActs } from './acts-demand.js';
import { applicationActs, projectActs } from './acts-project.js';
import { jsonObject, recordId, text } from './shapes.js';

/** The schema of each act, in the order of the procedure. */
export const actSchemas = /* @__PURE__ */ Object.freeze({
  ...demandActs,
  ...entryActs,
  ...applicationActs,
  ...projectActs,
} as const);

/** The name of an act: `collect-demand`, `accept-project`. */
export type ActName = keyof typeof actSchemas;

/** One act with its facts: `Act<'award-grant'>`; `Act` alone is any of them. */
export type Act<Name extends ActName = ActName> = {
  [N in Name]: z.infer<(typeof actSchemas)[N]>;
}[Name];

/** The whole history of one demand, its entries and its projects, in the order of recording. */
export const docket = z.strictObject({
  id: recordId,
  edition: text.optional(),
  // Each act is checked by itself, so that one that cannot be read does not stop the rest.
  acts: z.array(z.unknown()),
  meta: jsonObject.optional(),
});

/** A docket as a platform keeps it. */
export interface Docket {
  readonly id: string;
  readonly edition?: string | undefined;
  readonly acts: readonly Act[];
  readonly meta?: Readonly<Record<string, unknown>> | undefined;
}
