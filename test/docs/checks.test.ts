import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { idsDiffer } from '../../src/entities/crosses.js';
import { cross, integer, listById, text, year } from '../../src/entities/shapes.js';
import { checkOf } from './documents/checks.js';

const row = z.strictObject({ id: text });

describe('a schema is said as a check', () => {
  it.each<[string, z.ZodType]>([
    ['isSomeText', text],
    ['whole(1900, 2999)', year],
    ['list(isSomeText)', z.array(text)],
    ['list(isSomeText, 1)', z.array(text).min(1)],
    ['list(strict({ "id": isSomeText }), 0, idsDiffer)', listById(row)],
    ['list(strict({ "id": isSomeText }), 2, idsDiffer)', listById(row, 2)],
    ['optional(nullable(oneOf("a", "b")))', z.enum(['a', 'b']).nullable().optional()],
    ['record(isSomeText)', z.record(z.string(), text)],
  ])('%s', (check, schema) => {
    expect(checkOf(schema)).toBe(check);
  });
});

describe('what cannot be said is an error, and is not left out', () => {
  it.each<[string, z.ZodType]>([
    ['a kind of schema that is not known', z.union([z.literal(1), z.string()])],
    ['somewhere inside', z.strictObject({ inner: z.array(z.string()) })],
    ['an object that takes whatever is added', z.object({ id: text })],
    ['a number that need not be whole', z.number().min(0).max(1)],
    ['a number without an end', z.number().min(0)],
    ['a check of a number besides', integer(0, 9).multipleOf(3)],
    ['a check of a list besides', z.array(text).max(3)],
    ['a check of a list that nobody named', z.array(text).refine(() => true)],
    ['a check of an object that nobody named', row.refine(() => true)],
    ['a check of a text besides', text.refine(() => true)],
    ['a check across fields that is not exported', row.check(cross({ ...idsDiffer }))],
  ])('%s', (_, schema) => {
    expect(() => checkOf(schema)).toThrow();
  });
});
