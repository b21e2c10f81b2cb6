import type { RuleId } from '../../index.js';
import type { Seen } from '../seen.js';
import type { Fault, Sentences } from '../sentences.js';

/** Article 16. */
export const article16 = {
  'A16.grant-cap': {
    name: 'Cap of the grant',
    pass: (seen) => `${bound(seen)} keeps within ${ceiling(seen)}`,
    fail: (seen) => {
      const fact = `${bound(seen)} exceeds ${ceiling(seen)}`;
      if (!seen.has('local')) {
        return {
          fact,
          mend: `with ${seen.difference('grant', 'cap')} less the requirement is met`,
        };
      }
      return seen.isBelow('cap', 'local')
        ? `${fact}, which the local money exceeds by itself`
        : {
            fact,
            mend: `with ${seen.beyond('grant', 'local', 'cap')} less of a grant the requirement is met`,
          };
    },
    unknown: (seen) => `whether ${bound(seen)} keeps within its share of the investment`,
  },
  'A16.local-cap': {
    name: 'Cap of the local measures',
    pass: (seen) =>
      `the grant of ${seen.money('grant')} keeps within the ${seen.money('cap')} that the measures of the demander’s place allow`,
    fail: (seen) => ({
      fact: `the grant of ${seen.money('grant')} exceeds the ${seen.money('cap')} that the measures of the demander’s place allow`,
      mend: `with ${seen.difference('grant', 'cap')} less the requirement is met`,
    }),
    unknown: (seen) =>
      `whether ${grant(seen)} keeps within what the measures of the demander’s place allow`,
  },
  'A16.at-approval': {
    name: 'At approval',
    pass: (seen) => `the project was approved on ${seen.date('approvedOn')}`,
    fail: (seen) => ({
      fact: seen.is('approvedOn', null)
        ? 'the project has not been approved'
        : `the project was approved only on ${seen.date('approvedOn')}, after the day of decision`,
      mend: 'a grant is possible once the project is approved',
    }),
    unknown: () => 'whether the project had been approved by the day of decision',
  },
  'A16.sources-sum': {
    name: 'Sources make up the grant',
    pass: (seen) =>
      `central and provincial money comes to ${seen.money('sources')}, which is the grant`,
    fail: (seen) => ({
      fact: `central and provincial money comes to ${seen.money('sources')}, which is ${
        seen.isBelow('sources', 'grant')
          ? `${seen.difference('grant', 'sources')} less`
          : `${seen.difference('sources', 'grant')} more`
      } than the grant of ${seen.money('grant')}`,
      mend: 'with both equal the requirement is met',
    }),
    unknown: () => 'whether central and provincial money comes to the grant',
  },
  'A16.solver-payment': {
    name: 'Payment before acceptance',
    pass: (seen) =>
      seen.is('contracts', null)
        ? 'there is no contract with a solver, and nothing had to be paid before acceptance'
        : `before the acceptance of ${seen.date('acceptanceOn')}, ${paidInFull(seen)}`,
    fail: paymentFault,
    unknown: (seen) => {
      const together = seen.part('together');
      if (together !== undefined) {
        return `with ${together.money('paid')} certainly paid under ${allOf(together)}, ${ENOUGH}`;
      }
      return seen.rows('contracts').some(isOpen)
        ? `with ${seen.each(
            'contracts',
            (row) => `${row.money('paid')} certainly paid under ${contract(row)}`,
            isOpen,
          )}, ${ENOUGH}`
        : ENOUGH;
    },
  },
  'A16.refund-after-acceptance': {
    name: 'Refund after acceptance',
    pass: () => 'there was no refund on or after the day of acceptance',
    fail: (seen) =>
      `the project was accepted on ${seen.date('acceptanceOn')}, and that day or later money went back: ${seen.each(
        'refunds',
        (row) =>
          `${row.moneyBack('amount')} under contract ${row.text('contract')} on ${row.date('on')}`,
      )}`,
    unknown: () => 'whether there was a refund on or after the day of acceptance',
  },
  'A16.paid-before-acceptance': {
    name: 'Paid before acceptance',
    pass: () => 'the solvers had been paid enough before acceptance',
    fail: () => ({
      fact: 'the solvers had not been paid enough before acceptance',
      mend: 'had they been paid enough before acceptance, the requirement would be met',
    }),
    unknown: () => 'whether the solvers had been paid enough before acceptance',
  },
} as const satisfies { readonly [Id in RuleId]?: Sentences };

const ENOUGH = 'whether enough was paid to the solvers before acceptance';

/** The grant with its amount, where the rule looked at it: not where nobody knows what the edition says. */
const grant = (seen: Seen): string =>
  seen.has('grant') ? `the grant of ${seen.money('grant')}` : 'the grant';

/** What the cap binds: the grant, or all public money where local money counts (R16.grant). */
function bound(seen: Seen): string {
  return seen.has('local')
    ? `${grant(seen)} with local money of ${seen.money('local')}, ${seen.total('grant', 'local')} in all,`
    : grant(seen);
}

function ceiling(seen: Seen): string {
  const share = seen.share('investment', 'cap', 'grantCap');
  return share === undefined
    ? `the ${seen.money('cap')} that an investment of ${seen.money('investment')} allows`
    : `${share} of the investment of ${seen.money('investment')} (at most ${seen.money('cap')})`;
}

function floor(row: Seen): string {
  const share = row.share('amount', 'floor', 'solverPaymentFloor');
  return share === undefined
    ? `the ${row.money('floor')} required`
    : `${share} of that (${row.money('floor')})`;
}

/** All contracts as one (R16.contract). */
const allOf = (together: Seen): string => `all contracts, ${together.money('amount')} in all`;

function paidInFull(seen: Seen): string {
  const full = (row: Seen, which: string) =>
    `${row.money('paid')} had been paid under ${which}, not less than ${floor(row)}`;
  const together = seen.part('together');
  return together === undefined
    ? seen.each('contracts', (row) => full(row, contract(row)))
    : full(together, allOf(together));
}

const contract = (row: Seen): string => `contract ${row.text('id')} of ${row.money('amount')}`;
const isShort = (row: Seen): boolean => row.is('result', 'fail');
const isOpen = (row: Seen): boolean => row.is('result', 'unknown');

function paymentFault(seen: Seen): Fault {
  const before = `before the acceptance of ${seen.date('acceptanceOn')}`;
  const together = seen.part('together');
  if (together !== undefined) {
    return {
      fact: `${before}, ${tooLittle(together, allOf(together))}`,
      mend: `${lacking(together)} too little was paid before acceptance`,
    };
  }
  return {
    fact: `${before}, ${seen.each('contracts', short, isShort)}`,
    mend: seen.isSingle('contracts', isShort)
      ? `${seen.listed('contracts', lacking, isShort)} too little was paid before acceptance`
      : `too little was paid before acceptance: ${seen.listed(
          'contracts',
          (row) => `${lacking(row)} under contract ${row.text('id')}`,
          isShort,
        )}`,
  };
}

const lacking = (row: Seen): string => row.lacking('paid', 'mayCount', 'floor');
const short = (row: Seen): string => tooLittle(row, contract(row));

function tooLittle(row: Seen, which: string): string {
  const paid = row.is('mayCount', 0)
    ? row.money('paid')
    : `at most ${row.total('paid', 'mayCount')}, payments of uncertain order included,`;
  return `${paid} had been paid under ${which}, less than ${floor(row)}`;
}
