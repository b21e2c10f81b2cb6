import { Ajv2020, type Options } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draft, type Kind } from '../../src/index.js';
import {
  type JsonSchema,
  type JsonSchemaName,
  jsonSchema,
  jsonSchemaNames,
  openApiComponents,
} from '../../src/json-schema.js';
import { factSchemas } from '../../src/schemas.js';
import { validDocket, validRecord } from '../../src/testing/index.js';
import { parseMoney } from '../../src/values/money.js';
import { changedAt, ODD_VALUES, placesIn, withStrangeKey } from './mutations.js';

const kinds = Object.keys(factSchemas) as Kind[];
const SEEDED = { seed: 7 };

/** Data that is sent, with the schema that it is held against: records of every kind, acts, an edition. */
const records = kinds.flatMap((kind) => fc.sample(validRecord(kind), { ...SEEDED, numRuns: 2 }));
const acts = fc
  .sample(validDocket(), { ...SEEDED, numRuns: 12 })
  .flatMap((docket) => docket.acts)
  .filter(({ act }, at, all) => all.findIndex((each) => each.act === act) === at);
const edition = { id: '2026', effectiveFrom: '2026-01-01', parameters: draft.parameters };
const sent: readonly (readonly [JsonSchemaName, unknown])[] = [
  ...records.map((record) => ['record', record] as const),
  ...acts.map((act) => ['act', act] as const),
  ['edition', edition],
  ['edition', { ...edition, parameters: { keyFields: { unknown: true } } }],
];

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value));

type Accepts = (data: unknown) => boolean;

const made = new Map(jsonSchemaNames().map((name) => [name, jsonSchema(name)]));
const schemaOf = (name: JsonSchemaName) => made.get(name) as JsonSchema;

/** A validator with options that change what they check. */
function changing(options: Options): (name: JsonSchemaName) => Accepts {
  const ajv = new Ajv2020({ allowUnionTypes: true, formats: { date: true }, ...options });
  return (name) =>
    (ajv.getSchema(`urn:jiebang:schema:${name}`) as Accepts | undefined) ??
    ajv.compile(schemaOf(name));
}

const at = (data: unknown, path: readonly (string | number)[]) =>
  path.reduce<unknown>((here, key) => (here as Record<string | number, unknown>)[key], data);

/** Where an amount stands in a text with its unit. */
const amountsIn = (data: unknown) =>
  placesIn(data).filter((path) => {
    const value = at(data, path);
    return (
      typeof value === 'string' &&
      /元\s*$/.test(value) &&
      typeof parseMoney(value, true) === 'number'
    );
  });

describe.each<Options>([
  { coerceTypes: 'array', removeAdditional: true, useDefaults: true },
  { coerceTypes: true, removeAdditional: 'all', useDefaults: 'empty', allErrors: true },
  { coerceTypes: 'array', removeAdditional: 'failing', allErrors: true },
])('under the options %j of a validator', (options) => {
  const named = changing(options);

  it('what is right is accepted, and stays as it was', () => {
    for (const [name, data] of sent) {
      const checked = copy(data);
      expect([named(name)(checked), checked]).toEqual([true, copy(data)]);
    }
  });

  it('a misspelt key is refused wherever it stands, and never dropped', () => {
    const dropped: string[] = [];
    for (const [name, data] of sent) {
      for (const path of [[], ...placesIn(data)]) {
        const strange = withStrangeKey(data, path);
        const where = path.join('.');
        // Free data, reasons that are looked up by rule, and lists, to which the copy adds a row.
        if (strange === data || /(^|\.)(meta|reasons)(\.|$)/.test(where)) continue;
        if (Array.isArray(at(data, path))) continue;
        if (named(name)(copy(strange))) dropped.push(`${name}: ${where}`);
      }
    }
    expect(dropped).toEqual([]);
  });

  it('a number without a unit, a list of one, true or a blank is refused in the place of an amount', () => {
    const taken: unknown[] = [];
    let places = 0;
    for (const [name, data] of sent) {
      for (const path of amountsIn(data)) {
        places += 1;
        for (const other of ['3000', ['3000'], [3000], true, false, '', 0.5]) {
          const changed = copy(changedAt(data, path, other));
          if (named(name)(changed)) taken.push([name, path.join('.'), other, at(changed, path)]);
        }
      }
    }
    expect(taken).toEqual([]);
    expect(places).toBeGreaterThan(5);
  });
});

describe('what is said of an act or a record that is wrong in one place', () => {
  const ajv = new Ajv2020({ allErrors: true, allowUnionTypes: true, formats: { date: true } });
  const errorsOf = (name: JsonSchemaName, data: unknown) => {
    const validate = ajv.getSchema(`urn:jiebang:schema:${name}`) ?? ajv.compile(schemaOf(name));
    validate(data);
    return (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if');
  };
  const contract = {
    ...{ act: 'sign-contract', on: '2024-06-30', by: '某公司', projectId: 'P-1', contractId: 'C' },
    ...{ solver: '某研究院', amount: '500万元' },
  };
  const grant = { id: 'G', kind: 'grant', decidedOn: '2024-06-30', outcome: 'permit' };

  it.each([
    ['act', { ...contract, amount: '3000' }, ['/amount']],
    ['act', { ...contract, act: 'dance' }, ['/act']],
    ['record', { ...grant, facts: { grant: '920' } }, ['/facts/grant']],
    ['record', { ...grant, kind: 'loan', facts: {} }, ['/kind']],
  ] as const)('%s %j: one error, at the field', (name, data, paths) => {
    expect(errorsOf(name, data).map(({ instancePath }) => instancePath)).toEqual(paths);
  });

  it('an act without its name', () => {
    const { act, ...nameless } = contract;
    expect(errorsOf('act', nameless).map(({ message }) => message)).toEqual([
      `must have required property 'act'`,
    ]);
  });
});

describe('the components of OpenAPI', () => {
  const { schemas } = openApiComponents();
  const ajv = new Ajv2020({
    ...{ strict: true, allowUnionTypes: true, formats: { date: true } },
    keywords: ['components', 'discriminator'],
  });
  ajv.addSchema({ $id: 'openapi', components: { schemas } });
  const component = (name: string): Accepts =>
    ajv.compile({ $ref: `openapi#/components/schemas/${name}` });

  it('hold every schema by its name, and refer to nothing beside them', () => {
    expect(Object.keys(schemas)).toEqual(expect.arrayContaining(jsonSchemaNames()));
    const text = JSON.stringify(schemas);
    for (const [, name] of text.matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)) {
      expect(schemas).toHaveProperty([String(name)]);
    }
    expect(text).not.toMatch(/"\$ref":"#\/\$defs|"\$(schema|id|defs)":/);
  });

  it('tell acts apart by their name, which is that of a component', () => {
    const { oneOf, discriminator } = schemas['act'] as JsonSchema;
    expect(discriminator).toEqual({ propertyName: 'act' });
    expect(oneOf).toContainEqual({ $ref: '#/components/schemas/award-grant' });
    for (const { $ref } of oneOf as { $ref: string }[]) {
      const name = $ref.replace('#/components/schemas/', '');
      expect(schemas[name]).toHaveProperty('properties.act.const', name);
    }
  });

  it.each(['record', 'act', 'edition'] as const)(
    'accept as %s what the schema for validators accepts, and nothing else',
    (name) => {
      const [one, other] = [component(name), changing({})(name)];
      const changed = fc
        .tuple(
          fc.constantFrom(...sent.filter(([of]) => of === name).map(([, data]) => data)),
          fc.array(fc.tuple(fc.nat(), fc.constantFrom(undefined, ...ODD_VALUES)), { maxLength: 3 }),
          fc.option(fc.nat(), { freq: 3 }),
        )
        .map(([data, changes, strange]) => {
          const done = changes.reduce<unknown>((now, [place, to]) => {
            const places = placesIn(now);
            return changedAt(now, places[place % places.length] ?? [], to);
          }, data);
          const places = placesIn(done);
          return strange === null
            ? done
            : withStrangeKey(done, places[strange % places.length] ?? []);
        });
      let accepted = 0;
      fc.assert(
        fc.property(changed, (data) => {
          expect(one(data)).toBe(other(data));
          if (one(data)) accepted += 1;
        }),
        { numRuns: 300 },
      );
      expect(accepted).toBeGreaterThan(40);
    },
  );
});

describe('every object of every schema', () => {
  it.each(jsonSchemaNames())('of %s says which names its members may have', (name) => {
    const bare: string[] = [];
    const look = (part: unknown, path: string): void => {
      if (typeof part !== 'object' || part === null) return;
      const { type, propertyNames, additionalProperties, properties } = part as JsonSchema;
      // A condition asks for one member, and closes nothing.
      if ([type].flat().includes('object') && !/\/(if|else|allOf)(\/\d+)?$/.test(path)) {
        if (propertyNames === undefined && !('allOf' in part) && path !== '') bare.push(path);
        if (properties !== undefined && additionalProperties !== false) bare.push(path);
      }
      for (const [key, inner] of Object.entries(part)) look(inner, `${path}/${key}`);
    };
    look(schemaOf(name), '');
    expect(bare).toEqual([]);
  });
});
