import type { Facts } from '../entities/facts.js';
import { ASSESSMENT_CRITERIA } from '../regulation/words.js';
import { attestedFact, byBody } from './procedure.js';
import { AT_LEAST, fail, lacking, missing, pass, type Rule } from './rule.js';

type Catalogue = Facts<'demand-catalogue'>;

/** Article 8: experts of the industry are invited, so at least one. */
export const assessingExperts = {
  id: 'A8.experts',
  article: 8,
  modality: 'must',
  turnsAt: [{ of: 'facts.assessment.experts', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  check(facts) {
    const experts = facts.assessment?.experts;
    if (experts === undefined) return missing(lacking(facts, ['assessment.experts']));
    return experts >= 1
      ? pass({ experts })
      : fail({ experts }, { path: 'facts.assessment.experts', atLeast: 1 });
  },
} as const satisfies Rule<Catalogue>;

/** Article 8: all five points were looked at; none has a threshold of its own (R8.criteria). */
export const assessmentCriteria = {
  id: 'A8.criteria',
  article: 8,
  modality: 'must',
  turnsAt: [{ of: 'facts.assessment.criteria', unit: 'item', limit: () => 5, gives: AT_LEAST }],
  check(facts) {
    const criteria = facts.assessment?.criteria;
    if (criteria === undefined) return missing(lacking(facts, ['assessment.criteria']));
    const left = ASSESSMENT_CRITERIA.filter((criterion) => !criteria.includes(criterion));
    const evidence = { criteria: [...criteria], lacking: left };
    return left.length === 0 ? pass(evidence) : fail(evidence);
  },
} as const satisfies Rule<Catalogue>;

/** Article 8: a catalogue is proposed of what the assessment favours. */
export const assessmentConclusion = {
  id: 'A8.conclusion',
  article: 8,
  modality: 'must',
  turnsAt: 'attested',
  check: (facts) => attestedFact(facts, facts.assessment?.favourable, 'favourable', 'assessment.'),
} as const satisfies Rule<Catalogue>;

/** Article 8: the task force deliberates on the proposed catalogue. */
export const catalogueDeliberation = {
  id: 'A8.deliberation',
  article: 8,
  modality: 'must',
  turnsAt: 'word',
  check: ({ deliberation }, { edition }) =>
    byBody(deliberation, edition.parameters.deliberatingBody, 'facts.deliberation'),
} as const satisfies Rule<Catalogue>;
