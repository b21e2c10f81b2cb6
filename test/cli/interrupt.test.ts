import { describe, expect, it } from 'vitest';
import { folder, jiebang, start } from './command.js';
import { overturned, undetermined, upheld } from './records.js';

const { file } = folder();

/** Megabytes of records: it takes seconds to answer them. */
const RECORDS = 30_000;
const elements = Array.from({ length: RECORDS }, (_, i) =>
  JSON.stringify({ ...[upheld, overturned, undetermined][i % 3], id: `R-${i + 1}` }),
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
    /records 1 to (\d+); the same command with --from (\d+)/.exec(complaints) ?? [];
  return { code, out, to: Number(to), next: Number(next) };
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
      const args = ['recheck', inputs[input], '--findings', 'none', '--lang', 'en', ...options];
      const first = await interrupted(args, signal);
      expect(first.code).toBe(2);
      expect(first.next).toBe(first.to + 1);
      expect(first.to).toBeLessThan(RECORDS);
      const rest = await jiebang([...args, '--from', String(first.next)]);
      const whole = await jiebang(args);
      expect(rest.code).toBe(1);
      expect(first.out + rest.out === whole.out).toBe(true);
    },
  );

  it.each(['text', 'markdown', 'html'])(
    'a part says which records it covers: %s',
    async (format) => {
      const args = ['recheck', many, '--format', format, '--lang', 'en'];
      const { out, to, next } = await interrupted(args);
      expect(out).toContain(`Interrupted: this part covers records 1 to ${to} only`);
      if (format === 'html') expect(out.trimEnd().endsWith('</html>')).toBe(true);
      const small = await jiebang([...args, '--from', String(RECORDS - 1)]);
      const [line = ''] = small.out.split('\n');
      expect(line).toContain(`This part begins with record ${RECORDS - 1}`);
      expect(next).toBe(to + 1);
    },
  );

  it.each(['ndjson', 'text', 'csv'])('a summary says what it counted: %s', async (format) => {
    const args = ['recheck', '-', '--summary', '--format', format, '--lang', 'en'];
    const child = start(args);
    const said = { out: '', complaints: '' };
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said.out += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said.complaints += text;
    });
    const ended = new Promise((end) => child.on('close', end));
    child.stdin?.write(`${JSON.stringify(upheld)}\n`.repeat(3));
    setTimeout(() => child.kill('SIGTERM'), 1500);
    child.stdin?.on('error', () => {});
    await ended;
    expect(said.complaints).toContain('counted are records 1 to 3');
    const [first = ''] = said.out.split('\n');
    if (format === 'ndjson') {
      expect(JSON.parse(first)).toMatchObject({
        part: { from: 1, to: 3, interrupted: true },
        records: 3,
      });
    }
    if (format === 'text') expect(first).toBe('Interrupted: this part covers records 1 to 3 only');
    if (format === 'csv') expect(said.out).toMatch(/part"?,"?from"?,.*1"?\r\n"?part"?,"?to"?,.*3/);
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
