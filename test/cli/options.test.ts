import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readRecheckArguments } from '../../src/cli/options/recheck-options.js';
import { jiebang } from './command.js';

const VERSION = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
).version;

describe('the arguments of recheck', () => {
  it('have defaults', () => {
    expect(readRecheckArguments(['a', '-'], false)).toEqual({
      ask: 'run',
      request: {
        files: ['a', '-'],
        editionFiles: [],
        format: 'ndjson',
        language: undefined,
        findings: 'all',
        onlySummary: false,
        from: 1,
        jobs: 1,
        limits: { longest: 16 * 1024 * 1024, deepest: 256 },
        table: { map: undefined, sheets: [], encoding: undefined },
      },
    });
  });

  it('on a terminal the format is text', () => {
    expect(readRecheckArguments(['a'], true)).toMatchObject({ request: { format: 'text' } });
    expect(readRecheckArguments(['a', '--format', 'csv'], true)).toMatchObject({
      request: { format: 'csv' },
    });
  });

  it('may stand in any order, with = or without; editions as often as there are any', () => {
    const args = [
      '--lang=en',
      'a',
      '--from=7',
      '--format=html',
      '--summary',
      '--edition',
      'e',
      '--edition=f',
      '--findings',
      'none',
    ];
    expect(readRecheckArguments(args, false)).toMatchObject({
      request: {
        files: ['a'],
        editionFiles: ['e', 'f'],
        format: 'html',
        language: 'en',
        findings: 'none',
        onlySummary: true,
        from: 7,
      },
    });
  });

  it('after -- everything is a file', () => {
    expect(readRecheckArguments(['--', '--format'], false)).toMatchObject({
      request: { files: ['--format'] },
    });
  });
});

describe('what cannot be run is said, all of it, and ends with 2', () => {
  it.each([
    [['recheck'], 'no file is given; write - to read standard input'],
    [['recheck', 'a', '--nope'], 'there is no option “--nope”; --help lists the options'],
    [['recheck', 'a', '-x'], 'there is no option “-x”; --help lists the options'],
    [['recheck', 'a', '--toString'], 'there is no option “--toString”; --help lists the options'],
    [
      ['recheck', 'a', '--format', 'xml'],
      'the option --format must be one of ndjson | csv | text | markdown | html | xlsx | worksheet, not “xml”',
    ],
    [['recheck', 'a', '--format', '--from', '2'], 'the option --format lacks its value'],
    [['recheck', 'a', '--edition', '--summary'], 'the option --edition lacks its value'],
    [['recheck', 'a', '--edition='], 'the option --edition lacks its value'],
    [
      ['recheck', 'a', '--findings', 'some'],
      'the option --findings must be one of all | failing | none, not “some”',
    ],
    [['recheck', 'a', '--summary=yes'], 'the option --summary takes no value'],
    ...['recheck', 'crosscheck', 'explain'].map((command): [string[], string] => [
      [command, 'a', '--as-edition', 'x', '--as-edition=x'],
      'the option --as-edition can be given only once',
    ]),
    [
      ['recheck', 'a', '--verdict', 'upheld', '--verdict', 'invalid'],
      'the option --verdict can be given only once',
    ],
    [['replay', 'a', '--format=csv', '--format=csv'], 'the option --format can be given only once'],
    [['allowed', 'a', '--by', 'x', '--by', 'y'], 'the option --by can be given only once'],
    [
      ['template', '--all', '--output', 'b.xlsx', '--output', 'c.xlsx'],
      'the option --output can be given only once',
    ],
    [
      ['verify', 'a', '--format=text', '--format=text'],
      'the option --format can be given only once',
    ],
    ...[['--readings'], ['--as-edition', 'x'], ['--most', '1'], ['--holder-from', 'meta.x']].map(
      ([name = '', ...value]): [string[], string] => [
        ['explain', 'a', name, ...value, '--compare', 'draft', 'draft'],
        `--compare compares the two editions alone and cannot be used with ${name}`,
      ],
    ),
    [['explain', 'a', '--compare', 'x'], '--compare takes the ids of two editions'],
    [
      ['explain', 'a', '--compare', 'x', 'y', '--compare', 'x', 'z'],
      'the option --compare can be given only once',
    ],
    [['recheck', 'a', '--from', '0'], 'the option --from must be a whole number from 1, not “0”'],
    [
      ['recheck', 'a', '--from', '1.5'],
      'the option --from must be a whole number from 1, not “1.5”',
    ],
    [['recheck', 'a', '--from=-1'], 'the option --from must be a whole number from 1, not “-1”'],
    [['recheck', '-', '-'], 'standard input (-) can be given only once'],
    [
      ['replay', 'a', '--format', 'worksheet'],
      'the option --format must be one of ndjson | text | csv | markdown | html | xlsx, not “worksheet”',
    ],
    [
      ['explain', 'a', '--compare', 'draft', 'draft', '--output', 'b.xlsx'],
      'the option --compare goes with --format ndjson | text | markdown | html only',
    ],
    [
      ['recheck', 'a', '--meta', '--output', 'b.xlsx'],
      'the option --meta goes with --format ndjson | csv | text | markdown | html only',
    ],
    [
      ['recheck', 'a', '--group', 'meta.x'],
      'the option --group PATH,… goes with --format text | markdown | html | xlsx only',
    ],
    ...['b.pdf', 'b.docx', 'b.xls', 'b.PDF'].map((name): [string[], string] => [
      ['recheck', 'a', '--output', name],
      `${name} is a kind of file that is not written here; it may be .html, .xlsx, .md, .csv, .txt, and ndjson under other names`,
    ]),
    [
      ['replay', 'a', '--format', 'xlsx', '--output', 'b.html'],
      '--format xlsx is a workbook and cannot be written as b.html; write --output FILE.xlsx',
    ],
    [
      ['allowed', 'a', '--format', 'csv', '--output', 'b.xlsx'],
      '--format csv is no workbook, and nothing opens it as b.xlsx; name the file otherwise, or write --format xlsx',
    ],
    [['explain', 'a', '--meta'], 'there is no option “--meta”; --help lists the options'],
    [['nope'], 'there is no command “nope”; jiebang --help lists the commands'],
    [['constructor'], 'there is no command “constructor”; jiebang --help lists the commands'],
    [['--nope'], 'there is no option “--nope”; --help lists the options'],
  ])('%j', async (args, message) => {
    expect(await jiebang([...args, '--lang', 'en'])).toEqual({
      code: 2,
      out: '',
      complaints: `jiebang: ${message}\n`,
    });
  });

  it('a language that is none', async () => {
    expect(await jiebang(['recheck', 'a', '--lang', 'fr'])).toMatchObject({
      code: 2,
      complaints:
        'jiebang: 选项 --lang 应为 zh | zh-CN | en | en-… 之一，现为“fr” / the option --lang must be one of zh | zh-CN | en | en-…, not “fr”\n',
    });
  });

  it('several things at once', async () => {
    const { complaints } = await jiebang(['recheck', '--format', 'xml', '--nope', '--lang', 'zh']);
    expect(complaints.trimEnd().split('\n')).toHaveLength(3);
  });
});

describe('help and version', () => {
  it.each([
    ['jiebang --help', ['--help']],
    ['jiebang -h', ['-h']],
    ['jiebang recheck --help', ['recheck', '--help']],
    ['jiebang recheck --help, whatever else is wrong', ['recheck', '--help', '--nope']],
  ])('%s: in Chinese and English, or in the one asked for', async (_, args) => {
    const [both, zh, en] = await Promise.all([
      jiebang(args),
      jiebang([...args, '--lang', 'zh']),
      jiebang([...args, '--lang', 'en']),
    ]);
    expect(both).toEqual({ code: 0, out: `${zh.out}\n${en.out}`, complaints: '' });
    expect(zh.out).toMatch(/^用法：/);
    expect(en.out).toMatch(/^Usage: /);
  });

  it('the help on recheck names every option and exit code in both languages', async () => {
    for (const language of ['zh', 'en']) {
      const { out } = await jiebang(['recheck', '--help', '--lang', language]);
      for (const name of ['format', 'lang', 'edition', 'findings', 'summary', 'from', 'help']) {
        expect(out).toContain(`  --${name}`);
      }
      expect(out).toMatch(/^ {2}0 .*\n {2}1 .*\n {2}2 /m);
    }
  });

  it('jiebang by itself shows the help as a complaint', async () => {
    const { code, out, complaints } = await jiebang([]);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(complaints).toContain('用法：jiebang');
  });

  it('--version is that of the package', async () => {
    expect(await jiebang(['--version'])).toEqual({ code: 0, out: `${VERSION}\n`, complaints: '' });
  });
});
