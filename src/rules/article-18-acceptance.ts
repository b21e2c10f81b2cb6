import type { Facts } from '../entities/facts.js';
import { ACCEPTANCE_CRITERIA } from '../regulation/words.js';
import { AT_LEAST, fail, judged, missing, pass, type Rule } from './rule.js';
import { isCompetent } from './territory.js';

type Acceptance = Facts<'project-acceptance'>;

/** Article 18: the department where the lead sits accepts the project. */
export const acceptingDepartment = {
  id: 'A18.department',
  article: 18,
  modality: 'must',
  turnsAt: 'place',
  check(facts) {
    const { department } = facts;
    const place = facts.lead?.place;
    const result = isCompetent(department, place);
    return judged(result, { department, place }, facts, 'department', 'lead.place');
  },
} as const satisfies Rule<Acceptance>;

/** Article 18: innovation, application and contribution are all weighed. */
export const acceptanceCriteria = {
  id: 'A18.criteria',
  article: 18,
  modality: 'must',
  turnsAt: [{ of: 'facts.criteria', unit: 'item', limit: () => 3, gives: AT_LEAST }],
  check({ criteria }) {
    if (criteria === undefined) return missing(['facts.criteria']);
    const lacking = ACCEPTANCE_CRITERIA.filter((criterion) => !criteria.includes(criterion));
    const evidence = { criteria: [...criteria], lacking };
    return lacking.length === 0 ? pass(evidence) : fail(evidence);
  },
} as const satisfies Rule<Acceptance>;
