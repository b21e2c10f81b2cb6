import { type Edition, isDated, isKnown } from '../regulation/editions.js';
import type { Body } from '../regulation/words.js';

/** A parameter that names who takes a step. */
export type BodyParameter =
  | 'catalogueBody'
  | 'approvalBody'
  | 'recommendingBody'
  | 'announcingBody'
  | 'guideIssuer';

/** The body that an edition names for a step; nothing where nobody knows what the edition says. */
export function bodyNamed({ parameters }: Edition, name: BodyParameter): Body | undefined {
  const body = parameters[name];
  return isKnown(body) ? body : undefined;
}

/** A rule of the draft that says who takes a step or what has to come before it, as a must that no reading softens. */
type Precondition = 'A7.jurisdiction' | 'A11.published' | 'A12.guide' | 'A12.reserve';

/**
 * Whether an edition holds to it for certain, whatever facts and reasons an act may bring: it is neither off, nor
 * unknown, nor a principle or advice there.
 */
export function holdsTo({ rules }: Edition, rule: Precondition): boolean {
  const { state, modality = 'must' } = rules?.[rule] ?? {};
  return state === undefined && modality === 'must';
}

/** Whether only what is in the reserve may apply; not where that is unknown. */
export const needsEntry = (edition: Edition): boolean =>
  edition.parameters.reserveEntryRequired === true && holdsTo(edition, 'A12.reserve');

/** Whose guide there has to be before anybody applies; nobody's where that is unknown, or no guide is asked for. */
export const guideAwaitedOf = (edition: Edition): Body | undefined =>
  holdsTo(edition, 'A12.guide') ? bodyNamed(edition, 'guideIssuer') : undefined;

/** How many days a solution may wait without being left out by a batch (Article 10). */
export function daysToForward({ parameters: { forwarding } }: Edition): number {
  if (!isKnown(forwarding)) return 0;
  const { cutoffDays, withinDays } = forwarding;
  return withinDays === null ? cutoffDays : Math.min(cutoffDays, withinDays);
}

/** Whether an edition says when it is in force, or leaves that open (Article 20). */
export const asksItsTime = (edition: Edition): boolean =>
  isDated(edition) || edition.rules?.['A20.in-force']?.state !== undefined;

/** The same edition, whenever it is in force: what it says of a decision that is carried through under it. */
export const undated = (edition: Edition): Edition =>
  asksItsTime(edition)
    ? {
        ...edition,
        effectiveFrom: undefined,
        effectiveTo: undefined,
        rules: { ...edition.rules, 'A20.in-force': undefined },
      }
    : edition;
