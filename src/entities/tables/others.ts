import { nodesOf } from './notation.js';
import { otherTable } from './other-table.js';

/** A record of no known kind, a docket whose acts are read one by one, an edition. */
export const others = /* @__PURE__ */ nodesOf(otherTable);
