import { describe, expect, it } from 'vitest';
import { valueAt, withAt } from '../../src/values/at-path.js';
import { copyOf, sharing } from '../../src/values/copy.js';
import { frozen } from '../../src/values/frozen.js';
import { isPlainObject } from '../../src/values/plain.js';
import { utf8 } from '../../src/values/utf8.js';

describe('what stands at a place in data', () => {
  const data = { facts: { 'a.b': [{ on: null }, 'text'], none: null } };

  it.each<[(string | number)[], unknown]>([
    [[], data],
    [['facts', 'a.b', 0, 'on'], null],
    [['facts', 'a.b', '1'], 'text'],
    [['facts', 'none'], null],
    [['facts', 'none', 'x'], undefined],
    [['facts', 'a.b', 2], undefined],
    [['facts', 'a.b', 1, 'length'], undefined],
    [['facts', 'a'], undefined],
    [['facts', 'toString'], undefined],
    [['facts', 'a.b', 'map'], undefined],
    [['x', 'y'], undefined],
  ])('%j', (steps, value) => {
    expect(valueAt(data, steps)).toEqual(value);
  });

  it('a value is put there, all else as it was, and what was given is not changed', () => {
    const before = structuredClone(data);
    expect(withAt(data, ['facts', 'a.b', 0, 'on'], 1)).toEqual({
      facts: { 'a.b': [{ on: 1 }, 'text'], none: null },
    });
    expect(withAt(data, ['facts', 'a.b', '1'], 1)).toEqual({
      facts: { 'a.b': [{ on: null }, 1], none: null },
    });
    expect(withAt(data, [], 1)).toBe(1);
    expect(data).toEqual(before);
  });

  it('the objects on the way are made, and a row that is not there is not', () => {
    expect(withAt({}, ['a', 'b', 'c'], 1)).toEqual({ a: { b: { c: 1 } } });
    expect(withAt(data, ['facts', 'none', 'x'], 1)).toMatchObject({ facts: { none: { x: 1 } } });
    expect(withAt([1, 2], [2], 3)).toEqual([1, 2]);
  });
});

describe('a copy of plain data', () => {
  it('shares nothing, and has no member that is left out', () => {
    const data = { a: [{ b: 1, c: undefined }, null, 'x'], d: undefined, e: 0, f: false };
    const copy = copyOf(data);
    expect(copy).toStrictEqual({ a: [{ b: 1 }, null, 'x'], e: 0, f: false });
    expect(Object.keys(copy)).toEqual(['a', 'e', 'f']);
    expect(copy.a).not.toBe(data.a);
    expect(copy.a[0]).not.toBe(data.a[0]);
    expect([copyOf(null), copyOf(5), copyOf(undefined)]).toEqual([null, 5, undefined]);
  });
});

describe('what did not change is shared with what was before', () => {
  const before = { a: { b: [1, { c: 2 }] }, d: { e: 3 } };

  it('all of it where nothing did', () => {
    expect(sharing(before, structuredClone(before))).toBe(before);
    const list = [1, [2]];
    expect(sharing(list, [1, [2]])).toBe(list);
  });

  it('each part that is the same, and none that is not', () => {
    const after = sharing(before, { a: { b: [1, { c: 2 }] }, d: { e: 4 } });
    expect(after).toEqual({ a: { b: [1, { c: 2 }] }, d: { e: 4 } });
    expect(after).not.toBe(before);
    expect(after.a).toBe(before.a);
    expect(after.d).not.toBe(before.d);
  });

  it.each<[unknown, unknown]>([
    [{ a: 1 }, { a: 1, b: undefined }],
    [{ a: 1, b: undefined }, { a: 1 }],
    [{ a: undefined }, { b: undefined }],
    [{ toString: 1 }, { a: 1 }],
    [[], {}],
    [{}, []],
    [[1, 2], [1]],
    [[1], [1, 2]],
    [null, {}],
    [{}, null],
    [1, 2],
    ['1', 1],
  ])('%j is another than %j', (one, other) => {
    expect(sharing(one, other)).toBe(other);
  });

  it('what an object inherits is no member that it had', () => {
    const inherited = sharing({}, { toString: Object.prototype.toString });
    expect(Object.hasOwn(inherited, 'toString')).toBe(true);
  });
});

describe('what belongs to the library', () => {
  it('is frozen with everything in it, and anything else is as it was', () => {
    const data = { cap: { shares: [{ of: 3 }] }, none: null, text: 'x' };
    expect(frozen(data)).toBe(data);
    const parts = [data, data.cap, data.cap.shares, data.cap.shares[0]];
    expect(parts.map((part) => Object.isFrozen(part))).toEqual([true, true, true, true]);
    expect([frozen(null), frozen(5), frozen('x'), frozen(undefined)]).toEqual([
      ...[null, 5, 'x', undefined],
    ]);
  });
});

describe('an object with named members', () => {
  it('is no list, no null, and no word or number', () => {
    const all = [{}, { a: 1 }, Object.create(null), [], null, undefined, 'x', 5, true, () => 1];
    expect(all.map((each) => isPlainObject(each))).toEqual([
      ...[true, true, true, false, false, false, false, false, false, false],
    ]);
  });
});

describe('the bytes of a text in UTF-8', () => {
  it('are those that the language gives, at the ends of every length and around half characters', () => {
    const ends = [0, 0x7f, 0x80, 0x7ff, 0x800, 0xd7ff, 0xd800, 0xdbff, 0xdc00, 0xdfff, 0xe000];
    const points = [...ends, 0x3ff, 0x4e2d, 0xffff, 0x10000, 0x1f680, 0x3ffff, 0x10ffff];
    const texts = points.flatMap((one) => {
      const letter = String.fromCodePoint(one);
      return [letter, `a${letter}z`, `${letter}${letter}`, `\ud83d${letter}`, `${letter}\ude80`];
    });
    for (const text of ['', ...texts]) {
      expect([...utf8(text)]).toEqual([...new TextEncoder().encode(text)]);
    }
  });
});
