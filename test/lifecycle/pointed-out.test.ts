import { describe, expect, it } from 'vitest';
import { type Act, docketMachine, evolve, initialState } from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  decided,
  fallingOut,
  otherFirmsProject,
  registered,
  regularActs,
  SOLVER,
  the,
  under,
  until,
  untilEntry,
} from './histories.js';

/* What is pointed out of a publication and of an adjustment, and what acts that decide nothing answer for. */

function record(history: readonly Act[], act: Act) {
  const { findings, advice } = decided(history, act);
  const [against, pointedOut] = [findings, advice].map((all) =>
    all.filter(({ rule }) => rule === 'S.record').map(({ facts }) => facts),
  );
  return { against, pointedOut };
}

describe('Article 9: what is published is what was collected', () => {
  const { notice } = the('publish-demand');
  const publish = (changes: Partial<typeof notice>, demand = the('collect-demand').demand) =>
    record(
      until('publish-demand').map((act) =>
        act.act === 'collect-demand' ? { ...act, demand } : act,
      ),
      the('publish-demand', { notice: { ...notice, ...changes } }),
    );
  const collected = the('collect-demand').demand;
  const differs = (path: string, stated: unknown, onRecord: unknown) => [
    { path, stated, onRecord },
  ];

  it.each<[string, Partial<typeof notice>, object[], object[]]>([
    ['as it was', {}, [], []],
    ['with spaces about its name', { name: ` ${notice.name} ` }, [], []],
    ['another name', { name: '别的' }, [], differs('notice.name', '别的', collected.name)],
    ['another task', { task: '别的' }, [], differs('notice.task', '别的', collected.task)],
    ['a name and a task left out', { name: undefined, task: undefined }, [], []],
    ['as many needs in other words', { needs: ['甲', '乙'] }, [], []],
    ['a need less', { needs: ['甲'] }, [], [{ needsPublished: 1, needsCollected: 2 }]],
    ['a need more', { needs: ['甲', '乙', '丙'] }, [], [{ needsPublished: 3, needsCollected: 2 }]],
    ['needs left out', { needs: undefined }, [], []],
    ['the investment in fen', { investment: 3000000000 }, [], []],
    [
      'another investment',
      { investment: 2999999999 },
      differs('notice.investment', 2999999999, 3000000000),
      [],
    ],
    [
      'other award funds',
      { awardFunds: '501万元' },
      differs('notice.awardFunds', 501000000, 500000000),
      [],
    ],
    ['amounts left out', { investment: undefined, awardFunds: undefined }, [], []],
  ])('%s', (_, changes, against, pointedOut) => {
    expect(publish(changes)).toEqual({ against, pointedOut });
  });

  it('what was not collected is not compared', () => {
    const { name, task } = collected;
    expect(publish({}, { name, task })).toEqual({ against: [], pointedOut: [] });
    const state = [the('collect-demand', { demand: { name, task } })].reduce(
      evolve,
      initialState(),
    );
    expect(state.demand?.collected).toStrictEqual({ name, task, needs: null });
    expect(reachedCollected()).toMatchObject({ investment: 3000000000, awardFunds: 500000000 });
  });

  const reachedCollected = () =>
    [the('collect-demand')].reduce(evolve, initialState()).demand?.collected;
});

describe('Article 11: what is pointed out of an adjustment, and of a solution', () => {
  const adjust = fallingOut('2024-12-01');

  it('after a project on the demander’s own entry was accepted; not another firm’s, nor before', () => {
    expect(record(regularActs, adjust).pointedOut).toEqual([{ projectAccepted: 'P1' }]);
    expect(record(until('accept-project'), adjust).pointedOut).toEqual([]);
    const firms = [...otherFirmsProject, the('accept-project', { by: '330000' })];
    expect(record(firms, adjust).pointedOut).toEqual([]);
  });

  it('a solution of which one need still stands is none whose needs were withdrawn', () => {
    const both = the('receive-solution', { needs: ['N1', 'N2'] });
    const forwarded = [...until('receive-solution'), both, the('forward-solutions')];
    const needs = the('collect-demand').demand.needs ?? [];
    const withdrawn = (keep: number[]): Act => ({
      ...{ act: 'adjust-demand', on: '2022-05-21', by: DEMANDER },
      after: {
        ...{ name: '半导体晶圆缺陷检测', task: '研制高灵敏度晶圆缺陷检测装备' },
        needs: [...needs.filter((__, index) => keep.includes(index)), { id: 'N3', text: '新的' }],
      },
    });
    const accepts = (keep: number[]) =>
      record([...forwarded, withdrawn(keep)], the('accept-solution')).against;
    expect(accepts([1])).toEqual([]);
    expect(accepts([])).toEqual([{ needsWithdrawn: ['N1', 'N2'] }]);
  });

  it('needs that are not on record are named', () => {
    const { name, task } = the('collect-demand').demand;
    const silent = until('receive-solution').map((act) =>
      act.act === 'collect-demand' ? { ...act, demand: { name, task } } : act,
    );
    expect(record(silent, the('receive-solution')).against).toEqual([{ needsNotOnRecord: ['N1'] }]);
  });

  it('an assessment that no act brought is held against who states it', () => {
    const { assessment } = the('assess-demand');
    expect(
      record(until('assess-demand'), the('deliberate-catalogue', { assessment })).against,
    ).toEqual([{ path: 'assessment', stated: assessment, onRecord: null }]);
  });

  it('an entry of which the decision cannot be made is told so', () => {
    const { name, task } = the('collect-demand').demand;
    const silent = until('enter-reserve').map((act) =>
      act.act === 'collect-demand' ? { ...act, demand: { name, task } } : act,
    );
    const { findings } = decided(silent, the('enter-reserve'));
    expect(findings).toMatchObject([
      { rule: 'S.order', result: 'unknown', facts: { nothingSolved: true }, missing: ['needs'] },
      {
        rule: 'S.record',
        result: 'unknown',
        facts: { noRecordOf: 'reserve-entry' },
        missing: ['needs'],
      },
    ]);
    // Of a need it is the one whose answer is not on record.
    const state = [...silent, fallingOut('2022-06-02')];
    const entered = decided(state, the('enter-reserve'));
    expect(entered.findings[0]).toMatchObject({
      ...{ rule: 'S.order', missing: ['needs.0.solved', 'needs.1.solved'] },
    });
    const stated = the('enter-reserve', { needs: [{ id: 'N1' }, { id: 'N2' }] });
    expect(decided(state, stated).findings[0]).toMatchObject({
      ...{ rule: 'S.order', result: 'unknown' },
      missing: ['needs.0.solved', 'needs.1.solved'],
    });
    const one = the('enter-reserve', { needs: [{ id: 'N1', solved: false }, { id: 'N2' }] });
    expect(decided(state, one).findings[0]).toMatchObject({ missing: ['needs.1.solved'] });
    const none = the('enter-reserve', {
      needs: [
        { id: 'N1', solved: false },
        { id: 'N2', solved: false },
      ],
    });
    expect(decided(state, none).findings[0]).toMatchObject({
      ...{ rule: 'S.order', result: 'fail' },
      facts: { nothingSolved: true, first: ['accept-solution'] },
    });
  });
});

describe('an act that decides nothing answers for what it brings', () => {
  const outside = { ...registered, applicant: { ...registered.applicant, place: '110000' } };
  const softened = under({ rules: { 'A11.applicant': { modality: 'principle' } } });

  it('a principle that it breaks too, unless it gives a reason', () => {
    const rules = (act: Act) => decided(untilEntry, act, softened).findings.map(({ rule }) => rule);
    expect(rules(outside)).toEqual(['A11.applicant']);
    expect(rules({ ...outside, reasons: { 'A11.applicant': '特批' } })).toEqual([]);
    expect(
      decided(untilEntry, { ...outside, reasons: { 'A11.applicant': '特批' } }).findings.map(
        ({ rule }) => rule,
      ),
    ).toEqual(['A11.applicant']);
  });

  it('advice that it goes against is none of it', () => {
    const advised = under({ rules: { 'A11.applicant': { modality: 'advise' } } });
    expect(decided(untilEntry, outside, advised).findings).toEqual([]);
  });

  it('what it leaves open is undetermined, but for what a later act brings', () => {
    const open = { ...registered, sameDirection: undefined };
    expect(decided(untilEntry, open).findings).toMatchObject([
      { rule: 'A11.applicant', result: 'unknown', missing: ['sameDirection'] },
    ]);
    const unknown = under({ rules: { 'A11.conformity': { state: 'unknown' } } });
    expect(decided(untilEntry, registered, unknown).findings).toMatchObject([
      { rule: 'A11.conformity', open: 'edition' },
    ]);
  });

  it('a refund answers for the payment that it takes below 80 %, and not for what was below', () => {
    const refund: Act = {
      ...{ act: 'refund', on: '2024-11-05', by: SOLVER, projectId: 'P1', contractId: 'C1' },
      amount: 1,
    };
    const against = (history: readonly Act[], reading: string) =>
      decided(history, refund, under({ readings: { 'R16.before': reading } })).decisions;
    // What is dated the day of the acceptance proves neither, counts, or does not.
    expect(against(regularActs, 'open')).toMatchObject([{ verdict: 'upheld', against: [] }]);
    expect(against(regularActs, 'late')).toMatchObject([{ verdict: 'upheld', against: [] }]);
    expect(against(regularActs, 'counts')).toMatchObject([
      { verdict: 'overturned', against: ['A16.solver-payment'] },
    ]);
    const below = regularActs.filter(({ act, on }) => !(act === 'pay-solver' && on > '2024'));
    expect(against(below, 'counts')).toMatchObject([{ verdict: 'upheld', against: [] }]);
  });
});

describe('what may happen next', () => {
  it('says of each act by whom and under which articles, as the table does, and of its own under none', () => {
    for (const history of [[], until('announce'), regularActs]) {
      const state = history.reduce(evolve, initialState());
      for (const { act, by, articles } of docketMachine.allowed(state)) {
        const row = docketMachine.table.find((each) => each.act === act);
        const cited = row?.ours === true ? [] : row?.articles;
        expect([act, by, articles]).toEqual([act, row?.by, cited]);
      }
    }
  });

  it('names what an act is done to, where there is none yet, by nothing', () => {
    const rows = docketMachine.allowed(initialState());
    expect(rows.every((row) => !('entryId' in row) && !('projectId' in row))).toBe(true);
  });

  it('a hint of recordedOn is given to whoever does not say it', () => {
    const act = the('assess-demand', { on: '2022-02-09' });
    const facts = (each: Act) =>
      decided(until('assess-demand'), each).findings.find(({ rule }) => rule === 'S.order')?.facts;
    expect(facts(act)).toEqual({ on: '2022-02-09', latest: '2022-02-10', hint: 'recordedOn' });
    expect(facts({ ...act, recordedOn: '2022-03-01' })).toEqual({
      on: '2022-02-09',
      latest: '2022-02-10',
    });
  });

  it('Article 12: no application is greyed for want of an entry where none is asked for, or nobody knows', () => {
    const [collect] = until('assess-demand') as [Act];
    const state = [collect, the('publish-guide')].reduce(evolve, initialState());
    const allowed = (parameters: object) =>
      docketMachine
        .allowed(state, undefined, undefined, under({ parameters }))
        .find(({ act }) => act === 'file-application')?.allowed;
    expect(allowed({})).toBe(false);
    expect(allowed({ reserveEntryRequired: false })).toBe(true);
    expect(allowed({ reserveEntryRequired: { unknown: true } })).toBe(true);
  });

  it('Article 20: a step that says it says where it rests', () => {
    const edition = under({ effectiveFrom: '2022-04-01' });
    const { findings } = decided(until('assess-demand'), the('assess-demand'), edition);
    expect(findings).toEqual([
      {
        ...{ rule: 'A20.in-force', article: 20, modality: 'must', result: 'fail' },
        facts: { decidedOn: '2022-03-01', effectiveFrom: '2022-04-01' },
      },
    ]);
  });

  it('Article 11: a firm’s own review may not be held twice, nor its entry withdrawn before it', () => {
    const history = [...untilEntry, registered, conforming];
    expect(decided(history, conforming).findings.map(({ rule }) => rule)).toEqual(['S.order']);
  });
});
