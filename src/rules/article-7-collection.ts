import type { Facts } from '../entities/facts.js';
import { DIRECTIONS } from '../regulation/words.js';
import { all, attested, type Kleene, settled } from '../values/kleene.js';
import { canonicalText } from '../values/text.js';
import { AT_LEAST, fail, judged, missing, pass, type Rule } from './rule.js';
import { isCompetent } from './territory.js';

type Collection = Facts<'demand-collection'>;

/** Article 7: software, chips, equipment, materials or demonstration in a major project. */
export const direction = {
  id: 'A7.direction',
  article: 7,
  modality: 'advise',
  turnsAt: 'word',
  check({ demand }) {
    if (demand.direction === undefined) return missing(['facts.demand.direction']);
    const named = canonicalText(demand.direction);
    const evidence = { direction: named };
    return DIRECTIONS.some((each) => each === named) ? pass(evidence) : fail(evidence);
  },
} as const satisfies Rule<Collection>;

/** Articles 6 and 7: each department collects the demands of its own province (R7.place). */
export const collectionJurisdiction = {
  id: 'A7.jurisdiction',
  article: 7,
  modality: 'must',
  turnsAt: 'place',
  check(facts) {
    const { department } = facts;
    const place = facts.demander?.place;
    const result = isCompetent(department, place);
    return judged(result, { department, place }, facts, 'department', 'demander.place');
  },
} as const satisfies Rule<Collection>;

/** Article 7: a backbone enterprise of the industry, as attested (R7.backbone). */
export const backboneDemander = {
  id: 'A7.demander',
  article: 7,
  modality: 'must',
  turnsAt: 'attested',
  check(facts) {
    const { kind, backbone } = facts.demander ?? {};
    const result = all([isEnterprise(kind), attested(backbone)]);
    return judged(result, { kind, backbone }, facts, 'demander.kind', 'demander.backbone');
  },
} as const satisfies Rule<Collection>;

/** Article 7: a need that wants outside strength, so at least one that is put to outsiders. */
export const externalNeed = {
  id: 'A7.external-need',
  article: 7,
  modality: 'must',
  turnsAt: [{ of: 'facts.demand.needs', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  check({ demand: { needs } }) {
    if (needs === undefined) return missing(['facts.demand.needs']);
    const evidence = { needs: needs.length };
    return needs.length > 0
      ? pass(evidence)
      : fail(evidence, { path: 'facts.demand.needs', add: 1 });
  },
} as const satisfies Rule<Collection>;

/** Whether a party is an enterprise, where its kind is on record. */
export function isEnterprise(kind: string | undefined): Kleene {
  return kind === undefined ? 'unknown' : settled(kind === 'enterprise');
}
