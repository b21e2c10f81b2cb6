import type { RuleId } from '../../index.js';
import { OBJECTIVES as CODED_OBJECTIVES, PLATFORMS as CODED_PLATFORMS } from '../coded-words.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';
import { byBody, notByBody, ofBody } from './bodies.js';
import { codeWritten } from './codes.js';
import { counted, numberInWords } from './counts.js';
import { entryHolder, NO_LEAD } from './entry-holder.js';
import { BODIES, KINDS_OF_UNITS, OBJECTIVES, PLATFORMS, STATUSES } from './terms.js';

/** Articles 12 and 13. */
export const articles12And13 = {
  'A12.guide': {
    name: 'Annual guide',
    pass: (seen) =>
      `${seen.word('issuer', BODIES)} ${ofBody(seen, 'issuer', 'has', 'have')} issued the annual guide for ${seen.plain('year')}`,
    fail: guideFault,
    unknown: () => 'whether the annual guide has been issued',
  },
  'A12.reserve': {
    name: 'In the reserve',
    pass: (seen) => `the demand is in the reserve as ${seen.word('status', STATUSES)}`,
    fail: () => ({
      fact: 'the demand is not in the reserve',
      mend: 'application is possible once it has entered',
    }),
    unknown: () => 'whether the demand is in the reserve',
  },
  'A12.holder': entryHolder,
  'A12.partial-entry': {
    name: 'Entry fully taken up',
    pass: () => 'the entry is fully taken up (“揭榜成功”)',
    fail: () => ({
      fact: 'the entry is partly taken up (“部分揭榜成功”), with needs still unsolved',
      mend: 'with all of them solved the requirement is met',
    }),
    unknown: () => 'whether the entry is fully taken up (“揭榜成功”)',
  },
  'A12.one-lead': {
    name: 'One lead unit',
    pass: () => 'there is exactly one lead unit',
    fail: (seen) => ({
      fact: seen.is('leads', 0)
        ? NO_LEAD
        : `there are ${counted(seen.number('leads'), 'lead unit')}`,
      mend: 'with exactly one the requirement is met',
    }),
    unknown: () => 'whether there is exactly one lead unit',
  },
  'A12.lead-region': {
    name: 'Lead unit in the delta',
    pass: (seen) =>
      `${seen.count('places') === 1 ? 'the lead unit is' : 'the lead units are'} located in the delta (${seen.places('places')})`,
    fail: (seen) => ({
      fact:
        seen.count('places') > 0
          ? `${seen.count('places') === 1 ? 'the' : 'a'} lead unit is located outside the delta (${seen.places('places', 'outside')})`
          : NO_LEAD,
      mend: 'with a unit of the delta as lead the requirement is met',
    }),
    unknown: () => 'whether the lead unit is located in the delta',
  },
  'A12.regions': {
    name: 'Two provinces or more',
    pass: (seen) => {
      const grain = grainOf(seen);
      const required = `at least ${numberInWords(seen.number('required'))}`;
      return seen.count(grain) < seen.number('required')
        ? `whichever of their recorded places is each unit’s own, the units come from ${required} of the ${REGIONS[grain]}`
        : `the units come from ${seen.provinces(grain)}; ${required} of the ${REGIONS[grain]} ${areRequired(seen)}`;
    },
    fail: (seen) => ({
      fact: `${coveredRegions(seen)}; at least ${numberInWords(seen.number('required'))} ${areRequired(seen)}`,
      mend: `with units from ${numberInWords(seen.toAdd())} more the requirement is met`,
    }),
    unknown: (seen) => {
      if (!seen.has('required')) {
        return 'whether the units come from enough provinces or cities of the delta';
      }
      const question = `${coveredRegions(seen)}, and whether the ${numberInWords(seen.number('required'))} required ${seen.is('required', 1) ? 'is' : 'are'} reached`;
      if (seen.open !== 'several-places' || grainOf(seen) === 'provinces') return question;
      return {
        clause: `${question} cannot be told yet: as its place is recorded, a unit may lie in any one of several cities, and finding out in which settles it`,
      };
    },
  },
  'A12.leader': {
    name: 'Project leader',
    pass: (seen) => `the project leader is ${seen.text('leader')}`,
    fail: () => ({
      fact: 'no project leader is named',
      mend: 'with one named the requirement is met',
    }),
    unknown: () => 'whether a project leader is named',
  },
  'A12.team': {
    name: 'Core team',
    pass: (seen) => `the core team has ${counted(seen.number('members'), 'member')}`,
    fail: () => ({
      fact: 'the core team has no member',
      mend: 'with at least one the requirement is met',
    }),
    unknown: () => 'whether the core team has a member',
  },
  'A12.platform': {
    name: 'National system',
    pass: () => 'the application goes through the national S&T management information system',
    fail: (seen) =>
      codeWritten(seen, 'the platform of the application', 'platform', CODED_PLATFORMS) ?? {
        fact: `the application goes through ${seen.word('platform', PLATFORMS)}, where the national S&T management information system is required`,
        mend: 'through that system the requirement is met',
      },
    unknown: () =>
      'whether the application goes through the national S&T management information system',
  },
  'A12.objective': {
    name: 'Objective',
    pass: (seen) => `the objective of the task is ${seen.word('objective', OBJECTIVES)}`,
    fail: () => ({
      fact: 'the task has no objective',
      mend: 'with one named the requirement is met',
    }),
    unknown: () => 'whether the task has an objective',
  },
  'A12.objective-listed': {
    name: 'Objective named in the text',
    pass: (seen) =>
      `the objective, ${seen.word('objective', OBJECTIVES)}, is among those the text names`,
    fail: (seen) =>
      seen.is('objective', null)
        ? 'the task has no objective'
        : (codeWritten(seen, 'the objective', 'objective', CODED_OBJECTIVES) ?? {
            fact: `the objective, ${seen.word('objective', OBJECTIVES)}, is not among those the text names (solving a key technology, use in a major project, use by a key enterprise)`,
            mend: 'with one of these the requirement is met',
          }),
    unknown: () => 'whether the objective is among those the text names',
  },
  'A12.consortium': {
    name: 'Innovation consortium',
    pass: (seen) => `the units join several kinds: ${seen.words('kinds', KINDS_OF_UNITS)}`,
    fail: (seen) => ({
      fact:
        seen.count('kinds') > 0
          ? `the units are all of one kind (${seen.words('kinds', KINDS_OF_UNITS)}), which makes no consortium`
          : 'there are no units, which makes no consortium',
      mend: `with units of ${counted(seen.toAdd(), 'more kind')} the requirement is met`,
    }),
    unknown: () => 'whether the units join several kinds',
  },
  'A13.formal': {
    name: 'Formal review',
    pass: () => 'the application conforms and is complete, and passes the formal review',
    fail: (seen) => `the application ${notInForm(seen)}, and fails the formal review`,
    unknown: () => 'whether the application conforms and is complete',
  },
  'A13.supplement': {
    name: 'Supplement',
    pass: (seen) =>
      `the supplement came in on ${seen.date('on')}, by the deadline of ${seen.date('deadline')}, and with it the application conforms and is complete`,
    fail: (seen) => {
      if (seen.is('supplement', null)) {
        return `the deadline of ${seen.date('deadline')} is over, and no supplement has come in`;
      }
      return seen.plain('on') > seen.plain('deadline')
        ? `the supplement came in on ${seen.date('on')}, after the deadline of ${seen.date('deadline')}`
        : `the supplement came in by the deadline, but even with it the application ${notInForm(seen)}`;
    },
    unknown: (seen) =>
      seen.has('deadline')
        ? `whether a full supplement comes in by the deadline of ${seen.date('deadline')}`
        : 'whether a supplement was asked for, and a full one comes in by the deadline,',
  },
  'A13.accepted-first': {
    name: 'Formal review first',
    pass: () => 'the formal review was passed before the expert review',
    fail: () => ({
      fact: 'the application went to expert review without passing the formal review',
      mend: 'expert review is possible once it has passed',
    }),
    unknown: () => 'whether the formal review was passed before the expert review',
  },
  'A13.recommended': {
    name: 'Recommendation',
    pass: (seen) => byBody(seen, 'the application was', 'recommended'),
    fail: (seen) => notByBody(seen, 'the application', 'recommended'),
    unknown: () => 'whether the application was recommended',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

function guideFault(seen: Seen): Fault {
  const required = seen.word('required', BODIES);
  const year = seen.plain('applyingFor');
  if (seen.is('guide', null)) {
    return {
      fact: `by the day of decision ${required} had issued no annual guide for ${year}`,
      mend: 'application is possible once that guide is issued',
    };
  }
  const fact = seen.is('issuer', seen.plain('required'))
    ? `the guide is the one for ${seen.plain('year')}, but the application is for ${year}`
    : `the guide was issued by ${seen.word('issuer', BODIES)}, where ${required} ${ofBody(seen, 'required', 'is', 'are')} to issue it`;
  return { fact, mend: `under the guide of ${required} for ${year} the requirement is met` };
}

const areRequired = (seen: Seen): string =>
  seen.is('required', 1) ? 'is required' : 'are required';

function coveredRegions(seen: Seen): string {
  const grain = grainOf(seen);
  return seen.count(grain) > 0
    ? `of the ${REGIONS[grain]} the units are known to come from ${seen.provinces(grain)} only`
    : `no unit is known to come from any one of the ${REGIONS[grain]}`;
}

/** What counts as a region (R12.units). */
const grainOf = (seen: Seen): 'cities' | 'provinces' =>
  seen.has('cities') ? 'cities' : 'provinces';
const REGIONS = { provinces: 'four provinces', cities: 'cities of the delta' } as const;

function notInForm(seen: Seen): string {
  const why = [
    ...(seen.is('conforming', false) ? ['does not conform'] : []),
    ...(seen.is('complete', false) ? ['is not complete'] : []),
  ];
  return why.join(' and ');
}
