import { describe, expect, it } from 'vitest';
import { folder, jiebang, start } from './command.js';
import { overturned, undetermined, upheld } from './records.js';

const { file } = folder();

/** Long records are many blocks without being many; what makes them so is read and not printed. */
const meta = 'x'.repeat(800);

/** Many megabytes, of which workers hold but a few; and more answers than are written before one is read. */
const RECORDS = 6000;
const elements = Array.from({ length: RECORDS }, (_, i) =>
  JSON.stringify({ ...[upheld, overturned, undetermined][i % 3], id: `R-${i + 1}`, meta }),
);
const many = file(
  'many.ndjson',
  elements.map((each, i) => (i % 97 === 0 ? `\n \n${each.slice(1)}` : each)).join('\n'),
);

/** Inputs of the same records: where a record stands on its line says nothing of its number. */
const inputs = {
  'a line each, blank ones and bad ones among them': many,
  'an array on one line': file('one-line.json', `[${elements.join(',')}]`),
  'an array with two on a line': file(
    'two.json',
    `[\n${elements.map((each, i) => each + (i === RECORDS - 1 ? '' : i % 2 === 0 ? ',' : ',\n')).join('')}]`,
  ),
};

/** Stops the command as soon as the first results are there. */
async function interrupted(args: readonly string[], signal: NodeJS.Signals = 'SIGINT') {
  const child = start([...args]);
  let out = '';
  let complaints = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    if (out === '') child.kill(signal);
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  const [, to, next] =
    /records 1 to (\d+); the same command with --from (\d+), into another file, goes on/.exec(
      complaints,
    ) ?? [];
  return { code, out, to: Number(to), next: Number(next) };
}

/** What the command prints where nothing comes in between, in one thread; run once. */
const uninterrupted = new Map<string, ReturnType<typeof jiebang>>();
function whole(args: readonly string[]) {
  const key = args.join(' ');
  const run = uninterrupted.get(key) ?? jiebang(args);
  uninterrupted.set(key, run);
  return run;
}

describe('an interruption', () => {
  it.each([
    ['a line each, blank ones and bad ones among them', [], 'SIGINT'],
    ['a line each, blank ones and bad ones among them', ['--jobs', '2'], 'SIGTERM'],
    ['an array on one line', [], 'SIGHUP'],
    ['an array on one line', ['--jobs', '2'], 'SIGINT'],
    ['an array with two on a line', ['--format', 'csv'], 'SIGTERM'],
  ] as const)(
    'ends with whole records and says where to go on; both parts are the whole: %s %j %s',
    async (input, options, signal) => {
      const alone = ['recheck', inputs[input], '--findings', 'none', '--lang', 'en'];
      const args = [...alone, ...options];
      const first = await interrupted(args, signal);
      expect(first.code).toBe(2);
      expect(first.next).toBe(first.to + 1);
      expect(first.to).toBeLessThan(RECORDS);
      const rest = await jiebang([...args, '--from', String(first.next)]);
      expect(rest.code).toBe(1);
      const isShared = (options as readonly string[]).includes('--jobs');
      const { out } = await whole(isShared ? alone : args);
      expect(first.out + rest.out === out).toBe(true);
    },
    180_000,
  );

  /** Stops a command that has taken in some records and waits for more. */
  async function waiting(args: readonly string[]) {
    const child = start([...args, '--lang', 'en']);
    let out = '';
    let complaints = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    const ended = new Promise<number | null>((end) => child.on('close', end));
    child.stdin?.on('error', () => {});
    // More than a pipe holds: once it is written, the command is reading.
    child.stdin?.write(`${JSON.stringify({ ...upheld, meta })}\n`.repeat(1500), () => {
      setTimeout(() => child.kill('SIGTERM'), 300);
    });
    const code = await ended;
    const [, to] = /records 1 to (\d+); the same command with --from/.exec(complaints) ?? [];
    return { code, out, complaints, to };
  }

  it.each(['text', 'markdown', 'html'])(
    'a part says which records it covers: %s',
    async (format) => {
      const { code, out, to } = await waiting(['recheck', '-', '--format', format]);
      expect(code).toBe(2);
      expect(out.split('\n')[0]).toContain(`Interrupted: this part covers records 1 to ${to} only`);
      if (format === 'html') expect(out.trimEnd().endsWith('</html>')).toBe(true);
      const args = ['recheck', many, '--format', format, '--lang', 'en'];
      const rest = await jiebang([...args, '--from', String(RECORDS)]);
      expect(rest.out.split('\n')[0]).toContain(`This part begins with record ${RECORDS}`);
    },
  );

  it.each(['ndjson', 'text', 'csv'])('a summary says what it counted: %s', async (format) => {
    const { out, complaints, to } = await waiting([
      'recheck',
      '-',
      '--summary',
      '--format',
      format,
    ]);
    expect(complaints).toContain(`counted are records 1 to ${to}`);
    const [first = ''] = out.split('\n');
    if (format === 'ndjson') {
      const part = { from: 1, to: Number(to), interrupted: true };
      expect(JSON.parse(first)).toMatchObject({ part, records: Number(to) });
    }
    if (format === 'text') expect(first).toContain(`this part covers records 1 to ${to} only`);
    if (format === 'csv') expect(out).toContain(`"part","to","","${to}"`);
  });

  it('while standard input is waited for ends the command too', async () => {
    const child = start(['recheck', '-', '--format', 'ndjson', '--lang', 'zh']);
    let complaints = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    // These are answered, and the next one never comes.
    child.stdin?.write(`${JSON.stringify(upheld)}\n`.repeat(5000));
    child.stdout?.once('data', () => child.kill('SIGINT'));
    child.stdout?.resume();
    // What was not taken in yet is no longer wanted.
    child.stdin?.on('error', () => {});
    const code = await new Promise<number | null>((ended) => child.on('close', ended));
    expect(code).toBe(2);
    expect(complaints).toContain('已中断');
  });
});
