import { describe, expect, it } from 'vitest';
import { recheckInput } from './command.js';
import { lines, upheld } from './records.js';

const before = lines(upheld);
const after = lines({ ...upheld, id: 'last' });
const ENGLISH = ['--lang', 'en'];

/** What stands between two sound records, which must be answered as ever. */
async function between(input: string | Uint8Array, language = 'en', expected = 1) {
  const parts = [before, input, '\n', after];
  const whole = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const { code, answers, complaints } = await recheckInput(whole, '--lang', language);
  expect(answers.at(0)).toMatchObject({ id: 'G-1', verdict: 'upheld' });
  expect(answers.at(-1)).toMatchObject({ id: 'last', verdict: 'upheld' });
  expect({ code, complaints }).toEqual({ code: expected, complaints: '' });
  return answers.slice(1, -1);
}

/**
 * What is answered to one of these lines: all of them are read in one run, each between two sound records,
 * which must be answered as ever.
 */
function amongSound(bad: readonly string[]) {
  let running: ReturnType<typeof recheckInput> | undefined;
  return async (line: string) => {
    running ??= recheckInput(before + bad.map((each) => `${each}\n${after}`).join(''), ...ENGLISH);
    const { code, answers, complaints } = await running;
    expect({ code, complaints }).toEqual({ code: 1, complaints: '' });
    expect(answers).toHaveLength(2 * bad.length + 1);
    const at = 2 * bad.indexOf(line) + 1;
    expect(answers[at - 1]).toMatchObject({ verdict: 'upheld' });
    expect(answers[at + 1]).toMatchObject({ id: 'last', verdict: 'upheld' });
    return { answer: answers[at], number: at + 1 };
  };
}

const unreadable = (line: number, message: string) => ({
  line,
  verdict: 'invalid',
  errors: [{ path: '', message, code: 'unreadable', pointer: '' }],
});

describe('a line that cannot be read is answered in its place', () => {
  const cases = [
    ['no JSON', 'hello', 'at character 1 a value is expected, not “h”'],
    [
      'a line cut off',
      '{"id":"x"',
      'at character 10 it ends, where a comma or a closing bracket is lacking (a record stands on one line, or in an array)',
    ],
    ['two records on a line', '{} {}', 'at character 4 the end is expected, not “{”'],
    [
      'a character that cannot be seen',
      '{"a":\u200b1}',
      'at character 6 a value is expected, not U+200B',
    ],
    ['after characters of two units', '{"🚀":x}', 'at character 6 a value is expected, not “x”'],
    [
      'a text that does not end',
      '{"a":"x}',
      'at character 6 a text begins that does not end (a double quote is lacking)',
    ],
    [
      'a tab in a text',
      '{"a":"\t"}',
      'at character 7 a text holds the bare control character U+0009, which must be escaped',
    ],
    ['an unknown escape', '{"a":"\\q"}', 'at character 7 a backslash begins no known escape'],
    ['a number like 007', '{"a":007}', 'at character 6 a number is not well written'],
  ] as const;
  const answerTo = amongSound(cases.map(([, line]) => line));

  it.each(cases)('%s', async (_, line, message) => {
    const { answer, number } = await answerTo(line);
    expect(answer).toEqual(unreadable(number, `this line is not JSON: ${message}`));
  });

  it('in Chinese, or in both where none is asked for', async () => {
    expect(await between('{"a":1,}', 'zh')).toEqual([
      unreadable(2, '这一行不是 JSON：第 8 个字符处应为双引号里的名称，现为 “}”'),
    ]);
    expect((await recheckInput('{"a":1,}')).answers).toEqual([
      unreadable(
        1,
        '这一行不是 JSON：第 8 个字符处应为双引号里的名称，现为 “}” / this line is not JSON: at character 8 a name in double quotes is expected, not “}”',
      ),
    ]);
  });

  it('with the line first, then the verdict, then the errors', async () => {
    expect((await recheckInput('no', '--lang', 'en')).out).toBe(
      '{"line":1,"verdict":"invalid","errors":[{"path":"","message":"this line is not JSON: at character 1 a value is expected, not “n”","code":"unreadable","pointer":""}]}\n',
    );
  });

  it('bytes that are not UTF-8', async () => {
    const gbk = Buffer.from([0x7b, 0x22, 0xbd, 0xd2, 0x22, 0x3a, 0x31, 0x7d]);
    expect(await between(gbk)).toEqual([
      unreadable(2, 'the text is not UTF-8 (perhaps GBK or UTF-16); save it as UTF-8'),
    ]);
  });
});

describe('an element of an array that cannot be read', () => {
  const array = (...elements: string[]) => `[\n${elements.join(',\n')}\n]`;
  const [first, last] = [JSON.stringify(upheld), JSON.stringify({ ...upheld, id: 'last' })];

  it('is answered with the line on which it starts, and which element it is', async () => {
    const { answers } = await recheckInput(
      array(first, '{\n  "id": oops\n}', last),
      '--lang',
      'en',
    );
    expect(answers).toEqual([
      expect.objectContaining({ id: 'G-1' }),
      unreadable(
        3,
        'array element 2: it is not JSON: at character 11 a value is expected, not “o”',
      ),
      expect.objectContaining({ id: 'last' }),
    ]);
  });

  it.each([
    [
      'an array cut off',
      `[${first},\n`,
      2,
      'the array does not end (] is lacking); the file may be cut off',
    ],
    [
      '… within an element',
      `[${first},\n{"id":`,
      2,
      'array element 2: the input ends in the middle of this record and of the array; the file may be cut off',
    ],
    [
      'garbage behind the array',
      `[${first}\n] ;`,
      2,
      'something follows the end of the array (]), which is no record',
    ],
    [
      'two commas',
      `[${first},\n,${last}]`,
      2,
      'array element 2: there is no record between two commas',
    ],
    [
      'a last comma',
      `[${first},\n]`,
      2,
      'array element 2: there is no record after the last comma',
    ],
    [
      'no comma',
      `[${first}\n${last}]`,
      2,
      'array element 2: a comma is lacking before it (others lacking in this array are not pointed out)',
    ],
  ])('%s is said in its place', async (_, input, line, message) => {
    const { code, answers } = await recheckInput(input, '--lang', 'en');
    expect(answers[0]).toMatchObject({ id: 'G-1' });
    expect(answers[1]).toEqual(unreadable(line, message));
    expect(code).toBe(1);
  });
});

describe('what can be read and is no record is invalid, and the rest is answered', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['a number', '5'],
    ['a number beyond all bounds', '1e400'],
    ['a text', '"x"'],
    ['null', 'null'],
    ['an array', '[{}]'],
    ['an array in an array', '[[]]'],
    ['an empty object', '{}'],
    ['1e400 for an amount', JSON.stringify(upheld).replace('"900万元"', '1e400')],
    ['1e400 in meta', JSON.stringify({ ...upheld, meta: { a: 0 } }).replace('"a":0', '"a":1e400')],
    ['a lone surrogate in an id', '{"id":"\\ud800"}'],
    ['10,000 lists in each other', `{"id":${'['.repeat(10_000)}${']'.repeat(10_000)}}`],
    ['10,000 objects in each other', `${'{"facts":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
    ['a million lists in each other, not closed', '['.repeat(1_000_000)],
    ['10 MB of text for an id', `{"id":"${'榜'.repeat(3_500_000)}"}`],
    ['10 MB of text that does not end', `{"id":"${'x'.repeat(10_000_000)}`],
    ['__proto__ at the top', '{"__proto__":{"verdict":"upheld"}}'],
    ['__proto__ among the facts', JSON.stringify(upheld).replace('"localCap"', '"__proto__"')],
  ];
  const answerTo = amongSound(cases.map(([, line]) => line));

  it.each(cases)('%s', async (_, line) => {
    expect((await answerTo(line)).answer).toMatchObject({ verdict: 'invalid' });
  });

  it('says which key is not known, also of __proto__', async () => {
    const [answer] = await between(JSON.stringify(upheld).replace('{"id"', '{"__proto__":{},"id"'));
    expect(answer?.['errors']).toMatchObject([{ path: '__proto__' }]);
  });

  const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
  const withMeta = (deep: string, large: number) =>
    JSON.stringify({ ...upheld, meta: { deep: 0, large: 'x'.repeat(large) } }).replace(
      '"deep":0',
      `"deep":${deep}`,
    );

  it('meta is free: 10 MB of it, and brackets as deep as any record may have, here 256', async () => {
    const answers = await between(withMeta(nested(254), 10_000_000), 'en', 0);
    expect(answers).toMatchObject([{ id: 'G-1', verdict: 'upheld' }]);
  });

  it.each([
    ['one level deeper', 255],
    ['10,000 levels deeper', 10_254],
  ])('%s is more than any record may have', async (_, levels) => {
    expect(await between(withMeta(nested(levels), 5_000))).toEqual([
      unreadable(
        2,
        'the brackets of this record stand too deep within each other (the limit is 256, or that of --max-depth): it was not read',
      ),
    ]);
  });

  it('where more is asked for with --max-depth, it is free again', async () => {
    const deep = withMeta(nested(10_000), 5_000);
    const { code, answers } = await recheckInput(deep, '--max-depth', '11000');
    expect(answers).toMatchObject([{ id: 'G-1', verdict: 'upheld' }]);
    expect(code).toBe(0);
  });

  it('a record of more bytes than --max-bytes is not read, the next one is; as many are', async () => {
    const record = withMeta('1', 5_000);
    const size = Buffer.byteLength(record);
    const most = (bytes: number) =>
      recheckInput(`${record}\n${after}`, ...ENGLISH, '--max-bytes', String(bytes));
    const { answers } = await most(size - 1);
    expect(answers).toMatchObject([
      { line: 1, verdict: 'invalid', errors: [{ code: 'unreadable' }] },
      { id: 'last', verdict: 'upheld' },
    ]);
    expect((await most(size)).answers).toMatchObject([{ id: 'G-1' }, { id: 'last' }]);
  });
});

describe('a record of more lists and objects than any real one', () => {
  it('is not taken in, and those around it are answered', async () => {
    const [answer] = await between(`{"a":[${'{},'.repeat(1_000_000)}1]}`);
    expect(answer).toEqual(unreadable(2, 'it is nested too deeply or too large to be taken in'));
  });
});
