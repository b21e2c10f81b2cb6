import { describe, expect, it } from 'vitest';
import { recheck } from '../../src/index.js';
import { factsOf, recordOf } from '../records.js';

const throws = () => {
  throw new Error('hostile');
};
const nested = (depth: number): unknown => {
  let inner: unknown = [];
  for (let i = 0; i < depth; i += 1) inner = [inner];
  return inner;
};
const grant = (facts: unknown) => recordOf('grant', { facts });
const json = (text: string): unknown => JSON.parse(text);
const written = (rest: string) =>
  json(
    `{"id":"a","kind":"grant","decidedOn":"2024-06-30","outcome":"deny","facts":{"grant":1}${rest}}`,
  );

describe('whatever it is given, a recheck answers', () => {
  it.each([
    ['undefined', undefined],
    ['null', null],
    ['a number', 5],
    ['a bigint', 5n],
    ['a symbol', Symbol('x')],
    ['a function', throws],
    ['a text', 'no record'],
    ['a list', [recordOf('grant')]],
    ['a list in a list', [[]]],
    ['a map', new Map([['id', 'x']])],
    ['a date', new Date(0)],
    ['a list that says it is a grant', Object.assign([], recordOf('grant'))],
    ['a kind that is in every object', recordOf('grant', { kind: 'constructor' })],
    ['the kind __proto__', recordOf('grant', { kind: '__proto__' })],
    ['a kind of another case', recordOf('grant', { kind: 'Grant' })],
    ['a kind with white space', recordOf('grant', { kind: 'grant ' })],
    ['an outcome with white space', recordOf('grant', { outcome: 'permit ' })],
    ['the outcome of another kind', recordOf('grant', { outcome: 'met' })],
    ['facts that are a list', grant([])],
    ['facts that are null', grant(null)],
    ['a list with holes', grant({ ...factsOf('grant'), sources: Array(3) })],
    ['money as 1e400', grant(json('{"grant":1e400}'))],
    ['money beyond what JSON carries', grant(json('{"grant":9007199254740993}'))],
    ['money as a boolean', grant({ grant: true })],
    ['money as a bigint', grant({ grant: 5n })],
    ['a lone surrogate in the id', recordOf('grant', { id: 'a\ud800' })],
    ['a lone surrogate in a key', { ...recordOf('grant'), '\udc00': 1 }],
    ['an id of ten million characters', recordOf('grant', { id: 'x'.repeat(1e7) })],
    ['a key of ten million characters', { ...recordOf('grant'), ['x'.repeat(1e7)]: 1 }],
    ['10,000 levels where a fact stands', grant({ grant: nested(10_000) })],
    ['a key __proto__', written(',"__proto__":{"verdict":"upheld"}')],
    ['a key __proto__ in its reasons', written(',"reasons":{"__proto__":"x"}')],
    ['a key constructor', written(',"constructor":{"prototype":{"x":1}}')],
    ['meta that is a list', recordOf('grant', { meta: [] })],
    ['meta that is a date', recordOf('grant', { meta: new Date(0) })],
    ['meta with a function', recordOf('grant', { meta: { a: throws } })],
    ['meta with a hole that JSON cannot write', recordOf('grant', { meta: { a: [undefined] } })],
    ['meta with a number that JSON cannot write', recordOf('grant', { meta: json('{"a":1e400}') })],
    ['an object that throws', new Proxy({}, { get: throws, has: throws, ownKeys: throws })],
    [
      'a fact that throws',
      grant(Object.defineProperty({}, 'grant', { get: throws, enumerable: true })),
    ],
    ['a meta that throws', recordOf('grant', { meta: new Proxy({}, { ownKeys: throws }) })],
  ])('%s: invalid, with the error in words', (_, record) => {
    const result = recheck(record);
    expect(result).toMatchObject({ verdict: 'invalid' });
    if (result.verdict !== 'invalid') return;
    expect(result.errors).not.toEqual([]);
    for (const { path, message } of result.errors) {
      expect(path.length).toBeLessThan(300);
      expect(message).toMatch(/\p{Script=Han}.* \/ .*[a-z]/u);
      expect(message.length).toBeLessThan(600);
    }
    expect(Object.hasOwn(Object.prototype, 'verdict')).toBe(false);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it.each([
    ['an object without a prototype', Object.assign(Object.create(null), recordOf('grant'))],
    ['a proxy that lets everything through', new Proxy(recordOf('grant'), {})],
    [
      'members that are undefined',
      { ...recordOf('grant'), edition: undefined, subject: undefined },
    ],
    [
      '3.0 for 3',
      grant(json('{"investment":10.0,"grant":3.0,"approvedOn":"2024-06-28","localCap":null}')),
    ],
    [
      '-0 for 0',
      grant(json('{"investment":0,"grant":-0,"approvedOn":"2024-06-28","localCap":null}')),
    ],
    ['an id of 200 astral characters', recordOf('grant', { id: '\u{1f680}'.repeat(200) })],
    ['meta with a key __proto__', recordOf('grant', { meta: json('{"__proto__":{"a":1}}') })],
    ['meta 10,000 levels deep', recordOf('grant', { meta: { a: nested(10_000) } })],
    ['meta with a member left out', recordOf('grant', { meta: { a: undefined } })],
    [
      'meta that holds one thing twice',
      recordOf('grant', { meta: { a: nested(2), b: nested(2) } }),
    ],
  ])('%s: a record like any other', (_, record) => {
    expect(recheck(record).verdict).toBe('upheld');
  });

  it('meta that holds itself is no JSON', () => {
    const meta: Record<string, unknown> = {};
    meta['self'] = { meta };
    expect(recheck(recordOf('grant', { meta }))).toMatchObject({
      verdict: 'invalid',
      errors: [{ path: 'meta' }],
    });
  });

  it('of the last of a repeated key', () => {
    expect(recheck(written(',"facts":{"grant":2}'))).toMatchObject({
      findings: [{}, { facts: { grant: 2 } }, {}, {}],
    });
  });
});

describe('lists longer than any project has', () => {
  const experts = (row: unknown, count: number) =>
    recordOf('expert-review', {
      facts: { ...factsOf('expert-review'), experts: Array(count).fill(row) },
    });

  it('are judged like any other where they are sound', () => {
    expect(recheck(experts({ id: 'E1', inPool: true }, 200_000)).verdict).toBe('upheld');
  });

  it('are judged like any other, also where each payment goes back', () => {
    const payments = Array.from({ length: 200_000 }, () => ({ amount: -1, on: '2024-03-01' }));
    const contracts = [{ id: 'C1', amount: 1000, payments }];
    const facts = { acceptanceOn: '2024-05-01', contracts };
    const result = recheck(recordOf('solver-payment', { facts, outcome: 'unmet' }));
    expect(result.verdict).toBe('upheld');
  });

  it('are left at the first wrong row, and it is said that there may be more', () => {
    const result = recheck(experts(0, 1_000_000), { language: 'en' });
    expect(result).toEqual({
      id: 'expert-review-1',
      kind: 'expert-review',
      verdict: 'invalid',
      errors: [
        {
          path: 'facts.experts.0',
          message: 'this must be an object ({…}), not 0',
          code: 'type',
          pointer: '/facts/experts/0',
        },
        {
          path: '',
          message: 'too many errors to list them all; correct these and check again',
          code: 'more-errors',
          pointer: '',
        },
      ],
    });
  });

  it('repeat no more faults than are listed', () => {
    const facts = { startedOn: '2024-01-01', reports: Array(300_000).fill(2024) };
    const result = recheck(recordOf('annual-report', { facts }));
    expect(result.verdict === 'invalid' && result.errors).toHaveLength(1001);
  });
});
