import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { actSchemas as structuralActs } from '../../src/entities/acts.js';
import { acts } from '../../src/entities/tables/acts.js';
import { readAtLength } from '../../src/entities/tables/errors.js';
import { factsNode, records } from '../../src/entities/tables/records.js';
import { factSchemas, type Kind } from '../../src/index.js';
import { jsonSchema } from '../../src/json-schema.js';
import * as schemas from '../../src/schemas.js';
import { actNames, kinds, validAct, validRecord } from '../../src/testing/index.js';
import { changedAt, ODD_VALUES, placesIn } from './mutations.js';

const { schemasIn } = schemas;
const messages = (schema: z.ZodType, data: unknown) =>
  schema.safeParse(data).error?.issues.map(({ path, message }) => [path.join('.'), message]);

describe('an exported schema says how to write it', () => {
  const bad = { grant: '920', oops: 1 };

  it('in both languages, unasked', () => {
    expect(messages(factSchemas.grant, bad)).toEqual([
      [
        'grant',
        '应为金额，如 900000000（分）或 "900万元"；缺少单位：元、万元或亿元，现为 "920"；请按实际写明单位："920元" 或 "920万元"' +
          ' / this must be money, such as 900000000 (fen) or "900万元"; the unit is lacking: 元, 万元 or 亿元; given: "920"; write it with the unit that is meant: "920元" or "920万元"',
      ],
      ['', expect.stringMatching(/^没有“oops”这一项.* \/ there is no field “oops”/)],
    ]);
  });

  it('or in one', () => {
    const [zh, en] = [schemasIn('zh'), schemasIn('en-GB')];
    expect(messages(zh.factSchemas.grant, {})).toEqual([['grant', '缺少此项，必须填写']]);
    expect(messages(en.factSchemas.grant, {})).toEqual([
      ['grant', 'this is required and is not there'],
    ]);
    expect(messages(en.date, '2024.6.30')?.[0]?.[1]).toMatch(/write "2024-06-30"$/);
    expect(() => schemasIn('fr' as never)).toThrow(RangeError);
  });

  it('whatever the caller’s own error map says, and through Standard Schema and prettifyError', () => {
    const asked = factSchemas.grant.safeParse(bad, { error: () => 'of the caller' });
    expect(asked.error?.issues[0]?.message).toMatch(/^应为金额/);
    const answer = factSchemas.grant['~standard'].validate(bad);
    if (answer instanceof Promise) throw new Error('a promise');
    expect(answer.issues?.[0]).toMatchObject({
      path: ['grant'],
      message: expect.stringMatching(/^应为金额/),
    });
    expect(z.prettifyError(asked.error as z.ZodError)).toMatch(/✖ 应为金额.*\n {2}→ at grant/);
  });

  it('also where it is taken apart, extended, or stands in another', () => {
    const says = /^应为金额/;
    const { shape } = factSchemas.grant;
    expect(messages(shape.investment, '920')?.[0]?.[1]).toMatch(says);
    expect(messages(factSchemas.grant.partial(), bad)?.[0]?.[1]).toMatch(says);
    expect(messages(z.object({ facts: factSchemas.grant }), { facts: bad })?.[0]?.[1]).toMatch(
      says,
    );
  });

  it('of an act by its name, of a parameter by what was meant', () => {
    const { docketSchema, edition } = schemasIn('en');
    expect(
      messages(docketSchema, { id: 'D', acts: [{ act: 'sing' }, { act: 'announce', on: 1 }] }),
    ).toEqual([
      ['acts.0.act', 'there is no such act: "sing"'],
      ['acts.1.on', expect.stringContaining('real date')],
      ['acts.1.by', 'this is required and is not there'],
      ['acts.1.projectId', 'this is required and is not there'],
    ]);
    const parameters = { minimumRegions: 9, focusMonths: { min: 'two', max: 1 } };
    expect(messages(edition, { id: 'E', parameters })).toEqual([
      ['parameters.focusMonths', 'min: this must be a whole number, not "two"'],
      ['parameters.minimumRegions', 'this must be at most 4, not 9'],
    ]);
  });
});

describe('what a schema says is what the one lister of errors says', () => {
  // Of what is no list zod counts the characters too.
  const told = (schema: z.ZodType, data: unknown) =>
    (schema.safeParse(data, { reportInput: true }).error?.issues ?? [])
      .filter(({ code, input, ...rest }) => {
        const counted = code === 'too_small' && 'origin' in rest && rest.origin !== 'number';
        return !counted || Array.isArray(input);
      })
      .map(({ path, message }) => `${path.join('.')} ${message}`);
  const listed = (node: Parameters<typeof readAtLength>[0], data: unknown) => {
    const read = readAtLength(node, data);
    const errors = read.ok ? [] : read.errors;
    return errors.map(
      ({ keys = [], code, message }) =>
        `${(code.startsWith('unknown-key') || code === 'unknown-rule' ? keys.slice(0, -1) : keys).join('.')} ${message}`,
    );
  };
  // zod says in one issue what keys nobody knows.
  const alike = (schema: z.ZodType, node: Parameters<typeof readAtLength>[0], data: unknown) => {
    const lines = told(schema, data).flatMap((line) => {
      const [, path = '', texts = ''] = /^(\S*) (.*)$/s.exec(line) ?? [];
      return texts.split('\n').map((text) => `${path} ${text}`);
    });
    expect([...new Set(lines)].sort()).toEqual([...new Set(listed(node, data))].sort());
  };

  it.each(kinds)('%s', (name) => {
    const kind = name as Kind;
    for (const record of fc.sample(validRecord(kind), { seed: 5, numRuns: 6 })) {
      const places = placesIn(record);
      for (const at of [1, 2, 3]) {
        const place = places[(at * 7) % places.length] ?? [];
        const odd = ODD_VALUES[(at * 5) % ODD_VALUES.length];
        alike(
          schemas.recordSchemas[kind] as z.ZodType,
          records[kind],
          changedAt(record, place, odd),
        );
      }
    }
    alike(schemas.factSchemas[kind] as z.ZodType, factsNode(kind), { oops: 1, place: 320500 });
  });

  it('acts', () => {
    expect(Object.keys(schemas.actSchemas)).toEqual(Object.keys(structuralActs));
    for (const act of actNames) {
      alike(schemas.actSchemas[act] as z.ZodType, acts[act], { act, on: '2024.6.30', oops: 1 });
      const [valid] = fc.sample(validAct(act, '2024-06-30'), { seed: 5, numRuns: 1 });
      expect(schemas.actSchemas[act].safeParse(valid).success).toBe(true);
    }
  });
});

/** Every schema that the entry point exports, by its name. */
const exported = Object.entries(schemas).flatMap(([name, each]): [string, z.ZodType][] => {
  if (typeof each === 'function') return [];
  if ('_zod' in each) return [[name, each as z.ZodType]];
  return Object.entries(each).map(([kind, one]) => [`${name} ${kind}`, one as z.ZodType]);
});

describe('every exported schema has its JSON Schema', () => {
  it.each(exported)('%s', (_, schema) => {
    const made = z.toJSONSchema(schema);
    expect(Object.keys(made).length).toBeGreaterThan(1);
    const standard = (schema as unknown as z.ZodString)['~standard'].jsonSchema.input({
      target: 'draft-2020-12',
    });
    expect(standard).toEqual(made);
  });

  const same = (schema: z.ZodType, name: Parameters<typeof jsonSchema>[0]) =>
    expect(JSON.parse(JSON.stringify(z.toJSONSchema(schema)))).toEqual(
      JSON.parse(JSON.stringify(jsonSchema(name))),
    );

  it.each(kinds)(
    'that of the records of %s is the one that is shipped, and so is that of its facts',
    (name) => {
      const kind = name as Kind;
      same(schemas.recordSchemas[kind], `${kind}.record`);
      const { $id, $schema, $defs, ...facts } = z.toJSONSchema(
        schemas.factSchemas[kind] as z.ZodType,
      );
      const shipped = jsonSchema(`${kind}.record`) as unknown as {
        properties: { facts: object };
        $defs: object;
      };
      expect($id).toBe(`urn:jiebang:schema:${kind}.facts`);
      expect(facts).toEqual(shipped.properties.facts);
      expect(shipped.$defs).toMatchObject(($defs ?? {}) as object);
    },
  );

  it('of an edition, a docket, the answer to one, and of the values that many fields share', () => {
    same(schemas.edition, 'edition');
    same(schemas.docketSchema, 'docket');
    same(schemas.replayResult, 'docket.result');
    const { $defs } = jsonSchema('grant.record') as { $defs: Record<string, object> };
    const { $schema, ...money } = z.toJSONSchema(schemas.money);
    const { id, ...shipped } = { id: '', ...$defs['money'] };
    expect(money).toEqual(shipped);
  });

  it('nothing is registered anywhere, and what is given is a copy each time', () => {
    const first = z.toJSONSchema(schemas.money) as { description?: string };
    first.description = 'changed';
    expect(z.toJSONSchema(schemas.money)).not.toMatchObject({ description: 'changed' });
    expect(z.globalRegistry.has(schemas.money)).toBe(false);
  });
});
