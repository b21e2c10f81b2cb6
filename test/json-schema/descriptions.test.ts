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
      `${facts}.properties.parties.items.properties.records.items.properties.bar`,
      ['until-before-from'],
    ],
    ['edition', '', ['reserved-edition', 'until-before-from']],
    ['edition', 'properties.parameters.properties.focusMonths.else', ['min-over-max']],
    ['edition', 'properties.parameters.properties.grantCap.else', ['share-above-whole']],
  ])('%s at %s: %j', (name, path, faults) => {
    const { description } = schemaAt(name, path);
    for (const fault of faults) {
      const { zh, en } = faultText({ fault, of: '…' });
      expect(description).toContain(zh);
      expect(description).toContain(en);
    }
  });

  it('several faults stand one after the other, after what the schema is of', () => {
    const { description } = schemaAt('formal-review.record', facts);
    const told = ['deadline-before-notice', 'supplement-unasked', 'supplement-before-notice'].map(
      (fault) => faultText({ fault, of: '…' }),
    );
    expect(String(description).split('\n').at(-1)).toBe(
      `本模式无法检查、但会被拒收的：${told.map(({ zh }) => zh).join('；')}` +
        ` / Refused too, though this schema cannot test it: ${told.map(({ en }) => en).join('; ')}`,
    );
    expect(jsonSchema('edition')['description']).toMatch(
      /^调用方加载的版本 \/ An edition as a caller loads it\n本模式无法检查/,
    );
  });

  it('what a keyword tests needs no words', () => {
    const { needs } = schemaAt('act', '$defs.receive-solution.properties');
    expect(needs).toMatchObject({ type: 'array', minItems: 1, items: { $ref: '#/$defs/text' } });
    expect(needs).toHaveProperty('description', expect.not.stringContaining('本模式'));
  });

  it('lists without repeats need no words', () => {
    const { uniqueItems, description } = schemaAt(
      'annual-report.record',
      `${facts}.properties.reports`,
    );
    expect(uniqueItems).toBe(true);
    expect(description).not.toContain('本模式');
  });
});

describe('what a person must know stands at every field, in both languages', () => {
  it.each<[JsonSchemaName, string, string, string]>([
    [
      'grant.record',
      `${facts}.properties.localCap`,
      '需求方所在地管理办法的上限 / cap set by the measures of the demander’s place',
      '需求方所在地在立项时有效的管理办法允许本项目得到的最高支持资金；办法只规定比例的，写按核定投入算出的金额。null：所在地的管理办法没有规定上限。由需求方所在地科技厅（委）掌握。第 16 条。' +
        ' / The most that the measures in force in the demander’s place at approval allow for this project; where they only set a share, the amount that it comes to.' +
        ' null: the measures there set no cap. Held by the department of the demander’s province. Art. 16.',
    ],
    [
      'act',
      '$defs.award-grant.properties.instalment',
      '本期支持资金 / instalment of the grant',
      '这一次拨付的中央和省级资金；各期累计受上限约束。由三省一市科技厅（委）掌握。第 16 条。' +
        ' / The central and provincial money given this time; all instalments together are held by the caps.' +
        ' Held by the four departments. Art. 16.',
    ],
  ])('%s at %s', (name, path, title, description) => {
    expect(schemaAt(name, path)).toMatchObject({ title, description });
  });

  it.each<JsonSchemaName>(['record', 'act', 'docket', 'edition', 'credit-standing.record'])(
    '%s: no property of what is sent is without its meaning',
    (name) => {
      const bare: string[] = [];
      const walk = (value: unknown, path: string): void => {
        if (typeof value !== 'object' || value === null) return;
        const { properties = {}, ...rest } = value as { properties?: Record<string, unknown> };
        for (const [key, member] of Object.entries(properties)) {
          const { title } = member as { title?: string };
          const ruleOrReading = /\/(reasons|readings|rules)$/.test(path);
          if (!title?.includes(' / ') && !ruleOrReading) bare.push(`${path}/${key}`);
          walk(member, `${path}/${key}`);
        }
        for (const [key, inner] of Object.entries(rest)) walk(inner, `${path}/${key}`);
      };
      walk(jsonSchema(name), '');
      expect(bare).toEqual([]);
    },
  );
});

describe('the schemas', () => {
  it.each(jsonSchemaNames())('%s says what it is of, in both languages', (name) => {
    const { $schema, title, description } = jsonSchema(name);
    expect($schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(title).toBe(`jiebang ${name}`);
    expect(description).toMatch(/^\p{Script=Han}.* \/ [A-Z]/u);
  });

  it('bear an identifier of their own, each an absolute URI', () => {
    const ids = jsonSchemaNames().map((name) => String(jsonSchema(name)['$id']));
    expect(new Set(ids).size).toBe(jsonSchemaNames().length);
    for (const id of ids) expect(new URL(id).href).toBe(id);
  });

  it('of a kind name its articles; without words of their own they say no more', () => {
    expect(jsonSchema('project-acceptance.record')['description']).toBe(
      '决定 project-acceptance 的记录（第 16、17、18 条）；缺少的事实视为未记录在案' +
        ' / A decision record of kind project-acceptance (Art. 16, 17, 18); a fact left out is not on record',
    );
    expect(jsonSchema('record')['description']).toBe(
      '任一种决定的记录 / A decision record of any kind',
    );
  });

  it('are two of each kind, and six of all together', () => {
    const names = jsonSchemaNames();
    expect(names).toHaveLength(2 * 16 + 6);
    expect(names.slice(-6)).toEqual([
      'record',
      'result',
      'act',
      'docket',
      'docket.result',
      'edition',
    ]);
  });

  it('state shared values once, under their names', () => {
    const shared = (name: JsonSchemaName) => Object.keys(jsonSchema(name)['$defs'] ?? {}).sort();
    expect(shared('grant.record')).toEqual([
      ...['date', 'dateOrNull', 'money', 'moneyOrNull', 'place', 'recordId', 'subject', 'text'],
    ]);
    expect(shared('grant.result')).toEqual(['anyText', 'date', 'remedy', 'subject', 'text']);
    expect(shared('record')).toEqual([
      ...['anyText', 'body', 'date', 'dateOrNull', 'money', 'moneyOrNull', 'partyKind', 'place'],
      ...['positiveMoney', 'recordId', 'signedMoney', 'subject', 'text', 'textOrNull'],
    ]);
    expect(shared('act')).toEqual(
      expect.arrayContaining(['collect-demand', 'change-lead', 'lapse']),
    );
  });

  const halves = [
    '不得含孤立的代理项，本模式不检查。',
    'No lone surrogates; this schema does not test for them.',
  ] as const;
  const range = [
    '折合分不得超过 9007199254740991；文字金额是否超出，本模式不检查。',
    'No more than 9007199254740991 fen; of a text this schema does not test it.',
  ] as const;
  it.each<[name: string, zh: string, en: string, more?: readonly [string, string]]>([
    ['anyText', '文字，可以为空。', 'A text, blank or not.', halves],
    ['text', '至少有一个可见字符的文字。', 'A text with at least one visible character.', halves],
    [
      'recordId',
      '记录编号：1 至 200 个字符，至少一个可见。',
      'The id of a record: 1 to 200 characters, one of them visible.',
      halves,
    ],
    [
      'date',
      '1900-01-01 至 2999-12-31 之间真实存在的日期，不带时间和时区。',
      'A real calendar date from 1900-01-01 to 2999-12-31, without time or zone.',
    ],
    [
      'place',
      'GB/T 2260 六位行政区划代码，前两位须为真实的省级代码；境外为 overseas。',
      'A division code of six digits by GB/T 2260 with a real province prefix, or overseas.',
    ],
    [
      'money',
      '金额：整数分，或带单位（元、万元、亿元）且精确到分的文字。',
      'Money: whole fen, or a text with its unit (元, 万元, 亿元), exact to the fen.',
      range,
    ],
    [
      'positiveMoney',
      '大于 0 的金额：整数分，或带单位且精确到分的文字。',
      'Money above zero: whole fen, or a text with its unit, exact to the fen.',
      range,
    ],
    [
      'signedMoney',
      '金额，退款为负：整数分，或带单位且精确到分的文字。',
      'Money, or a refund below zero: whole fen, or a text with its unit, exact to the fen.',
      range,
    ],
  ])('say of %s what it is', (name, zh, en, more) => {
    const { description } = schemaAt('record', `$defs.${name}`);
    expect(description).toBe(more ? `${zh}${more[0]} / ${en} ${more[1]}` : `${zh} / ${en}`);
  });

  it('say of free data what it is', () => {
    const { type, description } = schemaAt('grant.record', 'properties.meta');
    expect(type).toBe('object');
    expect(String(description).split('\n').at(-1)).toBe('任意 JSON 对象。 / Any JSON object.');
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
      expect(() => jsonSchema(name as JsonSchemaName)).toThrow(
        new RangeError(`没有这个模式：${name} / there is no such schema: ${name}`),
      );
    },
  );
});
