import type { Act } from '../entities/acts.js';
import { areOne, isParty, type Named, type Party } from './parties.js';
import type { ContractState, EntryState } from './state.js';
import type { Target } from './table.js';
import type { World } from './world.js';

/** The holder of an entry: its applicant, the demander where it is its own. */
export function holderOf(world: World, entry: EntryState): Named {
  if (entry.route === 'demander') return world.demander;
  return world.owned({ ...entry.applicant, where: `acts.${entry.at}.applicant.name` });
}

/** Another firm's entry with which a project applies; nothing where it is on the demander's own, or on none. */
export function firmsEntry(world: World, projectId: string | undefined): EntryState | undefined {
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
export const hasFirm = ({ state }: World): boolean =>
  state.entries.some(({ route }) => route === 'same-direction');

const idsIn = (target: Target | Act) => ({
  projectId: 'projectId' in target ? target.projectId : undefined,
  contractId: 'contractId' in target ? target.contractId : undefined,
});

/** A party by its name, with the id under which it is on record. */
export const partyNamed = (world: World, name: string): Party => ({ name, id: world.idOf(name) });

/** The entry of a firm that signs before there is a project: one that stands before one that was refused or withdrawn. */
function firmSigning(world: World, by: string): EntryState | undefined {
  const entries = world.entriesOf(by);
  return entries.find(({ stage }) => stage !== 'refused' && stage !== 'withdrawn') ?? entries[0];
}

/** The owner of a contract that an act signs: the firm of the project, or whoever signs before there is one. */
export function ownerOfNew(world: World, act: Act<'sign-contract'>): EntryState | undefined {
  if (world.project(act.projectId) !== undefined) return firmsEntry(world, act.projectId);
  const others = [world.demander, partyNamed(world, act.solver)];
  const isOther = others.some((each) => isParty(act.by, each) === 'pass');
  return isOther ? undefined : firmSigning(world, act.by);
}

/** The entry of another firm whose contract it is: as it was signed, or of the project that it names. */
const ownerOf = (world: World, { entryId, projectId }: ContractState): EntryState | undefined =>
  world.entry(entryId) ?? firmsEntry(world, projectId);

/**
 * A project comes on record: contracts that named it before are for it where whoever signed them applies, and else
 * are not: a contract belongs to the one who signs it.
 */
export function settleContracts(world: World, projectId: string): void {
  const applying = firmsEntry(world, projectId);
  world.contracts.keepFor(projectId, ({ entryId }) => {
    const signing = world.entry(entryId);
    if (signing === undefined || applying === undefined) return signing === applying;
    return areOne(signing.applicant, applying.applicant) === 'pass';
  });
}

/** Who may sign or pay apart from the demander: the firm whose entry owns the contract, or the project. */
export function contractHolders(
  world: World,
  target: Target | Act,
): { readonly parties: Named[]; readonly open?: 'party' | undefined; readonly missing?: string[] } {
  const { projectId, contractId } = idsIn(target);
  const contract = contractId === undefined ? undefined : world.contracts.named(contractId);
  const entry = contract === undefined ? firmsEntry(world, projectId) : ownerOf(world, contract);
  if (entry !== undefined) return { parties: [holderOf(world, entry)], open: undefined };
  const openEntry = openEntryOf(world, contract === undefined ? projectId : contract.projectId);
  if (openEntry !== undefined && target.by !== undefined && firmSigning(world, target.by)) {
    return { parties: [], open: 'party', missing: [openEntry] };
  }
  // Signed by no firm whose name is on record, it may be that of one whose name is not.
  if (contract !== undefined) return { parties: [], open: namelessFirm(world) };
  if (world.project(projectId) !== undefined) return { parties: [] };
  // Whose a contract is that is not on record, nobody knows.
  const isUnsigned = contractId !== undefined && target.act !== 'sign-contract';
  if (isUnsigned) return { parties: [], open: 'party' };
  // Before there is a project, a contract may be that of any firm with an entry (*ours*).
  if (target.act !== 'sign-contract') return { parties: payersBy(world, target.by) };
  const firm = target.by === undefined ? undefined : firmSigning(world, target.by);
  const parties = firm === undefined ? [] : [holderOf(world, firm)];
  return { parties, open: namelessFirm(world) };
}

const namelessFirm = ({ hasNamelessFirm }: World) =>
  hasNamelessFirm ? ('party' as const) : undefined;

/** The firms with a contract that somebody is, or may be where what it names itself by is not on record of them. */
function payersBy(world: World, by: string | undefined): Named[] {
  if (by === undefined) return [];
  const firms = new Set<EntryState>();
  for (const contract of world.state.contracts) {
    const owner = ownerOf(world, contract);
    if (owner !== undefined && isParty(by, owner.applicant) !== 'fail') firms.add(owner);
  }
  return [...firms].map((entry) => holderOf(world, entry));
}

/** The contract that an act names, else those of its project; before it names either, any. */
function contractsNamed(
  world: World,
  projectId: string | undefined,
  contract: ContractState | undefined,
): readonly ContractState[] {
  if (contract !== undefined) return [contract];
  if (projectId === undefined) return world.state.contracts;
  return world.contracts.of(firmsEntry(world, projectId)?.id);
}

/** Who signs the contract, or signed it; before either is named, every solver of the project's contracts. */
export function contractSolvers(world: World, target: Target | Act) {
  const partyOf = (name: string) => partyNamed(world, name);
  if ('solver' in target && target.solver !== undefined)
    return { parties: [partyOf(target.solver)] };
  const { projectId, contractId } = idsIn(target);
  const contract = contractId === undefined ? undefined : world.contracts.named(contractId);
  // Before its facts are known, a further contract may be anybody's; so may one that is not on record.
  if (target.act === 'sign-contract' || (contractId !== undefined && contract === undefined)) {
    return { open: 'party' as const };
  }
  const contracts = contractsNamed(world, projectId, contract);
  if (projectId === undefined && contracts.length === 0) return { open: 'party' as const };
  const solvers = new Set(contracts.map(({ solver }) => solver));
  return { parties: [...solvers].map(partyOf) };
}
