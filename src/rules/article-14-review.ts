import type { Facts } from '../entities/facts.js';
import { all, attested } from '../values/kleene.js';
import { canonicalText } from '../values/text.js';
import { attestedFact, byAllFour } from './procedure.js';
import { AT_LEAST, AT_MOST, fail, lacking, missing, pass, type Rule } from './rule.js';

type Review = Facts<'expert-review'>;

/** Article 14: an agency holds the review together with the four departments (R9.joint). */
export const jointReview = {
  id: 'A14.joint',
  article: 14,
  modality: 'must',
  turnsAt: [{ of: 'facts.departments', unit: 'item', limit: () => 4, gives: AT_LEAST }],
  check: ({ departments }) => byAllFour(departments, 'facts.departments'),
} as const satisfies Rule<Review>;

/** Article 14: every expert comes from the national pool, and there is at least one. */
export const nationalPool = {
  id: 'A14.pool',
  article: 14,
  modality: 'must',
  turnsAt: [{ of: 'facts.experts', unit: 'item', limit: () => 1, gives: AT_LEAST }],
  check(facts) {
    const { experts } = facts;
    if (experts === undefined) return missing(['facts.experts']);
    const outside = experts
      .filter(({ inPool }) => inPool === false)
      .map(({ id }) => canonicalText(id));
    const evidence = { experts: experts.length, outside };
    if (experts.length === 0) return fail(evidence, { path: 'facts.experts', add: 1 });
    const result = all(experts.map(({ inPool }) => attested(inPool)));
    if (result !== 'unknown') return result === 'pass' ? pass(evidence) : fail(evidence);
    return missing(
      lacking(
        facts,
        experts.map((_, index) => `experts.${index}.inPool`),
      ),
      evidence,
    );
  },
} as const satisfies Rule<Review>;

/** Article 14: one or two rounds a year; a third is irregular (R14.round). */
export const reviewFrequency = {
  id: 'A14.frequency',
  article: 14,
  modality: 'must',
  turnsAt: [
    {
      of: 'facts.roundOfYear',
      unit: 'round',
      limit: (_, { edition }) => edition.parameters.reviewRoundsPerYear.max,
      gives: AT_MOST,
    },
  ],
  check({ roundOfYear }, { edition: { parameters } }) {
    if (roundOfYear === undefined) return missing(['facts.roundOfYear']);
    const { max } = parameters.reviewRoundsPerYear;
    const evidence = { roundOfYear, max };
    if (roundOfYear <= max) return pass(evidence);
    // Rounds are counted from 1: where an edition allows none, no number mends it.
    return max < 1 ? fail(evidence) : fail(evidence, { path: 'facts.roundOfYear', atMost: max });
  },
} as const satisfies Rule<Review>;

/** Articles 14 and 15: what is proposed for approval was reviewed and found good. */
export const favourableReview = {
  id: 'A14.review',
  article: 14,
  modality: 'must',
  turnsAt: 'attested',
  check: (facts) => attestedFact(facts, facts.reviewFavourable, 'reviewFavourable'),
} as const satisfies Rule<Facts<'project-approval'>>;
