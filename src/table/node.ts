import type { Json } from '../values/plain.js';
import type { Column } from './column.js';
import type { Row } from './rows.js';

/**
 * What a mapping reads into one place of a record: a tree that has the form of the record, with the columns,
 * fixed values and lists of further sheets where they go.
 */
export interface Node {
  readonly is: 'leaf' | 'object' | 'list';
  readonly nullable: boolean;
  /** It is there whatever the cells say (a record, its facts); or what is fixed in it is (its reasons). */
  readonly stands?: 'always' | 'fixed';
  /** The column of a leaf; of an object or a list the heading that says whether there is one. */
  own?: Column;
  /** What every record says there. */
  fixed?: { readonly value: Json };
  /** Members of an object, or items of a list by their numbers. */
  readonly members: Map<string, Node>;
  /** Where the items of a list come from, if from a sheet of their own. */
  child?: Child;
}

/** A list in a sheet of its own. */
export interface Child {
  readonly name: string;
  /** What one row becomes. */
  readonly item: Node;
  /** The rows by their key. */
  readonly byKey: ReadonlyMap<string, readonly Row[]>;
  /** Where the key stands in the rows above: how many levels down from the record, and in which column. */
  readonly keyAbove: readonly { readonly level: number; readonly index: number }[];
  /** Keys that several rows above share, where that is not allowed. */
  readonly shared: ReadonlySet<string>;
  readonly keyNames: string;
}

export const newNode = (is: Node['is'], nullable: boolean, stands?: Node['stands']): Node => ({
  is,
  nullable,
  members: new Map(),
  ...(stands === undefined ? {} : { stands }),
});

/** Whether a column or a further sheet is read below a place: what is fixed there waits for it. */
export function isRead(node: Node): boolean {
  if (node.own !== undefined || node.child !== undefined) return true;
  return [...node.members.values()].some(isRead);
}
