import { execFileSync } from 'node:child_process';
import type * as z from 'zod';
import { recordSchemas } from '../../src/audit/record-schemas.js';
import { read } from '../../src/entities/tables/read.js';
import { records } from '../../src/entities/tables/records.js';
import type { Kind } from '../../src/index.js';
import { readerByCode } from './compiled.js';
import { median } from './measure.js';
import { type AnyRecord, recordNumber } from './records.js';

type Reader = (record: unknown) => { readonly success: boolean };

/** Who can read a record: zod by its schema, code that zod makes of it, and the library. */
const READERS: Readonly<Record<string, () => Readonly<Record<Kind, Reader>>>> = {
  'the schema': () => each((schema) => (record) => schema.safeParse(record)),
  'z.compile': () => each(readerByCode),
  'the library': () => {
    const readers = Object.entries(records).map(([kind, node]) => {
      return [kind, (record: unknown) => ({ success: read(node, record).ok })];
    });
    return Object.fromEntries(readers) as Record<Kind, Reader>;
  },
};

function each(readerOf: (schema: z.ZodType) => Reader): Readonly<Record<Kind, Reader>> {
  const readers = Object.entries(recordSchemas).map(([kind, schema]) => [kind, readerOf(schema)]);
  return Object.fromEntries(readers) as Record<Kind, Reader>;
}

/** Microseconds a record. */
export interface Reading {
  /** The first records of a process: with the making of the reader, and until the engine has optimised it. */
  readonly first: number;
  /** Once warm. */
  readonly warm: number;
}

const FIRST = 20_000;

/** How long each takes to read records of all kinds in turn, in a process of its own. */
export function readers(): ReadonlyMap<string, Reading> {
  const [, bench = ''] = process.argv;
  return new Map(
    Object.keys(READERS).map((name) => {
      const text = execFileSync(process.execPath, [bench, '--reader', name], { encoding: 'utf8' });
      return [name, JSON.parse(text) as Reading];
    }),
  );
}

/** One of them, in this process. */
export function oneReader(name: string): Reading {
  const records = Array.from({ length: FIRST }, (_, i) => JSON.stringify(recordNumber(i)))
    .map((line) => JSON.parse(line) as AnyRecord)
    .filter(({ facts }) => !('misspelt' in facts));
  const times: number[] = [];
  let made: Readonly<Record<Kind, Reader>> | undefined;
  for (let round = 0; round < 20; round += 1) {
    const began = performance.now();
    made ??= READERS[name]?.();
    for (const record of records) {
      if (!made?.[record.kind](record).success) throw new Error(`${name} refuses ${record.id}`);
    }
    times.push(((performance.now() - began) * 1000) / records.length);
  }
  return { first: times[0] ?? Number.NaN, warm: median(times.slice(10)) };
}
