import { describe, expect, it } from 'vitest';
import { addTo, firstOfEach, gather } from '../../src/values/gather.js';

describe('what is found in the rows of a list', () => {
  it('asks each row once, with its place, in order, and nothing beyond the last', () => {
    const asked: unknown[] = [];
    const found = gather(['a', undefined, 'c'], (row, place) => {
      asked.push([row, place]);
      return place;
    });
    expect(found).toEqual([0, 1, 2]);
    expect(asked).toEqual([
      ['a', 0],
      [undefined, 1],
      ['c', 2],
    ]);
  });

  it('leaves out rows of which nothing is found, and keeps whatever else is, also null and 0', () => {
    const found = gather([undefined, null, 0, '', false], (row) => row);
    expect(found).toEqual([null, 0, '', false]);
    expect(gather([], () => 1)).toEqual([]);
  });
});

describe('things under a key', () => {
  it('are kept in a list, in their order, each under its own', () => {
    const lists = new Map<string, number[]>();
    for (const [key, thing] of [
      ['a', 1],
      ['b', 2],
      ['a', 3],
      ['a', 1],
    ] as const) {
      addTo(lists, key, thing);
    }
    expect([...lists]).toEqual([
      ['a', [1, 3, 1]],
      ['b', [2]],
    ]);
  });

  it('the first of each, in the order in which they stand', () => {
    const rows = [
      { id: 'N2', place: 0 },
      { id: 'N1', place: 1 },
      { id: 'n2', place: 2 },
      { id: 'N1', place: 3 },
    ];
    const first = firstOfEach(rows, ({ id }) => id.toLowerCase());
    expect(first.map(({ place }) => place)).toEqual([0, 1]);
    expect(firstOfEach([], String)).toEqual([]);
  });
});
