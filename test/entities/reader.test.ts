import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { readRecord } from '../../src/audit/read-record.js';
import { recordChecks } from '../../src/audit/record-checks.js';
import { recordSchemas } from '../../src/audit/record-schemas.js';
import { actChecks } from '../../src/entities/act-checks.js';
import { actSchemas } from '../../src/entities/acts.js';
import { readActNamed } from '../../src/entities/read-act.js';
import type { Kind } from '../../src/index.js';
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
          expect(recordChecks[kind](record)).toBe(bySchema.success);
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
          expect(actChecks[name](each)).toBe(bySchema.success);
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
