import type { ActName } from '../acts.js';
import { actTable } from './act-table.js';
import { type Node, nodesOf } from './notation.js';

/** The acts, each by its name. */
export const acts: Readonly<Record<ActName, Node>> = /* @__PURE__ */ nodesOf(actTable);

/** Whether there is an act of this name. */
export const isActName = (name: unknown): name is ActName =>
  typeof name === 'string' && Object.hasOwn(acts, name);
