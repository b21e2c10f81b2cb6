import type { Facts } from '../entities/facts.js';
import { attested, not, type Truth } from '../values/kleene.js';
import { asWritten, canonicalText, sameText } from '../values/text.js';

export type Adjustment = Facts<'demand-adjustment'>;
type Need = Adjustment['before']['needs'][number];

/** A need on one side of an adjustment, with its place there. */
export interface Placed {
  readonly need: Need;
  /** Its id in the form in which it is compared. */
  readonly id: string;
  readonly side: 'before' | 'after';
  readonly index: number;
}

/** How the needs of a demand moved: R11.adjust. */
export interface Movement {
  readonly untouched: readonly { readonly before: Placed; readonly after: Placed }[];
  readonly changed: readonly Placed[];
  readonly withdrawn: readonly Placed[];
  readonly added: readonly Placed[];
  /** All needs of each side, in their order. */
  readonly before: readonly Placed[];
  readonly after: readonly Placed[];
}

/**
 * Sorts the needs of a demand by what an adjustment did to them: untouched (same id, same text),
 * changed (same id, other text), withdrawn (only before), added (only after). Article 11, R11.adjust.
 */
export function movementOf(facts: Adjustment): Movement {
  const before = placesOf(facts.before.needs, 'before');
  const after = placesOf(facts.after.needs, 'after');
  const earlier = new Map<string, Placed>();
  for (const placed of before) earlier.set(placed.id, placed);
  const untouched: { before: Placed; after: Placed }[] = [];
  const changed: Placed[] = [];
  const added: Placed[] = [];
  for (const placed of after) {
    const old = earlier.get(placed.id);
    earlier.delete(placed.id);
    if (old === undefined) added.push(placed);
    else if (sameText(old.need.text, placed.need.text))
      untouched.push({ before: old, after: placed });
    else changed.push(placed);
  }
  return { untouched, changed, withdrawn: [...earlier.values()], added, before, after };
}

function placesOf(needs: readonly Need[], side: Placed['side']): Placed[] {
  return needs.map((need, index) => ({ need, id: canonicalText(need.id), side, index }));
}

/** What an adjustment newly asks: the needs that it changed and those that it added. */
export const newlyAsked = ({ changed, added }: Movement): Placed[] => [...changed, ...added];

/** The ids of needs. */
export const names = (placed: readonly Placed[]): string[] =>
  placed.map(({ need }) => asWritten(need.id));

/** Whether a need is solved, where that is on record. */
export const isSolved = ({ need }: Placed): Truth => attested(need.solved);

/** The same of a need that nobody has solved. */
export const isUnsolved = (placed: Placed): Truth => not(isSolved(placed));

/** The path of a fact of a need. */
export const pathOf = ({ side, index }: Placed, fact: 'solved' | 'text' | 'id'): string =>
  `facts.${side}.needs.${index}.${fact}`;

/** The ids of those needs that are on record as solved, or as not solved. */
export const onRecordAs = (placed: readonly Placed[], solved: boolean): string[] =>
  names(placed.filter(({ need }) => need.solved === solved));

/** The paths of whether needs are solved. */
export const solvedPaths = (placed: readonly Placed[]): string[] =>
  placed.map((each) => pathOf(each, 'solved'));
