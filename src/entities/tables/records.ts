import type { Kind } from '../facts.js';
import { memberNamed, type Node, nodesOf } from './notation.js';
import { recordTable } from './record-table.js';

/** The records of each kind. */
export const records: Readonly<Record<Kind, Node>> = /* @__PURE__ */ nodesOf(recordTable);

/** Whether decisions of this name are a kind. */
export const isKind = (name: unknown): name is Kind =>
  typeof name === 'string' && Object.hasOwn(records, name);

/** The facts of a kind, as they stand in its records. */
export const factsNode = (kind: Kind): Node => memberNamed(records[kind], 'facts')?.node as Node;

/** The names of the facts of a kind, in their order. */
export const factNames = (kind: Kind): string[] => factsNode(kind).members.map(({ key }) => key);
