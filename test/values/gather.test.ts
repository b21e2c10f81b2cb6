import { describe, expect, it } from 'vitest';
import { gather } from '../../src/values/gather.js';

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
