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
  let latest = '';
  const known: { readonly placed: Placed; readonly day: DateText }[] = [];
  for (const placed of acts) {
    const { on, recordedOn } = placed.act;
    if (knownOn !== undefined && (recordedOn ?? on) > knownOn) continue;
    known.push({ placed, day: recordedOn === undefined && on < latest ? latest : on });
    if (on > latest) latest = on;
  }
  const sorted = known.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return sorted.map(({ placed }) => placed);
}
