import type { Act, Docket } from '../../src/lifecycle/index.js';

export const DEMANDER = '苏州晶测装备有限公司';
const SOLVER = '合肥微纳检测研究院';
const FOUR = ['310000', '320000', '330000', '340000'];
export const NEEDS = [
  { id: 'N1', text: '12 英寸晶圆表面颗粒检测灵敏度达到 20 纳米' },
  { id: 'N2', text: '每小时检测 120 片' },
];
export const onProject = { projectId: 'P1' };

/** From the collection of a demand to a running project with one contract: 19 acts. */
export const BEGINNING: readonly Act[] = [
  {
    ...{ act: 'collect-demand', on: '2022-02-10', by: '320000' },
    demander: { name: DEMANDER, kind: 'enterprise', place: '320500', backbone: true },
    demand: {
      ...{ name: '半导体晶圆缺陷检测', task: '研制高灵敏度晶圆缺陷检测装备' },
      ...{ field: 'integrated-circuits', direction: 'equipment', months: 30, crossRegion: true },
      ...{ needs: NEEDS, investment: '3000万元', awardFunds: '500万元' },
    },
  },
  {
    ...{ act: 'assess-demand', on: '2022-03-01', by: 'departments' },
    assessment: {
      experts: 5,
      criteria: ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'],
      favourable: true,
    },
  },
  { act: 'deliberate-catalogue', on: '2022-03-20', by: 'task-force', approved: true },
  {
    ...{ act: 'publish-demand', on: '2022-04-15', by: 'departments', departments: FOUR },
    notice: {
      ...{ name: '半导体晶圆缺陷检测', task: '研制高灵敏度晶圆缺陷检测装备' },
      ...{ needs: NEEDS.map(({ text }) => text), investment: '3000万元', awardFunds: '500万元' },
    },
  },
  { act: 'receive-solution', on: '2022-05-06', by: 'agency', solutionId: 'S', needs: ['N1'] },
  { act: 'forward-solutions', on: '2022-05-20', by: 'promotion-group', solutions: ['S'] },
  { act: 'accept-solution', on: '2022-06-01', by: DEMANDER, solutionId: 'S' },
  { act: 'enter-reserve', on: '2022-06-10', by: DEMANDER, entryId: 'E1', relatedParty: false },
  { act: 'publish-guide', on: '2022-07-01', by: 'office', year: 2022 },
  {
    ...{ act: 'file-application', on: '2022-07-20', by: DEMANDER, ...onProject, entryId: 'E1' },
    ...{ year: 2022, platform: 'national-st-system', objective: 'key-technology', credit: 'clear' },
    units: [
      { name: DEMANDER, role: 'lead', place: '320500', kind: 'enterprise' },
      { name: SOLVER, role: 'subproject', place: '340100', kind: 'institute' },
    ],
    ...{ leader: '项目负责人甲', team: ['成员乙', '成员丙'] },
  },
  {
    ...{ act: 'review-form', on: '2022-08-01', by: 'agency', ...onProject },
    ...{ conforming: true, complete: true, outcome: 'accepted' },
  },
  { act: 'recommend', on: '2022-08-25', by: 'task-force', ...onProject },
  {
    ...{ act: 'hold-review', on: '2022-09-10', by: 'agency', ...onProject, departments: FOUR },
    ...{ experts: [{ id: 'X1', inPool: true }], roundOfYear: 2, reviewFavourable: true },
  },
  { act: 'list-project', on: '2022-09-25', by: 'departments', ...onProject, departments: FOUR },
  {
    ...{ act: 'deliberate-approval', on: '2022-10-08', by: 'task-force', ...onProject },
    ...{ approved: true, investment: '3000万元' },
  },
  { act: 'announce', on: '2022-10-20', by: 'office', ...onProject },
  {
    ...{ act: 'sign-agreement', on: '2022-11-01', by: '320000', ...onProject },
    ...{ taskAgreement: true, contract: true },
  },
  {
    ...{ act: 'award-grant', on: '2022-11-15', by: 'departments', ...onProject },
    ...{ instalment: '900万元', localCap: null },
    sources: [{ level: 'central', amount: '900万元' }],
  },
  {
    ...{ act: 'sign-contract', on: '2022-11-20', by: DEMANDER, ...onProject },
    ...{ contractId: 'C1', solver: SOLVER, amount: '500万元' },
  },
] as readonly Act[];

/**
 * What goes on in a long project: solutions come in and the solver is paid in small sums. Once in five
 * hundred acts what came in is forwarded; such an act is answered with all solutions so far.
 */
function goingOn(count: number): Act[] {
  const on = '2022-12-01';
  let waiting: string[] = [];
  return Array.from({ length: count }, (_, i): Act => {
    if (i % 500 === 499) {
      const solutions = waiting;
      waiting = [];
      return { act: 'forward-solutions', on, by: 'promotion-group', solutions };
    }
    const solutionId = `S${i}`;
    if (i % 4 !== 0) {
      const amount = 1000 + i;
      return { act: 'pay-solver', on, by: DEMANDER, ...onProject, contractId: 'C1', amount };
    }
    waiting.push(solutionId);
    return { act: 'receive-solution', on, by: 'agency', solutionId, needs: ['N2'] };
  });
}

/** The end: the rest is paid, the years are reported, the project is accepted. */
const END = [
  {
    ...{ act: 'pay-solver', on: '2022-12-02', by: DEMANDER, ...onProject },
    ...{ contractId: 'C1', amount: '400万元' },
  },
  { act: 'report-year', on: '2023-01-20', by: DEMANDER, ...onProject, year: 2022 },
  {
    ...{ act: 'accept-project', on: '2023-11-05', by: '320000', ...onProject, outcome: 'permit' },
    criteria: ['innovation', 'application', 'contribution'],
  },
] as readonly Act[];

/** A regular docket of so many acts, from collection to acceptance; of fewer than 22, its beginning. */
export function docketOf(length: number): Docket {
  const between = length - BEGINNING.length - END.length;
  const acts =
    between < 0 ? BEGINNING.slice(0, length) : [...BEGINNING, ...goingOn(between), ...END];
  return JSON.parse(JSON.stringify({ id: `K-${length}`, acts })) as Docket;
}
