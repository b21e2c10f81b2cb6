import type { Json } from '../../values/plain.js';
import { canonicalText, isOneOf } from '../../values/text.js';
import { type Check, type Found, type PlaceIn, place, shown } from '../check.js';
import type { Filed } from '../filed.js';
import { latestOn } from '../latest.js';
import { allowedAdjustments, collectedNeeds, type Need } from '../needs.js';
import type { SubjectFile } from '../subject-file.js';
import { solvedBefore, solvedRecords } from './solved-before.js';

/** A demand as it may have stood, and every way in which it may be written. */
interface Version {
  readonly needs: readonly Need[] | undefined;
  readonly names: readonly string[];
  readonly tasks: readonly string[];
  /** How the text of a need may run besides as it stands here. */
  readonly noticed: readonly string[];
  readonly of: Filed<'demand-collection'> | Filed<'demand-adjustment'>;
}

/** The demand as first published: as collected by then, in its own words or in those of the notice. */
function publishedVersions(file: SubjectFile): Version[] {
  const [first] = file.permitted(file.all('demand-publication'));
  if (first === undefined) return [];
  const { notice } = first.record.facts;
  const also = (text: string | undefined) => (text === undefined ? [] : [text]);
  return collectedNeeds(file, first.day).map(({ each, needs }) => ({
    needs,
    names: [each.record.facts.demand.name, ...also(notice.name)],
    tasks: [each.record.facts.demand.task, ...also(notice.task)],
    noticed: notice.needs ?? [],
    of: each,
  }));
}

/** The demand as an adjustment may have found it. */
function versionsBefore(
  file: SubjectFile,
  each: Filed,
  asPublished: readonly Version[],
): readonly Version[] {
  const latest = latestOn(allowedAdjustments(file), each.day);
  const candidates = latest.candidates.filter((one) => one !== each);
  const adjusted = candidates.map(
    (adjustment): Version => ({
      needs: adjustment.record.facts.after.needs,
      names: [adjustment.record.facts.after.name],
      tasks: [adjustment.record.facts.after.task],
      noticed: [],
      of: adjustment,
    }),
  );
  return candidates.some(({ day }) => day < each.day) ? adjusted : [...asPublished, ...adjusted];
}

const needsPathOf = ({ kind }: Filed) =>
  kind === 'demand-collection' ? 'facts.demand.needs' : 'facts.after.needs';

/**
 * Whether needs are those of a version: the ids, and the text of each. Of a demand whose notice leaves needs out as
 * many may be told as that has.
 */
function areThoseOf({ needs = [], noticed }: Version, stated: readonly Need[]): boolean {
  const texts = new Map(needs.map(({ id, text }) => [canonicalText(id), text]));
  const { size } = new Set(stated.map(({ id }) => canonicalText(id)));
  const asNoticed = noticed.length > 0 && size === noticed.length;
  if (size !== texts.size && !asNoticed) return false;
  return stated.every(({ id, text }) => {
    const own = texts.get(canonicalText(id));
    if (own === undefined) return false;
    return isOneOf(text, [own, ...noticed]);
  });
}

/** Article 11: the needs as first published are those that were collected and published. */
export const adjustmentPublished = {
  id: 'F.adjustment-published',
  articles: [11],
  weights: ['C'],
  at: ['demand-adjustment facts.published'],
  against: ['demand-collection facts.demand.needs'],
  proves: true,
  *find(file) {
    const path = 'facts.published';
    const versions = publishedVersions(file);
    for (const each of file.all('demand-adjustment')) {
      const stated = each.record.facts.published;
      if (stated === undefined || versions.length === 0) continue;
      if (versions.some((one) => one.needs === undefined || areThoseOf(one, stated))) continue;
      yield differing(each, path, shown(stated), versions);
    }
  },
} as const satisfies Check;

function differing(
  each: Filed,
  path: string,
  stated: Json | undefined,
  versions: readonly Version[],
  value: Json | undefined = shown(versions[0]?.needs),
): Found {
  const first = JSON.stringify(versions[0]?.needs);
  const agreed = versions.every(({ needs }) => JSON.stringify(needs) === first);
  const proves = agreed && value !== undefined ? { path, value } : undefined;
  return {
    weight: 'C',
    at: place(each, path),
    against: versions.map(({ of }) => place(of, needsPathOf(of))),
    stated,
    onRecord: shown(versions.at(-1)?.needs),
    proves,
  };
}

/** Article 11: an adjustment starts from the demand as it stands. */
export const adjustmentBefore = {
  id: 'F.adjustment-before',
  articles: [11],
  weights: ['C'],
  at: ['demand-adjustment facts.before'],
  against: [
    'demand-adjustment facts.after',
    'demand-collection facts.demand',
    'reserve-entry facts.needs',
  ],
  proves: true,
  *find(file) {
    const asPublished = publishedVersions(file);
    const solving = solvedRecords(file);
    const solvingDays = solving.map((one) => one.each);
    for (const each of file.all('demand-adjustment')) {
      const versions = versionsBefore(file, each, asPublished);
      yield* wordsBefore(each, versions);
      const solved = [...solvedBefore(each, solving, solvingDays)];
      yield* needsBefore(each, versions, new Set(solved.map(({ at }) => at.path)));
      yield* solved;
    }
  },
} as const satisfies Check;

function* wordsBefore(
  each: Filed<'demand-adjustment'>,
  versions: readonly Version[],
): Generator<Found, void, undefined> {
  const { before } = each.record.facts;
  for (const [field, plural] of [
    ['name', 'names'],
    ['task', 'tasks'],
  ] as const) {
    const stated = before[field];
    const path = `facts.before.${field}`;
    const same = versions.some((one) => isOneOf(stated, one[plural]));
    const [first] = versions;
    const value = first?.[plural][0];
    if (same || value === undefined) continue;
    const against: PlaceIn[] = versions.map(({ of }) =>
      place(of, of.kind === 'demand-collection' ? `facts.demand.${field}` : `facts.after.${field}`),
    );
    const agreed = versions.every((one) => one[plural][0] === value);
    const proves = agreed ? { path, value } : undefined;
    yield { weight: 'C', at: place(each, path), against, stated, onRecord: value, proves };
  }
}

function* needsBefore(
  each: Filed<'demand-adjustment'>,
  versions: readonly Version[],
  provedSolved: ReadonlySet<string>,
): Generator<Found, void, undefined> {
  const stated = each.record.facts.before.needs;
  if (versions.length === 0) return;
  if (versions.some((one) => one.needs === undefined || areThoseOf(one, stated))) return;
  const states = new Map(
    stated.map(({ id, solved }, row) => [
      canonicalText(id),
      provedSolved.has(`facts.before.needs.${row}.solved`) || solved,
    ]),
  );
  // What is in force comes in as it is on record, with what the adjustment or the file knows to be solved.
  const value = versions[0]?.needs?.map(({ id, text }) => {
    const solved = states.get(canonicalText(id));
    return solved === undefined ? { id, text } : { id, text, solved };
  });
  yield differing(each, 'facts.before.needs', shown(stated), versions, shown(value));
}
