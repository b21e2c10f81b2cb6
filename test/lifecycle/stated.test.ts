import { describe, expect, it } from 'vitest';
import type { Act } from '../../src/lifecycle/index.js';
import { differences, factsFrom } from '../../src/lifecycle/stated.js';
import { DEMANDER, decided, fallingOut, the, until, untilEntry } from './histories.js';

/*
 * Facts that the history knows come from the history; where an act states them too and differs, that is S.record. Of
 * lists, rows with an id are compared by id and the others as sets: order and repetition say nothing.
 */

function contradicted(history: readonly Act[], act: Act) {
  const { findings } = decided(history, act);
  return findings.filter(({ rule }) => rule === 'S.record').map(({ facts }) => facts?.['path']);
}

const FOUR = ['310000', '320000', '330000', '340000'];
const approval = (departments: string[]) =>
  contradicted(
    until('deliberate-approval'),
    the('deliberate-approval', { proposal: { departments, on: '2022-09-25' } }),
  );
const enters = (needs: Act<'enter-reserve'>['needs']) =>
  contradicted(until('enter-reserve'), the('enter-reserve', { needs }));

describe('lists', () => {
  it.each([
    ['in their order', FOUR, []],
    ['in another order', [...FOUR].reverse(), []],
    ['with one twice', [...FOUR, '310000'], []],
    ['with one less', FOUR.slice(1), ['proposal.departments']],
    ['with one more', [...FOUR, '420000'], ['proposal.departments']],
    ['with another in place of one', [...FOUR.slice(1), '420000'], ['proposal.departments']],
    ['none', [], ['proposal.departments']],
  ])('of departments %s', (_, departments, told) => {
    expect(approval(departments)).toEqual(told);
  });

  const [n1, n2] = [
    { id: 'N1', solved: true },
    { id: 'N2', solved: false },
  ];
  it.each([
    ['in another order', [n2, n1], []],
    ['with ids of another width', [{ ...n1, id: ' Ｎ１ ' }, n2], []],
    ['that leave out what is on record', [{ id: 'N1' }, { id: 'N2' }], []],
    ['of which one differs', [n2, { ...n1, solved: false }], ['needs.1.solved']],
    [
      'of which each differs',
      [
        { ...n2, solved: true },
        { ...n1, solved: false },
      ],
      ['needs.0.solved', 'needs.1.solved'],
    ],
    ['of which one is another', [n1, { ...n2, id: 'N3' }], ['needs']],
    ['with one more', [n1, n2, { id: 'N3', solved: false }], ['needs']],
  ])('of needs %s', (_, needs, told) => {
    expect(enters(needs)).toEqual(told);
  });
});

describe('what is stated beside what is on record', () => {
  it.each([
    ['an amount in another unit', { grant: '600.00万元' }, []],
    ['another amount', { grant: '600.01万元' }, ['grant']],
    ['a day that is none on record', { approvedOn: null }, ['approvedOn']],
    ['the same day', { approvedOn: '2022-10-08' }, []],
    ['the place of the demander', { place: '320500' }, []],
    ['another place', { place: '330100' }, ['place']],
    ['sources, which are of this instalment alone', { sources: [] }, []],
  ])('%s', (_, changes, told) => {
    const act = the('award-grant', changes as Partial<Act<'award-grant'>>);
    expect(contradicted(until('award-grant'), act)).toEqual(told);
  });

  it('needs that an adjustment states as collected, before it and after it', () => {
    const { after } = fallingOut('2022-07-01') as Act<'adjust-demand'>;
    const needs = the('collect-demand').demand.needs ?? [];
    const adjust = (more: Partial<Act<'adjust-demand'>>): Act => ({
      ...{ act: 'adjust-demand', on: '2022-07-01', by: DEMANDER },
      ...{ after, ...more },
    });
    const { name, task } = after;
    expect(contradicted(untilEntry, adjust({ published: needs }))).toEqual([]);
    const [first, second] = needs as [(typeof needs)[number], (typeof needs)[number]];
    expect(
      contradicted(untilEntry, adjust({ published: [{ ...first, text: '别的' }, second] })),
    ).toEqual(['published.0.text']);
    expect(contradicted(untilEntry, adjust({ before: { name: '别的', task, needs } }))).toEqual([
      'before.name',
    ]);
    expect(contradicted(untilEntry, adjust({ before: { name, task, needs: [first] } }))).toEqual([
      'before.needs',
    ]);
    expect(
      contradicted(
        untilEntry,
        adjust({ before: { name, task, needs: [{ ...first, solved: false }, second] } }),
      ),
    ).toEqual(['before.needs.0.solved']);
  });
});

describe('facts and differences, whatever they are', () => {
  it.each<[unknown, unknown, string[]]>([
    [undefined, 1, []],
    [1, undefined, []],
    [null, undefined, []],
    [undefined, null, []],
    [null, {}, ['']],
    [{}, null, ['']],
    [{ a: 1 }, { b: 2 }, []],
    [{ a: { b: 1 } }, { a: { b: 2, c: 3 } }, ['a.b']],
    [[], {}, ['']],
    [{}, [], ['']],
    [['x'], 'x', ['']],
    [5, '5', ['']],
    ['0.05元', 5, ['']],
    [5, '0.05元', []],
    [[{ k: 1, l: 'a' }], [{ l: ' a ', k: 1 }], []],
    [[{ k: 1 }], [{ k: 2 }], ['']],
    [[{ k: 1 }, { k: 2 }], [{ k: 2 }, { k: 1 }, { k: 2 }], []],
    [[{ k: 1, l: undefined }], [{ k: 1 }], []],
    [[[1, 2]], [[1, 2]], []],
    [[[1, 2]], [[2, 1]], ['']],
    [[{ id: 'A' }, { k: 1 }], [{ k: 1 }, { id: 'A' }], []],
    [[{ id: 'A', k: 1 }], [{ k: 1 }], ['']],
    [['500万元'], ['5000000元'], []],
    [['1'], [1], ['']],
    [[1, 2], [2, 1, 1], []],
    [[true], ['true'], ['']],
  ])('%j and %j', (drawn, stated, told) => {
    expect(differences(drawn, stated).map(({ path }) => path)).toEqual(told);
  });

  it('the history prevails, and rows with an id are completed one by one', () => {
    const drawn = {
      ...{ a: 1, b: undefined, c: { d: 1 }, e: ['x'] },
      rows: [{ id: 'A', k: 1 }, { id: 'B' }, { id: 'C' }],
      mixed: [{ id: 'A' }, { k: 1 }],
    };
    const stated = {
      ...{ a: 2, b: 3, c: { d: 2, f: 4 }, e: ['y'], g: 5 },
      rows: [{ id: ' B ', k: 2 }, { id: 'A', k: 3, l: 4 }, { id: 'D' }],
      mixed: [{ id: 'A', k: 2 }, { k: 1 }],
    };
    expect(factsFrom(drawn, stated)).toEqual({
      ...{ a: 1, b: 3, c: { d: 1, f: 4 }, e: ['x'], g: 5 },
      rows: [{ id: 'A', k: 1, l: 4 }, { id: 'B', k: 2 }, { id: 'C' }],
      mixed: [{ id: 'A' }, { k: 1 }],
    });
    expect(factsFrom({ rows: [{ k: 1 }] }, { rows: [{ id: 'A' }] })).toEqual({ rows: [{ k: 1 }] });
    expect(factsFrom({ rows: [{ id: 'A' }] }, { rows: [{ k: 1 }] })).toEqual({
      rows: [{ id: 'A' }],
    });
    expect(factsFrom({ rows: null }, { rows: [{ id: 'A' }] })).toEqual({ rows: null });
    expect(factsFrom({ rows: [{ id: 'A' }] }, { rows: null })).toEqual({ rows: [{ id: 'A' }] });
  });
});
