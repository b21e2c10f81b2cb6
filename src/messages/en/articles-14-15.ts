import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';
import {
  allFour,
  byBody,
  competent,
  notAllFour,
  notByBody,
  notCompetent,
  whetherFour,
} from './bodies.js';
import { counted } from './counts.js';

/** Articles 14 and 15. */
export const articles14And15 = {
  'A14.joint': {
    name: 'Joint review',
    pass: (seen) => allFour(seen, 'the review'),
    fail: (seen) => notAllFour(seen, 'the review'),
    unknown: (seen) => whetherFour(seen, 'the review'),
  },
  'A14.pool': {
    name: 'National expert pool',
    pass: (seen) =>
      seen.is('experts', 1)
        ? 'the one reviewing expert comes from the national S&T expert pool'
        : `all ${counted(seen.number('experts'), 'reviewing expert')} come from the national S&T expert pool`,
    fail: (seen) =>
      seen.is('experts', 0)
        ? {
            fact: 'there is no reviewing expert',
            mend: 'with at least one from the national S&T expert pool the requirement is met',
          }
        : {
            fact: `${seen.count('outside') === 1 ? 'this reviewing expert is' : 'these reviewing experts are'} not in the national S&T expert pool: ${seen.texts('outside')}`,
            mend: 'with all of them from the pool the requirement is met',
          },
    unknown: () => 'whether all reviewing experts come from the national S&T expert pool',
  },
  'A14.frequency': {
    name: 'Rounds of review',
    pass: (seen) =>
      `this is round ${seen.plain('roundOfYear')} of the year, and at most ${seen.plain('max')} may be held`,
    fail: (seen) => ({
      fact: `this is round ${seen.plain('roundOfYear')} of the year, and at most ${seen.plain('max')} may be held`,
      mend: 'held in the next year it meets the requirement',
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
    pass: (seen) => allFour(seen, 'settling the list of projects'),
    fail: (seen) =>
      seen.is('proposal', null)
        ? {
            fact: 'by the day of decision there was no list of projects',
            mend: 'settled by the four departments together, it meets the requirement',
          }
        : notAllFour(seen, 'settling the list of projects'),
    unknown: () => 'whether all four departments settled the list of projects',
  },
  'A15.deliberation': {
    name: 'Deliberation on approval',
    pass: (seen) => byBody(seen, 'the list of projects was', 'put to deliberation and passed'),
    fail: (seen) =>
      notByBody(seen, 'the list of projects', 'put to deliberation', 'deliberated on and passed'),
    unknown: () => 'whether the list of projects was deliberated on and passed',
  },
  'A15.order': {
    name: 'List before deliberation',
    pass: (seen) =>
      seen.is('proposedOn', null) || seen.is('deliberatedOn', null)
        ? 'list and deliberation have not both taken place, so there is no question of their order'
        : `the list was settled on ${seen.date('proposedOn')} and put to deliberation on ${seen.date('deliberatedOn')}, in this order`,
    fail: (seen) => ({
      fact: `the deliberation of ${seen.date('deliberatedOn')} came before the list, which was settled on ${seen.date('proposedOn')}`,
      mend: 'with a deliberation not before the list the requirement is met',
    }),
    unknown: () => 'whether the list was settled before the deliberation',
  },
  'A15.approved-first': {
    name: 'Approval first',
    pass: (seen) => `the project was approved in the deliberation of ${seen.date('on')}`,
    fail: (seen) => ({
      fact: seen.is('deliberation', null)
        ? 'by the day of decision there had been no deliberation on approval'
        : `the deliberation of ${seen.date('on')} did not approve the project`,
      mend: 'announcing and signing are possible once it is approved',
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
    unknown: () => 'whether the department where the lead unit is located signed',
  },
  'A15.both-documents': {
    name: 'Task agreement and contract',
    pass: () => 'task agreement and contract are both signed',
    fail: (seen) => (seen.is('agreement', null) ? NOT_SIGNED : notBothSigned(seen)),
    unknown: () => 'whether task agreement and contract are both signed',
  },
  'A15.sequence': {
    name: 'Order of the steps',
    pass: (seen) => {
      const steps = stepsOf(seen);
      if (steps.length === 0)
        return 'none of the steps has taken place, so there is no question of their order';
      return steps.length === 1
        ? `only one step has taken place (${said(steps)}), so there is no question of their order`
        : `the steps keep their order (${said(steps)})`;
    },
    fail: (seen) => ({
      fact: `the steps do not keep their order (${said(stepsOf(seen))}): ${turned(stepsOf(seen))}`,
      mend: 'in their order they meet the requirement',
    }),
    unknown: () => 'whether deliberation, announcement and signing keep their order',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

const NOT_SIGNED: Fault = {
  fact: 'by the day of decision task agreement and contract had not been signed',
  mend: 'with both signed by the department where the lead unit is located the requirement is met',
};

function notBothSigned(seen: Seen): Fault {
  const lacking = [
    ...(seen.is('taskAgreement', true) ? [] : ['the task agreement']),
    ...(seen.is('contract', true) ? [] : ['the contract']),
  ].join(' and ');
  return {
    fact: `${lacking} had not been signed`,
    mend: 'with both signed the requirement is met',
  };
}

interface Step {
  readonly name: string;
  readonly on: string;
  readonly said: string;
}

/** Those of the three steps that are dated, in the order of the text. */
function stepsOf(seen: Seen): Step[] {
  const steps = [
    ['deliberatedOn', 'deliberation'],
    ['announcedOn', 'announcement'],
    ['signedOn', 'signing'],
  ] as const;
  return steps
    .filter(([key]) => seen.has(key) && !seen.is(key, null))
    .map(([key, name]) => ({ name, on: seen.plain(key), said: `${name} ${seen.date(key)}` }));
}

const said = (steps: readonly Step[]): string => steps.map((step) => step.said).join(', ');

/** Which steps came before that on which they depend: before the deliberation, else before the one before. */
function turned([first, ...later]: readonly Step[]): string {
  const tooEarly = later.filter(({ on }) => first !== undefined && on < first.on);
  return first === undefined || tooEarly.length === 0
    ? `${later.at(-1)?.name} came before ${later.at(0)?.name}`
    : `${tooEarly.map(({ name }) => name).join(' and ')} came before ${first.name}`;
}
