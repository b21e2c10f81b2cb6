import type { DateText } from '../../values/date.js';
import { addTo } from '../../values/gather.js';
import { canonicalText } from '../../values/text.js';
import type { PartyStanding, StandingOfParty } from '../across.js';
import { type Around, type Check, type Found, place, shown } from '../check.js';
import {
  type Bounds,
  CREDITS,
  creditOn,
  isInEffect,
  latestStandings,
  openCredit,
  worstOf,
} from '../credit.js';
import { type Filed, isFiledOf } from '../filed.js';
import { firstNotBefore, latestOn, until } from '../latest.js';
import { canonicalSet } from '../same.js';
import type { SubjectFile } from '../subject-file.js';

/** The names of the units of an application, each once. */
function unitsOf({ record }: Filed<'project-application'>): ReadonlySet<string> {
  return canonicalSet((record.facts.units ?? []).map(({ name }) => name));
}

/** Articles 12 and 19: who applies is in the credit that its standings show. */
export const applicationCredit = {
  id: 'F.application-credit',
  articles: [12, 19],
  weights: ['C', 'D'],
  at: ['project-application facts.credit', 'project-application facts.units'],
  against: ['credit-standing facts.parties'],
  proves: true,
  *find(file, around) {
    const ofProject = standingsOfProjects(file);
    for (const each of file.all('project-application')) {
      const [differs] = creditDiffers(each, around);
      const { project } = each;
      const standings = project === undefined ? undefined : ofProject.get(project);
      if (differs !== undefined) yield differs;
      else yield* unitLeftOut(each, standings ?? []);
    }
  },
} as const satisfies Check;

function* creditDiffers(
  each: Filed<'project-application'>,
  { across, editionOf }: Around,
): Generator<Found, void, undefined> {
  const { credit } = each.record.facts;
  if (credit === undefined) return;
  const stated = CREDITS.indexOf(credit);
  const open = openCredit(editionOf(each));
  const seen: PartyStanding[] = [];
  const bounds: Bounds[] = [];
  let allKnown = true;
  for (const unit of unitsOf(each)) {
    const standings = latestStandings(across, unit, each.day);
    if (standings.length === 0) allKnown = false;
    seen.push(...standings.flatMap(({ rows }) => rows));
    const credits = standings.map(({ rows }) =>
      worstOf(rows.map((row) => creditOn(row, each.day, open))),
    );
    // Each of them may be the latest.
    bounds.push({
      least: credits.length === 0 ? 0 : Math.min(...credits.map(({ least }) => least)),
      most: Math.max(0, ...credits.map(({ most }) => most)),
    });
  }
  const { least, most } = worstOf(bounds);
  const isBetter = stated < least;
  if (seen.length === 0 || !(isBetter || (allKnown && stated > most))) return;
  const path = 'facts.credit';
  const onRecord = CREDITS[isBetter ? least : most] ?? 'clear';
  yield {
    weight: isBetter ? 'C' : 'D',
    at: place(each, path),
    against: seen,
    stated: credit,
    onRecord,
    proves: isBetter ? { path, value: onRecord } : undefined,
  };
}

/** The standings of each project of a file, in the order of their days. */
function standingsOfProjects(file: SubjectFile): Map<string, Filed<'credit-standing'>[]> {
  const standings = new Map<string, Filed<'credit-standing'>[]>();
  for (const each of file.records) {
    const { project } = each;
    if (!isFiledOf(each, 'credit-standing') || project === undefined) continue;
    addTo(standings, project, each);
  }
  return standings;
}

function* unitLeftOut(
  each: Filed<'project-application'>,
  standings: readonly Filed<'credit-standing'>[],
): Generator<Found, void, undefined> {
  const taken = until(standings, each.day);
  if (taken.length === 0) return;
  const parties = taken.flatMap(({ record }) => record.facts.parties.map(({ name }) => name));
  const checked = canonicalSet(parties);
  if ([...unitsOf(each)].every((unit) => checked.has(unit))) return;
  yield {
    weight: 'D',
    at: place(each, 'facts.units'),
    against: taken.flatMap((standing) =>
      standing.record.facts.parties.map((_, row) => place(standing, `facts.parties.${row}`)),
    ),
    stated: shown(each.record.facts.units),
    onRecord: parties,
  };
}

/** Articles 15 and 19: nobody was barred between applying and being approved. */
export const barMeanwhile = {
  id: 'F.bar-meanwhile',
  articles: [15, 19],
  weights: ['D'],
  at: ['project-approval outcome'],
  against: ['credit-standing facts.parties'],
  proves: false,
  *find(file, { across }) {
    for (const each of file.all('project-approval')) {
      const applications = file.of('project-application', each);
      if (each.record.outcome !== 'permit' || applications === undefined) continue;
      const application = latestOn(applications, each.day).candidates.at(-1);
      if (application === undefined) continue;
      const barred = [...unitsOf(application)].flatMap((unit) =>
        standingsBetween(across.standingsOf.get(unit) ?? [], application.day, each.day).filter(
          ({ records }) => records?.some(({ bar }) => bar != null && isInEffect(bar, each.day)),
        ),
      );
      if (barred.length === 0) continue;
      yield {
        weight: 'D',
        at: place(each, 'outcome'),
        against: barred,
        stated: each.record.outcome,
        onRecord: barred.map(({ party }) => party),
      };
    }
  },
} as const satisfies Check;

/** What standings say that were taken after a day and up to another. */
function standingsBetween(
  standings: readonly StandingOfParty[],
  after: DateText,
  upTo: DateText,
): PartyStanding[] {
  const rows: PartyStanding[] = [];
  for (let at = firstNotBefore(standings, after); at < standings.length; at += 1) {
    const one = standings[at];
    if (one === undefined || one.day > upTo) break;
    if (one.day > after) rows.push(...one.rows);
  }
  return rows;
}

/** Article 19: what an earlier standing shows of a party, the next one shows too. */
export const creditMemory = {
  id: 'F.credit-memory',
  articles: [19],
  weights: ['D'],
  at: ['credit-standing facts.parties.*.records'],
  against: ['credit-standing facts.parties.*.records'],
  proves: false,
  *find(file, { across }) {
    for (const each of file.records) {
      if (!isFiledOf(each, 'credit-standing')) continue;
      const done = new Set<string>();
      for (const { name } of each.record.facts.parties) {
        const party = canonicalText(name);
        if (done.has(party)) continue;
        done.add(party);
        yield* forgotten(each, across.standingsOf.get(party) ?? []);
      }
    }
  },
} as const satisfies Check;

type CreditRecord = NonNullable<PartyStanding['records']>[number];

/** Whether a record stands among others, and the bar that it sets too. */
function isShownStill({ matter, bar }: CreditRecord, among: readonly CreditRecord[]): boolean {
  const same = among.filter((one) => canonicalText(one.matter) === canonicalText(matter));
  return same.length > 0 && (bar == null || same.some((one) => one.bar !== null));
}

/** What the standing of an earlier day shows of a party, and this one does not. */
function* forgotten(
  each: Filed<'credit-standing'>,
  standings: readonly StandingOfParty[],
): Generator<Found, void, undefined> {
  let at = firstNotBefore(standings, each.day);
  const earlier = standings[at - 1]?.rows ?? [];
  while (at < standings.length && standings[at]?.index !== each.index) at += 1;
  const rows = standings[at]?.rows ?? [];
  const [now] = rows;
  if (now === undefined || rows.some(({ records }) => records === null)) return;
  const still = rows.flatMap(({ records }) => records ?? []);
  for (const row of earlier) {
    for (const [number, record] of (row.records ?? []).entries()) {
      // What came after that standing was taken it did not count either.
      if (record.on !== undefined && record.on > row.day) continue;
      if (isShownStill(record, still)) continue;
      const { subject, index, id, path } = row;
      yield {
        weight: 'D',
        at: place(each, `facts.parties.${now.row}.records`),
        against: [
          {
            index,
            id,
            path: `${path}.records.${number}`,
            ...(subject === undefined ? {} : { subject }),
          },
        ],
        stated: shown(now.records),
        onRecord: shown(record),
      };
    }
  }
}
