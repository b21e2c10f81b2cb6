import { describe, expect, it } from 'vitest';
import {
  type Act,
  type DocketState,
  evolve,
  initialState,
  type Replayed,
  replay,
} from '../../src/lifecycle/index.js';
import {
  conforming,
  DEMANDER,
  otherFirmsProject,
  registered,
  regularActs,
  the,
  until,
} from './histories.js';

const reached = (history: readonly Act[], from: DocketState = initialState()) =>
  history.reduce(evolve, from);
const frozen = <T>(data: T): T => {
  if (typeof data === 'object' && data !== null) Object.values(data).forEach(frozen);
  return Object.freeze(data);
};
const copy = <T>(data: T): T => JSON.parse(JSON.stringify(data)) as T;

/** Every object inside, the outermost included. */
function objectsIn(data: unknown, found = new Set<object>()): Set<object> {
  if (typeof data !== 'object' || data === null || found.has(data)) return found;
  found.add(data);
  for (const inner of Object.values(data)) objectsIn(inner, found);
  return found;
}

describe('evolve', () => {
  it('changes neither state nor act, even where both are frozen', () => {
    const acts = frozen(copy([...regularActs]));
    let state = frozen(initialState());
    for (const act of acts) state = frozen(evolve(state, act));
    expect(state).toEqual(reached(regularActs));
  });

  it('freezes neither', () => {
    const act = copy(the('collect-demand'));
    const state = initialState();
    const next = evolve(state, act);
    for (const each of [...objectsIn(act), ...objectsIn(state), ...objectsIn(next)]) {
      expect(Object.isFrozen(each)).toBe(false);
    }
  });

  it('keeps nothing of the act, nor of its free data', () => {
    let state = initialState();
    for (const act of copy([...otherFirmsProject])) {
      const withMeta = { ...act, meta: { file: { no: 1 } } };
      const ofAct = objectsIn(withMeta);
      state = evolve(state, withMeta);
      expect([...objectsIn(state)].filter((each) => ofAct.has(each))).toEqual([]);
    }
    expect(JSON.stringify(state)).not.toContain('meta');
  });

  it('shares what did not change', () => {
    const state = reached(until('announce'));
    const next = evolve(state, the('announce'));
    expect(next.demand).toBe(state.demand);
    expect(next.entries).toBe(state.entries);
    expect(next.guides).toBe(state.guides);
    expect(next.projects[0]?.application).toBe(state.projects[0]?.application);
    expect(next.projects[0]).not.toBe(state.projects[0]);
  });

  it('an adjustment shares the needs that it leaves alone', () => {
    const state = reached(until('publish-guide'));
    const [first, second] = state.demand?.needs ?? [];
    const needs = [
      { id: 'N1', text: first?.text ?? '' },
      { id: 'N2', text: '每小时检测 90 片' },
    ];
    const next = evolve(state, {
      act: 'adjust-demand',
      on: '2022-07-01',
      by: DEMANDER,
      after: { name: state.demand?.name ?? '', task: state.demand?.task ?? '', needs },
    });
    expect(next.demand?.needs?.[0]).toBe(first);
    expect(next.demand?.needs?.[1]).not.toBe(second);
  });

  it.each(regularActs.map((act, index) => [`${index} ${act.act}`, index] as const))(
    'the state after act %s is the same as JSON, and goes on the same',
    (_, index) => {
      const state = reached(regularActs.slice(0, index + 1));
      expect(copy(state)).toStrictEqual(state);
      const [direct, stored] = [state, copy(state)].map((from) =>
        JSON.stringify(reached(regularActs.slice(index + 1), from)),
      );
      expect(stored).toBe(direct);
    },
  );

  it('a change of lead that changes nothing leaves the application as written, act by act and in a replay alike', () => {
    const history = until('accept-project');
    const { units, credit } = the('file-application');
    const acts: Act[] = [
      ...history,
      {
        ...{ act: 'change-lead', on: '2024-11-01', by: '320000', projectId: 'P1' },
        ...{ units: units ?? [], credit, taskAgreement: true, contract: true },
      },
    ];
    const before = reached(history).projects[0]?.application;
    const { state } = replay({ id: 'D', acts }) as Replayed;
    expect(JSON.stringify(state.projects[0]?.application)).toBe(JSON.stringify(before));
    expect(JSON.stringify(reached(acts))).toBe(JSON.stringify(state));
  });

  it('leaves nothing undefined, where a caller writes out what is not on record', () => {
    const solution = the('receive-solution', { solver: undefined });
    const collect = the('collect-demand', {
      demander: { name: DEMANDER, id: undefined, kind: 'enterprise', place: undefined },
    });
    const state = reached([
      collect,
      solution,
      { ...registered, sameDirection: undefined },
      conforming,
    ]);
    expect(copy(state)).toStrictEqual(state);
    expect(state.demand?.demander).toStrictEqual({ name: DEMANDER, kind: 'enterprise' });
  });
});

/** The state but for how many acts there were. */
const apartFromCount = ({ acts: _, ...rest }: DocketState) => rest;

describe('evolve is total: what it cannot do it leaves', () => {
  const state = reached(regularActs);
  const strays: Act[] = [
    the('accept-solution', { solutionId: 'S9' }),
    the('forward-solutions', { solutions: ['S9'] }),
    { ...conforming, entryId: 'E9' },
    { act: 'withdraw-entry', on: '2024-11-05', by: DEMANDER, entryId: 'E9' },
    ...regularActs
      // A contract is found by its own id, whatever project a payment names.
      .filter(({ act }) => act !== 'file-application' && act !== 'pay-solver')
      .filter((act) => 'projectId' in act)
      .map((act) => ({ ...act, projectId: 'P9' }) as Act),
    the('pay-solver', { contractId: 'C9' }),
    the('report-year'),
    the('recommend', { by: '某公司' }),
  ];

  it.each(strays.map((act) => [act.act, act] as const))('%s of what nobody knows', (_, act) => {
    const next = evolve(state, { ...act, on: '2022-01-01' });
    expect(apartFromCount(next)).toEqual(apartFromCount(state));
    expect(next.acts).toBe(state.acts + 1);
    expect(next.projects).toBe(state.projects);
  });

  it.each(
    [
      the('collect-demand'),
      the('receive-solution'),
      the('enter-reserve'),
      { ...registered, entryId: 'E1' },
      the('file-application'),
      the('sign-contract'),
    ].map((act) => [act.act, act] as const),
  )('%s under an id that is taken', (_, act) => {
    const next = evolve(state, { ...act, on: '2022-01-01' });
    expect(apartFromCount(next)).toEqual(apartFromCount(state));
    expect(next.acts).toBe(state.acts + 1);
    expect(next.projects).toBe(state.projects);
  });

  it.each(regularActs.map((act) => [act.act, act] as const))('%s on an empty docket', (_, act) => {
    const next = evolve(initialState(), act);
    expect(copy(next)).toStrictEqual(next);
    expect(next.latest).toBe(act.on);
  });

  it('the day of the latest act never goes back', () => {
    expect(evolve(state, the('publish-guide', { year: 2030, on: '1999-01-01' })).latest).toBe(
      '2024-11-05',
    );
  });
});
