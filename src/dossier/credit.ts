import type { Edition } from '../regulation/editions.js';
import type { DateText } from '../values/date.js';
import type { AcrossIndex, PartyStanding, StandingOfParty } from './across.js';
import { firstNotBefore } from './latest.js';

/** Credit from best to worst. */
export const CREDITS = ['clear', 'flagged', 'barred'] as const;

/** How bad a party's credit is at least, and at most, as places in CREDITS. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

/** What an edition leaves open of what makes credit bad (Article 19). */
export interface OpenCredit {
  readonly bar: boolean;
  readonly record: boolean;
}

export const openCredit = ({ rules }: Edition): OpenCredit => ({
  bar: rules?.['A19.bar']?.state === 'unknown',
  record: rules?.['A19.record']?.state === 'unknown',
});

/** What a party's standing comes to on a day, as far as the edition says. */
export function creditOn({ records, day }: PartyStanding, on: DateText, open: OpenCredit): Bounds {
  if (records === null) return { least: 0, most: 2 };
  let [least, most] = [0, open.bar ? 2 : open.record ? 1 : 0];
  for (const { bar, on: dated } of records) {
    if (!open.bar && bar != null && isInEffect(bar, on)) return { least: 2, most: 2 };
    // A record that came after the standing was taken had not happened.
    const counts = dated !== undefined && dated <= day && dated <= on;
    if (counts && !open.record) least = 1;
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

/**
 * The standings of a party that may be the latest on a day: those of that day, and those of the last day before.
 * Of two files none is read before the other.
 */
export function latestStandings(
  { standingsOf }: AcrossIndex,
  party: string,
  on: DateText,
): readonly StandingOfParty[] {
  const all = standingsOf.get(party) ?? [];
  const from = firstNotBefore(all, on);
  let to = from;
  while (all[to]?.day === on) to += 1;
  return all.slice(firstNotBefore(all, all[from - 1]?.day ?? on), to);
}

/** What the rows of one standing come to together: the worst. */
export function worstOf(bounds: readonly Bounds[]): Bounds {
  return {
    least: Math.max(0, ...bounds.map(({ least }) => least)),
    most: Math.max(0, ...bounds.map(({ most }) => most)),
  };
}
