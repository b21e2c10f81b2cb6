import type { Facts } from '../../entities/facts.js';
import { happenedBy } from '../../values/date.js';
import { fen } from '../../values/money.js';
import { canonicalText, isText, sameText } from '../../values/text.js';
import { type Check, place, shown } from '../check.js';
import { claimed } from '../claim.js';
import type { Filed } from '../filed.js';
import { againstAll, latestOn, until } from '../latest.js';
import { needsInForce } from '../needs.js';

type Notice = Facts<'demand-publication'>['notice'];
type Demand = Facts<'demand-collection'>['demand'];

/** Articles 8 and 15: what was refused before is not entered or approved after. */
export const refusedBefore = {
  id: 'F.refused-before',
  articles: [7, 8, 12, 15],
  weights: ['B'],
  at: ['demand-catalogue outcome', 'project-approval outcome'],
  against: ['demand-collection outcome', 'project-application outcome'],
  proves: false,
  *find(file) {
    for (const each of file.all('demand-catalogue')) {
      if (each.record.outcome !== 'permit') continue;
      const latest = latestOn(file.all('demand-collection'), each.day);
      const { later } = latest;
      if (latest.candidates.length === 0 && later !== undefined) {
        yield {
          weight: 'B',
          at: place(each, 'outcome'),
          against: [place(later, 'decidedOn')],
          stated: each.record.outcome,
          onRecord: later.record.decidedOn,
        };
      }
      yield* refusedBy(each, latest);
    }
    for (const each of file.all('project-approval')) {
      if (each.record.outcome !== 'permit') continue;
      const applications = file.of('project-application', each);
      if (applications === undefined) continue;
      const latest = latestOn(applications, each.day);
      // Where its day is not on record, any application by the day of decision may be the latest.
      const candidates = each.surelyDated ? latest.candidates : until(applications, each.day);
      yield* refusedBy(each, { ...latest, candidates });
    }
  },
} as const satisfies Check;

function* refusedBy(
  each: Filed,
  latest: ReturnType<typeof latestOn<'demand-collection' | 'project-application'>>,
) {
  const denials = againstAll(latest, ({ record }) =>
    record.outcome === 'deny' ? true : undefined,
  );
  if (denials.length === 0) return;
  yield {
    weight: 'B' as const,
    at: place(each, 'outcome'),
    against: denials.map(([denial]) => place(denial, 'outcome')),
    stated: each.record.outcome,
    onRecord: 'deny',
  };
}

/** Article 9: what is published is in the catalogue. */
export const catalogued = {
  id: 'F.catalogued',
  articles: [8, 9],
  weights: ['C', 'D'],
  at: ['demand-publication facts.catalogued'],
  against: ['demand-catalogue outcome'],
  proves: true,
  *find(file) {
    for (const at of file.all('demand-publication')) {
      yield* claimed({
        at,
        path: 'facts.catalogued',
        stated: at.record.facts.catalogued,
        list: file.all('demand-catalogue'),
        holds: ({ record }) => record.outcome === 'permit',
      });
    }
  },
} as const satisfies Check;

/** A row on a fact of the notice that is the demand's. */
function noticed<Id extends string>(
  id: Id,
  field: 'name' | 'task' | 'investment' | 'awardFunds',
  weight: 'B' | 'D',
) {
  const path = `facts.notice.${field}`;
  const origin = `facts.demand.${field}`;
  return {
    id,
    articles: [8, 9],
    weights: [weight],
    at: [`demand-publication ${path}`],
    against: [`demand-collection ${origin}`],
    proves: false,
    *find(file) {
      for (const each of file.all('demand-publication')) {
        const stated = each.record.facts.notice[field];
        // A blank text is not there, which Article 9 says by itself.
        if (stated === undefined || (typeof stated === 'string' && !isText(stated))) continue;
        const latest = latestOn(file.all('demand-collection'), each.day);
        const others = againstAll(latest, ({ record }) =>
          differing(field, stated, record.facts.demand[field]),
        );
        const last = others.at(-1);
        if (last === undefined) continue;
        yield {
          weight,
          at: place(each, path),
          against: others.map(([other]) => place(other, origin)),
          stated,
          onRecord: last[1],
        };
      }
    },
  } as const satisfies Check<Id>;
}

/** What the collection has, where it has something else. */
function differing(
  field: keyof Notice & keyof Demand,
  stated: string | number,
  collected: Demand['name'] | Demand['investment'],
): string | number | undefined {
  if (collected === undefined) return undefined;
  const same =
    field === 'name' || field === 'task'
      ? sameText(String(stated), String(collected))
      : fen(stated) === fen(collected);
  return same ? undefined : collected;
}

export const noticeName = noticed('F.notice-name', 'name', 'D');
export const noticeTask = noticed('F.notice-task', 'task', 'D');
export const noticeInvestment = noticed('F.notice-investment', 'investment', 'B');
export const noticeAwardFunds = noticed('F.notice-award-funds', 'awardFunds', 'B');

/** Article 9: the notice publishes as many needs as are in force. */
export const noticeNeeds = {
  id: 'F.notice-needs',
  articles: [8, 9],
  weights: ['D'],
  at: ['demand-publication facts.notice.needs'],
  against: ['demand-collection facts.demand.needs', 'demand-adjustment facts.after.needs'],
  proves: false,
  *find(file) {
    for (const each of file.all('demand-publication')) {
      const stated = each.record.facts.notice.needs;
      if (stated === undefined) continue;
      const inForce = needsInForce(file, each.day);
      const [first] = inForce;
      if (first === undefined) continue;
      if (inForce.some(({ needs }) => needs === undefined || needs.length === stated.length))
        continue;
      yield {
        weight: 'D',
        at: place(each, 'facts.notice.needs'),
        against: inForce.map(({ each, path }) => place(each, path)),
        stated: shown(stated),
        onRecord: shown(first.needs),
      };
    }
  },
} as const satisfies Check;

/** Article 9: anonymity was tested on the name of the demander, and not on another. */
export const noticeDemander = {
  id: 'F.notice-demander',
  articles: [9],
  weights: ['C', 'D'],
  at: ['demand-publication facts.demander.name'],
  against: ['demand-collection facts.demander.name'],
  proves: true,
  *find(file) {
    for (const each of file.all('demand-publication')) {
      const { demander } = each.record.facts;
      if (demander === undefined) continue;
      const names = [demander.name, ...(demander.aliases ?? [])].map(canonicalText);
      const latest = latestOn(file.all('demand-collection'), each.day);
      const others = againstAll(latest, ({ record }) => {
        const { name } = record.facts.demander ?? {};
        return name === undefined || names.includes(canonicalText(name)) ? undefined : name;
      });
      const last = others.at(-1);
      if (last === undefined) continue;
      const sameId = others.some(([{ record }]) => {
        const { id } = record.facts.demander ?? {};
        return id !== undefined && demander.id !== undefined && sameText(id, demander.id);
      });
      const path = 'facts.demander.name';
      const oneName = new Set(others.map(([, name]) => canonicalText(name))).size === 1;
      yield {
        weight: sameId ? 'D' : 'C',
        at: place(each, path),
        against: others.map(([other]) => place(other, path)),
        stated: demander.name,
        onRecord: last[1],
        proves: sameId || !oneName ? undefined : { path, value: last[1] },
      };
    }
  },
} as const satisfies Check;

/** Article 10: solutions come in once the demand is published. */
export const receivedBeforePublication = {
  id: 'F.received-before-publication',
  articles: [9, 10],
  weights: ['D'],
  at: ['solution-matching facts.received.*.on'],
  against: ['demand-publication decidedOn'],
  proves: false,
  *find(file) {
    const [first] = file.permitted(file.all('demand-publication'));
    if (first === undefined) return;
    for (const each of file.all('solution-matching')) {
      const { received = [] } = each.record.facts;
      for (const [row, solution] of received.entries()) {
        const { on } = solution;
        if (on === undefined || on >= first.day) continue;
        if (!happenedBy(solution, each.record.decidedOn)) continue;
        yield {
          weight: 'D',
          at: place(each, `facts.received.${row}.on`),
          against: [place(first, 'decidedOn')],
          stated: on,
          onRecord: first.day,
        };
      }
    }
  },
} as const satisfies Check;
