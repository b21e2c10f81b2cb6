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

/** An act on a contract: it names the contract, its project, and who acts. */
type Contracting = Act<'sign-contract'> | Act<'pay-solver'> | Act<'refund'>;

interface Holders {
  readonly parties: readonly Named[];
  readonly open?: 'party';
  readonly missing?: string[];
}

/** Who may sign or pay apart from the demander: the firm whose entry owns the contract, or the project. */
export function contractHolders(world: World, target: Target | Act): Holders {
  if ('contractId' in target) return holdersNamed(world, target);
  const { act, by } = target;
  if (by === undefined) return { parties: [] };
  // Before there is a project, a contract may be that of any firm with an entry (*ours*).
  return { parties: act === 'sign-contract' ? signersBy(world, by) : payersBy(world, by) };
}

function holdersNamed(world: World, { act, by, projectId, contractId }: Contracting): Holders {
  const contract = world.contracts.named(contractId);
  if (contract !== undefined) return holdersOf(world, contract, by);
  const entry = firmsEntry(world, projectId);
  if (entry !== undefined) return { parties: [holderOf(world, entry)] };
  if (world.project(projectId) !== undefined) {
    return anyFirm(world, by, openEntryOf(world, projectId));
  }
  if (act === 'sign-contract') return { parties: signersBy(world, by) };
  // Whose a contract is that is not on record, nobody knows.
  return { parties: [], open: 'party' };
}

const signersBy = (world: World, by: string): Named[] =>
  firmsBy(world, by).map((each) => holderOf(world, each));

/** The entries of the firms that somebody is, or may be. */
function firmsBy(world: World, by: string): EntryState[] {
  const known = firmSigning(world, by);
  return [...(known === undefined ? [] : [known]), ...world.firms.mayBe(by)];
}

/** Any firm on record, where an application would have to name its entry. */
function anyFirm(world: World, by: string, unnamed: string | undefined): Holders {
  if (unnamed === undefined || firmsBy(world, by).length === 0) return { parties: [] };
  return { parties: [], open: 'party', missing: [unnamed] };
}

/** Who may pay on a contract apart from the demander: the firm whose it is, or may be. */
function holdersOf(world: World, contract: ContractState, by: string): Holders {
  const firms = firmsPaying(world, contract);
  const parties = firms.map((each) => holderOf(world, each));
  if (contract.open === undefined) {
    return { ...anyFirm(world, by, ownerUnnamed(world, contract)), parties };
  }
  if (parties.length === 0) return anyFirm(world, by, ownerUnnamed(world, contract));
  const result = isHolder(world, contract, contract.open, parties, by);
  if (result === 'pass') return { parties };
  const others = parties.filter((each) => isParty(by, each) === 'fail');
  if (result === 'fail') return { parties: others };
  return { parties: others, open: 'party', missing: whereSigner(world, contract) };
}

/** Whether somebody is the firm whose a contract is that one of several signed. */
function isHolder(
  world: World,
  contract: ContractState,
  { signedBy, owners }: NonNullable<ContractState['open']>,
  parties: readonly Named[],
  by: string,
): Kleene {
  const known = parties.find((each) => isParty(signedBy, each) === 'pass');
  const are = parties.map((each) => isParty(by, signedAs(each, contract)));
  if (owners.includes(null)) {
    // The demand’s own it may be because the demander is the firm that signed, which may pay all the same.
    const isDemander = known !== undefined && isParty(signedBy, world.demander) === 'unknown';
    are.push(isDemander ? isParty(by, known) : 'fail');
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
  const unknown = firms.filter((_, index) => are[index] === 'unknown');
  const missing = [...whereUnnamed(unknown as Named[]), ...whereSigner(world, contract)];
  // Whose an id is that no act states, only the act itself can say: by a name.
  return { result: 'unknown', missing: missing.length > 0 ? [...new Set(missing)] : ['by'] };
}

/** The firms with a contract that somebody is, or may be where what it names itself by is not on record of them. */
function payersBy(world: World, by: string): Named[] {
  const firms = new Set<EntryState>();
  for (const contract of world.state.contracts) {
    for (const firm of firmsPaying(world, contract)) {
      if (isParty(by, firm.applicant) !== 'fail') firms.add(firm);
    }
  }
  return [...firms].map((entry) => holderOf(world, entry));
}

/** Who signs the contract, or signed it; before one is named, every solver on record. */
export function contractSolvers(world: World, target: Target | Act) {
  if (!('contractId' in target)) return anySolver(world, target);
  if (target.act === 'sign-contract') return { parties: [partyNamed(world, target.solver)] };
  const contract = world.contracts.named(target.contractId);
  // A contract that is not on record may be anybody's.
  if (contract === undefined) return { open: 'party' as const };
  return { parties: [partyNamed(world, contract.solver)] };
}

function anySolver(world: World, { act }: Target | Act) {
  const { contracts } = world.state;
  // Before its facts are known, a further contract may be anybody's.
  if (act === 'sign-contract' || contracts.length === 0) return { open: 'party' as const };
  const solvers = new Set(contracts.map(({ solver }) => solver));
  return { parties: [...solvers].map((name) => partyNamed(world, name)) };
}
