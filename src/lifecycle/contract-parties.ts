import type { Act } from '../entities/acts.js';
import type { Kleene } from '../values/kleene.js';
import {
  CERTAIN,
  type Counting,
  firmSigning,
  firmsEntry,
  holderOf,
  openEntryOf,
  ownersOf,
  ownerUnnamed,
  partyNamed,
  signedAs,
  theSame,
  whereSigner,
} from './contract-owners.js';
import { isParty, type Named, whereUnnamed } from './parties.js';
import type { ContractState, EntryState } from './state.js';
import type { Target } from './table.js';
import type { World } from './world.js';

const idsIn = (target: Target | Act) => ({
  projectId: 'projectId' in target ? target.projectId : undefined,
  contractId: 'contractId' in target ? target.contractId : undefined,
});

interface Holders {
  readonly parties: readonly Named[];
  readonly open?: 'party';
  readonly missing?: string[];
}

/** Who may sign or pay apart from the demander: the firm whose entry owns the contract, or the project. */
export function contractHolders(world: World, target: Target | Act): Holders {
  const { projectId, contractId } = idsIn(target);
  const contract = contractId === undefined ? undefined : world.contracts.named(contractId);
  if (contract !== undefined) return holdersOf(world, contract, target.by);
  const entry = firmsEntry(world, projectId);
  if (entry !== undefined) return { parties: [holderOf(world, entry)] };
  if (world.project(projectId) !== undefined) {
    return anyFirm(world, target.by, openEntryOf(world, projectId));
  }
  // Whose a contract is that is not on record, nobody knows.
  const isUnsigned = contractId !== undefined && target.act !== 'sign-contract';
  if (isUnsigned) return { parties: [], open: 'party' };
  // Before there is a project, a contract may be that of any firm with an entry (*ours*).
  if (target.act !== 'sign-contract') return { parties: payersBy(world, target.by) };
  const firms = target.by === undefined ? [] : firmsBy(world, target.by);
  return { parties: firms.map((each) => holderOf(world, each)) };
}

/** The entries of the firms that somebody is, or may be. */
function firmsBy(world: World, by: string): EntryState[] {
  const known = firmSigning(world, by);
  return [...(known === undefined ? [] : [known]), ...world.firms.mayBe(by)];
}

/** Any firm on record, where an application would have to name its entry. */
function anyFirm(world: World, by: string | undefined, unnamed: string | undefined): Holders {
  if (unnamed === undefined || by === undefined || firmsBy(world, by).length === 0) {
    return { parties: [] };
  }
  return { parties: [], open: 'party', missing: [unnamed] };
}

/** Who may pay on a contract apart from the demander: the firm whose it is, or may be. */
function holdersOf(world: World, contract: ContractState, by: string | undefined): Holders {
  const firms = firmsPaying(world, contract);
  const parties = firms.map((each) => holderOf(world, each));
  if (parties.length === 0) return anyFirm(world, by, ownerUnnamed(world, contract));
  if (by === undefined || contract.open === undefined) return { parties };
  const result = isHolder(world, contract, parties, by);
  if (result === 'pass') return { parties };
  const others = parties.filter((each) => isParty(by, each) === 'fail');
  if (result === 'fail') return { parties: others };
  return { parties: others, open: 'party', missing: whereSigner(world, contract) };
}

/** Whether somebody is the firm whose a contract is that one of several signed. */
function isHolder(
  world: World,
  contract: ContractState,
  parties: readonly Named[],
  by: string,
): Kleene {
  const { signedBy = '', owners = [] } = contract.open ?? {};
  const isKnown = parties.some((each) => isParty(signedBy, each) === 'pass');
  const are = parties.map((each) => isParty(by, signedAs(each, contract)));
  if (owners.includes(null)) {
    // The demand’s own it may be because the demander is the firm that signed, which may pay all the same.
    const isDemander = isKnown && isParty(signedBy, world.demander) === 'unknown';
    are.push(isDemander ? isParty(by, signedAs({}, contract)) : 'fail');
  }
  return theSame(are);
}

/** The firms whose a contract may be; of the demand where it was signed for a firm's project, that firm's. */
function firmsPaying(world: World, contract: ContractState): EntryState[] {
  const leading = contract.projectOpen ? undefined : firmsEntry(world, contract.projectId);
  return ownersOf(world, contract).flatMap((each) => each ?? leading ?? []);
}

/** Whether whoever signs by the id of a contract before there is its project is the firm whose it is, or its solver. */
export function signsAgain(
  world: World,
  { by }: Act<'sign-contract'>,
  contract: ContractState,
): Counting {
  const isSolver = isParty(by, partyNamed(world, contract.solver));
  const firms = ownersOf(world, contract).map((each) => each && holderOf(world, each));
  // The demand's own anybody may sign again.
  const are = firms.map((each): Kleene => {
    if (each === undefined) return 'pass';
    return isParty(by, signedAs(each, contract));
  });
  if (isSolver === 'pass' || are.every((each) => each === 'pass')) return CERTAIN.pass;
  if (isSolver === 'fail' && are.every((each) => each === 'fail')) return CERTAIN.fail;
  const unknown = firms.filter((each, index) => each !== undefined && are[index] === 'unknown');
  const missing = [...whereUnnamed(unknown as Named[]), ...whereSigner(world, contract)];
  // Whose an id is that no act states, only the act itself can say: by a name.
  return { result: 'unknown', missing: missing.length > 0 ? [...new Set(missing)] : ['by'] };
}

/** The firms with a contract that somebody is, or may be where what it names itself by is not on record of them. */
function payersBy(world: World, by: string | undefined): Named[] {
  if (by === undefined) return [];
  const firms = new Set<EntryState>();
  for (const contract of world.state.contracts) {
    for (const firm of firmsPaying(world, contract)) {
      if (isParty(by, firm.applicant) !== 'fail') firms.add(firm);
    }
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
