import { describe, expect, it } from 'vitest';
import type { Edition } from '../../src/index.js';
import type { Act } from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  decided,
  registered,
  SOLVER,
  the,
  under,
  until,
  untilApproval,
  untilEntry,
} from './histories.js';

/*
 * In force (Article 20, R20.after): every act is dated within the time of its edition, or carries through a project that
 * was approved in it. Guarded acts say so in their decision, the others among their steps.
 */

const edition = under({ effectiveFrom: '2022-03-01', effectiveTo: '2022-12-31' });

/** Where it is said that an act is not in force, or that this is open. */
function said(history: readonly Act[], act: Act, by: Edition = edition): string[] {
  const { findings: against, decisions } = decided(history, act, by);
  const told = (all: readonly { rule: string; result: string; open?: unknown }[], where: string) =>
    all
      .filter(({ rule, result }) => rule === 'A20.in-force' && result !== 'pass')
      .map(({ result, open }) => [where, result, ...(open === undefined ? [] : [open])].join(' '));
  const ofDecisions = decisions.flatMap(({ kind, findings }) => told(findings, kind));
  const ofSteps = told(
    against.filter((each) => !decisions.some(({ findings }) => findings.includes(each as never))),
    'step',
  );
  return [...ofSteps, ...ofDecisions];
}

const assess = (on: string) => said(until('assess-demand'), the('assess-demand', { on }));
const P1 = { projectId: 'P1' };
const change: Act = {
  ...{ act: 'change-lead', on: '2023-02-01', by: '320000', ...P1 },
  units: [{ name: DEMANDER, role: 'lead', place: '320500' }],
  ...{ credit: 'clear', taskAgreement: true, contract: true },
};
const signed = until('award-grant');
const late = until('hold-review').map((act): Act => ({ ...act }));

describe('acts that no decision says it of', () => {
  it.each([
    ['2022-02-28', ['step fail']],
    ['2022-03-01', []],
    ['2022-12-31', []],
    ['2023-01-01', ['step fail']],
  ])('dated %s', (on, told) => {
    expect(assess(on)).toEqual(told);
  });

  it('are open where the edition leaves it open, and asked nothing where it has no dates', () => {
    const open = under({ rules: { 'A20.in-force': { state: 'unknown' } } });
    const act = the('assess-demand');
    expect(said(until('assess-demand'), act, open)).toEqual(['step unknown edition']);
    expect(said(until('assess-demand'), { ...act, on: '2999-12-31' }, under({}))).toEqual([]);
  });

  it.each<[string, readonly Act[], Act, string[]]>([
    ['an approved project is carried through: a report', signed, the('report-year'), []],
    [
      'a termination',
      signed,
      { act: 'terminate-project', on: '2023-01-05', by: '320000', ...P1, reason: '终止' },
      [],
    ],
    ['its announcement', untilApproval, the('announce', { on: '2023-01-05' }), []],
    ['a contract and a payment', until('pay-solver'), the('pay-solver', { on: '2023-01-05' }), []],
    [
      'not of a project that is not on record',
      untilEntry,
      the('sign-contract', { on: '2023-01-05' }),
      ['step fail'],
    ],
    [
      'nor of one not approved yet',
      until('recommend'),
      the('recommend', { on: '2023-01-05' }),
      ['step fail'],
    ],
    [
      'nor of one that was rejected',
      [...until('deliberate-approval'), the('deliberate-approval', { approved: false })],
      the('recommend', { on: '2023-01-05' }),
      ['step fail'],
    ],
    [
      'nor the demand',
      signed,
      the('receive-solution', { solutionId: 'S9', on: '2023-01-05' }),
      ['step fail'],
    ],
    [
      'nor an entry',
      signed,
      { act: 'withdraw-entry', on: '2023-01-05', by: DEMANDER, entryId: 'E1' },
      ['step fail'],
    ],
    [
      'nor the guide of another year',
      signed,
      the('publish-guide', { year: 2023, on: '2023-01-05' }),
      ['step fail'],
    ],
  ])('%s', (_, history, act, told) => {
    expect(said(history, act)).toEqual(told);
  });

  it('a project approved out of time is not carried through', () => {
    const early = under({ effectiveTo: '2022-10-07' });
    expect(said(signed, the('report-year'), early)).toEqual(['step fail']);
    expect(said(signed, the('report-year'), under({ effectiveTo: '2022-10-08' }))).toEqual([]);
  });
});

describe('guarded acts', () => {
  it.each<[string, readonly Act[], Act, string[]]>([
    [
      'carry it in their decision',
      until('file-application'),
      the('file-application', { on: '2023-01-05' }),
      ['project-application fail'],
    ],
    ['so does a review', late, the('hold-review', { on: '2023-01-05' }), ['expert-review fail']],
    ['a registration', untilEntry, { ...registered, on: '2023-01-05' }, ['reserve-entry fail']],
    [
      'its review',
      [...untilEntry, registered],
      { ...conforming, on: '2023-01-05' },
      ['reserve-entry fail'],
    ],
    ['an instalment is carried through', signed, the('award-grant', { on: '2023-01-05' }), []],
    ['so is a signing', until('sign-agreement'), the('sign-agreement', { on: '2023-01-05' }), []],
  ])('%s', (_, history, act, told) => {
    expect(said(history, act)).toEqual(told);
  });

  it('of a thing that is not on record no decision says it: it stands among the steps', () => {
    expect(said([], the('publish-demand', { on: '2023-01-05' }))).toEqual(['step fail']);
    expect(said([], the('hold-review', { on: '2023-01-05' }))).toEqual(['step fail']);
  });

  it('where a decision cannot be made, too', () => {
    const silent = { ...the('collect-demand').demand, needs: undefined };
    const [, ...others] = until('enter-reserve');
    const history = [the('collect-demand', { demand: silent }), ...others];
    expect(said(history, the('enter-reserve', { on: '2023-01-05' }))).toEqual(['step fail']);
  });

  it('a change of lead is carried through, and what its application cannot say stands among the steps', () => {
    expect(said(signed, change)).toEqual([]);
    const early = under({ effectiveTo: '2022-10-07' });
    expect(said(signed, change, early)).toEqual(['step fail', 'project-agreement fail']);
  });

  it('a change of lead that is carried through is judged by all else that its edition says', () => {
    const regions = (rules: object) => {
      const by = under({ effectiveTo: '2022-12-31', rules });
      const { decisions } = decided(signed, change, by);
      return decisions[0]?.verdict;
    };
    expect(regions({})).toBe('overturned');
    expect(regions({ 'A12.regions': { state: 'off' } })).toBe('upheld');
  });

  it('a refund after the acceptance says it in its decision, one before among the steps', () => {
    const refund: Act = {
      ...{ act: 'refund', on: '2022-12-20', by: SOLVER, ...P1, contractId: 'C1' },
      amount: 1,
    };
    const early = under({ effectiveTo: '2022-10-07' });
    expect(said(until('report-year'), refund, early)).toEqual(['step fail']);
    const accepted = [...until('report-year'), the('accept-project', { on: '2022-12-15' })];
    expect(said(accepted, refund, early)).toEqual(['solver-payment fail']);
    expect(said(accepted, { ...refund, on: '2023-01-05' })).toEqual([]);
  });
});
