import type { Act } from '../entities/acts.js';
import type { Contract } from '../rules/payments.js';
import type { DateText } from '../values/date.js';
import { fen, fenToJson, plus } from '../values/money.js';
import { sameText } from '../values/text.js';
import {
  firmsEntry,
  hasFirm,
  holderOf,
  openEntryOf,
  ownerOfNew,
  partyNamed,
} from './contract-parties.js';
import { netOf } from './ledger.js';
import { isParty, whereUnnamed } from './parties.js';
import type { ContractState, PaymentState, ProjectState } from './state.js';
import { asAmounts } from './sums.js';
import type { Contradiction, Target, Written } from './table.js';
import type { World } from './world.js';

type Paying = Act<'pay-solver'> | Act<'refund'>;

/**
 * Open demand or later: the demand is open or closed, or the project that is named is on record; before the act
 * names one, any that is.
 */
export const projectIsOnRecord = (world: World, { projectId }: Target): boolean =>
  projectId === undefined
    ? world.state.projects.length > 0
    : world.project(projectId) !== undefined;

/** Without a contract on record there is nothing to pay on. */
export const awaitsContract = ({ state }: World) =>
  state.contracts.length === 0
    ? [{ facts: { noContract: true }, first: ['sign-contract' as const] }]
    : [];

/** What a signing says otherwise than the contract on record, and what is pointed out of its solver. */
export function signedOtherwise(world: World, act: Act<'sign-contract'>): Contradiction[] {
  const { contractId, solver, amount } = act;
  const signed = world.contracts.named(contractId);
  const owner = signed === undefined ? ownerOfNew(world, act) : world.entry(signed.entryId);
  const solverOnly = owner === undefined ? solverPointedOut(world, solver) : [];
  if (!signed) return solverOnly;
  // Ours: the test stays on the amount first signed; a lower one is pointed out.
  const [firstSigned, reducedTo] = [signed.amount, fen(amount)];
  return [
    ...ofAnotherOwner(world, act, signed),
    ...(sameText(signed.solver, solver) ? [] : [{ facts: { signedWith: signed.solver, solver } }]),
    ...(reducedTo < firstSigned
      ? [{ facts: { firstSigned, reducedTo }, advice: true as const }]
      : []),
    ...solverOnly,
  ];
}

function solverPointedOut(world: World, solver: string): Contradiction[] {
  if (isParty(solver, world.demander) === 'pass') {
    return [{ facts: { solverIsDemander: solver }, advice: true }];
  }
  return world.solutions.isAcceptedSolver(solver)
    ? []
    : [{ facts: { solverNotAccepted: solver }, advice: true }];
}

/** A contract counts for the projects of its owner alone; its id is one in the docket. */
function ofAnotherOwner(
  world: World,
  act: Paying | Act<'sign-contract'>,
  contract: ContractState,
): Contradiction[] {
  const { projectId } = act;
  if (world.project(projectId) === undefined) {
    return act.act === 'sign-contract' ? signedByAnother(world, act, contract) : [];
  }
  if (wasSignedFor(contract, projectId)) return [];
  const isFor = world.entry(contract.entryId) === firmsEntry(world, projectId);
  const open = isFor ? whereOwnersOpen(world, contract, projectId) : openEntryOf(world, projectId);
  if (isFor && open === undefined) return [];
  return [isNotFor(act, contract, open === undefined ? undefined : [open])];
}

const isNotFor = (
  { projectId }: Paying | Act<'sign-contract'>,
  { id }: ContractState,
  missing?: string[],
): Contradiction => {
  const facts = { contractElsewhere: id, projectId };
  return missing === undefined ? { facts } : { facts, missing };
};

/** Whether a contract names the project: it was signed for it. */
const wasSignedFor = ({ projectId }: ContractState, project: string): boolean =>
  projectId !== undefined && sameText(projectId, project);

/** The application on whose entry it hangs whether a contract counts for a project: it names none, and a firm has one. */
function whereOwnersOpen(
  world: World,
  { entryId, projectId }: ContractState,
  project: string,
): string | undefined {
  if (!hasFirm(world)) return undefined;
  return (
    openEntryOf(world, project) ??
    (entryId === undefined ? openEntryOf(world, projectId) : undefined)
  );
}

/** The application that would have to name its entry, so that it is known which contracts count for a project. */
export function entryUnnamed(world: World, project: ProjectState | undefined): Written | undefined {
  if (project === undefined || !hasFirm(world)) return undefined;
  const open = new Set<string>();
  for (const contract of world.state.contracts) {
    if (wasSignedFor(contract, project.id)) continue;
    const where = whereOwnersOpen(world, contract, project.id);
    if (where !== undefined) open.add(where);
  }
  const [path, earlier] = open;
  if (path === undefined) return undefined;
  return earlier === undefined ? { path } : { path, earlier };
}

/** Somebody signs by the id of a firm's contract who is neither that firm nor its solver, or may be neither. */
function signedByAnother(
  world: World,
  act: Act<'sign-contract'>,
  contract: ContractState,
): Contradiction[] {
  const owner = world.entry(contract.entryId);
  if (owner === undefined) return [];
  const firm = holderOf(world, owner);
  const isFirm = isParty(act.by, firm);
  const isSolver = isParty(act.by, partyNamed(world, contract.solver));
  if (isFirm === 'pass' || isSolver === 'pass') return [];
  if (isFirm === 'unknown') return [isNotFor(act, contract, whereUnnamed([firm]))];
  // Whose an id is that no act states, only the act itself can say: by a name.
  return [isNotFor(act, contract, isSolver === 'unknown' ? ['by'] : undefined)];
}

/** What the history holds against a payment or a refund. */
export function paidOtherwise(world: World, act: Paying): Contradiction[] {
  const { contractId, paymentId, on } = act;
  const contract = world.contracts.named(contractId);
  if (contract === undefined) return [{ facts: { noSuchContract: contractId } }];
  const elsewhere = ofAnotherOwner(world, act, contract);
  if (paymentId !== undefined && world.contracts.isPaymentId(paymentId)) {
    return [...elsewhere, { facts: { paymentOnRecord: paymentId } }];
  }
  const amount = signedAmount(act);
  const again: Contradiction[] = world.contracts.isPaid(contract, { on, amount })
    ? [{ facts: { sameAsPaid: Math.abs(amount), on }, advice: true }]
    : [];
  const beyond =
    act.act === 'refund' ? neverPaid(world, contract, act) : overPaid(world, contract, act);
  return [...elsewhere, ...again, ...beyond];
}

function overPaid(world: World, contract: ContractState, act: Paying): Contradiction[] {
  const paidInAll = plus(world.contracts.account(contract).net, signedAmount(act));
  const { largest } = contract;
  if (paidInAll <= largest) return [];
  return [{ facts: { paidInAll: fenToJson(paidInAll), largestSigned: largest }, advice: true }];
}

/** More refunded than was paid by then. */
function neverPaid(world: World, contract: ContractState, act: Paying): Contradiction[] {
  const left = plus(world.contracts.account(contract).netBy(act.on), signedAmount(act));
  return left < 0 ? [{ facts: { neverPaid: fenToJson(-left as typeof left) } }] : [];
}

const signedAmount = ({ act, amount }: Paying): number =>
  act === 'refund' ? 0 - fen(amount) : fen(amount);

/** Adds a payment; one whose id is on record already is not counted again. */
export function takePayment(world: World, act: Paying, at: number): void {
  const contract = world.contracts.named(act.contractId);
  const { paymentId, on } = act;
  if (!contract || (paymentId !== undefined && world.contracts.isPaymentId(paymentId))) return;
  const payment: PaymentState = world.owned({ at, amount: signedAmount(act), on });
  world.contracts.pay(contract, paymentId === undefined ? payment : { ...payment, paymentId });
}

/** The contracts that count for a project, with what was paid summed: before a day, and on it. */
export function paidBy(world: World, project: ProjectState | undefined, day: DateText): Contract[] {
  return contractsOf(world, project).map((contract) => paidOn(world, contract, day));
}

/** The contracts that count for a project: those of its owner, and those signed for itself. */
export function contractsOf(world: World, project: ProjectState | undefined): ContractState[] {
  const ofOwner = world.contracts.of(firmsEntry(world, project?.id)?.id);
  const signedFor = project === undefined ? [] : world.contracts.signedFor(project.id);
  return [...new Set([...ofOwner, ...signedFor])];
}

function paidOn(world: World, contract: ContractState, day: DateText): Contract {
  const { id, solver, amount } = contract;
  const { before, lastBefore, onDay } = world.contracts.account(contract).upTo(day);
  const rows = (total: Parameters<typeof asAmounts>[0], on: DateText | null) =>
    on === null ? [] : asAmounts(total).map((each) => ({ amount: each, on }));
  const payments = [
    ...rows(netOf(before), lastBefore),
    ...rows(onDay.out, day),
    ...rows(onDay.back, day),
  ];
  return { id, solver, amount, payments };
}

/** A refund after acceptance: its contract with it, and without it. */
export function refundedAfter(
  world: World,
  act: Act<'refund'>,
  acceptanceOn: DateText,
): { readonly with: Contract; readonly without: Contract } | undefined {
  const contract = world.contracts.named(act.contractId);
  if (contract === undefined) return undefined;
  const without = paidOn(world, contract, acceptanceOn);
  // What is on record under its id is not counted again.
  if (act.paymentId !== undefined && world.contracts.isPaymentId(act.paymentId)) {
    return { without, with: without };
  }
  const refund = { amount: signedAmount(act), on: act.on };
  return { without, with: { ...without, payments: [...(without.payments ?? []), refund] } };
}

/** What is still to be paid before acceptance would have to stand in the last payment before it. */
export function lastPaymentOn(world: World, contracts: readonly Contract[], day: DateText) {
  return (path: string): Written | undefined => {
    const [, index] = /^facts\.contracts\.(\d+)\.payments$/.exec(path) ?? [];
    const id = contracts[Number(index)]?.id;
    if (index === undefined || id === undefined) return undefined;
    const payments = world.contracts.named(id)?.payments ?? [];
    const last = payments.filter(({ on, amount }) => on < day && amount > 0).at(-1);
    return { path: last === undefined ? '' : `acts.${last.at}.amount` };
  };
}
