import { isKnown } from '../regulation/editions.js';
import { PARTY_KINDS } from '../regulation/words.js';
import { gather } from '../values/gather.js';
import { allOf, both, reaches, settled, type Truth, UNKNOWN } from '../values/kleene.js';
import { DELTA } from '../values/place.js';
import type { Application } from './article-12-application.js';
import { citiesOnRecord, type Regions, regionsOf } from './regions.js';
import { type Context, type DeclaredRule, parameter, reads } from './rule.js';
import { liesInDelta } from './territory.js';
import { AT_LEAST, EXACTLY, type Turn } from './turn.js';

type Unit = NonNullable<Application['units']>[number];

const isLead = ({ role }: Unit): boolean => role === 'lead';
const leadsOf = ({ units }: Application) => units?.filter(isLead);

const turnsOnRoles = ({ units = [] }: Application): Turn[] =>
  units.map((_, index) => ({ of: `facts.units.${index}.role`, passes: ['lead', 'participant'] }));

/** Articles 12, 15, 18: one lead signs and is managed (R12.lead). */
export const oneLead: DeclaredRule<'A12.one-lead', Application> = {
  id: 'A12.one-lead',
  article: 12,
  modality: 'must',
  turnsAt: (facts) => [
    { of: 'facts.units', unit: 'item', limit: 1, gives: EXACTLY },
    ...turnsOnRoles(facts),
  ],
  result(facts) {
    const leads = leadsOf(facts);
    return leads === undefined ? UNKNOWN : settled(leads.length === 1);
  },
  shows: (facts) => ({ leads: leadsOf(facts)?.length }),
  needs: ['facts.units'],
};

/** Articles 12, 15, 18: the lead sits in the delta, or no department could sign with it (R12.lead). */
export const leadRegion: DeclaredRule<'A12.lead-region', Application> = {
  id: 'A12.lead-region',
  article: 12,
  modality: 'must',
  turnsAt: (facts) => [
    { of: 'facts.units', unit: 'item', limit: 1, gives: AT_LEAST },
    ...turnsOnRoles(facts),
    ...(facts.units ?? []).flatMap((unit, index): Turn[] =>
      isLead(unit) ? [{ of: `facts.units.${index}.place`, within: DELTA }] : [],
    ),
  ],
  result(facts) {
    const leads = leadsOf(facts);
    if (leads === undefined) return UNKNOWN;
    return both(
      settled(leads.length > 0),
      allOf(leads, ({ place }) => liesInDelta(place)),
    );
  },
  shows: (facts) => {
    const leads = leadsOf(facts);
    return { places: leads && gather(leads, ({ place }) => place) };
  },
  needs: ({ units }) =>
    units === undefined ? ['facts.units'] : unrecorded(units, 'place', isLead),
};

/** Article 12: units from two provinces of the delta or more, the lead's counted (R12.units). */
export const regions: DeclaredRule<'A12.regions', Application, Regions | undefined> = {
  id: 'A12.regions',
  article: 12,
  modality: 'must',
  reads: ['minimumRegions'],
  turnsAt: ({ units = [] }, context) => [
    {
      of: 'facts.units',
      unit: 'region',
      limit: parameter(context, 'minimumRegions'),
      gives: AT_LEAST,
    },
    ...units.map((_, index) => ({
      of: `facts.units.${index}.place`,
      within: countsCities(context) ? citiesAmong(units) : DELTA,
    })),
  ],
  result: (_, context, covered): Truth =>
    covered === undefined
      ? UNKNOWN
      : reaches(covered.least, covered.most, parameter(context, 'minimumRegions')),
  shows(_, context, covered) {
    if (covered === undefined) return {};
    const required = parameter(context, 'minimumRegions');
    const certain = [...covered.certain];
    return countsCities(context) ? { cities: certain, required } : { provinces: certain, required };
  },
  needs: ({ units }) => (units === undefined ? ['facts.units'] : unrecorded(units, 'place')),
  open: () => 'several-places',
  mends: (_, context, covered) => [
    { path: 'facts.units', add: parameter(context, 'minimumRegions') - (covered?.most ?? 0) },
  ],
};

const countsCities = (context: Context): boolean => reads(context, 'R12.units', 'city');

/** The prefectures on record, beside them any other of each province, and what says the province alone (R12.units). */
const citiesAmong = (units: readonly Unit[]): readonly string[] => [
  ...[...DELTA, ...citiesOnRecord(units)],
  ...['320000', '330000', '340000'],
];

/** From how many regions the units come, read once a record; nothing where either is not on record. */
export function regionsCovered({ units }: Application, context: Context): Regions | undefined {
  const { minimumRegions } = context.edition.parameters;
  if (units === undefined || !isKnown(minimumRegions)) return undefined;
  return regionsOf(units, countsCities(context) ? 'city' : 'province', minimumRegions);
}

const kindsOf = (units: readonly Unit[]) =>
  PARTY_KINDS.filter((kind) => units.some((unit) => unit.kind === kind));

/** Article 12: a consortium joins several kinds of units, which is supported. */
export const consortium: DeclaredRule<'A12.consortium', Application> = {
  id: 'A12.consortium',
  article: 12,
  modality: 'advise',
  turnsAt: ({ units = [] }) => [
    { of: 'facts.units', unit: 'item', limit: 2, gives: AT_LEAST },
    ...units.map((_, index) => ({ of: `facts.units.${index}.kind`, passes: PARTY_KINDS })),
  ],
  result({ units }) {
    if (units === undefined) return UNKNOWN;
    const least = kindsOf(units).length;
    return reaches(least, mostKinds(units, least), 2);
  },
  shows: ({ units }) => (units === undefined ? {} : { kinds: kindsOf(units) }),
  needs: ({ units }) => (units === undefined ? ['facts.units'] : unrecorded(units, 'kind')),
  mends: ({ units = [] }) => [{ path: 'facts.units', add: 2 - mostKinds(units) }],
};

/** A unit whose kind is not on record may be of a further one. */
function mostKinds(units: readonly Unit[], least = kindsOf(units).length): number {
  const unrecordedUnits = units.filter(({ kind }) => kind === undefined).length;
  return Math.min(PARTY_KINDS.length, least + unrecordedUnits);
}

function unrecorded(units: readonly Unit[], field: 'place' | 'kind', which = (_: Unit) => true) {
  return gather(units, (unit, index) =>
    which(unit) && unit[field] === undefined ? `facts.units.${index}.${field}` : undefined,
  );
}
