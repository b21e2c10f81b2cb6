import type { Reasons } from '../../decisions/judge.js';
import type { Edition } from '../../regulation/editions.js';
import { grantCap, grantShare, localCap } from '../../rules/article-16-grant.js';
import { type Fen, fen, fenToJson, type Money, shareDown, sum } from '../../values/money.js';
import { canonicalText } from '../../values/text.js';
import { binds } from '../binds.js';
import { type Check, type Found, type PlaceIn, place } from '../check.js';
import type { Filed } from '../filed.js';
import { againstAll, latestOn } from '../latest.js';
import { isOwnProject } from '../own-project.js';
import type { SubjectFile } from '../subject-file.js';

/** Article 16: one project has one investment and one local cap. */
export const sameInvestment = {
  id: 'F.same-investment',
  articles: [9, 16],
  weights: ['C', 'D'],
  at: ['grant facts.investment', 'grant facts.localCap'],
  against: [
    'grant facts.investment',
    'grant facts.localCap',
    'demand-collection facts.demand.investment',
  ],
  proves: false,
  *find(file) {
    for (const grants of file.groups('grant')) {
      const [first, ...others] = file.permitted(grants);
      if (first === undefined) continue;
      for (const field of ['investment', 'localCap'] as const) {
        for (const each of others) yield* amountDiffers(each, first, field);
      }
      for (const each of [first, ...others]) yield* aboveDemand(each, file);
    }
  },
} as const satisfies Check;

function* amountDiffers(
  each: Filed<'grant'>,
  first: Filed<'grant'>,
  field: 'investment' | 'localCap',
): Generator<Found, void, undefined> {
  const [stated, onRecord] = [each.record.facts[field], first.record.facts[field]];
  if (stated === undefined || onRecord === undefined) return;
  if (fenOrNone(stated) === fenOrNone(onRecord)) return;
  const path = `facts.${field}`;
  yield { weight: 'C', at: place(each, path), against: [place(first, path)], stated, onRecord };
}

const fenOrNone = (amount: Money | null) => (amount === null ? null : fen(amount));

function* aboveDemand(each: Filed<'grant'>, file: SubjectFile): Generator<Found, void, undefined> {
  const stated = each.record.facts.investment;
  if (stated === undefined || isOwnProject(file, each) !== true) return;
  const latest = latestOn(file.all('demand-collection'), each.day);
  const others = againstAll(latest, ({ record }) => {
    const { investment } = record.facts.demand;
    return investment === undefined || fen(stated) <= fen(investment) ? undefined : investment;
  });
  const last = others.at(-1);
  if (last === undefined) return;
  yield {
    weight: 'D',
    at: place(each, 'facts.investment'),
    against: others.map(([one]) => place(one, 'facts.demand.investment')),
    stated,
    onRecord: last[1],
  };
}

/** Article 16: what a project is granted, all together, keeps to the cap. */
export const grantsTogether = {
  id: 'F.grants-together',
  articles: [16],
  weights: ['B', 'D'],
  at: ['grant facts.grant'],
  against: ['grant facts.grant'],
  proves: false,
  *find(file, around) {
    for (const group of file.groups('grant')) {
      const grants = oneOfEachId(file.permitted(group));
      const last = grants.at(-1);
      if (last === undefined || grants.length < 2) continue;
      const amounts = grants.map(({ record }) => fen(record.facts.grant));
      const total = sum(amounts);
      const cap = capOf(grants, last.record.reasons, around.editionOf(last));
      if (cap === undefined || total <= cap) continue;
      const grows = amounts.every((amount, n) => n === 0 || amount > (amounts[n - 1] ?? 0));
      const against: PlaceIn[] = grants.slice(0, -1).map((one) => place(one, 'facts.grant'));
      yield {
        weight: grows ? 'D' : 'B',
        at: place(last, 'facts.grant'),
        against,
        stated: fenToJson(total),
        onRecord: fenToJson(cap),
      };
    }
  },
} as const satisfies Check;

/** Grants of one id are one: the last of them. */
function oneOfEachId(grants: readonly Filed<'grant'>[]): Filed<'grant'>[] {
  const byId = new Map<string, Filed<'grant'>>();
  for (const each of grants) {
    const id = canonicalText(each.record.id);
    byId.delete(id);
    byId.set(id, each);
  }
  return [...byId.values()];
}

/**
 * The lowest cap that is on record and binds: the edition's share of the largest investment, or the largest local
 * cap. Where a grant leaves one of them out, that one may be any.
 */
function capOf(
  grants: readonly Filed<'grant'>[],
  reasons: Reasons | undefined,
  edition: Edition,
): Fen | undefined {
  const caps: Fen[] = [];
  const investment = largest(grants.map(({ record }) => record.facts.investment));
  const share = binds<'grant'>(grantCap, edition, reasons) ? grantShare(edition) : undefined;
  if (investment !== undefined && share !== undefined) caps.push(shareDown(share, investment));
  const local = binds<'grant'>(localCap, edition, reasons)
    ? largest(grants.map(({ record }) => record.facts.localCap))
    : undefined;
  if (local !== undefined) caps.push(local);
  return caps.reduce<Fen | undefined>(
    (lowest, cap) => (lowest === undefined || cap < lowest ? cap : lowest),
    undefined,
  );
}

/** The largest of amounts that are all on record. */
function largest(amounts: readonly (Money | null | undefined)[]): number | undefined {
  const known = amounts.flatMap((amount) => (amount == null ? [] : [fen(amount)]));
  if (known.length < amounts.length) return undefined;
  return known.reduce<number>((most, amount) => Math.max(most, amount), 0);
}

/** Article 16: support is settled at approval, and nothing is granted once a project is accepted. */
export const grantAfterAcceptance = {
  id: 'F.grant-after-acceptance',
  articles: [16],
  weights: ['D'],
  at: ['grant decidedOn'],
  against: ['project-acceptance decidedOn'],
  proves: false,
  *find(file) {
    for (const each of file.all('grant')) {
      if (each.record.outcome !== 'permit') continue;
      const [accepted] = file.permitted(file.of('project-acceptance', each) ?? []);
      if (accepted === undefined || each.day <= accepted.day) continue;
      yield {
        weight: 'D',
        at: place(each, 'decidedOn'),
        against: [place(accepted, 'decidedOn')],
        stated: each.day,
        onRecord: accepted.day,
      };
    }
  },
} as const satisfies Check;
