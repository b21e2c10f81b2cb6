import { describe, expect, it } from 'vitest';
import { folder, jiebang, start } from './command.js';
import { overturned, undetermined, upheld } from './records.js';

const { file } = folder();

/** Megabytes of records: it takes seconds to answer them. */
const many = file(
  'many.ndjson',
  Array.from({ length: 60_000 }, (_, i) =>
    JSON.stringify({ ...[upheld, overturned, undetermined][i % 3], id: `R-${i + 1}` }),
  ).join('\n'),
);

const args = ['recheck', many, '--format', 'ndjson', '--findings', 'none'];

/** Stops the command as Ctrl-C does, once the first results are there. */
async function interrupted(options: readonly string[]) {
  const child = start([...args, ...options]);
  let out = '';
  let complaints = '';
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    if (out === '') child.kill('SIGINT');
    out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    complaints += text;
  });
  const code = await new Promise<number | null>((ended) => child.on('close', ended));
  return { code, out, complaints };
}

describe('an interruption', () => {
  it.each([[[]], [['--jobs', '2']]])(
    'ends with whole lines and says where to go on; both parts are the whole: %j',
    async (options) => {
      const first = await interrupted([...options, '--lang', 'en']);
      expect(first.code).toBe(2);
      const [, line, next] = /answered to line (\d+); --from (\d+)/.exec(first.complaints) ?? [];
      expect(first.out.trimEnd().split('\n')).toHaveLength(Number(line));
      expect(Number(next)).toBe(Number(line) + 1);
      expect(Number(line)).toBeLessThan(60_000);
      const rest = await jiebang([...args, ...options, '--from', String(next)]);
      const whole = await jiebang(args);
      expect(first.out + rest.out === whole.out).toBe(true);
    },
    60_000,
  );

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
