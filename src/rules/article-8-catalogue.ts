import type { Facts } from '../entities/facts.js';
import { ASSESSMENT_CRITERIA } from '../regulation/words.js';
import { atLeast, settled, UNKNOWN } from '../values/kleene.js';
import { attestedBy, takenBy } from './procedure.js';
import type { DeclaredRule } from './rule.js';
import { AT_LEAST } from './turn.js';

type Catalogue = Facts<'demand-catalogue'>;
type Criterion = (typeof ASSESSMENT_CRITERIA)[number];

/** Article 8: experts of the industry are invited, so at least one. */
export const assessingExperts: DeclaredRule<'A8.experts', Catalogue> = {
  id: 'A8.experts',
  article: 8,
  modality: 'must',
  turnsAt: [{ of: 'facts.assessment.experts', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  result: ({ assessment }) => atLeast(assessment?.experts, 1),
  shows: ({ assessment }) => ({ experts: assessment?.experts }),
  needs: ['facts.assessment.experts'],
  mends: () => [{ path: 'facts.assessment.experts', atLeast: 1 }],
};

const notAssessed = (criteria: readonly Criterion[]) =>
  ASSESSMENT_CRITERIA.filter((criterion) => !criteria.includes(criterion));

/** Article 8: all five points were looked at; none has a threshold of its own (R8.criteria). */
export const assessmentCriteria: DeclaredRule<'A8.criteria', Catalogue> = {
  id: 'A8.criteria',
  article: 8,
  modality: 'must',
  turnsAt: [{ of: 'facts.assessment.criteria', holds: ASSESSMENT_CRITERIA }],
  result({ assessment }) {
    const criteria = assessment?.criteria;
    return criteria === undefined ? UNKNOWN : settled(notAssessed(criteria).length === 0);
  },
  shows({ assessment }) {
    const criteria = assessment?.criteria;
    return criteria === undefined
      ? {}
      : { criteria: [...criteria], lacking: notAssessed(criteria) };
  },
  needs: ['facts.assessment.criteria'],
};

/** Article 8: a catalogue is proposed of what the assessment favours (R8.conclusion). */
export const assessmentConclusion: DeclaredRule<'A8.conclusion', Catalogue> = {
  id: 'A8.conclusion',
  article: 8,
  modality: 'must',
  ...attestedBy<Catalogue>(
    'facts.assessment.favourable',
    ({ assessment }) => assessment?.favourable,
  ),
};

/** Article 8: the task force deliberates on the proposed catalogue. */
export const catalogueDeliberation: DeclaredRule<'A8.deliberation', Catalogue> = {
  id: 'A8.deliberation',
  article: 8,
  modality: 'must',
  ...takenBy<Catalogue>('facts.deliberation', 'catalogueBody', ({ deliberation }) => deliberation),
};
