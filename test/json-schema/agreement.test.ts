import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { recordSchemas } from '../../src/audit/record-schemas.js';
import { edition } from '../../src/editions/schema.js';
import { actSchemas } from '../../src/entities/acts.js';
import { factSchemas } from '../../src/entities/facts.js';
import { draft, type Kind } from '../../src/index.js';
import type { JsonSchemaName } from '../../src/json-schema.js';
import type { ActName } from '../../src/lifecycle/index.js';
import { parseMoney } from '../../src/values/money.js';
import { validator } from './ajv.js';
import { recordsOf } from './conformance.js';
import {
  changedAt,
  ODD_VALUES,
  oddValuesOf,
  placesIn,
  withRowTwice,
  withStrangeKey,
} from './mutations.js';

const kinds = Object.keys(factSchemas) as Kind[];

/** Faults that no keyword of JSON Schema tests: the description at the place states them. */
const BEYOND_JSON_SCHEMA = new Set([
  'duplicate-id',
  'deadline-required',
  'deadline-before-notice',
  'supplement-unasked',
  'supplement-before-notice',
  'ended-before-started',
  'until-before-from',
  'min-over-max',
  'share-above-whole',
  'reserved-edition',
]);

function isBeyond({ code, input, ...issue }: z.core.$ZodIssue): boolean {
  // A parameter of an edition is its value or `{"unknown": true}`: it is enough that one of them is beyond.
  if (code === 'invalid_union') {
    const { errors } = issue as Pick<z.core.$ZodIssueInvalidUnion, 'errors'>;
    return errors.some((branch) => branch.length > 0 && branch.every(isBeyond));
  }
  if (code !== 'custom') return false;
  const fault = String((issue as z.core.$ZodIssueCustom).params?.['fault']);
  if (BEYOND_JSON_SCHEMA.has(fault)) return true;
  const tooLarge = typeof input === 'string' && parseMoney(input, true) === 'out-of-range';
  return fault.endsWith('money') && tooLarge;
}

/** What zod and a standard validator say of data, zod's verdict without what is beyond the other. */
function compare(schemaFor: (data: unknown) => z.ZodType | undefined, name: JsonSchemaName) {
  const accepts = validator(name);
  const count = { accepted: 0, refused: 0, beyond: 0 };
  const differing: unknown[] = [];
  return {
    count,
    differing,
    look(data: unknown) {
      const read = schemaFor(data)?.safeParse(data, { reportInput: true });
      const structure = read?.success || (read?.error.issues.every(isBeyond) ?? false);
      if (accepts(data) !== structure) differing.push(data);
      if (read?.success) count.accepted += 1;
      else if (structure) count.beyond += 1;
      else count.refused += 1;
    },
  };
}

describe('zod and a standard validator agree on the structure of records', () => {
  it.each(kinds)('of kind %s: the cases with every value of theirs changed', (kind) => {
    const { look, count, differing } = compare(() => recordSchemas[kind], `${kind}.record`);
    for (const [index, record] of recordsOf(kind).entries()) {
      look(record);
      for (const [turn, path] of placesIn(record).entries()) {
        look(changedAt(record, path, undefined));
        look(withStrangeKey(record, path));
        look(withRowTwice(record, path));
        for (const odd of oddValuesOf(index + turn)) look(changedAt(record, path, odd));
      }
    }
    expect(differing.slice(0, 3)).toEqual([]);
    expect(count.accepted).toBeGreaterThan(200);
    expect(count.refused).toBeGreaterThan(2000);
  });

  it('of any kind, by the schema that covers all: records with up to four changes', () => {
    const accepts = validator('record');
    const changed = fc.constantFrom(...kinds).chain((kind) =>
      fc
        .tuple(
          fc.constantFrom(...recordsOf(kind)),
          fc.array(fc.tuple(fc.nat(), fc.constantFrom(undefined, ...ODD_VALUES)), { maxLength: 4 }),
        )
        .map(([record, changes]) =>
          changes.reduce<unknown>((data, [at, to]) => {
            const places = placesIn(data);
            return changedAt(data, places[at % places.length] ?? [], to);
          }, record),
        ),
    );
    fc.assert(
      fc.property(changed, (data) => {
        const issues = kinds.map((kind) => {
          const read = recordSchemas[kind].safeParse(data, { reportInput: true });
          return read.success ? [] : read.error.issues;
        });
        expect(accepts(data)).toBe(issues.some((found) => found.every(isBeyond)));
      }),
      { numRuns: 1500 },
    );
  });
});

describe('zod and a standard validator agree on the structure of editions', () => {
  const full = {
    id: '2026',
    effectiveFrom: '2026-01-01',
    effectiveTo: '2028-12-31',
    parameters: draft.parameters,
  };

  it('an edition with every value of it changed', () => {
    const { look, count, differing } = compare(() => edition, 'edition');
    look(full);
    for (const path of placesIn(full)) {
      look(changedAt(full, path, undefined));
      look(withStrangeKey(full, path));
      for (const odd of ODD_VALUES) look(changedAt(full, path, odd));
    }
    expect(differing).toEqual([]);
    expect(count.accepted).toBeGreaterThan(50);
    expect(count.beyond).toBeGreaterThan(0);
  });
});

describe('zod and a standard validator agree on the structure of acts and dockets', () => {
  const dockets = JSON.parse(
    readFileSync(new URL('../../docs/examples/dockets.json', import.meta.url), 'utf8'),
  ) as { acts: { act: ActName }[] }[];
  const acts = dockets.flatMap((docket) => docket.acts);
  const named = (act: unknown) =>
    (actSchemas as Readonly<Record<string, z.ZodType>>)[String((act as { act?: unknown })?.act)];

  it('acts with every value of theirs changed', () => {
    const { look, count, differing } = compare(named, 'act');
    for (const [index, act] of acts.entries()) {
      look(act);
      for (const [turn, path] of placesIn(act).entries()) {
        look(changedAt(act, path, undefined));
        look(withStrangeKey(act, path));
        look(withRowTwice(act, path));
        for (const odd of oddValuesOf(index + turn)) look(changedAt(act, path, odd));
      }
    }
    expect(differing.slice(0, 3)).toEqual([]);
    expect(count.accepted).toBeGreaterThan(500);
    expect(count.refused).toBeGreaterThan(5000);
  });

  it.each(Object.keys(actSchemas))('%s with nothing but its head', (name) => {
    const accepts = validator('act');
    const bare = { act: name, on: '2024-06-30', by: 'office' };
    const read = named(bare)?.safeParse(bare);
    expect(accepts(bare)).toBe(read?.success);
  });

  it('dockets: their acts are acts', () => {
    const accepts = validator('docket');
    for (const docket of dockets) {
      expect(accepts(docket)).toBe(true);
      expect(accepts({ ...docket, acts: [...docket.acts, { act: 'dance' }] })).toBe(false);
      expect(accepts({ ...docket, stage: 'open' })).toBe(false);
    }
  });
});
