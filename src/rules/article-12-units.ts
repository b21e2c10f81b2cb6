import { PARTY_KINDS } from '../regulation/words.js';
import { gather } from '../values/gather.js';
import { all } from '../values/kleene.js';
import { DELTA, type Place, provinceOf } from '../values/place.js';
import type { Application } from './article-12-application.js';
import { type Answer, AT_LEAST, EXACTLY, fail, lacking, missing, pass, type Rule } from './rule.js';
import { liesInDelta } from './territory.js';

type Unit = NonNullable<Application['units']>[number];

/** Articles 12, 15, 18: one lead signs and is managed (R12.lead). */
export const oneLead = {
  id: 'A12.one-lead',
  article: 12,
  modality: 'must',
  turnsAt: [{ of: 'facts.units', unit: 'item', limit: () => 1, gives: EXACTLY }],
  check({ units }) {
    if (units === undefined) return missing(['facts.units']);
    const leads = units.filter(isLead).length;
    return leads === 1 ? pass({ leads }) : fail({ leads });
  },
} as const satisfies Rule<Application>;

/** Articles 12, 15, 18: the lead sits in the delta, or no department could sign with it (R12.lead). */
export const leadRegion = {
  id: 'A12.lead-region',
  article: 12,
  modality: 'must',
  turnsAt: [{ of: 'facts.units', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  check(facts) {
    const { units } = facts;
    if (units === undefined) return missing(['facts.units']);
    const leads = units.filter(isLead);
    const evidence = { places: gather(leads, ({ place }) => place) };
    if (leads.length === 0) return fail(evidence);
    const result = all(leads.map(({ place }) => liesInDelta(place)));
    return result === 'unknown'
      ? missing(lacking(facts, unrecorded(units, 'place', isLead)), evidence)
      : { result, facts: evidence };
  },
} as const satisfies Rule<Application>;

/** Article 12: units from two provinces of the delta or more, the lead's counted (R12.units). */
export const regions = {
  id: 'A12.regions',
  article: 12,
  modality: 'must',
  turnsAt: [
    {
      of: 'facts.units',
      unit: 'region',
      limit: (_, { edition }) => edition.parameters.minimumRegions,
      gives: AT_LEAST,
    },
  ],
  check(facts, { edition: { parameters } }) {
    const { units } = facts;
    if (units === undefined) return missing(['facts.units']);
    const provinces = provincesCovered(units);
    const bound = boundOf(provinces.length, units, 'place', DELTA.length);
    const evidence = { provinces, required: parameters.minimumRegions };
    return atLeast(parameters.minimumRegions, bound, facts, 'place', evidence);
  },
} as const satisfies Rule<Application>;

/** Article 12: a consortium joins several kinds of units, which is supported. */
export const consortium = {
  id: 'A12.consortium',
  article: 12,
  modality: 'advise',
  turnsAt: [{ of: 'facts.units', unit: 'item', limit: () => 2, gives: AT_LEAST }],
  check(facts) {
    const { units } = facts;
    if (units === undefined) return missing(['facts.units']);
    const kinds = PARTY_KINDS.filter((kind) => units.some((unit) => unit.kind === kind));
    const bound = boundOf(kinds.length, units, 'kind', PARTY_KINDS.length);
    return atLeast(2, bound, facts, 'kind', { kinds });
  },
} as const satisfies Rule<Application>;

/**
 * The provinces of the delta from which a list of units comes, by prefix and in the order 31, 32, 33,
 * 34: Shanghai, Jiangsu, Zhejiang, Anhui. Units elsewhere may join and count nothing; a unit whose place
 * is not on record is not counted either. Article 12, R12.units.
 *
 * @example
 * ```ts
 * provincesCovered([{ place: '320500' }, { place: '320100' }, { place: '110000' }]) // => ["32"]
 * ```
 */
export function provincesCovered(
  units: readonly { readonly place?: Place | undefined }[],
): (typeof DELTA)[number][] {
  return DELTA.filter((province) =>
    units.some(({ place }) => place !== undefined && provinceOf(place) === province),
  );
}

/** How many distinct values there are at least and at most: one not on record may be a further one. */
function boundOf(
  distinct: number,
  units: readonly Unit[],
  field: 'place' | 'kind',
  ceiling: number,
) {
  const unrecordedUnits = units.filter((unit) => unit[field] === undefined).length;
  return { least: distinct, most: Math.min(ceiling, distinct + unrecordedUnits) };
}

function atLeast(
  required: number,
  { least, most }: { readonly least: number; readonly most: number },
  facts: Application,
  field: 'place' | 'kind',
  evidence: { readonly [key: string]: number | string[] },
): Answer {
  if (least >= required) return pass(evidence);
  if (most >= required)
    return missing(lacking(facts, unrecorded(facts.units ?? [], field)), evidence);
  return fail(evidence, { path: 'facts.units', add: required - most });
}

const isLead = ({ role }: Unit): boolean => role === 'lead';

function unrecorded(units: readonly Unit[], field: 'place' | 'kind', which = (_: Unit) => true) {
  return gather(units, (unit, index) =>
    which(unit) && unit[field] === undefined ? `units.${index}.${field}` : undefined,
  );
}
