import { describe } from 'vitest';
import type { Facts } from '../../src/index.js';
import { editionWith, itAnswers } from './ask.js';

type Contract = NonNullable<Facts<'solver-payment'>['contracts']>[number];
type Paid = readonly [amount: number | string, on?: string];

const MAX = 9007199254740991;
const ACCEPTED = '2024-06-30';
const BEFORE = '2024-06-29';

const contract = (amount: number | string, ...payments: Paid[]): Contract => ({
  id: 'C1',
  amount,
  payments: payments.map(([paid, on]) =>
    on === undefined ? { amount: paid } : { amount: paid, on },
  ),
});
const on = (acceptanceOn: string | null | undefined, ...contracts: Contract[]) => ({
  acceptanceOn,
  contracts,
});
const seen = (
  amount: number,
  floor: number | string,
  paid: number | string,
  mayCount: number | string,
  result: string,
  id = 'C1',
) => ({ id, amount, floor, paid, mayCount, result });
const facts = (...contracts: ReturnType<typeof seen>[]) => ({ acceptanceOn: ACCEPTED, contracts });
const add = (index: number, amount: number | string) => ({
  path: `facts.contracts.${index}.payments`,
  add: amount,
});

describe('Article 16: 80 % of each contract before acceptance', () => {
  itAnswers('solver-payment', 'A16.solver-payment', [
    [
      'one fen short',
      on(ACCEPTED, contract(500, [399, BEFORE])),
      { result: 'fail', facts: facts(seen(500, 400, 399, 0, 'fail')), remedy: [add(0, 1)] },
    ],
    [
      '80 % exactly is enough',
      on(ACCEPTED, contract(500, [400, BEFORE])),
      { result: 'pass', facts: facts(seen(500, 400, 400, 0, 'pass')) },
    ],
    [
      'the floor is rounded up to the fen',
      on(ACCEPTED, contract(501, [400, BEFORE])),
      { result: 'fail', facts: facts(seen(501, 401, 400, 0, 'fail')), remedy: [add(0, 1)] },
    ],
    [
      'paid on the day of acceptance proves neither',
      on(ACCEPTED, contract(500, [400, ACCEPTED])),
      { result: 'unknown', facts: facts(seen(500, 400, 0, 400, 'unknown')), open: 'same-day' },
    ],
    [
      'nor does an undated payment, which is then missing its date',
      on(ACCEPTED, contract(500, [399, BEFORE], [1])),
      {
        result: 'unknown',
        facts: facts(seen(500, 400, 399, 1, 'unknown')),
        missing: ['facts.contracts.0.payments.1.on'],
      },
    ],
    [
      'with all that may count still short: what is lacking counts it',
      on(ACCEPTED, contract(500, [300, BEFORE], [99, ACCEPTED])),
      { result: 'fail', facts: facts(seen(500, 400, 300, 99, 'fail')), remedy: [add(0, 1)] },
    ],
    [
      'net of refunds',
      on(ACCEPTED, contract('5元', ['4.01元', BEFORE], ['-0.02元', BEFORE])),
      { result: 'fail', facts: facts(seen(500, 400, 399, 0, 'fail')), remedy: [add(0, 1)] },
    ],
    [
      'a refund on the day of acceptance may count against it',
      on(ACCEPTED, contract(500, [400, BEFORE], [-1, ACCEPTED])),
      { result: 'unknown', facts: facts(seen(500, 400, 399, 1, 'unknown')), open: 'same-day' },
    ],
    [
      'with it still enough',
      on(ACCEPTED, contract(500, [401, BEFORE], [-1])),
      { result: 'pass', facts: facts(seen(500, 400, 400, 1, 'pass')) },
    ],
    [
      'paid after acceptance does not count',
      on(BEFORE, contract(500, [400, ACCEPTED])),
      {
        result: 'fail',
        facts: { ...facts(seen(500, 400, 0, 0, 'fail')), acceptanceOn: BEFORE },
        remedy: [add(0, 400)],
      },
    ],
    [
      'payments not on record leave that contract open',
      on(ACCEPTED, { id: 'C1', amount: 500 }),
      {
        result: 'unknown',
        facts: facts(seen(500, 400, 0, 0, 'unknown')),
        missing: ['facts.contracts.0.payments'],
      },
    ],
    [
      'each contract by itself: much on one does not make up for another',
      on(
        ACCEPTED,
        contract(500, [5000, BEFORE]),
        { ...contract(100), id: 'C2' },
        { id: 'C3', amount: 5 },
      ),
      {
        result: 'fail',
        facts: facts(
          seen(500, 400, 5000, 0, 'pass'),
          seen(100, 80, 0, 0, 'fail', 'C2'),
          seen(5, 4, 0, 0, 'unknown', 'C3'),
        ),
        remedy: [add(1, 80)],
      },
    ],
    [
      'exact beyond 2^53',
      on(ACCEPTED, contract(MAX, [7205759403792792, BEFORE])),
      {
        result: 'fail',
        facts: facts(seen(MAX, 7205759403792793, 7205759403792792, 0, 'fail')),
        remedy: [add(0, 1)],
      },
    ],
    [
      'sums beyond 2^53 too',
      on(
        ACCEPTED,
        contract(MAX, [MAX, BEFORE], [MAX, BEFORE], [-MAX, BEFORE], [-1801439850948199, BEFORE]),
      ),
      {
        result: 'fail',
        facts: facts(seen(MAX, 7205759403792793, 7205759403792792, 0, 'fail')),
        remedy: [add(0, 1)],
      },
    ],
    [
      'what no number holds is shown in digits',
      on(ACCEPTED, contract(MAX, [-MAX, BEFORE])),
      {
        result: 'fail',
        facts: facts(seen(MAX, 7205759403792793, -MAX, 0, 'fail')),
        remedy: [add(0, '16212958658533784')],
      },
    ],
    [
      'an edition may ask for all of it and more',
      on(ACCEPTED, contract(100, [149, BEFORE])),
      { result: 'fail', facts: facts(seen(100, 150, 149, 0, 'fail')), remedy: [add(0, 1)] },
      { edition: editionWith({ solverPaymentFloor: { numerator: 3, denominator: 2 } }) },
    ],
    [
      'not accepted yet',
      on(null, contract(500)),
      { result: 'unknown', facts: { acceptanceOn: null }, open: 'not-yet-accepted' },
    ],
    [
      'accepted after the day of decision',
      on('2024-07-01', contract(500)),
      { result: 'unknown', facts: { acceptanceOn: null }, open: 'not-yet-accepted' },
    ],
    [
      'no contract',
      on(ACCEPTED),
      { result: 'unknown', facts: { acceptanceOn: ACCEPTED }, open: 'no-contract' },
    ],
    [
      'neither acceptance nor contracts on record',
      { acceptanceOn: undefined, contracts: undefined },
      { result: 'unknown', missing: ['facts.acceptanceOn', 'facts.contracts'] },
    ],
    [
      'acceptance not on record',
      on(undefined, contract(500, [500, BEFORE])),
      { result: 'unknown', missing: ['facts.acceptanceOn'] },
    ],
  ]);
});

describe('R16.none, R16.before and R16.contract: what an edition may read otherwise', () => {
  const sameDay = (reading: 'counts' | 'late') => ({
    edition: editionWith({}, { readings: { 'R16.before': reading } }),
  });
  const sum = { edition: editionWith({}, { readings: { 'R16.contract': 'sum' } }) };
  const two = (...paid: Paid[]) =>
    on(ACCEPTED, contract(1000, [1000, BEFORE]), { ...contract(1000, ...paid), id: 'C2' });
  const together = (paid: number, mayCount = 0) => ({
    ...{ amount: 2000, floor: 1600, paid, mayCount },
  });
  const rows = (paid: number, mayCount: number, result: string) => [
    seen(1000, 800, 1000, 0, 'pass'),
    seen(1000, 800, paid, mayCount, result, 'C2'),
  ];
  itAnswers('solver-payment', 'A16.solver-payment', [
    [
      'on record that no contract was signed: nothing to pay',
      { acceptanceOn: ACCEPTED, contracts: null },
      { result: 'pass', facts: { contracts: null } },
    ],
    [
      'paid on the day of acceptance, where that counts',
      on(ACCEPTED, contract(500, [400, ACCEPTED])),
      { result: 'pass', facts: facts(seen(500, 400, 400, 0, 'pass')) },
      sameDay('counts'),
    ],
    [
      'paid on the day of acceptance, where that is late',
      on(ACCEPTED, contract(500, [400, ACCEPTED])),
      { result: 'fail', facts: facts(seen(500, 400, 0, 0, 'fail')), remedy: [add(0, 400)] },
      sameDay('late'),
    ],
    [
      'undated, it stays open in either case',
      on(ACCEPTED, contract(500, [400])),
      {
        result: 'unknown',
        facts: facts(seen(500, 400, 0, 400, 'unknown')),
        missing: ['facts.contracts.0.payments.0.on'],
      },
      sameDay('late'),
    ],
    [
      'all contracts together: much on one makes up for another',
      two([600, BEFORE]),
      {
        result: 'pass',
        facts: { ...facts(...rows(600, 0, 'fail')), together: together(1600) },
      },
      sum,
    ],
    [
      'all contracts together, one fen short',
      two([599, BEFORE]),
      {
        result: 'fail',
        facts: { ...facts(...rows(599, 0, 'fail')), together: together(1599) },
        remedy: [add(0, 1)],
      },
      sum,
    ],
    [
      'all contracts together, the payments of one not on record',
      on(ACCEPTED, contract(1000, [1000, BEFORE]), { id: 'C2', amount: 1000 }),
      {
        result: 'unknown',
        facts: { ...facts(...rows(0, 0, 'unknown')), together: together(1000) },
        missing: ['facts.contracts.1.payments'],
      },
      sum,
    ],
  ]);
});

describe('R16.contract: refunds once the project is accepted', () => {
  const back = (amount: number, day: string) => ({ contract: 'C1', amount, on: day });
  const refunds = (...list: ReturnType<typeof back>[]) => ({
    acceptanceOn: ACCEPTED,
    refunds: list,
  });
  const later = { decidedOn: '2024-07-01' };
  itAnswers('solver-payment', 'A16.refund-after-acceptance', [
    [
      'the day before',
      on(ACCEPTED, contract(500, [-1, BEFORE])),
      { result: 'pass', facts: refunds() },
    ],
    [
      'on the day',
      on(ACCEPTED, contract(500, [-1, ACCEPTED])),
      { result: 'fail', facts: refunds(back(-1, ACCEPTED)) },
    ],
    [
      'the day after, by then',
      on(ACCEPTED, contract(500, [-1, '2024-07-01'])),
      { result: 'fail', facts: refunds(back(-1, '2024-07-01')) },
      later,
    ],
    [
      'after the day of decision: not yet',
      on(ACCEPTED, contract(500, [-1, '2024-07-01'])),
      { result: 'pass', facts: refunds() },
    ],
    [
      'a payment is no refund',
      on(ACCEPTED, contract(500, [1, ACCEPTED], [0, ACCEPTED])),
      { result: 'pass', facts: refunds() },
    ],
    [
      'undated',
      on(ACCEPTED, contract(500, [-1])),
      {
        result: 'unknown',
        facts: refunds(),
        missing: ['facts.contracts.0.payments.0.on'],
      },
    ],
    [
      'one late fails, whatever is not on record',
      on(ACCEPTED, { id: 'C0', amount: 1 }, contract(500, [-1], [-2, ACCEPTED])),
      { result: 'fail', facts: refunds(back(-2, ACCEPTED)) },
    ],
    [
      'payments of a contract not on record',
      on(ACCEPTED, { id: 'C1', amount: 5 }),
      { result: 'unknown', facts: refunds(), missing: ['facts.contracts.0.payments'] },
    ],
    [
      'not accepted yet, with a refund',
      on(null, contract(500, [-1, BEFORE])),
      {
        result: 'unknown',
        facts: { acceptanceOn: null, refunds: [] },
        open: 'not-yet-accepted',
      },
    ],
    [
      'not accepted yet, without one',
      on(null, contract(500, [1, BEFORE])),
      { result: 'pass', facts: { acceptanceOn: null, refunds: [] } },
    ],
    [
      'acceptance not on record, with a refund',
      on(undefined, contract(500, [-1, BEFORE])),
      { result: 'unknown', facts: { refunds: [] }, missing: ['facts.acceptanceOn'] },
    ],
    [
      'acceptance not on record, without one',
      on(undefined, contract(500, [1, BEFORE])),
      { result: 'pass', facts: { refunds: [] } },
    ],
    [
      'neither acceptance nor payments on record: as yet no refund asks when it was',
      on(undefined, { id: 'C1', amount: 5 }),
      { result: 'unknown', facts: { refunds: [] }, missing: ['facts.contracts.0.payments'] },
    ],
    ['no contracts', on(ACCEPTED), { result: 'pass', facts: refunds() }],
    [
      'on record that none was signed',
      { acceptanceOn: ACCEPTED, contracts: null },
      { result: 'pass', facts: { contracts: null } },
    ],
    [
      'contracts not on record',
      { contracts: undefined },
      { result: 'unknown', missing: ['facts.contracts'] },
    ],
  ]);
});

describe('Article 16: acceptance after the solvers are paid', () => {
  itAnswers('project-acceptance', 'A16.paid-before-acceptance', [
    ['they are', { solverPaymentMet: true }, { result: 'pass', facts: { solverPaymentMet: true } }],
    [
      'they are not',
      { solverPaymentMet: false },
      { result: 'fail', facts: { solverPaymentMet: false } },
    ],
    [
      'not on record',
      { solverPaymentMet: undefined },
      { result: 'unknown', missing: ['facts.solverPaymentMet'] },
    ],
  ]);
});
