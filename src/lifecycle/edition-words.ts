import { type Edition, isKnown } from '../regulation/editions.js';
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

/** Whether only what is in the reserve may apply; not where that is unknown. */
export const needsEntry = ({ parameters }: Edition): boolean =>
  parameters.reserveEntryRequired === true;

/** How many days a solution may wait without being left out by a batch (Article 10). */
export function daysToForward({ parameters: { forwarding } }: Edition): number {
  if (!isKnown(forwarding)) return 0;
  const { cutoffDays, withinDays } = forwarding;
  return withinDays === null ? cutoffDays : Math.min(cutoffDays, withinDays);
}

/** The same edition without its dates: what it says of a decision that is carried through under it. */
export const undated = (edition: Edition): Edition => ({
  ...edition,
  effectiveFrom: undefined,
  effectiveTo: undefined,
});
