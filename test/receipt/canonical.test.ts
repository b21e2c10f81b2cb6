import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonical } from '../../src/receipt/index.js';
import { utf8 } from '../../src/values/utf8.js';

interface Vector {
  readonly name: string;
  readonly input: string;
  readonly output: string;
}

const vectors = JSON.parse(
  readFileSync(new URL('./vectors/rfc8785.json', import.meta.url), 'utf8'),
) as readonly Vector[];

describe('the canonical text of a value, RFC 8785', () => {
  it.each(vectors.map(({ name, input, output }) => [name, input, output]))(
    'the published vector %s',
    (_, input, output) => {
      expect(canonical(JSON.parse(input))).toBe(output);
    },
  );

  // Appendix B: the bits of a double, and how it is written.
  it.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('the number of the bits %s is written %s', (bits, written) => {
    expect(canonical(Buffer.from(bits, 'hex').readDoubleBE())).toBe(written);
  });

  it.each([
    ['NaN', Number.NaN],
    ['an infinity', [Number.POSITIVE_INFINITY]],
    ['a lone surrogate', { text: 'a\ud800' }],
    ['a lone surrogate in a key', { '\udc00': 1 }],
    ['a function', { f: () => 1 }],
    ['a whole number beyond JSON', 1n],
    ['nothing', undefined],
    ['a list with a gap', Object.assign([1], { 2: 2 })],
  ])('%s is no JSON', (_, value) => {
    expect(() => canonical(value)).toThrow(TypeError);
  });

  it('reads back as the same value, and is the same for every order of the members', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonical(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonical(JSON.parse(text))).toBe(text);
        expect(canonical(turned(value))).toBe(text);
      }),
      { numRuns: 200 },
    );
  });
});

/** The same value, the members of its objects the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, each]) => [key, turned(each)]),
  );
}

const inHex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

describe('the bytes of a text', () => {
  it('are those that Node gives', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(0xffff)), (units) => {
        const text = String.fromCharCode(...units);
        expect(inHex(utf8(text))).toBe(inHex(Buffer.from(text)));
      }),
    );
    expect(inHex(utf8('a\ud800b\udc00'))).toBe(inHex(Buffer.from('a\ud800b\udc00')));
  });
});
