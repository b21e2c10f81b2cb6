import { judgeBy } from '../../decisions/judge.js';
import { decisionOf } from '../../decisions/rules-under.js';
import type { Facts } from '../../entities/facts.js';
import type { Edition } from '../../regulation/editions.js';
import { solverPayment } from '../../rules/article-16-payment.js';
import { annualReport, yearsDue } from '../../rules/article-17-reports.js';
import type { Contract } from '../../rules/payments.js';
import { type DateText, dateAsOf, yearOf } from '../../values/date.js';
import { FAIL, PASS, type Truth } from '../../values/kleene.js';
import { binds } from '../binds.js';
import { type Check, type Found, place, shown } from '../check.js';
import { doubt } from '../claim.js';
import { comesTo, type Filed } from '../filed.js';
import { signed } from './approval.js';

/** Articles 16 and 18: the solver was paid before the project was accepted. */
export const paymentMet = {
  id: 'F.payment-met',
  articles: [16, 18],
  weights: ['C', 'D'],
  at: ['project-acceptance facts.solverPaymentMet'],
  against: ['solver-payment facts.contracts'],
  proves: true,
  *find(file, { editionOf }) {
    const path = 'facts.solverPaymentMet';
    for (const each of file.all('project-acceptance')) {
      const stated = each.record.facts.solverPaymentMet;
      const payments = file.of('solver-payment', each);
      if (stated === undefined || payments === undefined) continue;
      const last = payments.at(-1);
      if (last === undefined) {
        if (stated) yield doubt(each, path, stated);
        continue;
      }
      if (last.day < each.day) {
        if (stated) {
          const against = [place(last, 'decidedOn')];
          yield { weight: 'D', at: place(each, path), against, stated, onRecord: last.day };
        }
        continue;
      }
      // Of several of one day each may be the last.
      const lasts = payments.filter(({ day }) => day === last.day);
      if (lasts.some((one) => paidBy(one, each, editionOf(one)) !== !stated)) continue;
      yield {
        weight: 'C',
        at: place(each, path),
        against: lasts.map((one) => place(one, 'facts.contracts')),
        stated,
        onRecord: shown(last.record.facts.contracts),
        proves: { path, value: !stated },
      };
    }
  },
} as const satisfies Check;

/**
 * Whether the solvers were paid enough by the day of an acceptance; nothing where that cannot be told, nor where
 * the edition or a reason makes no breach of too little.
 */
function paidBy(
  { record }: Filed<'solver-payment'>,
  acceptance: Filed<'project-acceptance'>,
  edition: Edition,
): boolean | undefined {
  const { decidedOn, reasons } = record;
  if (!binds<'solver-payment'>(solverPayment, edition, reasons)) return undefined;
  const answerOn = (contracts: Contracts): Truth => {
    const facts = { ...record.facts, contracts, acceptanceOn: acceptance.day };
    return judgeBy(decisionOf('solver-payment'), facts, { decidedOn, edition }, reasons).deciding;
  };
  const [result, ...others] = contractsBy(record.facts.contracts, acceptance, answerOn).map(
    answerOn,
  );
  if (others.some((other) => other !== result)) return undefined;
  return result === PASS ? true : result === FAIL ? false : undefined;
}

type Contracts = Facts<'solver-payment'>['contracts'];

/**
 * What the contracts may have been on the day of an acceptance, at best and at worst. Where it was refused the
 * project went on, and one on which nothing is known to have been paid by then may have been signed since.
 */
function contractsBy(
  contracts: Contracts,
  { record, day }: Filed<'project-acceptance'>,
  answerOn: (contracts: Contracts) => Truth,
): Contracts[] {
  if (record.outcome !== 'deny' || contracts == null) return [contracts];
  const alone = contracts.map((each) => (wasSigned(each, day) ? undefined : answerOn([each])));
  return [FAIL, PASS].map((without) => {
    const some = contracts.filter((_, at) => alone[at] !== without);
    return some.length > 0 ? some : contracts;
  });
}

/** Whether something was paid on a contract by a day, for certain. */
function wasSigned({ payments = [] }: Contract, by: DateText): boolean {
  return payments.some(({ on }) => on !== undefined && on <= by);
}

/** Articles 17 and 18: what a project had to report was reported when it was accepted. */
export const reportsMet = {
  id: 'F.reports-met',
  articles: [17, 18],
  weights: ['C', 'D'],
  at: ['project-acceptance facts.annualReportsMet'],
  against: ['annual-report facts.reports'],
  proves: true,
  *find(file, { editionOf }) {
    const path = 'facts.annualReportsMet';
    for (const each of file.all('project-acceptance')) {
      const stated = each.record.facts.annualReportsMet;
      const reports = file.of('annual-report', each);
      if (stated === undefined || reports === undefined) continue;
      const [any] = reports;
      if (any === undefined) {
        if (stated) yield doubt(each, path, stated);
        continue;
      }
      // Reports only come in: what is missing later was missing then, what was there before stays.
      const witness = reports.find(
        (one) =>
          binds<'annual-report'>(annualReport, editionOf(one), one.record.reasons) &&
          (stated
            ? one.day > each.day && lacks(one, each.day)
            : one.day < each.day && hasAll(one, each.day)),
      );
      if (witness !== undefined) {
        yield {
          weight: 'C',
          at: place(each, path),
          against: [place(witness, 'facts.reports')],
          stated,
          onRecord: shown(witness.record.facts.reports),
          proves: { path, value: !stated },
        };
        continue;
      }
      // What was unmet before may have been met by then, where a later record has nothing missing.
      const earlier = reports.at(-1);
      if (!stated || earlier === undefined || earlier.day >= each.day) continue;
      if (!comesTo(earlier, 'unmet')) continue;
      yield {
        weight: 'D',
        at: place(each, path),
        against: [place(earlier, 'facts.reports')],
        stated,
        onRecord: shown(earlier.record.facts.reports),
      };
    }
  },
} as const satisfies Check;

type Reports = Filed<'annual-report'>;

/** Whether a year that was surely due by a day is not among those reported. */
function lacks({ record }: Reports, by: DateText): boolean {
  const { startedOn, reports } = record.facts;
  const endedOn = dateAsOf(record.facts.endedOn, record.decidedOn);
  const due = yearsDue(startedOn, endedOn === undefined ? startedOn : endedOn, by);
  return reports !== undefined && due.some((year) => !reports.includes(year));
}

/** Whether every year that may have been due by a day is among those reported. */
function hasAll({ record }: Reports, by: DateText): boolean {
  const { startedOn, reports } = record.facts;
  const endedOn = dateAsOf(record.facts.endedOn, record.decidedOn);
  const due = yearsDue(startedOn, endedOn ?? null, by);
  return reports !== undefined && due.every((year) => reports.includes(year));
}

/** Articles 15 and 17: a project runs from its agreement to its acceptance. */
export const started = {
  id: 'F.started',
  articles: [15, 17],
  weights: ['C', 'D'],
  at: ['annual-report facts.startedOn', 'annual-report facts.endedOn'],
  against: ['project-agreement facts.agreement.on', 'project-acceptance decidedOn'],
  proves: true,
  *find(file) {
    for (const each of file.all('annual-report')) {
      yield* startedElsewhen(each, file.of('project-agreement', each) ?? []);
      const [accepted] = file.permitted(file.of('project-acceptance', each) ?? []);
      if (accepted !== undefined) yield* endedElsewhen(each, accepted);
    }
  },
} as const satisfies Check;

function* startedElsewhen(
  each: Reports,
  agreements: readonly Filed<'project-agreement'>[],
): Generator<Found, void, undefined> {
  const { startedOn } = each.record.facts;
  // What was not signed by then started nothing; what is left out may have been signed on any day.
  const days = agreements
    .filter((one) => signed(one) !== null)
    .map((one) => ({ one, on: signed(one)?.on }));
  const [first] = days;
  if (first?.on === undefined) return;
  if (!days.every(({ on }) => on !== undefined && isMoreThanAYear(on, startedOn))) return;
  yield {
    weight: 'D',
    at: place(each, 'facts.startedOn'),
    against: days.map(({ one }) => place(one, 'facts.agreement.on')),
    stated: startedOn,
    onRecord: first.on,
  };
}

function* endedElsewhen(
  each: Reports,
  accepted: Filed<'project-acceptance'>,
): Generator<Found, void, undefined> {
  const path = 'facts.endedOn';
  const endedOn = dateAsOf(each.record.facts.endedOn, each.record.decidedOn);
  if (endedOn === undefined) return;
  const [at, against] = [place(each, path), [place(accepted, 'decidedOn')]];
  const [stated, onRecord] = [shown(each.record.facts.endedOn), accepted.day];
  if (endedOn !== null) {
    if (!isMoreThanAYear(endedOn, accepted.day)) return;
    yield { weight: 'D', at, against, stated, onRecord };
  } else if (accepted.day < each.day) {
    yield { weight: 'C', at, against, stated, onRecord, proves: { path, value: accepted.day } };
  }
}

/** Whether more than a year lies between two days. */
function isMoreThanAYear(a: DateText, b: DateText): boolean {
  const [from, to] = a < b ? [a, b] : [b, a];
  return to > `${yearOf(from) + 1}${from.slice(4)}`;
}
