import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { readRecord } from '../../src/audit/record.js';
import { recordSchemas } from '../../src/audit/record-schemas.js';
import { actSchemas, readActNamed } from '../../src/entities/acts.js';
import { conforming } from '../../src/entities/conforming.js';
import { reader } from '../../src/entities/reader.js';
import { cross } from '../../src/entities/shapes.js';
import { type Kind, recheck } from '../../src/index.js';
import { actNames, brokenRecord, validAct, validRecord } from '../../src/testing/index.js';
import { readerByCode } from '../bench/compiled.js';
import { runs } from '../properties/runs.js';

const KINDS = Object.keys(recordSchemas) as Kind[];

/** A second opinion: code that zod makes of each schema. */
const readByCode = Object.fromEntries(
  KINDS.map((kind) => [kind, readerByCode(recordSchemas[kind])]),
) as { readonly [K in Kind]: (record: unknown) => z.ZodSafeParseResult<unknown> };

/** What a reading comes to: the data, or every error. */
function outcome({ success, data, error }: z.ZodSafeParseResult<unknown>): unknown {
  return success ? data : error?.issues;
}

describe('a reader reads what the schema reads, with the same errors', () => {
  it.each(KINDS)('records of %s, valid and broken in one or two places', (kind) => {
    const broken = fc
      .tuple(brokenRecord(kind), brokenRecord(kind))
      .map(([{ record }, other]) => [record, mixed(record, other.record)]);
    fc.assert(
      fc.property(fc.tuple(validRecord(kind), broken), ([valid, wrong]) => {
        for (const record of [valid, ...wrong]) {
          const bySchema = recordSchemas[kind].safeParse(record, { reportInput: true });
          expect(outcome(readRecord[kind](record))).toEqual(outcome(bySchema));
          expect(readByCode[kind](record).success).toBe(bySchema.success);
        }
      }),
      runs(60),
    );
  });

  it.each(actNames)('acts: %s', (name) => {
    fc.assert(
      fc.property(validAct(name), fc.string(), (act, key) => {
        for (const each of [act, { ...act, [key]: 1 }, { ...act, on: key }]) {
          const bySchema = actSchemas[name].safeParse(each, { reportInput: true });
          expect(outcome(readActNamed[name](each))).toEqual(outcome(bySchema));
        }
      }),
      runs(10),
    );
  });
});

/** The facts of one record in the head of another: both are wrong somewhere. */
function mixed(a: unknown, b: unknown): unknown {
  const isRecord = typeof a === 'object' && typeof b === 'object' && b !== null;
  return isRecord ? { ...a, facts: (b as { facts?: unknown }).facts } : a;
}

describe('a check across fields', () => {
  const schema = z.strictObject({ least: z.number(), most: z.number() }).check(
    cross(['least-over-most'], ({ least, most }, fault) => {
      if (least > most) fault(['least'], 'least-over-most');
    }),
  );
  const read = reader(
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
});

describe('what zod reads otherwise is left to zod', () => {
  const schema = z.strictObject({ amount: z.number(), note: z.string().optional() });
  // Says whether it came to zod at all.
  const read = conforming(schema);

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
    ['a required member left out', { note: 'a' }],
    ['a required member that is undefined', { amount: undefined }],
    ['one member too many', { amount: 1, other: undefined }],
    ['a number that is none', { amount: Number.NaN }],
  ])('%s', (_, value) => {
    expect(read(value)).toBe(false);
  });

  it('a plain object and one without a prototype are read, an absent member may be undefined', () => {
    for (const value of [
      { amount: 1, note: undefined },
      Object.assign(Object.create(null), { amount: 1 }),
    ]) {
      expect(read(value)).toBe(true);
    }
  });

  it('a kind of schema that is not known here', () => {
    const odd = z.strictObject({
      either: z.union([z.literal(1), z.string().min(2)]),
      any: z.int().optional(),
    });
    const readOdd = conforming(odd);
    expect(readOdd({ either: 'ab', any: 3 })).toBe(true);
    expect(readOdd({ either: 'a' })).toBe(false);
    expect(readOdd({ either: 1, any: 0.5 })).toBe(false);
  });
});

describe('where no code may be made of texts', () => {
  it('the answers are the same, errors included', () => {
    const records = KINDS.flatMap((kind) => [
      ...fc.sample(validRecord(kind), { seed: 7, numRuns: 5 }),
      ...fc.sample(brokenRecord(kind), { seed: 7, numRuns: 5 }).map(({ record }) => record),
    ]);
    const index = new URL('../../dist/index.js', import.meta.url).href;
    const script = `
      import { recheck } from ${JSON.stringify(index)};
      import { readFileSync } from 'node:fs';
      let allowed = true;
      try { new Function('return 1'); } catch { allowed = false; }
      const records = JSON.parse(readFileSync(0, 'utf8'));
      console.log(JSON.stringify({ allowed, results: records.map((each) => recheck(each)) }));
    `;
    const input = JSON.stringify(records);
    const flags = ['--disallow-code-generation-from-strings', '--input-type=module'];
    const { stdout } = spawnSync(process.execPath, [...flags, '-e', script], { input });
    const { allowed, results } = JSON.parse(stdout.toString());
    expect(allowed).toBe(false);
    const here = (JSON.parse(input) as unknown[]).map((each) => recheck(each));
    expect(results).toEqual(JSON.parse(JSON.stringify(here)));
  });
});
