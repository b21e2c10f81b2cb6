import type { Facts } from '../entities/facts.js';
import { formalConditions, isInForm, supplement } from '../rules/article-13-formal.js';
import type { Context } from '../rules/rule.js';
import { asOf } from '../values/date.js';
import type { Decision, Grounds, Outcomes } from './decision.js';

export type FormalOutcome = 'accepted' | 'supplement' | 'not-accepted';

const OUTCOMES = ['accepted', 'supplement', 'not-accepted'] as const;

/** How the formal review of an application may end, Article 13. */
export const formalReview = {
  kind: 'formal-review',
  outcomes: OUTCOMES,
  rules: [formalConditions, supplement],
  conclude: overAllCompletions,
} as const satisfies Decision<'formal-review', FormalOutcome>;

/** The lawful outcomes of one completion of the facts. */
type Lawful = readonly FormalOutcome[];

const IN_FORM: Lawful = ['accepted'];
/** Whether to ask for a supplement, or to ask again, is the agency's choice (可, R13.supplement). */
const AGENCY_MAY_ASK: Lawful = ['supplement', 'not-accepted'];
const STILL_TIME: Lawful = ['supplement'];
const TOO_LATE: Lawful = ['not-accepted'];

/** Lawful is what every completion allows, possible what any of them does. */
function overAllCompletions({ facts, context }: Grounds<'formal-review'>): Outcomes<FormalOutcome> {
  const form = isInForm(facts);
  const completions = [
    ...(form === 'fail' ? [] : [IN_FORM]),
    ...(form === 'pass' ? [] : whereNotInForm(facts, context)),
  ];
  return {
    lawful: OUTCOMES.filter((outcome) => completions.every((lawful) => lawful.includes(outcome))),
    possible: OUTCOMES.filter((outcome) => completions.some((lawful) => lawful.includes(outcome))),
  };
}

function whereNotInForm(facts: Facts<'formal-review'>, { decidedOn }: Context): Lawful[] {
  const notice = asOf(facts.notice, decidedOn);
  const supplied = asOf(facts.supplement, decidedOn);
  if (notice === null) return [AGENCY_MAY_ASK];
  if (notice === undefined) {
    // Not asked, or asked with any deadline and nothing filed; or, if that is open too, anything filed.
    const nothingFiled = [AGENCY_MAY_ASK, STILL_TIME, TOO_LATE];
    return supplied === undefined ? [...nothingFiled, IN_FORM] : nothingFiled;
  }
  if (supplied === undefined) return [IN_FORM, AGENCY_MAY_ASK, STILL_TIME, TOO_LATE];
  if (supplied === null) return [decidedOn <= notice.deadline ? STILL_TIME : TOO_LATE];
  if (supplied.on > notice.deadline) return [TOO_LATE];
  const mended = isInForm(supplied);
  return [...(mended === 'fail' ? [] : [IN_FORM]), ...(mended === 'pass' ? [] : [AGENCY_MAY_ASK])];
}
