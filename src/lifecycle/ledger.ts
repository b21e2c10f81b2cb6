import type { DateText } from '../values/date.js';
import { type Fen, fen, plus } from '../values/money.js';
import type { ContractState, PaymentState, ProjectState } from './state.js';

/** What was paid on a contract, net of refunds, without another look at every payment. */
export class Account {
  readonly #payments: readonly PaymentState[];
  /** The latest day of a payment, what was paid before it, and on it: to the solver, and back. */
  #last: DateText | null = null;
  #before: Paid = NOTHING;
  #onLast: Paid = NOTHING;
  /** The latest day before that one. */
  #previous: DateText | null = null;

  constructor({ payments }: ContractState) {
    this.#payments = payments;
    for (const payment of payments) this.add(payment);
  }

  /** Takes in a payment that stands in the contract now. */
  add(payment: PaymentState): void {
    const { on } = payment;
    if (this.#last === null || on > this.#last) {
      if (this.#last !== null) this.#previous = this.#last;
      this.#before = both(this.#before, this.#onLast);
      this.#onLast = NOTHING;
      this.#last = on;
    }
    if (on === this.#last) this.#onLast = paidWith(this.#onLast, payment);
    else this.#before = paidWith(this.#before, payment);
    if (on < this.#last && (this.#previous === null || on > this.#previous)) this.#previous = on;
  }

  /** What was paid before a day, with the latest day of it, and on that day. */
  upTo(day: DateText): { before: Paid; lastBefore: DateText | null; onDay: Paid } {
    const [last, previous] = [this.#last, this.#previous];
    if (last === null) return { before: NOTHING, lastBefore: null, onDay: NOTHING };
    if (day > last) {
      return { before: both(this.#before, this.#onLast), lastBefore: last, onDay: NOTHING };
    }
    if (day === last) return { before: this.#before, lastBefore: previous, onDay: this.#onLast };
    return this.#recounted(day);
  }

  /** Net of refunds, dated on that day or before. */
  netBy(day: DateText): Fen {
    const { before, onDay } = this.upTo(day);
    return netOf(both(before, onDay));
  }

  get net(): Fen {
    return netOf(both(this.#before, this.#onLast));
  }

  #recounted(day: DateText) {
    const earlier = this.#payments.filter(({ on }) => on < day);
    const lastBefore = earlier.reduce<DateText | null>(
      (last, { on }) => (last === null || on > last ? on : last),
      null,
    );
    return {
      before: earlier.reduce(paidWith, NOTHING),
      lastBefore,
      onDay: this.#payments.filter(({ on }) => on === day).reduce(paidWith, NOTHING),
    };
  }
}

/** To the solver, and back (below zero), in fen. */
export interface Paid {
  readonly out: Fen;
  readonly back: Fen;
}

const NOTHING: Paid = { out: 0, back: 0 };

const paidWith = ({ out, back }: Paid, { amount }: { readonly amount: number }): Paid =>
  amount < 0 ? { out, back: plus(back, amount) } : { out: plus(out, amount), back };

const both = (a: Paid, b: Paid): Paid => ({ out: plus(a.out, b.out), back: plus(a.back, b.back) });

export const netOf = ({ out, back }: Paid): Fen => plus(out, back);

/** The instalments of a project, summed: all together, and their sources by level. */
export interface Granted {
  readonly total: Fen;
  /** `null` where an instalment does not say its sources. */
  readonly sources: ReadonlyMap<Level, Fen> | null;
}

/** Before the first instalment. */
export const NOTHING_GRANTED: Granted = { total: 0, sources: /* @__PURE__ */ new Map() };

type Sources = ProjectState['instalments'][number]['sources'];
export type Level = NonNullable<Sources>[number]['level'];

export const grantedIn = ({ instalments }: ProjectState): Granted =>
  instalments.reduce(grantedWith, NOTHING_GRANTED);

/** The sums with one instalment more; they are the caller's own and may be the same object. */
export function grantedWith(
  granted: Granted,
  { amount, sources }: { readonly amount: number; readonly sources?: Sources | undefined },
): Granted {
  const total = plus(granted.total, amount);
  if (granted.sources === null || sources === undefined) return { total, sources: null };
  const levels = new Map(granted.sources);
  for (const each of sources) {
    levels.set(each.level, plus(levels.get(each.level) ?? 0, fen(each.amount)));
  }
  return { total, sources: levels };
}
