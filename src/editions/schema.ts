import { decisions } from '../decisions/decisions.js';
import { editionOf } from '../entities/edition.js';
import { inForce } from '../rules/article-20-in-force.js';

/** The rules that an edition may name, in the order of the procedure, A20.in-force last. */
const overridable = /* @__PURE__ */ [
  ...Object.values(decisions).flatMap(({ rules }) =>
    rules.map(({ id, modality }) => ({ id, unknownOnly: modality === 'define' })),
  ),
  { id: inForce.id, unknownOnly: true },
];

/** An edition as a caller loads it: its id, its dates where it has them, what it sets differently. */
export const edition = /* @__PURE__ */ editionOf(overridable);
