import type { ActName } from '../entities/acts.js';
import { applicationTable } from './application.js';
import { contractTable } from './contract.js';
import { demandTable } from './demand.js';
import { entryTable } from './entry.js';
import { projectTable } from './project.js';
import type { Handling } from './table.js';

/** The rows of all three machines by act, in the order of the procedure: what a platform, the docs and the tests read too. */
export const tables = /* @__PURE__ */ Object.fromEntries(
  [...demandTable, ...contractTable, ...entryTable, ...applicationTable, ...projectTable].map(
    (row) => [row.act, row],
  ),
) as unknown as { readonly [Name in ActName]: Handling };

/** The row of the tables for an act. */
export function handlingOf(act: ActName): Handling {
  return tables[act];
}
