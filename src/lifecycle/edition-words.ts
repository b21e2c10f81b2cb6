import type { Edition, Parameters } from '../regulation/editions.js';
import { BODIES, type Body } from '../regulation/words.js';

type Loose = Readonly<Record<string, unknown>>;

/** The body that an edition names for a step; nothing where nobody knows what the edition says. */
export function bodyNamed({ parameters }: Edition, ...names: readonly string[]): Body | undefined {
  const set = names.map((name) => (parameters as unknown as Loose)[name]);
  const value = set.find((each) => each !== undefined);
  return BODIES.find((body) => body === value);
}

/** Whether only what is in the reserve may apply; not where that is unknown. */
export const needsEntry = ({ parameters }: Edition): boolean =>
  (parameters as { readonly reserveEntryRequired: unknown }).reserveEntryRequired === true;

/** How many days a solution may wait without being left out by a batch (Article 10). */
export function daysToForward({ parameters }: Edition): number {
  const { forwarding } = parameters as Parameters & {
    readonly forwarding?: { readonly cutoffDays?: number; readonly withinDays?: number | null };
  };
  const { cutoffDays = 0, withinDays } = forwarding ?? {};
  return withinDays == null ? cutoffDays : Math.min(cutoffDays, withinDays);
}

/** The same edition without its dates: what it says of a decision that is carried through under it. */
export const undated = (edition: Edition): Edition => ({
  ...edition,
  effectiveFrom: undefined,
  effectiveTo: undefined,
});
