import { describe, expect, it } from 'vitest';
import {
  type Act,
  docketMachine,
  evolve,
  initialState,
  readAct,
  replay,
} from '../../src/lifecycle/index.js';
import { areOne, isAnotherFirm } from '../../src/lifecycle/parties.js';
import { replayRead } from '../../src/lifecycle/replay.js';
import { asAmounts } from '../../src/lifecycle/sums.js';
import {
  conforming,
  decided,
  OTHER,
  registered,
  regularActs,
  SOLVER,
  the,
  until,
  untilEntry,
} from './histories.js';

/* What the record says of reports, of a change of lead and of an acceptance; and the parties that are one. */

const P1 = { projectId: 'P1' };

function told(history: readonly Act[], act: Act) {
  const { findings, advice, decisions } = decided(history, act);
  const record = (all: readonly { rule: string; facts?: object | undefined }[]) =>
    all.filter(({ rule }) => rule === 'S.record').map(({ facts }) => facts);
  return {
    against: record(findings),
    advice: record(advice),
    decisions,
  };
}

describe('Article 17: a year in which the project ran, once it is over', () => {
  const signed = until('award-grant');
  const report = (year: number, on: string): Act => the('report-year', { year, on });
  const ended: Act = {
    ...{ act: 'terminate-project', on: '2024-02-01', by: '320000', ...P1 },
    reason: '终止',
  };
  const notRun = (year: number, last: number) => ({ notRunIn: year, first: 2022, last });

  it.each<[string, readonly Act[], Act, object[], object[]]>([
    ['the year of its start', signed, report(2022, '2023-01-01'), [], []],
    [
      'before that year is over',
      signed,
      report(2022, '2022-12-31'),
      [],
      [{ notOver: 2022, on: '2022-12-31' }],
    ],
    ['the year before it started', signed, report(2021, '2023-01-01'), [notRun(2021, 2023)], []],
    ['a year to come', signed, report(2024, '2023-01-01'), [notRun(2024, 2023)], []],
    [
      'the year of its start, where its end is dated before that',
      [...signed, { ...ended, on: '2021-12-31' }],
      report(2022, '2023-01-01'),
      [],
      [],
    ],
    [
      'the year after its start, where its end is dated before that',
      [...signed, { ...ended, on: '2021-12-31' }],
      report(2023, '2024-01-01'),
      [notRun(2023, 2022)],
      [],
    ],
    ['the year of its end', [...signed, ended], report(2024, '2025-01-01'), [], []],
    [
      'the year of its end before it is over',
      [...signed, ended],
      report(2024, '2024-12-31'),
      [],
      [{ notOver: 2024, on: '2024-12-31' }],
    ],
    [
      'the year after its end',
      [...signed, ended],
      report(2025, '2026-01-01'),
      [notRun(2025, 2024)],
      [],
    ],
    [
      'a year once more',
      [...signed, report(2022, '2023-01-01')],
      report(2022, '2023-01-02'),
      [],
      [{ alreadyReported: 2022 }],
    ],
    [
      'a year once more in which it did not run',
      [...signed, report(2021, '2023-01-01')],
      report(2021, '2023-01-02'),
      [notRun(2021, 2023)],
      [{ alreadyReported: 2021 }],
    ],
    [
      'of a project that never started, any',
      until('sign-agreement'),
      report(2021, '2022-11-01'),
      [],
      [],
    ],
  ])('%s', (_, history, act, against, advice) => {
    expect(told(history, act)).toMatchObject({ against, advice });
  });
});

describe('Article 18: what an acceptance rests on', () => {
  const accept = the('accept-project');
  const facts = (history: readonly Act[], act: Act = accept) =>
    told(history, act).decisions[0]?.facts;

  it('payment and reports are those of the history alone, also where it leaves them open', () => {
    const none = until('accept-project').filter(({ act }) => act !== 'sign-contract');
    expect(facts(none, { ...accept, solverPaymentMet: true })).not.toHaveProperty(
      'solverPaymentMet',
    );
    const unsigned = until('sign-agreement');
    expect(facts(unsigned, { ...accept, annualReportsMet: true })).not.toHaveProperty(
      'annualReportsMet',
    );
    const unreported = until('accept-project').filter(({ act }) => act !== 'report-year');
    expect(facts(unreported)).toMatchObject({ annualReportsMet: false, solverPaymentMet: true });
    const unpaid = until('accept-project').filter(({ act }) => act !== 'pay-solver');
    expect(facts(unpaid)).toMatchObject({ annualReportsMet: true, solverPaymentMet: false });
  });

  it('of a project that an earlier day ended it asks for the reports up to the acceptance', () => {
    const ended: Act = {
      act: 'terminate-project',
      on: '2022-10-25',
      by: '320000',
      ...P1,
      reason: '终止',
    };
    const history = [...until('award-grant'), ended];
    expect(facts(history, { ...accept, on: '2024-11-05' })).toMatchObject({
      annualReportsMet: false,
    });
    const onTheDay = [...until('award-grant'), { ...ended, on: '2022-11-01' }];
    expect(facts(onTheDay, { ...accept, on: '2022-12-01' })).toMatchObject({
      annualReportsMet: true,
    });
    expect(facts(onTheDay, { ...accept, on: '2024-11-05' })).toMatchObject({
      annualReportsMet: false,
    });
  });

  it('of a project that ended on the day of its start one year alone is due', () => {
    const ended: Act = {
      ...{ act: 'terminate-project', on: '2022-11-01', by: '320000', ...P1 },
      reason: '终止',
    };
    const history = [...until('award-grant'), ended, the('report-year')];
    expect(facts(history)).toMatchObject({ annualReportsMet: true });
  });

  it('Article 16: an investment that the approval left out is known from the first instalment that states it', () => {
    const unfixed = until('award-grant').map((act) =>
      act.act === 'deliberate-approval' ? { ...act, investment: undefined } : act,
    );
    const first = the('award-grant', { investment: '2000万元' });
    const next = (...more: Act[]) =>
      told([...unfixed, ...more], the('award-grant', {}, 2)).decisions[0]?.facts;
    expect(next()).not.toHaveProperty('investment');
    expect(next(first)).toMatchObject({ investment: 2000000000 });
    expect(next(first, the('award-grant', { investment: '9000万元' }))).toMatchObject({
      investment: 2000000000,
    });
  });

  it('a lead that is not one leaves its province open, whoever signs', () => {
    const units = the('file-application').units?.map((unit) => ({
      ...unit,
      role: 'lead' as const,
    }));
    const two = until('sign-agreement').map((act) =>
      act.act === 'file-application' ? { ...act, units } : act,
    );
    const signed = told(two, the('sign-agreement'));
    expect((signed.decisions[0]?.facts as { lead?: unknown } | undefined)?.lead).toEqual({});
  });
});

describe('a change of lead to another entry', () => {
  const guide = the('publish-guide', { year: 2023, on: '2022-11-02' });
  const entered = [
    ...untilEntry,
    registered,
    conforming,
    ...until('award-grant').slice(untilEntry.length),
  ];
  const change = (entryId?: string): Act => ({
    ...{ act: 'change-lead', on: '2022-11-10', by: '330000', ...P1 },
    ...(entryId === undefined ? {} : { entryId }),
    units: [
      { name: OTHER, role: 'lead', place: '330200' },
      { name: SOLVER, role: 'subproject', place: '340100' },
    ],
    ...{ credit: 'clear', taskAgreement: true, contract: true },
  });
  const applied = (year: number) =>
    the('file-application', { projectId: 'P2', entryId: 'E2', by: OTHER, year, on: '2022-11-03' });

  it.each<[string, readonly Act[], Act, object[]]>([
    ['that has no application', entered, change('E2'), []],
    [
      'that has one under the same guide',
      [...entered, applied(2022)],
      change('E2'),
      [{ alreadyApplied: 'P2', year: 2022 }],
    ],
    ['that has one under another', [...entered, guide, applied(2023)], change('E2'), []],
    ['its own, by another width', entered, change(' E1 '), []],
    ['its own, unnamed', entered, change(), []],
    ['that nobody made', entered, change('E9'), [{ noSuchEntry: 'E9' }]],
  ])('%s', (_, history, act, against) => {
    expect(told(history, act).against).toEqual(against);
  });

  it('leaves the first free to apply again, and takes the second', () => {
    const after = [...entered, change('E2')];
    const files = (entryId: string) =>
      told(after, the('file-application', { projectId: 'P3', entryId, on: '2022-11-11' })).against;
    expect(files('E1')).toEqual([]);
    expect(files('E2')).toEqual([{ alreadyApplied: 'P1', year: 2022 }]);
  });

  it('the project keeps what the act does not say, but for the credit of its units', () => {
    const { application } =
      [...entered, change('E2')].reduce(evolve, initialState()).projects[0] ?? {};
    expect(application).toMatchObject({ leader: '项目负责人甲', year: 2022, credit: 'clear' });
    const silent = { ...change('E2'), credit: undefined } as Act;
    expect(
      [...entered, silent].reduce(evolve, initialState()).projects[0]?.application,
    ).not.toHaveProperty('credit');
  });

  it('an entry that it states otherwise than the record is held against it', () => {
    const stated = { ...change('E2'), entry: { status: '揭榜成功' } } as Act;
    expect(told(entered, stated).against).toEqual([
      { path: 'entry.status', stated: '揭榜成功', onRecord: '部分揭榜成功' },
    ]);
  });

  it('of an application without an entry it has none either, unless it names one', () => {
    const without = until('award-grant').filter(({ act }) => act !== 'enter-reserve');
    const unnamed = without.map((act) =>
      act.act === 'file-application' ? { ...act, entryId: undefined } : act,
    );
    const changed = told(unnamed, change());
    expect(changed.decisions[0]?.facts).toMatchObject({ entry: null });
    const open = until('award-grant').map((act) =>
      act.act === 'file-application' ? { ...act, entryId: undefined } : act,
    );
    // Which of the entries it is stays open, whatever the act states of it.
    const stated = { ...change(), entry: { status: '揭榜成功' } } as Act;
    expect(told(open, stated).decisions[0]?.facts).not.toHaveProperty('entry');
  });
});

describe('two parties are one', () => {
  it.each([
    [{ id: 'A' }, { id: ' A ' }, 'pass'],
    [{ id: 'A' }, { id: 'B' }, 'fail'],
    [{ id: 'A', name: '甲' }, { id: 'B', name: '甲' }, 'pass'],
    [{ id: 'A', name: '甲' }, { id: 'B', name: '乙' }, 'fail'],
    [{ name: '甲' }, { name: ' 甲 ' }, 'pass'],
    [{ name: '甲' }, { name: '乙' }, 'fail'],
    [{ name: '甲', id: 'A' }, { name: '乙' }, 'fail'],
    [{ name: '甲' }, { id: 'A' }, 'unknown'],
    [{ id: 'A' }, { name: '甲' }, 'unknown'],
    [{ id: 'A', name: '甲' }, { id: 'B' }, 'fail'],
    [{}, {}, 'unknown'],
    [{ name: '甲' }, {}, 'unknown'],
  ])('%j and %j: %s', (one, other, answer) => {
    expect(areOne(one, other)).toBe(answer);
  });

  it.each([
    ['甲', { name: '甲' }, { name: '乙' }, 'pass'],
    ['甲', { name: '甲' }, { name: '甲' }, 'fail'],
    ['丙', { name: '甲' }, { name: '乙' }, 'fail'],
    ['甲', { name: '甲' }, {}, 'unknown'],
    ['甲', {}, { name: '乙', id: 'B' }, 'unknown'],
    ['甲', { id: 'A' }, { name: '乙', id: 'B' }, 'unknown'],
    ['乙', { name: '甲' }, { name: '乙' }, 'fail'],
    ['乙', { name: '乙', id: 'A' }, { name: '乙', id: 'B' }, 'fail'],
  ])('%s registers as %j beside the demander %j: %s', (by, applicant, demander, answer) => {
    expect(isAnotherFirm(by, applicant, demander)).toBe(answer);
  });
});

describe('an act that cannot be read', () => {
  const hostile = new Proxy({} as Act, {
    get: () => {
      throw new Error('hostile');
    },
  });

  it('is accepted by nobody, and changes nothing', () => {
    const state = until('announce').reduce(evolve, initialState());
    const errorsOf = (act: Act) => {
      const { accepted, findings, advice, decisions, errors } = docketMachine.decide(
        act,
        state,
      ) as unknown as Record<string, unknown> & { errors: { path: string; code: string }[] };
      expect([accepted, findings, advice, decisions]).toEqual([false, [], [], []]);
      expect(evolve(state, act)).toBe(state);
      return errors.map(({ path, code }) => [path, code]);
    };
    expect(errorsOf({ act: 'announce', on: '2022-10-20', by: 'office' } as Act)).toEqual([
      ['projectId', 'required'],
    ]);
    expect(errorsOf(hostile)).toEqual([['', 'unreadable']]);
  });

  it('a reason for a rule that does not guard it makes it one, in a docket too', () => {
    const acts = [the('announce', { reasons: { 'A15.order': '特批' } })];
    expect(replay({ id: 'K-1', acts })).toMatchObject({ irregular: [{ verdict: 'invalid' }] });
    const guarded = [the('publish-demand', { reasons: { 'A9.contents': '简化发布' } })];
    expect(replay({ id: 'K-1', acts: guarded })).toMatchObject({
      irregular: [{ verdict: 'out-of-order' }],
    });
  });

  it('of a name that no act has, all that have one are told', () => {
    const read = readAct({ act: 'tell' }, 'zh');
    expect(read.ok ? [] : read.errors.map(({ path }) => path)).toEqual(['act']);
  });

  it('a day that is none is a mistake in the calling program', () => {
    for (const knownOn of ['2024-02-30', 'today', 20240101, null]) {
      expect(() => replay({ id: 'K-1', acts: [] }, { knownOn: knownOn as never })).toThrow(
        `日期无效：${String(knownOn)} / not a date: ${String(knownOn)}`,
      );
    }
    expect(replay({ id: 'K-1', acts: [] }, { knownOn: '2024-02-29' })).toMatchObject({
      knownOn: '2024-02-29',
    });
    expect(replay({ id: 'K-1', acts: [] })).not.toHaveProperty('knownOn');
    expect(() => replay({ id: 'K-1', acts: [] }, { findings: 'few' as never })).toThrow(
      'findings 只能是 all 或 none / findings is all or none: few',
    );
  });

  it('a docket that was read is answered as it stands; of an edition nobody loaded nothing is', () => {
    const docket = { id: 'K-1', acts: regularActs };
    expect(replayRead(docket, { findings: 'all' })).toEqual(replay(docket));
    expect(replayRead({ ...docket, edition: '2030' }, { findings: 'all' })).toBeUndefined();
  });
});

it('what an act says undefined of is in no answer, however deep it stands', () => {
  const acts = [...regularActs, { ...registered, on: '2024-12-01' }].map((act): unknown => {
    if (act.act === 'collect-demand') {
      const needs = act.demand.needs?.map((need) => ({ ...need }));
      return {
        ...act,
        demander: { ...act.demander, id: undefined },
        demand: { ...act.demand, field: undefined, needs },
      };
    }
    if (act.act === 'file-application') {
      return { ...act, units: act.units?.map((unit) => ({ ...unit, kind: undefined })) };
    }
    if (act.act === 'register-entry') {
      return { ...act, needs: act.needs.map(({ id }) => ({ id, solved: undefined })) };
    }
    return { ...act, meta: { free: undefined } };
  });
  const result = replay({ id: 'K-1', acts });
  expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
});

it('a sum is made of amounts that each can be one', () => {
  const most = Number.MAX_SAFE_INTEGER;
  expect(asAmounts(0)).toEqual([]);
  expect(asAmounts(5)).toEqual([5]);
  expect(asAmounts(-5)).toEqual([-5]);
  expect(asAmounts(most)).toEqual([most]);
  expect(asAmounts(BigInt(most) * 2n)).toEqual([most, most]);
  expect(asAmounts(BigInt(most) * 2n + 1n)).toEqual([most, most, 1]);
  expect(asAmounts(BigInt(most) * -2n - 1n)).toEqual([-most, -most, -1]);
});
