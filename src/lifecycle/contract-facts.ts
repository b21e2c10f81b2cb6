import type { Act } from '../entities/acts.js';
import type { Contract } from '../rules/payments.js';
import type { DateText } from '../values/date.js';
import { fen, fenToJson, plus } from '../values/money.js';
import { sameText } from '../values/text.js';
import {
  type Counting,
  countsFor,
  firmsEntry,
  hasFirm,
  ownersOf,
  ownersOfNew,
} from './contract-owners.js';
import { signsAgain } from './contract-parties.js';
import { netOf } from './ledger.js';
import { isParty } from './parties.js';
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
  const owners = signed === undefined ? ownersOfNew(world, act) : ownersOf(world, signed);
  const isOfDemand = owners.every((owner) => owner === undefined);
  const solverOnly = isOfDemand ? solverPointedOut(world, solver) : [];
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
  const project = world.project(act.projectId);
  if (project !== undefined) return notFor(act, contract, countsFor(world, contract, project));
  return act.act === 'sign-contract' ? notFor(act, contract, signsAgain(world, act, contract)) : [];
}

function notFor(
  { projectId }: Paying | Act<'sign-contract'>,
  { id }: ContractState,
  { result, missing }: Counting,
): Contradiction[] {
  if (result === 'pass') return [];
  const facts = { contractElsewhere: id, projectId };
  return [result === 'fail' ? { facts } : { facts, missing }];
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

/** The contracts that certainly count for a project: those of its owner, and those signed for itself. */
export function contractsOf(world: World, project: ProjectState | undefined): ContractState[] {
  const ofOwner = world.contracts.of(firmsEntry(world, project?.id)?.id);
  const signedFor = project === undefined ? [] : world.contracts.signedFor(project.id);
  const all = [...new Set([...ofOwner, ...signedFor])];
  if (project === undefined || !hasFirm(world)) return all;
  return all.filter((each) => countsFor(world, each, project).result === 'pass');
}

/** The contracts of which it is open whether they count for a project, and what would have to be on record to know. */
export function openContracts(world: World, project: ProjectState | undefined) {
  const contracts: ContractState[] = [];
  const missing = new Set<string>();
  if (project === undefined || !hasFirm(world)) return { contracts, missing };
  for (const contract of world.state.contracts) {
    const counting = countsFor(world, contract, project);
    if (counting.result !== 'unknown') continue;
    contracts.push(contract);
    for (const path of counting.missing) missing.add(path);
  }
  return { contracts, missing };
}

/** A contract with what was paid on it summed: before a day, and on it. */
export function paidOn(world: World, contract: ContractState, day: DateText) {
  const { id, solver, amount } = contract;
  const { before, lastBefore, onDay } = world.contracts.account(contract).upTo(day);
  const rows = (total: Parameters<typeof asAmounts>[0], on: DateText | null) =>
    on === null ? [] : asAmounts(total).map((each) => ({ amount: each, on }));
  const payments = [
    ...rows(netOf(before), lastBefore),
    ...rows(onDay.out, day),
    ...rows(onDay.back, day),
  ];
  return { id, solver, amount, payments } satisfies Contract;
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
  return { without, with: { ...without, payments: [...without.payments, refund] } };
}

/** What is still to be paid before acceptance would have to stand in the last payment before it. */
export function lastPaymentOn(world: World, contracts: readonly Contract[], day: DateText) {
  return (path: string): Written | undefined => {
    const [, index] = /^facts\.contracts\.(\d+)\.payments$/.exec(path) ?? [];
    const id = contracts[Number(index)]?.id;
    const contract = id === undefined ? undefined : world.contracts.named(id);
    if (contract === undefined) return undefined;
    const last = contract.payments.filter(({ on, amount }) => on < day && amount > 0).at(-1);
    return { path: last === undefined ? '' : `acts.${last.at}.amount` };
  };
}
