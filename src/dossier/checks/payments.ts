import type { Contract } from '../../rules/payments.js';
import { dateAsOf, happenedBy } from '../../values/date.js';
import { fen, fenToJson, signedFen, sum } from '../../values/money.js';
import { canonicalText, sameText } from '../../values/text.js';
import { contractKey, contractOnce } from '../across.js';
import { type Check, type Found, place, shown } from '../check.js';
import { compare, type Filed } from '../filed.js';
import { againstAll, latestOn } from '../latest.js';
import { isOwnProject } from '../own-project.js';
import { canonicalSet } from '../same.js';
import type { SubjectFile } from '../subject-file.js';

type Payments = Filed<'solver-payment'>;

/** Article 16: what is tested is what was paid before the project was accepted. */
export const acceptanceDay = {
  id: 'F.acceptance-day',
  articles: [16],
  weights: ['C'],
  at: ['solver-payment facts.acceptanceOn'],
  against: ['project-acceptance decidedOn'],
  proves: true,
  *find(file) {
    const path = 'facts.acceptanceOn';
    for (const each of file.all('solver-payment')) {
      const stated = dateAsOf(each.record.facts.acceptanceOn, each.record.decidedOn);
      const acceptances = file.of('project-acceptance', each);
      const [any] = acceptances ?? [];
      if (stated === undefined || acceptances === undefined || any === undefined) continue;
      const [first] = file.permitted(acceptances);
      const accepted = first !== undefined && first.day <= each.day ? first : undefined;
      if (stated === (accepted?.day ?? null)) continue;
      // Before the project was accepted, or on the very day, it may have been refused, or open.
      const open = accepted === undefined || accepted.day === each.day;
      const refused = ({ record, day }: Filed<'project-acceptance'>) =>
        record.outcome === 'deny' && day === stated;
      if (open && (stated === null || acceptances.some(refused))) continue;
      yield {
        weight: 'C',
        at: place(each, path),
        against: [place(accepted ?? first ?? any, 'decidedOn')],
        stated: shown(each.record.facts.acceptanceOn),
        onRecord: accepted?.day ?? null,
        proves: { path, value: accepted?.day ?? null },
      };
    }
  },
} as const satisfies Check;

/** Article 16: what was once paid stays paid, and a contract keeps the amount as first signed. */
export const paymentsGrow = {
  id: 'F.payments-grow',
  articles: [16],
  weights: ['C', 'D'],
  at: ['solver-payment facts.contracts'],
  against: ['solver-payment facts.contracts.*.payments', 'solver-payment facts.contracts.*.amount'],
  proves: false,
  *find(file) {
    for (const group of file.groups('solver-payment')) {
      const records = [...group].sort(byDayThenLoss);
      for (const [n, next] of records.entries()) {
        const before = records[n - 1];
        if (before !== undefined) yield* goneFrom(next, before);
      }
    }
  },
} as const satisfies Check;

/** Of the records of one day that is taken for the earlier of which the other has lost the least. */
function byDayThenLoss(a: Payments, b: Payments): number {
  return compare(a.day, b.day) || lost(b, a) - lost(a, b);
}

/** How much is gone: nothing, what is doubtful alone, or more. */
function lost(next: Payments, before: Payments): number {
  const weights = [...goneFrom(next, before)].map(({ weight }) => weight);
  return weights.includes('C') ? 2 : weights.length && 1;
}

function* goneFrom(next: Payments, before: Payments): Generator<Found, void, undefined> {
  const { contracts } = next.record.facts;
  if (contracts === undefined) return;
  const now = new Map((contracts ?? []).map((each) => [canonicalText(each.id), each]));
  for (const [row, was] of (before.record.facts.contracts ?? []).entries()) {
    const is = now.get(canonicalText(was.id));
    const found = (weight: 'C' | 'D', path: string, onRecord: unknown): Found => ({
      weight,
      at: place(next, 'facts.contracts'),
      against: [place(before, path)],
      stated: shown(contracts),
      onRecord: shown(onRecord),
    });
    if (is === undefined) {
      yield found('C', `facts.contracts.${row}`, was);
      continue;
    }
    if (hasLost(is, was, before)) {
      yield found('C', `facts.contracts.${row}.payments`, was.payments);
    }
    if (fen(is.amount) < fen(was.amount)) {
      yield found('D', `facts.contracts.${row}.amount`, was.amount);
    }
  }
}

/** Whether a payment of a known day is gone; an undated one of that amount may be it. */
function hasLost({ payments }: Contract, was: Contract, { record }: Payments): boolean {
  if (payments === undefined) return false;
  const left = new Map<string, number>();
  const key = (amount: number, on: string | undefined) => `${amount} ${on ?? ''}`;
  const add = (name: string, n: number) => left.set(name, (left.get(name) ?? 0) + n);
  for (const { amount, on } of payments) add(key(signedFen(amount), on), 1);
  for (const payment of was.payments ?? []) {
    if (payment.on === undefined || !happenedBy(payment, record.decidedOn)) continue;
    const amount = signedFen(payment.amount);
    const there = [key(amount, payment.on), key(amount, undefined)].find(
      (name) => (left.get(name) ?? 0) > 0,
    );
    if (there === undefined) return true;
    add(there, -1);
  }
  return false;
}

/** Articles 10 and 16: who solves is another than who demands. */
export const solverDemander = {
  id: 'F.solver-demander',
  articles: [10, 16],
  weights: ['C', 'D'],
  at: ['solver-payment facts.contracts.*.solver'],
  against: ['demand-collection facts.demander.name', 'reserve-entry facts.applicant.name'],
  proves: false,
  *find(file) {
    for (const each of file.all('solver-payment')) {
      const { contracts } = each.record.facts;
      for (const [row, { solver }] of (contracts ?? []).entries()) {
        if (solver === undefined) continue;
        const selves = selvesNamed(solver, file, each);
        const last = selves.at(-1);
        if (last === undefined) continue;
        const solvers = canonicalSet((contracts ?? []).map((one) => one.solver ?? ''));
        const only = solvers.size === 1 && !isRelated(file, each);
        yield {
          weight: only ? 'C' : 'D',
          at: place(each, `facts.contracts.${row}.solver`),
          against: selves.map(({ one, path }) => place(one, path)),
          stated: solver,
          onRecord: last.name,
        };
      }
    }
  },
} as const satisfies Check;

/** The demander, or the firm whose entry it is, where the solver bears its name. */
function selvesNamed(solver: string, file: SubjectFile, each: Payments) {
  const demanders = againstAll(latestOn(file.all('demand-collection'), each.day), ({ record }) =>
    bearing(record.facts.demander?.name, solver),
  );
  if (demanders.length > 0) {
    return demanders.map(([one, name]) => ({ one, path: 'facts.demander.name', name }));
  }
  const entries = file.of('reserve-entry', each);
  if (entries === undefined || isOwnProject(file, each) !== false) return [];
  return againstAll(latestOn(entries, each.day), ({ record }) =>
    bearing(record.facts.applicant?.name, solver),
  ).map(([one, name]) => ({ one, path: 'facts.applicant.name', name }));
}

function bearing(name: string | undefined, solver: string): string | undefined {
  return name !== undefined && sameText(name, solver) ? name : undefined;
}

/** Whether the entry does not say for certain that solver and demander are strangers. */
function isRelated(file: SubjectFile, each: Filed): boolean {
  const { candidates } = latestOn(file.of('reserve-entry', each) ?? [], each.day);
  const strangers = candidates.every(({ record }) => record.facts.relatedParty === false);
  return candidates.length === 0 || !strangers;
}

/** Articles 9 and 16: contracts keep to what the demand offers. */
export const contractsSum = {
  id: 'F.contracts-sum',
  articles: [9, 16],
  weights: ['D'],
  at: ['solver-payment facts.contracts'],
  against: [
    'demand-collection facts.demand.awardFunds',
    'demand-collection facts.demand.investment',
  ],
  proves: false,
  *find(file) {
    for (const each of file.all('solver-payment')) {
      const { contracts } = each.record.facts;
      if (contracts == null || isOwnProject(file, each) !== true) continue;
      const total = sum(contracts.map(({ amount }) => fen(amount)));
      for (const field of ['awardFunds', 'investment'] as const) {
        const latest = latestOn(file.all('demand-collection'), each.day);
        const others = againstAll(latest, ({ record }) => {
          const offered = record.facts.demand[field];
          return offered === undefined || total <= fen(offered) ? undefined : offered;
        });
        const last = others.at(-1);
        if (last === undefined) continue;
        yield {
          weight: 'D',
          at: place(each, 'facts.contracts'),
          against: others.map(([one]) => place(one, `facts.demand.${field}`)),
          stated: fenToJson(total),
          onRecord: last[1],
        };
      }
    }
  },
} as const satisfies Check;

/** Article 16: one contract is paid for in one project. */
export const contractTwice = {
  id: 'F.contract-twice',
  articles: [16],
  weights: ['D'],
  at: ['solver-payment facts.contracts.*'],
  against: ['solver-payment facts.contracts.*'],
  proves: false,
  *find(file, { across }) {
    const { demand } = file.subject;
    if (demand === undefined) return;
    for (const each of file.all('solver-payment')) {
      for (const [row, contract] of (each.record.facts.contracts ?? []).entries()) {
        const key = contractKey(contract);
        const first = key === undefined ? undefined : across.contracts.get(key);
        const theirs = first?.subject?.demand;
        if (first === undefined || theirs === undefined || sameText(theirs, demand)) continue;
        yield {
          weight: 'D',
          at: place(each, `facts.contracts.${row}`),
          against: [first],
          stated: shown(contractOnce(contract)),
          onRecord: shown(first.written),
        };
      }
    }
  },
} as const satisfies Check;
