import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { anyRecord } from '../../../src/audit/record.js';
import { recordSchemas } from '../../../src/audit/record-schemas.js';
import { edition } from '../../../src/editions/schema.js';
import { actSchemas, docket } from '../../../src/entities/acts.js';
import { acts } from '../../../src/entities/tables/acts.js';
import { conforming, Look, REFUSED } from '../../../src/entities/tables/conforms.js';
import { readAtLength } from '../../../src/entities/tables/errors.js';
import type { Node } from '../../../src/entities/tables/notation.js';
import { editions, others } from '../../../src/entities/tables/others.js';
import { read } from '../../../src/entities/tables/read.js';
import { records } from '../../../src/entities/tables/records.js';
import { type Kind, readEdition, recheck } from '../../../src/index.js';
import {
  actNames,
  kinds,
  validAct,
  validDocket,
  validEdition,
  validRecord,
} from '../../../src/testing/index.js';
import { atOneLook } from '../../../src/values/one-look.js';
import { runs } from '../../properties/runs.js';
import { factsOf, recordOf } from '../../records.js';
import { bySchema } from './by-schema.js';
import { mutated, numbersFrom } from './mutated.js';

/** A table and the schema of which it is made, with data that are right. */
interface Twin {
  readonly name: string;
  readonly node: Node;
  readonly schema: z.core.$ZodType;
  readonly valid: readonly unknown[];
}

const sample = (valid: fc.Arbitrary<unknown>) => fc.sample(valid, { seed: 13, numRuns: 20 });

const TWINS: readonly Twin[] = [
  ...kinds.map((kind) => ({
    name: `records of ${kind}`,
    node: records[kind],
    schema: recordSchemas[kind],
    valid: sample(validRecord(kind)),
  })),
  ...actNames.map((name) => ({
    name: `acts: ${name}`,
    node: acts[name],
    schema: actSchemas[name],
    valid: sample(validAct(name)),
  })),
  {
    name: 'records of no known kind',
    node: others.record,
    schema: anyRecord,
    valid: kinds.flatMap((kind) => sample(validRecord(kind)).slice(0, 3)),
  },
  { name: 'dockets', node: others.docket, schema: docket, valid: sample(validDocket(3)) },
  { name: 'editions', node: editions.edition, schema: edition, valid: sample(validEdition()) },
];

/** What comes of it, as far as JSON can say: members in one order, and what was thrown. */
function outcome(reading: () => unknown): string {
  try {
    return JSON.stringify(reading(), (_, value: unknown) =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
        : value,
    );
  } catch (error) {
    return String(error);
  }
}

/** Data as they are seen while they are checked are those of a look by itself, and checked after it. */
function conforms(node: Node, data: unknown): boolean {
  const look = new Look();
  const seen = outcome(() => conforming(node, data, look));
  expect(seen).toBe(outcome(() => atOneLook(data)));
  const checked = outcome(() => conforming(node, atOneLook(data)) !== REFUSED);
  if (checked === 'true' || checked === 'false') expect(look.conforms).toBe(checked === 'true');
  return checked === 'true';
}

/** Read to the first wrong value, data are refused alike: by that error, and by nothing that is not wrong. */
function expectBeginning(node: Node, data: unknown): void {
  const whole = errorsIn(node, data, false);
  // What throws is found only where somebody comes that far.
  if (whole === undefined) return;
  const first = errorsIn(node, data, true) ?? [];
  expect(first[0]).toEqual(whole[0]);
  expect(whole).toEqual(expect.arrayContaining([...first]));
}

function errorsIn(node: Node, data: unknown, toFirst: boolean): readonly unknown[] | undefined {
  try {
    const read = readAtLength(node, data, { toFirst });
    return read.ok ? [] : read.errors;
  } catch {
    return undefined;
  }
}

describe('a table finds what its schema finds, and says it in the same order', () => {
  it.each(TWINS)('$name', ({ name, node, schema, valid }) => {
    const next = numbersFrom(29);
    const { numRuns = 0 } = runs(60);
    let wrong = 0;
    for (const data of valid) expect(read(node, data)).toEqual(bySchema(schema, data));
    for (let made = 0; made < numRuns; made += 1) {
      const { data } = mutated(valid[made % valid.length], valid, next);
      const expected = outcome(() => bySchema(schema, data));
      expect(outcome(() => readAtLength(node, data))).toBe(expected);
      expect(outcome(() => read(node, data))).toBe(expected);
      if (conforms(node, data)) expect(expected).not.toContain('"ok":false');
      if (expected.includes('"ok":false')) wrong += 1;
      // Only records are read to the first error.
      if (name.startsWith('records')) expectBeginning(node, data);
    }
    expect(wrong).toBeGreaterThan(numRuns / 6);
  });

  it('on every invalid record of the cases', () => {
    const lines = readFileSync(new URL('../../cases/recheck.ndjson', import.meta.url), 'utf8');
    const cases = lines
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line));
    const invalid = cases.filter(({ expect: { verdict } }) => verdict === 'invalid');
    expect(invalid).toHaveLength(60);
    let wrong = 0;
    for (const { record } of invalid) {
      const known = kinds.find((kind) => kind === record.kind);
      const [node, schema] =
        known === undefined ? [others.record, anyRecord] : [records[known], recordSchemas[known]];
      const found = bySchema(schema, record);
      expect(readAtLength(node, record)).toEqual(found);
      if (!found.ok) wrong += 1;
    }
    expect(wrong).toBeGreaterThan(40);
  });
});

describe('every error of a record is listed: one wrong value hides nothing that is wrong beside it', () => {
  it.each<[Kind, object, [string, string][]]>([
    [
      'annual-report',
      { approvedOn: '2024-6-1', startedOn: '2024-01-02', endedOn: '2024-01-01' },
      [
        ['facts.approvedOn', 'date'],
        ['facts.endedOn', 'order'],
      ],
    ],
    [
      'solver-payment',
      {
        contracts: [
          { id: 'C1', amount: '500' },
          { id: 'Ｃ1 ', amount: 0 },
          { id: 'C1', amount: 1 },
        ],
      },
      [
        ['facts.contracts.0.amount', 'money-unit'],
        ['facts.contracts.1.amount', 'range'],
        ['facts.contracts.1.id', 'duplicate'],
        ['facts.contracts.2.id', 'duplicate'],
      ],
    ],
    [
      'formal-review',
      { notice: null, supplement: { on: '2024-02-30' } },
      [
        ['facts.supplement.on', 'date'],
        ['facts.supplement', 'unasked'],
      ],
    ],
    [
      'reserve-entry',
      { needs: [{ id: ' ' }, { id: '\u3000' }, { id: 'N1' }, { id: 'N1', solved: 1 }] },
      [
        ['facts.needs.0.id', 'text'],
        ['facts.needs.1.id', 'text'],
        ['facts.needs.3.solved', 'type'],
        ['facts.needs.3.id', 'duplicate'],
      ],
    ],
  ])('%s %j', (kind, facts, errors) => {
    const result = recheck(recordOf(kind, { facts: { ...factsOf(kind), ...facts } }));
    const found = result.verdict === 'invalid' ? result.errors : [];
    expect(found.map(({ path, code }) => [path, code])).toEqual(errors);
  });

  it('nor of an edition', () => {
    const read = readEdition({
      id: 'e',
      source: ' ',
      effectiveFrom: '2024-01-02',
      effectiveTo: '2024-01-01',
      localMeasures: [
        { place: '99', title: '' },
        { place: '320585', from: '2024-02-30', ceiling: 1 },
      ],
    });
    expect(read.ok ? [] : read.errors.map(({ path, code }) => [path, code])).toEqual([
      ['source', 'text'],
      ['localMeasures.0.place', 'place'],
      ['localMeasures.0.title', 'text'],
      ['localMeasures.0', 'other'],
      ['localMeasures.1.from', 'date'],
      ['localMeasures.1.place', 'other'],
      ['effectiveTo', 'order'],
    ]);
  });
});

describe('what the tables say otherwise', () => {
  const needs = (given: unknown) => {
    const facts = { ...factsOf('reserve-entry'), needs: given };
    const result = recheck(recordOf('reserve-entry', { facts }), { language: 'en' });
    return result.verdict === 'invalid' ? result.errors : [];
  };

  it.each<[string, unknown, string]>([
    ['an empty text', '', 'this must be a list ([…]), not ""'],
    ['an object of no length', { length: 0 }, 'this must be a list ([…]), not {…}'],
  ])('%s is no list, and not one that is too short besides', (_, given, message) => {
    expect(needs(given)).toMatchObject([{ path: 'facts.needs', message }]);
  });

  it('a list of no rows is too short', () => {
    expect(needs([])).toMatchObject([
      { path: 'facts.needs', message: 'at least 1 must be listed' },
    ]);
  });
});

describe('so many errors are listed', () => {
  const node = others.docket;
  const withUnknown = (count: number) => ({
    id: 'D',
    acts: [],
    ...Object.fromEntries(Array.from({ length: count }, (_, at) => [`x${at}`, 0])),
  });
  const errorsOf = (count: number) => {
    const reading = readAtLength(node, withUnknown(count), { language: 'en' });
    return reading.ok ? [] : reading.errors;
  };

  it.each([999, 1000])('%i: all', (count) => {
    expect(errorsOf(count)).toHaveLength(count);
    expect(errorsOf(count).at(-1)).toMatchObject({ path: `x${count - 1}` });
  });

  it('1001: a thousand, and that there are more', () => {
    expect(errorsOf(1001)).toHaveLength(1001);
    expect(errorsOf(1001).slice(0, 1000)).toEqual(errorsOf(1000));
    expect(errorsOf(1001).at(-1)).toMatchObject({ path: '' });
  });
});

describe('where data stand', () => {
  it('is said before every path', () => {
    const reading = readAtLength(others.docket, { id: 1 }, { path: ['dockets', 3] });
    expect(reading.ok ? [] : reading.errors.map(({ path }) => path)).toEqual([
      'dockets.3.id',
      'dockets.3.acts',
    ]);
  });
});
