import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FileSplitter } from '../../../src/cli/input/file-splitter.js';
import { Splitter } from '../../../src/cli/input/splitter.js';
import { type Found, foundIn } from './found.js';

/** What a reader makes of bytes that come in as chunks of a size. */
function readBy(reader: FileSplitter | Splitter, text: string, size: number): Found[] {
  const bytes = Buffer.from(text);
  const records: Found[] = [];
  // One buffer over and over, as files are read: a chunk is good only until the next one.
  const buffer = Buffer.alloc(size);
  for (let at = 0; at < bytes.length; at += size) {
    const length = bytes.copy(buffer, 0, at, at + size);
    records.push(...foundIn(reader.feed(buffer.subarray(0, length))));
  }
  return [...records, ...foundIn(reader.finish())];
}

const opened = (text: string, size = 7) => readBy(new FileSplitter(), text, size);
const split = (text: string, size = 7) => readBy(new Splitter(), text, size);

describe('a file that is one object over several lines', () => {
  const object = { id: 'D-1', acts: [{ act: 'a' }, { text: '{\n}' }] };
  const pretty = JSON.stringify(object, null, 2);

  it.each([
    ['as JSON is usually indented', pretty, 1],
    ['with an end of line behind it', `${pretty}\n\n`, 1],
    ['with CRLF', pretty.replaceAll('\n', '\r\n'), 1],
    ['after a byte order mark', `\ufeff${pretty}`, 1],
    ['after blank lines: the line is that of the brace', `\n \r\n${pretty}`, 3],
    ['with blanks behind the brace', pretty.replace('{', '{ \t'), 1],
  ])('is one record: %s', (_, text, line) => {
    for (const size of [1, 2, 7, 1000])
      expect(opened(text, size)).toEqual([{ line, written: text, value: object }]);
  });
});

describe('an object over several lines that is larger than a record may be', () => {
  const text = '{\n"a": "xxxxxxxxxx"\n}\n';

  it.each([1, 7, 1000])('is not taken for one record, %i bytes at a time', (size) => {
    const limits = { longest: text.length - 1, deepest: 9 };
    expect(readBy(new FileSplitter(limits), text, size)).toEqual(split(text, size));
    const enough = { ...limits, longest: text.length };
    expect(readBy(new FileSplitter(enough), text, size)).toHaveLength(1);
  });
});

describe('everything else is read as before', () => {
  it.each([
    ['an object that breaks off', '{\n"id": 1,\n'],
    ['an object with a fault in it', '{\n"id": 1,\n"b": nope\n}\n'],
    ['an object with another behind it', '{\n"a": 1\n}\n{\n"b": 2\n}\n'],
    ['a broken line before sound ones', '{\n{"a":1}\n{"b":2}\n'],
    ['a brace and nothing more', '{'],
    ['lines', '{"a":1}\n{"b":2}\n'],
    ['an array', '[\n{\n"a":1\n}\n]'],
    ['nothing', ''],
    ['blank lines', ' \n\n'],
  ])('%s', (_, text) => {
    for (const size of [1, 7, 1000]) expect(opened(text, size)).toEqual(split(text, size));
  });

  it('whatever the bytes, as long as they are not one object of several lines', () => {
    const part = fc.constantFrom('{', '}', '"a":1', '{"b":2}', '\n', ' ', ',', '[', ']');
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.integer({ min: 1, max: 9 }),
        (parts, size) => {
          const text = parts.join('');
          const isOne = /^\s*\{[ \t]*\n/.test(text) && isJson(text);
          fc.pre(!isOne);
          expect(opened(text, size)).toEqual(split(text, size));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('a first line that never ends is not waited for', () => {
    const long = `${' '.repeat(1 << 20)}{"a":1}\n`;
    expect(opened(long, 1 << 16)).toEqual([{ line: 1, written: long.trimEnd(), value: { a: 1 } }]);
  });
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
