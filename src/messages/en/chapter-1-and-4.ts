import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Sentences } from '../sentences.js';
import { FIELDS } from './terms.js';

/** Articles 3, 4 and 20. */
export const chapters1And4 = {
  'A3.central-funds': {
    name: 'Central funds',
    pass: (seen) => `the sources hold ${seen.money('central')} of central funds`,
    fail: () => ({
      fact: 'among the sources there is no central money above zero',
      mend: 'with a part from the central funds for local innovation it complies',
    }),
    unknown: () => 'whether central funds are among the sources',
  },
  'A4.field': {
    name: 'Key field',
    pass: (seen) => `the field of the demand, ${seen.word('field', FIELDS)}, is a key field`,
    fail: (seen) =>
      `the field of the demand, ${seen.word('field', FIELDS)}, is not among the key fields named (${seen.words('keyFields', FIELDS)})`,
    unknown: () => 'whether the demand lies in a key field',
  },
  'A4.duration': {
    name: 'Duration',
    pass: (seen) =>
      `a breakthrough is expected in ${seen.plain('months')} months, within ${seen.plain('min')} to ${seen.plain('max')} months`,
    fail: (seen) =>
      seen.number('months') < seen.number('min')
        ? {
            fact: `a breakthrough is expected in ${seen.plain('months')} months, under the ${seen.plain('min')} months that the plan starts from`,
            mend: `with ${seen.plain('min')} months or more it complies`,
          }
        : {
            fact: `a breakthrough is expected in ${seen.plain('months')} months, over the ${seen.plain('max')} months that the plan looks to`,
            mend: `with ${seen.plain('max')} months or fewer it complies`,
          },
    unknown: () => 'whether a breakthrough is expected within the time the plan looks to',
  },
  'A4.cross-region': {
    name: 'Across regions',
    pass: () => 'the demand takes several regions together to solve',
    fail: () => 'the demand can be solved without several regions and lies outside the focus',
    unknown: () => 'whether the demand takes several regions together to solve',
  },
  'A20.in-force': {
    name: 'In force',
    pass: (seen) =>
      `the day of decision, ${seen.plain('decidedOn')}, lies within the time of the edition (${period(seen)})`,
    fail: (seen) => ({
      fact: `the day of decision, ${seen.plain('decidedOn')}, lies outside the time of the edition (${period(seen)})`,
      mend: 'decide under the edition that is in force on that day',
    }),
    unknown: () => 'whether the day of decision lies within the time of the edition',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

function period(seen: Seen): string {
  const from = seen.has('effectiveFrom') ? [`from ${seen.plain('effectiveFrom')}`] : [];
  const to = seen.has('effectiveTo') ? [`to ${seen.plain('effectiveTo')}`] : [];
  return [...from, ...to].join(' ');
}
