import { draft, type Edition, type Kind, type RuleId, readEdition } from '../../src/index.js';

type Facts = Readonly<Record<string, unknown>>;

/**
 * How a rule's measured quantity is brought to a number of units. `from`: how the facts depart from the
 * typical ones (one case for each); `set`: the facts with so many units, `undefined` where there can be
 * no such number. Without `set` the value is written at the path that the rule states.
 */
export interface Measure {
  readonly from?: readonly Facts[];
  readonly set?: (count: number, facts: Facts) => Facts | undefined;
  /** Whether there can be fewer than none: a refund is an amount below zero. */
  readonly signed?: true;
}

const FOUR = ['310000', '320000', '330000', '340000'];
const firstOf = <T>(list: readonly T[], count: number): T[] | undefined =>
  count < 0 || count > list.length ? undefined : list.slice(0, count);
const listOf = <T>(count: number, row: (index: number) => T): T[] | undefined =>
  count < 0 ? undefined : Array.from({ length: count }, (_, index) => row(index));
const when = <T>(value: T | undefined, facts: (value: T) => Facts): Facts | undefined =>
  value === undefined ? undefined : facts(value);

/** Amounts at which a share is exact, is not, is least, and is greatest. */
const AMOUNTS = [3_000_000_000, 101, 1, 10_000_001, 9_007_199_254_740_991];
const needs = (count: number, solved: number) =>
  listOf(count, (i) => ({ id: `N${i}`, text: `need ${i}`, solved: i < solved }));
const version = (rows: unknown) => ({ name: 'a name', task: 'a task', needs: rows });
const units = (rows: unknown[] | undefined) => when(rows, (all) => ({ units: all }));
const payment = (amount: number | string, on: string) => ({
  contracts: [{ id: 'C', amount: 100, payments: [{ amount, on }] }],
});

/** What each rule with a limit measures, and in what it is counted, in the order of the measures below. */
export const MEASURED: { readonly [Id in RuleId]?: readonly string[] } = {
  'A4.duration': ['facts.demand.months month', 'facts.demand.months month'],
  'A7.external-need': ['facts.demand.needs item'],
  'A8.experts': ['facts.assessment.experts item'],
  'A9.contents': ['facts.notice.needs item'],
  'A9.anonymity': [
    'facts.demander.name character',
    'facts.notice.needs item',
    'facts.demander.aliases item',
  ],
  'A9.funds': ['facts.notice.awardFunds fen'],
  'A10.forwarding': [
    'facts.received.0.on day',
    'facts.forwarded.0.on day',
    'facts.received.0.on day',
    'facts.forwarded.0.on day',
  ],
  'A11.applicant': ['facts.needs item'],
  'A11.partial': ['facts.after.needs item', 'facts.before.needs item'],
  'A11.as-published': ['facts.published item', 'facts.after.needs item'],
  'A11.others-untouched': ['facts.after.needs item', 'facts.before.needs item'],
  'A11.adjusted-solved': ['facts.after.needs item', 'facts.before.needs item'],
  'A11.addition': ['facts.after.needs item', 'facts.before.needs item'],
  'A11.success-by-withdrawal': ['facts.before.needs item', 'facts.after.needs item'],
  'A11.fall-out': ['facts.after.needs item', 'facts.before.needs item'],
  'A12.guide': ['facts.guide.year year', 'facts.guide.on day'],
  'A12.holder': ['facts.units item'],
  'A12.one-lead': ['facts.units item'],
  'A12.lead-region': ['facts.units item'],
  'A12.regions': ['facts.units region'],
  'A12.team': ['facts.team item'],
  'A12.consortium': ['facts.units item'],
  'A13.supplement': ['facts.supplement.on day', 'facts.supplement.on day', 'decidedOn day'],
  'A14.pool': ['facts.experts item'],
  'A14.frequency': ['facts.roundOfYear round'],
  'A15.joint-list': ['facts.proposal.on day'],
  'A15.deliberation': ['facts.deliberation.on day'],
  'A15.order': ['facts.deliberation.on day', 'facts.proposal.on day'],
  'A15.approved-first': ['facts.deliberation.on day'],
  'A15.announcement': ['facts.announcement.on day'],
  'A15.signing-department': ['facts.agreement.on day'],
  'A15.both-documents': ['facts.agreement.on day'],
  'A15.sequence': [
    'facts.announcement.on day',
    'facts.agreement.on day',
    'facts.deliberation.on day',
  ],
  'A3.central-funds': ['facts.sources fen'],
  'A16.grant-cap': ['facts.grant fen'],
  'A16.local-cap': ['facts.grant fen'],
  'A16.at-approval': ['facts.approvedOn day'],
  'A16.sources-sum': ['facts.sources fen'],
  'A16.solver-payment': [
    'facts.contracts.0.payments fen',
    'facts.contracts.0.payments.0.on day',
    'facts.acceptanceOn day',
  ],
  'A16.refund-after-acceptance': [
    'facts.contracts.0.payments.0.on day',
    'facts.contracts.0.payments.0.on day',
    'facts.contracts.0.payments.0.amount fen',
  ],
  'A17.annual-report': ['facts.reports item', 'decidedOn day', 'facts.endedOn day'],
  'A19.bar': ['facts.parties.0.records.0.bar.from day', 'facts.parties.0.records.0.bar.until day'],
  'A19.record': ['facts.parties.0.records.0.on day'],
};

/** For each rule that turns somewhere: how to bring it there, in the order in which it states the turns. */
export const MEASURES: { readonly [Id in RuleId]?: readonly Measure[] } = {
  'A3.central-funds': [
    {
      set: (n) => ({
        sources: [
          { level: 'central', amount: n },
          { level: 'provincial', amount: 5 },
        ],
      }),
    },
  ],
  'A4.duration': [{}, {}],
  'A7.external-need': [
    {
      set: (n, { demand }) =>
        when(needs(n, 0), (rows) => ({
          demand: { ...(demand as Facts), needs: rows.map(({ id, text }) => ({ id, text })) },
        })),
    },
  ],
  'A8.experts': [{}],
  'A9.contents': [
    {
      set: (n, { notice }) =>
        when(
          listOf(n, (i) => `need ${i}`),
          (rows) => ({ notice: { ...(notice as Facts), needs: rows } }),
        ),
    },
  ],
  'A9.anonymity': [
    {
      set: (n) => ({
        notice: { name: 'about \u{20000}\u{20000}\u{20000}' },
        demander: { name: '\u{20000}'.repeat(n) },
      }),
    },
    {
      set: (n) =>
        when(
          listOf(n, () => '用于华 芯产线'),
          (rows) => ({ notice: { name: 'a name', needs: rows }, demander: { name: '华芯' } }),
        ),
    },
    {
      set: (n) =>
        when(
          listOf(n, () => '华芯'),
          (aliases) => ({ notice: { name: '用于华芯产线' }, demander: { name: 'HX', aliases } }),
        ),
    },
  ],
  'A9.funds': [{ from: AMOUNTS.map((investment) => ({ notice: { investment, awardFunds: 0 } })) }],
  'A10.forwarding': [
    {
      from: [
        { received: [{ id: 'S1', on: '2024-05-02' }], forwarded: [{ id: 'S2', on: '2024-05-01' }] },
      ],
    },
    {
      from: [
        { received: [{ id: 'S1', on: '2024-05-01' }], forwarded: [{ id: 'S1', on: '2024-05-02' }] },
      ],
    },
    {
      from: [
        {
          received: [{ id: 'S1', on: '2024-05-02' }],
          forwarded: [{ id: 'S2', on: '2024-05-01' }],
        },
      ],
    },
    {
      from: [
        { received: [{ id: 'S1', on: '2024-05-01' }], forwarded: [{ id: 'S1', on: '2024-05-02' }] },
      ],
    },
  ],
  'A11.applicant': [
    {
      set: (n) =>
        when(needs(2, n), (rows) => ({ needs: rows.map(({ id, solved }) => ({ id, solved })) })),
    },
  ],
  'A11.partial': [
    {
      from: [{ before: version(needs(3, 0)) }],
      set: (n) => ({
        after: version(needs(3, 0)?.map((row, i) => (i < n ? row : { ...row, text: 'new' }))),
      }),
    },
    {
      from: [{ after: version(needs(3, 0)) }],
      set: (n) => ({
        before: version(needs(3, 0)?.map((row, i) => (i < n ? row : { ...row, text: 'old' }))),
      }),
    },
  ],
  'A11.as-published': [
    {
      from: [{ before: version(needs(3, 0)), after: version(needs(3, 0)) }],
      set: (n) => ({
        published: needs(3, 0)?.map(({ id, text }, i) => ({
          id,
          text: i < n ? text : 'first text',
        })),
      }),
    },
    {
      from: [
        {
          before: version(needs(3, 0)),
          published: needs(3, 0)?.map(({ id, text }) => ({ id, text })),
        },
      ],
      set: (n) => ({
        after: version(needs(3, 0)?.map((row, i) => (i < n ? row : { ...row, text: 'new' }))),
      }),
    },
  ],
  'A11.others-untouched': [
    {
      from: [{ before: version(needs(3, 0)) }],
      set: (n) => ({ after: version(needs(3, n)) }),
    },
    {
      from: [{ after: version(needs(3, 0)) }],
      set: (n) => ({ before: version(needs(3, n)) }),
    },
  ],
  'A11.adjusted-solved': [
    {
      from: [{ before: version(needs(3, 0)) }],
      set: (n) =>
        when(needs(3, n), (rows) => ({
          after: version(rows.map((row) => ({ ...row, text: 'new' }))),
        })),
    },
    {
      from: [{ after: version(needs(3, 2)) }],
      set: (n) => ({ before: version(needs(n, 0)) }),
    },
  ],
  'A11.addition': [
    {
      from: [{ before: version(needs(1, 0)) }],
      set: (n) =>
        when(needs(1 + n, 0), (rows) => (n < 0 ? undefined : { after: version(rows) }) as Facts),
    },
    {
      from: [{ after: version(needs(3, 0)) }],
      set: (n) => ({ before: version(needs(n, 0)) }),
    },
  ],
  'A11.success-by-withdrawal': [
    {
      from: [{ after: version(needs(1, 1)) }],
      set: (n) => (n < 0 ? undefined : { before: version(needs(1 + n, 1)) }),
    },
    {
      from: [{ before: version(needs(4, 0)) }],
      set: (n) => ({ after: version(needs(3, 3 - n)) }),
    },
  ],
  'A11.fall-out': [
    {
      from: [{ before: version(needs(3, 1)) }],
      set: (n) => (n < 0 ? undefined : { after: version(needs(3, n)) }),
    },
    {
      from: [{ after: version(needs(3, 0)) }],
      set: (n) => ({ before: version(needs(3, n)) }),
    },
  ],
  'A12.guide': [{}, {}],
  'A12.holder': [
    {
      from: [{ entry: { status: '揭榜成功', holder: 'unit' } }],
      set: (n) =>
        units(listOf(n + 1, (i) => ({ name: i < n ? 'unit' : 'other unit', role: 'lead' }))),
    },
  ],
  'A12.one-lead': [{ set: (n) => units(listOf(n, (i) => ({ name: `unit ${i}`, role: 'lead' }))) }],
  'A12.lead-region': [
    { set: (n) => units(listOf(n, (i) => ({ name: `unit ${i}`, role: 'lead', place: '320500' }))) },
  ],
  'A12.regions': [
    {
      set: (n) =>
        units(firstOf(FOUR, n)?.map((place) => ({ name: place, role: 'participant', place }))),
    },
  ],
  'A12.team': [
    {
      set: (n) =>
        when(
          listOf(n, (i) => `member ${i}`),
          (team) => ({ team }),
        ),
    },
  ],
  'A12.consortium': [
    {
      set: (n) =>
        units(
          firstOf(['enterprise', 'university', 'institute', 'other'], n)?.map((kind) => ({
            name: kind,
            role: 'participant',
            kind,
          })),
        ),
    },
  ],
  'A13.supplement': [
    {},
    { from: [{ notice: { on: '2024-06-01', deadline: '2024-07-10' } }] },
    { from: [{ supplement: null }] },
  ],
  'A14.pool': [
    {
      set: (n) =>
        when(
          listOf(n, (i) => ({ id: `E${i}`, inPool: true })),
          (experts) => ({ experts }),
        ),
    },
  ],
  'A14.frequency': [{ set: (n) => (n < 1 ? undefined : { roundOfYear: n }) }],
  'A15.joint-list': [{}],
  'A15.deliberation': [{}],
  'A15.order': [{}, {}],
  'A15.approved-first': [{}],
  'A15.announcement': [{}],
  'A15.signing-department': [{}],
  'A15.both-documents': [{}],
  'A15.sequence': [{}, { from: [{ announcement: null }] }, {}],
  'A16.grant-cap': [{ from: AMOUNTS.map((investment) => ({ investment })) }],
  'A16.local-cap': [{ from: AMOUNTS.map((localCap) => ({ localCap })) }],
  'A16.at-approval': [{}],
  'A16.sources-sum': [
    {
      from: AMOUNTS.map((grant) => ({ grant })),
      set: (n) => ({
        sources: [
          { level: 'central', amount: n - Math.floor(n / 3) },
          { level: 'provincial', amount: Math.floor(n / 3) },
          { level: 'local', amount: 7 },
        ],
      }),
    },
  ],
  'A16.solver-payment': [
    {
      from: AMOUNTS.map((amount) => ({ contracts: [{ id: 'C', amount, payments: [] }] })),
      set: (n, { contracts }) => ({
        contracts: (contracts as Facts[]).map((each) => ({
          ...each,
          payments: [{ amount: n, on: '2024-06-01' }],
        })),
      }),
    },
    { from: [payment(100, '2024-05-02')] },
    { from: [payment(100, '2024-06-01')] },
  ],
  'A16.refund-after-acceptance': [
    { from: [{ acceptanceOn: '2024-06-01', ...payment(-1, '2024-05-02') }] },
    { from: [{ acceptanceOn: '2024-06-01', ...payment('-1元', '2024-05-02') }] },
    { set: (n) => ({ acceptanceOn: '2024-06-01', ...payment(n, '2024-06-01') }), signed: true },
  ],
  'A17.annual-report': [
    { set: (n) => when(firstOf([2022, 2023, 2024], n), (reports) => ({ reports })) },
    { from: [{ startedOn: '2024-02-01', reports: [] }] },
    { from: [{ startedOn: '2022-07-01', reports: [2022] }] },
  ],
  'A19.bar': [
    {
      from: [
        {
          parties: [
            { name: 'P', records: [{ matter: 'm', bar: { from: '2024-05-02', until: null } }] },
          ],
        },
      ],
    },
    {
      from: [
        {
          parties: [
            {
              name: 'P',
              records: [{ matter: 'm', bar: { from: '2024-01-01', until: '2024-05-02' } }],
            },
          ],
        },
      ],
    },
  ],
  'A19.record': [
    {
      from: [{ parties: [{ name: 'P', records: [{ matter: 'm', on: '2024-05-02', bar: null }] }] }],
    },
  ],
};

/** The draft, and editions that set every limit elsewhere. */
export const EDITIONS: readonly Edition[] = [
  draft,
  ...[
    {
      focusMonths: { min: 12, max: 18 },
      minimumRegions: 3,
      reviewRoundsPerYear: { min: 0, max: 4 },
      grantCap: { numerator: 1, denominator: 3 },
      solverPaymentFloor: { numerator: 2, denominator: 3 },
    },
    {
      focusMonths: { min: 2, max: 120 },
      minimumRegions: 1,
      reviewRoundsPerYear: { min: 1, max: 1 },
      grantCap: { numerator: 999_999, denominator: 1_000_000 },
      solverPaymentFloor: { numerator: 1, denominator: 999_983 },
    },
  ].map((parameters, index) => {
    const read = readEdition({ id: `variant ${index + 1}`, parameters });
    if (!read.ok) throw new Error('an edition of the test is not valid');
    return read.edition;
  }),
];

/** The kinds in which a project, once approved, outlives its edition (R20.after). */
export const CARRIED_THROUGH: readonly Kind[] = [
  'grant',
  'project-agreement',
  'solver-payment',
  'annual-report',
  'project-acceptance',
];
