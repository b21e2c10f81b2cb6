import { describe, expect, it } from 'vitest';
import { edition } from '../../src/editions/schema.js';
import { faultText } from '../../src/entities/fault-texts.js';
import { MOST_ERRORS } from '../../src/entities/faults.js';
import { readAtLength } from '../../src/entities/tables/errors.js';
import type { Node as Table } from '../../src/entities/tables/notation.js';
import { editions } from '../../src/entities/tables/others.js';
import { recheck, recordSchemas } from '../../src/index.js';
import { KINDS, recordOf } from '../records.js';
import { placesIn, replaced } from './places.js';

interface Definition {
  readonly type: string;
  readonly params?: { readonly fault?: string };
  readonly checks?: readonly { readonly cross?: { readonly faults: readonly string[] } }[];
  readonly shape?: Readonly<Record<string, Node>>;
  readonly element?: Node;
  readonly innerType?: Node;
}
interface Node {
  readonly _zod: { readonly def: Definition };
}

/** The faults that a schema's own checks name, at every depth. */
function faultsIn({ _zod: { def } }: Node): string[] {
  const inner = [...Object.values(def.shape ?? {}), def.element, def.innerType];
  return [
    ...(def.params?.fault === undefined ? [] : [def.params.fault]),
    ...(def.checks ?? []).flatMap(({ cross }) => cross?.faults ?? []),
    ...inner.flatMap((each) => (each === undefined ? [] : faultsIn(each))),
  ];
}

const named = [
  ...new Set(
    [...Object.values(recordSchemas), edition].flatMap((schema) =>
      faultsIn(schema as unknown as Node),
    ),
  ),
];
const raisedByCode = [
  'required',
  'unknown-key',
  'no-modality',
  'unknown-rule',
  'unknown-kind',
  'unknown-act',
  'unknown-edition',
  'type-object',
  'type-record',
  'type-array',
  'type-boolean',
  'type-number',
  'integer',
  'one-of',
  'too-few',
  'too-small',
  'too-big',
  'more-errors',
  'unreadable',
];

/** A sentence in Chinese and one in English; neither is a code. */
function expectBilingual({ zh, en }: { readonly zh: string; readonly en: string }): void {
  expect(zh).toMatch(/\p{Script=Han}/u);
  expect(en).toMatch(/^[^\p{Script=Han}]*[a-z]{2}/u);
  for (const said of [zh, en]) {
    expect(said).not.toMatch(/undefined|\[object|不符合要求|not as required|Invalid input/);
  }
}

describe('every fault is said in Chinese and in English', () => {
  it('the schemas name some', () => {
    expect(named).toEqual(expect.arrayContaining(['date', 'signed-money', 'duplicate-id', 'json']));
  });

  it.each([...named, ...raisedByCode])('%s', (fault) => {
    expectBilingual(faultText({ fault, of: 'X', given: 'x' }));
  });

  it.each([
    ['a number', true],
    ['money without a unit', '900'],
    ['a figure badly written', '1,00元'],
    ['less than a fen', '0.001元'],
    ['more than there is', '9007199254740992分元'],
    ['too much', '100000000000亿元'],
    ['half a fen', 0.5],
    ['nothing', 0],
  ])('money: %s', (_, given) => {
    expectBilingual(faultText({ fault: 'positive-money', given }));
  });

  it('a broken character is named as such', () => {
    expectBilingual(faultText({ fault: 'text', given: '\ud800' }));
  });

  it('a broken text where no text belongs is of another type: whole, it would be as wrong', () => {
    const facts = { deliberation: '\ud800', assessment: { favourable: 'a\udc00' } };
    const result = recheck({ ...recordOf('demand-catalogue'), facts }, { language: 'en' });
    if (result.verdict !== 'invalid') throw new Error('it is answered');
    expect(result.errors.map(({ path, code, message }) => [path, code, message])).toEqual([
      ['facts.assessment.favourable', 'type', 'this must be true or false, not "a\\u{dc00}"'],
      ['facts.deliberation', 'type', 'this must be an object ({…}), not "\\u{d800}"'],
    ]);
  });
});

describe('whatever stands in a record, what is wrong is said in words', () => {
  const HOSTILE = [
    null,
    true,
    0,
    -1,
    1.5,
    Number.POSITIVE_INFINITY,
    2 ** 53,
    1e21,
    '',
    ' ',
    '\ud800',
    '1e3',
    '3000-01-01',
    [],
    [null, null],
    {},
    { on: 5 },
    5n,
    Symbol('x'),
    () => 1,
  ];

  it.each(KINDS)('%s', (kind) => {
    const record = recordOf(kind);
    for (const { path } of placesIn(record)) {
      for (const value of HOSTILE) {
        const changed = replaced(record, path, value);
        const [zh, en] = (['zh', 'en'] as const).map((language) => recheck(changed, { language }));
        const both = recheck(changed);
        if (zh?.verdict !== 'invalid' || en?.verdict !== 'invalid' || both.verdict !== 'invalid') {
          continue;
        }
        both.errors.forEach((error, index) => {
          const said = { zh: zh.errors[index]?.message ?? '', en: en.errors[index]?.message ?? '' };
          expectBilingual(said);
          expect(error.message).toBe(`${said.zh} / ${said.en}`);
        });
      }
    }
  });
});

describe('errors stay readable', () => {
  const messages = (table: Table, value: unknown) => {
    const read = readAtLength(table, value, { language: 'en' });
    return read.ok ? [] : read.errors;
  };
  const dated = (effectiveFrom: string) => messages(editions.edition, { id: 'x', effectiveFrom });

  it('a long value is shown short, no character cut in two', () => {
    const [error] = dated('\u{1f680}'.repeat(1_000_000));
    expect(error?.message).toContain(`"${'\u{1f680}'.repeat(40)}…"`);
    expect(error?.message.length).toBeLessThan(300);
  });

  it('a value of forty characters is shown whole', () => {
    expect(dated('\u{1f680}'.repeat(40))[0]?.message).toContain(`"${'\u{1f680}'.repeat(40)}"`);
  });

  it('a long key is shown short', () => {
    const [error] = messages(editions.edition, { id: 'x', ['k'.repeat(1_000_000)]: 1 });
    expect(error?.path).toBe(`${'k'.repeat(100)}…`);
  });

  it('of a thousand errors all are listed, of more the first thousand and that there are more', () => {
    const list = (count: number) =>
      messages(editions.edition, { id: 'x', parameters: { keyFields: Array(count).fill(5) } });
    expect(list(MOST_ERRORS)).toHaveLength(MOST_ERRORS);
    const more = list(MOST_ERRORS + 1);
    expect(more).toHaveLength(MOST_ERRORS + 1);
    expect(more.at(-2)?.path).toBe('parameters.keyFields.999');
    expect(more.at(-1)).toEqual({
      path: '',
      message: faultText({ fault: 'more-errors' }).en,
      code: 'more-errors',
      pointer: '',
    });
  });

  it('a text that is none is refused by its name', () => {
    expect(messages(editions.edition, { id: 5 })[0]?.message).toBe(
      faultText({ fault: 'text', given: 5 }).en,
    );
  });
});
