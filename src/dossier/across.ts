import type { Facts } from '../entities/facts.js';
import type { Contract } from '../rules/payments.js';
import type { DateText } from '../values/date.js';
import { dateAsOf, yearOf } from '../values/date.js';
import { addTo } from '../values/gather.js';
import { fen } from '../values/money.js';
import type { Writable } from '../values/plain.js';
import { canonicalText } from '../values/text.js';
import { compare, type Filed, type FileSubject, isFiledOf } from './filed.js';
import type { Sheaf } from './subject-file.js';

type Guide = NonNullable<Facts<'project-application'>['guide']>;
type Party = Facts<'credit-standing'>['parties'][number];

/** A place in a record of any file. */
export interface RecordPlace {
  readonly index: number;
  readonly id: string;
  readonly path: string;
  /** Of which file, where it is another than the one at hand, or none. */
  readonly subject?: FileSubject;
}

/** A place with the day that puts it in order among others. */
interface Witness extends RecordPlace {
  readonly day: DateText;
}

/** How many applications of a year state a guide, and the first of them. */
export interface GuideCount extends Witness {
  readonly year: number;
  readonly guide: Guide;
  readonly count: number;
}

/** The first review of a round in a year. */
export interface RoundHeld extends Witness {
  readonly year: number;
  readonly round: number;
}

/** What a standing says of a party. */
export interface PartyStanding extends Witness {
  readonly party: string;
  readonly row: number;
  readonly records: NonNullable<Party['records']> | null;
}

/** The first record of a contract: its id, solver and amount in one, and as they are written there. */
export interface ContractSeen extends Witness {
  readonly contract: string;
  readonly written: ContractOnce;
}

/** What makes a contract one wherever it stands; what was paid on it differs from record to record. */
export type ContractOnce = Pick<Contract, 'id' | 'solver' | 'amount'>;

/**
 * What the rows over all files need to know of each: guides, rounds, standings, contracts. Plain data,
 * small beside the records, and of two parts together as of one.
 */
export interface Across {
  readonly guides: readonly GuideCount[];
  readonly rounds: readonly RoundHeld[];
  readonly standings: readonly PartyStanding[];
  readonly contracts: readonly ContractSeen[];
}

/** Gathers from files, and from standings that belong to none. */
export function gathered(files: readonly Sheaf[], loose: readonly Filed[]): Across {
  const across = { guides: [], rounds: [], standings: [], contracts: [] };
  for (const { subject, records } of files) {
    for (const each of records) gatherFrom(each, subject, across);
  }
  for (const each of loose) gatherFrom(each, undefined, across);
  return reduced(across);
}

function gatherFrom(
  each: Filed,
  subject: FileSubject | undefined,
  { guides, rounds, standings, contracts }: { [Rows in keyof Across]: Across[Rows][number][] },
): void {
  if (isFiledOf(each, 'project-application')) {
    const guide = guideOf(each);
    const { year } = each.record.facts;
    if (guide != null)
      guides.push(Object.assign(witness(each, subject, 'facts.guide'), { year, guide, count: 1 }));
  } else if (isFiledOf(each, 'expert-review')) {
    const round = each.record.facts.roundOfYear;
    const year = yearOf(each.day);
    if (round !== undefined) {
      rounds.push(Object.assign(witness(each, subject, 'facts.roundOfYear'), { year, round }));
    }
  } else if (isFiledOf(each, 'credit-standing')) {
    each.record.facts.parties.forEach(({ name, records: entered }, row) => {
      const said = { party: canonicalText(name), row, records: entered ?? null };
      standings.push(Object.assign(witness(each, subject, `facts.parties.${row}`), said));
    });
  } else if (isFiledOf(each, 'solver-payment') && subject?.demand !== undefined) {
    each.record.facts.contracts?.forEach((one, row) => {
      const contract = contractKey(one);
      if (contract === undefined) return;
      const written = contractOnce(one);
      contracts.push(
        Object.assign(witness(each, subject, `facts.contracts.${row}`), { contract, written }),
      );
    });
  }
}

function witness(
  { index, day, record: { id } }: Filed,
  subject: FileSubject | undefined,
  path: string,
): Writable<Witness> {
  const seen: Writable<Witness> = { index, id, path, day };
  if (subject !== undefined) seen.subject = subject;
  return seen;
}

/** The guide that an application states, as of its day. */
export function guideOf(each: Filed<'project-application'>): Guide | null | undefined {
  const { guide } = each.record.facts;
  return dateAsOf(guide?.on, each.record.decidedOn) === null ? null : guide;
}

/** A guide by one word. */
export function guideKey({ issuer, year, on }: Guide): string {
  return `${issuer} ${year} ${on}`;
}

/** A contract without its payments. */
export function contractOnce({ id, solver, amount }: Contract): ContractOnce {
  return { id, solver, amount };
}

/** A contract by one word; nothing where its solver is not on record. */
export function contractKey({ id, solver, amount }: Contract): string | undefined {
  if (solver === undefined) return undefined;
  return JSON.stringify([canonicalText(id), canonicalText(solver), fen(amount)]);
}

/** What was gathered from two parts, as if from one. */
export function merged(a: Across, b: Across): Across {
  return reduced({
    guides: [...a.guides, ...b.guides],
    rounds: [...a.rounds, ...b.rounds],
    standings: [...a.standings, ...b.standings],
    contracts: [...a.contracts, ...b.contracts],
  });
}

function reduced({ guides, rounds, standings, contracts }: Across): Across {
  return {
    guides: [...firsts(guides, ({ year, guide }) => `${year} ${guideKey(guide)}`, together)],
    rounds: [...firsts(rounds, ({ year, round }) => `${year} ${round}`, earlier)],
    standings: [...standings].sort(inOrder),
    contracts: [...firsts(contracts, ({ contract }) => contract, earlier)],
  };
}

function firsts<Row extends Witness>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
  both: (a: Row, b: Row) => Row,
): Row[] {
  const byKey = new Map<string, Row>();
  for (const row of rows) {
    const key = keyOf(row);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? row : both(known, row));
  }
  return [...byKey.values()].sort(inOrder);
}

function inOrder(a: Witness, b: Witness): number {
  return compare(a.day, b.day) || a.index - b.index || compare(a.path, b.path);
}

function earlier<Row extends Witness>(a: Row, b: Row): Row {
  return inOrder(a, b) <= 0 ? a : b;
}

function together(a: GuideCount, b: GuideCount): GuideCount {
  return { ...earlier(a, b), count: a.count + b.count };
}

/** All that one standing says of a party, mostly in one row. */
export interface StandingOfParty {
  readonly index: number;
  readonly day: DateText;
  readonly rows: readonly PartyStanding[];
}

/** What was gathered, so that a row finds its own without looking through all. */
export interface AcrossIndex {
  /** The guide that most applications of a year state; nothing where none is ahead. */
  readonly guideOfMost: ReadonlyMap<number, GuideCount>;
  readonly roundsOf: ReadonlyMap<number, readonly RoundHeld[]>;
  /** By party, in the order of their days. */
  readonly standingsOf: ReadonlyMap<string, readonly StandingOfParty[]>;
  readonly contracts: ReadonlyMap<string, ContractSeen>;
}

/** Puts what was gathered in order. */
export function indexed({ guides, rounds, standings, contracts }: Across): AcrossIndex {
  return {
    guideOfMost: mostStated(guides),
    roundsOf: groupedBy(rounds, ({ year }) => year),
    standingsOf: new Map(
      [...groupedBy(standings, ({ party }) => party)].map(([party, rows]) => [party, inOnes(rows)]),
    ),
    contracts: new Map(contracts.map((each) => [each.contract, each])),
  };
}

/** Rows of one party in one record are one standing. */
function inOnes(rows: readonly PartyStanding[]): StandingOfParty[] {
  const ones = groupedBy(rows, ({ index, id }) => `${index} ${id}`);
  return [...ones.values()].flatMap((together) => {
    const [first] = together;
    return first === undefined ? [] : [{ index: first.index, day: first.day, rows: together }];
  });
}

function mostStated(guides: readonly GuideCount[]): Map<number, GuideCount> {
  const most = new Map<number, GuideCount>();
  for (const [year, counts] of groupedBy(guides, (each) => each.year)) {
    const highest = counts.reduce((most, { count }) => Math.max(most, count), 0);
    const [first, ...equal] = counts.filter(({ count }) => count === highest);
    if (first !== undefined && equal.length === 0) most.set(year, first);
  }
  return most;
}

function groupedBy<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) addTo(groups, keyOf(row), row);
  return groups;
}
