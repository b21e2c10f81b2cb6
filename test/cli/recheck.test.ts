import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { recheck } from '../../src/index.js';
import { COMMAND, folder, jiebang, recheckInput, results } from './command.js';
import { lines, overturned, undetermined, upheld } from './records.js';

const { path: here, file } = folder();
const ALL = lines(upheld, overturned, undetermined);

/** What is answered to all three: one run, for every test that holds something against it. */
let running: ReturnType<typeof recheckInput> | undefined;
function answersToAll() {
  running ??= recheckInput(ALL);
  return running;
}

describe('jiebang recheck', () => {
  it('writes for each record, in order, what the library answers, byte for byte', async () => {
    const { out, complaints } = await answersToAll();
    const records = ALL.trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    expect(out).toBe(lines(...records.map((record) => recheck(record))));
    expect(complaints).toBe('');
  });

  it.each([
    {},
    { demand: 'D-1' },
    { entry: 'E-1' },
    { project: 'P-1' },
    { demand: 'D-1', entry: 'E-1' },
    { project: 'P-1', demand: 'D-1' },
    { project: 'P-1', entry: 'E-1' },
    { project: 'P-1', entry: 'E"1"', demand: '需求一' },
  ])('so it does of whatever a record is about: %j', async (subject) => {
    const record = { ...overturned, subject };
    expect((await recheckInput(lines(record))).out).toBe(lines(recheck(record)));
  });

  it('answers an array as it answers lines', async () => {
    const array = JSON.stringify([upheld, overturned, undetermined], null, 2);
    expect((await recheckInput(array)).out).toBe((await answersToAll()).out);
  });

  it('reads several files in order, one several times if it is so given', async () => {
    const [one, two] = [
      file('one.ndjson', lines(upheld)),
      file('two.json', `[${lines(overturned)}]`),
    ];
    const { code, out } = await jiebang(['recheck', one, two, one]);
    expect(results(out).map(({ id }) => id)).toEqual(['G-1', 'G-2', 'G-1']);
    expect(code).toBe(1);
  });

  it('reads standard input in its place among files', async () => {
    const { out } = await jiebang(['recheck', file('a', lines(upheld)), '-'], lines(undetermined));
    expect(results(out).map(({ id }) => id)).toEqual(['G-1', 'G-3']);
  });

  it('writes the same bytes on every run', async () => {
    expect((await recheckInput(ALL)).out).toBe((await answersToAll()).out);
  });
});

describe('the exit code', () => {
  it.each([
    ['0: every record upheld', lines(upheld, upheld), 0],
    ['1: one overturned', lines(upheld, overturned), 1],
    ['1: one undetermined', lines(undetermined, upheld), 1],
    ['1: one invalid', lines(upheld, {}), 1],
    ['1: one unreadable', `${lines(upheld)}no`, 1],
    ['2: no record at all', '', 2],
  ])('%s', async (_, input, code) => {
    expect((await recheckInput(input)).code).toBe(code);
  });

  it('stays 1 with the summary only, and with findings left out', async () => {
    expect((await recheckInput(ALL, '--summary')).code).toBe(1);
    expect((await recheckInput(ALL, '--findings', 'none')).code).toBe(1);
  });
});

describe('input without records', () => {
  it.each([
    ['empty', ''],
    ['a byte order mark alone', '\ufeff'],
    ['blank lines', '\n \r\n'],
    ['an empty array', '[]\n'],
  ])('%s: nothing is written, and it is said', async (name, input) => {
    const path = file(`${name}.ndjson`, input);
    expect(await jiebang(['recheck', path, '--lang', 'en'])).toEqual({
      code: 2,
      out: '',
      complaints: `jiebang: ${path} holds no records; nothing of it was checked\n`,
    });
  });

  it('standard input is called by its name', async () => {
    const { complaints } = await recheckInput('');
    expect(complaints).toBe(
      'jiebang: 标准输入里没有记录，什么也没有复核 / standard input holds no records; nothing of it was checked\n',
    );
  });
});

describe('a file that cannot be read', () => {
  it.each([
    ['is not there', join(here, 'nowhere'), 'there is no such file'],
    ['is a directory', here, 'it is a directory, not a file'],
  ])('%s: said by name, the others are rechecked, exit code 2', async (_, path, why) => {
    const one = file('one.ndjson', lines(upheld));
    const other = file('other.ndjson', lines(upheld));
    const { code, out, complaints } = await jiebang(['recheck', one, path, other, '--lang', 'en']);
    expect(code).toBe(2);
    expect(results(out).map(({ id }) => id)).toEqual(['G-1', 'G-1']);
    expect(complaints).toBe(`jiebang: cannot read ${path}: ${why}\n`);
  });

  it('the report is still brought to its end', async () => {
    const { out } = await jiebang(['recheck', join(here, 'nowhere'), '--format', 'html']);
    expect(out).toMatch(/^<!DOCTYPE html>[\s\S]*<\/html>\n$/);
  });
});

describe('a reader who leaves early', () => {
  const many = lines(...Array.from({ length: 5000 }, () => upheld));
  const through = (input: string, reader: string) =>
    spawnSync(
      'bash',
      [
        '-c',
        `"$0" "$1" recheck - | ${reader}; echo "$\{PIPESTATUS[0]}"`,
        process.execPath,
        COMMAND,
      ],
      { input, encoding: 'utf8' },
    );

  it('as head does, ends the run quietly, with the code of what was answered', () => {
    const { stdout, stderr } = through(many, 'head -n 1');
    expect(stderr).toBe('');
    const [first = '', code] = stdout.split('\n');
    expect(JSON.parse(first).id).toBe('G-1');
    expect(code).toBe('0');
    expect(through(lines(overturned) + many, 'head -n 1').stdout.split('\n')[1]).toBe('1');
  });

  it('before anything was read, too', () => {
    expect(through(many, 'true')).toMatchObject({ stderr: '', stdout: '0\n' });
  });

  it('without waiting for the end of the input', () => {
    const endless = spawnSync(
      'bash',
      [
        '-c',
        `yes "$2" | "$0" "$1" recheck - | head -n 2 | wc -l`,
        process.execPath,
        COMMAND,
        JSON.stringify(upheld),
      ],
      { encoding: 'utf8' },
    );
    expect(endless).toMatchObject({ stderr: '', stdout: expect.stringMatching(/^\s*2\n$/) });
  });
});

it('says when the results cannot be written, and ends with 2', () => {
  const full = openSync('/dev/full', 'w');
  const args = [COMMAND, 'recheck', '-', '--lang', 'en'];
  const { status, stderr } = spawnSync(process.execPath, args, {
    input: ALL,
    stdio: ['pipe', full, 'pipe'],
    encoding: 'utf8',
  });
  closeSync(full);
  expect(status).toBe(2);
  expect(stderr).toContain('the results cannot be written: no space is left');
});

describe('--edition', () => {
  const edition = {
    id: '2026',
    effectiveFrom: '2024-01-01',
    parameters: { grantCap: { numerator: 1, denominator: 2 } },
  };
  const under = { ...overturned, edition: '2026' };

  it('loads an edition that records may name', async () => {
    const path = file('edition.json', `\ufeff${JSON.stringify(edition, null, 2)}\r\n`);
    const { code, answers } = await recheckInput(lines(under), '--edition', path);
    expect(answers).toMatchObject([{ edition: '2026', verdict: 'upheld' }]);
    expect(code).toBe(0);
  });

  it('may be given several times', async () => {
    const paths = [file('e1.json', JSON.stringify(edition)), file('e2.json', '{"id":"2027"}')];
    const options = paths.flatMap((path) => ['--edition', path]);
    const { answers } = await recheckInput(
      lines(under, { ...upheld, edition: '2027' }),
      ...options,
    );
    expect(answers.map(({ verdict }) => verdict)).toEqual(['upheld', 'upheld']);
  });

  it('without it, the record that names it is invalid', async () => {
    expect((await recheckInput(lines(under))).answers).toMatchObject([
      { verdict: 'invalid', errors: [{ path: 'edition' }] },
    ]);
  });

  it('refuses bad editions with every path and message, and rechecks nothing', async () => {
    const bad = file(
      'bad.json',
      JSON.stringify({
        id: 'draft',
        parameters: { minimumRegions: 5, grantCap: { numerator: 1, denominator: 0 }, foo: 1 },
      }),
    );
    const notJson = file('not.json', '{"id":}');
    const nowhere = join(here, 'nowhere.json');
    const { code, out, complaints } = await recheckInput(
      lines(upheld),
      ...['--lang', 'en', '--edition', bad, '--edition', notJson, '--edition', nowhere],
    );
    expect({ code, out }).toEqual({ code: 2, out: '' });
    const said = complaints.trimEnd().split('\n');
    expect(
      said.map((line) =>
        line
          .replace(/^jiebang: /, '')
          .split(': ')
          .slice(0, 2),
      ),
    ).toEqual([
      [bad, 'parameters.minimumRegions'],
      [bad, 'parameters.grantCap.denominator'],
      [bad, 'parameters.foo'],
      [bad, 'id'],
      [notJson, 'it is not JSON'],
      [`cannot read ${nowhere}`, 'there is no such file'],
    ]);
  });

  it('refuses an id that is loaded twice, however it is spaced', async () => {
    const [one, two] = [file('x1.json', '{"id":"2026"}'), file('x2.json', '{"id":" 2026 "}')];
    const { code, complaints } = await recheckInput(
      '',
      '--lang',
      'en',
      '--edition',
      one,
      '--edition',
      two,
    );
    expect(code).toBe(2);
    expect(complaints).toBe(
      `jiebang: ${two}: id: the edition “ 2026 ” is loaded twice; ids must differ\n`,
    );
  });
});

describe('--from', () => {
  const input = file('from.ndjson', `\n${ALL}no\n`);

  it.each([
    [1, ['G-1', 'G-2', 'G-3', 5]],
    [2, ['G-2', 'G-3', 5]],
    [4, [5]],
    [5, []],
  ])(
    '%i: begins with that record, blank lines not counted, and lines keep their numbers',
    async (from, expected) => {
      const { out } = await jiebang(['recheck', input, '--from', String(from)]);
      expect(results(out).map(({ id, line }) => id ?? line)).toEqual(expected);
    },
  );

  it('in an array, wherever its elements stand, and in an array without a line end', async () => {
    for (const between of ['', '\n']) {
      const array = `[${JSON.stringify(upheld)},${between}${JSON.stringify(overturned)}]`;
      const { answers } = await recheckInput(array, '--from', '2');
      expect(answers.map(({ id }) => id)).toEqual(['G-2']);
    }
  });

  it('counts on over several files', async () => {
    const args = ['recheck', input, input, '--from', '6'];
    const { out } = await jiebang(args);
    expect(results(out).map(({ id, line }) => id ?? line)).toEqual(['G-2', 'G-3', 5]);
  });

  it.each(['ndjson', 'csv'])(
    'a run resumed at any record completes one cut short: %s',
    async (format) => {
      const args = ['recheck', input, '--format', format, '--lang', 'zh'];
      const whole = (await jiebang(args)).out;
      for (const from of [2, 3, 4]) {
        const resumed = (await jiebang([...args, '--from', String(from)])).out;
        expect(whole.endsWith(resumed)).toBe(true);
        const end = format === 'csv' ? '\r\n' : '\n';
        expect(resumed.split(end)).toHaveLength(6 - from);
      }
    },
  );
});

describe('--findings', () => {
  it('failing: those that fail or are unknown', async () => {
    const [result] = (await recheckInput(lines(undetermined), '--findings', 'failing')).answers;
    const all = recheck(JSON.parse(JSON.stringify(undetermined)));
    if (all.verdict === 'invalid') throw new Error('the record is sound');
    expect(JSON.stringify(result)).toBe(
      JSON.stringify({
        ...all,
        findings: all.findings.filter(({ rule }) => rule === 'A16.local-cap'),
      }),
    );
  });

  it('none: the key is left out, the rest stands as it did', async () => {
    const { out } = await recheckInput(lines(upheld), '--findings', 'none');
    const { findings: _, ...rest } = recheck(upheld) as { findings: unknown };
    expect(out).toBe(lines(rest));
  });
});

describe('--summary', () => {
  it('counts by kind, verdict and rule instead of the lines, in the order of the procedure', async () => {
    const reserve = {
      id: 'E',
      kind: 'reserve-entry',
      decidedOn: '2024-01-01',
      outcome: '揭榜成功',
      facts: {
        route: 'demander',
        published: true,
        relatedParty: false,
        needs: [{ id: 'N', solved: true }],
      },
    };
    const { out } = await recheckInput(`${ALL}no\n${lines(reserve)}`, '--summary');
    expect(out).toBe(
      lines({
        records: 5,
        verdicts: { upheld: 2, overturned: 1, undetermined: 1, invalid: 1 },
        kinds: {
          'reserve-entry': { upheld: 1, overturned: 0, undetermined: 0, invalid: 0 },
          grant: { upheld: 1, overturned: 1, undetermined: 1, invalid: 0 },
        },
        rules: {
          'A3.central-funds': { fail: 0, unknown: 1 },
          'A16.grant-cap': { fail: 1, unknown: 0 },
          'A16.local-cap': { fail: 0, unknown: 1 },
        },
      }),
    );
  });

  it('is not touched by what findings are shown', async () => {
    const [one, two] = [
      await recheckInput(ALL, '--summary'),
      await recheckInput(ALL, '--summary', '--findings', 'none'),
    ];
    expect(two.out).toBe(one.out);
  });
});

describe('a named pipe', () => {
  it('is read from its beginning, since nobody looks into it before', () => {
    const [pipe, path] = [
      join(here, 'pipe.ndjson'),
      file('piped.ndjson', lines(upheld, overturned)),
    ];
    const through = `mkfifo "$2" && { cat "$3" > "$2" & "$0" "$1" recheck --format ndjson "$2"; }`;
    const { stdout, stderr } = spawnSync(
      'bash',
      ['-c', through, process.execPath, COMMAND, pipe, path],
      { encoding: 'utf8', timeout: 20_000 },
    );
    expect(stderr).toBe('');
    expect(results(stdout).map(({ verdict }) => verdict)).toEqual(['upheld', 'overturned']);
  });
});

describe('a long input', () => {
  const count = 6000;
  const path = join(here, 'long.ndjson');
  const out = join(here, 'long.out');
  const record = (n: number) => ({ ...upheld, id: `G-${n}` });
  const all = Array.from({ length: count }, (_, n) => record(n));
  /** The ids of the answers to all of them, read slowly behind what a shell runs. */
  const idsBehind = (shell: string): unknown[] => {
    writeFileSync(path, lines(...all));
    const slow = `(${shell}) | (sleep 0.3; cat) > "$3"`;
    spawnSync('bash', ['-c', slow, process.execPath, COMMAND, path, out, join(here, 'held')]);
    return results(readFileSync(out, 'utf8')).map(({ id }) => id);
  };
  const ids = all.map(({ id }) => id);

  it('passes through, however slowly it is read, without a byte lost', () => {
    expect(idsBehind('"$0" "$1" recheck "$2"')).toEqual(ids);
  });

  it('also where somebody else holds the pipe, and has set it so that nobody waits', () => {
    const holds = `process.stdout; require("fs").writeFileSync(process.argv[1], ""); setInterval(() => {}, 1000)`;
    const held = `"$0" -e '${holds}' "$4" & until [ -e "$4" ]; do sleep 0.05; done`;
    expect(idsBehind(`${held}; "$0" "$1" recheck "$2"; kill $!`)).toEqual(ids);
  });
});
