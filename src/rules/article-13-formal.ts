import type { Facts } from '../entities/facts.js';
import { asOf } from '../values/date.js';
import { attested, both, FAIL, not, PASS, settled, type Truth, UNKNOWN } from '../values/kleene.js';
import { attestedBy, takenBy } from './procedure.js';
import type { Context, DeclaredRule } from './rule.js';
import { AT_LEAST, AT_MOST, attestedAt, onDecision, type Sides, type Turn } from './turn.js';

export type Formal = Facts<'formal-review'>;
type Review = Facts<'expert-review'>;

interface Checked {
  readonly conforming?: boolean | undefined;
  readonly complete?: boolean | undefined;
}

/** Whether a file, or what was supplied for it, conforms and is complete. */
export function isInForm({ conforming, complete }: Checked): Truth {
  return both(attested(conforming), attested(complete));
}

/** Article 13: the form is checked for conformity and completeness. */
export const formalConditions: DeclaredRule<'A13.formal', Formal> = {
  id: 'A13.formal',
  article: 13,
  modality: 'define',
  turnsAt: [attestedAt('facts.conforming'), attestedAt('facts.complete')],
  result: isInForm,
  shows: ({ conforming, complete }) => ({ conforming, complete }),
  needs: ['facts.conforming', 'facts.complete'],
};

/** Whether the file is in form as the edition in force lets one know it: where that is unknown, either. */
export function formOf(facts: Formal, { edition }: Context): Truth {
  return edition.rules?.[formalConditions.id]?.state === 'unknown' ? UNKNOWN : isInForm(facts);
}

const ANY_SIDE: Sides = [PASS, PASS, PASS];

const turnsOfSupplement = ({ notice, supplement }: Formal, { decidedOn }: Context): Turn[] => {
  const deadline = notice?.deadline;
  const of = 'facts.supplement.on';
  return [
    ...(deadline === undefined
      ? []
      : [
          { of, unit: 'day', limit: deadline, gives: AT_MOST } as const,
          { of, unit: 'day', limit: decidedOn, gives: [PASS, PASS, UNKNOWN] } as const,
          {
            of: 'decidedOn',
            unit: 'day',
            limit: deadline,
            gives: [UNKNOWN, UNKNOWN, FAIL],
          } as const,
        ]),
    { of: 'facts.notice.deadline', unit: 'day', limit: decidedOn, gives: [FAIL, UNKNOWN, UNKNOWN] },
    { of: 'facts.notice.on', unit: 'day', limit: decidedOn, gives: AT_MOST },
    // Without a notice there is no supplement but none.
    ...(notice === undefined ? [{ of: 'facts.supplement', passes: [], fails: [null] }] : []),
    // Nothing is supplied before it is asked for.
    ...(notice == null ? [] : [{ of, unit: 'day', limit: notice.on, gives: ANY_SIDE } as const]),
    ...(supplement == null
      ? []
      : [
          attestedAt('facts.supplement.conforming'),
          attestedAt('facts.supplement.complete'),
          {
            of: 'facts.notice.deadline',
            unit: 'day',
            limit: supplement.on,
            gives: AT_LEAST,
          } as const,
        ]),
  ];
};

/** Article 13: what was asked for came in by the deadline, and now the file is in form (R13.supplement). */
export const supplement: DeclaredRule<'A13.supplement', Formal> = {
  id: 'A13.supplement',
  article: 13,
  modality: 'define',
  turnsAt: turnsOfSupplement,
  applies: (facts, context) =>
    both(not(settled(formOf(facts, context) === PASS)), noticeMayStand(facts, context)),
  appliesAt: [
    attestedAt('facts.conforming'),
    attestedAt('facts.complete'),
    { of: 'facts.notice', passes: [], fails: [null] },
    { of: 'facts.notice.on', unit: 'day', limit: onDecision, gives: AT_MOST },
  ],
  result(facts, { decidedOn }) {
    const notice = asOf(facts.notice, decidedOn);
    const supplied = asOf(facts.supplement, decidedOn);
    if (notice == null || supplied === undefined) return UNKNOWN;
    if (supplied === null) return decidedOn > notice.deadline ? FAIL : UNKNOWN;
    return supplied.on > notice.deadline ? FAIL : isInForm(supplied);
  },
  shows(facts, { decidedOn }) {
    const notice = asOf(facts.notice, decidedOn);
    if (notice == null) return {};
    const { deadline } = notice;
    const supplied = asOf(facts.supplement, decidedOn);
    if (supplied == null) return { deadline, supplement: supplied };
    const { on, conforming, complete } = supplied;
    return { deadline, on, conforming, complete };
  },
  needs({ notice, supplement: supplied }, { decidedOn }) {
    if (notice === undefined) return ['facts.notice'];
    // One dated after the day of decision has not come in, and nothing of it is asked for.
    if (asOf(supplied, decidedOn) === null) return [];
    return ['facts.supplement.conforming', 'facts.supplement.complete'];
  },
  open: () => 'awaiting-supplement',
};

/** A notice on record as none, or later than the day of decision, leaves nothing to be supplied. */
const noticeMayStand = (facts: Formal, { decidedOn }: Context): Truth =>
  settled(asOf(facts.notice, decidedOn) !== null);

/** Article 13: only what passed the formal review goes to expert review. */
export const acceptedFirst: DeclaredRule<'A13.accepted-first', Review> = {
  id: 'A13.accepted-first',
  article: 13,
  modality: 'must',
  ...attestedBy<Review>('facts.formallyAccepted', ({ formallyAccepted }) => formallyAccepted),
};

/** Article 13: the task force recommends applications, before the review (R13.recommend). */
export const recommended: DeclaredRule<'A13.recommended', Review> = {
  id: 'A13.recommended',
  article: 13,
  modality: 'must',
  ...takenBy<Review>('facts.recommended', 'recommendingBody', (facts) => facts.recommended),
};
