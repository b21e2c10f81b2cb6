import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '../../../src/cli/input/json-fault.js';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('what keeps a text from being JSON', () => {
  it.each([
    ['', { fault: 'ended', at: 0, expected: 'value' }],
    ['{', { fault: 'ended', at: 1, expected: 'key-or-close' }],
    ['{"a"', { fault: 'ended', at: 4, expected: 'colon' }],
    ['{"a":', { fault: 'ended', at: 5, expected: 'value' }],
    ['[1', { fault: 'ended', at: 2, expected: 'more' }],
    ['[', { fault: 'ended', at: 1, expected: 'value-or-close' }],
    ['{"a":1,}', { fault: 'unexpected', at: 7, expected: 'key' }],
    ['{a:1}', { fault: 'unexpected', at: 1, expected: 'key-or-close' }],
    ["{'a':1}", { fault: 'unexpected', at: 1, expected: 'key-or-close' }],
    ['{"a" 1}', { fault: 'unexpected', at: 5, expected: 'colon' }],
    ['{"a":1 "b":2}', { fault: 'unexpected', at: 7, expected: 'more' }],
    ['[1,]', { fault: 'unexpected', at: 3, expected: 'value' }],
    ['[1}', { fault: 'unexpected', at: 2, expected: 'more' }],
    ['{} {}', { fault: 'unexpected', at: 3, expected: 'end' }],
    ['{"a":NaN}', { fault: 'unexpected', at: 5, expected: 'value' }],
    ['{"a":nul}', { fault: 'unexpected', at: 5, expected: 'value' }],
    ['"abc', { fault: 'open-text', at: 0 }],
    ['"a\tb"', { fault: 'control-character', at: 2 }],
    ['"a\\x"', { fault: 'escape', at: 2 }],
    ['"\\u12g4"', { fault: 'escape', at: 1 }],
    ['01', { fault: 'number', at: 0 }],
    ['1.', { fault: 'number', at: 0 }],
    ['1e', { fault: 'number', at: 0 }],
    ['-', { fault: 'number', at: 0 }],
    ['+1', { fault: 'unexpected', at: 0, expected: 'value' }],
    ['.5', { fault: 'unexpected', at: 0, expected: 'value' }],
    ['{"a":1}\u00a0', { fault: 'unexpected', at: 7, expected: 'end' }],
  ])('%j', (text, fault) => {
    expect(isJson(text)).toBe(false);
    expect(jsonFault(text)).toEqual(fault);
  });

  it('is nothing exactly where the engine reads it', () => {
    const parts = fc.constantFrom(
      ...['{', '}', '[', ']', ',', ':', '"', '"a"', '"\\n"', '\\', '\\u0041', '\n', ' ', '\t'],
      ...[
        '0',
        '1',
        '-',
        '.',
        'e',
        '+',
        'true',
        'false',
        'null',
        'nul',
        '榜',
        '\u2028',
        '\u0001',
        '\ud800',
      ],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 12 }), (some) => {
        const text = some.join('');
        expect(jsonFault(text) === undefined).toBe(isJson(text));
      }),
      { numRuns: 20_000 },
    );
  });

  it('is nothing in JSON, and something once a character is taken out of it or put in', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 1 }), (text, place, put) => {
        expect(jsonFault(text)).toBe(undefined);
        const at = place % text.length;
        const changed = text.slice(0, at) + put + text.slice(at + 1);
        expect(jsonFault(changed) === undefined).toBe(isJson(changed));
      }),
      { numRuns: 5000 },
    );
  });

  it('is found at any depth and size without recursion', () => {
    const depth = 200_000;
    expect(jsonFault('['.repeat(depth))).toEqual({
      fault: 'ended',
      at: depth,
      expected: 'value-or-close',
    });
    const long = `"${'x'.repeat(10_000_000)}`;
    expect(jsonFault(long)).toEqual({ fault: 'open-text', at: 0 });
    expect(jsonFault(`${long}"`)).toBe(undefined);
  });
});
