import type { Facts } from '../entities/facts.js';
import { draft, type Edition } from '../regulation/editions.js';
import { type DateText, dateAsOf, happenedBy } from '../values/date.js';
import { gather } from '../values/gather.js';
import { all, type Kleene } from '../values/kleene.js';
import {
  type Fen,
  fen,
  fenToJson,
  type Money,
  minus,
  shareUp,
  signedFen,
  sum,
} from '../values/money.js';
import { canonicalText } from '../values/text.js';
import { attestedFact } from './procedure.js';
import {
  type Answer,
  AT_LEAST,
  type Context,
  missing,
  onDecision,
  open,
  pass,
  type Remedy,
  type Rule,
} from './rule.js';

type Payments = Facts<'solver-payment'>;
type Contract = NonNullable<Payments['contracts']>[number];

/**
 * The smallest payment that is enough for a contract before acceptance, in fen: 80 % of the amount as
 * first signed under the draft, rounded up to the fen (Article 16; R16.contract). Exactly that much is
 * enough. A number where one holds it exactly, else its digits.
 *
 * @throws RangeError when the amount is no money: a mistake in the calling program
 * @example
 * ```ts
 * smallestPayment('500万元') // => 400000000
 * smallestPayment(101) // => 81
 * ```
 */
export function smallestPayment(contract: Money, edition: Edition = draft): number | string {
  return fenToJson(shareUp(edition.parameters.solverPaymentFloor, fen(contract)));
}

/** What is known of one contract: what must be paid, and what was for certain and at most, in fen. */
interface Paid {
  readonly contract: Contract;
  readonly index: number;
  readonly amount: number;
  readonly floor: Fen;
  readonly least: Fen;
  readonly most: Fen;
  readonly result: Kleene;
}

/** Article 16: each contract by itself is paid at least 80 %, net, before the day of acceptance. */
export const solverPayment = {
  id: 'A16.solver-payment',
  article: 16,
  modality: 'must',
  turnsAt: [
    {
      of: 'facts.contracts.0.payments',
      unit: 'fen',
      limit: ({ contracts }, { edition }) =>
        shareUp(edition.parameters.solverPaymentFloor, fen(contracts?.[0]?.amount ?? 0)),
      gives: AT_LEAST,
    },
    {
      of: 'facts.contracts.0.payments.0.on',
      unit: 'day',
      limit: ({ acceptanceOn }) => acceptanceOn,
      gives: ['pass', 'unknown', 'fail'],
    },
    {
      of: 'facts.acceptanceOn',
      unit: 'day',
      limit: onDecision,
      gives: ['pass', 'pass', 'unknown'],
    },
  ],
  check({ acceptanceOn, contracts }, context) {
    // R16.none: on record that no contract was signed with a solver, so nothing had to be paid.
    if (contracts === null) return pass({ contracts: null });
    const acceptance = dateAsOf(acceptanceOn, context.decidedOn);
    if (contracts === undefined || acceptance === undefined) {
      return missing([
        ...(acceptance === undefined ? ['facts.acceptanceOn'] : []),
        ...(contracts === undefined ? ['facts.contracts'] : []),
      ]);
    }
    if (acceptance === null) return open('not-yet-accepted', { acceptanceOn: null });
    if (contracts.length === 0) return open('no-contract', { acceptanceOn: acceptance });
    const paid = contracts.map((contract, i) => paidBefore(acceptance, contract, i, context));
    return answerFor(paid, acceptance);
  },
} as const satisfies Rule<Payments>;

/**
 * Dated before acceptance: counts. On that day, or undated: may or may not count (R16.before). After
 * it, or after the day of decision: does not.
 */
function paidBefore(
  acceptance: DateText,
  contract: Contract,
  index: number,
  { decidedOn, edition }: Context,
): Paid {
  const atLeast: number[] = [];
  const atMost: number[] = [];
  for (const payment of contract.payments ?? []) {
    const { on } = payment;
    if (!happenedBy(payment, decidedOn) || (on !== undefined && on > acceptance)) continue;
    const paid = signedFen(payment.amount);
    const counts = on !== undefined && on < acceptance;
    // Where it may or may not count, a refund makes the least less, and a payment the most more.
    if (counts || paid < 0) atLeast.push(paid);
    if (counts || paid > 0) atMost.push(paid);
  }
  const least = sum(atLeast);
  const most = sum(atMost);
  const amount = fen(contract.amount);
  // The least whole fen that reach the share: as much or more is enough.
  const floor = shareUp(edition.parameters.solverPaymentFloor, amount);
  const known = contract.payments !== undefined;
  const result = !known ? 'unknown' : least >= floor ? 'pass' : most < floor ? 'fail' : 'unknown';
  return { contract, index, amount, floor, least, most, result };
}

function answerFor(paid: readonly Paid[], acceptance: DateText): Answer {
  const result = all(paid.map((each) => each.result));
  const facts = {
    acceptanceOn: acceptance,
    contracts: paid.map((each) => ({
      id: canonicalText(each.contract.id),
      amount: each.amount,
      floor: fenToJson(each.floor),
      paid: fenToJson(each.least),
      mayCount: fenToJson(minus(each.most, each.least)),
      result: each.result,
    })),
  };
  if (result === 'pass') return { result, facts };
  if (result === 'fail') {
    const remedy: Remedy[] = paid
      .filter((each) => each.result === 'fail')
      .map((each) => ({
        path: `facts.contracts.${each.index}.payments`,
        add: fenToJson(minus(each.floor, each.most)),
      }));
    return { result, facts, remedy };
  }
  const absent = paid.filter((each) => each.result === 'unknown').flatMap(absentIn);
  return absent.length > 0 ? missing(absent, facts) : open('same-day', facts);
}

/** What is not on record of a contract's payments. */
function absentIn({ contract, index }: Paid): string[] {
  const path = `facts.contracts.${index}.payments`;
  if (contract.payments === undefined) return [path];
  return gather(contract.payments, ({ on }, i) =>
    on === undefined ? `${path}.${i}.on` : undefined,
  );
}

/** R16.contract: money that goes back once the project is accepted undoes what was tested. */
export const refundAfterAcceptance = {
  id: 'A16.refund-after-acceptance',
  article: 16,
  modality: 'advise',
  turnsAt: [
    {
      of: 'facts.contracts.0.payments.0.on',
      unit: 'day',
      limit: ({ acceptanceOn }) => acceptanceOn,
      gives: ['pass', 'fail', 'fail'],
    },
    {
      of: 'facts.contracts.0.payments.0.on',
      unit: 'day',
      limit: onDecision,
      gives: ['fail', 'fail', 'pass'],
    },
    {
      of: 'facts.contracts.0.payments.0.amount',
      unit: 'fen',
      limit: () => 0,
      gives: AT_LEAST,
    },
  ],
  check({ acceptanceOn, contracts }, { decidedOn }) {
    if (contracts === undefined) return missing(['facts.contracts']);
    if (contracts === null) return pass({ contracts: null });
    const acceptance = dateAsOf(acceptanceOn, decidedOn);
    const refunds = refundsIn(contracts, decidedOn);
    const late = refunds.filter(
      ({ on }) => acceptance != null && on !== undefined && on >= acceptance,
    );
    const evidence = {
      acceptanceOn: acceptance,
      refunds: late.map(({ contract, amount, on }) => ({ contract, amount, on })),
    };
    if (late.length > 0) return { result: 'fail', facts: evidence };
    const absent = [
      ...(refunds.length > 0 && acceptance === undefined ? ['facts.acceptanceOn'] : []),
      ...gather(contracts, ({ payments }, c) =>
        payments ? undefined : `facts.contracts.${c}.payments`,
      ),
      ...gather(refunds, ({ on, path }) => (on ? undefined : `${path}.on`)),
    ];
    if (absent.length > 0) return missing(absent, evidence);
    const undecided = refunds.length > 0 && acceptance === null;
    return undecided ? open('not-yet-accepted', evidence) : pass(evidence);
  },
} as const satisfies Rule<Payments>;

/** A payment below zero, with the path that leads to it. */
interface Refund {
  readonly contract: string;
  readonly amount: number;
  readonly on: DateText | undefined;
  readonly path: string;
}

function refundsIn(contracts: readonly Contract[], decidedOn: DateText): Refund[] {
  const refunds: Refund[] = [];
  contracts.forEach(({ id, payments }, c) => {
    payments?.forEach((payment, p) => {
      const amount = signedFen(payment.amount);
      if (amount >= 0 || !happenedBy(payment, decidedOn)) return;
      const path = `facts.contracts.${c}.payments.${p}`;
      refunds.push({ contract: canonicalText(id), amount, on: payment.on, path });
    });
  });
  return refunds;
}

/** Article 16: acceptance comes after the solver was paid (the answer of solver-payment that day). */
export const paidBeforeAcceptance = {
  id: 'A16.paid-before-acceptance',
  article: 16,
  modality: 'must',
  turnsAt: 'attested',
  check: (facts) => attestedFact(facts, facts.solverPaymentMet, 'solverPaymentMet'),
} as const satisfies Rule<Facts<'project-acceptance'>>;
