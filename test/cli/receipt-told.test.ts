import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  linkSync,
  mkdtempSync,
  openSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMAND, type Ended, folder, jiebang } from './command.js';
import { lines, upheld } from './records.js';

const { path: here, file } = folder();
const records = ['G-1', 'G-2', 'G-3'].map((id) => JSON.stringify({ ...upheld, id }));

/** Rechecks an input with a receipt, has it changed, and gives what is said of it then. */
async function saidOf(
  name: string,
  input: string,
  now: string,
  ...options: string[]
): Promise<Ended> {
  const path = file(name, input);
  const receipt = join(here, `${name}.receipt.json`);
  await jiebang(['recheck', path, '--output', `${path}.out`, '--receipt', receipt, ...options]);
  writeFileSync(path, now);
  return jiebang(['verify', receipt, '--format', 'text', '--lang', 'en']);
}

describe('which record of the input it is, where a line is no record', () => {
  const spread = records.join('\n\n\n');

  it('a record by its line, and by its number', async () => {
    const { out } = await saidOf('a.ndjson', spread, spread.replace('G-2', 'G-9'));
    expect(out).toContain('line 4, number 2 (G-9): the record of the input was changed\n');
  });

  it('one that is gone by its number then, which is no line', async () => {
    const { out } = await saidOf('b.ndjson', spread, `${records[0]}\n\n\n${records[2]}`);
    expect(out).toContain('number 2 then (G-2): the record of the input is missing\n');
  });

  it('elements on one line by their numbers', async () => {
    const [array, now] = [`[${records}]`, `[${[...records.slice(0, 2), '{}']}]`];
    const { out } = await saidOf('c.json', array, now);
    expect(out).toContain('line 1, number 3: the record of the input was changed\n');
  });

  it('where lines are records, by the line alone', async () => {
    const [input, now] = [lines(...records.map((each) => JSON.parse(each))), lines({})];
    const { out } = await saidOf('d.ndjson', input, now + input.split('\n').slice(1).join('\n'));
    expect(out).toContain('line 1: the record of the input was changed\n');
  });
});

describe('what keeps a receipt from being checked or written is said', () => {
  it('of a table that is another and cannot be read: the heading that it lacks', async () => {
    const [map, table] = [
      { kind: 'grant', columns: { 编号: 'id', 日期: 'decidedOn', 结果: 'outcome' } },
      '编号,日期,结果\nG-1,2024-06-30,permit\n',
    ];
    const mapping = file('map.json', JSON.stringify(map));
    const { code, out, complaints } = await saidOf(
      ...(['t.csv', table, table.replace('日期', '天'), '--map', mapping] as const),
    );
    expect([code, out]).toEqual([1, expect.stringContaining('is missing\n')]);
    expect(complaints).toContain('日期');
  });

  it.skipIf(!existsSync('/dev/full'))(
    'of a full disk: which file, and no program that failed',
    async () => {
      const receipt = join(here, 'full.receipt.json');
      symlinkSync('/dev/full', receipt);
      const { code, complaints } = await jiebang([
        ...['recheck', file('f.ndjson', lines(upheld)), '--output', join(here, 'full.out')],
        ...['--receipt', receipt, '--lang', 'en'],
      ]);
      expect([code, complaints]).toEqual([
        2,
        `jiebang: cannot write ${receipt}: no space is left\n`,
      ]);
    },
  );
});

describe('no input is written over', () => {
  const input = file('in.ndjson', lines(upheld));
  const before = readFileSync(input, 'utf8');

  it('by another name of the same file: a hard link', async () => {
    const again = join(here, 'again.ndjson');
    linkSync(input, again);
    const { code, complaints } = await jiebang([
      ...['recheck', input, '--output', again, '--lang', 'en'],
    ]);
    expect([code, complaints]).toEqual([2, expect.stringContaining('cannot be written over')]);
    expect(readFileSync(input, 'utf8')).toBe(before);
  });

  it.each([
    ['named', ['recheck', input]],
    ['on standard input', ['recheck', '-']],
    ['of whole files', ['crosscheck', input]],
  ])('by what its own results are added to, where it never ends: %s', (_, args) => {
    const [from, to] = [openSync(input, 'r'), openSync(input, 'a')];
    const { status, stderr } = spawnSync(process.execPath, [COMMAND, ...args, '--lang', 'en'], {
      ...{ stdio: [from, to, 'pipe'], encoding: 'utf8', timeout: 5_000 },
    });
    for (const each of [from, to]) closeSync(each);
    expect([status, stderr]).toEqual([2, expect.stringContaining('cannot be written over')]);
    expect(readFileSync(input, 'utf8')).toBe(before);
  });
});

it('an input by the name of standard input is the file that lies beside the receipt', async () => {
  const at = mkdtempSync(join(here, 'dash-'));
  writeFileSync(join(at, '-'), lines(upheld));
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [COMMAND, ...args], { cwd: at, encoding: 'utf8', input: 'x' });
  const written = ['--output', 'out.ndjson', '--receipt', 'r.receipt.json'];
  expect(run('recheck', './-', ...written)).toMatchObject({ status: 0 });
  expect(run('verify', 'r.receipt.json')).toMatchObject({ status: 0, stdout: '' });
});
