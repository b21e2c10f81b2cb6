import { describe, expect, it } from 'vitest';
import {
  atOneLook,
  inheritingNothing,
  inheritsNothing,
  isPolluted,
  optionsAtOneLook,
  ownCopyOf,
  withoutInherited,
} from '../../src/values/one-look.js';

/** What is found while all objects have something that the language does not give them. */
function whilePolluted<Found>(find: () => Found): Found {
  Object.defineProperty(Object.prototype, 'grant', {
    ...{ value: 5, configurable: true, enumerable: true, writable: true },
  });
  try {
    return find();
  } finally {
    Reflect.deleteProperty(Object.prototype, 'grant');
  }
}

/** An object that tells how often its member was read, and answers otherwise every time. */
function fickle(): { readonly data: { readonly grant: number }; reads: () => number } {
  let reads = 0;
  const data = {
    get grant() {
      reads += 1;
      return reads;
    },
  };
  return { data, reads: () => reads };
}

const prototypeOf = (value: unknown): unknown => Object.getPrototypeOf(value);

describe('whether all objects were given something', () => {
  it('is known by what the language gives them', () => {
    expect(isPolluted()).toBe(false);
    expect(whilePolluted(isPolluted)).toBe(true);
    expect(isPolluted()).toBe(false);
  });
});

describe('data at one look', () => {
  it('each member is read once, at every depth, and in lists', () => {
    const [one, two, three] = [fickle(), fickle(), fickle()];
    const looked = atOneLook({ a: one.data, b: [two.data, [three.data]] });
    expect(looked).toEqual({ a: { grant: 1 }, b: [{ grant: 1 }, [{ grant: 1 }]] });
    expect([one, two, three].map(({ reads }) => reads())).toEqual([1, 1, 1]);
  });

  it('what is free or not plain is taken as it is, and so is what is no object', () => {
    const free = fickle();
    const moment = new Date(0);
    const looked = atOneLook({ meta: free.data, moment, none: null }) as Record<string, unknown>;
    expect([looked['meta'] === free.data, looked['moment'] === moment]).toEqual([true, true]);
    expect([looked['none'], free.reads()]).toEqual([null, 0]);
    expect(atOneLook(moment)).toBe(moment);
    expect([null, undefined, 5, 'x'].map((each) => atOneLook(each))).toEqual([
      ...[null, undefined, 5, 'x'],
    ]);
  });

  it('as deep as is asked for, and what lies below is the same as before', () => {
    const data = { a: { b: { c: 1 } }, list: [[{}]] };
    const one = atOneLook(data, 1) as typeof data;
    expect([one === data, one.a === data.a, one.list === data.list]).toEqual([false, true, true]);
    const two = atOneLook(data, 2) as typeof data;
    expect([two.a === data.a, two.a.b === data.a.b]).toEqual([false, true]);
    expect([two.list === data.list, two.list[0] === data.list[0]]).toEqual([false, true]);
    expect(atOneLook(data, 0)).toBe(data);
    expect(atOneLook(data)).toEqual(data);
  });

  it('a place of a list that was left empty is one, and a list is as long as it says it is', () => {
    const sparse: unknown[] = [1];
    sparse[2] = 3;
    const looked = atOneLook(sparse) as unknown[];
    expect([looked.length, Object.hasOwn(looked, 1), looked[2]]).toEqual([3, true, 3]);
  });

  it('inherits nothing where all objects were given something, and else what every object does', () => {
    const data = { a: [{ b: 1 }] };
    const plain = atOneLook(data) as typeof data;
    expect([prototypeOf(plain), prototypeOf(plain.a[0])]).toEqual([
      Object.prototype,
      Object.prototype,
    ]);
    const bare = whilePolluted(() => atOneLook(data)) as typeof data;
    expect([prototypeOf(bare), prototypeOf(bare.a[0])]).toEqual([null, null]);
    expect(JSON.stringify(bare)).toBe(JSON.stringify(data));
  });
});

describe('plain data as they are', () => {
  it('are copied only where all objects were given something, as deep as is asked for', () => {
    const data = { a: { b: 1 } };
    expect(withoutInherited(data)).toBe(data);
    const bare = whilePolluted(() => withoutInherited(data));
    expect([bare === data, prototypeOf(bare), prototypeOf(bare.a)]).toEqual([false, null, null]);
    const upper = whilePolluted(() => withoutInherited(data, 1));
    expect([prototypeOf(upper), upper.a === data.a]).toEqual([null, true]);
    expect([withoutInherited(data, 1, true) === data, withoutInherited(data, 1, false)]).toEqual([
      ...[false, data],
    ]);
  });
});

describe('options at one look', () => {
  it('are read once, and what is in them is left as it is', () => {
    const options = fickle();
    const editions = [{ id: 'a' }];
    const looked = optionsAtOneLook({
      ...{ editions },
      get grant() {
        return options.data.grant;
      },
    });
    expect([looked.grant, looked.grant, options.reads()]).toEqual([1, 1, 1]);
    expect(looked.editions).toBe(editions);
  });

  it.each<[string, unknown]>([
    ['none', null],
    ['nothing', undefined],
    ['a text', 'zh'],
    ['a function', () => ({})],
    ['one of which the editions are a text', { editions: 'draft' }],
    ['one of which the editions are one, and no list', { editions: { id: 'e' } }],
    [
      'what throws where it is read',
      {
        get language() {
          throw new RangeError('no');
        },
      },
    ],
    [
      'what lets nobody look',
      new Proxy(
        {},
        {
          get() {
            throw new RangeError('no');
          },
        },
      ),
    ],
  ])('%s is a mistake of who calls, and said in both languages', (_, options) => {
    expect(() => optionsAtOneLook(options as object)).toThrow(TypeError);
    expect(() => optionsAtOneLook(options as object)).toThrow(
      '选项读不出：应为一个对象，editions 应为列表 / the options cannot be read: they must be an object, and editions a list',
    );
  });
});

describe('an object by itself', () => {
  it('inherits nothing but what the language gives: it is plain, or has no prototype', () => {
    const inheriting = Object.create({ grant: 1 });
    const all = [{}, Object.create(null), inheriting, [], new Date(0), null, 'x', undefined];
    expect(all.map(inheritsNothing)).toEqual([
      ...[true, true, false, false, false, false, false, false],
    ]);
  });

  it('is copied by the members of its own, with a prototype or without', () => {
    const value: Record<string, unknown> = { a: 1, b: undefined };
    expect(ownCopyOf(value, false)).toStrictEqual({ a: 1, b: undefined });
    const bare = ownCopyOf(value, true);
    expect([prototypeOf(bare), bare['a'], Object.keys(bare)]).toEqual([null, 1, ['a', 'b']]);
    expect(ownCopyOf({}, false)).toStrictEqual({});
  });

  it('is not empty because nobody may read it', () => {
    const hidden = new Proxy(
      {},
      {
        ownKeys: () => [],
        get() {
          throw new RangeError('no');
        },
      },
    );
    expect(() => ownCopyOf(hidden, false)).toThrow(RangeError);
    expect(() => ownCopyOf(hidden, true)).toThrow(RangeError);
  });

  it('can be made to inherit nothing, with all that is in it; a list stays one', () => {
    const data = { a: [{ b: 1 }], none: null };
    expect(inheritingNothing(data)).toBe(data);
    expect([prototypeOf(data), prototypeOf(data.a), prototypeOf(data.a[0])]).toEqual([
      null,
      Array.prototype,
      null,
    ]);
    expect([inheritingNothing(null), inheritingNothing(5)]).toEqual([null, 5]);
  });
});
