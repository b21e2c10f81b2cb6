import { fen } from '../values/money.js';
import {
  awaitsContract,
  paidOtherwise,
  projectIsOnRecord,
  refundedAfter,
  signedOtherwise,
  takePayment,
} from './contract-facts.js';
import { type Owner, ownersOfNew } from './contract-owners.js';
import { approvedOn } from './payment-facts.js';
import type { ContractState } from './state.js';
import { guard, handling, type Stage } from './table.js';

/** 双方签订合同 has no earliest day: from the open demand on, also before there is a project. */
const FROM_OPEN: readonly Stage[] = ['open', 'closed'];

/** The rows of contracts between demander and solver, Article 16; a contract counts for every project of its owner. */
export const contractTable = [
  handling({
    act: 'sign-contract',
    thing: 'demand',
    from: FROM_OPEN,
    by: ['demander', 'holder', 'solver'],
    guard: [],
    to: FROM_OPEN,
    articles: [16],
    hasPlace: projectIsOnRecord,
    contradictions: signedOtherwise,
    apply(world, act) {
      const { contractId, solver, amount } = act;
      const signed = world.contracts.named(contractId);
      if (signed) {
        signed.largest = Math.max(signed.largest, fen(amount));
        return;
      }
      const owners = ownersOfNew(world, act);
      // Also one that comes on record later: then it shows whether the contract is for it.
      const projectId = world.project(act.projectId)?.id ?? act.projectId;
      world.contracts.add({
        id: contractId,
        ...ownedBy(owners, act.by),
        projectId,
        solver,
        amount: fen(amount),
        largest: fen(amount),
        payments: [],
      });
    },
  }),
  handling({
    act: 'pay-solver',
    thing: 'demand',
    from: FROM_OPEN,
    by: ['demander', 'holder'],
    guard: [],
    to: FROM_OPEN,
    articles: [16],
    hasPlace: projectIsOnRecord,
    awaits: awaitsContract,
    contradictions: paidOtherwise,
    apply: (world, act, { at }) => takePayment(world, act, at),
  }),
  handling({
    act: 'refund',
    thing: 'demand',
    from: FROM_OPEN,
    by: ['solver'],
    guard: ['solver-payment'],
    to: FROM_OPEN,
    articles: [16],
    hasPlace: projectIsOnRecord,
    awaits: awaitsContract,
    contradictions: paidOtherwise,
    guards(world, act) {
      const project = world.project(act.projectId);
      const acceptanceOn = project?.acceptedOn ?? null;
      // Before acceptance a refund only lowers what was paid; after it, it is pointed out.
      const refunded = acceptanceOn === null ? undefined : refundedAfter(world, act, acceptanceOn);
      if (refunded === undefined) return [];
      const facts = { approvedOn: approvedOn(project), acceptanceOn };
      return [
        guard('solver-payment', { ...facts, contracts: [refunded.with] }, null, {
          without: { ...facts, contracts: [refunded.without] },
        }),
      ];
    },
    apply: (world, act, { at }) => takePayment(world, act, at),
  }),
] as const;

/** Whose a contract is, as far as who signed it shows. */
function ownedBy(
  owners: readonly Owner[],
  signedBy: string,
): Pick<ContractState, 'entryId' | 'open'> {
  if (owners.length > 1)
    return { open: { signedBy, owners: owners.map((each) => each?.id ?? null) } };
  const [owner] = owners;
  return owner === undefined ? {} : { entryId: owner.id };
}
