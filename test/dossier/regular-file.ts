/** A record under a short name, so that tests change one fact of one record and leave all else. */
export interface Plain {
  readonly id: string;
  readonly kind: string;
  readonly decidedOn: string;
  readonly subject: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly outcome: string;
}

const DEMAND = { demand: 'D-1' };
const ENTRY = { ...DEMAND, entry: 'E-1' };
const PROJECT = { ...ENTRY, project: 'P-1' };
const FOUR = ['310000', '320000', '330000', '340000'];
const FIRM = '甲装备公司（虚构）';
const NEEDS = [
  { id: 'N1', text: '需求一' },
  { id: 'N2', text: '需求二' },
];

const record = (
  id: string,
  kind: string,
  decidedOn: string,
  subject: Plain['subject'],
  facts: Plain['facts'],
  outcome: string,
): Plain => ({ id, kind, decidedOn, subject, facts, outcome });

/** A demand from its collection to the acceptance of its project, invented throughout, all regular. */
export const REGULAR = {
  collection: record(
    'R-01',
    'demand-collection',
    '2021-01-10',
    DEMAND,
    {
      department: '310000',
      demander: { name: FIRM, kind: 'enterprise', place: '310000', backbone: true },
      demand: {
        name: '攻关',
        task: '任务',
        needs: NEEDS,
        investment: '5000万元',
        awardFunds: '500万元',
      },
    },
    'permit',
  ),
  catalogue: record(
    'R-02',
    'demand-catalogue',
    '2021-02-10',
    DEMAND,
    {
      assessment: {
        experts: 5,
        criteria: ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'],
        favourable: true,
      },
      deliberation: { body: 'task-force', approved: true },
    },
    'permit',
  ),
  publication: record(
    'R-03',
    'demand-publication',
    '2021-02-20',
    DEMAND,
    {
      catalogued: true,
      departments: FOUR,
      notice: {
        name: '攻关',
        task: '任务',
        needs: ['需求一', '需求二'],
        investment: '5000万元',
        awardFunds: '500万元',
      },
      demander: { name: FIRM },
    },
    'permit',
  ),
  matching: record(
    'R-04',
    'solution-matching',
    '2021-03-20',
    DEMAND,
    {
      received: [{ id: 'S1', on: '2021-03-01' }],
      forwarded: [{ id: 'S1', on: '2021-03-20' }],
    },
    'met',
  ),
  entry: record(
    'R-05',
    'reserve-entry',
    '2021-04-01',
    ENTRY,
    {
      route: 'demander',
      published: true,
      applicant: { name: FIRM, kind: 'enterprise', place: '310000' },
      relatedParty: false,
      needs: [
        { id: 'N1', solved: true },
        { id: 'N2', solved: false },
      ],
    },
    '部分揭榜成功',
  ),
  adjustment: record(
    'R-06',
    'demand-adjustment',
    '2021-04-10',
    DEMAND,
    {
      published: NEEDS,
      before: {
        name: '攻关',
        task: '任务',
        needs: [
          { id: 'N1', text: '需求一', solved: true },
          { id: 'N2', text: '需求二', solved: false },
        ],
      },
      after: {
        name: '攻关',
        task: '任务',
        needs: [
          { id: 'N1', text: '需求一', solved: true },
          { id: 'N2', text: '需求二（改）', solved: false },
        ],
      },
    },
    'permit',
  ),
  standing: record(
    'R-07',
    'credit-standing',
    '2021-07-10',
    PROJECT,
    {
      parties: [
        { name: FIRM, records: [] },
        {
          name: '丙研究院（虚构）',
          records: [{ matter: '逾期', on: '2020-05-01', bar: null }],
        },
      ],
    },
    'flagged',
  ),
  application: record(
    'R-08',
    'project-application',
    '2021-07-15',
    PROJECT,
    {
      year: 2021,
      guide: { issuer: 'office', year: 2021, on: '2021-07-01' },
      platform: 'national-st-system',
      entry: { status: '部分揭榜成功', holder: FIRM },
      units: [
        { name: FIRM, role: 'lead', place: '310000', kind: 'enterprise' },
        { name: '丙研究院（虚构）', role: 'participant', place: '320500', kind: 'institute' },
      ],
      leader: '张工',
      team: ['李工'],
      objective: 'key-technology',
      credit: 'flagged',
    },
    'permit',
  ),
  formal: record(
    'R-09',
    'formal-review',
    '2021-07-25',
    PROJECT,
    { conforming: true, complete: true, notice: null, supplement: null },
    'accepted',
  ),
  review: record(
    'R-10',
    'expert-review',
    '2021-09-01',
    PROJECT,
    {
      formallyAccepted: true,
      recommended: { body: 'task-force' },
      departments: FOUR,
      experts: [{ id: 'X1', inPool: true }],
      roundOfYear: 1,
    },
    'met',
  ),
  approval: record(
    'R-11',
    'project-approval',
    '2021-09-20',
    PROJECT,
    {
      reviewFavourable: true,
      proposal: { departments: FOUR, on: '2021-09-10' },
      deliberation: { body: 'task-force', approved: true, on: '2021-09-20' },
    },
    'permit',
  ),
  grant: record(
    'R-12',
    'grant',
    '2021-09-25',
    PROJECT,
    {
      investment: '5000万元',
      grant: '700万元',
      approvedOn: '2021-09-20',
      localCap: '2000万元',
      place: '310000',
    },
    'permit',
  ),
  instalment: record(
    'R-13',
    'grant',
    '2022-09-25',
    PROJECT,
    {
      investment: '5000万元',
      grant: '700万元',
      approvedOn: '2021-09-20',
      localCap: '2000万元',
      place: '310000',
    },
    'permit',
  ),
  agreement: record(
    'R-14',
    'project-agreement',
    '2021-10-01',
    PROJECT,
    {
      deliberation: { approved: true, on: '2021-09-20' },
      announcement: { body: 'office', on: '2021-09-25' },
      agreement: {
        department: '310000',
        taskAgreement: true,
        contract: true,
        on: '2021-10-01',
      },
      lead: { place: '310000' },
    },
    'met',
  ),
  payment: record(
    'R-15',
    'solver-payment',
    '2022-01-10',
    PROJECT,
    {
      acceptanceOn: null,
      contracts: [
        {
          id: 'C1',
          solver: '戊大学（虚构）',
          amount: '400万元',
          payments: [{ amount: '200万元', on: '2021-12-01' }],
        },
      ],
    },
    'unmet',
  ),
  report: record(
    'R-16',
    'annual-report',
    '2023-01-20',
    PROJECT,
    { startedOn: '2021-10-01', endedOn: null, reports: [2021, 2022] },
    'met',
  ),
  acceptance: record(
    'R-17',
    'project-acceptance',
    '2023-10-10',
    PROJECT,
    {
      approvedOn: '2021-09-20',
      department: '310000',
      lead: { place: '310000' },
      criteria: ['innovation', 'application', 'contribution'],
      solverPaymentMet: true,
      annualReportsMet: true,
    },
    'permit',
  ),
  lastPayment: record(
    'R-18',
    'solver-payment',
    '2023-10-20',
    PROJECT,
    {
      acceptanceOn: '2023-10-10',
      contracts: [
        {
          id: 'C1',
          solver: '戊大学（虚构）',
          amount: '400万元',
          payments: [
            { amount: '200万元', on: '2021-12-01' },
            { amount: '200万元', on: '2023-09-01' },
          ],
        },
      ],
    },
    'met',
  ),
  lastReport: record(
    'R-19',
    'annual-report',
    '2024-01-20',
    PROJECT,
    { startedOn: '2021-10-01', endedOn: '2023-10-10', reports: [2021, 2022, 2023] },
    'met',
  ),
} as const satisfies Readonly<Record<string, Plain>>;

export type Name = keyof typeof REGULAR;

/** What is put in place, by path (`facts.published`); `undefined` leaves it out. */
export type Change = Readonly<Record<string, unknown>>;

/** A record with values in place of its own. */
export function withFacts(plain: Plain, change: Change): Plain {
  const copy = JSON.parse(JSON.stringify(plain));
  for (const [path, value] of Object.entries(change)) {
    const keys = path.split('.');
    const last = keys.pop() ?? '';
    const parent = keys.reduce((part, key) => part[key], copy);
    if (value === undefined) delete parent[last];
    else parent[last] = value;
  }
  return copy;
}

/** The regular file with some records changed, left out (`null`), and others besides. */
export function fileWith(
  changes: Readonly<Partial<Record<Name, Change | null>>>,
  ...more: readonly Plain[]
): Plain[] {
  const records = (Object.keys(REGULAR) as Name[]).flatMap((name) => {
    const change = changes[name];
    return change === null ? [] : [withFacts(REGULAR[name], change ?? {})];
  });
  return [...records, ...more];
}

/** Another record like one of the regular file. */
export function another(name: Name, change: Change): Plain {
  return withFacts(REGULAR[name], { id: `${REGULAR[name].id}-2`, ...change });
}
