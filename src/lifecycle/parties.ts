import { actorNamed } from '../regulation/actors.js';
import { BODIES, type Body } from '../regulation/words.js';
import { checkCreditCode } from '../values/credit-code.js';
import type { Kleene } from '../values/kleene.js';
import { isPlace, type Place } from '../values/place.js';
import { canonicalText, sameText } from '../values/text.js';
import type { DocketState } from './state.js';

/** A party as far as it is on record: by its name, by the id under which it is on record, or by neither. */
export interface Party {
  readonly name?: string | undefined;
  readonly id?: string | undefined;
}

/** A party with the field of an act that would have to name it. */
export type Named = Party & { readonly where: string };

/** The demander as far as it is on record; where there is no demand at all, it is who acts that is open. */
export function demanderIn({ demand }: DocketState): Named {
  if (demand === null) return { where: 'by' };
  const { name, id } = demand.demander;
  return { name, id, where: `acts.${demand.at}.demander.name` };
}

/** The body that an actor is, where it is one. */
export function bodyOf(by: string): Body | null {
  const named = actorNamed(by);
  return BODIES.find((body) => body === named) ?? null;
}

/** The place code that an actor acts under, where it has one: a department, or another public body. */
export function placeOf(by: string): Place | undefined {
  const named = actorNamed(by);
  return named !== undefined && isPlace(named) ? named : undefined;
}

/** Whether an actor may be a party at all: no public body is one. */
export const isPublic = (by: string): boolean => actorNamed(by) !== undefined;

/** Whether a text has the form of a unified social credit code. */
export const isCode = (text: string): boolean =>
  checkCreditCode(canonicalText(text)) !== 'bad-form';

/**
 * Whether an actor is a party. An id that is not on record names nobody: it is open whose it is where
 * the party's own is not on record either.
 */
export function isParty(by: string, { name, id }: Party): Kleene {
  if (name !== undefined && sameText(name, by)) return 'pass';
  if (id !== undefined && sameText(id, by)) return 'pass';
  if (isPublic(by)) return 'fail';
  const own = isCode(by) ? id : name;
  return own === undefined ? 'unknown' : 'fail';
}

/** The field of an id that stands beside that of a name. */
const besideName = (where: string): string => where.replace(/\.name$/, '.id');

/** Where those of some parties would have to be named that somebody may be: by an id where it names itself by one. */
export const whereMayBe = (by: string, parties: readonly Named[]): string[] =>
  parties
    .filter((each) => isParty(by, each) === 'unknown')
    .map(({ where }) => (isCode(by) ? besideName(where) : where));

/** What would have to name each of some parties: the field of its name, or of its id where it has a name. */
export const whereUnnamed = (parties: readonly Named[]): string[] =>
  parties.flatMap(({ name, id, where }) => {
    if (name === undefined) return [where];
    return id === undefined ? [besideName(where)] : [];
  });

/** Whether two parties are one. */
export function areOne(one: Party, other: Party): Kleene {
  if (one.id !== undefined && other.id !== undefined) {
    return sameText(one.id, other.id) ? 'pass' : oneByName(one, other, 'fail');
  }
  return oneByName(one, other, 'unknown');
}

function oneByName(one: Party, other: Party, otherwise: Kleene): Kleene {
  if (one.name === undefined || other.name === undefined) return otherwise;
  return sameText(one.name, other.name) ? 'pass' : 'fail';
}

/** Whether an actor is a party that registers and is not the demander. */
export function isAnotherFirm(by: string, applicant: Party, demander: Party): Kleene {
  const isApplicant = isParty(by, applicant);
  const asDemander = [isParty(by, demander), areOne(applicant, demander)];
  if (isApplicant === 'fail' || asDemander.includes('pass')) return 'fail';
  return isApplicant === 'unknown' || asDemander.includes('unknown') ? 'unknown' : 'pass';
}
