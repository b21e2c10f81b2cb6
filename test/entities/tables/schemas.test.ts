import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { idsDiffer } from '../../../src/entities/crosses.js';
import { cross, integer, listById, text, year } from '../../../src/entities/shapes.js';
import type { Shape } from '../../../src/entities/tables/notation.js';
import { tableOf } from '../../docs/documents/shapes.js';

const row = z.strictObject({ id: text });
const shapeOf = (schema: z.ZodType) => tableOf({ it: schema }).shapes['it'];

describe('a schema in the notation of the tables', () => {
  it.each<[Shape, z.ZodType]>([
    ['text', text],
    ['1900..2999', year],
    ['boolean', z.boolean()],
    ['any', z.unknown()],
    ['object', z.looseObject({})],
    ['=grant', z.literal('grant')],
    ['=a|b', z.enum(['a', 'b'])],
    [['text'], z.array(text)],
    [['text', 1], z.array(text).min(1)],
    [[{ id: 'text' }, 'idsDiffer'], listById(row)],
    [[{ id: 'text' }, 2, 'idsDiffer'], listById(row, 2)],
    [{ '*': 'text' }, z.record(z.string(), text)],
    [{ 'a? b?': 'text' }, z.strictObject({ a: text.optional(), b: text.optional() })],
    [{ 'a?|null': 'text' }, z.strictObject({ a: text.nullable().optional() })],
    [{ 'a?|null': 'text' }, z.strictObject({ a: text.optional().nullable() })],
    [{ 'a|null': 'text' }, z.strictObject({ a: text.nullable() })],
  ])('%j', (shape, schema) => {
    expect(shapeOf(schema)).toEqual(shape);
  });

  it('what stands in several places stands once', () => {
    const words = z.enum(['a', 'b']);
    const schemas = { one: z.strictObject({ word: words, rows: z.array(row) }), other: row };
    expect(tableOf({ ...schemas, third: z.array(words) })).toEqual({
      parts: { word: '=a|b', 'rows-row': { id: 'text' } },
      shapes: {
        one: { word: '@word', rows: ['@rows-row'] },
        other: { id: 'text' },
        third: ['@word'],
      },
    });
  });
});

describe('what cannot be said is an error, and is not left out', () => {
  it.each<[string, z.ZodType]>([
    ['a kind of schema that is not known', z.union([z.literal(1), z.string()])],
    ['somewhere inside', z.strictObject({ inner: z.array(z.string()) })],
    ['an object that takes whatever is added', z.object({ id: text })],
    ['an object that takes more than is named', z.looseObject({ id: text })],
    ['members whose names are not free', z.record(z.enum(['a']), text)],
    ['a member that may be absent and not undefined', z.strictObject({ a: text.exactOptional() })],
    ['a name that the notation uses', z.strictObject({ 'a?': text })],
    ['a word that the notation uses', z.enum(['a|b'])],
    ['a word that is none', z.literal(1)],
    ['a single value that is not known', z.custom(() => true)],
    ['one that goes by the name of another', z.custom(() => true, { params: { fault: 'text' } })],
    ['a number that need not be whole', z.number().min(0).max(1)],
    ['a number without an end', z.number().min(0)],
    ['a check of a number besides', integer(0, 9).multipleOf(3)],
    ['a number from below zero', integer(-1, 9)],
    ['a check of a list besides', z.array(text).max(3)],
    ['a check of a list that nobody named', z.array(text).refine(() => true)],
    ['rows counted after they are compared', z.array(row).check(cross(idsDiffer)).min(1)],
    ['a check of an object that nobody named', row.refine(() => true)],
    ['a check of a text besides', text.refine(() => true)],
    ['a check across fields that is not known', row.check(cross({ ...idsDiffer }))],
  ])('%s', (_, schema) => {
    expect(() => shapeOf(schema)).toThrow();
  });
});
