import type { DateText } from '../values/date.js';
import { canonicalText } from '../values/text.js';
import type { AcrossIndex, PartyStanding } from './across.js';

/** Credit from best to worst. */
export const CREDITS = ['clear', 'flagged', 'barred'] as const;

/** How bad a party's credit is at least, and at most, as places in CREDITS. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What a party's standing comes to on a day. */
export function creditOn({ records, day }: PartyStanding, on: DateText): Bounds {
  if (records === null) return { least: 0, most: 2 };
  let [least, most] = [0, 0];
  for (const { bar, on: dated } of records) {
    if (bar != null && isInEffect(bar, on)) return { least: 2, most: 2 };
    // A record that came after the standing was taken had not happened.
    const counts = dated !== undefined && dated <= day && dated <= on;
    if (counts) least = 1;
    if (counts || dated === undefined) most = Math.max(most, 1);
    if (bar === undefined) most = 2;
  }
  return { least, most };
}

/** A bar is in effect from its first day to its last. */
export function isInEffect(
  { from, until }: { readonly from: DateText; readonly until: DateText | null },
  on: DateText,
): boolean {
  return from <= on && (until === null || on <= until);
}

/** The standings of a party that may be the latest on a day: those of that day, and the last before. */
export function latestStandings(
  { standingsOf }: AcrossIndex,
  party: string,
  on: DateText,
): readonly (readonly PartyStanding[])[] {
  const all = standingsOf.get(canonicalText(party)) ?? [];
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((all[middle]?.day ?? on) < on) low = middle + 1;
    else high = middle;
  }
  const groups: PartyStanding[][] = [];
  const add = (row: PartyStanding) => {
    // Rows of one party in one record are one standing.
    const group = groups.at(-1);
    if (group?.[0]?.index === row.index) group.push(row);
    else groups.push([row]);
  };
  const last = all[low - 1];
  let first = low;
  while (last !== undefined && all[first - 1]?.index === last.index) first -= 1;
  for (const row of all.slice(first, low)) add(row);
  for (let at = low; all[at]?.day === on; at += 1) {
    const row = all[at];
    if (row !== undefined) add(row);
  }
  return groups;
}

/** What the rows of one standing come to together: the worst. */
export function worstOf(bounds: readonly Bounds[]): Bounds {
  return {
    least: Math.max(0, ...bounds.map(({ least }) => least)),
    most: Math.max(0, ...bounds.map(({ most }) => most)),
  };
}
