import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { COMMAND, folder, jiebang, SHARED } from './command.js';
import { overturned, undetermined, upheld } from './records.js';

const { file } = folder();
const LINES = 2000;

/** What need not be done again for the next test. */
function once<Done>(act: () => Promise<Done>): () => Promise<Done> {
  let done: Promise<Done> | undefined;
  return () => {
    done ??= act();
    return done;
  };
}

/** Some megabytes of records, with lines among them that cannot be read: many blocks. */
const many = file(
  'many.ndjson',
  Array.from({ length: LINES }, (_, i) => {
    if (i % 97 === 96) return i % 2 === 0 ? 'not json' : '';
    const record = [upheld, overturned, undetermined][i % 3];
    return JSON.stringify({ ...record, id: `R-${i + 1}`, meta: { 备注: '实施期三年'.repeat(60) } });
  }).join('\n'),
);

describe('--jobs', () => {
  it.each([
    [['--format', 'ndjson', '--findings', 'none']],
    [['--format', 'csv', '--lang', 'zh']],
    [['--format', 'ndjson', '--summary']],
    [['--format', 'ndjson', '--from', '1001']],
  ])('changes nothing in what is printed, nor in the exit code: %j', async (options) => {
    const args = ['recheck', many, ...options];
    const alone = await jiebang(args);
    const shared = await jiebang([...args, '--jobs', '2']);
    expect(shared.out === alone.out).toBe(true);
    expect(shared).toMatchObject({ code: alone.code, complaints: alone.complaints });
    expect(alone.code).toBe(1);
  });

  it('one record may have megabytes of answers, and is followed by others', async () => {
    const contracts = Array.from({ length: 8000 }, (_, i) => ({ id: `C${i}`, amount: 100 }));
    const facts = { acceptanceOn: '2024-06-01', contracts };
    const huge = JSON.stringify({ ...upheld, kind: 'solver-payment', outcome: 'met', facts });
    const lines = [JSON.stringify(overturned), huge, JSON.stringify(upheld)];
    const long = file('long.ndjson', lines.join('\n'));
    const alone = await jiebang(['recheck', long, '--format', 'ndjson']);
    const shared = await jiebang(['recheck', long, '--format', 'ndjson', '--jobs', '2']);
    expect(alone.out.length).toBeGreaterThan(1 << 20);
    expect(shared.out === alone.out).toBe(true);
  });

  it('reads standard input, several files, and an array as well', async () => {
    const array = file('array.json', JSON.stringify([upheld, overturned, upheld]));
    const args = ['recheck', array, '-', array, '--format', 'ndjson'];
    const alone = await jiebang(args, JSON.stringify(undetermined));
    expect(alone.out.split('\n')).toHaveLength(8);
    expect(await jiebang([...args, '--jobs', '2'], JSON.stringify(undetermined))).toEqual(alone);
  });

  it('an unreadable file among others leaves their answers in order', async () => {
    const args = ['recheck', many, '/nowhere/at/all', many, '--findings', 'none'];
    const alone = await jiebang(args);
    expect(alone.code).toBe(2);
    expect(await jiebang([...args, '--jobs', '2'])).toEqual(alone);
  });

  it('shares dockets out too', async () => {
    const dockets = file('dockets.ndjson', '{"id":"K-1","acts":[]}\n{"id":"K-2"}\n');
    const alone = await jiebang(['replay', dockets]);
    expect(await jiebang(['replay', dockets, '--jobs', '2'])).toEqual(alone);
  });

  it('ends quietly where the reader has seen enough', () => {
    const line = `"${process.execPath}" "${COMMAND}" recheck --jobs 2 "${many}" | head -n 1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', line], { encoding: 'utf8', env: SHARED });
    expect(JSON.parse(stdout)).toMatchObject({ id: 'R-1', verdict: 'upheld' });
    expect(stderr).toBe('');
  });

  it('no more threads are taken than the machine runs at once, and it is said', async () => {
    const args = ['recheck', many, '--summary', '--lang', 'en'];
    const { out, complaints } = await jiebang([...args, '--jobs', '9999']);
    expect(complaints).toBe(
      `jiebang: --jobs 9999 is more than this machine runs at once; ${availableParallelism()} is taken\n`,
    );
    expect(out).toBe((await jiebang(args)).out);
  });

  it('needs no code made from text', async () => {
    const flag = '--disallow-code-generation-from-strings';
    const args = [flag, COMMAND, 'recheck', many, '--summary', '--jobs', '2'];
    const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: SHARED });
    expect(stderr).toBe('');
    expect(stdout).toBe((await jiebang(['recheck', many, '--summary'])).out);
  });

  it.each(['0', 'two', '-1'])('is a whole number from 1: not %s', async (jobs) => {
    expect(await jiebang(['recheck', many, `--jobs=${jobs}`])).toMatchObject({ code: 2, out: '' });
  });
});

describe('a worker is started where the rest of the input pays for it', () => {
  const preload = fileURLToPath(new URL('./count-workers.mjs', import.meta.url));
  const size = statSync(many).size;

  /** How many workers were started, where so many bytes pay for one. */
  function workers(worth: number | undefined, input: readonly string[], stdin?: Buffer): number {
    const tally = file(`workers-${worth}-${input.length}`, '');
    const args = ['recheck', ...input, '--summary', '--jobs', '2'];
    const pays = worth === undefined ? {} : { JIEBANG_WORTH_A_WORKER: String(worth) };
    const { status } = spawnSync(process.execPath, ['--import', preload, COMMAND, ...args], {
      env: { ...process.env, ...pays, WORKERS_FILE: tally },
      ...(stdin === undefined ? {} : { input: stdin }),
    });
    expect(status).toBe(1);
    return readFileSync(tally, 'utf8').length;
  }

  it.each([
    ['one byte less than pays', -1, 0],
    ['exactly what pays', 0, 1],
    ['one byte more', 1, 1],
  ])('a file of %s', (_, more, started) => {
    expect(workers(size - more, [many])).toBe(started);
  });

  it('128 MB pay for one, and a byte less does not', () => {
    const record = `${JSON.stringify(overturned)}\n`;
    const blank = `${' '.repeat((1 << 20) - 1)}\n`.repeat(128).slice(Buffer.byteLength(record));
    expect(workers(undefined, [file('enough.ndjson', record + blank)])).toBe(1);
    expect(workers(undefined, [file('short.ndjson', record + blank.slice(1))])).toBe(0);
  });

  it('of several files all count', () => {
    expect(workers(2 * size, [many, many])).toBe(1);
    expect(workers(2 * size + 1, [many, many])).toBe(0);
  });

  it('of a stream what was read', () => {
    const stream = readFileSync(many);
    expect(workers(size >> 1, ['-'], stream)).toBe(1);
    expect(workers(size, ['-'], stream)).toBe(0);
  });
});

describe('a worker that crashes', () => {
  const preload = fileURLToPath(new URL('./crash.mjs', import.meta.url));

  function crashing(times: number) {
    const tally = file(`crashes-${times}`, '');
    const args = ['recheck', many, '--format', 'ndjson', '--jobs', '2', '--lang', 'en'];
    const ended = spawnSync(process.execPath, ['--import', preload, COMMAND, ...args], {
      env: { ...SHARED, CRASHES: String(times), CRASH_FILE: tally },
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { ...ended, crashes: readFileSync(tally, 'utf8').length };
  }

  const alone = once(() => jiebang(['recheck', many, '--format', 'ndjson', '--lang', 'en']));

  it.each([1, 3, 1000])('%i times, loses nothing, and it is said', async (times) => {
    const { stdout, stderr, status, crashes } = crashing(times);
    // One worker, and the one in its place; then this thread takes over.
    expect(crashes).toBeGreaterThanOrEqual(Math.min(times, 2));
    expect(crashes).toBeLessThanOrEqual(times);
    expect(stdout === (await alone()).out).toBe(true);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^jiebang: a worker crashed \(crashed on purpose\); lines \d+ to \d+ are done again, nothing is lost\n/,
    );
  });
});
