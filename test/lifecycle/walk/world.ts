import type { Act, DocketState } from '../../../src/lifecycle/index.js';
import { addDays } from '../../../src/testing/index.js';
import { DEMANDER, OTHER, PARTNER, SOLVER } from '../histories.js';

/**
 * A small world: every act of the three tables with a few choices of its facts, lawful ones and
 * unlawful ones. What is not lawful has to be refused wherever it is tried.
 */
export interface World {
  readonly name: string;
  /** Accepted acts that lead to where the walk starts. */
  readonly start: readonly Act[];
  /** What is tried in a state, on a day. */
  readonly tried: (state: DocketState, on: string) => Act[];
  /** The acts that are also tried a day after the latest one: those on whose day something turns. */
  readonly nextDay: readonly Act['act'][];
}

const FOUR = ['310000', '320000', '330000', '340000'];
const THREE = FOUR.slice(0, 3);
const CRITERIA = ['strategic-fit', 'validity', 'clarity', 'urgency', 'necessity'] as const;

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  N1: ['灵敏度达到 20 纳米', '灵敏度达到 30 纳米'],
  N2: ['每小时检测 120 片', '每小时检测 90 片'],
  N3: ['误报率低于千分之一'],
};
const [NAME, TASK] = ['半导体晶圆缺陷检测', '研制高灵敏度晶圆缺陷检测装备'];

const textOf = (id: string, version: number): string => TEXTS[id]?.[version] ?? '';
const need = (id: string, version = 0) => ({ id, text: textOf(id, version) });

/** Every way to word the needs with these ids: each left out, as published, or otherwise. */
function wordings(ids: readonly string[]): { id: string; text: string }[][] {
  return ids.reduce<{ id: string; text: string }[][]>(
    (lists, id) =>
      lists.flatMap((list) => [
        list,
        ...(TEXTS[id] ?? []).map((_, version) => [...list, need(id, version)]),
      ]),
    [[]],
  );
}

const collect = (on: string, by: string): Act => ({
  act: 'collect-demand',
  on,
  by,
  demander: { name: DEMANDER, kind: 'enterprise', place: '320500', backbone: true },
  demand: {
    name: NAME,
    task: TASK,
    needs: [need('N1'), need('N2')],
    investment: 1000,
    awardFunds: 500,
  },
});

function demandActs(on: string, needIds: readonly string[], solutions: readonly string[]): Act[] {
  const notice = {
    name: NAME,
    task: TASK,
    needs: ['灵敏度', '产能'],
    investment: 1000,
    awardFunds: 500,
  };
  const batches = solutions.flatMap((id, index) => [
    [id],
    ...solutions.slice(index + 1).map((other) => [id, other]),
  ]);
  return [
    collect(on, '320000'),
    collect(on, '310000'),
    ...[true, false].map((favourable): Act => {
      const assessment = { experts: 3, criteria: [...CRITERIA], favourable };
      return { act: 'assess-demand', on, by: 'departments', assessment };
    }),
    ...[true, false].flatMap((approved) =>
      ['task-force', 'office'].map(
        (by): Act => ({ act: 'deliberate-catalogue', on, by, approved }),
      ),
    ),
    ...[FOUR, THREE].map(
      (departments): Act => ({ act: 'publish-demand', on, by: 'departments', departments, notice }),
    ),
    ...solutions.map((solutionId): Act => {
      const needs = solutionId === 'S3' ? ['N1', 'N2'] : [`N${solutionId.slice(1)}`];
      return { act: 'receive-solution', on, by: 'agency', solutionId, needs, solver: SOLVER };
    }),
    ...batches.map(
      (batch): Act => ({ act: 'forward-solutions', on, by: 'promotion-group', solutions: batch }),
    ),
    ...solutions.flatMap((solutionId) =>
      [DEMANDER, OTHER].map((by): Act => ({ act: 'accept-solution', on, by, solutionId })),
    ),
    ...wordings(needIds)
      .filter(({ length }) => length > 0)
      .map((needs) => adjust(on, { name: NAME, task: TASK, needs })),
    adjust(on, { name: `${NAME}（二期）`, task: TASK, needs: [need('N1'), need('N2')] }),
    adjust(on, { name: NAME, task: `${TASK}及软件`, needs: [need('N1'), need('N2')] }),
    { act: 'close-demand', on, by: DEMANDER, reason: '已另行解决' },
  ];
}

const adjust = (on: string, after: Act<'adjust-demand'>['after']): Act => ({
  act: 'adjust-demand',
  on,
  by: DEMANDER,
  after,
});

function entryActs(on: string): Act[] {
  const register = (place: string, solved: boolean): Act => ({
    act: 'register-entry',
    on,
    by: OTHER,
    entryId: 'E2',
    applicant: { name: OTHER, kind: 'enterprise', place },
    sameDirection: true,
    needs: [{ id: 'N1', solved }],
  });
  return [
    { act: 'enter-reserve', on, by: DEMANDER, entryId: 'E1' },
    { act: 'enter-reserve', on, by: OTHER, entryId: 'E1' },
    register('330200', true),
    register('330200', false),
    register('110000', true),
    { act: 'review-conformity', on, by: '云平台', entryId: 'E2', conformityReview: 'passed' },
    { act: 'review-conformity', on, by: '云平台', entryId: 'E2', conformityReview: 'failed' },
    { act: 'withdraw-entry', on, by: DEMANDER, entryId: 'E1' },
    { act: 'withdraw-entry', on, by: OTHER, entryId: 'E2' },
  ];
}

const unit = (name: string, role: 'lead' | 'subproject', place: string) => ({ name, role, place });
const WHOLE = [unit(DEMANDER, 'lead', '320500'), unit(SOLVER, 'subproject', '340100')];
const ONE_PROVINCE = [unit(DEMANDER, 'lead', '320500'), unit(PARTNER, 'subproject', '320100')];
const OTHER_LEADS = [unit(OTHER, 'lead', '330200'), unit(SOLVER, 'subproject', '340100')];
const FROM_OUTSIDE = [
  unit(DEMANDER, 'lead', '110000'),
  ...WHOLE.slice(1),
  unit(PARTNER, 'subproject', '330100'),
];
const TWO_LEADS = [...WHOLE, unit(OTHER, 'lead', '330200')];

const P1 = { projectId: 'P1' };

function applicationActs(on: string): Act[] {
  const file = (entryId: string, by: string, units: typeof WHOLE): Act => ({
    act: 'file-application',
    on,
    by,
    ...P1,
    entryId,
    year: 2022,
    platform: 'national-st-system',
    units,
    leader: '甲',
    team: ['乙'],
    objective: 'key-technology',
    credit: 'clear',
  });
  const form = (complete: boolean, outcome: Act<'review-form'>['outcome']): Act => ({
    act: 'review-form',
    on,
    by: 'agency',
    ...P1,
    conforming: true,
    complete,
    outcome,
    ...(outcome === 'supplement' ? { deadline: addDays(on, 1) } : {}),
  });
  const review = (departments: string[], inPool: boolean, reviewFavourable: boolean): Act => ({
    act: 'hold-review',
    on,
    by: 'agency',
    ...P1,
    departments,
    experts: [{ id: 'X1', inPool }],
    roundOfYear: 1,
    reviewFavourable,
  });
  return [
    file('E1', DEMANDER, WHOLE),
    file('E1', DEMANDER, ONE_PROVINCE),
    file('E1', DEMANDER, FROM_OUTSIDE),
    file('E1', DEMANDER, TWO_LEADS),
    file('E1', OTHER, OTHER_LEADS),
    file('E2', OTHER, OTHER_LEADS),
    form(true, 'accepted'),
    form(true, 'not-accepted'),
    form(false, 'accepted'),
    form(false, 'supplement'),
    form(false, 'not-accepted'),
    { act: 'file-supplement', on, by: DEMANDER, ...P1 },
    { act: 'lapse', on, by: 'agency', ...P1 },
    { act: 'recommend', on, by: 'task-force', ...P1 },
    { act: 'recommend', on, by: 'office', ...P1 },
    review(FOUR, true, true),
    review(FOUR, true, false),
    review(FOUR, false, true),
    review(THREE, true, true),
    { act: 'list-project', on, by: 'departments', ...P1, departments: FOUR },
    { act: 'list-project', on, by: 'departments', ...P1, departments: THREE },
    { act: 'deliberate-approval', on, by: 'task-force', ...P1, approved: true, investment: 1000 },
    { act: 'deliberate-approval', on, by: 'task-force', ...P1, approved: false },
    { act: 'deliberate-approval', on, by: 'office', ...P1, approved: true, investment: 1000 },
    { act: 'announce', on, by: 'office', ...P1 },
    { act: 'announce', on, by: 'task-force', ...P1 },
  ];
}

/** What the state knows to have been paid keeps the walk finite: nobody pays twice the contract. */
function projectActs(state: DocketState, on: string): Act[] {
  const project = state.projects[0];
  const paid = state.contracts[0]?.payments.length ?? 0;
  // A contract may be signed from the open demand on; here it waits for the project, to keep the walk small.
  const isApproved = project?.deliberation?.approved === true;
  const granted = project?.instalments.length ?? 0;
  const sign = (by: string, taskAgreement: boolean, contract: boolean): Act => ({
    act: 'sign-agreement',
    on,
    by,
    ...P1,
    taskAgreement,
    contract,
  });
  const accept = (by: string, outcome: 'permit' | 'deny'): Act => ({
    act: 'accept-project',
    on,
    by,
    ...P1,
    criteria: ['innovation', 'application', 'contribution'],
    outcome,
  });
  const changeLead = (by: string, entryId: string, units: typeof WHOLE): Act => ({
    act: 'change-lead',
    on,
    by,
    ...P1,
    entryId,
    units,
    credit: 'clear',
    taskAgreement: true,
    contract: true,
  });
  const contract = { ...P1, contractId: 'C1' };
  return [
    ...(granted > 1
      ? []
      : [100, 250].flatMap((instalment) =>
          [null, 200].map(
            (localCap): Act => ({
              act: 'award-grant',
              on,
              by: 'departments',
              ...P1,
              instalment,
              localCap,
            }),
          ),
        )),
    sign('320000', true, true),
    sign('310000', true, true),
    sign('320000', true, false),
    ...(isApproved
      ? [
          {
            act: 'sign-contract',
            on,
            by: DEMANDER,
            ...contract,
            solver: SOLVER,
            amount: 100,
          } as const,
        ]
      : []),
    ...(paid > 1 || !isApproved
      ? []
      : [
          { act: 'pay-solver', on, by: DEMANDER, ...contract, amount: 79 } as const,
          { act: 'pay-solver', on, by: DEMANDER, ...contract, amount: 80 } as const,
          { act: 'refund', on, by: SOLVER, ...contract, amount: 1 } as const,
        ]),
    accept('320000', 'permit'),
    accept('330000', 'permit'),
    accept('320000', 'deny'),
    { act: 'terminate-project', on, by: '320000', ...P1, reason: '无法继续' },
    changeLead('330000', 'E2', OTHER_LEADS),
    changeLead('320000', 'E2', OTHER_LEADS),
    changeLead('330000', 'E1', OTHER_LEADS),
    changeLead('320000', 'E1', WHOLE),
    changeLead('320000', 'E1', ONE_PROVINCE),
  ];
}

/** The demand with its entries, Articles 7–11. */
export const demandWorld = (needIds: readonly string[], solutions: readonly string[]): World => ({
  name: `demand with ${needIds.length} needs, ${solutions.length} solutions, 2 entries`,
  start: [],
  tried: (_, on) => [...demandActs(on, needIds, solutions), ...entryActs(on)],
  nextDay: ['receive-solution', 'forward-solutions'],
});

const START: Act[] = [
  ...['collect-demand', 'assess-demand', 'deliberate-catalogue', 'publish-demand'].map((name) =>
    first(demandActs('2022-01-03', ['N1', 'N2'], ['S1']), name),
  ),
  first(demandActs('2022-01-04', ['N1', 'N2'], ['S1']), 'receive-solution'),
  first(demandActs('2022-01-04', ['N1', 'N2'], ['S1']), 'forward-solutions'),
  first(demandActs('2022-01-04', ['N1', 'N2'], ['S1']), 'accept-solution'),
  first(entryActs('2022-01-04'), 'enter-reserve'),
  { act: 'publish-guide', on: '2022-01-05', by: 'office', year: 2022 },
];

function first(acts: readonly Act[], name: string): Act {
  const found = acts.find(({ act }) => act === name);
  if (found === undefined) throw new Error(`no ${name} in the world`);
  return found;
}

/** What moves the entries under a project: an adjustment that leaves nothing solved, a withdrawal. */
const underneath = (on: string): Act[] => [
  adjust(on, { name: NAME, task: TASK, needs: [need('N1', 1), need('N2')] }),
  { act: 'withdraw-entry', on, by: DEMANDER, entryId: 'E1' },
];

const PROJECT_DAYS: readonly Act['act'][] = [
  'file-supplement',
  'lapse',
  'deliberate-approval',
  'sign-agreement',
  'pay-solver',
  'refund',
  'accept-project',
];

const TWO_ENTRIES: Act[] = [
  ...START,
  first(entryActs('2022-01-05'), 'register-entry'),
  first(entryActs('2022-01-05'), 'review-conformity'),
];

/** An application and its project, Articles 12–18, from two entries in the reserve on. */
export const projectWorld: World = {
  name: 'project on one of 2 entries, 1 contract',
  start: TWO_ENTRIES,
  tried: (state, on) => [
    ...(state.projects.length === 0 ? underneath(on) : []),
    ...applicationActs(on),
    ...projectActs(state, on),
  ],
  nextDay: PROJECT_DAYS,
};

/** The same, while the entry is suspended or withdrawn underneath, with annual reports. */
export const movingProjectWorld: World = {
  ...projectWorld,
  name: 'project on one of 2 entries that move, 1 contract, annual reports',
  tried: (state, on) => [
    ...underneath(on),
    ...applicationActs(on),
    ...projectActs(state, on),
    { act: 'report-year', on, by: DEMANDER, ...P1, year: 2022 },
  ],
};

/** Everything at once. */
export const wholeWorld: World = {
  name: 'demand, entries and project together',
  start: [],
  tried: (state, on) => [
    ...demandActs(on, ['N1', 'N2'], ['S1', 'S2']),
    ...entryActs(on),
    { act: 'publish-guide', on, by: 'office', year: 2022 },
    ...applicationActs(on),
    ...projectActs(state, on),
  ],
  nextDay: ['receive-solution', 'forward-solutions', ...PROJECT_DAYS],
};
