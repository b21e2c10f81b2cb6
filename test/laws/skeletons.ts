import type { Kind } from '../../src/index.js';

/** The least that a record of a kind must hold, each way in which that can differ; reasons where a rule asks for them. */
export interface Skeleton {
  readonly facts: object;
  readonly reasons?: Readonly<Record<string, string>>;
}

const NOTICE = {
  name: '晶圆缺陷检测',
  task: '检测算法',
  needs: ['亚微米'],
  investment: 1,
  awardFunds: 1,
};
const REASON = '需求方书面同意公开';

const need = (id: string, text: string) => ({ id, text });

/** A demand before and after its needs were adjusted. */
const adjusted = (
  before: readonly object[],
  after: readonly object[],
  changed: Readonly<Record<string, string>> = {},
): Skeleton => ({
  facts: {
    before: { name: '晶圆缺陷检测', task: '检测算法', needs: before },
    after: { name: '晶圆缺陷检测', task: '检测算法', needs: after, ...changed },
  },
});

const [A, B, NEW_A, NEW_B, C] = [
  need('A', '甲'),
  need('B', '乙'),
  need('A', '甲二'),
  need('B', '乙二'),
  need('C', '丙'),
];

const LARGEST = 9_007_199_254_740_991;

/** Required facts have no turn of their own that leaves them out, so every shape of them that matters stands here. */
export const skeletons: { readonly [K in Kind]: readonly Skeleton[] } = {
  'demand-collection': [{ facts: { demand: { name: '晶圆缺陷检测', task: '检测算法' } } }],
  'demand-catalogue': [{ facts: {} }],
  'demand-publication': [
    { facts: { notice: NOTICE } },
    { facts: { notice: { ...NOTICE, remarks: '由江南芯材提出' } } },
    { facts: { notice: { name: '晶圆缺陷检测' } } },
    { facts: { notice: NOTICE }, reasons: { 'A9.anonymity': REASON } },
    { facts: { notice: {} }, reasons: { 'A9.contents': REASON } },
  ],
  'solution-matching': [{ facts: {} }],
  'reserve-entry': ['demander', 'same-direction'].flatMap((route) =>
    [['N1'], ['N1', 'N2']].map((ids) => ({ facts: { route, needs: ids.map((id) => ({ id })) } })),
  ),
  'demand-adjustment': [
    adjusted([A, B], [A, NEW_B]),
    adjusted([A, B], [A, B]),
    adjusted([A], [NEW_A]),
    adjusted([A], [A]),
    adjusted([A, B], [NEW_A, NEW_B]),
    adjusted([A, B], [A]),
    adjusted([A], [A, C]),
    adjusted([A, B], [A, NEW_B], { name: '另一名称' }),
    adjusted([A, B], [A, NEW_B], { task: '另一任务' }),
  ],
  'project-application': [{ facts: { year: 2024 } }],
  'formal-review': [{ facts: {} }],
  'expert-review': [{ facts: {} }],
  'project-approval': [{ facts: {} }],
  'project-agreement': [{ facts: {} }],
  grant: [0, 1, 900_000_000, LARGEST].map((grant) => ({ facts: { grant } })),
  'solver-payment': [{ facts: {} }],
  'annual-report': ['2022-07-01', '2023-12-31', '2024-02-01'].map((startedOn) => ({
    facts: { startedOn },
  })),
  'project-acceptance': [{ facts: {} }],
  'credit-standing': [
    { facts: { parties: [{ name: '江南芯材' }] } },
    { facts: { parties: [{ name: '江南芯材' }, { name: '浦江大学', records: [] }] } },
  ],
};

/** A day long before, the two before the day of decision, that day, and the next. */
const DAYS = ['2024-01-02', '2024-06-28', '2024-06-29', '2024-06-30', '2024-07-01'];
const AMOUNT = 500_000_000;
const FLOOR = 400_000_000;

/** No payment, the floor, one fen less, and a fen that goes back, each before, on and after what may be the day of acceptance. */
const PAYMENTS = [
  [],
  ...DAYS.flatMap((on) => [
    [{ amount: FLOOR, on }],
    [{ amount: FLOOR - 1, on }],
    [
      { amount: FLOOR, on: '2024-01-02' },
      { amount: -1, on },
    ],
  ]),
];
const contract = (id: string, payments: readonly object[]) => ({ id, amount: AMOUNT, payments });

/** Lists with some of these rows, each on one of the days. */
const rowsOf = (...ids: readonly string[]): readonly object[][] =>
  ids.reduce<object[][]>(
    (lists, id) =>
      lists.flatMap((list) => [list, ...DAYS.slice(1).map((on) => [...list, { id, on }])]),
    [[]],
  );

/** Three steps in any order by the day of decision, and one that had not happened by then. */
const STEPS = DAYS.slice(1);
const YES_NO = [true, false];
const OF_THE_FOUR_AND_ANOTHER = ['310000', '320000', '330000', '340000', '110000'];

/** Where rows hang together over two lists, or hold rows themselves: the values that stand for all of them. */
export const chosen: Readonly<Record<string, readonly unknown[]>> = {
  'solution-matching received': [...rowsOf('S1', 'S2'), ...rowsOf('S1', 'S3')],
  'solution-matching forwarded': rowsOf('S1', 'S2', 'S9'),
  'solution-matching received.*.on': DAYS,
  'solution-matching forwarded.*.on': DAYS,
  'project-agreement deliberation': [
    null,
    ...STEPS.flatMap((on) => YES_NO.map((approved) => ({ approved, on }))),
  ],
  'project-agreement announcement': [
    null,
    ...STEPS.flatMap((on) => ['office', 'task-force'].map((body) => ({ body, on }))),
  ],
  'project-agreement agreement': [
    null,
    ...STEPS.flatMap((on) =>
      OF_THE_FOUR_AND_ANOTHER.flatMap((department) =>
        YES_NO.flatMap((taskAgreement) =>
          YES_NO.map((contract) => ({ department, taskAgreement, contract, on })),
        ),
      ),
    ),
  ],
  'solver-payment contracts.*.payments': PAYMENTS,
  'solver-payment contracts.*.payments.*.on': DAYS,
  'solver-payment contracts': [
    ...[null, []],
    ...PAYMENTS.map((payments) => [contract('C1', payments)]),
    ...PAYMENTS.flatMap((payments) =>
      PAYMENTS.slice(0, 4).map((others) => [contract('C1', payments), contract('C2', others)]),
    ),
  ],
};
