import type { Facts } from '../entities/facts.js';
import { isKnown } from '../regulation/editions.js';
import { type DateText, dateAsOf, happenedBy } from '../values/date.js';
import { reaches, type Truth, UNKNOWN } from '../values/kleene.js';
import { type Fen, fen, plus, shareUp, signedFen } from '../values/money.js';
import { asWritten } from '../values/text.js';
import { type Context, parameter, reads } from './rule.js';

export type Payments = Facts<'solver-payment'>;
export type Contract = NonNullable<Payments['contracts']>[number];

/** What is known of one contract: what must be paid, and what was for certain and at most, in fen. */
export interface Paid {
  readonly contract: Contract;
  readonly index: number;
  readonly amount: number;
  readonly floor: Fen;
  readonly least: Fen;
  readonly most: Fen;
  readonly result: Truth;
}

/** A payment below zero, with the path that leads to it. */
export interface Refund {
  readonly contract: string;
  readonly amount: number;
  readonly on: DateText | undefined;
  readonly path: string;
}

/** What several clauses of Article 16 read out of contracts and payments. */
export interface Settlement {
  /** The day of acceptance as it stood; `null` where there is none yet, left out where none is on record. */
  readonly acceptance: DateText | null | undefined;
  /** Where a day of acceptance is on record and there are contracts; else nothing is counted. */
  readonly paid: readonly Paid[];
  readonly refunds: readonly Refund[];
}

/** Reads contracts and payments once a record. */
export function settlementOf(facts: Payments, context: Context): Settlement {
  const acceptance = dateAsOf(facts.acceptanceOn, context.decidedOn);
  const contracts = facts.contracts ?? [];
  // Where the edition does not say the share, nothing can be counted against it.
  const counts = acceptance != null && isKnown(context.edition.parameters.solverPaymentFloor);
  return {
    acceptance,
    paid: counts
      ? contracts.map((contract, index) => paidBefore(acceptance, contract, index, context))
      : [],
    refunds: refundsIn(contracts, context.decidedOn),
  };
}

/**
 * Dated before acceptance: counts. On that day, or undated: may or may not count, unless the edition reads
 * the day of acceptance one way (R16.before). After it, or after the day of decision: does not.
 */
function paidBefore(
  acceptance: DateText,
  contract: Contract,
  index: number,
  context: Context,
): Paid {
  let least: Fen = 0;
  let most: Fen = 0;
  for (const payment of contract.payments ?? []) {
    const when = whetherBefore(acceptance, payment, context);
    if (when === 'after') continue;
    const paid = signedFen(payment.amount);
    // Where it may or may not count, a refund makes the least less, and a payment the most more.
    if (when === 'before' || paid < 0) least = plus(least, paid);
    if (when === 'before' || paid > 0) most = plus(most, paid);
  }
  const amount = fen(contract.amount);
  // The least whole fen that reach the share: as much or more is enough.
  const floor = shareUp(parameter(context, 'solverPaymentFloor'), amount);
  const result = contract.payments === undefined ? UNKNOWN : reaches(least, most, floor);
  return { contract, index, amount, floor, least, most, result };
}

/** Whether the edition takes all contracts together (R16.contract). */
export const isSum = (context: Context): boolean => reads(context, 'R16.contract', 'sum');

/** All contracts as one (R16.contract: sum). */
export interface Together {
  readonly amount: Fen;
  readonly floor: Fen;
  readonly least: Fen;
  readonly most: Fen;
  readonly result: Truth;
}

export function together(paid: readonly Paid[], context: Context): Together {
  const total = (part: (each: Paid) => Fen): Fen =>
    paid.reduce<Fen>((whole, each) => plus(whole, part(each)), 0);
  const amount = total((each) => each.amount);
  const floor = shareUp(parameter(context, 'solverPaymentFloor'), amount);
  const least = total((each) => each.least);
  const most = total((each) => each.most);
  const isKnownWhole = paid.every(({ contract }) => contract.payments !== undefined);
  return {
    amount,
    floor,
    least,
    most,
    result: isKnownWhole ? reaches(least, most, floor) : UNKNOWN,
  };
}

/** Acceptance had come by the day of decision, so what is dated before it had happened too. */
function whetherBefore(
  acceptance: DateText,
  { on }: { readonly on?: DateText | undefined },
  context: Context,
): 'before' | 'after' | 'perhaps' {
  if (on === undefined) return 'perhaps';
  if (on !== acceptance) return on < acceptance ? 'before' : 'after';
  if (reads(context, 'R16.before', 'counts')) return 'before';
  return reads(context, 'R16.before', 'late') ? 'after' : 'perhaps';
}

function refundsIn(contracts: readonly Contract[], decidedOn: DateText): Refund[] {
  const refunds: Refund[] = [];
  for (let c = 0; c < contracts.length; c += 1) {
    const { id, payments = [] } = contracts[c] as Contract;
    for (let p = 0; p < payments.length; p += 1) {
      const payment = payments[p] as (typeof payments)[number];
      const amount = signedFen(payment.amount);
      if (amount >= 0 || !happenedBy(payment, decidedOn)) continue;
      const path = `facts.contracts.${c}.payments.${p}`;
      refunds.push({ contract: asWritten(id), amount, on: payment.on, path });
    }
  }
  return refunds;
}
