import { addTo } from '../../values/gather.js';
import type { Json } from '../../values/plain.js';
import { canonicalText } from '../../values/text.js';
import { type Check, type Found, place, shown } from '../check.js';
import { doubt } from '../claim.js';
import type { Filed } from '../filed.js';
import { againstAll, latestOn, until } from '../latest.js';
import { allowedAdjustments, type NeedsOnFile, needsInForce } from '../needs.js';
import { canonicalSet, sameParty } from '../same.js';
import type { SubjectFile } from '../subject-file.js';

/** Article 11: what enters the reserve answers a demand that is published by then. */
export const published = {
  id: 'F.published',
  articles: [9, 11],
  weights: ['C', 'D'],
  at: ['reserve-entry facts.published'],
  against: ['demand-publication outcome'],
  proves: true,
  *find(file) {
    const path = 'facts.published';
    const publications = file.all('demand-publication');
    const permitted = file.permitted(publications);
    for (const each of file.all('reserve-entry')) {
      const stated = each.record.facts.published;
      if (stated === undefined) continue;
      const [first] = permitted;
      const isPublished = first !== undefined && first.day <= each.day;
      if (stated === isPublished) continue;
      if (stated && publications.length === 0) {
        yield doubt(each, path, stated);
        continue;
      }
      const witness = first ?? until(publications, each.day).at(-1) ?? publications[0];
      if (witness === undefined) continue;
      const aspect = witness === first && !isPublished ? 'decidedOn' : 'outcome';
      yield {
        weight: 'C',
        at: place(each, path),
        against: [place(witness, aspect)],
        stated,
        onRecord: witness.record[aspect],
        proves: { path, value: isPublished },
      };
    }
  },
} as const satisfies Check;

/** The entries of the demander itself. */
function* ownEntries(file: SubjectFile): Generator<Filed<'reserve-entry'>, void, undefined> {
  for (const each of file.all('reserve-entry')) {
    if (each.record.facts.route === 'demander') yield each;
  }
}

/** Article 11: the demander enters with the needs in force: none left out, none of its own. */
export const entryNeeds = {
  id: 'F.entry-needs',
  articles: [11],
  weights: ['C', 'B'],
  at: ['reserve-entry facts.needs'],
  against: ['demand-collection facts.demand.needs', 'demand-adjustment facts.after.needs'],
  proves: true,
  *find(file) {
    const path = 'facts.needs';
    for (const each of ownEntries(file)) {
      const stated = each.record.facts.needs;
      const statedIds = canonicalSet(stated.map(({ id }) => id));
      const lists = needsInForce(file, each.day);
      const missing = idsIn(lists, (ids) => [...ids].some((id) => !statedIds.has(id)));
      const extra = idsIn(lists, (ids) => [...statedIds].some((id) => !ids.has(id)));
      for (const [weight, witnesses] of [
        ['C', extra],
        ['B', missing],
      ] as const) {
        const [only, ...others] = witnesses;
        if (only?.needs === undefined) continue;
        const value: Json[] = only.needs.map(
          ({ id }) => stated.find((need) => canonicalText(need.id) === canonicalText(id)) ?? { id },
        ) as Json[];
        yield {
          weight,
          at: place(each, path),
          against: witnesses.map((witness) => place(witness.each, witness.path)),
          stated: shown(stated),
          onRecord: shown(only.needs),
          proves: others.length === 0 ? { path, value } : undefined,
        };
      }
    }
  },
} as const satisfies Check;

/** The lists that may be in force, where of each it holds that … */
function idsIn(
  lists: readonly NeedsOnFile[],
  holds: (ids: ReadonlySet<string>) => boolean,
): readonly NeedsOnFile[] {
  const all = lists.every(
    ({ needs }) => needs !== undefined && holds(canonicalSet(needs.map(({ id }) => id))),
  );
  return all ? lists : [];
}

/** Articles 10 and 11: a solution that solves a need was forwarded to the demander. */
export const entrySolved = {
  id: 'F.entry-solved',
  articles: [10, 11],
  weights: ['D'],
  at: ['reserve-entry facts.needs'],
  against: ['solution-matching facts.forwarded'],
  proves: false,
  *find(file) {
    const matchings = file.all('solution-matching');
    if (matchings.length === 0) return;
    if (!matchings.every(({ record }) => record.facts.forwarded?.length === 0)) return;
    for (const each of ownEntries(file)) {
      const { needs } = each.record.facts;
      if (!needs.some(({ solved }) => solved === true)) continue;
      yield {
        weight: 'D',
        at: place(each, 'facts.needs'),
        against: matchings.map((matching) => place(matching, 'facts.forwarded')),
        stated: shown(needs),
        onRecord: [],
      };
    }
  },
} as const satisfies Check;

/** Article 11: the demander enters for itself, another firm is another. */
export const entryApplicant = {
  id: 'F.entry-applicant',
  articles: [11],
  weights: ['B'],
  at: ['reserve-entry facts.applicant'],
  against: ['demand-collection facts.demander'],
  proves: false,
  *find(file) {
    for (const each of file.all('reserve-entry')) {
      const { applicant, route } = each.record.facts;
      const latest = latestOn(file.all('demand-collection'), each.day);
      const others = againstAll(latest, ({ record }) => {
        const same = sameParty(applicant, record.facts.demander);
        if (same === undefined) return undefined;
        return same === (route === 'same-direction') ? record.facts.demander : undefined;
      });
      const last = others.at(-1);
      if (last === undefined) continue;
      yield {
        weight: 'B',
        at: place(each, 'facts.applicant'),
        against: others.map(([other]) => place(other, 'facts.demander')),
        stated: shown(applicant),
        onRecord: shown(last[1]),
      };
    }
  },
} as const satisfies Check;

/** Article 11: on the day of an adjustment nothing can be solved yet of what it changed or added. */
export const statusAfterAdjustment = {
  id: 'F.status-after-adjustment',
  articles: [11],
  weights: ['D'],
  at: ['reserve-entry facts.needs'],
  against: ['demand-adjustment facts.after.needs'],
  proves: false,
  *find(file) {
    const byDay = new Map<string, Filed<'demand-adjustment'>[]>();
    for (const each of allowedAdjustments(file)) {
      addTo(byDay, each.day, each);
    }
    for (const each of ownEntries(file)) {
      const { needs } = each.record.facts;
      const solved = canonicalSet(needs.filter((need) => need.solved).map(({ id }) => id));
      for (const adjustment of byDay.get(each.day) ?? []) {
        const fresh = changedOrAdded(adjustment);
        if (![...fresh].some((id) => solved.has(id))) continue;
        yield {
          weight: 'D',
          at: place(each, 'facts.needs'),
          against: [place(adjustment, 'facts.after.needs')],
          stated: shown(needs),
          onRecord: shown(adjustment.record.facts.after.needs),
        } satisfies Found;
      }
    }
  },
} as const satisfies Check;

/** The ids of needs that an adjustment changed or added. */
function changedOrAdded({ record }: Filed<'demand-adjustment'>): Set<string> {
  const { before, after } = record.facts;
  const was = new Map(before.needs.map(({ id, text }) => [canonicalText(id), canonicalText(text)]));
  return canonicalSet(
    after.needs
      .filter(({ id, text }) => was.get(canonicalText(id)) !== canonicalText(text))
      .map(({ id }) => id),
  );
}
