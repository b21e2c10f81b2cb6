import type { Facts } from '../../entities/facts.js';
import { statusesOf } from '../../rules/article-11-reserve.js';
import type { DateText } from '../../values/date.js';
import { sameText } from '../../values/text.js';
import { type Check, type Found, type PlaceIn, place, shown } from '../check.js';
import { doubt } from '../claim.js';
import type { Filed } from '../filed.js';
import { againstAll, type Latest, latestOn } from '../latest.js';
import { allowedAdjustments } from '../needs.js';
import type { SubjectFile } from '../subject-file.js';

type StatedEntry = NonNullable<Facts<'project-application'>['entry']>;

const RANKS: Readonly<Record<string, number>> = { pending: 0, 部分揭榜成功: 1, 揭榜成功: 2 };

/** What an entry may have become by a day, and the records that say so. */
interface Standing {
  readonly statuses: readonly string[];
  readonly witnesses: readonly PlaceIn[];
}

/** Articles 11 and 12: who applies states the entry as it is in the reserve. */
export const applicationEntry = {
  id: 'F.application-entry',
  articles: [11, 12],
  weights: ['C', 'D'],
  at: ['project-application facts.entry.status', 'project-application facts.entry.holder'],
  against: ['reserve-entry outcome', 'reserve-entry facts.applicant.name'],
  proves: true,
  *find(file) {
    // Applications come in the order of their days.
    const filings = new Filings();
    for (const each of file.all('project-application')) {
      const { entry } = each.record.facts;
      const entries = file.of('reserve-entry', each);
      if (entry == null || entries === undefined) continue;
      const latest = latestOn(entries, each.day);
      if (latest.none) {
        yield doubt(each, 'facts.entry', shown(entry));
        continue;
      }
      const standings = latest.candidates.map((one) => standingsOf(file, one, entries, each.day));
      yield* againstEntry(each, entry, latest, standings, filings.had(each, entry));
      filings.take(each, entry, standings.flat());
    }
  },
} as const satisfies Check;

/** What a project was filed with, where its entry then had that status: it stays that of the filing. */
class Filings {
  readonly #true = new Set<string>();

  /** Whether it was filed so before. */
  had(each: Filed<'project-application'>, entry: StatedEntry): boolean {
    return this.#true.has(this.#keyOf(each, entry));
  }

  take(
    each: Filed<'project-application'>,
    entry: StatedEntry,
    standings: readonly Standing[],
  ): void {
    const hadIt = standings.some(({ statuses }) => statuses.includes(entry.status));
    if (hadIt) this.#true.add(this.#keyOf(each, entry));
  }

  #keyOf(each: Filed<'project-application'>, { status }: StatedEntry): string {
    return JSON.stringify([each.project, each.entry, each.record.facts.year, status]);
  }
}

function* againstEntry(
  each: Filed<'project-application'>,
  entry: StatedEntry,
  latest: Latest<'reserve-entry'>,
  standings: readonly (readonly Standing[])[],
  wasFiledSo: boolean,
): Generator<Found, void, undefined> {
  const notEntered = (against: readonly PlaceIn[], onRecord: string): Found => ({
    weight: 'C',
    at: place(each, 'facts.entry'),
    against,
    stated: shown(entry),
    onRecord,
    proves: { path: 'facts.entry', value: null },
  });
  const { candidates, later } = latest;
  if (candidates.length === 0) {
    if (later === undefined) return;
    yield notEntered([place(later, 'decidedOn')], later.record.decidedOn);
    return;
  }
  const entered = standings.map((one) => one.length > 0);
  if (!entered.includes(true)) {
    const last = candidates.at(-1);
    yield notEntered(
      candidates.map((one) => place(one, 'outcome')),
      last?.record.outcome ?? 'pending',
    );
    return;
  }
  if (entered.includes(false)) return;
  if (!wasFiledSo) yield* statusDiffers(each, entry, standings.flat());
  yield* holderDiffers(each, entry, latest);
}

/**
 * What an entry may be on a day: as entered; the demander's own as the last adjustment leaves it. Nothing
 * where it never entered.
 */
function standingsOf(
  file: SubjectFile,
  one: Filed<'reserve-entry'>,
  entries: readonly Filed<'reserve-entry'>[],
  day: DateText,
): readonly Standing[] {
  const { outcome, facts } = one.record;
  const asEntered: Standing = { statuses: [outcome], witnesses: [place(one, 'outcome')] };
  if (outcome === 'ineligible') return [];
  const hasEntered = outcome !== 'pending' || wasEntered(one, entries);
  if (facts.route !== 'demander') return hasEntered ? [asEntered] : [];
  const adjusted = lastAdjustments(file, one.day, day).map((adjustment): Standing => {
    if (adjustment === undefined) return asEntered;
    return {
      statuses: statusesOf(adjustment.record.facts.after.needs),
      witnesses: [place(one, 'outcome'), place(adjustment, 'facts.after.needs')],
    };
  });
  if (hasEntered) return adjusted;
  const nowEntered = adjusted.some(({ statuses }) =>
    statuses.some((status) => status !== 'pending'),
  );
  return nowEntered ? adjusted : [];
}

/** Whether an entry that is pending stood in the reserve before: with a need solved again it does once more. */
function wasEntered(
  one: Filed<'reserve-entry'>,
  entries: readonly Filed<'reserve-entry'>[],
): boolean {
  let before: Filed<'reserve-entry'> | undefined;
  for (const each of entries) {
    if (each === one) break;
    if (each.record.outcome !== 'pending') before = each;
  }
  return before !== undefined && before.record.outcome !== 'ineligible';
}

/** Which adjustment may be the last between an entry and a day; `undefined`: none may be. */
function lastAdjustments(
  file: SubjectFile,
  entered: DateText,
  day: DateText,
): (Filed<'demand-adjustment'> | undefined)[] {
  const { candidates } = latestOn(allowedAdjustments(file), day);
  const after = candidates.filter((each) => each.day > entered);
  if (after.some((each) => each.day < day)) return after;
  const sameDay = latestOn(allowedAdjustments(file), entered).candidates.filter(
    (each) => each.day === entered,
  );
  return [undefined, ...sameDay, ...after];
}

function* statusDiffers(
  each: Filed<'project-application'>,
  { status }: StatedEntry,
  standings: readonly Standing[],
): Generator<Found, void, undefined> {
  const onRecord = standings.flatMap(({ statuses }) => statuses);
  const [first] = onRecord;
  if (first === undefined || onRecord.includes(status)) return;
  const rank = (one: string) => RANKS[one] ?? 0;
  // What is better than a status that can be stated is 揭榜成功, and nothing else.
  const isWorse = onRecord.every((one) => rank(status) < rank(one));
  const path = 'facts.entry.status';
  yield {
    weight: isWorse ? 'C' : 'D',
    at: place(each, path),
    against: [...witnessesOf(standings)],
    stated: status,
    onRecord: first,
    proves: isWorse ? { path, value: first } : undefined,
  };
}

/** Each place once. */
function witnessesOf(standings: readonly Standing[]): PlaceIn[] {
  const seen = new Map<string, PlaceIn>();
  for (const witness of standings.flatMap(({ witnesses }) => witnesses)) {
    seen.set(`${witness.each.index} ${witness.path}`, witness);
  }
  return [...seen.values()];
}

function* holderDiffers(
  each: Filed<'project-application'>,
  { holder }: StatedEntry,
  latest: Latest<'reserve-entry'>,
): Generator<Found, void, undefined> {
  if (holder === undefined) return;
  const others = againstAll(latest, ({ record }) => {
    const { name } = record.facts.applicant ?? {};
    return name === undefined || sameText(name, holder) ? undefined : name;
  });
  const last = others.at(-1);
  if (last === undefined) return;
  const path = 'facts.entry.holder';
  const agreed = others.every(([, name]) => sameText(name, last[1]));
  yield {
    weight: 'C',
    at: place(each, path),
    against: others.map(([other]) => place(other, 'facts.applicant.name')),
    stated: holder,
    onRecord: last[1],
    proves: agreed ? { path, value: last[1] } : undefined,
  };
}
