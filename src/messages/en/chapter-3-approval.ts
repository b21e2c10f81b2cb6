import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';
import { allFour, byBody, competent, notAllFour, notByBody, notCompetent } from './bodies.js';

/** Articles 14 and 15. */
export const chapter3Approval = {
  'A14.joint': {
    name: 'Joint review',
    pass: () => allFour('the review'),
    fail: (seen) => notAllFour(seen, 'the review'),
    unknown: () => 'whether all four departments take part in the review',
  },
  'A14.pool': {
    name: 'National expert pool',
    pass: (seen) =>
      `all reviewing experts (${seen.plain('experts')}) come from the national S&T expert pool`,
    fail: (seen) =>
      seen.is('experts', 0)
        ? {
            fact: 'there is no reviewing expert',
            mend: 'with at least one from the national S&T expert pool it complies',
          }
        : {
            fact: `these reviewing experts are not in the national S&T expert pool: ${seen.texts('outside')}`,
            mend: 'with experts from the pool in their place it complies',
          },
    unknown: () => 'whether all reviewing experts come from the national S&T expert pool',
  },
  'A14.frequency': {
    name: 'Rounds of review',
    pass: (seen) =>
      `this is round ${seen.plain('roundOfYear')} of the year, and at most ${seen.plain('max')} may be held`,
    fail: (seen) => ({
      fact: `this is round ${seen.plain('roundOfYear')} of the year, and at most ${seen.plain('max')} may be held`,
      mend: 'held in the next year it complies',
    }),
    unknown: () => 'whether the round keeps within those of a year',
  },
  'A14.review': {
    name: 'Outcome of the review',
    pass: () => 'the review came out in favour',
    fail: () => 'the review came out against the project, which cannot be approved',
    unknown: () => 'whether the review came out in favour',
  },
  'A15.joint-list': {
    name: 'Joint list of projects',
    pass: () => allFour('settling the list of projects'),
    fail: (seen) =>
      seen.is('proposal', null)
        ? {
            fact: 'by the day of decision there was no list of projects',
            mend: 'once the four departments have settled it together it complies',
          }
        : notAllFour(seen, 'the settling of the list'),
    unknown: () => 'whether all four departments settled the list of projects',
  },
  'A15.deliberation': {
    name: 'Deliberation on approval',
    pass: (seen) => byBody(seen, 'the list of projects was', 'deliberated on and passed'),
    fail: (seen) => notByBody(seen, 'the list of projects', 'deliberated on'),
    unknown: () => 'whether the list of projects was deliberated on and passed',
  },
  'A15.order': {
    name: 'List before deliberation',
    pass: (seen) =>
      seen.is('proposedOn', null) || seen.is('deliberatedOn', null)
        ? 'list and deliberation have not both taken place, so neither precedes the other'
        : `the list was settled on ${seen.plain('proposedOn')} and deliberated on on ${seen.plain('deliberatedOn')}, in this order`,
    fail: (seen) => ({
      fact: `the deliberation of ${seen.plain('deliberatedOn')} came before the list, which was settled on ${seen.plain('proposedOn')}`,
      mend: 'with a new deliberation on the settled list it complies',
    }),
    unknown: () => 'whether the list was settled before the deliberation',
  },
  'A15.approved-first': {
    name: 'Approval first',
    pass: (seen) => `the project was approved in the deliberation of ${seen.plain('on')}`,
    fail: (seen) => ({
      fact: seen.is('deliberation', null)
        ? 'by the day of decision there had been no deliberation on approval'
        : `the deliberation of ${seen.plain('on')} did not approve the project`,
      mend: 'announcing and signing are open once it is approved',
    }),
    unknown: () => 'whether the project was approved in deliberation',
  },
  'A15.announcement': {
    name: 'Announcement',
    pass: (seen) => byBody(seen, 'the approved project was', 'announced'),
    fail: (seen) => notByBody(seen, 'the approved project', 'announced'),
    unknown: () => 'whether the approved project was announced',
  },
  'A15.signing-department': {
    name: 'Signing department',
    pass: (seen) => competent(seen, 'the lead unit', 'signed'),
    fail: (seen) =>
      seen.is('agreement', null) ? NOT_SIGNED : notCompetent(seen, 'the lead unit', 'signed'),
    unknown: () => 'whether the department where the lead unit sits signed',
  },
  'A15.both-documents': {
    name: 'Task agreement and contract',
    pass: () => 'task agreement and contract are both signed',
    fail: (seen) => (seen.is('agreement', null) ? NOT_SIGNED : notBothSigned(seen)),
    unknown: () => 'whether task agreement and contract are both signed',
  },
  'A15.sequence': {
    name: 'Order of the steps',
    pass: (seen) =>
      steps(seen) === ''
        ? 'none of the steps has taken place, so there is no order to keep'
        : `the steps keep their order (${steps(seen)})`,
    fail: (seen) => ({
      fact: `the steps go backwards (${steps(seen)}), where deliberation, announcement and signing must follow each other`,
      mend: 'taken again in this order they comply',
    }),
    unknown: () => 'whether deliberation, announcement and signing keep their order',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

const NOT_SIGNED: Fault = {
  fact: 'by the day of decision task agreement and contract had not been signed',
  mend: 'once the department where the lead unit sits has signed them it complies',
};

function notBothSigned(seen: Seen): Fault {
  const lacking = [
    ...(seen.is('taskAgreement', true) ? [] : ['the task agreement']),
    ...(seen.is('contract', true) ? [] : ['the contract']),
  ].join(' and ');
  return { fact: `${lacking} had not been signed`, mend: 'once that is signed it complies' };
}

function steps(seen: Seen): string {
  const dated = [
    ['deliberatedOn', 'deliberation'],
    ['announcedOn', 'announcement'],
    ['signedOn', 'signing'],
  ] as const;
  return dated
    .filter(([key]) => seen.has(key) && !seen.is(key, null))
    .map(([key, step]) => `${step} ${seen.plain(key)}`)
    .join(', ');
}
