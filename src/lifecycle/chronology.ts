import type { Act } from '../entities/acts.js';
import type { DateText } from '../values/date.js';

/** An act with its place in the docket. */
export interface Placed {
  readonly index: number;
  readonly act: Act;
}

/**
 * The acts that were on record by a day, in the order in which they are judged: by their days, and within one
 * day as the docket has them. One that stands after a later one and does not say when it came on record is
 * judged where it stands.
 */
export function inOrder(acts: readonly Placed[], knownOn: DateText | undefined): Placed[] {
  const known: { readonly placed: Placed; readonly day: DateText }[] = [];
  let latest = '';
  let inTurn = true;
  let before = '';
  for (const placed of acts) {
    const { on, recordedOn } = placed.act;
    if (knownOn !== undefined && (recordedOn ?? on) > knownOn) continue;
    const day = recordedOn === undefined && on < latest ? latest : on;
    known.push({ placed, day });
    inTurn &&= before <= day;
    before = day;
    if (on > latest) latest = on;
  }
  if (!inTurn) known.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return known.map(({ placed }) => placed);
}
