import { describe, expect, it } from 'vitest';
import { Account } from '../../src/lifecycle/ledger.js';
import type { PaymentState } from '../../src/lifecycle/state.js';

/* What was paid on a contract is summed as it comes, in whatever order of days; here it is counted anew. */

const paid = (amount: number, on: string): PaymentState => ({ at: 0, amount, on });
const DAYS = ['2023-01-01', '2023-01-02', '2023-01-03', '2023-01-04', '2023-01-05', '2023-01-06'];
const PAYMENTS = [
  paid(500, '2023-01-02'),
  paid(-30, '2023-01-02'),
  paid(70, '2023-01-03'),
  paid(-1, '2023-01-04'),
  paid(11, '2023-01-04'),
  paid(4, '2023-01-05'),
];

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first, index) =>
    ordersOf(items.filter((_, at) => at !== index)).map((others) => [first, ...others]),
  );
}

const sum = (payments: readonly PaymentState[]) =>
  payments.reduce((all, { amount }) => all + amount, 0);
const split = (payments: readonly PaymentState[]) => ({
  out: sum(payments.filter(({ amount }) => amount > 0)),
  back: sum(payments.filter(({ amount }) => amount < 0)),
});

function counted(payments: readonly PaymentState[], day: string) {
  const before = payments.filter(({ on }) => on < day);
  return {
    before: split(before),
    lastBefore:
      before
        .map(({ on }) => on)
        .sort()
        .at(-1) ?? null,
    onDay: split(payments.filter(({ on }) => on === day)),
  };
}

const contract = (payments: PaymentState[]) => ({
  ...{ id: 'C1', solver: '某院', amount: 1000, largest: 1000 },
  payments,
});

describe('an account', () => {
  it.each([0, 1, 2, 3, 4, 5, 6])('of the first %i payments in whatever order', (many) => {
    for (const order of ordersOf(PAYMENTS.slice(0, many))) {
      const payments: PaymentState[] = [];
      const kept = contract(payments);
      const account = new Account(kept);
      for (const payment of order) {
        payments.push(payment);
        account.add(payment);
      }
      for (const same of [account, new Account(kept)]) {
        expect(same.net).toBe(sum(order));
        for (const day of DAYS) {
          expect(same.upTo(day)).toEqual(counted(order, day));
          expect(same.netBy(day)).toBe(sum(order.filter(({ on }) => on <= day)));
        }
      }
    }
  });
});
