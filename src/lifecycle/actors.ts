import type { Act } from '../entities/acts.js';
import { actorNamed } from '../regulation/actors.js';
import { type Edition, readingOf } from '../regulation/editions.js';
import type { Body } from '../regulation/words.js';
import type { Kleene } from '../values/kleene.js';
import { DEPARTMENTS, departmentFor, inDelta, isDepartment } from '../values/place.js';
import { asWritten, canonicalText } from '../values/text.js';
import { carriersOf, type Fillers } from './carriers.js';
import { holderOf } from './contract-owners.js';
import { contractHolders, contractSolvers } from './contract-parties.js';
import { type BodyParameter, bodyNamed, holdsTo } from './edition-words.js';
import {
  areOne,
  bodyOf,
  isAnotherFirm,
  isParty,
  isPublic,
  type Named,
  type Party,
  placeOf,
  whereMayBe,
  whereUnnamed,
} from './parties.js';
import type { Role, Target } from './table.js';
import type { World } from './world.js';

/** Of somebody who does not certainly act in one of the roles: whether it may be, and who it would have to be. */
export interface Acting {
  readonly result: Exclude<Kleene, 'pass'>;
  readonly expected: string[];
  readonly missing: string[];
  /** Nobody knows which body the edition names. */
  readonly openByEdition?: true;
}

const bodies = (body: Body | undefined): Fillers =>
  body === undefined ? { open: 'body' } : { public: [body] };

function fillersOf(role: Role, world: World, target: Target | Act, edition: Edition): Fillers {
  switch (role) {
    case 'department':
      return { public: DEPARTMENTS };
    case 'demander-department':
      return collectorsOf(target, edition);
    case 'deliberating-body':
      return bodies(bodyNamed(edition, deliberatingOn(target)));
    case 'recommending-body':
      return bodies(bodyNamed(edition, 'recommendingBody'));
    case 'announcing-body':
      return bodies(bodyNamed(edition, 'announcingBody'));
    case 'guide-issuer':
      return bodies(bodyNamed(edition, 'guideIssuer'));
    case 'departments':
    case 'agency':
    case 'promotion-group':
      return { public: [role] };
    case 'demander':
    case 'holder':
    case 'solver':
      return partiesOf(role, world, target);
    case 'lead':
    case 'unit':
    case 'lead-department':
      return carriersOf(role, world, target);
    case 'other-enterprise':
      return { parties: applicantsIn(world, target) };
    case 'reviewer':
      return {};
  }
}

/** The department of the demander's province (Article 7); any of the four where the edition does not hold to it. */
function collectorsOf(target: Target | Act, edition: Edition): Fillers {
  const isAnyones = readingOf(edition, 'R7.place') === 'any-department';
  if (isAnyones || !holdsTo(edition, 'A7.jurisdiction') || !('demand' in target)) {
    return { public: DEPARTMENTS };
  }
  const { demander } = target;
  const place = demander?.place;
  if (place !== undefined) return { public: inDelta(place) ? [departmentFor(place)] : [] };
  return {
    open: 'department',
    missing: [demander === undefined ? 'demander' : 'demander.place'],
  };
}

/** The firm that the act registers, unless that is the demander. */
function applicantsIn(world: World, target: Target | Act): Party[] {
  const applicant = 'applicant' in target ? target.applicant : undefined;
  if (applicant === undefined || areOne(applicant, world.demander) === 'pass') return [];
  return [applicant];
}

/** Articles 8 and 15 may name different bodies. */
const deliberatingOn = ({ act }: Target | Act): BodyParameter =>
  act === 'deliberate-catalogue' ? 'catalogueBody' : 'approvalBody';

/** Acts that the holder of an entry may take on a contract; a refund is the solver's. */
const isContractAct = ({ act }: Target | Act): boolean =>
  act === 'sign-contract' || act === 'pay-solver';

function partiesOf(
  role: 'demander' | 'holder' | 'solver',
  world: World,
  target: Target | Act,
): Fillers {
  if (role === 'solver') return contractSolvers(world, target);
  if (role === 'demander') return fillers([world.demander]);
  if (isContractAct(target)) {
    const { parties, open, missing = [] } = contractHolders(world, target);
    return open === undefined ? fillers(parties) : { ...fillers(parties), open, missing };
  }
  const entry = world.entry('entryId' in target ? target.entryId : undefined);
  // What is not on record has no holder; the order of the acts says that it is not there.
  return entry === undefined ? { open: 'party' as const } : fillers([holderOf(world, entry)]);
}

/** Parties, each with the field that would have to name it. */
const fillers = (parties: readonly Named[]): Fillers => ({ parties, named: parties });

/** What would have to be on record to know whether somebody fills a role. */
function missingFor(by: string, { missing = [], named = [] }: Fillers): readonly string[] {
  return [...missing, ...whereMayBe(by, named)];
}

function fills(role: Role, by: string, world: World, target: Target | Act, found: Fillers): Kleene {
  if (role === 'reviewer') return reviews(by, world, target);
  if (role === 'other-enterprise') return registers(by, world, target);
  if (found.public !== undefined) {
    const code = actorNamed(by);
    if (code !== undefined && found.public.includes(code)) return 'pass';
  }
  let filled: Kleene = mayBeOpen(by, found) ? 'unknown' : 'fail';
  for (const party of found.parties ?? []) {
    const is = isParty(by, party);
    if (is === 'pass') return is;
    if (is === 'unknown') filled = is;
  }
  return filled;
}

function mayBeOpen(by: string, { open }: Fillers): boolean {
  switch (open) {
    case 'party':
      return !isPublic(by);
    case 'department':
      return isDepartment(placeOf(by) ?? '');
    case 'body':
      return bodyOf(by) !== null;
    default:
      return false;
  }
}

/** Whoever is not the applicant reviews its conformity (R11.reviewer). */
function reviews(by: string, world: World, target: Target | Act): Kleene {
  const entry = world.entry('entryId' in target ? target.entryId : undefined);
  if (entry === undefined) return 'pass';
  const own = isParty(by, holderOf(world, entry));
  return own === 'pass' ? 'fail' : own === 'fail' ? 'pass' : 'unknown';
}

function registers(by: string, world: World, target: Target | Act): Kleene {
  const demander = world.demander;
  if ('applicant' in target && target.applicant !== undefined) {
    return isAnotherFirm(by, target.applicant, demander);
  }
  // Before the act names its applicant, only the demander and public bodies are certainly none.
  return isPublic(by) || isParty(by, demander) === 'pass' ? 'fail' : 'unknown';
}

/** Whether the actor certainly fills one of the roles. */
export function isActor(
  roles: readonly Role[],
  world: World,
  target: Target | Act,
  by: string,
  edition: Edition,
): boolean {
  for (const role of roles) {
    if (fills(role, by, world, target, fillersOf(role, world, target, edition)) === 'pass') {
      return true;
    }
  }
  return false;
}

/** Of an actor that does not: unknown where it may be one that is not on record, and who it would have to be. */
export function mayAct(
  roles: readonly Role[],
  world: World,
  target: Target | Act,
  by: string,
  edition: Edition,
): Acting {
  const found = roles.map((role) => ({ role, of: fillersOf(role, world, target, edition) }));
  const results = found.map(({ role, of }) => fills(role, by, world, target, of));
  const result = results.includes('unknown') ? 'unknown' : 'fail';
  const missing = found.flatMap(({ role, of }, index) =>
    results[index] === 'unknown' ? lacking(role, by, of, world, target) : [],
  );
  const expected = namesOf(found.map(({ of }) => of));
  const openByEdition = result === 'unknown' && found.some(({ of }) => of.open === 'body');
  if (openByEdition) return { result, expected, missing: [...new Set(missing)], openByEdition };
  // Whose an id is that no act states (a solver's, a unit's), only the act itself can say: by a name on record.
  const isUnsaid = result === 'unknown' && missing.length === 0;
  return { result, expected, missing: isUnsaid ? ['by'] : [...new Set(missing)] };
}

function lacking(
  role: Role,
  by: string,
  found: Fillers,
  world: World,
  target: Target | Act,
): string[] {
  if (role === 'reviewer') {
    const entry = world.entry('entryId' in target ? target.entryId : undefined);
    return entry === undefined ? [] : whereMayBe(by, [holderOf(world, entry)]);
  }
  if (role !== 'other-enterprise') return [...missingFor(by, found)];
  const applicant = 'applicant' in target ? target.applicant : undefined;
  const own = applicant?.name === undefined ? ['applicant.name'] : [];
  return [...own, ...whereUnnamed([world.demander])];
}

/** Everybody on record who fills one of the roles; none where it is anyone's, or nobody is on record. */
export function expectedActors(
  roles: readonly Role[],
  world: World,
  target: Target | Act,
  edition: Edition,
): string[] {
  return namesOf(roles.map((role) => fillersOf(role, world, target, edition)));
}

function namesOf(found: readonly Fillers[]): string[] {
  const names = found.flatMap(({ public: codes = [], parties = [] }) => [
    ...codes,
    ...parties.flatMap(({ name, id }) => name ?? id ?? []),
  ]);
  // One name is said once, as it is written first.
  const written = new Map<string, string>();
  for (const name of names) {
    const key = canonicalText(name);
    if (!written.has(key)) written.set(key, asWritten(name));
  }
  return [...written.values()];
}
