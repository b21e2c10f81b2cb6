import type { Facts } from '../entities/facts.js';
import { DIRECTIONS } from '../regulation/words.js';
import { attested, both, is, settled, type Truth, UNKNOWN } from '../values/kleene.js';
import { DELTA, DEPARTMENTS } from '../values/place.js';
import { asWritten, isOneOf } from '../values/text.js';
import { type DeclaredRule, reads } from './rule.js';
import { competenceTurns, isAmongFour, isCompetent } from './territory.js';
import { AT_LEAST, attestedAt } from './turn.js';

type Collection = Facts<'demand-collection'>;

/** Article 7: software, chips, equipment, materials or demonstration in a major project. */
export const direction: DeclaredRule<'A7.direction', Collection> = {
  id: 'A7.direction',
  article: 7,
  modality: 'advise',
  turnsAt: [{ of: 'facts.demand.direction', passes: DIRECTIONS }],
  result({ demand: { direction: given } }) {
    return given === undefined ? UNKNOWN : settled(isOneOf(given, DIRECTIONS));
  },
  shows: ({ demand: { direction: given } }) => ({ direction: given && asWritten(given) }),
  needs: ['facts.demand.direction'],
};

/** Articles 6 and 7: each department collects the demands of its own province (R7.place). */
export const collectionJurisdiction: DeclaredRule<'A7.jurisdiction', Collection> = {
  id: 'A7.jurisdiction',
  article: 7,
  modality: 'must',
  turnsAt: ({ department, demander }, context) =>
    reads(context, 'R7.place', 'any-department')
      ? [
          { of: 'facts.department', passes: DEPARTMENTS },
          { of: 'facts.demander.place', within: DELTA },
        ]
      : competenceTurns('facts.department', 'facts.demander.place', department, demander?.place),
  result: ({ department, demander }, context) =>
    reads(context, 'R7.place', 'any-department')
      ? isAmongFour(department, demander?.place)
      : isCompetent(department, demander?.place),
  shows: ({ department, demander }, context) => ({
    department,
    place: demander?.place,
    anyDepartment: reads(context, 'R7.place', 'any-department') ? true : undefined,
  }),
  needs: ['facts.department', 'facts.demander.place'],
};

/** Article 7: a backbone enterprise of the industry, as attested (R7.backbone). */
export const backboneDemander: DeclaredRule<'A7.demander', Collection> = {
  id: 'A7.demander',
  article: 7,
  modality: 'must',
  turnsAt: [
    { of: 'facts.demander.kind', passes: ['enterprise'] },
    attestedAt('facts.demander.backbone'),
  ],
  result: ({ demander }) => both(isEnterprise(demander?.kind), attested(demander?.backbone)),
  shows: ({ demander }) => ({ kind: demander?.kind, backbone: demander?.backbone }),
  needs: ['facts.demander.kind', 'facts.demander.backbone'],
};

/** Article 7: a need that wants outside strength, so at least one that is put to outsiders. */
export const externalNeed: DeclaredRule<'A7.external-need', Collection> = {
  id: 'A7.external-need',
  article: 7,
  modality: 'must',
  turnsAt: [{ of: 'facts.demand.needs', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  result: ({ demand: { needs } }) => (needs === undefined ? UNKNOWN : settled(needs.length > 0)),
  shows: ({ demand: { needs } }) => ({ needs: needs?.length }),
  needs: ['facts.demand.needs'],
  mends: () => [{ path: 'facts.demand.needs', add: 1 }],
};

/** Whether a party is an enterprise, where its kind is on record. */
export function isEnterprise(kind: string | undefined): Truth {
  return is(kind, 'enterprise');
}
