import {
  type Formal,
  formalConditions,
  formOf,
  isInForm,
  supplement,
} from '../rules/article-13-formal.js';
import { type Context, reads } from '../rules/rule.js';
import { asOf } from '../values/date.js';
import { FAIL, PASS } from '../values/kleene.js';
import type { DeclaredDecision, Ground } from './decision.js';

export type FormalOutcome = 'accepted' | 'supplement' | 'not-accepted';

const OUTCOMES = ['accepted', 'supplement', 'not-accepted'] as const;

/** How the formal review of an application may end, Article 13. */
export const formalReview: DeclaredDecision<
  'formal-review',
  ['accepted', 'supplement', 'not-accepted'],
  ['A13.formal', 'A13.supplement']
> = {
  kind: 'formal-review',
  outcomes: OUTCOMES,
  rules: [formalConditions, supplement],
  readings: ['R13.supplement'],
  conclude: overAllCompletions,
  concludesStatus: true,
};

/** The lawful outcomes of one completion of the facts. */
type Lawful = readonly FormalOutcome[];

const IN_FORM: Lawful = ['accepted'];
/** Whether to ask again for what is still lacking is the agency's choice. */
const AGENCY_MAY_ASK: Lawful = ['supplement', 'not-accepted'];
const STILL_TIME: Lawful = ['supplement'];
const TOO_LATE: Lawful = ['not-accepted'];

/** Lawful is what every completion allows, possible what any of them does. */
function overAllCompletions({ facts, context }: Ground<'formal-review', undefined>) {
  const form = formOf(facts, context);
  const completions = [
    ...(form === FAIL ? [] : [IN_FORM]),
    ...(form === PASS ? [] : whereNotInForm(facts, context)),
  ];
  return {
    lawful: OUTCOMES.filter((outcome) => completions.every((lawful) => lawful.includes(outcome))),
    possible: OUTCOMES.filter((outcome) => completions.some((lawful) => lawful.includes(outcome))),
  };
}

/** Whether to ask for a supplement at all is the agency's choice (可), unless the edition reads it otherwise (R13.supplement). */
const whereNotAsked = (context: Context): Lawful =>
  reads(context, 'R13.supplement', 'must-call') ? STILL_TIME : AGENCY_MAY_ASK;

function whereNotInForm(facts: Formal, context: Context): Lawful[] {
  const { decidedOn, edition } = context;
  const notice = asOf(facts.notice, decidedOn);
  const supplied = asOf(facts.supplement, decidedOn);
  if (notice === null) return [whereNotAsked(context)];
  const anything = [IN_FORM, AGENCY_MAY_ASK, STILL_TIME, TOO_LATE];
  // Where the edition does not say what becomes of a supplement, anything may.
  if (edition.rules?.[supplement.id]?.state === 'unknown') return anything;
  if (notice === undefined) {
    // Not asked, or asked with any deadline and nothing filed; or, if that is open too, anything filed.
    const nothingFiled = [whereNotAsked(context), STILL_TIME, TOO_LATE];
    return supplied === undefined ? anything : nothingFiled;
  }
  if (supplied === undefined) return anything;
  if (supplied === null) return [decidedOn <= notice.deadline ? STILL_TIME : TOO_LATE];
  if (supplied.on > notice.deadline) return [TOO_LATE];
  const mended = isInForm(supplied);
  return [...(mended === FAIL ? [] : [IN_FORM]), ...(mended === PASS ? [] : [AGENCY_MAY_ASK])];
}
