import { derivedEntryMoves } from './entry.js';
import type { Row, Stage, Thing } from './table.js';
import { tables } from './tables.js';

/** From one stage to another, or back to it. */
export interface Way {
  readonly from: Stage;
  readonly to: Stage;
}

/** The ways on which an act leads: one that leaves the stage as it was returns to where it came from. */
export function waysOf({ from, to }: Pick<Row, 'from' | 'to'>): Way[] {
  const stays = from.length === to.length && from.every((stage) => to.includes(stage));
  return from.flatMap((start) => (stays ? [start] : to).map((end) => ({ from: start, to: end })));
}

/** All ways of a thing on which it moves, from `none`, and with those that an entry goes without an act of its own. */
export function waysOn(thing: Thing): Way[] {
  const rows = Object.values(tables).filter((row) => row.thing === thing);
  const all = [...rows.flatMap(waysOf), ...(thing === 'entry' ? derivedEntryMoves : [])];
  return all.filter(({ from, to }) => from !== to);
}
