import { describe, expect, it } from 'vitest';
import {
  type Act,
  type DocketState,
  demandStatus,
  evolve,
  initialState,
  type Replayed,
  replay,
} from '../../src/lifecycle/index.js';
import { DEMANDER, the, until } from './histories.js';

/*
 * Needs that the collection left out are known from the first adjustment or enter-reserve that states them with their
 * ids; what an accepted solution names is solved, and while none was accepted nothing is.
 */

const NAMED = { name: '半导体晶圆缺陷检测', task: '研制高灵敏度晶圆缺陷检测装备' };
const NEEDS = the('collect-demand').demand.needs ?? [];
const [N1, N2] = NEEDS as [(typeof NEEDS)[number], (typeof NEEDS)[number]];
const silent = (acts: readonly Act[]): Act[] =>
  acts.map((act) => (act.act === 'collect-demand' ? { ...act, demand: NAMED } : act));
const reached = (acts: readonly Act[]): DocketState => acts.reduce(evolve, initialState());
const needsOf = (acts: readonly Act[]) => reached(acts).demand?.needs;
const collectedIn = (acts: readonly Act[]) => reached(acts).demand?.collected.needs;
const adjust = (
  needs: Act<'adjust-demand'>['after']['needs'],
  before?: Act<'adjust-demand'>['after']['needs'],
  on = '2022-07-01',
): Act => ({
  ...{ act: 'adjust-demand', on, by: DEMANDER, after: { ...NAMED, needs } },
  ...(before === undefined ? {} : { before: { ...NAMED, needs: before } }),
});
const enter = (needs?: Act<'enter-reserve'>['needs']) => the('enter-reserve', { needs });

const accepted = silent(until('enter-reserve'));
const forwarded = silent(until('accept-solution'));
const ids = [{ id: 'N1' }, { id: ' N2 ' }];

describe('needs that the collection left out', () => {
  it('are not on record before an act states them', () => {
    expect([needsOf(accepted), collectedIn(accepted)]).toEqual([null, null]);
    expect(demandStatus({ needs: null })).toBeNull();
    expect(needsOf([...accepted, enter()])).toBeNull();
  });

  it('are those that an entry states, solved as the accepted solutions have it', () => {
    expect(needsOf([...accepted, enter(ids)])).toEqual([
      { id: 'N1', solved: true },
      { id: ' N2 ', solved: false },
    ]);
    expect(collectedIn([...accepted, enter(ids)])).toEqual(ids);
    expect(needsOf([...forwarded, enter(ids)])?.map(({ solved }) => solved)).toEqual([
      false,
      false,
    ]);
    // What the act says otherwise of them does not stand against the record.
    const said = enter([
      { id: 'N1', solved: false },
      { id: 'N2', solved: true },
    ]);
    expect(needsOf([...accepted, said])?.map(({ solved }) => solved)).toEqual([true, false]);
  });

  it('are those before an adjustment that states them, and their texts are what it is measured by', () => {
    const act = adjust([N1, { ...N2, text: '每小时检测 90 片' }], NEEDS);
    expect(needsOf([...accepted, act])).toEqual([
      { ...N1, solved: true },
      { id: 'N2', text: '每小时检测 90 片', solved: false },
    ]);
    expect(collectedIn([...accepted, act])).toEqual(NEEDS);
  });

  it('are those after one that states only these; what is solved of them is open once a solution was accepted', () => {
    const act = adjust(NEEDS);
    expect(needsOf([...accepted, act])).toEqual(NEEDS);
    expect(needsOf([...forwarded, { ...act, on: '2022-06-01' }])).toEqual(
      NEEDS.map((need) => ({ ...need, solved: false })),
    );
    expect(collectedIn([...accepted, act])).toBeNull();
    const stated = adjust([{ ...N1, solved: true }, N2]);
    expect(needsOf([...accepted, stated])).toEqual([{ ...N1, solved: true }, N2]);
    // Of a state with a solution accepted and one that is not, it is open all the same.
    const another = the('receive-solution', { solutionId: 'S9', on: '2022-06-05' });
    expect(needsOf([...accepted, another, stated])).toEqual([{ ...N1, solved: true }, N2]);
  });

  it('lacking texts or answers are completed by the next act that states them, and then stay', () => {
    const first = [...accepted, enter(ids)];
    const texts = adjust(NEEDS, NEEDS);
    expect(needsOf([...first, texts])).toEqual([
      { ...N1, solved: true },
      { ...N2, solved: false },
    ]);
    expect(collectedIn([...first, texts])).toEqual([N1, { id: ' N2 ', text: N2.text }]);
    const again = adjust(
      [N1, { ...N2, text: '别的' }],
      [{ ...N1, text: '不是它' }, N2],
      '2022-07-02',
    );
    expect(collectedIn([...first, texts, again])).toEqual([N1, { id: ' N2 ', text: N2.text }]);
    const open = [...accepted, adjust(NEEDS, undefined, '2022-06-02')];
    expect(needsOf([...open, enter([{ id: 'N1', solved: true }, { id: 'N2' }])])).toEqual([
      { ...N1, solved: true },
      N2,
    ]);
    // Needs of a state that an adjustment brought are not those that were collected.
    expect(collectedIn([...open, enter(ids)])).toBeNull();
  });

  it('that the collection stated are never taken from another act', () => {
    const other = [{ id: 'N9', text: '另一需求' }];
    const whole = [...until('enter-reserve'), enter([{ id: 'N9', solved: true }])];
    expect(needsOf(whole)?.map(({ id }) => id)).toEqual(['N1', 'N2']);
    const act = adjust([N1], other);
    expect(collectedIn([...until('enter-reserve'), act])).toEqual(NEEDS);
    const result = replay({ id: 'K-1', acts: [...until('enter-reserve'), act] }) as Replayed;
    expect(result.irregular.at(-1)?.rules).toEqual(['S.record']);
  });
});

describe('a demand that the collection left nameless of needs', () => {
  it.each<[string, Act[], string | null]>([
    ['has no status before they are known', accepted, null],
    ['shows one once an entry states them', [...accepted, enter(ids)], '部分揭榜成功'],
    [
      'shows none while it is open whether another is solved',
      [...accepted, adjust([{ ...N1, solved: true }, N2])],
      null,
    ],
    [
      'shows that all are solved where the only one is',
      [...accepted, enter([{ id: 'N1' }])],
      '揭榜成功',
    ],
  ])('%s', (_, acts, status) => {
    const { statuses } = replay({ id: 'K-1', acts }) as Replayed;
    expect(statuses.demand?.status).toBe(status);
  });
});
