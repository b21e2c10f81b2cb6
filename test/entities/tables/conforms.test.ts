import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { endsAfterStart } from '../../../src/entities/crosses.js';
import { cross, date, integer, text } from '../../../src/entities/shapes.js';
import { conforming, Look, REFUSED } from '../../../src/entities/tables/conforms.js';
import { type Node, nodesOf, type Shape } from '../../../src/entities/tables/notation.js';
import { read } from '../../../src/entities/tables/read.js';
import { tableOf } from '../../docs/documents/shapes.js';

const nodeOf = (shape: Shape): Node => nodesOf({ parts: {}, shapes: { it: shape } }).it;
const conforms = (shape: Shape, value: unknown) => [
  seen(nodeOf(shape), value).conforms,
  conforming(nodeOf(shape), value) !== REFUSED,
];

function seen(node: Node, value: unknown) {
  const look = new Look();
  const data = conforming(node, value, look);
  return { data, conforms: look.conforms };
}

describe('the quick look at an object', () => {
  const shape = { amount: '1..5', 'note?': 'text' };

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
    ['one too many named __proto__', JSON.parse('{"amount":1,"__proto__":{}}')],
    ['a number that is none', { amount: Number.NaN }],
  ])('refuses %s', (_, value) => {
    expect(conforms(shape, value)).toEqual([false, false]);
  });

  it.each<[string, unknown]>([
    ['an absent member that is undefined', { amount: 1, note: undefined }],
    ['an object without a prototype', Object.assign(Object.create(null), { amount: 1 })],
    ['members in another order than the table has them', { note: 'a', amount: 1 }],
  ])('takes %s', (_, value) => {
    expect(conforms(shape, value)).toEqual([true, true]);
  });
});

describe('what is taken', () => {
  const node = nodeOf({
    rows: [{ 'amount?': '1..5' }],
    'meta?': 'json',
    'reasons?': { '*': 'text' },
  });

  it('is a copy at a look, down to the rows', () => {
    const given = { rows: [{ amount: 1 }, {}], reasons: { a: 'b' } };
    const taken = seen(node, given).data as typeof given;
    given.rows[0] = { amount: 9 };
    given.reasons.a = '';
    expect(taken).toEqual({ rows: [{ amount: 1 }, {}], reasons: { a: 'b' } });
  });

  it('and the data themselves where nobody looks', () => {
    const given = { rows: [{ amount: 1 }] };
    expect(conforming(node, given)).toBe(given);
  });

  it('keeps free data as they are', () => {
    const meta = { a: [1] };
    expect((seen(node, { rows: [], meta }).data as { meta: unknown }).meta).toBe(meta);
  });

  it('is read once', () => {
    let asked = 0;
    const twoFaced = {
      get amount() {
        asked += 1;
        return asked === 1 ? 1 : 9;
      },
    };
    expect(seen(node, { rows: [twoFaced] }).data).toEqual({ rows: [{ amount: 1 }] });
    expect(asked).toBe(1);
  });

  it('is read once also where it does not conform, in front of what is wrong and behind it', () => {
    let asked = 0;
    const counted = (value: unknown) => ({
      get amount() {
        asked += 1;
        return value;
      },
    });
    const rows = [counted(1), counted(9), counted({ too: 'deep' }), counted(2)];
    const { data, conforms } = seen(node, { rows, other: counted(3), reasons: counted(['b']) });
    expect(conforms).toBe(false);
    expect(data).toEqual({
      rows: [{ amount: 1 }, { amount: 9 }, { amount: { too: 'deep' } }, { amount: 2 }],
      other: { amount: 3 },
      reasons: { amount: ['b'] },
    });
    expect(asked).toBe(6);
  });

  it('has nothing that is inherited or hidden', () => {
    const row = Object.defineProperty({}, 'amount', { value: 9 });
    expect(seen(node, { rows: [row] }).data).toEqual({ rows: [{}] });
  });

  it('is in the order in which it was given', () => {
    const taken = seen(nodeOf({ 'a b': 'text' }), { b: 'x', a: 'y' }).data as object;
    expect(Object.keys(taken)).toEqual(['b', 'a']);
  });
});

describe('a reading', () => {
  const node = nodeOf({ a: 'text' });

  it('of data that conform is their copy', () => {
    const given = { a: 'x' };
    const reading = read(node, given);
    expect(reading).toEqual({ ok: true, data: { a: 'x' } });
    expect(reading.ok && reading.data).not.toBe(given);
  });

  it('reads inherited members at length', () => {
    expect(read(node, Object.create({ a: 'x' }))).toEqual({ ok: true, data: { a: 'x' } });
  });

  it('does not read what nobody asks for', () => {
    const hostile = {
      a: 'x',
      get b(): never {
        throw new Error('a getter that throws');
      },
    };
    expect(read(node, hostile, { language: 'en' })).toMatchObject({
      ok: false,
      errors: [{ path: 'b' }],
    });
  });
});

/** Schemas, with values on both sides of every limit. */
const TWINS: Readonly<Record<string, [z.ZodType, readonly unknown[]]>> = {
  'true or false': [z.boolean(), [true, false, null, 0, 'true']],
  'one of some words': [z.enum(['a', 'b']), ['a', 'b', 'c', 0, undefined]],
  'a whole number from 1 to 3': [
    integer(1, 3),
    [0, 1, 2, 2.5, 3, 4, '2', Number.NaN, Number.POSITIVE_INFINITY, null],
  ],
  'a list of two at least': [
    z.array(text).min(2),
    [['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', ''], ['a', 1], {}, 'ab', null],
  ],
  'an object of whatever names': [
    z.record(z.string(), text),
    [{}, { a: 'b' }, { a: 'b', c: '' }, { a: undefined }, { [Symbol('s')]: 'a' }, [], 'a', null],
  ],
  'any object': [z.looseObject({}), [{}, { a: 1 }, [], null, 'a']],
  'a member that may be null or left out, in either order': [
    z.strictObject({ a: z.boolean().nullable().optional(), b: z.boolean().optional().nullable() }),
    [{}, { a: null }, { b: null }, { a: true, b: undefined }, { a: 0 }, { b: 0 }],
  ],
  'a check across fields': [
    z.strictObject({ startedOn: date, endedOn: date.nullable() }).check(cross(endsAfterStart)),
    [
      { startedOn: '2024-06-30', endedOn: '2024-06-29' },
      { startedOn: '2024-06-30', endedOn: '2024-06-30' },
      { startedOn: '2024-06-30', endedOn: null },
    ],
  ],
};

describe('a table and the schema of which it is made answer alike', () => {
  it.each(Object.entries(TWINS))('%s', (_, [schema, values]) => {
    const node = nodesOf(tableOf({ it: schema }))['it'] as Node;
    const answers = values.map((value) => seen(node, value).conforms);
    expect(answers).toEqual(values.map((value) => schema.safeParse(value).success));
    expect(values.map((value) => read(node, value).ok)).toEqual(answers);
    expect(new Set(answers)).toEqual(new Set([true, false]));
  });
});
