import * as fc from 'fast-check';
import { kinds, validRecord } from '../../src/testing/index.js';
import { changed, pathsIn } from '../properties/support.js';

/** Something thrown at the library, with a name for the report. */
export interface Attack {
  readonly name: string;
  /** Made anew for each call: getters and iterators may be used up. */
  readonly make: () => unknown;
}

const deep = (depth: number, inner: string, close: string): string =>
  inner.repeat(depth) + close.repeat(depth);

/** An object of nested objects, made without recursion. */
function nested(depth: number): unknown {
  let value: unknown = {};
  for (let level = 0; level < depth; level += 1) value = { facts: value };
  return value;
}

const GRANT = {
  id: 'G',
  kind: 'grant',
  decidedOn: '2024-06-30',
  facts: { grant: 1, investment: 10, approvedOn: '2024-06-01', localCap: null },
  outcome: 'permit',
};
const throwing = (): never => {
  throw new Error('a getter that throws');
};

/** A grant with something at one place that a record must never do. */
const grantWith = (facts: object) => ({ ...GRANT, facts: { ...GRANT.facts, ...facts } });
const getter = (key: string, get: () => unknown, of: object = GRANT) =>
  Object.defineProperty({ ...of }, key, { get, enumerable: true });

/** A number that is another each time it is read: one below the cap, then one above it. */
const twoFaced = () => {
  let asked = 0;
  return getter('grant', () => (asked++ === 0 ? 1 : 1e15), GRANT.facts);
};

const cyclic = () => {
  const record: Record<string, unknown> = { ...GRANT };
  record['meta'] = { record };
  return record;
};
const revoked = () => {
  const { proxy, revoke } = Proxy.revocable({ ...GRANT }, {});
  revoke();
  return proxy;
};

/**
 * What no JSON can be, and what JSON can do to a careless program; the largest of it with so many rows,
 * levels or letters.
 */
export const attacks = (size: number): readonly Attack[] =>
  [
    ['nothing', () => undefined],
    ['null', () => null],
    ['a function', () => () => GRANT],
    ['a symbol', () => Symbol('G')],
    ['a bigint', () => 9007199254740993n],
    ['a number that is none', () => Number.NaN],
    ['a sparse list', () => new Array(1000)],
    ['a map', () => new Map(Object.entries(GRANT))],
    ['a date', () => new Date(0)],
    ['an object without prototype', () => Object.assign(Object.create(null), GRANT)],
    ['an instance of a class', () => Object.assign(new (class Grant {})(), GRANT)],
    ['inherited facts', () => Object.create(GRANT)],
    ['a getter that throws', () => getter('facts', throwing)],
    [
      'a getter that throws deep inside',
      () => ({ ...GRANT, facts: getter('grant', throwing, GRANT.facts) }),
    ],
    ['a getter with two faces', () => ({ ...GRANT, facts: twoFaced() })],
    [
      'a kind that changes',
      () => getter('kind', () => (Math.random() < 0.5 ? 'grant' : 'annual-report')),
    ],
    ['a proxy that throws', () => new Proxy({ ...GRANT }, { get: throwing, ownKeys: throwing })],
    ['a revoked proxy', revoked],
    ['a circle in the data', cyclic],
    ['a text object', () => grantWith({ grant: new String('900万元') })],
    ['a number with valueOf', () => grantWith({ grant: { valueOf: () => 1 } })],
    ['a text with toString', () => ({ ...GRANT, id: { toString: () => 'G' } })],
    ['a toJSON', () => ({ ...GRANT, toJSON: throwing })],
    [
      '__proto__ as a key',
      () => JSON.parse(JSON.stringify(GRANT).replace('{', '{"__proto__":{"polluted":1},')),
    ],
    [
      '__proto__ in facts',
      () => JSON.parse('{"id":"G","kind":"grant","facts":{"__proto__":{"grant":1}}}'),
    ],
    [
      '__proto__ in reasons',
      () =>
        JSON.parse(JSON.stringify(GRANT).replace('{', '{"reasons":{"__proto__":{"polluted":1}},')),
    ],
    ['constructor.prototype', () => ({ ...GRANT, constructor: { prototype: { polluted: 1 } } })],
    ['a kind called __proto__', () => ({ ...GRANT, kind: '__proto__' })],
    ['a kind called constructor', () => ({ ...GRANT, kind: 'constructor' })],
    ['an edition called toString', () => ({ ...GRANT, edition: 'toString' })],
    ['a reason for hasOwnProperty', () => ({ ...GRANT, reasons: { hasOwnProperty: 'x' } })],
    ['objects in objects', () => ({ ...GRANT, meta: nested(size) })],
    ['facts in facts', () => nested(size)],
    ['lists in lists', () => JSON.parse(deep(5000, '[', ']'))],
    ['a long text', () => grantWith({ grant: '9'.repeat(10 * size) })],
    ['a long id', () => ({ ...GRANT, id: 'G'.repeat(10 * size) })],
    ['a long kind', () => ({ ...GRANT, kind: 'g'.repeat(10 * size) })],
    [
      'many unknown keys',
      () => Object.fromEntries(Array.from({ length: size }, (_, i) => [`k${i}`, i])),
    ],
    [
      'many sources',
      () =>
        grantWith({
          sources: Array.from({ length: size }, () => ({ level: 'central', amount: 1 })),
        }),
    ],
    ['many faulty sources', () => grantWith({ sources: new Array(size).fill({ level: 'x' }) })],
    [
      'many equal ids',
      () => ({
        ...GRANT,
        kind: 'solver-payment',
        outcome: 'met',
        facts: { contracts: new Array(size).fill({ id: 'C', amount: 1 }) },
      }),
    ],
    ['half a character', () => ({ ...GRANT, id: '\ud83d' })],
    [
      'marks upon marks',
      () => ({
        ...GRANT,
        id: `e${'\u0301\u0323'.repeat(90)}`,
        subject: { demand: `e${'\u0301\u0323'.repeat(size)}` },
      }),
    ],
  ].map(([name, make]) => ({ name, make }) as Attack);

/** Texts that make slow readers slow: long runs of what a pattern may try again and again. */
export const CRAFTED: readonly (readonly [name: string, unit: string, end: string])[] = [
  ['spaces', ' ', 'x'],
  ['wide spaces', '\u3000', 'x'],
  ['digits', '9', '!'],
  ['digits with a unit', '9', '万元'],
  ['zeros after a point', '0', '元'],
  ['commas', '1,', '元'],
  ['groups', '100,', '100元'],
  ['points', '1.', '元'],
  ['minus signs', '-', '1元'],
  ['full-width digits', '１', '元'],
  ['dates', '2024-06-30', '!'],
  ['marks', '\u0301', 'x'],
  ['marks of two classes', '\u0301\u0323', 'x'],
  ['voicing marks', 'ｶﾞ', 'x'],
  ['letters that grow', '\ufdfa', 'x'],
  ['Hangul', '\u1112\u1161\u11ab', 'x'],
  ['format characters', '\u200b', 'x'],
  ['names', 'acme ac', 'acme!'],
  ['backslashes', '\\', '"'],
  ['codes', '91110108551385082Q', '!'],
];

/** Any Unicode, half characters included. */
export const anyText = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc
      .array(fc.nat({ max: 0xffff }), { maxLength: 20 })
      .map((codes) => String.fromCharCode(...codes)),
    fc.constantFrom(
      '__proto__',
      'constructor',
      'toString',
      '',
      ' ',
      '\u0000',
      '9007199254740993万元',
    ),
  );

/** Any JSON, with the names that the library reads among its keys. */
export const anyJson = (): fc.Arbitrary<unknown> =>
  fc
    .jsonValue({ maxDepth: 4, stringUnit: 'binary' })
    .chain((value) =>
      fc
        .constantFrom('facts', 'kind', 'meta', 'reasons', 'needs', '__proto__')
        .map((key) =>
          JSON.parse(`{${JSON.stringify(key)}:${JSON.stringify(value)},"kind":"grant"}`),
        ),
    );

/** A valid record of any kind, with something else at one to three places. */
export const mutated = (): fc.Arbitrary<unknown> =>
  fc
    .tuple(
      fc.constantFrom(...kinds).chain((kind) => validRecord(kind)),
      fc.array(
        fc.tuple(
          fc.nat(),
          fc.oneof(fc.jsonValue({ maxDepth: 2 }), anyText(), fc.double(), fc.constant(undefined)),
        ),
        { minLength: 1, maxLength: 3 },
      ),
    )
    .map(([record, changes]) =>
      changes.reduce<unknown>((so, [where, value]) => {
        const paths = pathsIn(so);
        return paths.length === 0
          ? so
          : changed(so, paths[where % paths.length] ?? [], () => value);
      }, record),
    );
