import type { Facts } from '../entities/facts.js';
import { ACCEPTANCE_CRITERIA } from '../regulation/words.js';
import { settled, UNKNOWN } from '../values/kleene.js';
import type { DeclaredRule } from './rule.js';
import { competenceTurns, isCompetent } from './territory.js';

type Acceptance = Facts<'project-acceptance'>;
type Criterion = (typeof ACCEPTANCE_CRITERIA)[number];

/** Article 18: the department where the lead sits accepts the project. */
export const acceptingDepartment: DeclaredRule<'A18.department', Acceptance> = {
  id: 'A18.department',
  article: 18,
  modality: 'must',
  turnsAt: ({ department, lead }) =>
    competenceTurns('facts.department', 'facts.lead.place', department, lead?.place),
  result: ({ department, lead }) => isCompetent(department, lead?.place),
  shows: ({ department, lead }) => ({ department, place: lead?.place }),
  needs: ['facts.department', 'facts.lead.place'],
};

const notWeighed = (criteria: readonly Criterion[]) =>
  ACCEPTANCE_CRITERIA.filter((criterion) => !criteria.includes(criterion));

/** Article 18: innovation, application and contribution are all weighed. */
export const acceptanceCriteria: DeclaredRule<'A18.criteria', Acceptance> = {
  id: 'A18.criteria',
  article: 18,
  modality: 'must',
  turnsAt: [{ of: 'facts.criteria', holds: ACCEPTANCE_CRITERIA }],
  result: ({ criteria }) =>
    criteria === undefined ? UNKNOWN : settled(notWeighed(criteria).length === 0),
  shows: ({ criteria }) =>
    criteria === undefined ? {} : { criteria: [...criteria], lacking: notWeighed(criteria) },
  needs: ['facts.criteria'],
};
