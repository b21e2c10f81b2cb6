import type { Facts, FactsByKind, Kind } from '../src/index.js';

/** The day on which the typical records are decided. */
export const DECIDED_ON = '2024-06-30';

const FOUR = ['310000', '320000', '330000', '340000'];

/** Facts of each kind with which every rule passes: the typical case, from which the tests depart. */
export const typicalFacts: FactsByKind = {
  'demand-collection': {
    department: '320000',
    demander: { name: '江南芯材', kind: 'enterprise', place: '320500', backbone: true },
    demand: {
      name: '半导体晶圆缺陷检测',
      task: '检测算法与装备研制',
      field: 'integrated-circuits',
      direction: 'equipment',
      months: 30,
      crossRegion: true,
      needs: [{ id: 'N1', text: '亚微米缺陷检出' }],
      investment: '3000万元',
      awardFunds: '800万元',
    },
  },
  'demand-catalogue': {
    assessment: {
      experts: 5,
      criteria: ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'],
      favourable: true,
    },
    deliberation: { body: 'task-force', approved: true },
  },
  'demand-publication': {
    catalogued: true,
    departments: FOUR,
    notice: {
      name: '半导体晶圆缺陷检测',
      task: '检测算法与装备研制',
      needs: ['亚微米缺陷检出'],
      investment: '3000万元',
      awardFunds: '800万元',
    },
    demander: { name: '江南芯材' },
  },
  'solution-matching': {
    received: [
      { id: 'S1', on: '2024-03-01' },
      { id: 'S2', on: '2024-03-20' },
    ],
    forwarded: [
      { id: 'S1', on: '2024-04-01' },
      { id: 'S2', on: '2024-04-01' },
    ],
  },
  'reserve-entry': {
    route: 'same-direction',
    published: true,
    applicant: { name: '太湖量测', kind: 'enterprise', place: '330400' },
    sameDirection: true,
    conformityReview: 'passed',
    relatedParty: false,
    needs: [
      { id: 'N1', solved: true },
      { id: 'N2', solved: true },
    ],
  },
  'demand-adjustment': {
    published: [
      { id: 'N1', text: '亚微米缺陷检出' },
      { id: 'N2', text: '整线节拍' },
    ],
    before: {
      name: '半导体晶圆缺陷检测',
      task: '检测算法与装备研制',
      needs: [
        { id: 'N1', text: '亚微米缺陷检出', solved: true },
        { id: 'N2', text: '整线节拍', solved: false },
      ],
    },
    after: {
      name: '半导体晶圆缺陷检测',
      task: '检测算法与装备研制',
      needs: [
        { id: 'N1', text: '亚微米缺陷检出', solved: true },
        { id: 'N2', text: '整线节拍，每小时六十片', solved: false },
      ],
    },
  },
  'project-application': {
    year: 2024,
    guide: { issuer: 'office', year: 2024, on: '2024-03-01' },
    platform: 'national-st-system',
    entry: { status: '揭榜成功', holder: '江南芯材' },
    units: [
      { name: '江南芯材', role: 'lead', place: '320500', kind: 'enterprise' },
      { name: '浦江大学', role: 'subproject', place: '310000', kind: 'university' },
    ],
    leader: '周工',
    team: ['周工', '沈工'],
    objective: 'key-technology',
    credit: 'clear',
  },
  'formal-review': {
    conforming: false,
    complete: true,
    notice: { on: '2024-06-01', deadline: '2024-06-20' },
    supplement: { on: '2024-06-20', conforming: true, complete: true },
  },
  'expert-review': {
    formallyAccepted: true,
    recommended: { body: 'task-force' },
    departments: FOUR,
    experts: [{ id: 'E1', inPool: true }],
    roundOfYear: 1,
  },
  'project-approval': {
    reviewFavourable: true,
    proposal: { departments: FOUR, on: '2024-05-01' },
    deliberation: { body: 'task-force', approved: true, on: '2024-05-20' },
  },
  'project-agreement': {
    deliberation: { approved: true, on: '2024-05-20' },
    announcement: { body: 'office', on: '2024-05-25' },
    agreement: { department: '320000', taskAgreement: true, contract: true, on: '2024-06-10' },
    lead: { place: '320500' },
  },
  grant: {
    investment: '3000万元',
    grant: '900万元',
    approvedOn: '2024-06-28',
    localCap: '900万元',
    sources: [
      { level: 'central', amount: '600万元' },
      { level: 'provincial', amount: '300万元' },
    ],
  },
  'solver-payment': {
    acceptanceOn: '2024-06-30',
    contracts: [
      { id: 'C1', amount: '500万元', payments: [{ amount: '400万元', on: '2024-06-29' }] },
    ],
  },
  'annual-report': { startedOn: '2022-07-01', endedOn: null, reports: [2022, 2023] },
  'project-acceptance': {
    department: '320000',
    lead: { place: '320500' },
    criteria: ['innovation', 'application', 'contribution'],
    solverPaymentMet: true,
    annualReportsMet: true,
  },
  'credit-standing': { parties: [{ name: '江南芯材', records: [] }] },
};

/** The outcome that is lawful on the typical facts of a kind. */
const typicalOutcomes: { readonly [K in Kind]: string } = {
  'demand-collection': 'permit',
  'demand-catalogue': 'permit',
  'demand-publication': 'permit',
  'solution-matching': 'met',
  'reserve-entry': '揭榜成功',
  'demand-adjustment': 'permit',
  'project-application': 'permit',
  'formal-review': 'accepted',
  'expert-review': 'met',
  'project-approval': 'permit',
  'project-agreement': 'met',
  grant: 'permit',
  'solver-payment': 'met',
  'annual-report': 'met',
  'project-acceptance': 'permit',
  'credit-standing': 'clear',
};

export const KINDS = Object.keys(typicalFacts) as readonly Kind[];

/** Typical facts with some of them changed; `undefined` leaves a fact out. */
export function factsOf<K extends Kind>(kind: K, changes: Partial<Facts<K>> = {}): Facts<K> {
  return { ...structuredClone(typicalFacts[kind]), ...changes };
}

/** A valid record of the typical case, as JSON has it, with some of its fields changed. */
export function recordOf(kind: Kind, changes: Readonly<Record<string, unknown>> = {}) {
  return {
    id: `${kind}-1`,
    kind,
    decidedOn: DECIDED_ON,
    facts: factsOf(kind),
    outcome: typicalOutcomes[kind],
    ...changes,
  };
}
