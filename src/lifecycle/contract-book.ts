import type { DateText } from '../values/date.js';
import { addTo } from '../values/gather.js';
import type { Kleene } from '../values/kleene.js';
import { canonicalText } from '../values/text.js';
import { Account } from './ledger.js';
import type { ContractState, PaymentState } from './state.js';

/** The key under which the contracts of the demand stand; an entry's stand under its own id. */
const OF_DEMAND = '';

/** Contracts by their ids, owners and projects, with what was paid on them. */
export class ContractBook {
  readonly #kept: ContractState[];
  readonly #contracts = new Map<string, ContractState>();
  readonly #contractsOf = new Map<string, ContractState[]>();
  readonly #contractsFor = new Map<string, ContractState[]>();
  readonly #accounts = new Map<ContractState, Account>();
  /** The amounts of each day, by the contract of that id. */
  readonly #payments = new Map<ContractState, Map<DateText, Set<number>>>();
  readonly #paymentIds = new Set<string>();

  /** `kept` is what the state keeps: what is added here is added there. */
  constructor(kept: ContractState[]) {
    this.#kept = kept;
    for (const contract of kept) this.#take(contract);
  }

  named(id: string): ContractState | undefined {
    return this.#contracts.get(canonicalText(id));
  }

  /** The contracts that are certainly those of another firm's entry; without one, of the demand. */
  of(entryId: string | undefined): readonly ContractState[] {
    return this.#contractsOf.get(ownerKey(entryId)) ?? [];
  }

  /** The contracts that were signed for a project. */
  signedFor(projectId: string): readonly ContractState[] {
    return this.#contractsFor.get(canonicalText(projectId)) ?? [];
  }

  /** Keeps of the contracts that name a project those that are for it, or may be; the others name it no longer. */
  settle(projectId: string, isFor: (contract: ContractState) => Kleene): void {
    const named = this.signedFor(projectId);
    if (named.length === 0) return;
    const kept: ContractState[] = [];
    for (const contract of named) {
      const is = isFor(contract);
      if (is === 'fail') Reflect.deleteProperty(contract, 'projectId');
      else kept.push(contract);
      if (is === 'unknown') contract.projectOpen = true;
    }
    this.#contractsFor.set(canonicalText(projectId), kept);
  }

  add(contract: ContractState): void {
    this.#kept.push(contract);
    this.#take(contract);
  }

  account(contract: ContractState): Account {
    return this.#accounts.get(contract) ?? new Account(contract);
  }

  pay(contract: ContractState, payment: PaymentState): void {
    contract.payments.push(payment);
    this.#accounts.get(contract)?.add(payment);
    this.#takePayment(contract, payment);
  }

  /** Whether another payment on it has the same day and amount. */
  isPaid(contract: ContractState, { on, amount }: Pick<PaymentState, 'on' | 'amount'>): boolean {
    return this.#payments.get(contract)?.get(on)?.has(amount) === true;
  }

  isPaymentId(id: string): boolean {
    return this.#paymentIds.has(canonicalText(id));
  }

  #take(contract: ContractState): void {
    const key = canonicalText(contract.id);
    if (!this.#contracts.has(key)) this.#contracts.set(key, contract);
    if (contract.open === undefined) {
      addTo(this.#contractsOf, ownerKey(contract.entryId), contract);
    }
    if (contract.projectId !== undefined) {
      addTo(this.#contractsFor, canonicalText(contract.projectId), contract);
    }
    this.#accounts.set(contract, new Account(contract));
    for (const payment of contract.payments) this.#takePayment(contract, payment);
  }

  #takePayment(contract: ContractState, payment: PaymentState): void {
    const one = this.named(contract.id) ?? contract;
    const days = this.#payments.get(one) ?? new Map<DateText, Set<number>>();
    this.#payments.set(one, days);
    const amounts = days.get(payment.on);
    if (amounts === undefined) days.set(payment.on, new Set([payment.amount]));
    else amounts.add(payment.amount);
    if (payment.paymentId !== undefined) this.#paymentIds.add(canonicalText(payment.paymentId));
  }
}

const ownerKey = (entryId: string | undefined): string =>
  entryId === undefined ? OF_DEMAND : canonicalText(entryId);
