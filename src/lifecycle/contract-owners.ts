import type { Act } from '../entities/acts.js';
import type { Kleene } from '../values/kleene.js';
import { sameText } from '../values/text.js';
import { MOST_UNNAMED } from './firm-book.js';
import { areOne, isCode, isParty, type Named, type Party, whereUnnamed } from './parties.js';
import type { ContractState, EntryState, ProjectState } from './state.js';
import type { World } from './world.js';

/** Whose a contract is: another firm's entry, or the demand. */
export type Owner = EntryState | undefined;

/** The holder of an entry: its applicant, the demander where it is its own. */
export function holderOf(world: World, entry: EntryState): Named {
  if (entry.route === 'demander') return world.demander;
  const { name, id } = entry.applicant;
  return world.owned({ name, id, where: `acts.${entry.at}.applicant.name` });
}

/** Another firm's entry with which a project applies; nothing where it is on the demander's own, or on none. */
export function firmsEntry(world: World, projectId: string | undefined): Owner {
  const entry = world.entry(world.project(projectId)?.entryId);
  return entry?.route === 'same-direction' ? entry : undefined;
}

/** Where a project would have to name its entry, which is open: some stand in the reserve, and it names none. */
export function openEntryOf(world: World, projectId: string | undefined): string | undefined {
  const project = world.project(projectId);
  const isOpen = project?.entryId === undefined && project?.application.entry === undefined;
  return project !== undefined && isOpen ? `acts.${project.at}.entryId` : undefined;
}

/** Whether another firm is on record with an entry, with which an application that names none may be. */
export const hasFirm = ({ firms }: World): boolean => firms.isAny;

/** A party by its name, with the id under which it is on record. */
export const partyNamed = (world: World, name: string): Party => ({ name, id: world.idOf(name) });

const isEnded = ({ stage }: EntryState): boolean => stage === 'refused' || stage === 'withdrawn';

/** The entry of a firm that signs before there is a project: one that stands before one that was refused or withdrawn. */
export function firmSigning(world: World, by: string): Owner {
  const entries = world.firms.named(by);
  return entries.find((each) => !isEnded(each)) ?? entries[0];
}

/** Whose a contract may be that an act signs: the firm's of the project, or whoever's signs before there is one. */
export function ownersOfNew(world: World, act: Act<'sign-contract'>): Owner[] {
  if (world.project(act.projectId) !== undefined) return [firmsEntry(world, act.projectId)];
  const { by } = act;
  // Without a demand on record there is no demander that it may be.
  const demanders = world.state.demand === null ? [] : [world.demander];
  const others = [...demanders, partyNamed(world, act.solver)];
  if (others.some((each) => isParty(by, each) === 'pass')) return [undefined];
  const signing = firmSigning(world, by);
  const mayBe = world.firms.mayBe(by, signing, (each) => mayComeBefore(world, each, signing));
  if (signing === undefined) return [undefined, ...mayBe];
  const isOpen = others.some(
    (each) => isParty(by, each) === 'unknown' && areOne(each, signing.applicant) !== 'fail',
  );
  return [...(isOpen ? [undefined] : []), ...mayBe, signing];
}

/** Whether an entry would be the one that signs before one that is known to, were its firm the same. */
function mayComeBefore({ firms }: World, entry: EntryState, signing: Owner): boolean {
  if (signing === undefined) return true;
  const isAlike = isEnded(entry) === isEnded(signing);
  return isAlike ? firms.isBefore(entry, signing) : isEnded(signing);
}

/** Whose a contract may be: several where who signed it leaves that open. */
export function ownersOf(world: World, { entryId, open }: ContractState): Owner[] {
  if (open === undefined) return [world.entry(entryId)];
  return open.owners.map((id) => (id === null ? undefined : world.entry(id)));
}

/** Whether a contract is an owner's, or may be: of many firms without a name it keeps the first alone. */
function mayOwn(world: World, contract: ContractState, owner: Owner): boolean {
  if (ownersOf(world, contract).includes(owner)) return true;
  const { open } = contract;
  if (owner === undefined || open === undefined || open.owners.length < MOST_UNNAMED) return false;
  return isParty(open.signedBy, owner.applicant) === 'unknown';
}

/** The application that would have to name its entry, so that it is known whose a contract is that was signed for it. */
export function ownerUnnamed(
  world: World,
  { projectId, projectOpen, unnamedIn }: ContractState,
): string | undefined {
  if (unnamedIn !== undefined) return `acts.${unnamedIn}.entryId`;
  return projectOpen ? undefined : openEntryOf(world, projectId);
}

/** Before a project is led on an entry that it names: whose its contracts so far are stays as open as it was. */
export function keepUnnamed(world: World, { id, at }: ProjectState): void {
  if (openEntryOf(world, id) === undefined) return;
  for (const contract of world.contracts.signedFor(id)) {
    if (!contract.projectOpen) contract.unnamedIn ??= at;
  }
}

/** The firms among owners, the demand apart. */
const holdersOf = (world: World, owners: readonly Owner[]): Named[] =>
  owners.flatMap((each) => (each === undefined ? [] : holderOf(world, each)));

/** What would have to be on record, so that it is known whose a contract is. */
export function whereSigner(world: World, contract: ContractState): string[] {
  const { open } = contract;
  if (open === undefined) return [];
  const firms = holdersOf(world, ownersOf(world, contract));
  return whereUnnamed(
    [world.demander, ...firms].filter((each) => isParty(open.signedBy, each) === 'unknown'),
  );
}

/** Whether a contract counts for a project, and what would have to be on record to know. */
export interface Counting {
  readonly result: Kleene;
  readonly missing: readonly string[];
}

/** What does not hang on anything that is not on record. */
export const CERTAIN = {
  pass: { result: 'pass', missing: [] },
  fail: { result: 'fail', missing: [] },
} as const satisfies Record<string, Counting>;

/** Whether a contract counts for a project: its owner's, or the one that it was signed for. */
export function countsFor(world: World, contract: ContractState, project: ProjectState): Counting {
  const { projectId, projectOpen } = contract;
  const isNamed = projectId !== undefined && sameText(projectId, project.id);
  if (isNamed && !projectOpen) return CERTAIN.pass;
  const byOwner = ownedWith(world, contract, project);
  if (!isNamed || byOwner.result !== 'fail') return byOwner;
  return { result: 'unknown', missing: whereSettled(world, contract, project) };
}

/** What would have to be on record, so that it is known whether whoever signed a contract applies with a project. */
function whereSettled(world: World, contract: ContractState, { id }: ProjectState): string[] {
  const holders = holdersOf(world, [...ownersOf(world, contract), firmsEntry(world, id)]);
  return [...new Set([...whereSigner(world, contract), ...whereUnnamed(holders)])];
}

/**
 * A project comes on record: contracts that named it before are for it where whoever signed them applies, and else
 * are not: a contract belongs to the one who signs it.
 */
export function settleContracts(world: World, projectId: string): void {
  const applying = firmsEntry(world, projectId);
  const isUnnamed = hasFirm(world) && openEntryOf(world, projectId) !== undefined;
  world.contracts.settle(projectId, (contract) => {
    const owners = ownersOf(world, contract);
    const isAmongMany = !owners.includes(applying) && mayOwn(world, contract, applying);
    if (isUnnamed || isAmongMany) return 'unknown';
    return theSame(
      owners.map((each) => {
        if (each === undefined || applying === undefined)
          return each === applying ? 'pass' : 'fail';
        return areOne(signedAs(each.applicant, contract), applying.applicant);
      }),
    );
  });
}

/** What several answers come to of which one is right. */
export function theSame([first = 'fail', ...others]: readonly Kleene[]): Kleene {
  return others.every((each) => each === first) ? first : 'unknown';
}

/** A party of which it is open whether it signed a contract, as it is known were it the one. */
export function signedAs({ name, id }: Party, { open }: ContractState): Party {
  if (open === undefined) return { name, id };
  return isCode(open.signedBy)
    ? { name, id: id ?? open.signedBy }
    : { name: name ?? open.signedBy, id };
}

function ownedWith(world: World, contract: ContractState, project: ProjectState): Counting {
  const owners = ownersOf(world, contract);
  const applying = firmsEntry(world, project.id);
  const unnamed = hasFirm(world)
    ? [openEntryOf(world, project.id), ownerUnnamed(world, contract)].flatMap((each) => each ?? [])
    : [];
  if (unnamed.length === 0 && !mayOwn(world, contract, applying)) return CERTAIN.fail;
  if (unnamed.length === 0 && owners.length === 1) return CERTAIN.pass;
  const missing = [...unnamed, ...whereSigner(world, contract)];
  return { result: 'unknown', missing: [...new Set(missing)] };
}
