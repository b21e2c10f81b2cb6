import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Sentences } from '../sentences.js';
import { competent, notCompetent } from './bodies.js';
import { ACCEPTANCE } from './terms.js';

/** Articles 16 to 19. */
export const chapter3Delivery = {
  'A16.grant-cap': {
    name: 'Cap of the grant',
    pass: (seen) => `the grant of ${seen.money('grant')} keeps within ${ceiling(seen)}`,
    fail: (seen) => ({
      fact: `the grant of ${seen.money('grant')} exceeds ${ceiling(seen)}`,
      mend: `${seen.difference('grant', 'cap')} less and it complies`,
    }),
    unknown: (seen) =>
      `whether the grant of ${seen.money('grant')} keeps within its share of the investment`,
  },
  'A16.local-cap': {
    name: 'Cap of the local measures',
    pass: (seen) =>
      `the grant of ${seen.money('grant')} keeps within the ${seen.money('cap')} that the measures of the demander’s place allow`,
    fail: (seen) => ({
      fact: `the grant of ${seen.money('grant')} exceeds the ${seen.money('cap')} that the measures of the demander’s place allow`,
      mend: `${seen.difference('grant', 'cap')} less and it complies`,
    }),
    unknown: (seen) =>
      `whether the grant of ${seen.money('grant')} keeps within what the measures of the demander’s place allow`,
  },
  'A16.at-approval': {
    name: 'At approval',
    pass: (seen) => `the project was approved on ${seen.plain('approvedOn')}`,
    fail: (seen) => ({
      fact: seen.is('approvedOn', null)
        ? 'the project has not been approved'
        : `the project was approved only on ${seen.plain('approvedOn')}, after the day of decision`,
      mend: 'a grant is open once the project is approved',
    }),
    unknown: () => 'whether the project had been approved by the day of decision',
  },
  'A16.sources-sum': {
    name: 'Sources make up the grant',
    pass: (seen) =>
      `central and provincial money comes to ${seen.money('sources')}, which is the grant`,
    fail: (seen) =>
      `central and provincial money comes to ${seen.money('sources')}, which is ${
        seen.isBelow('sources', 'grant')
          ? `${seen.difference('grant', 'sources')} less`
          : `${seen.difference('sources', 'grant')} more`
      } than the grant of ${seen.money('grant')}`,
    unknown: () => 'whether central and provincial money comes to the grant',
  },
  'A16.solver-payment': {
    name: 'Payment before acceptance',
    pass: (seen) =>
      `before the acceptance of ${seen.plain('acceptanceOn')}, ${seen.each(
        'contracts',
        (row) =>
          `${row.money('paid')} had been paid under ${contract(row)}, not less than ${floor(row)}`,
      )}`,
    fail: (seen) => ({
      fact: `before the acceptance of ${seen.plain('acceptanceOn')}, ${seen.each('contracts', short, isShort)}`,
      mend: `still to be paid before acceptance: ${seen.additions(
        'contracts',
        (row, amount) => `${amount} under contract ${row.text('id')}`,
      )}`,
    }),
    unknown: (seen) =>
      seen.count('contracts') > 0
        ? `with ${seen.each(
            'contracts',
            (row) => `${row.money('paid')} certainly paid under ${contract(row)}`,
            (row) => row.is('result', 'unknown'),
          )}, whether enough was paid to the solvers before acceptance`
        : 'whether enough was paid to the solvers before acceptance',
  },
  'A16.refund-after-acceptance': {
    name: 'Refund after acceptance',
    pass: () => 'there was no refund on or after the day of acceptance',
    fail: (seen) =>
      `the project was accepted on ${seen.plain('acceptanceOn')}, and that day or later money went back: ${seen.each(
        'refunds',
        (row) =>
          `${row.moneyBack('amount')} under contract ${row.text('contract')} on ${row.plain('on')}`,
      )}`,
    unknown: () => 'whether there was a refund on or after the day of acceptance',
  },
  'A16.paid-before-acceptance': {
    name: 'Paid before acceptance',
    pass: () => 'the solvers had been paid enough before acceptance',
    fail: () => ({
      fact: 'the solvers had not been paid enough before acceptance',
      mend: 'acceptance is open once they have been',
    }),
    unknown: () => 'whether the solvers had been paid enough before acceptance',
  },
  'A17.annual-report': {
    name: 'Annual reports',
    pass: (seen) =>
      seen.count('due') > 0
        ? `every year due has been reported (${seen.plainList('due')})`
        : 'by the day of decision no year was due to be reported',
    fail: (seen) => ({
      fact: `years due have not been reported: ${seen.plainList('unreported')}`,
      mend: 'once they are it complies',
    }),
    unknown: () => 'whether every year due has been reported',
  },
  'A17.reports': {
    name: 'Reports complete',
    pass: () => 'all annual reports were made',
    fail: () => ({
      fact: 'annual reports are outstanding',
      mend: 'once they are made it complies',
    }),
    unknown: () => 'whether all annual reports were made',
  },
  'A18.department': {
    name: 'Accepting department',
    pass: (seen) => competent(seen, 'the lead unit', 'accepts the project'),
    fail: (seen) => notCompetent(seen, 'the lead unit', 'accepts the project'),
    unknown: () => 'whether the department where the lead unit sits accepts the project',
  },
  'A18.criteria': {
    name: 'Points of acceptance',
    pass: () =>
      'the level of innovation, the results of application and the contribution made were all weighed',
    fail: (seen) => ({
      fact: `of the three points to be weighed these were not: ${seen.words('lacking', ACCEPTANCE)}`,
      mend: 'once they are weighed it complies',
    }),
    unknown: () => 'whether all three points were weighed',
  },
  'A19.not-barred': {
    name: 'Not barred',
    pass: () => 'the applicant is not barred from applying',
    fail: () => ({
      fact: 'the applicant is barred from applying',
      mend: 'an application is open once the bar is lifted',
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
    fail: (seen) => `a bar is in effect on the day of decision: ${seen.each('bars', bar)}`,
    unknown: () => 'whether anybody is barred from applying on the day of decision',
  },
  'A19.record': {
    name: 'Credit record',
    pass: () => 'there is no credit record up to the day of decision',
    fail: (seen) =>
      `there are credit records up to the day of decision: ${seen.each(
        'records',
        (row) => `${row.text('party')} on ${row.plain('on')} for ${row.text('matter')}`,
      )}`,
    unknown: () => 'whether there is a credit record up to the day of decision',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

function ceiling(seen: Seen): string {
  const percent = seen.percent('investment', 'cap', 'down');
  return percent === undefined
    ? `the ${seen.money('cap')} that an investment of ${seen.money('investment')} allows`
    : `${percent} of the investment of ${seen.money('investment')} (at most ${seen.money('cap')})`;
}

function floor(row: Seen): string {
  const percent = row.percent('amount', 'floor', 'up');
  return percent === undefined
    ? `the ${row.money('floor')} required`
    : `${percent} of that (${row.money('floor')})`;
}

const contract = (row: Seen): string => `contract ${row.text('id')} of ${row.money('amount')}`;
const isShort = (row: Seen): boolean => row.is('result', 'fail');

function short(row: Seen): string {
  const paid = row.is('mayCount', 0)
    ? row.money('paid')
    : `at most ${row.total('paid', 'mayCount')}, payments of uncertain order included,`;
  return `${paid} had been paid under ${contract(row)}, less than ${floor(row)}`;
}

function bar(row: Seen): string {
  const until = row.is('until', null) ? 'without end' : `to ${row.plain('until')}`;
  return `${row.text('party')} from ${row.plain('from')} ${until} for ${row.text('matter')}`;
}
