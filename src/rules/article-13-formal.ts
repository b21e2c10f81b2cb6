import type { Facts } from '../entities/facts.js';
import { asOf, type DateText } from '../values/date.js';
import { all, attested, type Kleene } from '../values/kleene.js';
import { attestedFact, byBody } from './procedure.js';
import {
  AT_MOST,
  type Context,
  fail,
  judged,
  missing,
  onDecision,
  open,
  type Rule,
} from './rule.js';

type Formal = Facts<'formal-review'>;
type Review = Facts<'expert-review'>;
type Supplement = NonNullable<Formal['supplement']>;

interface Checked {
  readonly conforming?: boolean | undefined;
  readonly complete?: boolean | undefined;
}

/** Whether a file, or what was supplied for it, conforms and is complete. */
export function isInForm({ conforming, complete }: Checked): Kleene {
  return all([attested(conforming), attested(complete)]);
}

/** Article 13: the form is checked for conformity and completeness. */
export const formalConditions = {
  id: 'A13.formal',
  article: 13,
  modality: 'define',
  turnsAt: 'attested',
  check(facts) {
    const { conforming, complete } = facts;
    return judged(isInForm(facts), { conforming, complete }, facts, 'conforming', 'complete');
  },
} as const satisfies Rule<Formal>;

const deadline = ({ notice }: Formal): DateText | undefined => notice?.deadline;

/** Article 13: what was asked for came in by the deadline, and now the file is in form (R13.supplement). */
export const supplement = {
  id: 'A13.supplement',
  article: 13,
  modality: 'define',
  turnsAt: [
    { of: 'facts.supplement.on', unit: 'day', limit: deadline, gives: AT_MOST },
    {
      of: 'facts.supplement.on',
      unit: 'day',
      limit: onDecision,
      gives: ['pass', 'pass', 'unknown'],
    },
    { of: 'decidedOn', unit: 'day', limit: deadline, gives: ['unknown', 'unknown', 'fail'] },
  ],
  applies: (facts, { decidedOn }: Context) =>
    isInForm(facts) !== 'pass' && asOf(facts.notice, decidedOn) != null,
  check(facts, { decidedOn }) {
    const deadline = facts.notice?.deadline ?? '';
    const supplied = asOf(facts.supplement, decidedOn);
    if (supplied === undefined) return missing(['facts.supplement'], { deadline });
    if (supplied !== null) return answerToSupplement(facts, supplied, deadline);
    const evidence = { deadline, supplement: null };
    return decidedOn > deadline ? fail(evidence) : open('awaiting-supplement', evidence);
  },
} as const satisfies Rule<Formal>;

function answerToSupplement(facts: Formal, supplied: Supplement, deadline: DateText) {
  const { on, conforming, complete } = supplied;
  const evidence = { deadline, on, conforming, complete };
  if (on > deadline) return fail(evidence);
  const result = isInForm(supplied);
  return judged(result, evidence, facts, 'supplement.conforming', 'supplement.complete');
}

/** Article 13: only what passed the formal review goes to expert review. */
export const acceptedFirst = {
  id: 'A13.accepted-first',
  article: 13,
  modality: 'must',
  turnsAt: 'attested',
  check: (facts) => attestedFact(facts, facts.formallyAccepted, 'formallyAccepted'),
} as const satisfies Rule<Review>;

/** Article 13: the task force recommends applications, before the review (R13.recommend). */
export const recommended = {
  id: 'A13.recommended',
  article: 13,
  modality: 'must',
  turnsAt: 'word',
  check: (facts, { edition }) =>
    byBody(facts.recommended, edition.parameters.recommendingBody, 'facts.recommended'),
} as const satisfies Rule<Review>;
