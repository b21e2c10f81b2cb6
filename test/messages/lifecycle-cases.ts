import type { Edition } from '../../src/index.js';
import {
  type Act,
  type Docket,
  docketMachine,
  replay,
  type StepFinding,
} from '../../src/lifecycle/index.js';
import type { StepTopic } from '../../src/messages/lifecycle/words.js';
import {
  conforming,
  DEMANDER,
  docketOf,
  fallingOut,
  otherFirmsProject,
  PARTNER,
  registered,
  regularActs,
  SOLVER,
  under,
  untilApproval,
  untilEntry,
} from '../lifecycle/histories.js';

/** The state after the acts of a history. */
export function after(acts: readonly Act[]) {
  const replayed = replay(docketOf(acts) satisfies Docket);
  if (replayed.verdict === 'invalid') throw new Error(JSON.stringify(replayed.errors));
  return replayed.state;
}

/** What order, actor and record say of an act after a history. */
export function stepsOf(acts: readonly Act[], act: Act, edition?: Edition): StepFinding[] {
  const decided = docketMachine.decide(act, after(acts), edition);
  const all = [...(decided.accepted ? [] : decided.findings), ...decided.advice];
  return all.filter((each): each is StepFinding => each.rule.startsWith('S.'));
}

const upTo = (act: Act['act']) =>
  untilApproval.slice(
    0,
    untilApproval.findIndex((each) => each.act === act),
  );
const beforeSupplement = upTo('file-supplement');
const ON = '2025-01-01';
const P1 = { projectId: 'P1' } as const;

/** The demand as collected, without its needs. */
const needless: Act = {
  ...(untilEntry[0] as Act<'collect-demand'>),
  demand: { ...(untilEntry[0] as Act<'collect-demand'>).demand, needs: undefined },
};

const signing = (solver: string): Act<'sign-contract'> => ({
  act: 'sign-contract',
  ...{ on: ON, by: DEMANDER, projectId: 'P1', contractId: 'C2', solver, amount: '100万元' },
});
const signed: Act = { ...signing(SOLVER), on: '2022-06-20', contractId: 'C1' };

const paying: Act<'pay-solver'> = {
  act: 'pay-solver',
  ...{ on: ON, by: DEMANDER, projectId: 'P1', contractId: 'C1', amount: '10万元' },
};

/** One act for each thing that can stand against an act: the finding that it is about comes first. */
const CASES: Readonly<
  Record<Exclude<StepTopic, keyof typeof AWAITED>, readonly [readonly Act[], Act, Edition?]>
> = {
  stage: [upTo('list-project'), { act: 'announce', on: ON, by: 'office', ...P1 }],
  latest: [untilEntry, { act: 'publish-guide', on: '2022-01-01', by: 'office', year: 2022 }],
  alreadyEntered: [untilEntry, { act: 'enter-reserve', on: ON, by: DEMANDER, entryId: 'E2' }],
  nothingSolved: [
    untilEntry.slice(0, 4),
    { act: 'enter-reserve', on: ON, by: DEMANDER, entryId: 'E1' },
  ],
  late: [beforeSupplement, { act: 'file-supplement', on: '2022-08-16', by: DEMANDER, ...P1 }],
  early: [beforeSupplement, { act: 'lapse', on: '2022-08-15', by: 'agency', ...P1 }],
  recommended: [
    upTo('recommend'),
    {
      act: 'hold-review',
      on: ON,
      by: 'agency',
      ...P1,
      departments: ['310000', '320000', '330000', '340000'],
      experts: [{ id: 'X1', inPool: true }],
      roundOfYear: 1,
      reviewFavourable: true,
    },
  ],
  roles: [untilEntry, { act: 'publish-guide', on: ON, by: 'agency', year: 2022 }],
  path: [
    untilEntry.slice(0, 3),
    {
      ...(untilEntry[3] as Act<'publish-demand'>),
      catalogued: false,
    },
  ],
  alreadyReceived: [
    untilEntry,
    { act: 'receive-solution', on: ON, by: 'agency', solutionId: 'S1', needs: ['N2'] },
  ],
  noSuchNeeds: [
    untilEntry,
    { act: 'receive-solution', on: ON, by: 'agency', solutionId: 'S9', needs: ['N7', 'N8'] },
  ],
  noSuchSolutions: [
    untilEntry,
    { act: 'forward-solutions', on: ON, by: 'promotion-group', solutions: ['S8'] },
  ],
  notForwarded: [
    untilEntry.slice(0, 5),
    { act: 'accept-solution', on: ON, by: DEMANDER, solutionId: 'S1' },
  ],
  needsWithdrawn: [
    [
      ...untilEntry.slice(0, 6),
      {
        act: 'adjust-demand',
        on: '2022-05-25',
        by: DEMANDER,
        after: {
          name: '半导体晶圆缺陷检测',
          task: '研制高灵敏度晶圆缺陷检测装备',
          needs: [{ id: 'N2', text: '每小时检测 120 片' }],
        },
      },
    ],
    { act: 'accept-solution', on: ON, by: DEMANDER, solutionId: 'S1' },
  ],
  demandClosed: [
    [
      ...untilEntry.slice(0, 7),
      { act: 'close-demand', on: '2022-06-02', by: DEMANDER, reason: '已解决' },
    ],
    { act: 'enter-reserve', on: ON, by: DEMANDER, entryId: 'E1' },
  ],
  mayBeWith: [
    [...upTo('file-application'), registered],
    { ...(untilApproval[9] as Act<'file-application'>), entryId: undefined },
    under({ parameters: { reserveEntryRequired: false } }),
  ],
  entryStage: [
    [...upTo('file-application'), fallingOut('2022-07-02')],
    untilApproval[9] as Act<'file-application'>,
  ],
  noticeOn: [beforeSupplement, { act: 'file-supplement', on: '2022-07-31', by: DEMANDER, ...P1 }],
  needsNotOnRecord: [
    [needless, ...untilEntry.slice(1, 4)],
    { act: 'receive-solution', on: ON, by: 'agency', solutionId: 'S1', needs: ['N1', 'N2'] },
  ],
  needsPublished: [
    untilEntry.slice(0, 3),
    {
      ...(untilEntry[3] as Act<'publish-demand'>),
      notice: { ...(untilEntry[3] as Act<'publish-demand'>).notice, needs: ['灵敏度'] },
    },
  ],
  noRecordOf: [[needless, ...untilEntry.slice(1, 4)], fallingOut(ON)],
  projectAccepted: [regularActs, fallingOut(ON)],
  solverIsDemander: [regularActs, signing(DEMANDER)],
  solverNotAccepted: [untilEntry, signing(PARTNER)],
  contractElsewhere: [
    [...untilEntry, registered, conforming, signed, ...otherFirmsProject.slice(10, 13)],
    { ...paying, on: ON },
  ],
  paymentOnRecord: [
    [...regularActs, { ...paying, on: ON, paymentId: '流水 7' }],
    { ...paying, on: ON, amount: 5, paymentId: '流水 7' },
  ],
  sameAsPaid: [[...regularActs, { ...paying, on: ON }], { ...paying, on: ON }],
  paidInAll: [regularActs, { ...paying, on: ON, amount: '100.01万元' }],
  neverPaid: [regularActs, { ...paying, act: 'refund', on: ON, by: SOLVER, amount: '401万元' }],
  notRunIn: [regularActs, { act: 'report-year', on: ON, by: DEMANDER, ...P1, year: 2021 }],
  notOver: [
    regularActs.slice(0, -1),
    { act: 'report-year', on: '2024-12-31', by: DEMANDER, ...P1, year: 2024 },
  ],
  guideOnRecord: [
    upTo('file-application'),
    { act: 'publish-guide', on: ON, by: 'office', year: 2022 },
  ],
  noSuchEntry: [
    upTo('file-application'),
    { ...(untilApproval[9] as Act<'file-application'>), entryId: 'E9' },
  ],
  alreadyApplied: [
    upTo('review-form'),
    { ...(untilApproval[9] as Act<'file-application'>), projectId: 'P2' },
  ],
  beyondMoney: [
    regularActs,
    { act: 'award-grant', on: ON, by: '320000', ...P1, instalment: 9007199254740991 },
  ],
  signedWith: [
    regularActs.slice(0, -1),
    {
      act: 'sign-contract',
      on: ON,
      by: DEMANDER,
      ...P1,
      contractId: 'C1',
      solver: PARTNER,
      amount: '500万元',
    },
  ],
  reducedTo: [
    regularActs.slice(0, -1),
    {
      act: 'sign-contract',
      on: ON,
      by: DEMANDER,
      ...P1,
      contractId: 'C1',
      solver: SOLVER,
      amount: '300万元',
    },
  ],
  noSuchContract: [
    regularActs,
    { act: 'pay-solver', on: ON, by: DEMANDER, ...P1, contractId: 'C7', amount: '1万元' },
  ],
  alreadyReported: [
    regularActs.slice(0, -1),
    { act: 'report-year', on: ON, by: DEMANDER, ...P1, year: 2023 },
  ],
};

const GUIDE: Act = { act: 'publish-guide', on: '2022-05-01', by: 'office', year: 2022 };

/** What is asked of `allowed` only: in which state, and of which act. */
const AWAITED = {
  nothingToForward: [untilEntry.slice(0, 4), 'forward-solutions'],
  nothingToAccept: [untilEntry.slice(0, 4), 'accept-solution'],
  published: [untilEntry.slice(0, 3), 'register-entry'],
  entered: [[...untilEntry.slice(0, 4), GUIDE], 'file-application'],
  guided: [untilEntry, 'file-application'],
  noContract: [untilApproval, 'pay-solver'],
} as const satisfies Partial<Record<StepTopic, readonly [readonly Act[], Act['act']]>>;

/** The finding about a topic. */
export function findingOn(topic: StepTopic): StepFinding {
  const found = isAwaited(topic) ? awaited(AWAITED[topic]) : stepsOf(...CASES[topic]);
  const about = found.find(({ facts = {} }) => Object.hasOwn(facts, topic));
  if (about === undefined) throw new Error(`nothing is said of ${topic}: ${JSON.stringify(found)}`);
  return about;
}

const isAwaited = (topic: StepTopic): topic is keyof typeof AWAITED =>
  Object.hasOwn(AWAITED, topic);

const awaited = ([acts, name]: readonly [readonly Act[], Act['act']]): StepFinding[] =>
  docketMachine.allowed(after(acts)).find(({ act }) => act === name)?.why ?? [];
