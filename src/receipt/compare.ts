import type { RecheckResult } from '../audit/recheck.js';
import { addTo } from '../values/gather.js';
import { canonicalText } from '../values/text.js';

/** A result in one of two rechecks. */
export interface Answered {
  readonly id?: string | undefined;
  readonly verdict: RecheckResult['verdict'];
}

/** A record whose verdict differs, by its places in both rechecks, from 0; in one of them it may not be. */
export interface Flip {
  readonly id: string | undefined;
  readonly was: number | undefined;
  readonly is: number | undefined;
}

/**
 * The records of two rechecks whose verdicts differ, in the order of now, what is no longer there last. They are
 * joined by id, in whatever width it is written; of several with one id the first with the first, the second with the second.
 *
 * @example
 * ```ts
 * flipsBetween([{ id: 'G-1', verdict: 'upheld' }], [{ id: 'G-1', verdict: 'overturned' }]) // => [{"id":"G-1","was":0,"is":0}]
 * ```
 */
export function flipsBetween(then: readonly Answered[], now: readonly Answered[]): Flip[] {
  const places = placesById(then);
  const flips: Flip[] = [];
  for (const [is, { id, verdict }] of now.entries()) {
    const was = places.get(keyOf(id))?.shift();
    if (was === undefined || then[was]?.verdict !== verdict) flips.push({ id, was, is });
  }
  const gone = [...places.values()].flatMap((left) =>
    left.map((was) => ({ id: then[was]?.id, was, is: undefined })),
  );
  return [...flips, ...gone.sort((a, b) => a.was - b.was)];
}

const keyOf = (id: string | undefined) => (id === undefined ? undefined : canonicalText(id));

function placesById(rows: readonly Answered[]): Map<string | undefined, number[]> {
  const places = new Map<string | undefined, number[]>();
  for (const [place, { id }] of rows.entries()) {
    addTo(places, keyOf(id), place);
  }
  return places;
}
