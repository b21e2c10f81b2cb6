import type { Facts } from '../entities/facts.js';
import {
  allOf,
  atMost,
  attested,
  both,
  FAIL,
  PASS,
  settled,
  type Truth,
  UNKNOWN,
} from '../values/kleene.js';
import { DEPARTMENTS, isDepartment } from '../values/place.js';
import { asWritten } from '../values/text.js';
import { atFour, attestedBy, isJoint, jointly } from './procedure.js';
import { type Context, type DeclaredRule, parameter, reads } from './rule.js';
import { AT_LEAST, AT_MOST, attestedAt, type Turn } from './turn.js';

type Review = Facts<'expert-review'>;

const oneSuffices = (context: Context): boolean => reads(context, 'R14.joint', 'one');

/** Article 14: an agency holds the review together with the four departments (R9.joint, R14.joint). */
export const jointReview: DeclaredRule<'A14.joint', Review> = {
  id: 'A14.joint',
  article: 14,
  modality: 'must',
  turnsAt: (_, context) =>
    oneSuffices(context)
      ? [{ of: 'facts.departments', holds: DEPARTMENTS, atLeast: 1 }]
      : [atFour('facts.departments')],
  result({ departments }, context) {
    if (departments === undefined || !oneSuffices(context)) return isJoint(departments);
    return departments.some(isDepartment) ? PASS : FAIL;
  },
  shows({ departments }, context) {
    if (!oneSuffices(context)) return jointly(departments);
    if (departments === undefined) return { atLeast: 1 };
    const present = DEPARTMENTS.filter((each) => departments.includes(each));
    return { departments: [...departments], present, atLeast: 1 };
  },
  needs: ['facts.departments'],
};

type Expert = NonNullable<Review['experts']>[number];

const isInPool = ({ inPool }: Expert): Truth => attested(inPool);

const outsidePool = ({ experts = [] }: Review): string[] =>
  experts.filter(({ inPool }) => inPool === false).map(({ id }) => asWritten(id));

/** Article 14: every expert comes from the national pool, and there is at least one. */
export const nationalPool: DeclaredRule<'A14.pool', Review> = {
  id: 'A14.pool',
  article: 14,
  modality: 'must',
  turnsAt: ({ experts = [] }) => [
    { of: 'facts.experts', unit: 'item', limit: 1, gives: AT_LEAST },
    ...experts.map((_, index): Turn => attestedAt(`facts.experts.${index}.inPool`)),
  ],
  result({ experts }) {
    if (experts === undefined) return UNKNOWN;
    return both(settled(experts.length > 0), allOf(experts, isInPool));
  },
  shows: (facts) =>
    facts.experts === undefined
      ? {}
      : { experts: facts.experts.length, outside: outsidePool(facts) },
  needs: ({ experts }) =>
    experts?.map((_, index) => `facts.experts.${index}.inPool`) ?? ['facts.experts'],
  mends: ({ experts }) => (experts?.length === 0 ? [{ path: 'facts.experts', add: 1 }] : []),
};

const mostRounds = (context: Context): number => parameter(context, 'reviewRoundsPerYear').max;

/** Article 14: one or two rounds a year; a third is irregular (R14.round). */
export const reviewFrequency: DeclaredRule<'A14.frequency', Review> = {
  id: 'A14.frequency',
  article: 14,
  modality: 'must',
  reads: ['reviewRoundsPerYear'],
  turnsAt: [
    {
      of: 'facts.roundOfYear',
      unit: 'round',
      limit: (_: Review, context: Context) => mostRounds(context),
      gives: AT_MOST,
    },
  ],
  result: ({ roundOfYear }, context) => atMost(roundOfYear, mostRounds(context)),
  shows: ({ roundOfYear }, context) =>
    roundOfYear === undefined ? {} : { roundOfYear, max: mostRounds(context) },
  needs: ['facts.roundOfYear'],
  mends(_, context) {
    const max = mostRounds(context);
    // Rounds are counted from 1: where an edition allows none, no number mends it.
    return max < 1 ? [] : [{ path: 'facts.roundOfYear', atMost: max }];
  },
};

/** Articles 14 and 15: what is proposed for approval was reviewed and found good (R8.conclusion). */
export const favourableReview: DeclaredRule<'A14.review', Facts<'project-approval'>> = {
  id: 'A14.review',
  article: 14,
  modality: 'must',
  ...attestedBy<Facts<'project-approval'>>(
    'facts.reviewFavourable',
    ({ reviewFavourable }) => reviewFavourable,
  ),
};
