import * as fc from 'fast-check';
import { draft, type Edition, largestGrant, parseMoney, smallestPayment } from '../index.js';
import { addDays } from '../regulation/index.js';
import { type FactsFor, place } from './demand-facts.js';
import {
  fenAmount,
  ids,
  MOST,
  moneyStyle,
  mostly,
  near,
  onRecord,
  orNull,
  rowsById,
  type Setting,
  valuesOf,
  words,
  writeMoney,
} from './values.js';

/** How far an amount stands from a limit: exactly at it, or one fen to either side. */
const step = () => fc.constantFrom(0, -1, 1);
const inRange = (fen: number, least = 0): number => Math.min(MOST, Math.max(least, fen));

/** The edition as amounts are made from it: where a share is unknown, the draft's. */
const withShares = ({ edition }: Setting) => ({ ...edition, parameters: valuesOf(edition) });

/** The share of an investment that an edition lets be granted, where no other money counts. */
function capOf(investment: number, edition: Edition): number {
  const largest = largestGrant(investment, { localCap: null, sources: [], edition });
  return 'atMost' in largest ? largest.atMost : 0;
}

/** The caps on a grant of an investment: the edition's, and those of the local measures that it knows. */
function capsOn(investment: number, setting: Setting): number[] {
  const { localMeasures = [], readings, parameters } = withShares(setting);
  const local = localMeasures.flatMap(({ grantShare, ceiling }) => [
    ...(ceiling === undefined ? [] : [Number(parseMoney(ceiling))]),
    ...(grantShare === undefined
      ? []
      : [
          capOf(investment, {
            ...draft,
            parameters: { ...draft.parameters, grantCap: grantShare },
          }),
        ]),
  ]);
  return [capOf(investment, { ...draft, parameters, readings }), ...local];
}

/** The grant stands at a cap of its investment most often, and the other amounts at the grant. */
export const grantFacts: FactsFor<'grant'> = (setting) =>
  fc
    .record({
      whole: fenAmount(setting),
      anyGrant: fc.option(fenAmount(setting), { freq: 3 }),
      which: fc.nat({ max: 2 }),
      step: step(),
      style: moneyStyle(),
      rest: onRecord({
        investment: fc.constant(true),
        localCap: orNull(step()),
        approvedOn: orNull(near(setting.decidedOn, setting)),
        place: place(),
        sources: fc.record({
          centralQuarters: fc.nat({ max: 4 }),
          local: fenAmount(setting),
          step: step(),
        }),
      }),
    })
    .map(({ whole, anyGrant, which, step, style, rest }) => {
      const { investment, localCap, approvedOn, place, sources } = rest;
      const caps = capsOn(whole, setting);
      const cap = caps[which % caps.length] ?? 0;
      const grant = inRange((anyGrant ?? cap) + step);
      const money = (fen: number) => writeMoney(inRange(fen), style);
      return {
        ...(investment && { investment: money(whole) }),
        grant: money(grant),
        ...(approvedOn !== undefined && { approvedOn }),
        ...(place !== undefined && { place }),
        ...(localCap !== undefined && {
          localCap: localCap === null ? null : money(grant + localCap),
        }),
        ...(sources && { sources: sourcesOf(grant, sources, money) }),
      };
    });

function sourcesOf(
  grant: number,
  of: { readonly centralQuarters: number; readonly local: number; readonly step: number },
  money: (fen: number) => number | string,
) {
  const central = Math.floor((grant / 4) * of.centralQuarters);
  return [
    { level: 'central' as const, amount: money(central) },
    { level: 'provincial' as const, amount: money(grant - central + of.step) },
    { level: 'local' as const, amount: money(of.local) },
  ];
}

/** A payment that may count or not, by its day against the day of acceptance. */
const payment = (acceptance: string, setting: Setting) =>
  onRecord({ amount: fc.integer({ min: -20, max: 20 }), on: near(acceptance, setting) }, 'amount');

/** Payments that come to the floor of their contract, or one fen to either side, most often. */
const contract = (acceptance: string, setting: Setting) =>
  fc
    .record({
      id: ids(),
      solver: onRecord({ solver: words() }),
      amount: fenAmount(setting, 1),
      step: step(),
      style: moneyStyle(),
      unpaid: mostly(false, true),
      unrecorded: mostly(false, true),
      main: onRecord({ on: mostly(addDays(acceptance, -1), acceptance, addDays(acceptance, 1)) }),
      others: fc.array(payment(acceptance, setting), { maxLength: 3 }),
    })
    .map(({ id, solver, amount, step, style, unpaid, unrecorded, main, others }) => {
      const floor = Number(smallestPayment(amount, withShares(setting)));
      const rest = others.reduce((total, each) => total + each.amount, 0);
      const payments = [
        ...(unpaid ? [] : [{ amount: inRange(floor + step - rest, -MOST), ...main }]),
        ...others,
      ].map((each) => ({ ...each, amount: writeMoney(each.amount, style) }));
      return {
        id,
        ...solver,
        amount: writeMoney(amount, style),
        ...(unrecorded ? {} : { payments }),
      };
    });

/** The approval of the project, by which it is carried through. */
export const approvedOn = (setting: Setting) =>
  orNull(near(addDays(setting.decidedOn, -1), setting));

export const paymentFacts: FactsFor<'solver-payment'> = (setting) => {
  const acceptance = addDays(setting.decidedOn, -3);
  return onRecord({
    acceptanceOn: orNull(mostly(acceptance, setting.decidedOn, addDays(setting.decidedOn, 1))),
    contracts: orNull(rowsById(contract(acceptance, setting), { maxLength: 3 })),
    approvedOn: approvedOn(setting),
  });
};

/** A project that ran for some years before the day of decision, and the years that it reported. */
export const reportFacts: FactsFor<'annual-report'> = (setting) =>
  fc
    .record({
      startedBefore: fc.oneof(fc.constantFrom(0, 1, 180, 366), fc.nat({ max: 1500 })),
      ranFor: fc.oneof(fc.constantFrom(0, 1, 400), fc.nat({ max: 1500 })),
      end: mostly('ended' as const, 'running', 'not on record'),
      reported: onRecord(
        { but: mostly(undefined, 0, 1, 2), others: fc.subarray([1999, 2030]) },
        'others',
      ),
      unreported: mostly(false, true),
      approval: onRecord({ approvedOn: approvedOn(setting) }),
    })
    .map(({ startedBefore, ranFor, end, reported, unreported, approval }) => {
      const startedOn = addDays(setting.decidedOn, -startedBefore);
      const [first, last] = [startedOn, setting.decidedOn].map((day) => Number(day.slice(0, 4)));
      const years = yearsFrom(first ?? 0, last ?? 0).filter((_, index) => index !== reported.but);
      const others = reported.others.filter((year) => !years.includes(year));
      return {
        ...approval,
        startedOn,
        ...(end === 'ended'
          ? { endedOn: addDays(startedOn, ranFor) }
          : end === 'running'
            ? { endedOn: null }
            : {}),
        ...(unreported ? {} : { reports: [...years, ...others] }),
      };
    });

const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** Parties with records and bars that begin and end close to the day of decision. */
export const creditFacts: FactsFor<'credit-standing'> = (setting) => {
  const bar = fc
    .record({
      from: near(setting.decidedOn, setting),
      days: orNull(fc.oneof(fc.constantFrom(0, 1), fc.nat({ max: 400 }))),
    })
    .map(({ from, days }) => ({ from, until: days === null ? null : addDays(from, days) }));
  const record = onRecord(
    { matter: words(), on: near(setting.decidedOn, setting), bar: fc.option(bar, { freq: 2 }) },
    'matter',
  );
  const party = onRecord({ name: words(), records: fc.array(record, { maxLength: 2 }) }, 'name');
  return fc.record({ parties: fc.array(party, { minLength: 1, maxLength: 3 }) });
};
