import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';
import { allFour, notAllFour } from './bodies.js';
import { counted } from './counts.js';
import { NOTICE_PARTS } from './terms.js';

/** Articles 9 and 10. */
export const articles9And10 = {
  'A9.catalogued': {
    name: 'In the catalogue',
    pass: () => 'the demand is in the catalogue',
    fail: () => ({
      fact: 'the demand is not in the catalogue',
      mend: 'with the demand in the catalogue the requirement is met',
    }),
    unknown: () => 'whether the demand is in the catalogue',
  },
  'A9.joint': {
    name: 'Joint publication',
    pass: (seen) => allFour(seen, 'the publication'),
    fail: (seen) => notAllFour(seen, 'the publication'),
    unknown: () => 'whether all four departments take part in the publication',
  },
  'A9.contents': {
    name: 'Contents of the notice',
    pass: () => 'the notice holds all it generally should',
    fail: (seen) => ({
      fact: `the notice lacks ${seen.words('lacking', NOTICE_PARTS)}`,
      mend: `with ${seen.count('lacking') === 1 ? 'that' : 'these'} added the requirement is met`,
    }),
    unknown: () => 'whether the notice holds all it generally should',
  },
  'A9.anonymity': {
    name: 'Demander undisclosed',
    pass: () => 'the demander’s name, identifier and listed aliases do not appear in the notice',
    fail: (seen) => ({
      fact: `the notice lets its demander be recognised: ${seen.each(
        'disclosed',
        (row) => `${row.text('term')} in ${row.at('in')}`,
      )}${seen.is('cut', true) ? ', and more (the first 1,000 places are named)' : ''}`,
      mend: 'with these words removed or rewritten the requirement is met',
    }),
    unknown: () => 'whether the notice lets its demander be recognised',
  },
  'A9.funds': {
    name: 'Award funds',
    pass: (seen) =>
      `the award funds of ${seen.money('awardFunds')} keep within the investment of ${seen.money('investment')}`,
    fail: (seen) => ({
      fact: `the award funds of ${seen.money('awardFunds')} are ${seen.difference('awardFunds', 'investment')} more than the investment of ${seen.money('investment')}`,
      mend: `with ${seen.difference('awardFunds', 'investment')} less the requirement is met`,
    }),
    unknown: () => 'whether the award funds keep within the investment',
  },
  'A10.forwarding': {
    name: 'Feedback of solutions',
    pass: (seen) =>
      seen.is('forwarded', 0)
        ? 'by the day of decision no solution to be forwarded had been received'
        : `every solution received was forwarded to the demander, ${seen.plain('forwarded')} in all`,
    fail: forwardingFault,
    unknown: (seen) => {
      const waiting =
        seen.count('waiting') > 0
          ? `with ${seen.texts('waiting')} received and not yet forwarded, `
          : '';
      return waiting !== '' && seen.open === 'awaiting-forwarding'
        ? { clause: `${waiting}the next batch settles it` }
        : `${waiting}whether every solution received is regularly forwarded to the demander`;
    },
  },
  'A10.related-party': {
    name: 'Related parties',
    pass: () => 'solver and demander are not related',
    fail: () => 'solver and demander are related, so look at whether the choice was fair',
    unknown: () => 'whether solver and demander are related',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

/** What a later batch left out, and what the days that the edition sets have run out for. */
function forwardingFault(seen: Seen): Fault {
  const leftOut = `a later batch to the demander left out what had been received before it: ${seen.texts('heldBack')}`;
  if (seen.count('overdue') === 0) {
    const them = seen.count('heldBack') === 1 ? 'it' : 'them';
    return {
      fact: leftOut,
      mend: `with ${them} forwarded to the demander too the requirement is met`,
    };
  }
  const inTime = seen.is('withinDays', 0)
    ? 'on the day of receipt'
    : `within ${counted(seen.number('withinDays'), 'day')} of receipt`;
  const late = `${seen.count('overdue') === 1 ? 'a solution was' : `${counted(seen.count('overdue'), 'solution')} were`} not forwarded to the demander ${inTime}: ${seen.texts('overdue')}`;
  return seen.count('heldBack') === 0
    ? {
        fact: late,
        mend: `forwarded ${inTime}, ${seen.count('overdue') === 1 ? 'it' : 'they'} would meet the requirement`,
      }
    : {
        fact: `${leftOut}; besides, ${late}`,
        mend: 'with the former forwarded too, and the latter in time, the requirement would be met',
      };
}
