import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import {
  type Check,
  isBoolean,
  list,
  nullable,
  oneOf,
  optional,
  record,
  strict,
  whole,
} from '../../src/entities/conforming.js';
import type { Cross } from '../../src/entities/crosses.js';
import { isSomeText } from '../../src/entities/leaves.js';
import { reader } from '../../src/entities/reader.js';
import { cross, text } from '../../src/entities/shapes.js';

describe('a check across fields', () => {
  const leastUnderMost: Cross<{ readonly least?: unknown; readonly most?: unknown }> = {
    faults: ['least-over-most'],
    find({ least, most }, complain) {
      if (Number(least) > Number(most)) complain(['least'], 'least-over-most');
    },
  };
  const schema = z
    .strictObject({ least: z.number(), most: z.number() })
    .check(cross(leastUnderMost));
  const read = reader(
    strict({ least: whole(0, 9), most: whole(0, 9) }, leastUnderMost),
    () => schema,
    () => ({}),
  );

  it('is made where everything else is right', () => {
    expect(read({ least: 1, most: 2 })).toEqual({ success: true, data: { least: 1, most: 2 } });
    expect(read({ least: 3, most: 2 }).success).toBe(false);
  });

  it('and where something else is wrong beside it', () => {
    const { error } = read({ least: 3, most: 2, other: 0 });
    expect(error?.issues.map(({ code }) => code)).toEqual(['unrecognized_keys', 'custom']);
  });

  it('leaves the schema as it was', () => {
    expect(schema.safeParse({ least: 3, most: 2 }).success).toBe(false);
  });

  it('leaves to the schema what the quick look refuses', () => {
    expect(read({ least: 0.5, most: 2 })).toEqual({ success: true, data: { least: 0.5, most: 2 } });
  });
});

describe('the quick look at an object', () => {
  const check = strict({ amount: whole(1, 5), note: optional(isSomeText) });

  it.each<[string, unknown]>([
    ['an object that inherits members', Object.create({ amount: 1 })],
    [
      'an object of a class',
      new (class {
        amount = 1;
      })(),
    ],
    ['a list', [1]],
    ['nothing', null],
    ['a text', 'amount'],
    ['a required member left out', { note: 'a' }],
    ['a required member that is undefined', { amount: undefined }],
    ['a member that is null and may not be', { amount: 1, note: null }],
    ['one member too many', { amount: 1, other: undefined }],
    ['one too many whose name every object knows', { amount: 1, constructor: 1 }],
    ['a number that is none', { amount: Number.NaN }],
  ])('refuses %s', (_, value) => {
    expect(check(value)).toBe(false);
  });

  it.each<[string, unknown]>([
    ['an absent member that is undefined', { amount: 1, note: undefined }],
    ['an object without a prototype', Object.assign(Object.create(null), { amount: 1 })],
    ['members in another order than the schema has them', { note: 'a', amount: 1 }],
  ])('takes %s', (_, value) => {
    expect(check(value)).toBe(true);
  });
});

/** Each with a schema of zod that says the same, and values on both sides of every limit. */
const TWINS: Readonly<Record<string, [Check, z.ZodType, readonly unknown[]]>> = {
  'true or false': [isBoolean, z.boolean(), [true, false, null, 0, 'true']],
  'one of some words': [oneOf('a', 'b'), z.enum(['a', 'b']), ['a', 'b', 'c', 0, undefined]],
  'a whole number from 1 to 3': [
    whole(1, 3),
    z.int().min(1).max(3),
    [0, 1, 2, 2.5, 3, 4, '2', Number.NaN, Number.POSITIVE_INFINITY, null],
  ],
  'a list of two at least': [
    list(isSomeText, 2),
    z.array(text).min(2),
    [['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', ''], ['a', 1], {}, 'ab', null],
  ],
  'an object of whatever names': [
    record(isSomeText),
    z.record(z.string(), text),
    [{}, { a: 'b' }, { a: 'b', c: '' }, { a: undefined }, { [Symbol('s')]: 1 }, [], 'a', null],
  ],
  'a member that may be null or left out, in either order': [
    strict({ a: optional(nullable(isBoolean)), b: nullable(optional(isBoolean)) }),
    z.strictObject({ a: z.boolean().nullable().optional(), b: z.boolean().optional().nullable() }),
    [{}, { a: null }, { b: null }, { a: true, b: undefined }, { a: 0 }, { b: 0 }],
  ],
};

describe('a check and the schema that says the same answer alike', () => {
  it.each(Object.entries(TWINS))('%s', (_, [check, schema, values]) => {
    const answers = values.map((value) => check(value));
    expect(answers).toEqual(values.map((value) => schema.safeParse(value).success));
    expect(new Set(answers)).toEqual(new Set([true, false]));
  });
});
