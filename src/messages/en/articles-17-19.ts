import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Sentences } from '../sentences.js';
import { competent, notCompetent } from './bodies.js';
import { ACCEPTANCE } from './terms.js';

/** Articles 17 to 19. */
export const articles17To19 = {
  'A17.annual-report': {
    name: 'Annual reports',
    pass: (seen) =>
      seen.count('due') > 0
        ? `every year due has been reported (${seen.plainList('due')})`
        : 'by the day of decision no year was due to be reported',
    fail: (seen) => ({
      fact: `${seen.count('unreported') === 1 ? 'a year due has' : 'years due have'} not been reported: ${seen.plainList('unreported')}`,
      mend: `with ${seen.count('unreported') === 1 ? 'it' : 'these'} reported the requirement is met`,
    }),
    unknown: () => 'whether every year due has been reported',
  },
  'A17.reports': {
    name: 'Reports complete',
    pass: () => 'all annual reports were made',
    fail: () => ({
      fact: 'annual reports are outstanding',
      mend: 'with all of them made the requirement is met',
    }),
    unknown: () => 'whether all annual reports were made',
  },
  'A18.department': {
    name: 'Accepting department',
    pass: (seen) => competent(seen, 'the lead unit', 'accepts the project'),
    fail: (seen) => notCompetent(seen, 'the lead unit', 'accepts the project'),
    unknown: () => 'whether the department where the lead unit is located accepts the project',
  },
  'A18.criteria': {
    name: 'Points of acceptance',
    pass: () =>
      'the level of innovation, transfer and application, and the actual contribution to economy and society were all weighed',
    fail: (seen) => ({
      fact: `of the three points to be weighed ${seen.count('lacking') === 1 ? 'this was' : 'these were'} not: ${seen.words('lacking', ACCEPTANCE)}`,
      mend: 'with all three weighed the requirement is met',
    }),
    unknown: () => 'whether all three points were weighed',
  },
  'A19.not-barred': {
    name: 'Not barred',
    pass: () => 'the applicant is not barred from applying',
    fail: () => ({
      fact: 'the applicant is barred from applying',
      mend: 'application is possible once the bar is lifted',
    }),
    unknown: () => 'whether the applicant is barred from applying',
  },
  'A19.unflagged': {
    name: 'Credit',
    pass: () => 'the applicant has no credit record to be noted',
    fail: (seen) =>
      seen.is('credit', 'barred')
        ? 'the credit record of the applicant, who is barred from applying, is an important basis of the decision'
        : 'the applicant has a credit record, which is an important basis of the decision',
    unknown: () => 'whether the applicant has a credit record to be noted',
  },
  'A19.bar': {
    name: 'Bar in effect',
    pass: () => 'nobody is barred from applying on the day of decision',
    fail: (seen) =>
      `${seen.count('bars') === 1 ? 'a bar is' : 'bars are'} in effect on the day of decision: ${seen.each('bars', bar)}`,
    unknown: () => 'whether anybody is barred from applying on the day of decision',
  },
  'A19.record': {
    name: 'Credit record',
    pass: () => 'there is no credit record up to the day of decision',
    fail: (seen) =>
      `there ${seen.count('records') === 1 ? 'is a credit record' : 'are credit records'} up to the day of decision: ${seen.each(
        'records',
        (row) => `${row.text('party')} on ${row.date('on')} for ${row.text('matter')}`,
      )}`,
    unknown: () => 'whether there is a credit record up to the day of decision',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

function bar(row: Seen): string {
  const until = row.is('until', null) ? 'without end' : `to ${row.date('until')}`;
  return `${row.text('party')} from ${row.date('from')} ${until} for ${row.text('matter')}`;
}
