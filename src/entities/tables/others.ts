import { editionTable } from './edition-table.js';
import { nodesOf } from './notation.js';
import { otherTable } from './other-table.js';

/** A record of no known kind, and a docket whose acts are read one by one. */
export const others = /* @__PURE__ */ nodesOf(otherTable);

/** An edition, by itself: whoever reads one need not bring the others along. */
export const editions = /* @__PURE__ */ nodesOf(editionTable);
