import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Sentences } from '../sentences.js';
import { byBody, notByBody } from './bodies.js';
import { BODIES, KINDS_OF_UNITS, OBJECTIVES, PLATFORMS, STATUSES } from './terms.js';

/** Articles 12 and 13. */
export const chapter3Application = {
  'A12.guide': {
    name: 'Annual guide',
    pass: (seen) => `${seen.word('issuer', BODIES)} has issued the guide for ${seen.plain('year')}`,
    fail: (seen) => {
      const required = seen.word('required', BODIES);
      const year = seen.plain('applyingFor');
      if (seen.is('guide', null)) {
        return {
          fact: `by the day of decision ${required} had issued no guide for ${year}`,
          mend: 'applications are open once it has',
        };
      }
      const fact = seen.is('issuer', seen.plain('required'))
        ? `the guide is the one for ${seen.plain('year')}, but the application is for ${year}`
        : `the guide was issued by ${seen.word('issuer', BODIES)}, not by ${required}`;
      return { fact, mend: `under the guide of ${required} for ${year} it complies` };
    },
    unknown: () => 'whether the guide of the year has been issued',
  },
  'A12.reserve': {
    name: 'In the reserve',
    pass: (seen) => `the demand is in the reserve as ${seen.word('status', STATUSES)}`,
    fail: () => ({
      fact: 'the demand is not in the reserve',
      mend: 'an application is open once it has entered',
    }),
    unknown: () => 'whether the demand is in the reserve',
  },
  'A12.holder': {
    name: 'Lead holds the entry',
    pass: (seen) => `the reserve entry belongs to the lead unit, ${seen.text('holder')}`,
    fail: (seen) => ({
      fact:
        seen.count('leads') > 0
          ? `the reserve entry belongs to ${seen.text('holder')}, but the lead unit is ${seen.texts('leads')}`
          : `the reserve entry belongs to ${seen.text('holder')}, but there is no lead unit`,
      mend: 'with the holder of the entry as lead it complies',
    }),
    unknown: () => 'whether the reserve entry belongs to the lead unit',
  },
  'A12.partial-entry': {
    name: 'Entry fully taken up',
    pass: () => 'the entry is fully taken up (“揭榜成功”)',
    fail: () =>
      'the entry is only partly taken up (“部分揭榜成功”), which may apply with needs still unsolved',
    unknown: () => 'whether the entry is fully taken up (“揭榜成功”)',
  },
  'A12.one-lead': {
    name: 'One lead unit',
    pass: () => 'there is exactly one lead unit',
    fail: (seen) => ({
      fact: seen.is('leads', 0)
        ? 'there is no lead unit'
        : `the number of lead units is ${seen.plain('leads')}`,
      mend: 'with exactly one it complies',
    }),
    unknown: () => 'whether there is exactly one lead unit',
  },
  'A12.lead-region': {
    name: 'Lead unit in the delta',
    pass: (seen) => `the lead unit sits in the delta (${seen.places('places')})`,
    fail: (seen) => ({
      fact:
        seen.count('places') > 0
          ? `a lead unit sits outside the delta (${seen.places('places')})`
          : 'there is no lead unit that could sit in the delta',
      mend: 'with a unit of the delta as lead it complies',
    }),
    unknown: () => 'whether the lead unit sits in the delta',
  },
  'A12.regions': {
    name: 'Two provinces or more',
    pass: (seen) =>
      `the units come from ${seen.provinces('provinces')}, where ${seen.plain('required')} of the four provinces are required at least`,
    fail: (seen) => ({
      fact: `${coveredRegions(seen)}, where ${seen.plain('required')} are required at least`,
      mend: `with units from ${seen.toAdd()} more of the four provinces it complies`,
    }),
    unknown: (seen) =>
      seen.has('required')
        ? `${coveredRegions(seen)}, and whether ${seen.plain('required')} are reached`
        : 'whether the units come from enough of the four provinces',
  },
  'A12.leader': {
    name: 'Project leader',
    pass: (seen) => `the project leader is ${seen.text('leader')}`,
    fail: () => ({ fact: 'no project leader is named', mend: 'once one is it complies' }),
    unknown: () => 'whether a project leader is named',
  },
  'A12.team': {
    name: 'Core team',
    pass: (seen) => `the number of members of the core team is ${seen.plain('members')}`,
    fail: () => ({ fact: 'the core team has no member', mend: 'with at least one it complies' }),
    unknown: () => 'whether the core team has a member',
  },
  'A12.platform': {
    name: 'National system',
    pass: () => 'the application goes through the national S&T management information system',
    fail: (seen) => ({
      fact: `the application goes through ${seen.word('platform', PLATFORMS)}`,
      mend: 'through the national S&T management information system it complies',
    }),
    unknown: () =>
      'whether the application goes through the national S&T management information system',
  },
  'A12.objective': {
    name: 'Objective',
    pass: (seen) => `the objective of the task is ${seen.word('objective', OBJECTIVES)}`,
    fail: () => ({ fact: 'the task has no objective', mend: 'once one is named it complies' }),
    unknown: () => 'whether the task has an objective',
  },
  'A12.objective-listed': {
    name: 'Objective named in the text',
    pass: (seen) =>
      `the objective, ${seen.word('objective', OBJECTIVES)}, is among those the text names`,
    fail: (seen) =>
      seen.is('objective', null)
        ? 'the task has no objective, and so none of those the text names'
        : `the objective, ${seen.word('objective', OBJECTIVES)}, is not among those the text names (solving a key technology, use in a major project, use by a key enterprise)`,
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
      mend: `with units of ${seen.toAdd() === 1 ? 'one more kind' : `${seen.toAdd()} kinds`} it complies`,
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
      `the supplement came in on ${seen.plain('on')}, by the deadline of ${seen.plain('deadline')}, and with it the application conforms and is complete`,
    fail: (seen) => {
      if (seen.is('supplement', null)) {
        return `the deadline of ${seen.plain('deadline')} is over, and no supplement has come in`;
      }
      return seen.plain('on') > seen.plain('deadline')
        ? `the supplement came in on ${seen.plain('on')}, after the deadline of ${seen.plain('deadline')}`
        : `the supplement came in by the deadline, but even with it the application ${notInForm(seen)}`;
    },
    unknown: (seen) =>
      `whether a full supplement comes in by the deadline of ${seen.plain('deadline')}`,
  },
  'A13.accepted-first': {
    name: 'Formal review first',
    pass: () => 'the formal review was passed before the expert review',
    fail: () => ({
      fact: 'the application went to expert review without passing the formal review',
      mend: 'an expert review is open once it has passed',
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

function coveredRegions(seen: Seen): string {
  return seen.count('provinces') > 0
    ? `of the four provinces the units are known to come from ${seen.provinces('provinces')} only`
    : 'no unit is known to come from any of the four provinces';
}

function notInForm(seen: Seen): string {
  const why = [
    ...(seen.is('conforming', false) ? ['does not conform'] : []),
    ...(seen.is('complete', false) ? ['is not complete'] : []),
  ];
  return why.join(' and ');
}
