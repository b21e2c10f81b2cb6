import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Splitter } from '../../../src/cli/input/splitter.js';
import { type Found, foundIn } from './found.js';

/** The records that bytes hold, when they come in these chunks. */
function recordsIn(chunks: readonly Uint8Array[], longest?: number): Found[] {
  const splitter = new Splitter(longest === undefined ? {} : { longest });
  const records = chunks.flatMap((chunk) => {
    // The chunk is written over afterwards, as a file's buffer is.
    const lent = Uint8Array.from(chunk);
    const block = splitter.feed(lent);
    lent.fill(0x7b);
    return foundIn(block);
  });
  return [...records, ...foundIn(splitter.finish())];
}

const bytes = (text: string): Uint8Array => Buffer.from(text);
const read = (text: string) => recordsIn([bytes(text)]);

/** Values, or why there is none, with the line and the element: short, to be compared. */
const told = (records: readonly Found[]) =>
  records.map(({ line, element, value, unreadable }) => [
    element === undefined ? line : `${line}.${element}`,
    unreadable === undefined ? value : unreadable.why,
  ]);

describe('lines', () => {
  it.each([
    ['one line', '{"a":1}\n', [[1, { a: 1 }]]],
    [
      'the last line without a line end',
      '{"a":1}\n{"a":2}',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    [
      'blank lines, which count',
      '\n \t\n{"a":1}\n\n\u3000\n{"a":2}\n\n',
      [
        [3, { a: 1 }],
        [6, { a: 2 }],
      ],
    ],
    [
      'CRs',
      '{"a":1}\r\n\r\n{"a":2}\r\n',
      [
        [1, { a: 1 }],
        [3, { a: 2 }],
      ],
    ],
    ['a byte order mark', '\ufeff{"a":1}\n', [[1, { a: 1 }]]],
    ['a mark before a blank line', '\ufeff\n{"a":1}\n', [[2, { a: 1 }]]],
    [
      'marks within files strung together',
      '{"a":1}\n\ufeff{"a":2}\n',
      [
        [1, { a: 1 }],
        [2, { a: 2 }],
      ],
    ],
    [
      'a line that is not JSON',
      '{"a":1}\nno\n{"a":2}\n',
      [
        [1, { a: 1 }],
        [2, 'not-json'],
        [3, { a: 2 }],
      ],
    ],
    [
      'an array on a later line',
      '{"a":1}\n[{"a":2}]\n',
      [
        [1, { a: 1 }],
        [2, [{ a: 2 }]],
      ],
    ],
    ['nothing at all', '', []],
    ['a mark alone', '\ufeff', []],
    ['white space alone', ' \r\n\t', []],
  ])('%s', (_, text, expected) => {
    expect(told(read(text))).toEqual(expected);
  });
});

describe('an array', () => {
  it.each([
    [
      'of two',
      '[{"a":1},{"a":2}]',
      [
        ['1.1', { a: 1 }],
        ['1.2', { a: 2 }],
      ],
    ],
    [
      'over lines',
      '[\n  {\n    "a": 1\n  },\n  {"a": 2}\n]\n',
      [
        ['2.1', { a: 1 }],
        ['5.2', { a: 2 }],
      ],
    ],
    ['after a mark and blank lines', '\ufeff\r\n\n [ {"a":1} ]\n', [['3.1', { a: 1 }]]],
    ['of none', '[]', []],
    ['of none, with room', ' [ \n ] \n', []],
    [
      'with brackets and quotes in texts',
      '[{"a":"]},{\\"["},{"a":"\\\\"}]',
      [
        ['1.1', { a: ']},{"[' }],
        ['1.2', { a: '\\' }],
      ],
    ],
    [
      'of what is no record',
      '[1,"a, ]",null,[2,[3]],true]',
      [
        ['1.1', 1],
        ['1.2', 'a, ]'],
        ['1.3', null],
        ['1.4', [2, [3]]],
        ['1.5', true],
      ],
    ],
    [
      'that a brace opens on a line of its own',
      '[\n{\n"a":\n{\n"b":[\n{\n}\n]\n}\n}\n]',
      [['2.1', { a: { b: [{}] } }]],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(read(text))).toEqual(expected);
  });

  it.each([
    [
      'cut off before an element',
      '[{"a":1},',
      [
        ['1.1', { a: 1 }],
        [1, 'unclosed-array'],
      ],
    ],
    [
      'cut off behind an element',
      '[{"a":1}\n',
      [
        ['1.1', { a: 1 }],
        [2, 'unclosed-array'],
      ],
    ],
    [
      'cut off within an element',
      '[{"a":1},\n{"a"',
      [
        ['1.1', { a: 1 }],
        ['2.2', 'unclosed-element'],
      ],
    ],
    ['cut off within a text', '[{"a":"x', [['1.1', 'unclosed-element']]],
    ['that only opens', '[', [[1, 'unclosed-array']]],
    [
      'with something behind it',
      '[{"a":1}] x\n',
      [
        ['1.1', { a: 1 }],
        [1, 'after-array'],
      ],
    ],
    ['with something behind it at the end', '[]\t]', [[1, 'after-array']]],
    [
      'with records on lines behind it',
      '[{"a":1}]\n{"a":2}\n{"a":3}',
      [
        ['1.1', { a: 1 }],
        [2, { a: 2 }],
        [3, { a: 3 }],
      ],
    ],
    [
      'with another behind it',
      '[{"a":1}]\n\n[{"a":2}]\n',
      [
        ['1.1', { a: 1 }],
        ['3.1', { a: 2 }],
      ],
    ],
    [
      'with nothing between commas',
      '[{"a":1},,{"a":3}]',
      [
        ['1.1', { a: 1 }],
        ['1.2', 'empty-element'],
        ['1.3', { a: 3 }],
      ],
    ],
    [
      'that begins with a comma',
      '[,{"a":2}]',
      [
        ['1.1', 'empty-element'],
        ['1.2', { a: 2 }],
      ],
    ],
    [
      'with a last comma',
      '[{"a":1},\n]',
      [
        ['1.1', { a: 1 }],
        ['2.2', 'trailing-comma'],
      ],
    ],
    [
      'without commas: said once',
      '[\n{"a":1}\n{"a":2}\n{"a":3}\n]',
      [
        ['2.1', { a: 1 }],
        ['3.2', 'missing-comma'],
        ['3.2', { a: 2 }],
        ['4.3', { a: 3 }],
      ],
    ],
    [
      'with a stray word',
      '[{"a":1}, oops, {"a":3}]',
      [
        ['1.1', { a: 1 }],
        ['1.2', 'not-json'],
        ['1.3', { a: 3 }],
      ],
    ],
    [
      'of lines, the first of them broken',
      '[oops\n{"a":1}\n',
      [
        ['1.1', 'not-json'],
        ['2.2', { a: 1 }],
        [3, 'unclosed-array'],
      ],
    ],
    [
      'with an element that is no JSON',
      '[{"a":1},{a:2},{"a":3}]',
      [
        ['1.1', { a: 1 }],
        ['1.2', 'not-json'],
        ['1.3', { a: 3 }],
      ],
    ],
    [
      'with a list not closed',
      '[{"a":[1},{"a":2}]',
      [
        ['1.1', 'not-json'],
        ['1.2', { a: 2 }],
      ],
    ],
    [
      'with an object not closed',
      '[{"a":{"b":1},{"a":2}]',
      [
        ['1.1', 'not-json'],
        ['1.2', { a: 2 }],
      ],
    ],
    ['with the last object not closed', '[{"a":1]', [['1.1', 'not-json']]],
    [
      'with a bracket too many',
      '[{"a":1}},{"a":2}]',
      [
        ['1.1', { a: 1 }],
        ['1.2', 'missing-comma'],
        ['1.2', 'not-json'],
        ['1.3', { a: 2 }],
      ],
    ],
    [
      'with a text not closed on its line',
      '[\n{"a":"x},\n{"a":2},\n{"a":3}\n]',
      [
        ['2.1', 'not-json'],
        ['3.2', { a: 2 }],
        ['4.3', { a: 3 }],
      ],
    ],
    [
      'with a text not closed in an element of several lines',
      '[\n  {\n    "a": "x,\n    "b": 1\n  },\n  {"a":2}\n]',
      [
        ['2.1', 'not-json'],
        ['6.2', { a: 2 }],
      ],
    ],
    [
      'with a text for an element, not closed',
      '["x\n,{"a":2}]',
      [
        ['1.1', 'not-json'],
        ['2.2', { a: 2 }],
      ],
    ],
  ])('%s: the rest is read', (_, text, expected) => {
    expect(told(read(text))).toEqual(expected);
  });

  it('of elements nested 100,000 deep, with brackets that do not match, is split in linear time', () => {
    const deep = `{"a":${'['.repeat(100_000)}${'}'.repeat(100_000)}`;
    expect(told(read(`[${deep}, {"a":2}]`)).at(-1)).toEqual(['1.3', { a: 2 }]);
  });
});

describe('bytes that are not UTF-8', () => {
  const broken = Buffer.concat([
    bytes('{"a":1}\n{"a":"'),
    Buffer.from([0xff]),
    bytes('"}\n{"a":3}\n'),
  ]);

  it('make their line unreadable and no other', () => {
    expect(told(recordsIn([broken]))).toEqual([
      [1, { a: 1 }],
      [2, 'not-utf8'],
      [3, { a: 3 }],
    ]);
  });

  it.each([
    ['a character cut off', [0xe4, 0xb8]],
    ['a surrogate', [0xed, 0xa0, 0x80]],
    ['an overlong form', [0xc0, 0xaf]],
    ['GBK', [0xbd, 0xd2, 0xb0, 0xf1]],
    ['a mark of UTF-16', [0xff, 0xfe]],
  ])('%s', (_, sequence) => {
    expect(told(recordsIn([Buffer.from(sequence)]))).toEqual([[1, 'not-utf8']]);
  });
});

describe('a record that is too long', () => {
  it('is said to be so, and what follows is read', () => {
    const chunks = ['{"a":1}\n{"a":"', 'x'.repeat(30), 'x'.repeat(30), '"}\n{"a":3}\n'].map(bytes);
    expect(told(recordsIn(chunks, 20))).toEqual([
      [1, { a: 1 }],
      [2, 'too-long'],
      [3, { a: 3 }],
    ]);
  });

  it.each([19, 20, 21, 63])('however its bytes come in: %i at a time', (size) => {
    const whole = bytes(`{"a":1}\n{"a":"${'x'.repeat(13)}"}\n{"a":"${'x'.repeat(12)}"}\n`);
    const chunks = Array.from({ length: Math.ceil(whole.length / size) }, (_, index) =>
      whole.subarray(index * size, (index + 1) * size),
    );
    expect(told(recordsIn(chunks, 20))).toEqual([
      [1, { a: 1 }],
      [2, 'too-long'],
      [3, { a: 'x'.repeat(12) }],
    ]);
  });

  it('also in an array', () => {
    const chunks = ['[{"a":1},{"a":"', 'x'.repeat(30), 'x'.repeat(30), '"},{"a":3}]'].map(bytes);
    expect(told(recordsIn(chunks, 20))).toEqual([
      ['1.1', { a: 1 }],
      ['1.2', 'too-long'],
      ['1.3', { a: 3 }],
    ]);
  });
});

describe('however the bytes come in', () => {
  /** Cuts bytes at some places. */
  const cut = (whole: Uint8Array, places: readonly number[]) => {
    const at = [
      0,
      ...places.map((place) => place % (whole.length + 1)).sort((a, b) => a - b),
      whole.length,
    ];
    return at.slice(1).map((end, index) => whole.subarray(at[index], end));
  };
  const places = fc.array(fc.nat(), { maxLength: 30 });
  const values = fc.array(
    fc.oneof(fc.jsonValue(), fc.record({ id: fc.string({ unit: 'grapheme' }) })),
  );

  it('lines give the same records', () => {
    const blanks = fc.constantFrom('\n', '\r\n', '\n\n', ' \n', '\n\ufeff');
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.object(), blanks)), places, (lines, at) => {
        const whole = bytes(lines.map(([value, blank]) => JSON.stringify(value) + blank).join(''));
        const once = recordsIn([whole]);
        expect(once.map(({ value }) => value)).toEqual(
          lines.map(([value]) => JSON.parse(JSON.stringify(value))),
        );
        expect(recordsIn(cut(whole, at))).toEqual(once);
      }),
    );
  });

  it('an array gives the values that lines give', () => {
    fc.assert(
      fc.property(values, fc.constantFrom(undefined, 1, 2, '\t'), places, (list, indent, at) => {
        const array = bytes(JSON.stringify(list, null, indent));
        const lines = bytes(`{}\n${list.map((value) => JSON.stringify(value)).join('\n')}`);
        const fromArray = recordsIn(cut(array, at));
        expect(fromArray.map(({ value }) => value)).toEqual(JSON.parse(JSON.stringify(list)));
        expect(fromArray.map(({ element }) => element)).toEqual(list.map((_, index) => index + 1));
        expect(
          recordsIn(cut(lines, at))
            .slice(1)
            .map(({ value }) => value),
        ).toEqual(fromArray.map(({ value }) => value));
      }),
    );
  });

  it('what is no JSON at all gives the same answers', () => {
    const junk = fc.array(
      fc.constantFrom(
        '[',
        ']',
        '{',
        '}',
        ',',
        ':',
        '"',
        '\\',
        '\n',
        ' ',
        'a',
        '1',
        '{"a":1}',
        '\ufeff',
        '榜',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(junk, places, (parts, at) => {
        const whole = bytes(parts.join(''));
        expect(recordsIn(cut(whole, at))).toEqual(recordsIn([whole]));
      }),
      { numRuns: 2000 },
    );
  });

  it('no byte is read twice, and none is lost but separators', () => {
    const junk = fc.array(fc.constantFrom('[', ']', '{', '}', ',', '"', '\n', ' ', 'a', ':'), {
      maxLength: 40,
    });
    fc.assert(
      fc.property(junk, (parts) => {
        const whole = bytes(parts.join(''));
        const splitter = new Splitter();
        const first = splitter.feed(whole);
        const spans = [...first.pieces, ...splitter.finish().pieces];
        let covered = 0;
        for (const { start, end } of spans) {
          expect(start).toBeGreaterThanOrEqual(covered);
          const between = Buffer.from(whole.subarray(covered, start)).toString();
          expect(between).toMatch(/^[[\],\s]*$/);
          covered = Math.max(covered, end);
        }
        expect(Buffer.from(whole.subarray(covered)).toString()).toMatch(/^[[\],\s]*$/);
      }),
      { numRuns: 2000 },
    );
  });
});
