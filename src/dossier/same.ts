import type { Facts } from '../entities/facts.js';
import type { Party } from '../lifecycle/parties.js';
import { provinceOf } from '../values/place.js';
import { canonicalText, sameText } from '../values/text.js';

/** Whether two parties are one: by id where both have one, else by name; nothing where neither says. */
export function sameParty(a: Party | undefined, b: Party | undefined): boolean | undefined {
  if (a?.id !== undefined && b?.id !== undefined) return sameText(a.id, b.id);
  if (a?.name !== undefined && b?.name !== undefined) return sameText(a.name, b.name);
  return undefined;
}

/** Whether two places lie in one province; abroad is one place. */
export function sameProvince(a: string, b: string): boolean {
  return provinceOf(a) === provinceOf(b);
}

/** Texts as they are compared. */
export function canonicalSet(texts: readonly string[]): Set<string> {
  return new Set(texts.map(canonicalText));
}

type Units = Facts<'project-application'>['units'];

/** The one lead among units; nothing where there is none, or more than one. */
export function theLead(units: Units): NonNullable<Units>[number] | undefined {
  const [lead, ...others] = (units ?? []).filter(({ role }) => role === 'lead');
  return others.length === 0 ? lead : undefined;
}
