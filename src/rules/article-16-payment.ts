import type { Facts } from '../entities/facts.js';
import { type Edition, isKnown } from '../regulation/editions.js';
import { governing } from '../regulation/loaded.js';
import { gather } from '../values/gather.js';
import { allOf, FAIL, PASS, UNKNOWN, wordFor } from '../values/kleene.js';
import { fen, fenToJson, type Money, minus, shareUp } from '../values/money.js';
import { asWritten } from '../values/text.js';
import { paymentTurns, refundTurns } from './payment-turns.js';
import {
  isSum,
  type Paid,
  type Payments,
  type Refund,
  type Settlement,
  type Together,
  together,
} from './payments.js';
import { attestedBy } from './procedure.js';
import type { DeclaredRule } from './rule.js';

/**
 * The smallest payment that is enough for a contract before acceptance, in fen: 80 % of the amount as
 * first signed under the draft, rounded up to the fen (Article 16; R16.contract). Exactly that much is
 * enough. A number where one holds it exactly, else its digits.
 *
 * @throws RangeError when the amount is no money, or the edition does not say the share, TypeError where it was not
 * read: a mistake in the calling program
 * @example
 * ```ts
 * smallestPayment('500万元') // => 400000000
 * smallestPayment(101) // => 81
 * ```
 */
export function smallestPayment(contract: Money, edition?: Edition): number | string {
  const { solverPaymentFloor: share } = governing(edition).parameters;
  if (!isKnown(share)) {
    throw new RangeError('该版本的付款比例未知 / the edition does not say the share to be paid');
  }
  return fenToJson(shareUp(share, fen(contract)));
}

/** Article 16: each contract by itself is paid at least 80 %, net, before the day of acceptance. */
export const solverPayment: DeclaredRule<'A16.solver-payment', Payments, Settlement> = {
  id: 'A16.solver-payment',
  article: 16,
  modality: 'must',
  reads: ['solverPaymentFloor'],
  turnsAt: paymentTurns,
  result({ contracts }, context, { paid }) {
    // R16.none: on record that no contract was signed with a solver, so nothing had to be paid.
    if (contracts === null) return PASS;
    if (paid.length === 0) return UNKNOWN;
    return isSum(context) ? together(paid, context).result : allOf(paid, ({ result }) => result);
  },
  shows({ contracts }, context, { acceptance, paid }) {
    if (contracts === null) return { contracts: null };
    if (contracts === undefined || acceptance === undefined) return {};
    if (paid.length === 0) return { acceptanceOn: acceptance };
    return {
      acceptanceOn: acceptance,
      contracts: paid.map((each) => ({
        id: asWritten(each.contract.id),
        ...inJson(each),
        result: wordFor(each.result),
      })),
      together: isSum(context) ? inJson(together(paid, context)) : undefined,
    };
  },
  needs: (_, context, { paid }) => [
    'facts.acceptanceOn',
    'facts.contracts',
    ...paid.filter(({ result }) => isSum(context) || result === UNKNOWN).flatMap(absentIn),
  ],
  open(_, __, { acceptance, paid }) {
    if (acceptance === null) return 'not-yet-accepted';
    return paid.length === 0 ? 'no-contract' : 'same-day';
  },
  mends(_, context, { paid }) {
    if (isSum(context)) {
      const { floor, most } = together(paid, context);
      return [{ path: 'facts.contracts.0.payments', add: fenToJson(minus(floor, most)) }];
    }
    return paid
      .filter(({ result }) => result === FAIL)
      .map(({ index, floor, most }) => ({
        path: `facts.contracts.${index}.payments`,
        add: fenToJson(minus(floor, most)),
      }));
  },
};

const inJson = ({ amount, floor, least, most }: Omit<Together, 'result'>) => ({
  amount: fenToJson(amount),
  floor: fenToJson(floor),
  paid: fenToJson(least),
  mayCount: fenToJson(minus(most, least)),
});

/** The facts of a contract's payments that may not be on record. */
function absentIn({ contract, index }: Paid): string[] {
  const path = `facts.contracts.${index}.payments`;
  return contract.payments?.map((_, row) => `${path}.${row}.on`) ?? [path];
}

const lateRefunds = ({ refunds, acceptance }: Settlement): Refund[] =>
  acceptance == null ? [] : refunds.filter(({ on }) => on !== undefined && on >= acceptance);

/** R16.contract: money that goes back once the project is accepted undoes what was tested. */
export const refundAfterAcceptance: DeclaredRule<
  'A16.refund-after-acceptance',
  Payments,
  Settlement
> = {
  id: 'A16.refund-after-acceptance',
  article: 16,
  modality: 'advise',
  turnsAt: refundTurns,
  result({ contracts }, _, settlement) {
    if (contracts == null) return contracts === null ? PASS : UNKNOWN;
    if (lateRefunds(settlement).length > 0) return FAIL;
    const { refunds, acceptance } = settlement;
    if (contracts.some(({ payments }) => payments === undefined)) return UNKNOWN;
    if (refunds.some(({ on }) => on === undefined)) return UNKNOWN;
    return refunds.length > 0 && acceptance == null ? UNKNOWN : PASS;
  },
  shows({ contracts }, _, settlement) {
    if (contracts == null) return { contracts };
    return {
      acceptanceOn: settlement.acceptance,
      refunds: lateRefunds(settlement).map(({ contract, amount, on }) => ({
        contract,
        amount,
        on,
      })),
    };
  },
  needs: ({ contracts }, _, { refunds }) => [
    ...(contracts === undefined ? ['facts.contracts'] : []),
    ...(refunds.length > 0 ? ['facts.acceptanceOn'] : []),
    ...gather(contracts ?? [], ({ payments }, c) =>
      payments ? undefined : `facts.contracts.${c}.payments`,
    ),
    ...refunds.map(({ path }) => `${path}.on`),
  ],
  open: () => 'not-yet-accepted',
};

/** Article 16: acceptance comes after the solver was paid (the answer of solver-payment that day). */
export const paidBeforeAcceptance: DeclaredRule<
  'A16.paid-before-acceptance',
  Facts<'project-acceptance'>
> = {
  id: 'A16.paid-before-acceptance',
  article: 16,
  modality: 'must',
  modalityUnder: { reading: 'R16.condition', advise: 'advise' },
  ...attestedBy<Facts<'project-acceptance'>>(
    'facts.solverPaymentMet',
    ({ solverPaymentMet }) => solverPaymentMet,
  ),
};
