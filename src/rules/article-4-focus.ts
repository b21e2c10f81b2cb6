import type { Facts } from '../entities/facts.js';
import { canonicalText, sameText } from '../values/text.js';
import { attestedFact } from './procedure.js';
import { AT_LEAST, AT_MOST, fail, missing, pass, type Rule } from './rule.js';

type Collection = Facts<'demand-collection'>;

/** Article 4: the support centres on key fields; 等 and 因地制宜 leave others open (R4.focus). */
export const keyField = {
  id: 'A4.field',
  article: 4,
  modality: 'advise',
  turnsAt: 'word',
  check({ demand: { field } }, { edition: { parameters } }) {
    if (field === undefined) return missing(['facts.demand.field']);
    const evidence = { field: canonicalText(field), keyFields: [...parameters.keyFields] };
    return parameters.keyFields.some((key) => sameText(key, field))
      ? pass(evidence)
      : fail(evidence);
  },
} as const satisfies Rule<Collection>;

/** Article 4: a breakthrough within two to three years. */
export const focusDuration = {
  id: 'A4.duration',
  article: 4,
  modality: 'advise',
  turnsAt: [
    {
      of: 'facts.demand.months',
      unit: 'month',
      limit: (_, { edition }) => edition.parameters.focusMonths.min,
      gives: AT_LEAST,
    },
    {
      of: 'facts.demand.months',
      unit: 'month',
      limit: (_, { edition }) => edition.parameters.focusMonths.max,
      gives: AT_MOST,
    },
  ],
  check({ demand: { months } }, { edition: { parameters } }) {
    if (months === undefined) return missing(['facts.demand.months']);
    const { min, max } = parameters.focusMonths;
    const evidence = { months, min, max };
    if (months < min) return fail(evidence, { path: 'facts.demand.months', atLeast: min });
    if (months <= max) return pass(evidence);
    // A month is the least there is: where an edition allows none, no number mends it.
    return max < 1 ? fail(evidence) : fail(evidence, { path: 'facts.demand.months', atMost: max });
  },
} as const satisfies Rule<Collection>;

/** Article 4: a need that takes regions together to solve. */
export const crossRegion = {
  id: 'A4.cross-region',
  article: 4,
  modality: 'advise',
  turnsAt: 'attested',
  check: (facts) => attestedFact(facts, facts.demand.crossRegion, 'crossRegion', 'demand.'),
} as const satisfies Rule<Collection>;
