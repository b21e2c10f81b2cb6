import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdition } from '../../src/index.js';
import {
  type Act,
  type Replayed,
  type ReplayOptions,
  readAct,
  replay,
  replayAll,
} from '../../src/lifecycle/index.js';
import { validDocket } from '../../src/testing/index.js';
import {
  DEMANDER,
  docketOf,
  OTHER,
  otherFirmsProject,
  regularActs,
  SOLVER,
  the,
  until,
  untilEntry,
} from './histories.js';

function replayed(acts: readonly unknown[], options?: ReplayOptions): Replayed {
  const result = replay({ id: 'K-1', acts }, options);
  if (result.verdict === 'invalid') throw new Error(JSON.stringify(result.errors));
  return result;
}
const changed = <Name extends Act['act']>(
  name: Name,
  changes: Partial<Act<Name>>,
  acts = regularActs,
) => acts.map((act) => (act.act === name ? { ...act, ...changes } : act));
const verdicts = ({ irregular }: Replayed) =>
  irregular.map(({ act, verdict, rules }) => [act, verdict, rules]);

describe('a regular docket', () => {
  it('is upheld act by act, to the end', () => {
    const result = replayed(regularActs);
    expect(result).toMatchObject({
      id: 'K-1',
      edition: 'draft',
      verdict: 'regular',
      irregular: [],
      statuses: {
        demand: { stage: 'open', status: '揭榜成功' },
        entries: [{ id: 'E1', stage: 'entered', status: '揭榜成功' }],
        projects: [{ id: 'P1', stage: 'project-accepted', granted: 900000000 }],
      },
    });
    expect(result.acts.map(({ verdict }) => verdict)).toEqual(regularActs.map(() => 'upheld'));
    expect(replayed(otherFirmsProject).verdict).toBe('regular');
  });

  it('shows of each act what it changed, and once at the end where everything stands', () => {
    const { acts, statuses } = replayed(regularActs);
    expect(statuses.entries).toEqual([{ id: 'E1', stage: 'entered', status: '揭榜成功' }]);
    const changes = acts.flatMap(({ index, after }) =>
      after.entries === undefined ? [] : [[index, after.entries[0]?.status]],
    );
    expect(changes).toEqual([
      [7, '部分揭榜成功'],
      [25, '揭榜成功'],
    ]);
  });
});

describe('facts come from the history', () => {
  it('every decision shows its facts, and which of them the history knew', () => {
    const { acts } = replayed(regularActs);
    const [grant] = acts.filter(({ act }) => act === 'award-grant')[1]?.decisions ?? [];
    expect(grant).toMatchObject({
      kind: 'grant',
      recorded: 'permit',
      verdict: 'upheld',
      facts: { grant: 900000000, investment: 3000000000, approvedOn: '2022-10-08', localCap: null },
      drawn: ['grant', 'approvedOn', 'investment', 'localCap', 'place', 'sources'],
    });
  });

  it('what an act says otherwise is a finding, and changes nothing else', () => {
    const acts = changed('enter-reserve', {
      published: false,
      applicant: { name: OTHER, kind: 'enterprise' },
    });
    const result = replayed(acts);
    expect(verdicts(result)).toEqual([['enter-reserve', 'overturned', ['S.record', 'S.record']]]);
    expect(result.acts[7]?.steps.map(({ facts }) => facts)).toEqual([
      { path: 'published', stated: false, onRecord: true },
      { path: 'applicant.name', stated: OTHER, onRecord: DEMANDER },
    ]);
    expect(result.acts[7]?.decisions[0]?.verdict).toBe('upheld');
    expect(result.state).toEqual(replayed(regularActs).state);
  });

  it.each([
    [
      'a name in another Unicode form and with spaces',
      'enter-reserve',
      { applicant: { name: ` ${DEMANDER} ` } },
    ],
    ['an amount with its unit', 'award-grant', { investment: '30000000元' }],
    ['a status that is so', 'file-application', { entry: { status: '部分揭榜成功' } }],
  ] as const)('what it says alike is none: %s', (_, name, changes) => {
    expect(replayed(changed(name, changes as Partial<Act>)).verdict).toBe('regular');
  });
});

describe('a breach that happened is applied and marked, and later acts are judged in the world that was', () => {
  it('acceptance underpaid: the project is accepted all the same', () => {
    const acts = regularActs.filter(({ act, on }) => !(act === 'pay-solver' && on > '2024'));
    const result = replayed(acts);
    expect(verdicts(result)).toEqual([
      ['accept-project', 'overturned', ['A16.paid-before-acceptance', 'A16.solver-payment']],
    ]);
    expect(result.statuses.projects[0]?.stage).toBe('project-accepted');
  });

  it('a late supplement that is accepted marks both, and nothing after them', () => {
    const late = regularActs.map((act) =>
      act.act === 'file-supplement' ? { ...act, on: '2022-08-16' } : act,
    );
    expect(verdicts(replayed(late))).toEqual([
      ['file-supplement', 'out-of-order', ['S.order']],
      ['review-form', 'overturned', ['A13.formal', 'A13.supplement']],
    ]);
  });

  it('a first instalment above the cap leaves no room for the second', () => {
    const result = replayed(changed('award-grant', { instalment: '901万元', sources: undefined }));
    expect(verdicts(result)).toEqual([
      ['award-grant', 'overturned', ['A16.grant-cap']],
      ['award-grant', 'overturned', ['A16.grant-cap']],
    ]);
    expect(result.statuses.projects[0]?.granted).toBe(1802000000);
  });

  it('a guide of the wrong body does not stand, and the office’s own after it does', () => {
    const wrong = the('publish-guide', { by: 'agency' });
    const at = until('publish-guide').length;
    const both = [...regularActs.slice(0, at), wrong, ...regularActs.slice(at)];
    expect(verdicts(replayed(both))).toEqual([['publish-guide', 'overturned', ['S.actor']]]);
  });

  it('a recommendation by another body beside the right one takes nothing from it', () => {
    const at = until('hold-review').length;
    const both = [
      ...regularActs.slice(0, at),
      the('recommend', { by: 'office' }),
      ...regularActs.slice(at),
    ];
    expect(verdicts(replayed(both))).toEqual([['recommend', 'overturned', ['S.actor']]]);
  });

  it('what is open stays undetermined, and goes on', () => {
    const result = replayed(changed('hold-review', { roundOfYear: undefined }));
    expect(verdicts(result)).toEqual([['hold-review', 'undetermined', ['A14.frequency']]]);
  });

  it('another demand in the same docket is out of order and does not wipe out the first', () => {
    const result = replayed([...untilEntry, the('collect-demand', { on: '2022-06-11' })]);
    expect(verdicts(result)).toEqual([['collect-demand', 'out-of-order', ['S.order']]]);
    expect(result.statuses).toEqual(replayed(untilEntry).statuses);
  });
});

describe('what is said of an act does not change with what comes after it', () => {
  const acts = [
    ...untilEntry,
    {
      act: 'adjust-demand',
      on: '2022-06-11',
      by: DEMANDER,
      after: {
        name: '半导体晶圆缺陷检测',
        task: '研制高灵敏度晶圆缺陷检测装备',
        needs: [...(the('collect-demand').demand.needs ?? [])],
      },
    },
    the('receive-solution', { on: '2022-06-12' }, 2),
    the('forward-solutions', { on: '2022-06-13' }, 2),
    the('accept-solution', { on: '2022-06-14' }, 2),
  ];

  it('the beginning of a docket reads the same whatever follows', () => {
    const whole = replayed(acts).acts;
    const long = replayed(regularActs).acts;
    for (let end = 0; end <= acts.length; end += 1) {
      expect(JSON.stringify(replayed(acts.slice(0, end)).acts)).toBe(
        JSON.stringify(whole.slice(0, end)),
      );
    }
    for (let end = 0; end <= regularActs.length; end += 1) {
      expect(JSON.stringify(replayed(regularActs.slice(0, end)).acts)).toBe(
        JSON.stringify(long.slice(0, end)),
      );
    }
  });

  it('the result shares nothing with the docket, nor its acts with its state, and is plain JSON', () => {
    const docket = docketOf(structuredClone([...regularActs]));
    const result = replay(docket) as Replayed;
    const objects = (data: unknown, found = new Set<unknown>()) => {
      if (typeof data !== 'object' || data === null || found.has(data)) return found;
      found.add(data);
      for (const inner of Object.values(data)) objects(inner, found);
      return found;
    };
    const [given, acts, state] = [docket, result.acts, result.state].map((data) => objects(data));
    for (const each of [...(acts ?? []), ...(state ?? [])]) expect(given?.has(each)).toBe(false);
    for (const each of acts ?? []) expect(state?.has(each)).toBe(false);
    expect(JSON.parse(JSON.stringify(result))).toStrictEqual(result);
  });
});

describe('data of unknown quality', () => {
  it('an act that cannot be read is invalid in its place, and the rest goes on', () => {
    const acts = regularActs.map((act): unknown =>
      act.act === 'report-year' && act.year === 2022 ? { ...act, yaer: 2022, year: 1899 } : act,
    );
    const result = replayed(acts, { language: 'en' });
    expect(result.irregular).toEqual([
      { index: 22, act: 'report-year', verdict: 'invalid', rules: [] },
    ]);
    expect(result.acts[22]?.errors?.map(({ path }) => path)).toEqual([
      'acts.22.year',
      'acts.22.yaer',
    ]);
    expect(result.statuses.projects[0]?.stage).toBe('project-accepted');
  });

  it.each([
    ['no act', undefined, ['act']],
    ['an act nobody knows', { act: 'toString' }, ['act']],
    [
      'a supplement asked for without a deadline',
      the('review-form', { deadline: undefined }),
      ['deadline'],
    ],
    ['a deadline before the notice', the('review-form', { deadline: '2022-07-31' }), ['deadline']],
    [
      'a reason for a rule that does not guard the act',
      the('publish-demand', { reasons: { 'A16.grant-cap': '特批' } }),
      ['reasons.A16.grant-cap'],
    ],
    [
      'a reason where no rule guards',
      the('announce', { reasons: { 'A15.order': '特批' } }),
      ['reasons.A15.order'],
    ],
  ])('%s is refused with its path', (_, act, paths) => {
    const read = readAct(act);
    expect(read.ok ? [] : read.errors.map(({ path }) => path)).toEqual(paths);
  });

  it('a reason for a guarding rule, or for being in force, is read', () => {
    const reasons = { 'A9.contents': '简化发布', 'A20.in-force': '过渡' };
    expect(readAct(the('publish-demand', { reasons })).ok).toBe(true);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'docket'],
    ['a docket without acts', { id: 'K-1' }],
    ['an unknown key', { id: 'K-1', acts: [], act: [] }],
    ['an edition nobody loaded', { id: 'K-1', edition: '2030', acts: [] }],
  ])('%s is no docket', (_, data) => {
    expect(replay(data).verdict).toBe('invalid');
  });

  it('many dockets are replayed as they are asked for', () => {
    let asked = 0;
    function* dockets() {
      for (;;) {
        asked += 1;
        yield docketOf(regularActs);
      }
    }
    const results = replayAll(dockets());
    expect(results.next().value).toMatchObject({ verdict: 'regular' });
    expect(asked).toBe(1);
  });
});

describe('under an edition of the caller', () => {
  const read = readEdition({
    id: '2022版',
    effectiveFrom: '2022-03-01',
    effectiveTo: '2023-05-31',
    parameters: { guideIssuer: 'task-force' },
  });
  if (!read.ok) throw new Error('no edition');
  const docket = { id: 'K-1', edition: ' 2022版 ', acts: regularActs };

  it('decisions outside its time have no lawful outcome; a running project is carried through', () => {
    const result = replay(docket, { editions: [read.edition] }) as Replayed;
    expect(verdicts(result)).toEqual([
      ['collect-demand', 'overturned', ['A20.in-force']],
      ['publish-guide', 'overturned', ['S.actor']],
      ['file-application', 'overturned', ['A12.guide']],
    ]);
    expect(result.edition).toBe('2022版');
  });

  it('where nobody knows when it is in force, every act is open, each said once, and what was paid is known', () => {
    const open = readEdition({ id: '待定', rules: { 'A20.in-force': { state: 'unknown' } } });
    if (!open.ok) throw new Error('no edition');
    const result = replay(
      { id: 'K-1', edition: '待定', acts: regularActs },
      { editions: [open.edition] },
    ) as Replayed;
    for (const act of result.acts) {
      const said = [...act.steps, ...act.decisions.flatMap(({ findings }) => findings)];
      expect(said.some(({ rule }) => rule === 'A20.in-force')).toBe(true);
      expect(act.verdict).toBe('undetermined');
    }
    const acceptance = result.acts.find(({ act }) => act === 'accept-project');
    expect(acceptance?.decisions[0]?.facts).toMatchObject({
      solverPaymentMet: true,
      annualReportsMet: true,
    });
  });

  it('a refund after the acceptance answers for its own day, where the project was approved out of time', () => {
    const late = readEdition({
      id: '早版',
      effectiveFrom: '2022-01-01',
      effectiveTo: '2022-09-30',
    });
    if (!late.ok) throw new Error('no edition');
    const refund: Act = {
      ...the('pay-solver'),
      act: 'refund',
      by: SOLVER,
      on: '2024-12-01',
      amount: 1,
    };
    const result = replay(
      { id: 'K-1', edition: '早版', acts: [...regularActs, refund] },
      { editions: [late.edition] },
    ) as Replayed;
    expect(result.acts.at(-1)).toMatchObject({
      act: 'refund',
      verdict: 'overturned',
      decisions: [{ verdict: 'overturned', against: ['A20.in-force'] }],
    });
  });
});

it('what was unpaid at the acceptance is held against that, and not against a refund later', () => {
  const acts = [
    ...regularActs.filter(({ act, on }) => !(act === 'pay-solver' && on > '2024')),
    { ...the('pay-solver'), act: 'refund', by: SOLVER, on: '2024-12-01', amount: 1 },
  ];
  const result = replayed(acts);
  expect(verdicts(result)).toEqual([
    ['accept-project', 'overturned', ['A16.paid-before-acceptance', 'A16.solver-payment']],
  ]);
  expect(
    result.acts.at(-1)?.decisions[0]?.findings.map(({ rule, result: is }) => [rule, is]),
  ).toEqual([
    ['A16.solver-payment', 'fail'],
    ['A16.refund-after-acceptance', 'fail'],
  ]);
});

describe('without findings', () => {
  const withoutReasons = (result: ReturnType<typeof replay>) =>
    result.verdict === 'invalid'
      ? result
      : { ...result, acts: result.acts.map((act) => ({ ...act, steps: [], decisions: [] })) };

  it('verdicts, rules of the irregular acts, changes and state are those of a replay with all findings', () => {
    const histories = [
      docketOf(regularActs),
      docketOf(otherFirmsProject),
      docketOf(changed('pay-solver', { amount: 1 })),
      docketOf(changed('publish-guide', { by: 'task-force' })),
      docketOf(regularActs.slice(3)),
      { id: 'K-1' },
    ];
    for (const docket of histories) {
      expect(replay(docket, { findings: 'none' })).toEqual(withoutReasons(replay(docket)));
    }
    fc.assert(
      fc.property(validDocket(), (docket) => {
        expect(replay(docket, { findings: 'none' })).toEqual(withoutReasons(replay(docket)));
      }),
    );
  });

  it('a word that is none of its words is a mistake in the calling program', () => {
    expect(() => replay(docketOf([]), { findings: 'few' as never })).toThrow(RangeError);
  });
});

it('an act that says undefined of a member says nothing of it, and stays apart from what is kept', () => {
  const told = regularActs.map((act) => ({
    ...act,
    recordedOn: undefined,
    meta: { of: 'caller' },
  }));
  const kept = replayed(told);
  expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
  expect({ ...kept, state: null }).toEqual({ ...replayed(regularActs), state: null });
});
