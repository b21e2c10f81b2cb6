import { describe, expect, it } from 'vitest';
import { faultText } from '../../src/entities/fault-texts.js';
import { type JsonSchemaName, jsonSchema, jsonSchemaNames } from '../../src/json-schema.js';

/** The schema at a place, keywords and names from the top. */
function schemaAt(name: JsonSchemaName, path: string): Record<string, unknown> {
  return path
    .split('.')
    .filter((step) => step !== '')
    .reduce<Record<string, unknown>>(
      (here, step) => here[step] as Record<string, unknown>,
      jsonSchema(name),
    );
}

const facts = 'properties.facts';

describe('what JSON Schema cannot test is stated where it would be tested, in both languages', () => {
  it.each<[JsonSchemaName, string, string[]]>([
    ['formal-review.record', facts, ['deadline-before-notice', 'supplement-unasked']],
    ['formal-review.record', facts, ['supplement-before-notice']],
    ['annual-report.record', facts, ['ended-before-started']],
    ['solver-payment.record', `${facts}.properties.contracts`, ['duplicate-id']],
    ['solution-matching.record', `${facts}.properties.received`, ['duplicate-id']],
    ['solution-matching.record', `${facts}.properties.forwarded`, ['duplicate-id']],
    ['reserve-entry.record', `${facts}.properties.needs`, ['duplicate-id']],
    ['demand-adjustment.record', `${facts}.properties.after.properties.needs`, ['duplicate-id']],
    [
      'credit-standing.record',
      `${facts}.properties.parties.items.properties.records.items.properties.bar.anyOf.0`,
      ['until-before-from'],
    ],
    ['edition', '', ['reserved-edition', 'until-before-from']],
    ['edition', 'properties.parameters.properties.focusMonths', ['min-over-max']],
  ])('%s at %s: %j', (name, path, faults) => {
    const { description } = schemaAt(name, path);
    for (const fault of faults) {
      const { zh, en } = faultText({ fault, of: '…' });
      expect(description).toContain(zh);
      expect(description).toContain(en);
    }
  });

  it('lists without repeats need no words', () => {
    const { uniqueItems, description } = schemaAt(
      'annual-report.record',
      `${facts}.properties.reports`,
    );
    expect({ uniqueItems, description }).toEqual({ uniqueItems: true, description: undefined });
  });
});

describe('the schemas', () => {
  it.each(jsonSchemaNames())('%s says what it is of, in both languages', (name) => {
    const { $schema, title, description } = jsonSchema(name);
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(title).toBe(`jiebang ${name}`);
    expect(description).toMatch(/^\p{Script=Han}.* \/ [A-Z]/u);
  });

  it('leave no value untested: an empty schema stands nowhere', () => {
    const empty: string[] = [];
    const walk = (value: unknown, path: string): void => {
      if (typeof value !== 'object' || value === null) return;
      if (Object.keys(value).length === 0) empty.push(path);
      for (const [key, inner] of Object.entries(value)) walk(inner, `${path}/${key}`);
    };
    for (const name of jsonSchemaNames()) walk(jsonSchema(name), name);
    expect(empty).toEqual([]);
  });

  it.each(['loan.record', 'grant.receipt', 'toString', 'grant', ''])(
    'a name that no schema has is a mistake of the program: %j',
    (name) => {
      expect(() => jsonSchema(name as JsonSchemaName)).toThrow(RangeError);
    },
  );
});
