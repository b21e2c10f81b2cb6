import { type Edition, readEdition } from '../../src/index.js';
import {
  type Act,
  type Docket,
  type DocketState,
  docketMachine,
  evolve,
  initialState,
} from '../../src/lifecycle/index.js';

/** What stands on record after some acts. */
export const reached = (acts: readonly Act[]): DocketState => acts.reduce(evolve, initialState());

/** What is found against an act after a history, what is pointed out, and the decisions that it is. */
export function decided(history: readonly Act[], act: Act, edition?: Edition) {
  const { advice, decisions, ...decision } = docketMachine.decide(act, reached(history), edition);
  if ('errors' in decision) throw new Error(JSON.stringify(decision.errors));
  return { findings: decision.accepted ? [] : decision.findings, advice, decisions };
}

/** Another edition than the draft. */
export function under(data: object): Edition {
  const read = readEdition({ id: 'another', ...data });
  if (!read.ok) throw new Error(JSON.stringify(read.errors));
  return read.edition;
}

/** Who takes part in the histories of these tests: all invented. */
export const DEMANDER = '苏州晶测装备有限公司';
export const OTHER = '宁波光栅仪器有限公司';
export const SOLVER = '合肥微纳检测研究院';
export const PARTNER = '杭州视觉算法大学';

const FOUR = ['310000', '320000', '330000', '340000'];
const NEEDS = [
  { id: 'N1', text: '12 英寸晶圆表面颗粒检测灵敏度达到 20 纳米' },
  { id: 'N2', text: '每小时检测 120 片' },
];

/** From collection to the entry in the reserve with one of two needs solved. */
export const untilEntry: readonly Act[] = [
  {
    act: 'collect-demand',
    on: '2022-02-10',
    by: '320000',
    demander: {
      name: DEMANDER,
      id: 'D-EX-01',
      kind: 'enterprise',
      place: '320500',
      backbone: true,
    },
    demand: {
      name: '半导体晶圆缺陷检测',
      task: '研制高灵敏度晶圆缺陷检测装备',
      field: 'integrated-circuits',
      direction: 'equipment',
      months: 30,
      crossRegion: true,
      needs: NEEDS,
      investment: '3000万元',
      awardFunds: '500万元',
    },
  },
  {
    act: 'assess-demand',
    on: '2022-03-01',
    by: 'departments',
    assessment: {
      experts: 5,
      criteria: ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'],
      favourable: true,
    },
  },
  { act: 'deliberate-catalogue', on: '2022-03-20', by: 'task-force', approved: true },
  {
    act: 'publish-demand',
    on: '2022-04-15',
    by: 'departments',
    departments: FOUR,
    notice: {
      name: '半导体晶圆缺陷检测',
      task: '研制高灵敏度晶圆缺陷检测装备',
      needs: NEEDS.map(({ text }) => text),
      investment: '3000万元',
      awardFunds: '500万元',
    },
  },
  {
    act: 'receive-solution',
    on: '2022-05-06',
    by: 'agency',
    solutionId: 'S1',
    needs: ['N1'],
    solver: SOLVER,
  },
  {
    act: 'forward-solutions',
    on: '2022-05-20',
    by: 'promotion-group',
    solutions: ['S1'],
  },
  { act: 'accept-solution', on: '2022-06-01', by: DEMANDER, solutionId: 'S1' },
  { act: 'enter-reserve', on: '2022-06-10', by: DEMANDER, entryId: 'E1', relatedParty: false },
];

/** On to the approval of the project. */
export const untilApproval: readonly Act[] = [
  ...untilEntry,
  { act: 'publish-guide', on: '2022-07-01', by: 'office', year: 2022 },
  {
    act: 'file-application',
    on: '2022-07-20',
    by: DEMANDER,
    projectId: 'P1',
    entryId: 'E1',
    year: 2022,
    platform: 'national-st-system',
    units: [
      { name: DEMANDER, role: 'lead', place: '320500', kind: 'enterprise' },
      { name: SOLVER, role: 'subproject', place: '340100', kind: 'institute' },
      { name: PARTNER, role: 'participant', place: '330100', kind: 'university' },
    ],
    leader: '项目负责人甲',
    team: ['成员乙', '成员丙'],
    objective: 'key-technology',
    credit: 'clear',
  },
  {
    act: 'review-form',
    on: '2022-08-01',
    by: 'agency',
    projectId: 'P1',
    conforming: true,
    complete: false,
    outcome: 'supplement',
    deadline: '2022-08-15',
  },
  { act: 'file-supplement', on: '2022-08-15', by: DEMANDER, projectId: 'P1' },
  {
    act: 'review-form',
    on: '2022-08-18',
    by: 'agency',
    projectId: 'P1',
    conforming: true,
    complete: true,
    outcome: 'accepted',
  },
  { act: 'recommend', on: '2022-08-25', by: 'task-force', projectId: 'P1' },
  {
    act: 'hold-review',
    on: '2022-09-10',
    by: 'agency',
    projectId: 'P1',
    departments: FOUR,
    experts: [
      { id: 'X1', inPool: true },
      { id: 'X2', inPool: true },
    ],
    roundOfYear: 2,
    reviewFavourable: true,
  },
  { act: 'list-project', on: '2022-09-25', by: 'departments', projectId: 'P1', departments: FOUR },
  {
    act: 'deliberate-approval',
    on: '2022-10-08',
    by: 'task-force',
    projectId: 'P1',
    approved: true,
    investment: '3000万元',
  },
];

/** The whole of a regular history: three years, a partial award that becomes full, acceptance. */
export const regularActs: readonly Act[] = [
  ...untilApproval,
  { act: 'announce', on: '2022-10-20', by: 'office', projectId: 'P1' },
  {
    act: 'sign-agreement',
    on: '2022-11-01',
    by: '320000',
    projectId: 'P1',
    taskAgreement: true,
    contract: true,
  },
  {
    act: 'award-grant',
    on: '2022-11-15',
    by: 'departments',
    projectId: 'P1',
    instalment: '600万元',
    localCap: null,
    sources: [
      { level: 'central', amount: '400万元' },
      { level: 'provincial', amount: '200万元' },
    ],
  },
  {
    act: 'sign-contract',
    on: '2022-11-20',
    by: DEMANDER,
    projectId: 'P1',
    contractId: 'C1',
    solver: SOLVER,
    amount: '500万元',
  },
  {
    act: 'pay-solver',
    on: '2022-12-01',
    by: DEMANDER,
    projectId: 'P1',
    contractId: 'C1',
    amount: '200万元',
  },
  { act: 'report-year', on: '2023-01-20', by: DEMANDER, projectId: 'P1', year: 2022 },
  {
    act: 'receive-solution',
    on: '2023-03-01',
    by: 'promotion-group',
    solutionId: 'S2',
    needs: ['N2'],
  },
  { act: 'forward-solutions', on: '2023-03-15', by: 'promotion-group', solutions: ['S2'] },
  { act: 'accept-solution', on: '2023-04-01', by: DEMANDER, solutionId: 'S2' },
  {
    act: 'award-grant',
    on: '2023-06-01',
    by: '320000',
    projectId: 'P1',
    instalment: '300万元',
    localCap: null,
    sources: [{ level: 'central', amount: '300万元' }],
  },
  { act: 'report-year', on: '2024-01-18', by: DEMANDER, projectId: 'P1', year: 2023 },
  {
    act: 'pay-solver',
    on: '2024-10-30',
    by: DEMANDER,
    projectId: 'P1',
    contractId: 'C1',
    amount: '200万元',
  },
  {
    act: 'accept-project',
    on: '2024-11-05',
    by: '320000',
    projectId: 'P1',
    criteria: ['innovation', 'application', 'contribution'],
    outcome: 'permit',
  },
];

export const docketOf = (acts: readonly Act[]): Docket => ({ id: 'K-1', acts });

/** Where the n-th act of this name stands in the regular history. */
function placeIn(name: Act['act'], nth: number): number {
  const places = regularActs.flatMap(({ act }, index) => (act === name ? [index] : []));
  const place = places[nth - 1];
  if (place === undefined) throw new Error(`no ${nth}. ${name} in the regular history`);
  return place;
}

/** The regular history up to, and without, the n-th act of this name. */
export const until = (name: Act['act'], nth = 1): readonly Act[] =>
  regularActs.slice(0, placeIn(name, nth));

/** The n-th act of this name in the regular history, with what is changed. */
export function the<Name extends Act['act']>(
  name: Name,
  changes: Partial<Act<Name>> = {},
  nth = 1,
): Act<Name> {
  return { ...(regularActs[placeIn(name, nth)] as Act<Name>), ...changes };
}

/** Another firm of the delta with a solution of its own. */
export const registered: Act<'register-entry'> = {
  act: 'register-entry',
  on: '2022-06-12',
  by: OTHER,
  entryId: 'E2',
  applicant: { name: OTHER, kind: 'enterprise', place: '330200' },
  sameDirection: true,
  relatedParty: false,
  needs: [
    { id: 'M1', solved: true },
    { id: 'M2', solved: false },
  ],
};

export const conforming: Act<'review-conformity'> = {
  act: 'review-conformity',
  on: '2022-06-20',
  by: '长三角科创云平台',
  entryId: 'E2',
  conformityReview: 'passed',
};

/** The other firm enters, applies, and carries the project to its running. */
export const otherFirmsProject: readonly Act[] = [
  ...untilEntry,
  registered,
  conforming,
  { act: 'publish-guide', on: '2022-07-01', by: 'office', year: 2022 },
  {
    ...the('file-application'),
    by: OTHER,
    entryId: 'E2',
    units: [
      { name: OTHER, role: 'lead', place: '330200', kind: 'enterprise' },
      { name: SOLVER, role: 'subproject', place: '340100', kind: 'institute' },
    ],
  },
  the('review-form', { complete: true, outcome: 'accepted', deadline: undefined }),
  the('recommend'),
  the('hold-review'),
  the('list-project'),
  the('deliberate-approval', { investment: '1000万元' }),
  the('announce'),
  the('sign-agreement', { by: '330000' }),
  the('sign-contract', { by: OTHER, amount: '100万元' }),
  the('pay-solver', { by: OTHER, amount: '80万元' }),
];

/** An adjustment that leaves nothing solved: N1 is worded anew. */
export const fallingOut = (on: string): Act<'adjust-demand'> => ({
  act: 'adjust-demand',
  on,
  by: DEMANDER,
  after: {
    name: '半导体晶圆缺陷检测',
    task: '研制高灵敏度晶圆缺陷检测装备',
    needs: [
      { id: 'N1', text: '另一内容' },
      { id: 'N2', text: '每小时检测 120 片' },
    ],
  },
});
