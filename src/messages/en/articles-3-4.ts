import type { RuleId } from '../../index.js';
import { FIELDS as CODED_FIELDS } from '../coded-words.js';
import type { Seen } from '../seen.js';
import type { Sentences } from '../sentences.js';
import { codeWritten } from './codes.js';
import { measured } from './counts.js';
import { FIELDS } from './terms.js';

/** Articles 3 and 4. */
export const articles3And4 = {
  'A3.central-funds': {
    name: 'Central funds',
    pass: (seen) => `the sources hold ${seen.money('central')} of central funds`,
    fail: () => ({
      fact: 'among the sources there is no central money above zero',
      mend: 'with a part from the central funds for local innovation the requirement is met',
    }),
    unknown: () => 'whether central funds are among the sources',
  },
  'A4.field': {
    name: 'Key field',
    pass: (seen) => `the field of the demand, ${seen.word('field', FIELDS)}, is a key field`,
    fail: (seen) =>
      codeWritten(seen, 'the field of the demand', 'field', CODED_FIELDS) ??
      `the field of the demand, ${seen.wordBeside('field', 'keyFields', FIELDS)}, is not among the key fields named (${seen.count('keyFields') === 0 ? 'none' : seen.words('keyFields', FIELDS)})`,
    unknown: () => 'whether the demand lies in a key field',
  },
  'A4.duration': {
    name: 'Duration',
    pass: (seen) =>
      `a breakthrough is expected in ${months(seen, 'months')}, within ${seen.plain('min')} to ${months(seen, 'max')}`,
    fail: (seen) =>
      seen.number('months') < seen.number('min')
        ? {
            fact: `a breakthrough is expected in ${months(seen, 'months')}, under the ${months(seen, 'min')} that the programme starts from`,
            mend: `with ${months(seen, 'min')} or more the requirement is met`,
          }
        : {
            fact: `a breakthrough is expected in ${months(seen, 'months')}, over the ${months(seen, 'max')} that the programme looks to`,
            mend: `with ${months(seen, 'max')} or fewer the requirement is met`,
          },
    unknown: () => 'whether a breakthrough is expected within the time the programme looks to',
  },
  'A4.cross-region': {
    name: 'Across regions',
    pass: () => 'the demand takes several regions together to solve',
    fail: () => 'the demand can be solved without several regions and lies outside the focus',
    unknown: () => 'whether the demand takes several regions together to solve',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

const months = (seen: Seen, key: string): string => measured(seen.number(key), 'month');
